// What a concern or a veil is about: anything people wrote. Pure.
import type { Audience } from '#kernel/audience.ts';
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
	'circle-task'
] as const satisfies readonly WordsKind[];

export const isWordsKind = (value: string): value is WordsKind => (wordsKinds as readonly string[]).includes(value);

export type FoundWords = {
	kind: WordsKind;
	id: string;
	/** This viewer reads them where they stand. */
	readable: boolean;
	audience: Audience;
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
	words: Pick<FoundWords, 'readable' | 'writerIds'>,
	veiledBy: string | null
): boolean {
	return isSteward(viewer) && words.readable && viewer.id !== veiledBy && !words.writerIds.includes(viewer.id);
}

/** The address where anyone says that something is wrong with these words. */
export const carePath = (kind: WordsKind, id: string): string => `/zorg/${kind}/${id}`;

export const known = (...ids: (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null);
export const both = (title: string, body: string | null): string => [title, body].filter(Boolean).join('\n\n');
