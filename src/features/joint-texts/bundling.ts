// Proposed bundles on the weaving page: which pieces lie together, and what such a bundle is called. Pure.
import { bundles, similar } from '@meerstem/dutch';
import { alone, mostBundles, type ShownBundle } from './bundle.ts';

/** A bundle for every piece: 1 and up, or `alone`. Words null: not for every weaver to read, so it ties nothing together. */
export function proposedBundles(pieces: readonly { id: string; words: string | null }[]): Map<string, number> {
	const readable = pieces.flatMap(({ id, words }) => (words === null ? [] : [{ id, words }]));
	const proposal = bundles(
		readable.map(({ words }) => words),
		{ most: mostBundles }
	);
	const places = new Map(pieces.map(({ id }) => [id, alone]));
	for (const [i, { members }] of proposal.groups.entries()) {
		for (const at of members) places.set(readable[at]!.id, i + 1);
	}
	return places;
}

const wordsInName = 3;
/** Pairs of these are enough to name a bundle by. */
const compared = 8;

/** The words that most pieces share, the most telling first; empty when they share none. */
export function sharedName(texts: readonly string[]): string {
	const weights = new Map<string, { word: string; weight: number }>();
	for (const [i, first] of texts.slice(0, compared).entries()) {
		for (const second of texts.slice(i + 1, compared)) {
			for (const [rank, { term, inFirst }] of similar(first, second).slice(0, 8).entries()) {
				if (term.length < 4) continue;
				const word = weights.get(term)?.word ?? (inFirst[0] ?? '').toLowerCase();
				weights.set(term, { word, weight: (weights.get(term)?.weight ?? 0) + 1 / (1 + rank) });
			}
		}
	}
	const best = [...weights.values()].sort((a, b) => b.weight - a.weight).map(({ word }) => word);
	return [...new Set(best)].slice(0, wordsInName).join(', ');
}

type Piece = { bundle: number | null; words: string | null };

/** The bundles in which something lies, in their order. */
export function shownBundles(pieces: readonly Piece[], names: ReadonlyMap<number, string>): ShownBundle[] {
	const numbers = new Set(pieces.flatMap(({ bundle }) => (bundle === null || bundle === alone ? [] : [bundle])));
	if (numbers.size === 0) return [];
	const wordsOf = namer(aFewOfEach(pieces));
	return [...numbers]
		.sort((a, b) => a - b)
		.map((number) => {
			const own = names.get(number);
			return { number, name: own ?? wordsOf(number), named: own !== undefined };
		});
}

/** Enough of a bundle to name it by: reading hundreds of stories again for every look at the page would take most of its time. */
const namedBy = 12;

function aFewOfEach(pieces: readonly Piece[]): Piece[] {
	const taken = new Map<number | null, number>();
	return pieces.filter(({ bundle, words }) => {
		const before = taken.get(bundle) ?? 0;
		if (words !== null) taken.set(bundle, before + 1);
		return before < namedBy;
	});
}

/**
 * A bundle that still is much like one that would be proposed now is called by the words of that one, which are chosen to
 * tell it from the others. After much moving it is called by what its own pieces share.
 */
function namer(pieces: readonly Piece[]): (number: number) => string {
	const readable = pieces.flatMap(({ bundle, words }) => (words === null ? [] : [{ bundle, words }]));
	const texts = readable.map(({ words }) => words);
	const proposed = bundles(texts, { most: mostBundles }).groups;
	return (number) => {
		const here = new Set(readable.flatMap(({ bundle }, at) => (bundle === number ? [at] : [])));
		const like = proposed.find(({ members }) => {
			const both = members.filter((at) => here.has(at)).length;
			return 2 * both > new Set([...members, ...here]).size;
		});
		return like ? like.words.slice(0, wordsInName).join(', ') : sharedName([...here].map((at) => texts[at] ?? ''));
	};
}
