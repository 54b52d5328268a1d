// What a member may answer to the three questions.
import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';
import { pulseAnswers, pulseLimits, readerChoices } from './pulse.ts';

const answer = v.optional(v.picklist(pulseAnswers, 'missing'));

/** Of which year words are taken back. */
export const OfYear = v.object({ year: v.pipe(v.string('missing'), v.transform(Number), v.integer('missing')) });

/** Each question may stay open, not all of them. Words are read by whom their writer says, so that has to be said. */
export const MyPulse = v.pipe(
	v.object({
		informed: answer,
		supported: answer,
		ownWay: answer,
		words: optionalWords(pulseLimits.words),
		readers: v.optional(v.picklist(readerChoices, 'choose-readers'))
	}),
	v.forward(
		v.check(({ informed, supported, ownWay }) => Boolean(informed ?? supported ?? ownWay), 'answer-one'),
		['informed']
	),
	v.forward(
		v.check(({ words, readers }) => words === '' || readers !== undefined, 'choose-readers'),
		['readers']
	)
);
export type MyPulse = v.InferOutput<typeof MyPulse>;
