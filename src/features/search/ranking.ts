// In which order what was found is shown. Pure.
import type { EntryKind } from '#features/search-index/entry.tables.ts';

type Weighed = { kind: EntryKind; id: string; at: Date; ranks: readonly number[] };

/**
 * Best first: what holds more of the words asked for, and rarer ones; of equals the newest. How rare a word is, is
 * counted among what this viewer found, so that nobody else's words weigh in.
 */
export function bestFirst<T extends Weighed>(found: readonly T[]): T[] {
	const rarity = (found[0]?.ranks ?? []).map((_, word) => {
		const having = found.filter(({ ranks }) => ranks[word]! > 0).length;
		return Math.log(1 + found.length / (1 + having));
	});
	const scored = found.map((one) => {
		const has = one.ranks.filter((rank) => rank > 0).length;
		const sum = one.ranks.reduce((total, rank, word) => total + Math.sqrt(rank) * (0.2 + rarity[word]!), 0);
		return { one, score: sum * (has / Math.max(1, one.ranks.length)) };
	});
	return scored.sort((a, b) => b.score - a.score || Number(b.one.at) - Number(a.one.at)).map(({ one }) => one);
}
