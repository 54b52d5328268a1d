// Shared ground, dilemmas and counter-voices: three lists of equal rank.

import { answersTo, intervalOf } from './parties.ts';
import { rounded } from './statistics.ts';
import { round } from './round.ts';
import type { Count, Parties } from './parties.ts';
import type { Matrix } from './matrix.ts';
import type { CounterVoice, Dilemma, SharedGround, Stance } from './types.ts';

const SHARED = 0.6;
const LEAST_ANSWERS = 10;
/** both sides surely above this: a party is torn */
const TORN = 0.3;
const LEAST_DISSENT = 5;
const STANDS_OUT = 2;
/** counter-voices are looked up for this many claims, the surest first */
const MOST_CLAIMS = 40;

/** Statements on which the least of the parties' lower bounds reaches .6, with at least 10 answers in each. */
export function sharedGround(matrix: Matrix, parties: Parties, counts: Count[]): SharedGround[] {
	const found: SharedGround[] = [];
	matrix.statements.forEach((statement, j) => {
		if (counts.some((count) => answersTo(count, j) < LEAST_ANSWERS)) return;
		for (const stance of ['agree', 'disagree'] as const) {
			if (counts.some((count) => count[stance][j] < SHARED * answersTo(count, j))) continue;
			const lowerBound = Math.min(...counts.map((count) => intervalOf(count, count[stance][j], j).low));
			if (lowerBound >= SHARED) found.push({ statement, stance, lowerBound: round(lowerBound), over: parties.over });
		}
	});
	return found.sort((a, b) => b.lowerBound - a.lowerBound || order(matrix, a) - order(matrix, b));
}

const order = (matrix: Matrix, { statement }: { statement: SharedGround['statement'] }) =>
	matrix.statements.indexOf(statement);

/** Opposite sides: more than half of one party surely agrees, more than half of another surely disagrees. */
export function dilemmas(matrix: Matrix, parties: Parties, counts: Count[]): Dilemma[] {
	const found: Dilemma[] = [];
	const { over } = parties;
	matrix.statements.forEach((statement, j) => {
		const lows = counts.map((count) => ({
			enough: answersTo(count, j) >= LEAST_ANSWERS,
			agree: intervalOf(count, count.agree[j], j).low,
			disagree: intervalOf(count, count.disagree[j], j).low
		}));
		const agree = surest(lows.map((low) => (low.enough ? low.agree : 0)));
		const disagree = surest(lows.map((low) => (low.enough ? low.disagree : 0)));
		if (over !== 'everyone' && agree >= 0 && disagree >= 0)
			found.push({ statement, kind: 'between', agree, disagree, over });
		lows.forEach((low, party) => {
			if (low.enough && low.agree >= TORN && low.disagree >= TORN)
				found.push({ statement, kind: 'within', party, over });
		});
	});
	return found;
}

/** The party with the highest bound above one half; −1 when there is none. */
function surest(lows: number[]): number {
	let best = -1;
	lows.forEach((low, at) => {
		if (low > 0.5 && (best < 0 || low > lows[best])) best = at;
	});
	return best;
}

/** For each claim of shared ground, in each party: how many say otherwise, and what else these people hold. */
export function counterVoices(
	matrix: Matrix,
	parties: Parties,
	counts: Count[],
	claims: SharedGround[]
): CounterVoice[] {
	return claims.slice(0, MOST_CLAIMS).flatMap(({ statement, stance }) => {
		const j = matrix.statements.indexOf(statement);
		return counts.map((count, party): CounterVoice => {
			const against = stance === 'agree' ? count.disagree[j] : count.agree[j];
			const share = rounded(intervalOf(count, against, j));
			const voicedBy = against >= LEAST_DISSENT ? apart(matrix, parties.members[party], count, j, stance) : null;
			return { claim: statement, stance, party, over: parties.over, against, of: answersTo(count, j), share, voicedBy };
		});
	});
}

/** The statement that people who dissent on j agree with most beyond the rest of their party, by z. */
function apart(matrix: Matrix, people: Int32Array, count: Count, j: number, stance: Stance): CounterVoice['voicedBy'] {
	const size = matrix.statements.length;
	const agree = new Float64Array(size);
	const seen = new Float64Array(size);
	for (const i of people) {
		if (!says(matrix, i, j, stance === 'agree' ? -1 : 1)) continue;
		for (let at = matrix.start[i]; at < matrix.start[i + 1]; at++) {
			seen[matrix.statement[at]]++;
			if (matrix.answer[at] === 1) agree[matrix.statement[at]]++;
		}
	}
	let best: CounterVoice['voicedBy'] = null;
	let most = STANDS_OUT;
	for (let l = 0; l < size; l++) {
		const rest = answersTo(count, l) - seen[l];
		if (l === j || seen[l] < LEAST_DISSENT || rest < LEAST_DISSENT) continue;
		const elsewhere = (count.agree[l] - agree[l]) / rest;
		const pooled = (count.agree[l] + 1) / (answersTo(count, l) + 2);
		const z = (agree[l] / seen[l] - elsewhere) / Math.sqrt(pooled * (1 - pooled) * (1 / seen[l] + 1 / rest));
		if (z <= most) continue;
		most = z;
		best = { statement: matrix.statements[l], agree: round(agree[l] / seen[l]), elsewhere: round(elsewhere) };
	}
	return best;
}

function says(matrix: Matrix, person: number, statement: number, answer: number): boolean {
	for (let at = matrix.start[person]; at < matrix.start[person + 1]; at++) {
		if (matrix.statement[at] === statement) return matrix.answer[at] === answer;
	}
	return false;
}
