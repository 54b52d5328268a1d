import type { ExampleResponse } from './types.ts';

/** Answers to the stories about a hard year and about the village. */
export const responses6: readonly ExampleResponse[] = [
	{ story: 'wat-het-wachten-kost', by: 'samira-haddad', answer: 'recognise', on: 255 },
	{
		story: 'wat-het-wachten-kost',
		by: 'kofi-mensah',
		answer: 'unsure',
		on: 252,
		words: 'Ik ben die collega van het vissen. We vingen niets. Het was goed voor hem en het was niet genoeg.'
	},
	{
		story: 'wat-het-wachten-kost',
		by: 'lieke-smeets',
		answer: 'different',
		on: 250,
		words:
			'Bij ons ging het andersom. Een jongen had zijn etiket in zes weken en heeft het nu nog op. Niemand weet meer hoe hij daarvoor was.'
	},
	{
		story: 'wat-het-wachten-kost',
		by: 'hanneke-de-graaf',
		answer: 'different',
		on: 247,
		words: 'Ik ben zelf zo’n moeder. Ik wilde graag wachten. Dat mocht niet van school.'
	},
	{
		story: 'hij-roept',
		by: 'geertje-wiersma',
		answer: 'different',
		on: 177,
		words: 'Bij ons had het hele dorp hem gehoord, en had niemand gebeld. Dat is ook niet altijd goed afgelopen.'
	},
	{ story: 'hij-roept', by: 'anneke-postma', answer: 'recognise', on: 171 },
	{ story: 'hij-roept', by: 'redouan-amrani', answer: 'recognise', on: 165, words: 'Wij hadden een vrouw die zong.' },
	{
		story: 'hij-roept',
		by: 'thao-nguyen',
		answer: 'different',
		on: 160,
		words:
			'Bij ons bleek er toch iets anders te spelen. De buren hadden gelijk met hun melding, ik had te lang gedacht dat het verdriet was.'
	},
	{
		story: 'vijftig-minuten',
		by: 'marloes-van-dam',
		answer: 'recognise',
		on: 138,
		words: 'Bij ons is het de wachtkamer van de prikpost.'
	},
	{ story: 'vijftig-minuten', by: 'sjoerd-terpstra', answer: 'recognise', on: 136 },
	{ story: 'vijftig-minuten', by: 'ruud-lammers', answer: 'recognise', on: 133, words: 'Goh.' },
	{
		story: 'vijftig-minuten',
		by: 'petra-willemsen',
		answer: 'different',
		on: 129,
		words:
			'Wij hebben bij zo’n fonds wel een doel achter het doel opgeschreven. We kregen het geld. Nu moeten we het halen, met een vragenlijst bij de koffie.'
	},
	{ story: 'vijftig-minuten', by: 'chantal-de-rooij', answer: 'unsure', on: 121 },
	{ story: 'te-netjes', by: 'gino-pinas', answer: 'recognise', on: 133, words: 'Ik was die van de foto’s.' },
	{ story: 'te-netjes', by: 'selam-tesfay', answer: 'recognise', on: 130 },
	{
		story: 'te-netjes',
		by: 'marieke-hoekstra',
		answer: 'different',
		on: 126,
		words: 'Onze ervaringsdeskundige vond alles goed. Daar ben ik pas later van geschrokken.'
	},
	{ story: 'te-netjes', by: 'jolanda-kuiper', answer: 'recognise', on: 99 },
	{ story: 'hulp-of-troost', by: 'nadia-bouzid', answer: 'recognise', on: 122, words: 'De onze breit.' },
	{
		story: 'hulp-of-troost',
		by: 'petra-willemsen',
		answer: 'different',
		on: 118,
		words:
			'Bij ons kookten ze ook. Eén gezin is er stilletjes door het ijs gezakt. Ze hadden niets gezegd, want het was daar altijd zo gezellig.'
	},
	{
		story: 'hulp-of-troost',
		by: 'jeroen-maas',
		answer: 'unsure',
		on: 116,
		words: 'Ik ben die teamleider. Ik was blij. Nu lees ik dit.'
	},
	{ story: 'hulp-of-troost', by: 'wil-jansen', answer: 'unsure', on: 110 },
	{ story: 'hulp-of-troost', by: 'mei-lin-chan', answer: 'recognise', on: 103 },
	{
		story: 'bij-de-kaas',
		by: 'sjoerd-terpstra',
		answer: 'recognise',
		on: 325,
		words: 'Bij ons is het de pont. Zes minuten, en je kunt er niet af.'
	},
	{
		story: 'bij-de-kaas',
		by: 'lotte-brouwer',
		answer: 'different',
		on: 322,
		words: 'Ik groet gewoon iedereen, ook mensen die ik niet ken. Dan valt het niet op.'
	},
	{ story: 'bij-de-kaas', by: 'corrie-scholten', answer: 'recognise', on: 318 },
	{
		story: 'bij-de-kaas',
		by: 'joost-verhagen',
		answer: 'different',
		on: 312,
		words: 'In de stad kom je ze ook tegen. Daar kijk je allebei in je telefoon, dat is makkelijker.'
	},
	{
		story: 'langs-de-lijn',
		by: 'lotte-brouwer',
		answer: 'unsure',
		on: 298,
		words: 'Ik ben de collega die zei dat het niet bestaat. Ik weet het ook niet zeker.'
	},
	{ story: 'langs-de-lijn', by: 'henk-schuurman', answer: 'recognise', on: 290 },
	{
		story: 'langs-de-lijn',
		by: 'ibrahim-diallo',
		answer: 'different',
		on: 284,
		words: 'Ik zou één regel hebben opgeschreven. Om die jongen op doel, niet om hem.'
	},
	{
		story: 'de-man-met-de-boodschappen',
		by: 'hanneke-de-graaf',
		answer: 'recognise',
		on: 275,
		words: '‘Mede dankzij de buurt.’ Die zin staat bij ons in tien plannen.'
	},
	{ story: 'de-man-met-de-boodschappen', by: 'joost-verhagen', answer: 'recognise', on: 268 },
	{
		story: 'de-man-met-de-boodschappen',
		by: 'mei-lin-chan',
		answer: 'different',
		on: 262,
		words: 'Bij ons wilde de buurman juist dat zij het wist. Dat werd een ruzie en daarna een rooster.'
	},
	{ story: 'niet-gegaan', by: 'geertje-wiersma', answer: 'recognise', on: 236 },
	{
		story: 'niet-gegaan',
		by: 'eline-vermeulen',
		answer: 'unsure',
		on: 230,
		words: 'Ik had een kaartje gestuurd. Voor wie eigenlijk, daar ben ik niet uit.'
	},
	{ story: 'niet-gegaan', by: 'klaas-dijkema', answer: 'recognise', on: 228, words: 'Fietsen is geen bezoek.' },
	{
		story: 'niet-gegaan',
		by: 'samira-haddad',
		answer: 'different',
		on: 222,
		words:
			'Bij ons was wegblijven achteraf verkeerd. Er was meer aan de hand dan we wisten. Ik fiets nu niet langs, ik bel.'
	}
];
