// What people may say of what they care for, know and ask, and write to each other.
import * as v from 'valibot';
import { optionalWords, words } from '#platform/web/forms.ts';
import { profileLimits, ways } from './profile.ts';

/** Ticked boxes with one name; none ticked is none sent. */
const ticked = v.optional(v.record(v.string(), v.array(v.string())), {});

export const MyProfile = v.pipe(
	v.object({
		way: v.optional(v.union([v.picklist(ways), v.literal('')]), ''),
		knows: optionalWords(profileLimits.words),
		asks: optionalWords(profileLimits.words),
		audience: v.optional(v.picklist(['members', 'public'], 'missing'), 'members'),
		lists: ticked
	}),
	v.transform(({ lists, way, ...rest }) => ({ ...rest, way: way || null, themeIds: lists['theme'] ?? [] }))
);
export type MyProfile = v.InferOutput<typeof MyProfile>;

export const Message = v.object({
	words: words(profileLimits.message),
	address: v.optional(v.literal('yes'))
});
