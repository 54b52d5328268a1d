// How far classes would lead if a continuum were true. With few statements two classes and a line foretell almost equally
// well, and a lead of one standard error means nothing; with many it means much. This tells the two apart.

import { membershipOf } from './classes.ts';
import { tableOf, traitChance } from './trait.ts';
import type { Classes } from './classes.ts';
import type { Fold } from './held-out.ts';
import type { Random } from './random.ts';
import type { Trait } from './trait.ts';
import type { Votes } from './votes.ts';

/** Times that the people of every fold are drawn anew. */
const DRAWS = 8;

/**
 * The lead of classes over traits (a sum over people), less the lead that people drawn from those traits give, in standard
 * errors of the latter. The drawn people see what the people left out saw, and the same fitted models score them: Cox' test
 * of hypotheses that are not nested, by simulation (Cox 1962; Williams 1970). `classes` and `traits`: one per fold.
 */
export function beyondContinuum(
	folds: readonly Fold[],
	classes: readonly Classes[],
	traits: readonly Trait[],
	lead: number,
	random: Random
): number {
	let people = 0;
	let sum = 0;
	let square = 0;
	folds.forEach(({ test }, f) => {
		const table = tableOf(traits[f]);
		const drawn: Votes = { ...test, cell: test.cell.slice() };
		for (let draw = 0; draw < DRAWS; draw++) {
			drawAnswers(drawn, traits[f], table, random);
			const withClasses = membershipOf(drawn, classes[f]).chance;
			traitChance(drawn, traits[f], table).forEach((chance, i) => {
				const difference = withClasses[i] - chance;
				sum += difference;
				square += difference * difference;
			});
		}
		people += test.people;
	});
	const mean = sum / (DRAWS * people);
	const variance = square / (DRAWS * people) - mean * mean;
	const error = Math.sqrt(Math.max(0, variance) * people);
	return error > 1e-9 ? (lead - mean * people) / error : 0;
}

/** New answers to the statements that each person took a side on, from a place drawn on the grid. */
function drawAnswers({ people, start, cell }: Votes, { grid, logWeight }: Trait, table: Float64Array, random: Random) {
	const { points } = grid;
	for (let i = 0; i < people; i++) {
		let left = random();
		let place = 0;
		while (place < points - 1 && (left -= Math.exp(logWeight[place])) > 0) place++;
		for (let at = start[i]; at < start[i + 1]; at++) {
			const disagree = cell[at] & ~1;
			cell[at] = disagree + (random() < Math.exp(table[(disagree + 1) * points + place]) ? 1 : 0);
		}
	}
}
