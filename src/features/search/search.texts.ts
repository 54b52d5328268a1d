// The words of search.
import type { Language } from '#kernel/language.ts';
import type { Kind } from './kind.ts';

const nl = {
	title: 'Zoeken',
	titleWith: (words: string) => `Zoeken: ${words}`,
	label: 'Zoek in alles wat je mag lezen',
	button: 'Zoek',
	hint: 'Een woord, een paar woorden, of “woorden tussen aanhalingstekens” voor precies die woorden achter elkaar.',
	narrow: 'Kies een soort of een thema',
	show: 'Toon',
	kindLabel: 'Wat zoek je?',
	allKinds: 'Alles',
	themeLabel: 'Bij welk thema?',
	allThemes: 'Alle thema’s',
	kinds: {
		verhalen: 'Verhalen',
		'rode-draden': 'Rode draden',
		rondes: 'Rondes en stellingen',
		themas: 'Thema’s',
		tafels: 'Tafels',
		bijeenkomsten: 'Bijeenkomsten',
		teams: 'Teams en partners',
		mensen: 'Mensen'
	} satisfies Record<Kind, string>,
	kind: {
		verhalen: 'Verhaal',
		'rode-draden': 'Rode draad',
		rondes: 'Ronde',
		themas: 'Thema',
		tafels: 'Tafel',
		bijeenkomsten: 'Bijeenkomst',
		teams: 'Team of partner',
		mensen: 'Persoon'
	} satisfies Record<Kind, string>,
	question: 'Vraag',
	statement: (round: string) => `Stelling in de ronde ${round}`,
	foundHeading: 'Gevonden',
	nearHeading: 'Lijkt erop',
	nearLead: 'Niet al je woorden staan erin, of ze staan er anders.',
	notExact: (words: string) => `Precies “${words}” vinden we niet. Dit lijkt erop.`,
	more: 'Er is meer. Voeg een woord toe, of kies een soort of thema.',
	lead: 'Je zoekt in verhalen, rode draden, stellingen, thema’s, tafels, bijeenkomsten, teams en mensen. Je vindt alleen wat jij mag lezen.',
	none: (words: string) => `We vinden niets over “${words}” dat jij mag lezen.`,
	asksNothing: 'Deze woorden staan overal in. Zoek met een woord waar het over gaat.',
	next: 'Wat je nu kunt doen',
	nextOtherWord: 'Probeer een ander woord voor hetzelfde, of minder woorden.',
	nextAll: 'Zoek in alles, niet in één soort of thema',
	nextAsk: 'Stel de vraag aan anderen: wie weet raad?',
	nextThemes: 'Kijk bij de thema’s',
	nextSignIn: 'Log in: leden lezen meer',
	nextJoin: 'Doe mee: leden lezen meer'
};

const en: typeof nl = {
	title: 'Search',
	titleWith: (words) => `Search: ${words}`,
	label: 'Search everything you may read',
	button: 'Search',
	hint: 'One word, a few words, or “words between quotes” for exactly those words in a row.',
	narrow: 'Choose a kind or a theme',
	show: 'Show',
	kindLabel: 'What are you looking for?',
	allKinds: 'Everything',
	themeLabel: 'With which theme?',
	allThemes: 'All themes',
	kinds: {
		verhalen: 'Stories',
		'rode-draden': 'Red threads',
		rondes: 'Rounds and statements',
		themas: 'Themes',
		tafels: 'Tables',
		bijeenkomsten: 'Gatherings',
		teams: 'Teams and partners',
		mensen: 'People'
	},
	kind: {
		verhalen: 'Story',
		'rode-draden': 'Red thread',
		rondes: 'Round',
		themas: 'Theme',
		tafels: 'Table',
		bijeenkomsten: 'Gathering',
		teams: 'Team or partner',
		mensen: 'Person'
	},
	question: 'Question',
	statement: (round) => `Statement in the round ${round}`,
	foundHeading: 'Found',
	nearHeading: 'Something like it',
	nearLead: 'Not all your words are in it, or they are written otherwise.',
	notExact: (words) => `We do not find exactly “${words}”. This is something like it.`,
	more: 'There is more. Add a word, or choose a kind or a theme.',
	lead: 'You search in stories, red threads, statements, themes, tables, gatherings, teams and people. You find only what you may read.',
	none: (words) => `We find nothing about “${words}” that you may read.`,
	asksNothing: 'These words stand everywhere. Search with a word it is about.',
	next: 'What you can do now',
	nextOtherWord: 'Try another word for the same, or fewer words.',
	nextAll: 'Search everything, not one kind or theme',
	nextAsk: 'Ask others: who can advise?',
	nextThemes: 'Look at the themes',
	nextSignIn: 'Sign in: members read more',
	nextJoin: 'Join in: members read more'
};

export const searchTexts: Record<Language, typeof nl> = { nl, en };
