// What is taken along from a gathering. Pure.
import { isId } from '#kernel/ids.ts';

export const noteKinds = ['experience', 'question', 'voice'] as const;
/** `voice`: what somebody said of a story or text that was talked about. */
export type NoteKind = (typeof noteKinds)[number];

export type About = { kind: 'story' | 'joint-text'; id: string };

/** As it stands in a form: "story/…" or "joint-text/…"; null when it is neither. */
export function aboutIn(value: string): About | null {
	const [kind, id = ''] = value.split('/');
	return (kind === 'story' || kind === 'joint-text') && isId(id) ? { kind, id } : null;
}
export const aboutKey = ({ kind, id }: About): string => `${kind}/${id}`;

/** Something somebody said, as it was written down; read by these two only. */
export type Note = {
	id: string;
	gatheringId: string;
	writerId: string;
	writer: string;
	/** Who said it. */
	saidBy: string;
	speaker: string;
	kind: NoteKind;
	/** Of a voice: the story or text it was said about. */
	about: About | null;
	body: string;
};
