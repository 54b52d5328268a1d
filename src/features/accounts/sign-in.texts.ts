// The pages of signing in and out.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Inloggen',
	lead: 'Vul je mailadres in. Je krijgt een link waarmee je inlogt. Een wachtwoord heb je niet nodig.',
	mail: 'Je mailadres',
	send: 'Stuur de link',
	notYet: 'Doe je nog niet mee?',
	join: 'Zo kun je meedoen',
	sentTitle: 'Kijk in je mail',
	sent: (mail: string) => `We hebben een bericht gestuurd naar ${mail}.`,
	sentSomewhere: 'We hebben een bericht gestuurd naar het adres dat je invulde.',
	step: 'Open de link in dat bericht en druk op de knop. De link werkt één keer, en een half uur lang.',
	noMail: 'Geen mail? Kijk ook bij de ongewenste mail. Klopt het adres niet, probeer het dan opnieuw.',
	again: 'Opnieuw proberen',
	confirmTitle: 'Bijna ingelogd',
	confirmLead: 'Druk op de knop en je bent binnen.',
	confirm: 'Inloggen',
	oldTitle: 'Deze link werkt niet meer',
	old: 'Een link werkt één keer, en een half uur lang. Vraag gerust een nieuwe.',
	askNew: 'Vraag een nieuwe link',
	signOutTitle: 'Uitloggen',
	signOutLead: 'Wil je uitloggen op dit apparaat?',
	signOut: 'Uitloggen',
	errors: { 'mail-not-sent': 'De mail kon niet weg. Dat ligt aan ons. Probeer het zo nog eens.' }
};

const en: typeof nl = {
	title: 'Sign in',
	lead: 'Fill in your mail address. You get a link that signs you in. You need no password.',
	mail: 'Your mail address',
	send: 'Send the link',
	notYet: 'Have you not joined yet?',
	join: 'This is how you can join in',
	sentTitle: 'Look in your mail',
	sent: (mail) => `We have sent a message to ${mail}.`,
	sentSomewhere: 'We have sent a message to the address you filled in.',
	step: 'Open the link in that message and press the button. The link works once, for half an hour.',
	noMail: 'No mail? Look in the spam folder too. If the address is wrong, try again.',
	again: 'Try again',
	confirmTitle: 'Almost signed in',
	confirmLead: 'Press the button and you are in.',
	confirm: 'Sign in',
	oldTitle: 'This link no longer works',
	old: 'A link works once, for half an hour. Feel free to ask for a new one.',
	askNew: 'Ask for a new link',
	signOutTitle: 'Sign out',
	signOutLead: 'Do you want to sign out on this device?',
	signOut: 'Sign out',
	errors: { 'mail-not-sent': 'The mail could not be sent. That is our fault. Try again in a moment.' }
};

export const signInTexts: Record<Language, typeof nl> = { nl, en };
