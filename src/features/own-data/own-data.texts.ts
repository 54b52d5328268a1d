// Taking one's own data along: on the account page, and in the file itself.
import type { Language } from '#kernel/language.ts';
import type { Chapter, Said, StayKey } from './own-data.ts';

const nl = {
	heading: 'Neem je gegevens mee',
	lead: 'Eén bestand met alles wat hier van jou is: wat je vertelde, antwoordde en schreef, ook je concepten en berichten. Je leest het in elke browser, zonder Meerstem.',
	careful: 'Het bestand is niet op slot. Bewaar het op een plek waar alleen jij bij kunt.',
	take: 'Download mijn gegevens',
	againHeading: 'Eerst even zeker weten dat jij het bent',
	again:
		'Je logde langer dan een uur geleden in. In dit bestand staan ook berichten en concepten. Daarom mailen we je eerst een link. Open hem, druk op de knop, en kom terug naar deze pagina.',
	mailLink: 'Mail mij een link',
	said: {
		sent: 'De link is onderweg naar je mailadres. Hij werkt een half uur.',
		'sign-in-again': 'Log eerst opnieuw in, met de link hieronder.',
		'too-often': 'Je hebt je gegevens net een paar keer opgehaald. Probeer het over een uur weer.',
		'link-too-often': 'Je hebt net een paar keer een link gevraagd. Probeer het over een kwartier weer.',
		'mail-not-sent': 'De mail kon nu niet weg. Probeer het straks weer.'
	} satisfies Record<Said, string>,
	fileName: 'mijn-gegevens',
	stayHeading: 'Wat blijft er staan?',
	stayLead: 'Je naam en mailadres zijn dan overal weg. Dit blijft, zonder je naam:',
	stays: {
		answered:
			'De plek van je verhalen en antwoorden. Kies je ‘laat het staan’, dan ook de woorden, als van ‘iemand uit het netwerk’. En dat je ja of nee zei op een vraag over je woorden.',
		rounds:
			'De aantallen van rondes waarin je antwoordde, en stellingen die je schreef. Niemand weet meer dat ze van jou waren.',
		texts: 'Rode draden, dilemma’s en lessen waar je aan meeschreef. Een versie verandert niet.',
		tables: 'Wat je aan een tafel bracht of daar antwoordde.',
		circles:
			'Kringen die je begon, en taken die je daar noemde. Je notities ook, als je kiest ‘laat het staan’ en anderen ze lazen.',
		gatherings: 'Bijeenkomsten die je organiseerde.',
		themes: 'Thema’s die je begon, en woorden die je daarbij zette.',
		pulse: 'Wat je bij de drie vragen aankruiste, als aantal. De woorden gaan weg.',
		care: 'Dat woorden verborgen zijn, en wat je in het programmateam deed.',
		past: 'Dat er iemand bij een team hoorde, een team begroette of een collega uitnodigde.'
	} satisfies Record<StayKey, string>,
	takeFirst: 'Neem eerst je gegevens mee',
	file: {
		title: (name: string) => `De gegevens van ${name}`,
		lead: (address: string, when: string) => `Alles wat op ${address} van jou is, zoals het was op ${when}.`,
		paragraphs: [
			'Dit bestand is van jou. Er staan berichten en concepten in: bewaar het op een plek waar alleen jij bij kunt.',
			'Hetzelfde staat in gegevens.json, om in een ander programma te lezen. Wat elk veld daarin is, staat in schema.json.',
			'Wat anderen schreven staat er alleen in als het aan jou gericht was. Antwoorden op je verhalen, woorden van inwoners en bronnen van anderen blijven bij hen. Van sleutels en codes staat er geen in.'
		],
		contents: 'Inhoud',
		yes: 'ja',
		no: 'nee',
		chapters: {
			you: 'Wie je bent',
			told: 'Wat je vertelde',
			answered: 'Wat je antwoordde',
			messages: 'Berichten',
			rounds: 'Rondes',
			together: 'Samen geschreven',
			tables: 'Tafels',
			circles: 'Kringen',
			gatherings: 'Bijeenkomsten',
			themes: 'Thema’s',
			heard: 'Wat je gevraagd is en wat je hoorde',
			care: 'Zorg en programmateam'
		} satisfies Record<Chapter, string>
	}
};

const en: typeof nl = {
	heading: 'Take your data along',
	lead: 'One file with everything here that is yours: what you told, answered and wrote, your drafts and messages too. You read it in any browser, without Meerstem.',
	careful: 'The file is not locked. Keep it where only you can get at it.',
	take: 'Download my data',
	againHeading: 'First let us be sure that it is you',
	again:
		'You signed in more than an hour ago. This file holds messages and drafts too. So we mail you a link first. Open it, press the button, and come back to this page.',
	mailLink: 'Mail me a link',
	said: {
		sent: 'The link is on its way to your mail address. It works for half an hour.',
		'sign-in-again': 'Sign in again first, with the link below.',
		'too-often': 'You have just fetched your data a few times. Try again in an hour.',
		'link-too-often': 'You have just asked for a link a few times. Try again in a quarter of an hour.',
		'mail-not-sent': 'The mail could not leave just now. Try again later.'
	},
	fileName: 'my-data',
	stayHeading: 'What stays?',
	stayLead: 'Your name and mail address are then gone everywhere. This stays, without your name:',
	stays: {
		answered:
			'The place of your stories and answers. If you choose ‘let it stand’, the words too, as those of ‘someone from the network’. And that you said yes or no to a question about your words.',
		rounds: 'The counts of rounds you answered, and statements you wrote. Nobody knows any more that they were yours.',
		texts: 'Red threads, dilemmas and lessons that you helped write. A version does not change.',
		tables: 'What you brought to a table or answered there.',
		circles:
			'Circles you began, and tasks you named there. Your notes too, if you choose ‘let it stand’ and others read them.',
		gatherings: 'Gatherings you hosted.',
		themes: 'Themes you started, and words you put with them.',
		pulse: 'What you ticked at the three questions, as a count. The words go.',
		care: 'That words are veiled, and what you did in the programme team.',
		past: 'That somebody belonged to a team, greeted a team or invited a colleague.'
	},
	takeFirst: 'Take your data along first',
	file: {
		title: (name) => `The data of ${name}`,
		lead: (address, when) => `Everything on ${address} that is yours, as it was on ${when}.`,
		paragraphs: [
			'This file is yours. It holds messages and drafts: keep it where only you can get at it.',
			'The same stands in gegevens.json, to be read by another program. What each field in it is stands in schema.json.',
			'What others wrote is in it only when it was meant for you. Answers to your stories, words of residents and sources of others stay with them. No keys and codes are in it.'
		],
		contents: 'Contents',
		yes: 'yes',
		no: 'no',
		chapters: {
			you: 'Who you are',
			told: 'What you told',
			answered: 'What you answered',
			messages: 'Messages',
			rounds: 'Rounds',
			together: 'Written together',
			tables: 'Tables',
			circles: 'Circles',
			gatherings: 'Gatherings',
			themes: 'Themes',
			heard: 'What you were asked and what you heard',
			care: 'Care and programme team'
		}
	}
};

export const ownDataTexts: Record<Language, typeof nl> = { nl, en };
