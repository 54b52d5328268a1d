import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';
import { answerKinds, wordsLimit } from './response.ts';

export const Answer = v.object({
	answer: v.picklist(answerKinds, 'missing'),
	words: optionalWords(wordsLimit),
	signature: v.optional(v.picklist(['name', 'team', 'network'], 'missing'), 'team')
});
export type Answer = v.InferOutput<typeof Answer>;
