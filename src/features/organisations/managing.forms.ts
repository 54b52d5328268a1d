// What a contact may do with their team. `about` is in organisation.forms.ts.
import * as v from 'valibot';
import { line } from '#platform/web/forms.ts';
import { limits } from './organisation.ts';

export const ContactChange = v.object({
	person: line(40),
	contact: v.picklist(['yes', 'no'], 'missing')
});

/** The other team by its name, as it stands on its page. */
export const MergeWith = v.object({ into: line(limits.name) });
export const OnOffer = v.object({ from: line(40) });
export const End = v.object({ sure: v.literal('yes', 'not-sure') });
