// What a teller writes together with a resident, and what a resident types. Messages are text keys.
import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';
import { letReadAnswers, quotedAnswers, residentLimits } from './resident.ts';

export const WithResident = v.object({
	words: optionalWords(residentLimits.words),
	/** One of the circles on the page, as `audienceValue` writes it. */
	wie: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'choose-readers')),
	quoted: v.picklist(quotedAnswers, 'choose-quoted'),
	/** The resident themself said so, and is there or was there. */
	agreed: v.literal('ja', 'not-agreed')
});
export type WithResident = v.InferOutput<typeof WithResident>;

export const LetRead = v.object({ laten: v.picklist(letReadAnswers, 'choose') });

export const ResidentCode = v.object({ code: v.pipe(v.string('missing'), v.trim(), v.minLength(1, 'missing')) });
