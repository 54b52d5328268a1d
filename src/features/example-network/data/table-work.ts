// What was kept around the invented tables: their days, whether it presses, how the network relates to their institutions.
import type { DaysAgo } from './types.ts';

/** `in`: so many days from today; below zero: before it. */
export type ExampleTableDay = {
	table: string;
	by: string;
	kind: 'meeting' | 'policy';
	in: number;
	words: string;
};

export const tableDays: readonly ExampleTableDay[] = [
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'marloes-van-dam',
		kind: 'meeting',
		in: -40,
		words: 'Bespreking van ‘Wie er blijft als wij weggaan’.'
	},
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'gino-pinas',
		kind: 'meeting',
		in: 24,
		words: 'De werkgroep leest het hoofdstuk over achttien worden.'
	},
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'marloes-van-dam',
		kind: 'policy',
		in: 80,
		words: 'De handreiking gaat naar gemeenten en scholen. Daarna verandert er een jaar niets meer aan.'
	},
	{
		table: 'tafel-adres-en-inkomen',
		by: 'maarten-van-loon',
		kind: 'policy',
		in: 52,
		words: 'Het rijksbureau kiest welke drie regels het eerst geschrapt worden.'
	},
	{
		table: 'tafel-buurtgeld',
		by: 'riet-van-der-wal',
		kind: 'meeting',
		in: 11,
		words: 'De eerste middag waarop kamers vertellen wat er zonder hen niet zou zijn. Iedereen mag komen kijken.'
	},
	{
		table: 'werkgroep-eerste-stap',
		by: 'hatice-aksoy',
		kind: 'policy',
		in: 137,
		words: 'De landelijke werkwijze wordt voor vier jaar vastgesteld.'
	}
];

export type ExamplePressing = {
	table: string;
	by: string;
	answer: 'presses' | 'not-now' | 'unsure';
	on: DaysAgo;
};

export const pressings: readonly ExamplePressing[] = [
	{ table: 'werkgroep-achttien-en-verder', by: 'gino-pinas', answer: 'presses', on: 30 },
	{ table: 'werkgroep-achttien-en-verder', by: 'samira-haddad', answer: 'presses', on: 28 },
	{ table: 'werkgroep-achttien-en-verder', by: 'marloes-van-dam', answer: 'presses', on: 25 },
	{ table: 'werkgroep-achttien-en-verder', by: 'ruud-lammers', answer: 'not-now', on: 21 },
	{ table: 'werkgroep-achttien-en-verder', by: 'priya-ramautar', answer: 'unsure', on: 9 },
	{ table: 'tafel-adres-en-inkomen', by: 'tomasz-kowalczyk', answer: 'presses', on: 15 },
	{ table: 'tafel-adres-en-inkomen', by: 'els-van-den-broek', answer: 'presses', on: 6 }
];

/** One version after another, for the institution of this table. */
export type ExampleRelation = { table: string; by: string; on: DaysAgo; words: string; why: string };

export const relations: readonly ExampleRelation[] = [
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'marloes-van-dam',
		on: 300,
		words: 'We schuiven aan bij hun werkgroep en vertellen wat we zien. Meer spreken we nog niet af.',
		why: ''
	},
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'gino-pinas',
		on: 12,
		words: [
			'Ze lezen voor wat we brengen, ook de andere kijk. Dat is meer dan we gewend waren.',
			'Over geld besluiten ze niet, en daar vragen we dus niet om. We vragen wel dat ze opschrijven wat ze niet overnemen en waarom.',
			'Komt er een stuk uit waar onze woorden in staan, dan willen we het zien voordat het naar gemeenten gaat.'
		].join('\n\n'),
		why: 'Na hun eerste antwoord weten we beter wat we van elkaar mogen verwachten.'
	}
];

/** What a table said of single sentences, by their words; in the order it was said. */
export type ExampleClaim = {
	thread: string;
	by: string;
	on: DaysAgo;
	sentence: string;
	outcome: 'taken-up' | 'partly' | 'not' | 'unknown';
	words: string;
};

export const claims: readonly ExampleClaim[] = [
	{
		thread: 'wie-er-blijft-als-wij-weggaan',
		by: 'frederik-oosterling',
		on: 13,
		sentence: 'Wie blijft is vaak iemand uit de buurt, en die staat in geen enkel plan.',
		outcome: 'taken-up',
		words: 'De handreiking begint nu met de vraag aan de jongere wie er blijft.'
	},
	{
		thread: 'wie-er-blijft-als-wij-weggaan',
		by: 'frederik-oosterling',
		on: 13,
		sentence:
			'Afscheid nemen is werk. Wij vinden dat er uren voor horen te staan, en dat iemand naderhand vraagt hoe het ging.',
		outcome: 'unknown',
		words: 'We vragen het gemeenten in een brief.'
	},
	{
		thread: 'wie-er-blijft-als-wij-weggaan',
		by: 'frederik-oosterling',
		on: 3,
		sentence:
			'Afscheid nemen is werk. Wij vinden dat er uren voor horen te staan, en dat iemand naderhand vraagt hoe het ging.',
		outcome: 'not',
		words: 'De gemeenten in ons overleg willen hier nu niets over afspreken.'
	},
	{
		thread: 'wie-er-blijft-als-wij-weggaan',
		by: 'frederik-oosterling',
		on: 13,
		sentence: 'Soms helpt juist een nieuw gezicht.',
		outcome: 'not',
		words: 'Voorgelezen, en er is verder niets mee gedaan.'
	}
];

/** So many days after it was brought, a table talked about it. */
export const talkedAbout = { thread: 'wie-er-blijft-als-wij-weggaan', by: 'marloes-van-dam', on: 40 } as const;

export const partnerPieces = [
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'frederik-oosterling',
		on: 8,
		pieceKind: 'question',
		circle: 'everyone',
		title: 'Hoe vraag je een jongere wie er blijft?',
		body: 'In de handreiking staat straks dat je een jongere van zeventien vraagt wie er blijft. Wij weten niet hoe je dat vraagt zonder dat het voelt als een afscheid. Wat zeggen jullie dan precies? Wat jullie schrijven, leest de hele werkgroep op de volgende bijeenkomst.',
		stories: ['fietsenmaker', 'tot-de-zomer']
	},
	{
		table: 'werkgroep-achttien-en-verder',
		by: 'frederik-oosterling',
		on: 3,
		pieceKind: 'draft',
		circle: 'table',
		title: 'Eerste opzet van de bladzijde over afscheid',
		body: 'Wij schrijven nu: vraag in het laatste half jaar twee keer wie er blijft, en schrijf de naam op. De tweede keer is iemand erbij die de jongere zelf kiest. Klopt dat met wat jullie zien? Dit is nog voor ons alleen, tot de volgende bijeenkomst.',
		stories: ['fietsenmaker']
	}
] as const;
