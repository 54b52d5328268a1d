import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';
import { lookWordsLimit } from './second-look.ts';

export const LookAnswer = v.object({
	answer: v.picklist(['good', 'again'], 'missing'),
	words: optionalWords(lookWordsLimit)
});
export type LookAnswer = v.InferOutput<typeof LookAnswer>;
