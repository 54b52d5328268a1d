// What people may say of what they care for, know and ask, and write to each other.
import * as v from 'valibot';
import { optionalWords, words } from '#platform/web/forms.ts';
import { provinces } from '#kernel/province.ts';
import { withoutQuestion } from '#platform/web/marks.ts';
import { profileLimits, ways } from './profile.ts';

const knows = v.pipe(optionalWords(profileLimits.words), withoutQuestion());

/** Ticked boxes with one name; none ticked is none sent. */
const ticked = v.optional(v.record(v.string(), v.array(v.string())), {});

export const MyProfile = v.pipe(
	v.object({
		way: v.optional(v.union([v.picklist(ways), v.literal('')]), ''),
		knows,
		asks: optionalWords(profileLimits.words),
		province: v.optional(v.union([v.picklist(provinces), v.literal('')]), ''),
		audience: v.optional(v.picklist(['members', 'public'], 'missing'), 'members'),
		buddy: v.optional(v.literal('yes')),
		lists: ticked
	}),
	v.transform(({ lists, way, province, buddy, ...rest }) => ({
		...rest,
		way: way || null,
		province: province || null,
		buddy: buddy === 'yes',
		themeIds: lists['theme'] ?? []
	}))
);
export type MyProfile = v.InferOutput<typeof MyProfile>;

/** One of the three steps of a first visit: what is not in the form stays as it was. */
export const Step = v.pipe(
	v.object({
		step: v.picklist(['1', '2', '3'], 'missing'),
		way: v.optional(v.union([v.picklist(ways), v.literal('')]), ''),
		knows,
		asks: optionalWords(profileLimits.words),
		lists: ticked
	}),
	v.transform(({ step, way, knows, asks, lists }): { step: number; given: Partial<MyProfile> } => {
		if (step === '1') return { step: 1, given: { themeIds: lists['theme'] ?? [] } };
		return step === '2' ? { step: 2, given: { knows, asks } } : { step: 3, given: { way: way || null } };
	})
);

export const Message = v.object({
	words: v.pipe(words(profileLimits.message), withoutQuestion()),
	address: v.optional(v.literal('yes'))
});
