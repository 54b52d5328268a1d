// Answers: three, the same everywhere, and how they are counted. Pure.
import type { Audience } from '#kernel/audience.ts';
import { isSignedIn, type SignedIn, type Viewer } from '#kernel/viewer.ts';

export type AnswerKind = 'recognise' | 'different' | 'unsure';
export const answerKinds: readonly AnswerKind[] = ['recognise', 'different', 'unsure'];
export type SubjectKind = 'story' | 'joint-text' | 'statement';
export type Signature = 'name' | 'team' | 'network';

export const wordsLimit = 2000;

/** Words with an answer, as one viewer sees them. Words and signature are null unless they are readable. */
export type VoiceView = {
	id: string;
	subjectKind: SubjectKind;
	subjectId: string;
	answer: AnswerKind;
	personId: string | null;
	state: 'readable' | 'hidden' | 'veiled' | 'withdrawn';
	words: string | null;
	language: string;
	/** A partner's answer is a voice "vanuit de gemeente …", outside the count. */
	capacity: 'member' | 'partner';
	organisationIds: string[];
	signature: Signature;
	signedAs: { name: string | null; team: string | null; partner: string | null };
	audience: Audience;
	/** Signed "iemand uit het netwerk": the month only, on its first day. */
	at: Date;
	mine: boolean;
};

/** Member organisations that were greeted, by the answers of their people; one that gave several kinds differs inside. */
export type AnswerCounts = { recognise: number; different: number; unsure: number; differInside: number };

export const noAnswers: AnswerCounts = { recognise: 0, different: 0, unsure: 0, differInside: 0 };

/**
 * An organisation counts under each answer given by someone affiliated at that moment. Someone without a team, a partner,
 * and a team that nobody greeted yet are not in the count.
 */
export function countOrganisations(
	answers: readonly { answer: AnswerKind; capacity: 'member' | 'partner'; organisationIds: readonly string[] }[],
	counted: ReadonlySet<string>
): AnswerCounts {
	const given = new Map<string, Set<AnswerKind>>();
	for (const { answer, capacity, organisationIds } of answers) {
		if (capacity !== 'member') continue;
		for (const id of organisationIds) {
			if (counted.has(id)) given.set(id, (given.get(id) ?? new Set()).add(answer));
		}
	}
	const counts = { ...noAnswers };
	for (const kinds of given.values()) {
		for (const kind of kinds) counts[kind]++;
		if (kinds.size > 1) counts.differInside++;
	}
	return counts;
}

/** Who may answer, of those who can read it: anyone with an account but its own teller, in a capacity they chose. */
export const mayAnswer = (viewer: Viewer, { tellerId }: { tellerId: string | null }): viewer is SignedIn =>
	isSignedIn(viewer) && viewer.capacity !== 'undecided' && viewer.id !== tellerId;

/** Each voice its own hue and dash, in the order they stand on the page. */
const hues = ['indigo', 'ochre', 'teal', 'plum', 'moss'] as const;
export const hueAt = (place: number) => hues[place % hues.length] ?? 'indigo';

/** Words of somebody that were written down elsewhere, in the form before they make them their own. */
export type Said = { noteId: string; words: string };

/** What stood there already stays first. */
export const withSaid = (mine: string | null | undefined, said: Said | null): string =>
	[mine, said?.words].filter(Boolean).join('\n\n');
