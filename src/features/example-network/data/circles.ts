// Invented circles. Days are counted back from today, apart from `in` of a gathering.
import type { CircleKind, Joining } from '#features/circles/circle.ts';
import type { MethodKey } from '#features/circles/methods.ts';

export type ExampleCircle = {
	kind: CircleKind;
	name: string;
	purpose: string;
	region?: string;
	theme?: string;
	joining: Joining;
	closedReason?: string;
	audience: 'public' | 'members';
	people: 'members' | 'circle';
	begun: number;
	/** Person keys with the day they came; the first begins it. */
	members: readonly { key: string; on: number }[];
	/** Who asks to come in and still waits. */
	asks?: readonly { key: string; on: number }[];
	notes: readonly { by: string; on: number; words: string; method?: MethodKey; open?: true }[];
	tasks: readonly { words: string; by: string; who?: string; on: number; done?: true }[];
	/** Key of a dilemma, and who laid it on the table. */
	dilemma?: { key: string; by: string };
	next?: { in: number; start: string; end: string; place: string };
};

export const circles: readonly ExampleCircle[] = [
	{
		kind: 'learning',
		name: 'Leergroep Wie blijft er',
		purpose:
			'We zoeken uit wat helpt om bij een jongere in beeld te blijven na de achttiende verjaardag. Iedereen brengt één keer een eigen verhaal mee. Je hoeft het antwoord niet te weten.',
		theme: 'blijven',
		joining: 'open',
		audience: 'public',
		people: 'members',
		begun: 130,
		members: [
			{ key: 'samira-haddad', on: 130 },
			{ key: 'lieke-smeets', on: 124 },
			{ key: 'marieke-hoekstra', on: 110 },
			{ key: 'gino-pinas', on: 80 },
			{ key: 'noor-de-wit', on: 12 }
		],
		notes: [
			{
				by: 'lieke-smeets',
				on: 41,
				method: 'incident',
				words:
					'Drie van ons zouden de jongere die avond gebeld hebben, één juist niet. Die ene zei: hij had om rust gevraagd, en bellen is dan voor mezelf. Daar heb ik de hele weg terug aan gedacht.'
			},
			{ by: 'samira-haddad', on: 41, method: 'incident', words: '', open: true },
			{
				by: 'noor-de-wit',
				on: 6,
				words:
					'Ik schrijf op wat ik hier leer, want na drie weken weet ik nog niet wat gewoon is. Vandaag: vraag aan de jongere zelf wie er na zijn verjaardag nog belt.'
			}
		],
		tasks: [
			{
				words: 'Bij elkaar zoeken wat er al over dit thema verteld is',
				by: 'samira-haddad',
				who: 'gino-pinas',
				on: 41
			},
			{ words: 'Iemand vragen die zelf net achttien werd, om mee te praten', by: 'lieke-smeets', on: 41 },
			{ words: 'Een rustige plek zoeken met koffie', by: 'samira-haddad', who: 'marieke-hoekstra', on: 100, done: true }
		],
		dilemma: { key: 'beloof-je-dat-je-blijft', by: 'lieke-smeets' },
		next: { in: 11, start: '10:00', end: '11:30', place: 'Buurthuis aan de kade, Oudekaai' }
	},
	{
		kind: 'peer',
		name: 'Intervisie op donderdag',
		purpose:
			'Eén keer in de zes weken brengt iemand een situatie in waar die van wakker ligt. We kijken mee en luisteren. We geven pas raad als iemand erom vraagt.',
		joining: 'ask',
		audience: 'members',
		people: 'circle',
		begun: 210,
		members: [
			{ key: 'hanneke-de-graaf', on: 210 },
			{ key: 'yusuf-warsame', on: 209 },
			{ key: 'mei-lin-chan', on: 190 },
			{ key: 'jolanda-kuiper', on: 150 }
		],
		asks: [{ key: 'nadia-bouzid', on: 3 }],
		notes: [
			{
				by: 'yusuf-warsame',
				on: 18,
				method: 'deliberation',
				words:
					'Ik bracht in dat ik iets had beloofd wat ik niet kon waarmaken. Niemand zei dat het erg was. Iemand vroeg wat ik die dag had willen beschermen, en dat wist ik niet.'
			},
			{
				by: 'jolanda-kuiper',
				on: 17,
				method: 'deliberation',
				open: true,
				words: 'Wij kozen alle vier iets anders. Ik heb mijn vier zinnen bewaard en lees ze volgende keer nog eens.'
			}
		],
		tasks: [{ words: 'Afspreken wie de volgende keer inbrengt', by: 'hanneke-de-graaf', who: 'mei-lin-chan', on: 17 }]
	},
	{
		kind: 'regional',
		name: 'Kring van de noordelijke dorpen',
		purpose:
			'Teams uit kleine dorpen in het noorden die bij elkaar op de koffie gaan. We delen wat er in een dorp anders is: je kent de familie, en zij kennen jou.',
		region: 'De noordelijke dorpen',
		theme: 'dichtbij',
		joining: 'closed',
		closedReason:
			'We gaan dit half jaar verder met deze groep, zodat we elkaar leren vertrouwen. Daarna kan er weer iemand bij.',
		audience: 'public',
		people: 'members',
		begun: 260,
		members: [
			{ key: 'klaas-dijkema', on: 260 },
			{ key: 'lotte-brouwer', on: 255 },
			{ key: 'henk-schuurman', on: 240 },
			{ key: 'thao-nguyen', on: 200 }
		],
		notes: [
			{
				by: 'henk-schuurman',
				on: 60,
				method: 'side-by-side',
				words:
					'Bij ons groet je in de winkel, bij hen spreek je af dat je elkaar niet kent. We hebben ze naast elkaar gelegd. Beide beschermen iets, en ik weet nu wat dat van hen beschermt.'
			}
		],
		tasks: [{ words: 'Bij elkaar op bezoek gaan op een gewone marktdag', by: 'klaas-dijkema', on: 60 }]
	}
];
