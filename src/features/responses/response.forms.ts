import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';
import { decidedLater } from '#platform/web/marks.ts';
import { answerKinds, wordsLimit } from './response.ts';

export const Answer = v.object({
	answer: v.picklist(answerKinds, 'missing'),
	words: v.pipe(optionalWords(wordsLimit), decidedLater()),
	signature: v.optional(v.picklist(['name', 'team', 'network'], 'missing'), 'team')
});
export type Answer = v.InferOutput<typeof Answer>;
