// Who hears what when a version is shared: used, used differently, or left out. Pure.
import type { MaterialKind, Sentence } from './joint-text.ts';

export type Fate = 'used' | 'used-differently' | 'left-out';
export type Piece = { kind: MaterialKind; refId: string };

const keyOf = ({ kind, refId }: Piece): string => `${kind} ${refId}`;

/** Where each piece stands: the sentences and quotes it is used with. */
function usesOf(sentences: readonly Sentence[]): Map<string, { piece: Piece; uses: string[] }> {
	const found = new Map<string, { piece: Piece; uses: string[] }>();
	const add = (piece: Piece, use: string) => {
		const one = found.get(keyOf(piece)) ?? { piece, uses: [] };
		one.uses.push(use);
		found.set(keyOf(piece), one);
	};
	for (const { body, sources, voiceIds } of sentences) {
		for (const { kind, refId, quote } of sources) add({ kind, refId }, JSON.stringify([body, quote]));
		for (const refId of voiceIds) add({ kind: 'voice', refId }, JSON.stringify([body]));
	}
	return found;
}

/**
 * One fate for each piece of material, so that its owner hears once per version. `laid`: what lay on the weaving page
 * since the version before, also what was taken off.
 */
export function fates(
	now: readonly Sentence[],
	before: readonly Sentence[] | null,
	laid: readonly Piece[]
): { piece: Piece; fate: Fate }[] {
	const [used, usedBefore] = [usesOf(now), usesOf(before ?? [])];
	const told = [...used].map(([key, { piece, uses }]) => {
		const earlier = usedBefore.get(key)?.uses;
		const same = earlier === undefined || earlier.toSorted().join() === uses.toSorted().join();
		return { piece, fate: same ? ('used' as const) : ('used-differently' as const) };
	});
	const others = new Map([...usedBefore.values()].map(({ piece }) => [keyOf(piece), piece]));
	for (const piece of laid) others.set(keyOf(piece), piece);
	const left = [...others].filter(([key]) => !used.has(key)).map(([, piece]) => ({ piece, fate: 'left-out' as const }));
	return [...told, ...left];
}
