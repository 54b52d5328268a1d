// Options as they come in, checked.

import { VoicesInputError } from './input.ts';
import type { Options } from './types.ts';

const MOST_FORCED = 10;

/** The seed and the forced number of groups. Throws VoicesInputError when either cannot be. */
export function checkOptions(options: Options): { seed: number; forced: number | null } {
	const { seed = 1, groups } = options;
	if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
		throw new VoicesInputError(null, 'options', `seed must be a whole number from 0 below 2^32, not ${String(seed)}`);
	}
	if (groups !== undefined && (!Number.isInteger(groups) || groups < 2 || groups > MOST_FORCED)) {
		throw new VoicesInputError(
			null,
			'options',
			`groups must be a whole number from 2 to ${MOST_FORCED}, not ${String(groups)}`
		);
	}
	return { seed, forced: groups ?? null };
}
