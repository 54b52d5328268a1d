// What people may type in and around a circle. Messages are text keys.
import * as v from 'valibot';
import { isId } from '#kernel/ids.ts';
import { line, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { circleKinds, circleLimits as limits, joinings } from './circle.ts';
import { methodKeys } from './methods.ts';

export const AboutCircle = v.object({
	kind: v.picklist(circleKinds, 'choose-kind'),
	name: line(limits.name),
	purpose: words(limits.purpose),
	region: optionalLine(limits.region),
	theme: v.optional(v.string(), ''),
	joining: v.picklist(joinings, 'choose-joining'),
	closedReason: optionalLine(limits.reason),
	audience: v.picklist(['public', 'members'], 'choose-audience'),
	/** Who sees who takes part. */
	people: v.picklist(['members', 'circle'], 'choose-people')
});
export type AboutCircle = v.InferOutput<typeof AboutCircle>;

/** Without words when it stayed open. */
export const NewNote = v.object({
	note: optionalWords(limits.note),
	method: v.optional(v.picklist(['', ...methodKeys]), ''),
	open: v.optional(v.literal('yes'))
});
export type NewNote = v.InferOutput<typeof NewNote>;

export const ChangedNote = v.object({ id: line(14), changed: words(limits.note) });
export type ChangedNote = v.InferOutput<typeof ChangedNote>;

/** '' for nobody yet. */
const somebody = v.pipe(
	v.optional(v.string(), ''),
	v.check((id) => id === '' || isId(id), 'not-of-circle')
);

export const NewTask = v.object({ task: line(limits.task), who: somebody });
export type NewTask = v.InferOutput<typeof NewTask>;

export const Ending = v.object({
	legacy: optionalWords(limits.legacy),
	sure: v.literal('yes', 'not-sure')
});
export type Ending = v.InferOutput<typeof Ending>;
