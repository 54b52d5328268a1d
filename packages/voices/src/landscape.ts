// Answers in, a landscape out.

import { checkOptions } from './options.ts';
import { find } from './finding.ts';
import { readAnswers } from './input.ts';
import { recheck } from './robustness.ts';
import { report } from './report.ts';
import { toMatrix } from './matrix.ts';
import type { Answers } from './input.ts';
import type { Landscape, Options } from './types.ts';

/**
 * The landscape of a conversation: none, a spectrum, groups or a pattern, with the evidence; where everybody stands;
 * what is shared and what is not. Pure: the same answers in any order, seed and version give the same bytes.
 *
 * @param answers rows or columns; see `Answer` and `AnswerColumns`
 * @throws VoicesInputError naming row and field when an answer cannot be understood
 * Source of the procedure: voices-research.md, "Recommended procedure"; decisions.md tells where this differs.
 */
export function landscape(answers: Answers, options: Options = {}): Landscape {
	const { seed, forced } = checkOptions(options);
	const progress = options.onProgress ?? (() => {});
	const finding = find(toMatrix(readAnswers(answers), options.withdrawn), seed, forced, progress);
	const robustness = options.robustness ? recheck(readAnswers(answers), finding, options, progress) : null;
	progress('report', 0);
	return report(finding, { robustness, warm: false });
}
