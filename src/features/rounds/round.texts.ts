import type { Language } from '#kernel/language.ts';
import type { Order } from './round.ts';

const orders: Record<Order, string> = {
	number: 'Op nummer',
	recognise: 'Door de meeste mensen herkend',
	different: 'Voor de meeste mensen anders',
	divided: 'Waar mensen het meest verschillen',
	unsure: 'Waar de meeste mensen het niet weten'
};

const dutch = new Intl.NumberFormat('nl-NL');
const english = new Intl.NumberFormat('en-GB');
const stellingen = (n: number) => (n === 1 ? '1 stelling' : `${n} stellingen`);
const statements = (n: number) => (n === 1 ? '1 statement' : `${n} statements`);

const nl = {
	title: 'Rondes',
	lead: 'In een ronde staan zinnen uit de praktijk. Mensen zeggen of ze die herkennen, anders kennen, of het niet weten. Alle antwoorden staan naast elkaar. We trekken er geen gemiddelde uit.',
	empty:
		'Er is nog geen ronde. Een gesprek dat elders is gevoerd kan hier een ronde worden. Vraag het aan wie dit netwerk beheert.',
	kind: 'Ronde',
	start: 'Begin een ronde',
	aboutRound: 'Over deze ronde',
	everyone: 'Iedereen die antwoordde',
	byParty: 'Per groep of kant van de kaart',
	whatParties: 'Wat de groepen en kanten zijn',
	story: 'Waar deze zin vandaan komt',
	fromTable: 'Uit wat er aan een tafel gevraagd of geantwoord is:',
	fromSmallerTable: 'Uit wat er aan een tafel gevraagd of geantwoord is. Je kunt dat hier niet lezen.',
	fromStory: 'Uit een verhaal. De verteller vond het goed dat deze zin hier staat:',
	fromSmaller: 'Uit een verhaal in kleinere kring. De verteller vond het goed dat deze zin hier staat.',
	fromElsewhere: 'Deze zin komt uit het gesprek zoals het elders is gevoerd.',
	noStory: 'Deze zin is voor de ronde geschreven. Er staat geen verhaal achter.',
	voices: 'Andere kijk',
	noVoices: 'Nog niemand schreef erbij hoe het elders is.',
	allStatements: 'Alle stellingen',
	statements: stellingen,
	people: (n: number) => (n === 1 ? '1 mens' : `${dutch.format(n)} mensen`),
	weCountPeople: 'In een ronde tellen we mensen, geen teams. Bij een antwoord staat geen naam.',
	at: 'Bij het thema',
	heldAt: 'Het gesprek zoals het gevoerd is',
	by: (name: string) => `Bron: ${name}.`,
	licence: 'Licentie:',
	reuse: 'Iedereen mag dit hergebruiken, met de naam van de bron erbij.',
	changed: 'Stellingen die daar zijn afgewezen staan hier niet. Van ieder mens telt per stelling het laatste antwoord.',
	imported: (day: string) => `Hier gezet op ${day}.`,
	membersOnly: 'Alleen leden lezen deze ronde.',
	key: 'Zo lees je de balk',
	recognise: 'herken ik',
	different: 'bij ons anders',
	unsure: 'weet ik niet',
	counts: (r: number, d: number, u: number) =>
		r + d + u === 0
			? 'nog geen antwoorden'
			: `${r === 1 ? '1 mens herkent' : `${dutch.format(r)} mensen herkennen`} dit, ${d === 1 ? '1 kent' : `${dutch.format(d)} kennen`} het anders, ${u === 1 ? '1 weet' : `${dutch.format(u)} weten`} het niet`,
	unmoderated: 'niet nagekeken in het gesprek zelf',
	number: (n: number) => `Stelling ${n}`,
	veiled: '[gesluierd: hier was iemand herkenbaar, of dit kon zo niet]',
	careLink: 'Hier is iemand herkenbaar',
	inStatement: (n: number) => `in stelling ${n}`,
	inTitle: 'in de titel of de uitleg',
	order: 'Volgorde',
	orders,
	find: 'Zoek in de stellingen',
	onlyUnmoderated: 'Alleen wat niet is nagekeken',
	show: 'Toon',
	found: (n: number, of: number) => (n === of ? stellingen(of) : `${n} van ${stellingen(of)}`),
	nothing: 'Geen stelling past hierbij. Zoek met een ander woord.',
	page: (n: number, of: number) => `Blad ${n} van ${of}`,
	previous: 'Vorig blad',
	next: 'Volgend blad',
	pages: 'Bladen'
};

