// In between two full computations: new answers on a structure that was already decided.

import { addMap } from './finding.ts';
import { checkOptions } from './options.ts';
import { fitClasses } from './classes.ts';
import { ratesFrom } from './fold-in.ts';
import { readAnswers } from './input.ts';
import { report } from './report.ts';
import { shapingPeople, toMatrix } from './matrix.ts';
import { votesOf } from './votes.ts';
import type { Answers } from './input.ts';
import type { Classes } from './classes.ts';
import type { Finding } from './finding.ts';
import type { Landscape, Options } from './types.ts';
import type { Matrix } from './matrix.ts';
import type { Votes } from './votes.ts';

/**
 * The landscape of more answers with the structure and the groups of an earlier one carried over: map, memberships and
 * figures are new, the decision is not. Marked `evidence.warm`, and the one function whose result depends on history:
 * to be shown until `landscape` is done, never published. Takes a small part of the time of `landscape`.
 */
export function refit(previous: Landscape, answers: Answers, options: Pick<Options, 'withdrawn'> = {}): Landscape {
	checkOptions(options);
	const { seed } = checkOptions({ seed: previous.seed });
	const matrix = toMatrix(readAnswers(answers), options.withdrawn);
	const shaping = shapingPeople(matrix);
	const votes = votesOf(matrix, shaping);
	const finding: Finding = {
		matrix,
		seed,
		structure: previous.structure,
		shaping,
		votes,
		compared: previous.evidence.compared,
		verdict: null,
		axes: null,
		noise: 1,
		classes: null,
		forced: previous.evidence.forced
	};
	const hasMap = previous.structure !== 'too-little' && previous.structure !== 'none';
	if (hasMap) addMap(finding);
	if (previous.groups.length > 0) finding.classes = carryOn(previous, matrix, votes);
	const fresh = report(finding, { robustness: null, warm: true });
	const { shaping: now } = fresh.evidence;
	return { ...fresh, evidence: { ...previous.evidence, shaping: now, warm: true } };
}

/** EM from the rates of before; a statement that is new starts at one half. */
function carryOn({ model, statements }: Landscape, matrix: Matrix, votes: Votes): Classes {
	const k = model.size.length;
	const before = ratesFrom(model);
	const index = new Map(statements.map(({ id }, j) => [id, j]));
	const rate = new Float64Array(2 * matrix.statements.length * k).fill(0.5);
	matrix.statements.forEach((id, j) => {
		const old = index.get(id);
		if (old !== undefined) rate.set(before.subarray(2 * old * k, 2 * (old + 1) * k), 2 * j * k);
	});
	const from: Classes = { k, size: Float64Array.from(model.size), rate, fit: 0 };
	const nowhere = { scores: new Float64Array(votes.people), width: 1 };
	return fitClasses(votes, k, nowhere, () => 0, { starts: 1, from });
}
