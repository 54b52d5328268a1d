// What a red thread is, and when it may be shared and brought. Pure: no clock, no database, no web.
import type { Audience } from '#kernel/audience.ts';
import { addressOf } from '#kernel/ids.ts';

export type MaterialKind = 'story' | 'voice' | 'statement';

export type Source = {
	id: string;
	kind: MaterialKind;
	refId: string;
	/** Words of the story that are quoted; null: named, not quoted. */
	quote: string | null;
	/** Counts of a statement on the day the version was shared; null before it. */
	counts: Counts | null;
};

export type Counts = { recognise: number; different: number; unsure: number };

export type Sentence = {
	id: string;
	body: string;
	/** Woorden van de wevers. */
	ownWords: boolean;
	gap: boolean;
	revision: number;
	sources: Source[];
	/** Differing voices that stand beside it. */
	voiceIds: string[];
};

export const textFields = [
	'notKnown',
	'possible',
	'ordinaryLife',
	'forWhom',
	'toWhom',
	'notHeard',
	'soughtAt'
] as const;
export type TextField = (typeof textFields)[number];

export type Version = Record<TextField, string> & {
	id: string;
	jointTextId: string;
	/** Null: the working text. */
	number: number | null;
	title: string;
	summary: string;
	reason: string;
	/** Of a shared version; of the working text what the weavers propose. */
	audience: Audience;
	revision: number;
	sharedAt: Date | null;
	veiled: boolean;
};

export type Weaver = { personId: string; name: string; organisationId: string | null; organisation: string | null };

export const limits = {
	title: 120,
	summary: 600,
	sentence: 600,
	text: 4000,
	reason: 400,
	quote: 800,
	sentences: 60,
	bundle: 80
};

/** How a sentence is drawn: solid with a knot, dashed, no line, or unfinished while it is being woven. */
export type Stitch = 'sourced' | 'own' | 'gap' | 'unfinished';

export function stitchOf({ sources, ownWords, gap }: Pick<Sentence, 'sources' | 'ownWords' | 'gap'>): Stitch {
	if (sources.length > 0) return 'sourced';
	if (gap) return 'gap';
	return ownWords ? 'own' : 'unfinished';
}

/** What the conditions look at. */
export type Woven = {
	weavers: readonly Pick<Weaver, 'personId' | 'organisationId'>[];
	sentences: readonly Pick<Sentence, 'sources' | 'ownWords' | 'gap'>[];
	/** Stories that are cited and still stand, with the team they were told from. */
	stories: readonly { id: string; organisationId: string | null }[];
	/** Rounds that cited statements come from. */
	roundIds: readonly string[];
	/** Differing voices that belong in it and stand nowhere. */
	missingVoices: number;
};

export type MissingToShare =
	| 'second-weaver'
	| 'second-organisation'
	| 'no-sentences'
	| 'three-stories'
	| 'two-teams'
	| 'unfinished-sentence'
	| 'missing-voice';

/** Everything that still stands in the way of sharing, in the order in which it is best done. Empty: it may be shared. */
export function missingToShare(woven: Woven): MissingToShare[] {
	const missing: MissingToShare[] = [];
	const say = (problem: MissingToShare, when: boolean) => void (when && missing.push(problem));
	const weaverTeams = distinct(woven.weavers.map(({ organisationId }) => organisationId));
	const tellingTeams = distinct(woven.stories.map(({ organisationId }) => organisationId));
	// The statements of one round together count as one story, and as no organisation.
	const stories = distinct(woven.stories.map(({ id }) => id)) + distinct(woven.roundIds);
	say('second-weaver', woven.weavers.length < 2);
	say('second-organisation', woven.weavers.length >= 2 && weaverTeams < 2);
	say('no-sentences', woven.sentences.length === 0);
	say('three-stories', stories < 3);
	say('two-teams', tellingTeams < 2);
	say(
		'unfinished-sentence',
		woven.sentences.some((sentence) => stitchOf(sentence) === 'unfinished')
	);
	say('missing-voice', woven.missingVoices > 0);
	return missing;
}

const distinct = (ids: readonly (string | null)[]): number => new Set(ids.filter((id) => id !== null)).size;

export type MissingToBring = 'not-shared' | 'ordinary-life' | 'differing-voice' | 'not-heard';
export type ToBring = Pick<Version, 'number' | 'veiled' | 'ordinaryLife' | 'soughtAt' | 'notHeard'> & {
	voiceCount: number;
};

/** What a table needs beside a shared text. A differing voice, or where it was looked for in vain. */
export function mayBring<V extends ToBring>(
	version: V
): { ok: true; value: V } | { ok: false; reason: readonly MissingToBring[] } {
	const missing: MissingToBring[] = [];
	if (version.number === null || version.veiled) missing.push('not-shared');
	if (version.ordinaryLife.trim() === '') missing.push('ordinary-life');
	if (version.voiceCount === 0 && version.soughtAt.trim() === '') missing.push('differing-voice');
	if (version.notHeard.trim() === '') missing.push('not-heard');
	return missing.length > 0 ? { ok: false, reason: missing } : { ok: true, value: version };
}

/** Spaces and line ends do not make other words: people copy from a page. */
export const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A quote is exact: these words stand in the story like this. */
export const standsIn = (quote: string, body: string): boolean => plainWords(body).includes(plainWords(quote));

/** Two weavers who look at the same text: changes with everything that is saved in it. */
export function stateOf(version: Pick<Version, 'revision'>, sentences: readonly Sentence[]): string {
	const sum = (count: (sentence: Sentence) => number) => sentences.reduce((total, one) => total + count(one), 0);
	const parts = [
		version.revision,
		sentences.length,
		sum((s) => s.revision),
		sum((s) => s.sources.length),
		sum((s) => s.voiceIds.length)
	];
	return parts.join('-');
}

type Named = { id: string; title: string };
export const threadPath = ({ id, title }: Named): string => `/rode-draden/${addressOf(title, id)}`;
export const versionPath = (thread: Named, number: number): string => `${threadPath(thread)}/versie/${number}`;
/** Without words of the title: the address of what is being woven says nothing to who sees it pass by. */
export const weavingPath = (id: string): string => `/rode-draden/${id}/weven`;