const en: typeof nl = {
	title: 'Rounds',
	lead: 'A round holds sentences from practice. People say whether they recognise them, know them differently, or do not know. All answers stand side by side. We draw no average from them.',
	empty: 'There is no round yet. A conversation held elsewhere can become one. Ask whoever runs this network.',
	kind: 'Round',
	start: 'Start a round',
	aboutRound: 'About this round',
	everyone: 'Everybody who answered',
	byParty: 'By group or side of the map',
	whatParties: 'What the groups and sides are',
	story: 'Where this sentence comes from',
	fromTable: 'From what was asked of a table or answered by it:',
	fromSmallerTable: 'From what was asked of a table or answered by it. You cannot read that here.',
	fromStory: 'From a story. Its teller agreed that this sentence stands here:',
	fromSmaller: 'From a story in a smaller circle. Its teller agreed that this sentence stands here.',
	fromElsewhere: 'This sentence comes from the conversation as it was held elsewhere.',
	noStory: 'This sentence was written for the round. No story stands behind it.',
	voices: 'Differing voices',
	noVoices: 'Nobody yet wrote how it is elsewhere.',
	allStatements: 'All statements',
	statements,
	people: (n) => (n === 1 ? '1 person' : `${english.format(n)} people`),
	weCountPeople: 'In a round we count people, not teams. No name stands with an answer.',
	at: 'With the theme',
	heldAt: 'The conversation as it was held',
	by: (name) => `Source: ${name}.`,
	licence: 'Licence:',
	reuse: 'Anyone may reuse this, naming the source.',
	changed:
		'Statements that were rejected there are left out here. Of each person the last answer to a statement counts.',
	imported: (day) => `Put here on ${day}.`,
	membersOnly: 'Only members read this round.',
	key: 'How to read the bar',
	recognise: 'I recognise this',
	different: 'different for us',
	unsure: 'I do not know',
	counts: (r, d, u) =>
		r + d + u === 0
			? 'no answers yet'
			: `${r === 1 ? '1 person recognises' : `${english.format(r)} people recognise`} this, ${d === 1 ? '1 knows' : `${english.format(d)} know`} it differently, ${u === 1 ? '1 does' : `${english.format(u)} do`} not know`,
	unmoderated: 'not checked in the conversation itself',
	number: (n) => `Statement ${n}`,
	veiled: '[veiled: somebody could be recognised here, or this could not stay]',
	careLink: 'Somebody can be recognised here',
	inStatement: (n) => `in statement ${n}`,
	inTitle: 'in the title or the explanation',
	order: 'Order',
	orders: {
		number: 'By number',
		recognise: 'Recognised by most people',
		different: 'Different for most people',
		divided: 'Where people differ most',
		unsure: 'Where most people do not know'
	},
	find: 'Search in the statements',
	onlyUnmoderated: 'Only what was not checked',
	show: 'Show',
	found: (n, of) => (n === of ? statements(of) : `${n} of ${statements(of)}`),
	nothing: 'No statement fits this. Try another word.',
	page: (n, of) => `Page ${n} of ${of}`,
	previous: 'Previous page',
	next: 'Next page',
	pages: 'Pages'
};

export const roundTexts: Record<Language, typeof nl> = { nl, en };
