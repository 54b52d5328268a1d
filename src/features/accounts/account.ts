// What a person is here, and the rules of an account. Pure.
import type { Language } from '#kernel/language.ts';

export type Person = {
	id: string;
	name: string;
	email: string | null; // null: the account was deleted
	about: string | null;
	language: Language;
	steward: boolean;
	memberAsPerson: boolean;
	greetedAt: Date | null;
	mail: 'direct' | 'digest' | 'never';
	/** Null: as it was before this was a choice: weekly, or never when all mail was off. */
	digest: 'weekly' | 'monthly' | 'never' | null;
	gatheringMail: boolean | null;
	messageMail: boolean | null;
	questionMail: boolean | null;
	mailKey: string;
};

/** What a person can switch off apart. `news`: of their own words and of where they belong. */
export type MailKind = 'news' | 'messages' | 'questions' | 'gatherings' | 'digest';

/** Kinds of mail that tell what happened. */
export type NewsMailKind = Exclude<MailKind, 'gatherings' | 'digest'>;

type MailChoices = Pick<Person, 'mail' | 'digest' | 'gatheringMail' | 'messageMail' | 'questionMail'>;

/** True when this kind may be mailed. What was never chosen is on, unless all mail was off before it could be chosen. */
export function wantsMail(
	{ mail, digest, gatheringMail, messageMail, questionMail }: MailChoices,
	kind: MailKind
): boolean {
	const otherwise = mail !== 'never';
	if (kind === 'news') return otherwise;
	if (kind === 'digest') return (digest ?? (otherwise ? 'weekly' : 'never')) !== 'never';
	const chosen = { gatherings: gatheringMail, messages: messageMail, questions: questionMail }[kind];
	return chosen ?? otherwise;
}

/** What becomes of someone's words when their account goes. */
export type Farewell = 'take-back' | 'let-stand';

export const nameLimit = 80;
export const aboutLimit = 280;
