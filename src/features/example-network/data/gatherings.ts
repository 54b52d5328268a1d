// Invented gatherings. Days are counted from today: negative has been.
export type ExampleGathering = {
	title: string;
	description: string;
	/** Person keys; the first plans it, the others host along. */
	hosts: readonly string[];
	planned: number;
	in: number;
	start: string;
	end: string;
	form: 'place' | 'online' | 'both';
	place?: string;
	access?: string;
	link?: string;
	seats?: number;
	theme?: string;
	/** Absent: open to everyone. */
	closed?: string;
	monthly?: { times: number; calledOff?: { number: number; because: string } };
	/** What somebody wrote down of somebody else, who has still to read it. */
	notes?: readonly ExampleNote[];
	/** Asked to host along, and did not answer yet. */
	asked?: readonly string[];
	/** What came of it, for what has been. */
	outcome?: string;
	comes: readonly string[];
	guests: readonly { name: string; mail: string }[];
};

/** `thread`: the key of what a voice was about. */
type ExampleNote = { by: string; saidBy: string; words: string } & (
	{ kind: 'experience' | 'question' } | { kind: 'voice'; thread: string }
);

export const gatherings: readonly ExampleGathering[] = [
	{
		title: 'Wie blijft er? Een middag in de wasserij',
		description:
			'Een kind wordt achttien, een collega krijgt een andere baan. Wie blijft er dan? We beginnen met drie verhalen van mensen die het meemaakten. Daarna praten we in kleine groepen.\n\nJe hoeft niets voor te bereiden. Er is soep.',
		hosts: ['truus-kooistra', 'samira-haddad'],
		asked: ['jeroen-maas'],
		planned: 24,
		in: 9,
		start: '13:30',
		end: '16:30',
		form: 'place',
		place: 'De Droogmolen, Spoorstraat 3, Lindevoort',
		access:
			'Geen drempels en een brede deur. Het toilet is rolstoelvriendelijk. De machines staan die middag uit, dus het is rustig. De bus stopt voor de deur, parkeren kan achter.',
		seats: 24,
		theme: 'blijven',
		comes: ['noor-de-wit', 'jeroen-maas', 'gino-pinas', 'petra-willemsen', 'nelleke-vos', 'annemarie-slot'],
		guests: [
			{ name: 'Wim', mail: 'wim@gast.example' },
			{ name: 'Saskia', mail: 'saskia@gast.example' }
		]
	},
	{
		title: 'Koffie met elkaar, online',
		description:
			'Een half uur. Iemand vertelt wat er deze maand lukte of niet lukte. De rest luistert en stelt vragen. Ook als je nog nooit mee deed.',
		hosts: ['ineke-zwart'],
		planned: 40,
		in: 5,
		start: '09:00',
		end: '09:30',
		form: 'online',
		link: 'https://video.example/koffie-met-elkaar',
		monthly: {
			times: 3,
			calledOff: { number: 2, because: 'Die week is het vakantie. De maand erna zijn we er weer.' }
		},
		comes: ['noor-de-wit', 'klaas-dijkema', 'rosa-pereira'],
		guests: []
	},
	{
		title: 'Oefenen met moreel beraad',
		description: 'We nemen één moeilijke situatie en lopen samen de stappen door. Er hoeft geen besluit uit te komen.',
		hosts: ['marloes-van-dam', 'hanneke-de-graaf'],
		planned: 15,
		in: 16,
		start: '10:00',
		end: '12:00',
		form: 'both',
		place: 'Buurthuis De Trekpont, Kade 12, Waalsingen',
		access: 'Er is een lift. Of er een ringleiding is, weten we nog niet.',
		link: 'https://video.example/moreel-beraad',
		seats: 4,
		closed: 'We bespreken een situatie van echte mensen. Dat kan alleen in een kleine kring van collega’s.',
		theme: 'dichtbij',
		comes: ['yusuf-warsame', 'eline-vermeulen', 'mei-lin-chan', 'bram-van-eijk', 'jeroen-maas', 'sjoerd-terpstra'],
		guests: []
	},
	{
		title: 'Papier en mensen: wat kan er weg?',
		description: 'Iedereen nam één formulier mee. We lazen ze hardop voor en vroegen steeds: wie leest dit?',
		hosts: ['petra-willemsen', 'henk-schuurman'],
		planned: 60,
		in: -20,
		start: '19:30',
		end: '21:30',
		form: 'place',
		place: 'Bibliotheek Molenkwartier, Plein 1',
		access: 'Gelijkvloers. Het toilet is klein.',
		theme: 'papier',
		outcome:
			'Van de elf formulieren kon er één meteen weg: het wordt al drie jaar door niemand gelezen. Van vijf weten we niet wie ze leest. Dat vragen we nu.\n\nNiet iedereen wil minder papier. Voor sommige inwoners is een brief juist houvast.',
		comes: ['fatma-yildirim', 'klaas-dijkema', 'nadia-bouzid', 'daan-peeters', 'annemarie-slot'],
		guests: [{ name: 'Els', mail: 'els@gast.example' }]
	},
	{
		title: 'Lunch: het eerste jaar in de wijk',
		description: 'Voor wie net begon, en voor wie dat lang geleden deed. Neem je eigen brood mee.',
		hosts: ['nelleke-vos'],
		planned: 18,
		in: -4,
		start: '12:00',
		end: '13:00',
		form: 'online',
		link: 'https://video.example/lunch',
		comes: ['noor-de-wit', 'daan-peeters', 'joost-verhagen'],
		notes: [
			{
				by: 'nelleke-vos',
				saidBy: 'noor-de-wit',
				kind: 'question',
				words: 'Ik weet na drie weken nog niet aan wie ik iets kan vragen zonder dat het meteen een overleg wordt.'
			},
			{
				by: 'nelleke-vos',
				saidBy: 'noor-de-wit',
				kind: 'voice',
				thread: 'wie-er-blijft-als-wij-weggaan',
				words: 'Ik ben zelf degene die over een half jaar weer weg kan zijn. Dat zeg ik nu bij de eerste kennismaking.'
			}
		],
		guests: []
	}
];
