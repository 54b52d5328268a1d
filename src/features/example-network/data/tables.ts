import { bringings2, tables2 } from './tables-2.ts';
import type { ExampleBringing, ExampleTable } from './types.ts';

export const tables: readonly ExampleTable[] = [
	{
		key: 'werkgroep-achttien-en-verder',
		name: 'Werkgroep Achttien en verder',
		purpose:
			'Schrijft aan de handreiking voor gemeenten en scholen over jongeren die volwassen worden. Komt vier keer per jaar bij elkaar en besluit niet over geld.',
		partner: 'lojv',
		theme: 'blijven',
		begun: 330,
		seats: [
			{
				person: 'marloes-van-dam',
				practice: 'een stichting die in een kleine stad en twee dorpen bij gezinnen aan tafel zit',
				since: 320
			},
			{
				person: 'gino-pinas',
				practice: 'jongeren tussen de zestien en zevenentwintig in een havenstad',
				since: 205
			},
			{
				person: 'priya-ramautar',
				practice: 'jongeren die voor het eerst op zichzelf wonen, in een team van de gemeente',
				since: 34,
				offeredOnly: true
			}
		],
		hosts: ['frederik-oosterling', 'chantal-de-rooij']
	},
	{
		key: 'tafel-adres-en-inkomen',
		name: 'Tafel Adres en Inkomen',
		purpose:
			'Zoekt uit welke regels over wonen en inkomen elkaar tegenwerken, en stelt voor welke weg kunnen. De stoel voor de praktijk is leeg sinds de tafel begon.',
		partner: 'rijksbureau',
		theme: 'dak',
		begun: 75,
		seats: [
			{
				person: 'tomasz-kowalczyk',
				practice: 'een buurtteam dat mensen helpt rondkomen en regelingen narekent',
				since: 16,
				offeredOnly: true
			}
		],
		hosts: ['maarten-van-loon']
	},
	...tables2
];

export const bringings: readonly ExampleBringing[] = [
	{
		thread: 'wie-er-blijft-als-wij-weggaan',
		table: 'werkgroep-achttien-en-verder',
		by: ['marloes-van-dam', 'gino-pinas'],
		on: 48,
		answer: {
			outcome: 'partly',
			words: [
				'We hebben jullie stuk twee keer besproken en ik zeg eerlijk wat ervan gekomen is.',
				'Wat we doen: in de nieuwe handreiking begint het hoofdstuk over achttien met de vraag aan de jongere zelf wie er blijft. Daar mag een fietsenmaker staan. De woorden ‘warme overdracht’ hebben we geschrapt, want niemand aan tafel kon zeggen wat er warm aan was.',
				'Wat we half doen: over uren voor afscheid gaan wij niet. We vragen gemeenten in een brief om erover na te denken. Een brief is een brief.',
				'Wat we niet doen: hulp na achttien laten doorlopen zonder nieuw besluit. Vier van de tien mensen aan tafel waren bang dat er dan minder plek is voor kinderen die nu wachten. Ik vond dat geen sterke reden en ik kon haar ook niet weerleggen.',
				'De zin dat een nieuw gezicht soms helpt, en de stem van de moeder die juist een einde wilde, heb ik voorgelezen. Het werd even stil. Er is verder niets mee gedaan, en dat vind ik jammer.'
			].join('\n\n'),
			by: 'frederik-oosterling',
			on: 13
		}
	},
	...bringings2
];
