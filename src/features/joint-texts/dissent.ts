// Differing voices keep their place: they come along with the source they differ from, and leave only by their owner.
import type { Sentence } from './joint-text.ts';

/** A differing voice that still stands: its owner did not take it back. `onId`: the story or statement it differs from. */
export type Differing = { id: string; onId: string };

export type MissingVoice = { voiceId: string; sentenceId: string };

/**
 * Voices that belong beside a sentence and are not there: on one of its stories or statements, or carried by the version before and
 * beside no sentence any more. The latter go to the last sentence, because what they differed from is gone.
 */
export function missingVoices(
	sentences: readonly Sentence[],
	differing: readonly Differing[],
	carried: readonly string[]
): MissingVoice[] {
	const missing = sentences.flatMap((sentence) =>
		voicesOnSourcesOf(sentence, differing)
			.filter((id) => !sentence.voiceIds.includes(id))
			.map((voiceId) => ({ voiceId, sentenceId: sentence.id }))
	);
	const placed = new Set([...sentences.flatMap(({ voiceIds }) => voiceIds), ...missing.map(({ voiceId }) => voiceId)]);
	const last = sentences.at(-1);
	if (!last) return missing;
	const homeless = carried.filter((id) => !placed.has(id)).map((voiceId) => ({ voiceId, sentenceId: last.id }));
	return [...missing, ...homeless];
}

function voicesOnSourcesOf({ sources }: Sentence, differing: readonly Differing[]): string[] {
	const answered = new Set(sources.filter(({ kind }) => kind !== 'voice').map(({ refId }) => refId));
	return differing.filter(({ onId }) => answered.has(onId)).map(({ id }) => id);
}

/** Voices that may leave with a source: on no other source of this sentence, and not yet carried by a shared version. */
export function voicesThatLeave(
	sentence: Sentence,
	sourceId: string,
	differing: readonly Differing[],
	carried: readonly string[]
): string[] {
	const left = { ...sentence, sources: sentence.sources.filter(({ id }) => id !== sourceId) };
	const staying = new Set([...voicesOnSourcesOf(left, differing), ...carried]);
	return voicesOnSourcesOf(sentence, differing).filter((id) => !staying.has(id));
}
