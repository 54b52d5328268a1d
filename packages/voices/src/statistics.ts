// What each party holds, statement by statement: shares with intervals, and what sets a party apart.

import { answersTo, countAnswers, intervalOf } from './parties.ts';
import { normalTail } from './special.ts';
import { round } from './round.ts';
import type { Count, Parties } from './parties.ts';
import type { Matrix } from './matrix.ts';
import type { Characteristic, Interval, Tally } from './types.ts';

/** False discovery rate of what is called characteristic (Benjamini and Hochberg 1995). */
const FALSE_DISCOVERIES = 0.1;
const LEAST_ANSWERS = 5;
const Z_90 = 1.6448536269514722;

export function tally(count: Count, j: number): Tally {
	const { agree, disagree, pass } = { agree: count.agree[j], disagree: count.disagree[j], pass: count.pass[j] };
	const interval = (hits: number) => rounded(intervalOf(count, hits, j));
	return {
		agree,
		disagree,
		pass,
		intervals: { agree: interval(agree), disagree: interval(disagree), pass: interval(pass) }
	};
}

export const rounded = ({ share, low, high }: Interval): Interval => ({
	share: round(share),
	low: round(low),
	high: round(high)
});

interface Contrast {
	party: number;
	statement: number;
	/** share that agrees inside */
	inside: Interval;
	difference: number;
	error: number;
	p: number;
}

/**
 * Per party the statements on which it differs from the others: share that agrees inside minus outside, kept when
 * Benjamini–Hochberg over all parties and statements keeps it at 10%. Largest differences first. The groups were found
 * in the same answers, so these p-values are somewhat too small; the README says by how much.
 */
export function characteristics(matrix: Matrix, parties: Parties, counts: Count[]): Characteristic[][] {
	const contrasts = parties.others.flatMap((others, party) => {
		return others === null ? [] : contrastsOf(counts[party], countAnswers(matrix, others), party);
	});
	const kept = benjaminiHochberg(contrasts);
	return parties.members.map((_, party) =>
		kept
			.filter((contrast) => contrast.party === party)
			.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.statement - b.statement)
			.map((contrast) => describe(matrix, contrast))
	);
}

function contrastsOf(inside: Count, outside: Count, party: number): Contrast[] {
	const found: Contrast[] = [];
	for (let j = 0; j < inside.agree.length; j++) {
		const n = answersTo(inside, j);
		const m = answersTo(outside, j);
		if (n < LEAST_ANSWERS || m < LEAST_ANSWERS) continue;
		const difference = inside.agree[j] / n - outside.agree[j] / m;
		const pooled = (inside.agree[j] + outside.agree[j] + 1) / (n + m + 2);
		const z = Math.abs(difference) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
		const error = Math.sqrt(variance(inside, j) + variance(outside, j));
		const interval = intervalOf(inside, inside.agree[j], j);
		found.push({ party, statement: j, inside: interval, difference, error, p: 2 * normalTail(z) });
	}
	return found;
}

/** Variance of the share that agrees, from the Jeffreys posterior. */
function variance(count: Count, j: number): number {
	const total = count.sure * answersTo(count, j);
	const share = (count.sure * count.agree[j] + 0.5) / (total + 1);
	return (share * (1 - share)) / (total + 2);
}

function benjaminiHochberg(contrasts: Contrast[]): Contrast[] {
	const sorted = [...contrasts].sort((a, b) => a.p - b.p || a.party - b.party || a.statement - b.statement);
	let keep = 0;
	sorted.forEach(({ p }, at) => {
		if (p <= (FALSE_DISCOVERIES * (at + 1)) / sorted.length) keep = at + 1;
	});
	return sorted.slice(0, keep);
}

function describe(matrix: Matrix, { statement, inside, difference, error }: Contrast): Characteristic {
	const { share, low, high } = rounded(inside);
	return {
		statement: matrix.statements[statement],
		agree: share,
		low,
		high,
		difference: round(difference),
		differenceLow: round(Math.max(-1, difference - Z_90 * error)),
		differenceHigh: round(Math.min(1, difference + Z_90 * error))
	};
}
