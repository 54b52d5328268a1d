// A second opinion on shared ground: ridge factorisation with intercepts, as in Community Notes (Wojcik et al. 2022).

import { round } from './round.ts';
import type { Matrix } from './matrix.ts';
import type { SecondOpinion, SharedGround } from './types.ts';
import type { Votes } from './votes.ts';

const ROUNDS = 12;
const RIDGE_INTERCEPT = 1;
const RIDGE_FACTOR = 0.5;
const BRIDGING = 0.8;
const NOT_BRIDGING = 0.6;
const LEAST_ANSWERS = 20;

/**
 * agree ≈ μ + person + statement + place × load, by alternating least squares. `place` starts from the map's first
 * axis. Returns per statement what somebody in the middle (place 0, person 0) is foretold to answer, 0 … 1.
 */
export function bridgeScores(votes: Votes, place: Float64Array): Float64Array {
	const { people, statements, start, cell } = votes;
	const person = new Float64Array(people);
	const statement = new Float64Array(statements);
	const load = new Float64Array(statements);
	const at = Float64Array.from(place);
	let mean = 0;
	for (const c of cell) mean += c & 1;
	mean /= Math.max(1, cell.length);
	for (let round = 0; round < ROUNDS; round++) {
		fitStatements(votes, mean, person, at, statement, load);
		for (let i = 0; i < people; i++) {
			const fit = new Pair();
			for (let c = start[i]; c < start[i + 1]; c++) {
				const j = cell[c] >> 1;
				fit.add(load[j], (cell[c] & 1) - mean - statement[j]);
			}
			[person[i], at[i]] = fit.solve();
		}
	}
	return statement.map((intercept) => Math.min(1, Math.max(0, mean + intercept)));
}

function fitStatements(
	votes: Votes,
	mean: number,
	person: Float64Array,
	at: Float64Array,
	statement: Float64Array,
	load: Float64Array
) {
	const fits = Array.from({ length: votes.statements }, () => new Pair());
	for (let i = 0; i < votes.people; i++) {
		for (let c = votes.start[i]; c < votes.start[i + 1]; c++) {
			fits[votes.cell[c] >> 1].add(at[i], (votes.cell[c] & 1) - mean - person[i]);
		}
	}
	fits.forEach((fit, j) => ([statement[j], load[j]] = fit.solve()));
}

/** Ridge regression on an intercept and one slope. */
class Pair {
	private n = 0;
	private x = 0;
	private xx = 0;
	private y = 0;
	private xy = 0;

	add(x: number, y: number) {
		this.n++;
		this.x += x;
		this.xx += x * x;
		this.y += y;
		this.xy += x * y;
	}

	solve(): [number, number] {
		const a = this.n + RIDGE_INTERCEPT;
		const d = this.xx + RIDGE_FACTOR;
		const determinant = a * d - this.x * this.x;
		return [(d * this.y - this.x * this.xy) / determinant, (a * this.xy - this.x * this.y) / determinant];
	}
}

/** Statements on which the two disagree; [] means that the second opinion confirms the first. */
export function secondOpinion(
	matrix: Matrix,
	votes: Votes,
	bridge: Float64Array,
	shared: SharedGround[]
): SecondOpinion[] {
	const seen = new Float64Array(votes.statements);
	for (const cell of votes.cell) seen[cell >> 1]++;
	const agreed = new Set(shared.filter(({ stance }) => stance === 'agree').map(({ statement }) => statement));
	return matrix.statements.flatMap((statement, j): SecondOpinion[] => {
		if (seen[j] < LEAST_ANSWERS) return [];
		if (agreed.has(statement) && bridge[j] < NOT_BRIDGING) {
			return [{ statement, bridge: round(bridge[j]), flag: 'shared-but-not-bridging' }];
		}
		if (!agreed.has(statement) && bridge[j] >= BRIDGING) {
			return [{ statement, bridge: round(bridge[j]), flag: 'bridging-but-not-shared' }];
		}
		return [];
	});
}
