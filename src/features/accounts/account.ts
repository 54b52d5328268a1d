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
	mail: 'direct' | 'never';
	/** Null: as it was before this was a choice: weekly, or never when all mail was off. */
	digest: 'weekly' | 'monthly' | 'never' | null;
	gatheringMail: boolean | null;
	mailKey: string;
};

/** What a person can switch off apart: news of their own words, gatherings they signed up for, and the digest. */
export type MailKind = 'news' | 'gatherings' | 'digest';

/** What becomes of someone's words when their account goes. */
export type Farewell = 'take-back' | 'let-stand';

export const nameLimit = 80;
export const aboutLimit = 280;
