import * as v from 'valibot';
import { line, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { roundLimits } from './round.ts';

const day = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.check((text) => text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))), 'day-unclear')
);

export const NewRound = v.object({
	title: line(roundLimits.title),
	description: optionalWords(roundLimits.description),
	theme: v.optional(v.string(), ''),
	audience: v.picklist(['members', 'public'], 'choose-audience'),
	/** '' for open-ended; else the last day on which people can answer. */
	until: day,
	/** Promises rows per person, to be said before anybody answers. */
	rows: v.pipe(
		v.optional(v.picklist(['ja', '']), ''),
		v.transform((ticked) => ticked === 'ja')
	)
});
export type NewRound = v.InferOutput<typeof NewRound>;

export const NewStatement = v.object({ body: line(roundLimits.statement) });
export type NewStatement = v.InferOutput<typeof NewStatement>;

export const FromStory = v.object({ story: line(14), body: line(roundLimits.statement) });
export type FromStory = v.InferOutput<typeof FromStory>;

/** `table`: what was brought to a table, by its id. */
export const FromTable = v.object({ table: line(14), body: line(roundLimits.statement) });
export type FromTable = v.InferOutput<typeof FromTable>;

export const Tended = v.object({ until: day, notHeard: optionalWords(roundLimits.notHeard) });
export type Tended = v.InferOutput<typeof Tended>;

export const Decision = v.variant('decision', [
	v.object({ decision: v.literal('accept'), proposal: line(14), reason: optionalLine(roundLimits.reason) }),
	v.object({ decision: v.literal('decline'), proposal: line(14), reason: words(roundLimits.reason) })
]);
export type Decision = v.InferOutput<typeof Decision>;
