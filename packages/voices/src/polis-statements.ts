// Polis' figures per statement: group-aware consensus and representative statements.

import { countAnswers } from './parties.ts';
import { round } from './round.ts';
import type { Id } from './input.ts';
import type { Matrix } from './matrix.ts';

export interface Representative {
	statement: Id;
	stance: 'agree' | 'disagree';
	/** (n + 1)/(N + 2) inside, and its ratio to the same outside */
	share: number;
	ratio: number;
}

/** One-sided 90%: Polis' own threshold. */
const Z_90 = 1.2816;
const MOST = 5;

/** ∏ over groups of (agree + 1)/(seen + 2), and the same for disagreement; highest agreement first. */
export function polisConsensus(matrix: Matrix, members: Int32Array[]) {
	const counts = members.map((people) => countAnswers(matrix, people));
	const product = (side: 'agree' | 'disagree', j: number) =>
		counts.reduce((value, c) => (value * (c[side][j] + 1)) / (c.agree[j] + c.disagree[j] + c.pass[j] + 2), 1);
	return matrix.statements
		.map((statement, j) => ({
			statement,
			agree: round(product('agree', j)),
			disagree: round(product('disagree', j)),
			j
		}))
		.sort((a, b) => b.agree - a.agree || a.j - b.j)
		.map(({ statement, agree, disagree }) => ({ statement, agree, disagree }));
}

/** Per group at most five statements whose share and whose difference with the others both pass a one-sided z. */
export function polisRepresentative(matrix: Matrix, members: Int32Array[]): Representative[][] {
	const everybody = Int32Array.from(matrix.persons.keys());
	const inAny = new Set(members.flatMap((people) => [...people]));
	const all = countAnswers(
		matrix,
		everybody.filter((i) => inAny.has(i))
	);
	return members.map((people) => {
		const own = countAnswers(matrix, people);
		const found = matrix.statements.flatMap((statement, j) => {
			const n = own.agree[j] + own.disagree[j] + own.pass[j];
			const m = all.agree[j] + all.disagree[j] + all.pass[j] - n;
			return (['agree', 'disagree'] as const).flatMap((stance) => {
				const test = represent(own[stance][j], n, all[stance][j] - own[stance][j], m);
				return test
					? [{ weight: test.weight, value: { statement, stance, share: round(test.share), ratio: round(test.ratio) } }]
					: [];
			});
		});
		return found
			.sort((a, b) => b.weight - a.weight)
			.slice(0, MOST)
			.map(({ value }) => value);
	});
}

function represent(inside: number, n: number, outside: number, m: number) {
	if (n === 0) return null;
	const share = (inside + 1) / (n + 2);
	const other = (outside + 1) / (m + 2);
	const shareZ = 2 * Math.sqrt(n + 1) * ((inside + 1) / (n + 1) - 0.5);
	const pooled = (inside + outside + 2) / (n + m + 2);
	const spread = Math.sqrt(pooled * (1 - pooled) * (1 / (n + 1) + 1 / (m + 1)));
	const differenceZ = spread > 0 ? ((inside + 1) / (n + 1) - (outside + 1) / (m + 1)) / spread : 0;
	if (shareZ < Z_90 || differenceZ < Z_90) return null;
	return { share, ratio: share / other, weight: shareZ * share * differenceZ * (share / other) };
}
