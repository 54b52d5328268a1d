// The words of /stijl: headings and what to look at. The examples themselves are Dutch, and invented.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Stijl',
	lead: 'Alle bouwstenen van deze plek, in elke stand. Alles hieronder is verzonnen. De knoppen, velden en verwijzingen doen hier niets.',
	colours: 'Kleuren',
	coloursHow: 'Rood is alleen van de rode draad. Elke stem heeft naast een kleur ook een eigen streep.',
	colour: {
		paper: 'papier',
		sheet: 'vel',
		ink: 'inkt',
		soft: 'zachte inkt',
		rule: 'lijn',
		border: 'rand van een knop of veld',
		attention: 'let op',
		thread: 'de rode draad',
		teal: 'stem, blauwgroen',
		ochre: 'stem, oker',
		indigo: 'stem, indigo',
		plum: 'stem, pruim',
		moss: 'stem, mos'
	},
	letters: 'Letters',
	buttons: 'Knoppen',
	fields: 'Velden',
	notices: 'Berichten',
	places: 'Wat bij elkaar hoort',
	said: 'Wat mensen zeggen',
	voices: 'Een andere kijk',
	stories: 'Verhalen in een lijst',
	thread: 'Een rode draad',
	missing: 'Wat een draad nog mist',
	seats: 'Stoelen aan een tafel',
	circles: 'Een kring',
	way: 'De weg van een verhaal',
	lines: 'Lijnen',
	rounds: 'Een ronde',
	readings: 'Een duiding kiezen',
	pattern: 'Een patroon',
	compared: 'Twee kanten naast elkaar'
};

const en: typeof nl = {
	title: 'Style',
	lead: 'Every building block of this place, in every state. All of it is invented. The buttons, fields and links do nothing here.',
	colours: 'Colours',
	coloursHow: 'Red is the red thread’s only. Each voice has a dash of its own beside its colour.',
	colour: {
		paper: 'paper',
		sheet: 'sheet',
		ink: 'ink',
		soft: 'soft ink',
		rule: 'rule',
		border: 'edge of a button or field',
		attention: 'attention',
		thread: 'the red thread',
		teal: 'voice, teal',
		ochre: 'voice, ochre',
		indigo: 'voice, indigo',
		plum: 'voice, plum',
		moss: 'voice, moss'
	},
	letters: 'Letters',
	buttons: 'Buttons',
	fields: 'Fields',
	notices: 'Notices',
	places: 'What belongs together',
	said: 'What people say',
	voices: 'A differing voice',
	stories: 'Stories in a list',
	thread: 'A red thread',
	missing: 'What a thread still lacks',
	seats: 'Seats at a table',
	circles: 'A circle',
	way: 'The way of a story',
	lines: 'Lines',
	rounds: 'A round',
	readings: 'Choosing a reading',
	pattern: 'A pattern',
	compared: 'Two sides beside each other'
};

export const styleTexts: Record<Language, typeof nl> = { nl, en };
