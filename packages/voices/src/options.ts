// Options as they come in, checked.

import { show, VoicesInputError } from './input.ts';
import type { Options } from './types.ts';

const MOST_FORCED = 10;

/** The seed and the forced number of groups. Throws VoicesInputError when any option cannot be. */
export function checkOptions(options: Options): { seed: number; forced: number | null } {
	if (typeof options !== 'object' || options === null) throw refusal('must be an object');
	const { seed = 1, groups, withdrawn, organisations, onProgress } = options;
	if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
		throw refusal(`seed must be a whole number from 0 below 2^32, not ${show(seed)}`);
	}
	if (groups !== undefined && (!Number.isInteger(groups) || groups < 2 || groups > MOST_FORCED)) {
		throw refusal(`groups must be a whole number from 2 to ${MOST_FORCED}, not ${show(groups)}`);
	}
	if (withdrawn !== undefined && !Array.isArray(withdrawn)) throw refusal('withdrawn must be a list of statements');
	if (organisations !== undefined && !((organisations as unknown) instanceof Map)) {
		throw refusal('organisations must be a Map of person to organisation');
	}
	if (onProgress !== undefined && typeof onProgress !== 'function') throw refusal('onProgress must be a function');
	return { seed, forced: groups ?? null };
}

const refusal = (reason: string) => new VoicesInputError(null, 'options', reason);
