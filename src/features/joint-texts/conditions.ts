// What must be there before a joint text is shared, by its kind. Pure.
import { stitchOf, type Position, type Sentence, type Weaver } from './joint-text.ts';
import type { TextField, TextKind } from './kinds.ts';

/** What the conditions look at. */
export type Woven = {
	kind: TextKind;
	weavers: readonly Pick<Weaver, 'personId' | 'organisationId'>[];
	sentences: readonly Pick<Sentence, 'sources' | 'ownWords' | 'gap' | 'under'>[];
	positions: readonly Pick<Position, 'number' | 'protects'>[];
	texts: Pick<Record<TextField, string>, 'possible' | 'worksBecause' | 'wouldNotIf'>;
	/** Stories that are cited and still stand, with the team they were told from. */
	stories: readonly { id: string; organisationId: string | null }[];
	/** Rounds that cited statements come from. */
	roundIds: readonly string[];
	/** Differing voices that belong in it and stand nowhere. */
	missingVoices: number;
};

const conditions = {
	'second-weaver': ({ weavers }: Woven) => weavers.length < 2,
	'second-organisation': ({ weavers }: Woven) => weavers.length >= 2 && teamsOf(weavers) < 2,
	'no-sentences': ({ sentences }: Woven) => sentences.length === 0,
	'three-stories': (woven: Woven) => storiesIn(woven) < 3,
	'two-teams': ({ stories }: Woven) => teamsOf(stories) < 2,
	'one-story': (woven: Woven) => storiesIn(woven) < 1,
	'two-positions': ({ positions }: Woven) => positions.length < 2,
	'what-it-protects': ({ positions }: Woven) => positions.some(({ protects }) => protects.trim() === ''),
	'position-from-practice': ({ positions, sentences }: Woven) =>
		positions.some(({ number }) => !sentences.some((one) => one.under === number && one.sources.length > 0)),
	'what-was-possible': ({ texts }: Woven) => texts.possible.trim() === '',
	'works-because': ({ texts }: Woven) => texts.worksBecause.trim() === '',
	'would-not-if': ({ texts }: Woven) => texts.wouldNotIf.trim() === '',
	'unfinished-sentence': ({ sentences }: Woven) => sentences.some((one) => stitchOf(one) === 'unfinished'),
	'missing-voice': ({ missingVoices }: Woven) => missingVoices > 0
} satisfies Record<string, (woven: Woven) => boolean>;

export type MissingToShare = keyof typeof conditions;

/** In the order in which it is best done. Why these and no others: docs/decisions/0015. */
const asked: Record<TextKind, readonly MissingToShare[]> = {
	thread: ['second-weaver', 'second-organisation', 'no-sentences', 'three-stories', 'two-teams'],
	dilemma: [
		'second-weaver',
		'second-organisation',
		'two-positions',
		'what-it-protects',
		'position-from-practice',
		'what-was-possible'
	],
	lesson: ['second-weaver', 'no-sentences', 'one-story', 'works-because', 'would-not-if'],
	meaning: ['second-weaver', 'second-organisation', 'no-sentences'],
	mission: ['second-weaver', 'second-organisation', 'no-sentences']
};
const always: readonly MissingToShare[] = ['unfinished-sentence', 'missing-voice'];

/** Everything that still stands in the way of sharing. Empty: it may be shared. */
export const missingToShare = (woven: Woven): MissingToShare[] =>
	[...asked[woven.kind], ...always].filter((condition) => conditions[condition](woven));

/** The statements of one round together count as one story, and as no organisation. */
const storiesIn = ({ stories, roundIds }: Woven): number => distinct(stories.map(({ id }) => id)) + distinct(roundIds);

const teamsOf = (some: readonly { organisationId: string | null }[]): number =>
	distinct(some.map(({ organisationId }) => organisationId));

const distinct = (ids: readonly (string | null)[]): number => new Set(ids.filter((id) => id !== null)).size;
