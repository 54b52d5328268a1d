// Recall and precision of a small group, and how often intervals hold what was planted.

import type { Conversation, Landscape } from '../../packages/voices/src/index.ts';

/** Recall and precision of planted group `which` in the found group that overlaps it best (by F1). */
export function smallGroup(found: number[], truth: number[], which: number): [number, number] {
	let best: [number, number] = [0, 0];
	let most = 0;
	const size = truth.filter((g) => g === which).length;
	for (const label of new Set(found)) {
		const members = found.filter((g) => g === label).length;
		const both = found.filter((g, i) => g === label && truth[i] === which).length;
		if (both === 0) continue;
		const [recall, precision] = [both / size, both / members];
		const f1 = (2 * recall * precision) / (recall + precision);
		if (f1 > most) {
			most = f1;
			best = [recall, precision];
		}
	}
	return best;
}

/** How many 90% intervals hold the planted rate: of everybody, and of groups when as many were found as planted. */
export function coverage(found: Landscape, { truth }: Conversation, group: number[]) {
	const k = truth.shares.length;
	const size = truth.pass.length;
	const rate = (g: number, j: number) => truth.agree[g * size + j] * (1 - truth.pass[j]);
	const overall: [number, number] = [0, 0];
	const groups: [number, number] = [0, 0];
	const add = (sum: [number, number], low: number, high: number, planted: number) => {
		sum[1]++;
		if (low <= planted && planted <= high) sum[0]++;
	};
	const planted = found.groups.length === k && k > 1 ? match(found, group, k) : null;
	const spectrum = truth.position.some((place) => place !== 0);
	for (const statement of found.statements) {
		const j = Number(statement.id);
		const mean = truth.shares.reduce((sum, share, g) => sum + share * rate(g, j), 0);
		if (!spectrum) add(overall, statement.low, statement.high, mean);
		if (!planted) continue;
		for (const { group: g, intervals } of statement.byGroup)
			add(groups, intervals.agree.low, intervals.agree.high, rate(planted[g], j));
	}
	return { overall, groups };
}

/** For each found group the planted group that most of its people are of. */
function match(found: Landscape, group: number[], k: number): number[] {
	const table = Array.from({ length: k }, () => new Array<number>(k).fill(0));
	found.people.forEach((person, i) => table[person.group ?? 0][group[i]]++);
	return table.map((row) => row.indexOf(Math.max(...row)));
}
