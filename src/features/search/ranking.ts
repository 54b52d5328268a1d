// In which order what was found is shown. Pure.
import type { EntryKind } from '#features/search-index/entry.tables.ts';
import type { Scale } from './query.ts';

/** `ranks`: how much of each scale it has; 0 is nothing. */
type Weighed = { kind: EntryKind; id: string; at: Date; ranks: readonly number[] };

/**
 * Best first: what holds more of the words asked for, and rarer ones, as tf-idf squares it; of equals the newest. How rare a word is, is
 * counted among what this viewer found, so that nobody else's words weigh in.
 */
export function bestFirst<T extends Weighed>(found: readonly T[], scales: readonly Scale[]): T[] {
	const rarity = scales.map((_, i) => {
		const having = found.filter(({ ranks }) => ranks[i]! > 0).length;
		return Math.log(1 + found.length / (1 + having)) ** 2;
	});
	const asked = new Set(scales.map((scale) => scale.asked)).size;
	const score = ({ ranks }: Weighed) => {
		const has = new Set(scales.filter((_, i) => ranks[i]! > 0).map((scale) => scale.asked)).size;
		const sum = scales.reduce((total, { weight }, i) => total + weight * rarity[i]! * Math.sqrt(ranks[i]!), 0);
		return (sum * has) / asked;
	};
	return found
		.map((one) => ({ one, score: score(one) }))
		.sort((a, b) => b.score - a.score || Number(b.one.at) - Number(a.one.at))
		.map(({ one }) => one);
}
