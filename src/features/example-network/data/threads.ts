import { threads2 } from './threads-2.ts';
import type { ExampleThread } from './types.ts';

export const threads: readonly ExampleThread[] = [
	{
		key: 'wie-er-blijft-als-wij-weggaan',
		title: 'Wie er blijft als wij weggaan',
		summary:
			'Rond een kind of een gezin is iemand nodig die blijft, ook als de wet, de leeftijd of de baan verandert. Dat is vaak geen hulpverlener, en wij beloven het te makkelijk zelf.',
		theme: 'blijven',
		weavers: ['gino-pinas', 'marloes-van-dam', 'samira-haddad'],
		begun: 112,
		sharedOn: 63,
		reason: 'Eerste versie, na twee middagen lezen en een avond bellen.',
		audience: 'public',
		sentences: [
			{
				text: 'Op één dag veranderen de wet, het loket en het gezicht, en de jongere is dezelfde als gisteren.',
				sources: [
					{
						story: 'nazorg-zonder-uren',
						quote: 'Dat doet niemand, dat doet de computer, om twaalf uur ’s nachts.'
					},
					{
						story: 'op-papier-niet',
						quote: '‘Die vrouw heeft mij één keer gezien. Ze zei “jullie”. Ik was daar alleen.’'
					},
					{
						// The resident's own words.
						story: 'op-papier-niet',
						quote: 'Ik bel nog steeds niet graag. Maar ik weet nu wie er opneemt, en dat die niet doet alsof.'
					}
				]
			},
			{
				text: 'Gezinnen weten precies hoeveel van ons er zijn geweest, en wij meestal niet.',
				sources: [
					{
						story: 'lijst-op-de-koelkast',
						quote: 'Op de koelkast hing een lijst met elf namen, allemaal doorgestreept, met een liniaal.'
					}
				]
			},
			{
				text: 'Wie blijft is vaak iemand uit de buurt, en die staat in geen enkel plan.',
				sources: [{ story: 'fietsenmaker', quote: 'Hij staat nu onder ‘overig, namelijk’.' }]
			},
			{
				text: 'We doen er beter aan een datum te noemen die we zeker weten, en te zeggen wat we daarna niet weten.',
				sources: [
					{ story: 'tot-de-zomer', quote: 'Ik ben er tot de zomer, dat weet ik zeker, en daarna weet ik het niet.' },
					{ statement: 7 }
				]
			},
			{
				text: 'Een vaste dag op een vaste plek is voor mensen ook iets wat blijft, en in een jaaroverzicht zie je daar niets van.',
				sources: [{ story: 'kleine-stoel', quote: 'In het jaaroverzicht stond ik met vier aanmeldingen.' }]
			},
			{
				text: 'Soms helpt juist een nieuw gezicht.',
				sources: [
					{ story: 'wat-ik-niet-meer-vroeg', quote: 'Bij dit gezin heeft het wisselen meer gebracht dan mijn blijven.' }
				]
			},
			{
				text: 'Afscheid nemen is werk. Wij vinden dat er uren voor horen te staan, en dat iemand naderhand vraagt hoe het ging.',
				sources: []
			}
		],
		notKnown:
			'We weten niet hoe het later gaat met jongeren bij wie niemand bleef, want die bellen niet. We weten ook niet of een belofte die je breekt erger is dan een belofte die je nooit deed. Wij drieën denken daar verschillend over.',
		possible:
			'De fietsenmaker kwam naar het overleg omdat iemand hem belde. In één team mag je na je vertrek een kaartje blijven sturen, als de nieuwe collega het weet en het kind erom vraagt. Een school betaalt nu zelf de vaste dag. Voor geen van drieën hoefde een regel te veranderen.',
		ordinaryLife: 'Een jongere kan iemand bellen als er een brief komt, ook op een dag dat er geen dossier is.',
		forWhom: 'Jongeren rond de achttien, en gezinnen die al veel hulpverleners hebben zien komen en gaan.',
		toWhom: 'Teams zelf, gemeenten die uren inkopen, en wie landelijke handreikingen schrijft over volwassen worden.',
		notHeard:
			'De jongeren zelf, op de zinnen na die wij van hen hoorden. De buurvrouwen, trainers en fietsenmakers ook niet. En geen enkele werkgever die tijdelijke contracten geeft.',
		consents: [
			{ story: 'nazorg-zonder-uren', answer: 'yes' },
			{ story: 'lijst-op-de-koelkast', answer: 'yes' },
			{ story: 'wat-ik-niet-meer-vroeg', answer: 'silent' },
			{ response: { story: 'nazorg-zonder-uren', by: 'els-van-den-broek' }, answer: 'yes' },
			{ response: { story: 'lijst-op-de-koelkast', by: 'daan-peeters' }, answer: 'yes' },
			{ response: { story: 'lijst-op-de-koelkast', by: 'wil-jansen' }, answer: 'no' },
			{ response: { story: 'lijst-op-de-koelkast', by: 'ruud-lammers' }, answer: 'yes' },
			{ response: { story: 'wat-ik-niet-meer-vroeg', by: 'eline-vermeulen' }, answer: 'yes' }
		],
		leftOut: [
			{
				story: 'beste-opvolger',
				reason:
					'De schrijver hield dit liever in kleinere kring, omdat iemand erin te herkennen is. Wij hebben er wel van geleerd hoe je over weggaan kunt schrijven.'
			}
		]
	},
	{
		key: 'zou-je-dit-durven-voorlezen',
		title: 'Zou je dit durven voorlezen?',
		summary:
			'Veel van wat wij schrijven wordt door niemand gelezen, en een klein deel wordt jaren later gelezen door degene over wie het gaat. We schrijven nu voor geen van beiden.',
		theme: 'papier',
		weavers: ['hanneke-de-graaf', 'ruud-lammers', 'thao-nguyen'],
		begun: 44,
		sharedOn: 5,
		reason: 'Eerste versie. We zijn het over één zin nog niet eens en hebben hem laten staan.',
		audience: 'members',
		sentences: [
			{
				text: 'Wie bij ons begint, leert eerst het systeem en pas daarna de straat.',
				sources: [{ story: 'mijn-inwerkmap', quote: 'Op de laatste staat wie er in de wijk woont.' }]
			},
			{
				text: 'Van een werkdag gaat een flink deel naar teksten waarvan we weten dat niemand ze leest.',
				sources: [
					{ story: 'wat-ik-gisteren-schreef', quote: 'Gelezen door: de kleuren.' },
					{ story: 'mijn-inwerkmap', quote: 'Op kantoor duurde het invullen langer dan het bezoek.' }
				]
			},
			{
				text: 'Wie minder schrijft, komt vaker bij mensen thuis.',
				sources: [{ story: 'twee-regels', quote: 'Week vijf: drie extra bezoeken per persoon.' }]
			},
			{
				text: 'Eén zin over iemand kan jaren meegaan, en hij wordt overgeschreven zonder dat iemand hem nog nakijkt.',
				sources: [{ story: 'hij-las-alles', quote: 'Die zin is daarna vier keer overgenomen.' }]
			},
			{
				text: 'Een gezin kan zijn eigen plan in drie zinnen zeggen, en daar kun je mee werken.',
				sources: [{ story: 'plan-met-een-nietje', quote: 'Wij willen dat oma niet meer elke dag hoeft te komen.' }]
			},
			{
				text: 'Wij proberen het met één vraag voordat we opslaan: zou ik dit durven voorlezen aan die keukentafel?',
				sources: []
			}
		],
		notKnown:
			'We weten niet wat een rechter, een huisarts of een invaller mist als er twee regels staan. Ruud denkt: niets. Thao denkt: soms alles. Hanneke wil eerst tellen.',
		possible:
			'Een team leest het verslag aan het eind van het bezoek hardop voor. In één gemeente zijn twee velden verdwenen nadat iemand vroeg waar ze voor waren. Een vader mocht er met pen naast schrijven.',
		ordinaryLife: 'Mensen herkennen zichzelf in wat er over hen staat, en er is meer tijd om langs te komen.',
		forWhom: 'Iedereen over wie wij een verslag maken, en vooral wie het ooit terug wil lezen.',
		toWhom: 'Voorlopig onszelf. Daarna de accountant, met koffie.',
		notHeard: 'Inwoners die hun dossier nooit hebben opgevraagd. Accountants. Leveranciers van systemen.',
		consents: [],
		leftOut: [
			{
				story: 'eenendertig-agendas',
				reason:
					'Gaat over een eigen agenda, en dat is geen verslag. Joost zei aan de telefoon: laat maar, dat is een ander gesprek.'
			}
		]
	},
	{
		key: 'zonder-adres-begint-er-niets',
		title: 'Zonder adres begint er niets',
		summary:
			'De regelingen voor een dak en geld zijn er wel. Of je ze krijgt, hangt af van een handtekening en van wie je toevallig kent.',
		theme: 'dak',
		weavers: ['wesley-martina', 'ayse-demir', 'tomasz-kowalczyk'],
		begun: 19,
		reason: 'Begonnen na de vraag van het Rijksbureau waar die verklaringen vandaan komen.',
		audience: 'public',
		sentences: [
			{
				text: 'Wie geen adres heeft, moet dat laten bewijzen door mensen die daar zelf last van krijgen.',
				sources: [{ story: 'drie-banken', quote: 'Die krijgen dan zelf een brief over hun huurtoeslag.' }]
			},
			{
				text: 'Een uitzondering krijg je via iemand die iemand kent.',
				sources: [{ story: 'dertien-graden', quote: 'En ik kende toevallig iemand van een verjaardag.' }]
			},
			{
				text: 'Een dag meelopen met een wethouder leverde op wat drie jaar memo’s niet opleverde.',
				sources: [{ story: 'verkeerde-schoenen', quote: 'Vijfhonderd euro per keer, geen aanvraag, achteraf één zin.' }]
			},
			{
				text: 'Eén handtekening van iemand die de persoon kent zou genoeg moeten zijn.',
				sources: []
			}
		],
		notKnown:
			'We weten nog niet of die verklaringen ergens in een regel staan, of dat ze er langzaam bij gekomen zijn.',
		possible: 'In één gemeente is het teruggebracht tot één verklaring, en die mag van het team zijn.',
		ordinaryLife: '',
		forWhom: 'Mensen die bij anderen op de bank slapen.',
		toWhom: '',
		notHeard: '',
		consents: []
	},
	...threads2
];
