// What a story is, and the rules it keeps. Pure: no clock, no database, no web.
import type { Audience } from '#kernel/audience.ts';
import { addressOf } from '#kernel/ids.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';

export type StoryKind = 'experience' | 'question';
export type Signature = 'name' | 'team' | 'network';

export const storyLimits = { title: 120, body: 20_000 };
export const storyKinds: readonly StoryKind[] = ['experience', 'question'];
export const signatures: readonly Signature[] = ['name', 'team', 'network'];

/** `hidden`: this viewer may not read it. `veiled` and `withdrawn`: the place stays, the words are not there. */
export type StoryState = 'readable' | 'hidden' | 'veiled' | 'withdrawn';

/** A story as one viewer sees it. Title, body and who signed are null unless it is readable. */
export type StoryView = {
	id: string;
	kind: StoryKind;
	state: StoryState;
	title: string | null;
	body: string | null;
	language: string;
	tellerId: string | null;
	organisationId: string | null;
	audience: Audience;
	signature: Signature;
	signedAs: SignedAs;
	/** Signed "iemand uit het netwerk": the month only, on its first day. */
	toldAt: Date | null;
	mine: boolean;
};

export type SignedAs = { name: string | null; team: string | null };

/** A story in its teller's own hands, told or not. */
export type OwnStory = {
	id: string;
	tellerId: string;
	organisationId: string | null;
	kind: StoryKind;
	title: string;
	body: string;
	language: string;
	audience: Audience;
	signature: Signature;
	revision: number;
	draftKey: string | null;
	allowedNumbers: readonly string[];
	updatedAt: Date;
	toldAt: Date | null;
	withdrawnAt: Date | null;
};

/** What stands under the words, by the signature its writer chose. */
export function signedAs(signature: Signature, name: string | null, team: string | null): SignedAs {
	if (signature === 'name') return { name, team };
	return { name: null, team: signature === 'team' ? team : null };
}

/** A day could give someone away who signs as "iemand uit het netwerk". */
export function shownMoment(signature: Signature, at: Date): Date {
	return signature === 'network' ? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1, 12)) : at;
}

/** Its title, or its first words when it has none. */
export function headline({ title, body }: { title: string | null; body: string | null }): string {
	if (title) return title;
	const words = (body ?? '').trim().split(/\s+/);
	return words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '');
}

/** The first words for a list; the whole story stands on its own page. */
export function opening(body: string, most = 220): string {
	const text = body.replace(/\s+/g, ' ').trim();
	if (text.length <= most) return text;
	return text.slice(0, text.lastIndexOf(' ', most)) + ' …';
}

/** Words of a title that not everyone may read do not stand in an address. */
export const storyPath = ({ id, title }: { id: string; title?: string | null }): string =>
	`/verhalen/${addressOf(title ?? '', id)}`;

/** Where the teller goes: told for the first time, the page offers themes and readings too; a question asks on for who may know. */
export const afterTelling = (story: {
	id: string;
	title: string | null;
	kind: StoryKind;
	toldAt: Date | null;
}): string =>
	story.toldAt ? storyPath(story) : `${storyPath(story)}?verteld${story.kind === 'question' ? '#je-vraag' : ''}`;

/** Characters as people see them: one emoji is one. */
const shown = (text: string): number => [...text].length;

export type TextRefusal = 'title-too-long' | 'too-long';
/** `undecided`: a mark or the question waits for its writer. `needs-eyes`: before everyone reads it, a colleague does. */
export type GuardRefusal = 'missing' | 'blocked-number' | 'undecided' | 'needs-eyes';
export type WidenRefusal = GuardRefusal | 'not-offered';
export type EditRefusal = GuardRefusal | TextRefusal | 'other-tab';

export function withinLimits({ title, body }: { title: string; body: string }): Outcome<true, TextRefusal> {
	if (shown(title) > storyLimits.title) return refuse('title-too-long');
	return shown(body) > storyLimits.body ? refuse('too-long') : accept(true);
}

/** The team a story is told from: what was chosen among one's own, else the only one; null when there is none. */
export function toldFrom(
	viewer: { organisationIds: readonly string[] },
	audience: Audience,
	chosen: string | null
): string | null {
	if (audience.kind === 'team') return audience.organisationId;
	if (chosen && viewer.organisationIds.includes(chosen)) return chosen;
	return viewer.organisationIds[0] ?? null;
}
