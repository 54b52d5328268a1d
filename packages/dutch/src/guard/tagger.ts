// The learned part: how much each word looks like the name of somebody, from weights that scripts/train-tagger.ts made.
import { weights as packed } from '../data/tagger.ts';
import { features, sightsOf, SIZE } from './features.ts';
import type { Token } from './tokens.ts';

let unpacked: Int8Array | undefined;

/** Pairs of how many weights are skipped, and the weight that follows, in a 94-sign alphabet: most weights are nothing. */
function unpackWeights(text: string): Int8Array {
	const weights = new Int8Array(SIZE);
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

/** Above zero: a name, as far as it has learned. One walk through the text, each word knowing what was made of the one before. */
export function nameScores(tokens: readonly Token[], weights?: Int8Array | Float32Array): Float32Array {
	const learned = weights ?? (unpacked ??= unpackWeights(packed));
	const sights = sightsOf(tokens);
	const scores = new Float32Array(tokens.length);
	const looked: number[] = [];
	for (let at = 0; at < tokens.length; at++) {
		features(tokens, sights, at, at > 0 && scores[at - 1]! > 0, looked);
		let sum = 0;
		for (const feature of looked) sum += learned[feature]!;
		scores[at] = sum;
	}
	return scores;
}
