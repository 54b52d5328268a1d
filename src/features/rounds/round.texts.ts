import type { Language } from '#kernel/language.ts';
import type { Order } from './round.ts';

const orders: Record<Order, string> = {
	number: 'Op nummer',
	recognise: 'Door de meeste mensen herkend',
	different: 'Voor de meeste mensen anders',
	divided: 'Waar mensen het meest verschillen',
	unsure: 'Waar de meeste mensen het niet weten'
};

const nl = {
	title: 'Rondes',
	lead: 'In een ronde staan zinnen uit de praktijk. Mensen zeggen of ze die herkennen, anders kennen, of het niet weten. Alle antwoorden staan naast elkaar. We trekken er geen gemiddelde uit.',
	empty: 'Er is nog geen ronde. Een gesprek dat elders is gevoerd kan hier een ronde worden. Vraag het aan wie dit netwerk beheert.',
	kind: 'Ronde',
	statements: (n: number) => (n === 1 ? '1 stelling' : `${n} stellingen`),
	people: (n: number) => (n === 1 ? '1 mens' : `${n} mensen`),
	weCountPeople: 'In een ronde tellen we mensen, geen teams. Niemand is herkenbaar: een antwoord heeft geen naam.',
	source: 'Waar dit vandaan komt',
	heldAt: 'Dit gesprek is elders gevoerd',
	by: (name: string, licence: string) => `Bron: ${name}. Licentie: ${licence}.`,
	imported: (day: string) => `Hier gezet op ${day}.`,
	recognise: 'herkent dit',
	different: 'kent het anders',
	unsure: 'weet het niet',
	counts: (r: number, d: number, u: number) => `${r} herkennen dit, ${d} kennen het anders, ${u} weten het niet`,
	unmoderated: 'niet nagekeken in het gesprek zelf',
	number: (n: number) => `Stelling ${n}`,
	veiled: '[gesluierd: hier was iemand herkenbaar, of dit kon zo niet]',
	careLink: 'Hier is iemand herkenbaar',
	order: 'Volgorde',
	orders,
	find: 'Zoek in de stellingen',
	onlyUnmoderated: 'Alleen wat niet is nagekeken',
	show: 'Toon',
	found: (n: number, of: number) => (n === of ? `${of} stellingen` : `${n} van ${of} stellingen`),
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
	statements: (n) => (n === 1 ? '1 statement' : `${n} statements`),
	people: (n) => (n === 1 ? '1 person' : `${n} people`),
	weCountPeople: 'In a round we count people, not teams. Nobody can be recognised: an answer has no name.',
	source: 'Where this comes from',
	heldAt: 'This conversation was held elsewhere',
	by: (name, licence) => `Source: ${name}. Licence: ${licence}.`,
	imported: (day) => `Put here on ${day}.`,
	recognise: 'recognise this',
	different: 'know it differently',
	unsure: 'do not know',
	counts: (r, d, u) => `${r} recognise this, ${d} know it differently, ${u} do not know`,
	unmoderated: 'not checked in the conversation itself',
	number: (n) => `Statement ${n}`,
	veiled: '[veiled: somebody could be recognised here, or this could not stay]',
	careLink: 'Somebody can be recognised here',
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
	found: (n, of) => (n === of ? `${of} statements` : `${n} of ${of} statements`),
	nothing: 'No statement fits this. Try another word.',
	page: (n, of) => `Page ${n} of ${of}`,
	previous: 'Previous page',
	next: 'Next page',
	pages: 'Pages'
};

export const roundTexts: Record<Language, typeof nl> = { nl, en };
