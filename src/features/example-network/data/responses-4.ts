import type { ExampleResponse } from './types.ts';

/** Answers to the later stories about paper, and to the two without a theme. */
export const responses4: readonly ExampleResponse[] = [
	{ story: 'eenendertig-agendas', by: 'geertje-wiersma', answer: 'recognise', on: 52, words: 'Bewaren. Ik zeg niks.' },
	{ story: 'eenendertig-agendas', by: 'anneke-postma', answer: 'recognise', on: 50 },
	{
		story: 'eenendertig-agendas',
		by: 'kofi-mensah',
		answer: 'recognise',
		on: 48,
		words: 'In de mijne staat al twaalf jaar ‘tandarts’. Nooit geweest.'
	},
	{
		story: 'eenendertig-agendas',
		by: 'priya-ramautar',
		answer: 'different',
		on: 44,
		words:
			'Bij ons vroeg een man alles op wat er over hem was opgeschreven. Mijn collega had ook zo’n boekje. Dat heeft ze toen niet gezegd. Daar denk ik nog wel eens aan.'
	},
	{ story: 'eenendertig-agendas', by: 'noor-de-wit', answer: 'recognise', on: 13, words: 'Ik zit naast die la.' },
	{
		story: 'dinsdag-en-woensdag',
		by: 'marieke-hoekstra',
		answer: 'recognise',
		on: 28,
		words: 'Er zitten kruimels in van beide gebouwen.'
	},
	{
		story: 'dinsdag-en-woensdag',
		by: 'petra-willemsen',
		answer: 'different',
		on: 27,
		words: 'Bij ons mag wijzigen één keer per jaar. In november, voor de vijftiende.'
	},
	{ story: 'dinsdag-en-woensdag', by: 'tomasz-kowalczyk', answer: 'recognise', on: 26 },
	{
		story: 'dinsdag-en-woensdag',
		by: 'wil-jansen',
		answer: 'unsure',
		on: 25,
		words:
			'Knap dat je het zegt. Ik weet niet of ik iemand met twee petten in mijn team zou willen. En ook niet of ik haar zou willen missen.'
	},
	{
		story: 'wie-schafte-een-formulier-af',
		by: 'ruud-lammers',
		answer: 'recognise',
		on: 22,
		words:
			'Twee regels, drie maanden, zie mijn verhaal. Zenuwachtig: de accountant. Misgegaan: niets wat wij konden vinden. Dat vond hij te weinig.'
	},
	{
		story: 'wie-schafte-een-formulier-af',
		by: 'sjoerd-terpstra',
		answer: 'different',
		on: 20,
		words:
			'Wij hebben er nooit een gehad. We bellen terug en vragen: wat is er? Misgegaan: twee mensen zijn we vergeten terug te bellen. Met een formulier was dat niet gebeurd.'
	},
	{
		story: 'wie-schafte-een-formulier-af',
		by: 'marieke-hoekstra',
		answer: 'recognise',
		on: 19,
		words: 'Weggooien is ons niet gelukt. Bij ons gaat vraag elf over de fax.'
	},
	{ story: 'wie-schafte-een-formulier-af', by: 'jeroen-maas', answer: 'unsure', on: 15 },
	{
		story: 'mijn-inwerkmap',
		by: 'fatma-yildirim',
		answer: 'recognise',
		on: 16,
		words: 'Die map is van mij. Volgende week halen we hem samen leeg.'
	},
	{
		story: 'mijn-inwerkmap',
		by: 'joost-verhagen',
		answer: 'recognise',
		on: 15,
		words: 'Ik was die collega zonder schrift. Het zijn postduiven.'
	},
	{
		story: 'mijn-inwerkmap',
		by: 'hanneke-de-graaf',
		answer: 'recognise',
		on: 14,
		words: 'Hier zijn het er zestig. Met een tabblad ‘bejegening’.'
	},
	{ story: 'mijn-inwerkmap', by: 'thao-nguyen', answer: 'recognise', on: 13, words: 'Laat die duiven staan.' },
	{
		story: 'mijn-inwerkmap',
		by: 'yusuf-warsame',
		answer: 'different',
		on: 12,
		words:
			'Bij mij was er geen map. Ik heb alles van de conciërge geleerd. Dat klinkt leuk, maar ik heb een half jaar fouten gemaakt die in zo’n map hadden gestaan. Inwoners hebben dat gemerkt.'
	},
	{ story: 'mijn-inwerkmap', by: 'ruud-lammers', answer: 'recognise', on: 11 },
	{ story: 'zij-vertaalde-het-kort', by: 'samira-haddad', answer: 'recognise', on: 64, words: 'Ik heb ook geknikt.' },
	{
		story: 'zij-vertaalde-het-kort',
		by: 'thao-nguyen',
		answer: 'recognise',
		on: 61,
		words: 'Ik was vroeger die dochter.'
	},
	{
		story: 'zij-vertaalde-het-kort',
		by: 'yusuf-warsame',
		answer: 'different',
		on: 57,
		words:
			'Bij ons ben ik vaak de tolk, omdat ik de taal spreek. Dan hoeft er geen kind bij. Ik ben dan alleen geen collega meer, en soms zegt iemand tegen mij wat niet in het verslag mag.'
	},
	{ story: 'zij-vertaalde-het-kort', by: 'selam-tesfay', answer: 'unsure', on: 50 },
	{
		story: 'terug-naar-afzender',
		by: 'henk-schuurman',
		answer: 'recognise',
		on: 2,
		words: 'Hier is het de apotheek. Met taart.'
	},
	{
		story: 'terug-naar-afzender',
		by: 'fatma-yildirim',
		answer: 'different',
		on: 2,
		words:
			'Bij ons ligt er wel een afspraak, zeven bladzijden, en het loopt goed. We kijken er nooit in. Misschien loopt het daarom.'
	}
];
