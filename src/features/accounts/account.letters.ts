// The mails of signing in. Somebody just asked for them, so they carry no way to switch them off.
import type { Language } from '#kernel/language.ts';
import type { Letter } from '#platform/mail/letter.ts';

const minutesValid = 30;

const nl = {
	subject: 'Je link om in te loggen',
	open: 'Met deze link log je in bij Meerstem.',
	button: 'Inloggen',
	valid: `De link werkt één keer, en ${minutesValid} minuten lang.`,
	notYou: 'Heb je dit niet gevraagd? Dan hoef je niets te doen.'
};
const en: typeof nl = {
	subject: 'Your link to sign in',
	open: 'This link signs you in to Meerstem.',
	button: 'Sign in',
	valid: `The link works once, for ${minutesValid} minutes.`,
	notYou: 'Did you not ask for this? Then there is nothing you need to do.'
};
const words: Record<Language, typeof nl> = { nl, en };

export function signInLetter(to: string, link: string, language: Language): Letter {
	const t = words[language];
	return { to, language, subject: t.subject, paragraphs: [t.open, { link, words: t.button }, t.valid, t.notYou] };
}
