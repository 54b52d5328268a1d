// What people may type about themselves and to sign in. Messages are text keys.
import * as v from 'valibot';
import { line, mailAddress, optionalLine } from '#platform/web/forms.ts';
import { withoutQuestion } from '#platform/web/marks.ts';
import { aboutLimit, nameLimit } from './account.ts';

export const SignIn = v.object({ email: mailAddress });

export const AboutMe = v.pipe(
	v.object({
		name: line(nameLimit),
		about: v.pipe(optionalLine(aboutLimit), withoutQuestion()),
		mail: v.picklist(['direct', 'digest', 'never'], 'missing'),
		digest: v.optional(v.picklist(['weekly', 'monthly', 'never'], 'missing')),
		gatheringMail: v.optional(v.picklist(['yes', 'no'], 'missing')),
		messageMail: v.optional(v.picklist(['yes', 'no'], 'missing')),
		questionMail: v.optional(v.picklist(['yes', 'no'], 'missing'))
	}),
	// What waits for a digest that never comes would never be mailed.
	v.forward(
		v.partialCheck(
			[['mail'], ['digest']],
			({ mail, digest }) => mail !== 'digest' || digest !== 'never',
			'needs-digest'
		),
		['mail']
	)
);
export type AboutMe = v.InferOutput<typeof AboutMe>;

/** In which role someone looks who belongs to a team and to a partner. */
export const Capacity = v.object({ capacity: v.picklist(['member', 'partner'], 'missing') });

export const Goodbye = v.object({
	farewell: v.picklist(['take-back', 'let-stand'], 'choose-farewell'),
	sure: v.literal('yes', 'not-sure'),
	/** Only asked of the last of the programme team. */
	nobodyLeft: v.optional(v.literal('yes'))
});
