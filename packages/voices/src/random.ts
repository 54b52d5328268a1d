// Seeded randomness. Nothing in this package calls Math.random: the same seed gives the same bytes.

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, one uniform number in [0, 1) per call. */
export function mulberry32(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A standard normal number by Box and Muller; always takes two draws, so that sequences can be reproduced elsewhere. */
export function normal(random: Random): number {
	const radius = Math.sqrt(-2 * Math.log(1 - random()));
	return radius * Math.cos(2 * Math.PI * random());
}

/**
 * A stream of its own for one step, so that a change in one step does not shift the numbers of the next.
 * The name is mixed in by FNV-1a.
 */
export function stream(seed: number, name: string): Random {
	let hash = (0x811c9dc5 ^ seed) >>> 0;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
	return mulberry32(hash);
}

/** Shuffles in place (Fisher and Yates) the part of `values` from `from` up to `to`. */
export function shuffle(values: Int32Array | Uint8Array | Float64Array, random: Random, from = 0, to = values.length) {
	for (let i = to - 1; i > from; i--) {
		const other = from + Math.floor(random() * (i - from + 1));
		const kept = values[i];
		values[i] = values[other];
		values[other] = kept;
	}
}

/** The numbers 0 … count−1 in a random order. */
export function permutation(count: number, random: Random): Int32Array {
	const order = Int32Array.from({ length: count }, (_, i) => i);
	shuffle(order, random);
	return order;
}
