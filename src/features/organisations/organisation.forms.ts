// What people may type to join, and about their team. Five fields at most.
import * as v from 'valibot';
import { line, mailAddress, optionalLine } from '#platform/web/forms.ts';
import { nameLimit } from '#features/accounts/account.ts';
import { limits } from './organisation.ts';
import { provinces } from '#kernel/province.ts';

export const JoinAsTeam = v.object({
	team: line(limits.name),
	form: line(limits.formLabel),
	municipality: line(limits.municipality),
	name: line(nameLimit),
	mail: mailAddress
});
export type JoinAsTeam = v.InferOutput<typeof JoinAsTeam>;

export const JoinAsPerson = v.object({ name: line(nameLimit), mail: mailAddress });
export type JoinAsPerson = v.InferOutput<typeof JoinAsPerson>;

export const Invite = v.object({ mail: mailAddress });
/** A colleague who follows an invitation says their name. */
export const Accept = v.object({ name: line(nameLimit) });

export const AboutTeam = v.object({
	name: line(limits.name),
	form: line(limits.formLabel),
	municipality: line(limits.municipality),
	/** '' when not said. */
	province: v.optional(v.union([v.picklist(provinces), v.literal('')]), ''),
	about: optionalLine(limits.about),
	/** Id of the partner it belongs to; '' when to none. */
	partOf: optionalLine(40)
});
export type AboutTeam = v.InferOutput<typeof AboutTeam>;

/** A ministry or another national institution is in no municipality in particular. */
const municipalityOfPartner = optionalLine(limits.municipality);
export const AboutPartner = v.object({ ...AboutTeam.entries, municipality: municipalityOfPartner });

/** A partner comes by invitation of a steward. */
export const InvitePartner = v.object({
	name: line(limits.name),
	form: line(limits.formLabel),
	municipality: municipalityOfPartner,
	mail: mailAddress
});
export type InvitePartner = v.InferOutput<typeof InvitePartner>;
