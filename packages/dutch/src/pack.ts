// Word lists as one string: sorted, each word without the letters it shares with the one before (their number in front).

export function pack(words: Iterable<string>): string {
	let before = '';
	let packed = '';
	for (const word of [...new Set(words)].sort()) {
		let same = 0;
		while (same < 35 && same < word.length && word[same] === before[same]) same++;
		packed += same.toString(36).toUpperCase() + word.slice(same);
		before = word;
	}
	return packed;
}

export function unpack(packed: string): Set<string> {
	const words = new Set<string>();
	let word = '';
	for (const [, same, rest] of packed.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)) {
		word = word.slice(0, parseInt(same!, 36)) + rest!;
		words.add(word);
	}
	return words;
}

export type WordSet = { has(word: string): boolean };

const START = 0x811c9dc5;
const OTHER_START = 0x2545f491;
const step = (value: number, sign: number) => Math.imul(value ^ sign, 0x01000193);
const otherStep = (value: number, sign: number) => Math.imul(value + sign, 0x9e3779b1) ^ (value >>> 15);

/**
 * The same as `unpack`, for large lists that are only asked: two numbers a word in place of the word itself, so that the first
 * use costs no third of a second. That two words have both numbers in common happens once in some billions of questions.
 */
export function unpackToAsk(packed: string): WordSet {
	let count = 0;
	for (let at = 0; at < packed.length; at++) if (isCount(packed.charCodeAt(at))) count++;
	const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
	const table = new Int32Array(size * 2);
	const ones = new Int32Array(80);
	const others = new Int32Array(80);
	ones[0] = START;
	others[0] = OTHER_START;
	const put = (one: number, other: number) => {
		let at = (one >>> 0) & (size - 1);
		while (table[at * 2] || table[at * 2 + 1]) at = (at + 1) & (size - 1);
		table[at * 2] = one;
		table[at * 2 + 1] = other || 1;
	};
	let length = -1;
	for (let at = 0; at < packed.length; at++) {
		const sign = packed.charCodeAt(at);
		if (isCount(sign)) {
			if (length > 0) put(ones[length]!, others[length]!);
			length = sign < 58 ? sign - 48 : sign - 55;
			continue;
		}
		ones[length + 1] = step(ones[length]!, sign);
		others[length + 1] = otherStep(others[length]!, sign);
		length++;
	}
	if (length > 0) put(ones[length]!, others[length]!);
	return { has: (word) => isIn(word, table, size) };
}

const isCount = (sign: number): boolean => (sign > 47 && sign < 58) || (sign > 64 && sign < 91);

function isIn(word: string, table: Int32Array, size: number): boolean {
	let one = START;
	let other = OTHER_START;
	for (let at = 0; at < word.length; at++) {
		const sign = word.charCodeAt(at);
		one = step(one, sign);
		other = otherStep(other, sign);
	}
	for (let at = (one >>> 0) & (size - 1); table[at * 2] || table[at * 2 + 1]; at = (at + 1) & (size - 1))
		if (table[at * 2] === one && table[at * 2 + 1] === (other || 1)) return true;
	return false;
}
