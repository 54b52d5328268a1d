// Error pages. A 403 or a 404 never tells whether something exists in a smaller circle.
import type { Language } from '../../kernel/language.ts';

const errorStatuses = [400, 403, 404, 405, 409, 413, 429, 500, 503, 507] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

type ErrorWords = { title: string; text: string; next: string };

/** Every other status gets the words of its family. */
export function errorWordsFor(status: number): ErrorStatus {
	return errorStatuses.find((known) => known === status) ?? (status >= 500 ? 500 : 400);
}

const nl = {
	status: {
		400: {
			title: 'Dit konden we niet lezen',
			text: 'Er ontbrak iets in wat je stuurde, of het kwam half aan.',
			next: 'Ga terug en probeer het nog eens. Helpt dat niet, laad de pagina dan opnieuw.'
		},
		403: {
			title: 'Dit kan hier niet',
			text: 'Je kunt dit niet doen vanaf deze plek. Misschien ben je uitgelogd, of duurde het te lang.',
			next: 'Log opnieuw in en probeer het nog eens.'
		},
		404: {
			title: 'Hier is voor jou niets te lezen',
			text: 'Misschien klopt het adres niet. Misschien is er iets weggehaald, of is het voor anderen bedoeld. Welke van deze drie het is, zeggen we met opzet niet.',
			next: 'Kijk het adres na. Heb je een account, log dan in en probeer het opnieuw.'
		},
		405: {
			title: 'Deze pagina kan dat niet',
			text: 'Je kwam hier op een manier die deze pagina niet kent.',
			next: 'Ga terug en gebruik de knop op de pagina zelf.'
		},
		409: {
			title: 'Er is intussen iets veranderd',
			text: 'Iemand anders was net eerder. Of jij was het zelf, in een ander tabblad.',
			next: 'Bewaar je eigen tekst eerst. Open de pagina dan opnieuw en kijk wat er nu staat.'
		},
		413: {
			title: 'Dit is te groot',
			text: 'Wat je stuurde is groter dan we kunnen bewaren. Er is niets van opgeslagen.',
			next: 'Ga terug. Meestal staat je tekst er nog. Maak hem korter of deel hem op.'
		},
		429: {
			title: 'Even rustig aan',
			text: 'Dit is in korte tijd vaak geprobeerd. Daarom wachten we even. Zo blijft het netwerk veilig.',
			next: 'Wacht een kwartier en probeer het dan opnieuw.'
		},
		500: {
			title: 'Er ging bij ons iets mis',
			text: 'Het ligt niet aan jou. Wat al was bewaard, is er nog.',
			next: 'Probeer het over een paar minuten nog eens. Gaat het weer mis, geef dan het kenmerk door.'
		},
		503: {
			title: 'We zijn er zo weer',
			text: 'Het netwerk start op, of iemand is ermee bezig. Wat al was bewaard, is er nog.',
			next: 'Probeer het over een paar minuten opnieuw.'
		},
		507: {
			title: 'De schijf van dit netwerk is vol',
			text: 'Wat je net stuurde, is niet bewaard. Wat al was bewaard, is er nog. Lezen kan gewoon.',
			next: 'Ga terug: meestal staat je tekst er nog. Bewaar hem even ergens anders, en zeg het tegen wie dit netwerk beheert.'
		}
	} satisfies Record<ErrorStatus, ErrorWords> as Record<ErrorStatus, ErrorWords>,
	whatYouCanDo: 'Wat je kunt doen',
	reference: 'Kenmerk',
	referenceHint: 'Met dit kenmerk vinden we terug wat er misging. Er staat niets over jou in.',
	home: 'Naar de voorpagina',
	signIn: 'Inloggen',
	again: 'Probeer opnieuw'
};

const en: typeof nl = {
	status: {
		400: {
			title: 'We could not read this',
			text: 'Something was missing in what you sent, or only half of it arrived.',
			next: 'Go back and try again. If that does not help, reload the page.'
		},
		403: {
			title: 'This cannot be done here',
			text: 'You cannot do this from this place. Perhaps you were signed out, or it took too long.',
			next: 'Sign in again and try once more.'
		},
		404: {
			title: 'There is nothing here for you to read',
			text: 'Perhaps the address is wrong. Perhaps something was removed, or is meant for others. Which of these three it is, we do not say on purpose.',
			next: 'Check the address. If you have an account, sign in and try again.'
		},
		405: {
			title: 'This page cannot do that',
			text: 'You came here in a way that this page does not know.',
			next: 'Go back and use the button on the page itself.'
		},
		409: {
			title: 'Something has changed in the meantime',
			text: 'Someone else was just before you. Or it was you, in another tab.',
			next: 'Save your own text first. Then open the page again and see what is there now.'
		},
		413: {
			title: 'This is too large',
			text: 'What you sent is larger than we can keep. None of it was stored.',
			next: 'Go back. Your text is usually still there. Make it shorter or divide it.'
		},
		429: {
			title: 'A moment, please',
			text: 'This was tried many times in a short while. So we wait a little. That keeps the network safe.',
			next: 'Wait a quarter of an hour and then try again.'
		},
		500: {
			title: 'Something went wrong on our side',
			text: 'It is not your fault. What was saved before is still there.',
			next: 'Try again in a few minutes. If it goes wrong again, pass on the reference.'
		},
		503: {
			title: 'We will be back soon',
			text: 'The network is starting, or someone is working on it. What was saved before is still there.',
			next: 'Try again in a few minutes.'
		},
		507: {
			title: 'The disk of this network is full',
			text: 'What you just sent was not kept. What was saved before is still there. Reading goes on.',
			next: 'Go back: your text is usually still there. Keep it somewhere else for now, and tell whoever looks after this network.'
		}
	},
	whatYouCanDo: 'What you can do',
	reference: 'Reference',
	referenceHint: 'With this reference we can find what went wrong. It says nothing about you.',
	home: 'To the front page',
	signIn: 'Sign in',
	again: 'Try again'
};

export const errorTexts: Record<Language, typeof nl> = { nl, en };
