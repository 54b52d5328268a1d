// The words around a second pair of eyes.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Wie leest eerst mee?',
	lead: 'Voordat iedereen dit kan lezen, leest één collega mee. Jij kiest wie. Die kijkt of iedereen om wie het gaat onherkenbaar is.',
	leadEdit:
		'Je verhaal is openbaar. Voordat iedereen de nieuwe tekst kan lezen, leest één collega die. Jij kiest wie. Tot dan blijft de vorige versie staan.',
	onlyThey: 'Alleen wie je vraagt, leest de tekst. Die krijgt een bericht, ook per mail als dat aan staat.',
	ask: (name: string) => `Vraag ${name}`,
	asked: (name: string, day: string) => `Je vroeg ${name} op ${day}. Er is nog geen antwoord.`,
	good: (name: string) => `${name} las dit en zegt: dit kan zo.`,
	again: (name: string) => `${name} las dit en zegt: kijk hier nog eens naar.`,
	before: 'Over een eerdere tekst',
	colleagues: 'Je collega’s',
	nobody:
		'Je hebt hier nog geen collega’s. Deel je verhaal eerst met alle leden, dan kun je iedereen vragen die het mag lezen. Of nodig een collega uit.',
	someoneElse: 'Of vraag iemand van een ander team',
	searchHint: 'Typ een naam, of een deel ervan.',
	searchIsForMembers: 'Wie meeleest met de leden, kan hier ook iemand van een ander team zoeken.',
	search: 'Zoek',
	noneFound: 'Niemand gevonden.',
	makePublic: 'Maak openbaar',
	showVersion: 'Toon deze versie aan iedereen',
	ready: 'Dit kan nu openbaar.',
	whatPublic:
		'Iedereen kan het dan lezen, ook zonder account, en het hergebruiken (CC BY 4.0). Wat anderen printen, mailen of kopiëren kun je niet terughalen.',
	changeFirst: 'Pas je tekst aan',
	disagree: 'Ben je het er niet mee eens? Praat er samen over. Het antwoord kan veranderd worden.',
	refused: {
		'not-this-reader': 'Deze persoon kun je hiervoor niet vragen. Kies iemand anders.',
		missing: 'Hier staat nog niets.',
		'blocked-number': 'Er staat nog een nummer in dat niet bewaard mag worden.'
	},

	lookTitle: 'Lees je mee?',
	lookLead: (name: string) =>
		`${name} wil dit openbaar maken. Zo leest iedereen het straks. Kijk of iemand uit de buurt kan zien om wie het gaat.`,
	lookSigned: 'Eronder staat',
	changed: 'De tekst is intussen veranderd. Je hoort het als je opnieuw gevraagd wordt.',
	veiled: 'De woorden zijn nu gesluierd.',
	answer: 'Wat zeg je?',
	goodButton: 'Dit kan zo',
	againButton: 'Kijk hier nog eens naar',
	words: (name: string) => `Woorden voor ${name}`,
	wordsHint: 'Alleen de verteller leest dit. Bij “kijk hier nog eens naar” zeg je waar.',
	wordsMissing: 'Zeg erbij waar je naar wilt laten kijken.',
	choose: 'Kies een van de twee antwoorden.',
	said: { good: 'Je zei: dit kan zo.', again: 'Je zei: kijk hier nog eens naar.' },
	changeMind: 'Je kunt je antwoord veranderen zolang de tekst dezelfde is.',
	today: 'Naar Vandaag'
};

const en: typeof nl = {
	title: 'Who reads it first?',
	lead: 'Before everyone can read this, one colleague does. You choose who. They look whether nobody can be recognised in it.',
	leadEdit:
		'Your story is public. Before everyone can read the new text, one colleague does. You choose who. Until then the version before stays.',
	onlyThey: 'Only whom you ask reads the text. They get a message, by mail too if that is on.',
	ask: (name) => `Ask ${name}`,
	asked: (name, day) => `You asked ${name} on ${day}. There is no answer yet.`,
	good: (name) => `${name} read this and says: this can go.`,
	again: (name) => `${name} read this and says: look at this once more.`,
	before: 'About an earlier text',
	colleagues: 'Your colleagues',
	nobody:
		'You have no colleagues here yet. Share your story with all members first, then you can ask anyone who may read it. Or invite a colleague.',
	someoneElse: 'Or ask somebody from another team',
	searchHint: 'Type a name, or a part of it.',
	searchIsForMembers: 'Who reads along with the members can look for somebody from another team here as well.',
	search: 'Search',
	noneFound: 'Nobody found.',
	makePublic: 'Make public',
	showVersion: 'Show this version to everyone',
	ready: 'This can be public now.',
	whatPublic:
		'Everyone can read it then, also without an account, and reuse it (CC BY 4.0). What others print, mail or copy cannot be called back.',
	changeFirst: 'Change your text',
	disagree: 'Do you see it differently? Talk about it together. The answer can be changed.',
	refused: {
		'not-this-reader': 'You cannot ask this person for this. Choose somebody else.',
		missing: 'There is nothing here yet.',
		'blocked-number': 'There is still a number in it that may not be kept.'
	},

	lookTitle: 'Will you read along?',
	lookLead: (name) =>
		`${name} wants to make this public. This is how everyone would read it. Look whether somebody from around there could tell who it is about.`,
	lookSigned: 'Under it stands',
	changed: 'The text was changed meanwhile. You will hear when you are asked again.',
	veiled: 'The words are veiled now.',
	answer: 'What do you say?',
	goodButton: 'This can go',
	againButton: 'Look at this once more',
	words: (name) => `Words for ${name}`,
	wordsHint: 'Only the teller reads this. With “look at this once more” you say where.',
	wordsMissing: 'Please say where to look.',
	choose: 'Choose one of the two answers.',
	said: { good: 'You said: this can go.', again: 'You said: look at this once more.' },
	changeMind: 'You can change your answer as long as the text is the same.',
	today: 'To Today'
};

export const lookTexts: Record<Language, typeof nl> = { nl, en };
