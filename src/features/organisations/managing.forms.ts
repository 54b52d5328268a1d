// What a contact may do with their team. `about` is in organisation.forms.ts.
import * as v from 'valibot';
import { line, optionalWords } from '#platform/web/forms.ts';
import { isDomain, isEverybodys } from './mail-domain.ts';
import { limits } from './organisation.ts';

export const ContactChange = v.object({
	person: line(40),
	contact: v.picklist(['yes', 'no'], 'missing')
});

/** The other team by its name, as it stands on its page. */
export const MergeWith = v.object({ into: line(limits.name) });
export const OnOffer = v.object({ from: line(40) });
/** Empty: nobody may ask. */
export const Domain = v.object({
	domain: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.toLowerCase(),
		v.transform((text) => text.replace(/^.*@/, '')),
		v.check((text) => text === '' || isDomain(text), 'domain-unclear'),
		v.check((text) => !isEverybodys(text), 'domain-everybodys')
	)
});
export const OnAsk = v.object({ person: line(40), answer: v.picklist(['yes', 'no'], 'missing') });

export const End = v.object({ sure: v.literal('yes', 'not-sure') });

/** What was pasted; what a file says goes the same way. */
export const Pasted = v.object({ pasted: optionalWords(20_000) });
/** The rows as they were shown. Looked at anew before anything is sent. */
export const ListToSend = v.object({ rows: optionalWords(20_000) });
