// The two halves of the weaving page: what was laid down, and the text that is being woven.
import type { Db } from '#platform/db/db.ts';
import { wordsForAll } from './bundling.server.ts';
import { shownBundles } from './bundling.ts';
import { mayBring, stateOf, type Version } from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import type { Text } from './joint-text.store.server.ts';
import { missingIn, type dissentIn, type weaversFor } from './loom.server.ts';
import { matching, shownAtOnce, type MaterialFilter } from './material.ts';
import type { bundleNames, Laid } from './material.store.server.ts';
import { questionsFor } from './sharing.server.ts';
import type { Originals } from './shown.ts';
import { shownSentences, shownSource, shownVoice } from './showing.ts';
import type { WeavingPage, Working } from './weaving-page.ts';

type Table = {
	pieces: readonly Laid[];
	names: Awaited<ReturnType<typeof bundleNames>>;
	text: Pick<Text, 'sentences'>;
	originals: Originals;
};

/** What was laid down: the part that is asked for, all of it in bundles, and what was taken off again. */
export function lyingThere(
	{ pieces, names, text, originals }: Table,
	filter: MaterialFilter
): Pick<WeavingPage, 'lying' | 'found' | 'material' | 'bundles' | 'takenOff'> {
	const cited = new Set(text.sentences.flatMap(({ sources }) => sources.map(({ refId }) => refId)));
	const isCited = ({ refId }: Laid) => cited.has(refId);
	const shown = (piece: Laid) =>
		shownSource({ ...piece, quote: null, saidBy: 'teller', counts: null }, originals, () => 'indigo');
	const lying = pieces.filter(({ takenOffAt }) => takenOffAt === null);
	const found = matching(lying, filter, { isCited, wordsOf: (piece) => wordsRead(piece, originals) });
	return {
		lying: lying.length,
		found: found.length,
		material: found.slice(filter.from, filter.from + shownAtOnce).map((piece) => ({
			id: piece.id,
			piece: shown(piece),
			laidBy: piece.laidBy,
			cited: isCited(piece),
			bundle: piece.bundle
		})),
		bundles: shownBundles(
			lying.map((piece) => ({ bundle: piece.bundle, words: wordsForAll(piece, originals) })),
			names
		),
		takenOff: pieces
			.filter(({ takenOffAt }) => takenOffAt !== null)
			.map((piece) => ({ id: piece.id, piece: shown(piece), reason: piece.takenOffReason ?? '' }))
	};
}

type Loom = {
	version: Version;
	text: Pick<Text, 'sentences'>;
	weavers: Awaited<ReturnType<typeof weaversFor>>['weavers'];
	dissent: Awaited<ReturnType<typeof dissentIn>>;
	originals: Originals;
};

/** The text that is being woven, what is missing before it can be shared, and what was asked of whom. */
export async function workingText(
	db: Db,
	{ version, text: { sentences }, weavers, dissent, originals }: Loom
): Promise<Working> {
	const positions = version.kind === 'dilemma' ? await reading.positionsOf(db, version.id) : [];
	const voiceCount = new Set(sentences.flatMap(({ voiceIds }) => voiceIds)).size;
	const ready = mayBring({ ...version, number: 1, voiceCount });
	const voices = new Map([...originals.voices].filter(([voiceId]) => standsHere(sentences, voiceId)));
	const questions = await questionsFor(db, {
		jointTextId: version.jointTextId,
		audience: version.audience,
		sentences,
		originals: { ...originals, voices }
	});
	const count = (answered: 'yes' | 'no' | 'open' | null) => questions.filter((one) => one.answered === answered).length;
	return {
		version,
		sentences: shownSentences(sentences, originals),
		positions,
		missingVoices: dissent.missing.map(({ voiceId, sentenceId }) => ({
			voice: shownVoice(voiceId, originals, 'indigo'),
			sentence: sentences.findIndex((one) => one.id === sentenceId) + 1
		})),
		toShare: missingIn({ weavers, version, sentences, positions }, originals, dissent),
		toBring: version.kind !== 'thread' || ready.ok ? [] : ready.reason,
		questions: { unasked: count(null), open: count('open'), no: count('no'), yes: count('yes') },
		seen: stateOf(version, sentences, positions)
	};
}

/** What of a piece this weaver reads, to look for words in. */
function wordsRead({ kind, refId }: Laid, { stories, voices, statements }: Originals): string {
	if (kind === 'statement') return statements.get(refId)?.body ?? '';
	if (kind === 'voice') return voices.get(refId)?.words ?? '';
	const story = stories.get(refId);
	return story?.state === 'readable' ? `${story.title ?? ''} ${story.body ?? ''}` : '';
}

const standsHere = (
	sentences: readonly { voiceIds: string[]; sources: { refId: string }[] }[],
	voiceId: string
): boolean =>
	sentences.some(
		({ voiceIds, sources }) => voiceIds.includes(voiceId) || sources.some(({ refId }) => refId === voiceId)
	);
