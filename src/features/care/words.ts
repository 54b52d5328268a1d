// What a concern or a veil is about: anything people wrote. Pure.
import { members, type Audience } from '#kernel/audience.ts';
import { days } from '#kernel/moments.ts';
import { isSteward, type Viewer } from '#kernel/viewer.ts';
import type { WordsKind } from '#features/veils/veil.tables.ts';

export const wordsKinds = [
	'story',
	'response',
	'statement',
	'joint-text-version',
	'bringing',
	'theme',
	'group',
	'round',
	'gathering',
	'organisation',
	'person',
	'relation',
	'partner-piece',
	'resident-words',
	'circle',
	'circle-note',
	'circle-task',
	'pulse',
	'message'
] as const satisfies readonly WordsKind[];

export const isWordsKind = (value: string): value is WordsKind => (wordsKinds as readonly string[]).includes(value);

export type FoundWords = {
	kind: WordsKind;
	id: string;
	/** This viewer reads them where they stand. */
	readable: boolean;
	audience: Audience;
	/** A steward may veil these or let them stand. Of a message: only the one who opened it. */
	decides: boolean;
	/** Who can change them, and is told when they are veiled. Empty: anonymous people of an imported conversation. */
	writerIds: readonly string[];
	/** Null when this viewer may not read them, or knows them only as a quote. */
	words: string | null;
	language: string;
	/** The page where they stand. Never with a title in it: that could be what is veiled. */
	path: string;
};

/** So many members veil together. */
const membersToVeil = 2;

export type RaisedConcern = { raisedBy: string | null; byMember: boolean };

/** Different members, none of them the writer: who wrote it can simply change it. */
export function enoughToVeil(concerns: readonly RaisedConcern[], writerIds: readonly string[]): boolean {
	const members = concerns.flatMap(({ raisedBy, byMember }) =>
		byMember && raisedBy && !writerIds.includes(raisedBy) ? [raisedBy] : []
	);
	return new Set(members).size >= membersToVeil;
}

/**
 * A veil only hides, so a steward may lay one over words of a smaller circle without reading them; the concern is reason
 * enough. Lifting shows words again, so that takes a second steward who reads them and did not write them.
 */
export function mayLift(
	viewer: Viewer,
	words: Pick<FoundWords, 'readable' | 'decides' | 'writerIds'>,
	veiledBy: string | null
): boolean {
	return (
		isSteward(viewer) &&
		words.readable &&
		words.decides &&
		viewer.id !== veiledBy &&
		!words.writerIds.includes(viewer.id)
	);
}

/** The address where anyone says that something is wrong with these words. */
export const carePath = (kind: WordsKind, id: string): string => `/zorg/${kind}/${id}`;

export const known = (...ids: (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null);
export const both = (title: string, body: string | null): string => [title, body].filter(Boolean).join('\n\n');

/**
 * As wide as the words, for the log. That a message was opened or veiled is for all members to know: it is an act of the
 * programme team. Between whom it was stands nowhere.
 */
export const loggedFor = ({ kind, audience }: Pick<FoundWords, 'kind' | 'audience'>): Audience =>
	kind === 'message' ? members : audience;

export type Reported = {
	/** Who wrote it and who got it: neither of them decides. */
	between: readonly string[];
	/** Stewards who opened it, and when the last of them did; null: nobody. */
	openedBy: readonly string[];
	openedAt: Date | null;
	veiled: boolean;
};

/** So long whoever opened a message has to decide; after that another may open it. */
const toDecide = days(7);

/** One steward opens a message that was reported, and decides. Once it is veiled, one other may look again. */
export function mayOpen(viewer: Viewer, { between, openedBy, openedAt, veiled }: Reported, now: Date): boolean {
	if (!isSteward(viewer) || between.includes(viewer.id)) return false;
	if (openedAt === null || openedBy.includes(viewer.id)) return true;
	return veiled ? openedBy.length === 1 : now.getTime() - openedAt.getTime() >= toDecide;
}
