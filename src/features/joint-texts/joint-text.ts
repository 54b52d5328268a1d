// What a joint text is, and when a red thread may be brought. Pure: no clock, no database, no web.
import type { Audience } from '#kernel/audience.ts';
import { textPath, textVersionPath, type TextField, type TextKind } from './kinds.ts';

export type MaterialKind = 'story' | 'voice' | 'statement';
export type SaidBy = 'teller' | 'resident';

export type Source = {
	id: string;
	kind: MaterialKind;
	refId: string;
	/** Words of the story that are quoted; null: named, not quoted. */
	quote: string | null;
	/** Whose words are quoted: the teller's, or those of the resident who told along. */
	saidBy: SaidBy;
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
	/** Number of the position of a dilemma it stands under; 0: under none. */
	under: number;
	revision: number;
	sources: Source[];
	/** Differing voices that stand beside it. */
	voiceIds: string[];
};

/** One side of a dilemma, with what it protects. */
export type Position = {
	/** 1 and up, within one version. */
	number: number;
	title: string;
	protects: string;
	revision: number;
};

export type Version = Record<TextField, string> & {
	id: string;
	jointTextId: string;
	kind: TextKind;
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
	sentences: 100,
	bundle: 80,
	positions: 4,
	position: 90,
	protects: 300,
	lookedAgain: 400
};

/** How a sentence is drawn: solid with a knot, dashed, no line, or unfinished while it is being woven. */
export type Stitch = 'sourced' | 'own' | 'gap' | 'unfinished';

export function stitchOf({ sources, ownWords, gap }: Pick<Sentence, 'sources' | 'ownWords' | 'gap'>): Stitch {
	if (sources.length > 0) return 'sourced';
	if (gap) return 'gap';
	return ownWords ? 'own' : 'unfinished';
}

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
export function stateOf(
	version: Pick<Version, 'revision'>,
	sentences: readonly Sentence[],
	positions: readonly Position[]
): string {
	const sum = (count: (sentence: Sentence) => number) => sentences.reduce((total, one) => total + count(one), 0);
	const parts = [
		version.revision,
		sentences.length,
		sum((s) => s.revision),
		sum((s) => s.sources.length),
		sum((s) => s.voiceIds.length),
		positions.length,
		positions.reduce((total, { revision }) => total + revision, 0)
	];
	return parts.join('-');
}

type Named = { id: string; title: string };
export const threadPath = (thread: Named): string => textPath({ ...thread, kind: 'thread' });
export const versionPath = (thread: Named, number: number): string =>
	textVersionPath({ ...thread, kind: 'thread' }, number);
