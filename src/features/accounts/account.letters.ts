// The mails of signing in. Somebody just asked for them, so they carry no way to switch them off.
import type { Language } from '#kernel/language.ts';
import type { Letter } from '#platform/mail/letter.ts';

const minutesValid = 30;

const nl = {
	subject: 'Je link om in te loggen',
	open: 'Met deze link log je in bij Meerstem.',
	button: 'Inloggen',
	valid: `De link werkt één keer, en ${minutesValid} minuten lang.`,
	notYou: 'Heb je dit niet gevraagd? Dan hoef je niets te doen.',
	unknown: {
		subject: 'Inloggen bij Meerstem',
		open: 'Iemand wilde met dit mailadres inloggen bij Meerstem. We kennen dit adres nog niet.',
		other: 'Doe je al mee? Misschien met een ander mailadres. Log dan met dat adres in.',
		join: 'Wil je meedoen? Dat kan zo',
		notYou: 'Was jij dit niet? Dan hoef je niets te doen. We hebben je adres niet bewaard.'
	}
};
const en: typeof nl = {
	subject: 'Your link to sign in',
	open: 'This link signs you in to Meerstem.',
	button: 'Sign in',
	valid: `The link works once, for ${minutesValid} minutes.`,
	notYou: 'Did you not ask for this? Then there is nothing you need to do.',
	unknown: {
		subject: 'Signing in to Meerstem',
		open: 'Somebody wanted to sign in to Meerstem with this mail address. We do not know this address yet.',
		other: 'Have you joined already? Perhaps with another mail address. Sign in with that one.',
		join: 'Do you want to join in? This is how',
		notYou: 'Was this not you? Then there is nothing you need to do. We have not kept your address.'
	}
};
const words: Record<Language, typeof nl> = { nl, en };

export function signInLetter(to: string, link: string, language: Language): Letter {
	const t = words[language];
	return { to, language, subject: t.subject, paragraphs: [t.open, { link, words: t.button }, t.valid, t.notYou] };
}

/** The page answers the same whether an address is known or not; only its owner learns which, here. */
export function notKnownLetter(to: string, joinLink: string, language: Language): Letter {
	const t = words[language].unknown;
	return {
		to,
		language,
		subject: t.subject,
		paragraphs: [t.open, t.other, { link: joinLink, words: t.join }, t.notYou]
	};
}
