// What the learned tagger looks at: the word, its neighbours and what the lists know of them, each as a number of a weight.
import { NAMING, PARTICLES, PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import { firstName, isFamilyName, isPlace, isSafe, isSlip, isWord, rankOf } from './lexicon.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

/** How many weights there are: a power of two. */
export const SIZE = 1 << 16;

/** One word as its neighbours see it: `key` the word itself when it is a common one, `sort` what the lists say, `shape` how it is written. */
export type Sight = { key: number; sort: number; shape: number; letters: number[]; end: number };

export function sightsOf(tokens: readonly Token[]): Sight[] {
	const small = !tokens.some(({ capital, shout }) => capital && !shout);
	const known = new Map<string, Omit<Sight, 'shape'>>();
	return tokens.map((token) => {
		const word = token.lower.replace(/'s?$/, '');
		if (!known.has(word)) known.set(word, seen(word));
		const long = Math.min(token.text.length, 4);
		const shape =
			(token.capital ? 1 : 0) + (token.opening ? 2 : 0) + (token.shout ? 4 : 0) + (small ? 8 : 0) + 16 * long;
		return { ...known.get(word)!, shape };
	});
}

const seen = remembered((word): Omit<Sight, 'shape'> => {
	const rank = rankOf(word);
	const common = rank < 300 ? 0 : rank < 2000 ? 1 : rank < 14_000 ? 2 : isWord(word) ? 3 : isSlip(word) ? 5 : 4;
	const role = TITLES.has(word)
		? 1
		: RELATIONS.has(word)
			? 2
			: NAMING.has(word)
				? 3
				: PARTICLES.has(word)
					? 4
					: PERSON_VERBS.has(word)
						? 5
						: isSafe(word)
							? 6
							: 0;
	const called = (firstName(word) ? 1 : 0) + (isFamilyName(word) ? 2 : 0) + (isPlace(word) ? 4 : 0);
	const sort = common + 6 * role + 48 * called;
	const key = rank < 1500 || role ? hash(word) : sort + 1_000_000;
	return { sort, key, letters: common > 3 || called ? lettersOf(word) : [], end: hash(word.slice(-3)) };
});

/** How a word is spelled tells a name from a slip of the pen, also when no list has it. */
function lettersOf(word: string): number[] {
	const framed = `^${word.slice(0, 20)}$`;
	return Array.from({ length: framed.length - 2 }, (_, at) => hash(framed.slice(at, at + 3)));
}

const END: Sight = { key: 1, sort: 999, shape: 0, letters: [], end: 0 };
/** Where in the list stands what was made of the word before. */
export const NAMED_AT = 16;

/** `named`: whether the word before was taken for a name. `into` is filled, to spare the making of many lists. */
export function features(
	tokens: readonly Token[],
	sights: readonly Sight[],
	at: number,
	named: boolean,
	into: number[]
): void {
	const own = sights[at]!;
	const before = sights[at - 1] ?? END;
	const after = sights[at + 1] ?? END;
	const farBefore = sights[at - 2] ?? END;
	const farAfter = sights[at + 2] ?? END;
	const look = own.sort * 128 + own.shape;
	const gap = gapSort(tokens[at]!.gap) * 8 + gapSort(tokens[at + 1]?.gap ?? '\n');
	into.length = 0;
	into.push(
		mix(1, own.shape, 0),
		mix(2, own.sort, 0),
		mix(3, look, 0),
		mix(4, own.key, own.shape & 3),
		mix(5, before.key, 0),
		mix(6, after.key, 0),
		mix(7, before.key, look),
		mix(8, after.key, look),
		mix(9, before.key, after.key),
		mix(10, before.sort, look),
		mix(11, after.sort, look),
		mix(12, farBefore.key, own.shape & 11),
		mix(13, farAfter.key, own.shape & 11),
		mix(14, farBefore.key, before.key),
		mix(15, after.key, farAfter.key),
		mix(16, gap, own.shape & 11),
		mix(17, named ? 1 : 0, look),
		mix(18, gap, own.sort),
		mix(19, before.shape, own.shape)
	);
	for (const letters of own.letters) into.push(mix(20, letters, own.shape & 1));
}

/** What else tells a house, behind what tells a name: how the word ends, and three words back ("werkt bij de …"). */
export function moreFeatures(sights: readonly Sight[], at: number, housed: boolean, into: number[]): void {
	const own = sights[at]!;
	const [before, farBefore, first] = [sights[at - 1] ?? END, sights[at - 2] ?? END, sights[at - 3] ?? END];
	const after = sights[at + 1] ?? END;
	into.length = 0;
	into.push(
		mix(21, own.end, own.shape & 3),
		mix(22, first.key, before.key),
		mix(23, first.key, farBefore.key),
		mix(24, farBefore.key, own.sort),
		mix(25, mix(25, first.key, farBefore.key), before.key),
		mix(26, after.key, before.key ^ own.sort),
		mix(27, housed ? 1 : 0, own.shape & 3),
		mix(28, (sights[at - 4] ?? END).key, farBefore.key)
	);
}

const gapSort = (gap: string): number =>
	gap === ' '
		? 0
		: /\n/.test(gap)
			? 1
			: /[.!?]/.test(gap)
				? 2
				: /[("“‘'’”]/.test(gap)
					? 3
					: /[:;]/.test(gap)
						? 4
						: /,/.test(gap)
							? 5
							: /\d/.test(gap)
								? 6
								: 7;

function mix(sort: number, one: number, other: number): number {
	let value = Math.imul(sort ^ 0x9e3779b9, 0x85ebca6b) ^ one;
	value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35) ^ other;
	value = Math.imul(value ^ (value >>> 13), 0x27d4eb2f);
	return (value ^ (value >>> 16)) & (SIZE - 1);
}

function hash(word: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
	return value;
}
