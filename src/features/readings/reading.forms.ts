// What people may mark in a reading. Everything may be left open.
import * as v from 'valibot';
import { goals, isAnswer, layers, moods, type Goal, type Layer, type Placed } from './reading.ts';

/** A place, something kept apart, or nothing. */
const answerTo = (question: Placed) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.check((value) => value === '' || isAnswer(question, value), 'unclear'),
		v.transform((value) => value || null)
	);

const severalOf = <T extends string>(known: readonly T[]) =>
	v.pipe(
		v.optional(v.array(v.string()), []),
		v.transform((given) => known.filter((one) => given.includes(one)))
	);

/** Right after telling: one triad. What was marked before stays. */
export const ShortReading = v.object({ about: answerTo('about') });

/** `lists` holds every value of a field that is there more than once (platform/web/forms). */
export const FullReading = v.pipe(
	v.object({
		about: answerTo('about'),
		helped: answerTo('helped'),
		line: answerTo('line'),
		mood: v.pipe(
			v.optional(v.picklist([...moods, ''], 'unclear'), ''),
			v.transform((mood) => mood || null)
		),
		lists: v.object({ layers: severalOf<Layer>(layers), goals: severalOf<Goal>(goals) })
	}),
	v.transform(({ lists, ...rest }) => ({ ...rest, ...lists }))
);
