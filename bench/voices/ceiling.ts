// The Bayes ceiling: classify people with the true rates of the planted groups. Nobody can do better on average.

import type { Conversation } from '../../packages/voices/src/index.ts';

/** Most likely planted group of each person of `ids`, given the truth about the statements. */
export function bayesLabels({ person, statement, answer, truth }: Conversation, ids: number[]): number[] {
	const k = truth.shares.length;
	const statements = truth.pass.length;
	const score = new Map(ids.map((id) => [id, Float64Array.from(truth.shares, Math.log)]));
	answer.forEach((value, at) => {
		const own = score.get(person[at]);
		if (value === 0 || !own) return;
		for (let g = 0; g < k; g++) {
			const agree = truth.agree[g * statements + statement[at]];
			own[g] += Math.log(value === 1 ? agree : 1 - agree);
		}
	});
	return ids.map((id) => {
		const own = score.get(id) ?? new Float64Array(1);
		return own.indexOf(Math.max(...own));
	});
}
