// The learned part: how much each word looks like the name of somebody, from weights that scripts/train-tagger.ts made.
import { houses as packedHouses, weights as packed } from '../data/tagger.ts';
import { features, moreFeatures, NAMED_AT, sightsOf, SIZE } from './features.ts';
import type { Token } from './tokens.ts';

let unpacked: Learned | undefined;

/** Pairs of how many weights are skipped, and the weight that follows, in a 94-sign alphabet: most weights are nothing. */
export function unpackWeights(text: string, size = SIZE): Int8Array {
	const weights = new Int8Array(size);
	let at = 0;
	for (let read = 0; read < text.length; read += 2) {
		at += text.charCodeAt(read) - 35;
		const value = text.charCodeAt(read + 1) - 80;
		if (value !== SKIP) weights[at++] = value;
	}
	return weights;
}

/** Stands where nothing but a longer skip is meant. */
const SKIP = 46;

export function packWeights(weights: Int8Array): string {
	let text = '';
	let skipped = 0;
	weights.forEach((value) => {
		if (!value) skipped++;
		else {
			for (; skipped > 90; skipped -= 90) text += String.fromCharCode(35 + 90, 80 + SKIP);
			text += String.fromCharCode(35 + skipped, 80 + value);
			skipped = 0;
		}
	});
	return text;
}

export type Learned = { names: Int8Array | Float32Array; houses: Int8Array | Float32Array };
export type Scores = { names: Float32Array; houses: Float32Array };

const scored = new WeakMap<readonly Token[], Scores>();

/**
 * Above zero: the name of somebody, or of a house, as far as it has learned. One walk through the text, each word knowing what was made of
 * the one before.
 */
export function scoresOf(tokens: readonly Token[]): Scores {
	let scores = scored.get(tokens);
	if (!scores)
		scored.set(
			tokens,
			(scores = scoresBy(tokens, (unpacked ??= { names: unpackWeights(packed), houses: unpackWeights(packedHouses) })))
		);
	return scores;
}

export function scoresBy(tokens: readonly Token[], learned: Learned): Scores {
	const sights = sightsOf(tokens);
	const names = new Float32Array(tokens.length);
	const houses = new Float32Array(tokens.length);
	const looked: number[] = [];
	const more: number[] = [];
	for (let at = 0; at < tokens.length; at++) {
		features(tokens, sights, at, at > 0 && names[at - 1]! > 0, looked);
		moreFeatures(sights, at, at > 0 && houses[at - 1]! > 0, more);
		let [name, house] = [0, 0];
		for (let one = 0; one < looked.length; one++) {
			name += learned.names[looked[one]!]!;
			if (one !== NAMED_AT) house += learned.houses[looked[one]!]!;
		}
		for (const feature of more) house += learned.houses[feature]!;
		names[at] = name;
		houses[at] = house;
	}
	return { names, houses };
}
