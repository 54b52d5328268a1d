// What search shows of one thing, and where it stands. Pure.
import type { StoryView } from '#features/stories/story.ts';
import type { Kind } from './kind.ts';
import type { Piece } from './snippet.ts';

export type Result = {
	id: string;
	kind: Kind;
	path: string;
	title: Piece[];
	/** The words around what was found; empty when the title says all. */
	snippet: Piece[];
	/** Of the words; null: a name. */
	language: string | null;
	/** Where it stands or belongs: the round of a statement, the municipality of a team. */
	place: string | null;
	/** Of a story: who tells it, as they signed. */
	told: Pick<StoryView, 'kind' | 'signature' | 'signedAs' | 'toldAt'> | null;
};

export type Results = {
	/** Have every word, as it was typed or in another form. */
	results: Result[];
	/** Have some of the words, parts of them, words that begin with them, or words that differ by a slip. */
	near: Result[];
	/** True when there is more than is shown. */
	more: boolean;
	/** True when there was nothing to look for: only words such as "de". */
	asksNothing: boolean;
};
