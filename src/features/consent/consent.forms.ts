import * as v from 'valibot';

/** Yes or no; nothing is chosen beforehand. */
export const AnswerAsk = v.object({ answer: v.picklist(['yes', 'no'], 'choose') });
