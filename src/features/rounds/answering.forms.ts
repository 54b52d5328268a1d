import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';
import { decidedLater } from '#platform/web/marks.ts';
import { answerKinds, wordsLimit } from '#features/responses/response.ts';

export const StatementAnswer = v.object({
	statement: v.pipe(v.string('missing'), v.regex(/^\d{1,9}$/, 'missing'), v.transform(Number)),
	answer: v.picklist(answerKinds, 'choose'),
	words: v.pipe(optionalWords(wordsLimit), decidedLater()),
	signature: v.optional(v.picklist(['name', 'team', 'network'], 'missing'), 'network')
});
export type StatementAnswer = v.InferOutput<typeof StatementAnswer>;
