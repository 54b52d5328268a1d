// What people may type at a table. Messages are text keys.
import * as v from 'valibot';
import { line, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { groupLimits, outcomes } from './group.ts';

export const NewTable = v.object({
	name: line(groupLimits.name),
	purpose: words(groupLimits.purpose),
	partner: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'partner-missing')),
	theme: optionalLine(40)
});
export type NewTable = v.InferOutput<typeof NewTable>;

export const SeatOffer = v.object({
	side: v.picklist(['practice', 'host'], 'missing'),
	practice: line(groupLimits.practice)
});
export type SeatOffer = v.InferOutput<typeof SeatOffer>;

export const Bring = v.object({
	version: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'version-missing')),
	note: optionalWords(groupLimits.note)
});
export type Bring = v.InferOutput<typeof Bring>;

export const TableAnswer = v.object({
	outcome: v.picklist(outcomes, 'outcome-missing'),
	answer: words(groupLimits.answer)
});
export type TableAnswer = v.InferOutput<typeof TableAnswer>;
