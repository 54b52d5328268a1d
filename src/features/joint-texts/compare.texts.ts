// Words of the page where two versions lie beside each other, and of a dilemma or lesson where it is read.
import type { Language } from '#kernel/language.ts';
import type { ComparedSentence } from './compare.ts';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const nl = {
	title: 'Versies naast elkaar',
	lead: (from: number, to: number) => `Wat er anders is in versie ${to} dan in versie ${from}, zin voor zin.`,
	older: 'De oudste van de twee',
	newer: 'De nieuwste van de twee',
	show: 'Leg naast elkaar',
	one: 'Van deze tekst is er één versie die jij kunt lezen. Er valt nog niets te vergelijken.',
	veiled: 'Een van deze versies is gesluierd. De woorden zijn nu verborgen.',
	key: 'Wat erbij kwam is onderstreept en staat tussen plustekens. Wat weg is, is doorgestreept en staat tussen mintekens.',
	counts: (c: Record<ComparedSentence['state'], number>) =>
		`${many(c.same, 'zin bleef', 'zinnen bleven')} gelijk, ${many(c.changed, 'zin is', 'zinnen zijn')} veranderd, ${many(c.new, 'kwam', 'kwamen')} erbij, ${many(c.gone, 'verdween', 'verdwenen')}.`,
	state: { same: 'gelijk', changed: 'veranderd', new: 'nieuw', gone: 'weg' } satisfies Record<
		ComparedSentence['state'],
		string
	>,
	was: (n: number) => `was zin ${n}`,
	is: (n: number) => `zin ${n}`,
	added: 'erbij:',
	removed: 'weg:',
	newSources: (n: number) => many(n, 'bron erbij', 'bronnen erbij'),
	goneSources: (n: number) => many(n, 'bron weg', 'bronnen weg'),
	newVoice: 'Hier kwam een andere kijk bij',
	goneVoice: 'Deze andere kijk staat hier niet meer',
	carried:
		'Een andere kijk gaat alleen weg als de eigenaar hem terugneemt. Staat hij niet meer bij deze zin, dan staat hij bij een andere.',
	beside: 'Wat naast de zinnen veranderde',
	positions: 'De kanten',
	nothing: 'Er veranderde geen woord.',
	compare: 'Vergelijk versies',
	reason: (words: string) => `Waarom: ${words}`,
	protects: 'Beschermt',
	sides: 'De kanten, naast elkaar',
	noSentences: 'Bij deze kant staat nog geen zin.',
	possible: 'Wat kon wél',
	openLead: 'Dit dilemma blijft open. Niemand hoeft hier te kiezen.',
	lookAgain: (day: string) => `De makers kijken er opnieuw naar op ${day}.`,
	lookDue: 'De makers is gevraagd er opnieuw naar te kijken.',
	lookedAgain: 'Opnieuw bekeken',
	lookLabel: 'Hoe staat het er nu voor, in een paar zinnen?',
	lookHint:
		'Ook “het is nog net zo lastig” is een antwoord. Wie het dilemma leest, leest dit. Over een jaar vragen we het weer.',
	lookButton: 'Wij keken opnieuw',
	worksBecause: 'Het werkt hier omdat',
	wouldNotIf: 'Het zou niet werken als',
	hidden: (n: number) => many(n, 'antwoord blijft', 'antwoorden blijven') + ' in kleinere kring.',
	next: {
		heading: 'De volgende versie',
		ask: 'Zie je iets wat anders moet? Zeg dat je mee wilt werken aan de volgende versie. De makers zien je naam.',
		askButton: 'Ik wil meewerken aan de volgende versie',
		asked: (days: number) =>
			`Je hebt gezegd dat je mee wilt werken. Zegt niemand iets, dan kun je na ${days} dagen zelf beginnen.`,
		begin: 'Je kunt meteen meewerken aan de volgende versie. De andere makers zien dat.',
		beginButton: 'Werk mee aan de volgende versie'
	},
	nearby: 'Wat we samen schrijven',
	fromHere: 'Dit ligt straks op het weefblad'
};

const en: typeof nl = {
	title: 'Versions beside each other',
	lead: (from, to) => `What is different in version ${to} from version ${from}, sentence by sentence.`,
	older: 'The older of the two',
	newer: 'The newer of the two',
	show: 'Lay beside each other',
	one: 'There is one version of this text that you can read. There is nothing to compare yet.',
	veiled: 'One of these versions is veiled. Its words are hidden now.',
	key: 'What was added is underlined and stands between plus signs. What is gone is struck through and stands between minus signs.',
	counts: (c) =>
		`${many(c.same, 'sentence', 'sentences')} stayed the same, ${c.changed} changed, ${c.new} came, ${c.gone} went.`,
	state: { same: 'the same', changed: 'changed', new: 'new', gone: 'gone' },
	was: (n) => `was sentence ${n}`,
	is: (n) => `sentence ${n}`,
	added: 'added:',
	removed: 'gone:',
	newSources: (n) => many(n, 'source added', 'sources added'),
	goneSources: (n) => many(n, 'source gone', 'sources gone'),
	newVoice: 'A differing voice came here',
	goneVoice: 'This differing voice no longer stands here',
	carried:
		'A differing voice leaves only when its owner takes it back. When it no longer stands with this sentence, it stands with another.',
	beside: 'What changed beside the sentences',
	positions: 'The sides',
	nothing: 'Not a word changed.',
	compare: 'Compare versions',
	reason: (words) => `Why: ${words}`,
	protects: 'Protects',
	sides: 'The sides, beside each other',
	noSentences: 'There is no sentence on this side yet.',
	possible: 'What was possible',
	openLead: 'This dilemma stays open. Nobody has to choose here.',
	lookAgain: (day) => `Its makers look at it again on ${day}.`,
	lookDue: 'Its makers were asked to look at it again.',
	lookedAgain: 'Looked at again',
	lookLabel: 'How does it stand now, in a few sentences?',
	lookHint: '“It is just as hard” is an answer too. Who reads the dilemma reads this. In a year we ask again.',
	lookButton: 'We looked again',
	worksBecause: 'It works here because',
	wouldNotIf: 'It would not work if',
	hidden: (n) => many(n, 'answer stays', 'answers stay') + ' in a smaller circle.',
	next: {
		heading: 'The next version',
		ask: 'Do you see something that should be different? Say that you want to work on the next version. Its makers see your name.',
		askButton: 'I want to work on the next version',
		asked: (days) =>
			`You said that you want to work on it. If nobody says anything, you can begin yourself after ${days} days.`,
		begin: 'You can work on the next version at once. The other makers see that.',
		beginButton: 'Work on the next version'
	},
	nearby: 'What we write together',
	fromHere: 'This will lie on the weaving page'
};

export const compareTexts: Record<Language, typeof nl> = { nl, en };
