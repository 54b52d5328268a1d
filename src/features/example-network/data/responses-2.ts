import type { ExampleResponse } from './types.ts';

/** Answers to the other stories about who stays. */
export const responses2: readonly ExampleResponse[] = [
	{
		story: 'beste-opvolger',
		by: 'marloes-van-dam',
		answer: 'recognise',
		on: 138,
		words: 'Ik ben niet de opvolger, ik viel een keer in. Ik heb gefloten.'
	},
	{
		story: 'beste-opvolger',
		by: 'joost-verhagen',
		answer: 'recognise',
		on: 131,
		words: 'Zo gaf je vroeger iets door. Op papier, in de la.'
	},
	{
		story: 'beste-opvolger',
		by: 'bram-van-eijk',
		answer: 'different',
		on: 126,
		words:
			'Bij ons leest het gezin de overdracht eerst. Dan had er iets anders gestaan. Eerlijker misschien, en ook minder mooi.'
	},
	{
		story: 'beste-opvolger',
		by: 'thao-nguyen',
		answer: 'unsure',
		on: 119,
		words: 'Mag dat, zo’n brief? Ik zou hem willen krijgen. Ik zou hem niet durven schrijven.'
	},
	{
		story: 'wat-ik-niet-meer-vroeg',
		by: 'ruud-lammers',
		answer: 'recognise',
		on: 128,
		words: 'Klopt. Ik zat erbij toen ze het voorstelde.'
	},
	{
		story: 'wat-ik-niet-meer-vroeg',
		by: 'eline-vermeulen',
		answer: 'different',
		on: 124,
		words:
			'Bij mij ging het omgekeerd. Mijn invaller vroeg bij het eerste bezoek van alles. Daarna heb ik drie maanden nodig gehad om weer binnen te komen.'
	},
	{
		story: 'wat-ik-niet-meer-vroeg',
		by: 'wil-jansen',
		answer: 'recognise',
		on: 119,
		words: 'Dit las ik twee keer. Dank dat je het zegt.'
	},
	{
		story: 'wat-ik-niet-meer-vroeg',
		by: 'corrie-scholten',
		answer: 'unsure',
		on: 116,
		words: 'Negen jaar kwam ik ergens. Ik ga nu maar niet bedenken wat ik daar niet gevraagd heb.'
	},
	{ story: 'wat-ik-niet-meer-vroeg', by: 'hanneke-de-graaf', answer: 'recognise', on: 110 },
	{
		story: 'kleine-stoel',
		by: 'anneke-postma',
		answer: 'recognise',
		on: 117,
		words: 'Bij ons was het de donderdag, in de flat. Drie aanmeldingen.'
	},
	{
		story: 'kleine-stoel',
		by: 'petra-willemsen',
		answer: 'different',
		on: 112,
		words:
			'Onze vaste dag bestaat nog, omdat de school hem zelf is gaan betalen. Nu is hij dus van de school. Wij halen steeds vaker een kind uit de klas omdat het daar te druk is.'
	},
	{
		story: 'kleine-stoel',
		by: 'els-van-den-broek',
		answer: 'unsure',
		on: 108,
		words:
			'Ik zit ook op het stadhuis en maak daar zo’n overzicht. Er is geen kolom voor wat er niet gebeurde. Ik weet niet hoe je die zou maken.'
	},
	{ story: 'kleine-stoel', by: 'sjoerd-terpstra', answer: 'recognise', on: 105 },
	{
		story: 'kleine-stoel',
		by: 'chantal-de-rooij',
		answer: 'recognise',
		on: 72,
		words:
			'Vanuit het Landelijk Overleg: ik heb vroeger zelf op zo’n stoel gezeten. Er staat niets over in wat ik nu schrijf.'
	},
	{
		story: 'tien-minuten-in-de-gang',
		by: 'fatma-yildirim',
		answer: 'recognise',
		on: 78,
		words: 'Ik stond in die gang. We gaan het zo doen met z’n tweeën, en we beginnen met jouw zes.'
	},
	{
		story: 'tien-minuten-in-de-gang',
		by: 'wesley-martina',
		answer: 'different',
		on: 77,
		words:
			'Ik vond die tien minuten juist goed. Voor elk gezin was er dezelfde dag iemand. Maar ik had je moeten bellen, en dat heb ik niet gedaan.'
	},
	{ story: 'tien-minuten-in-de-gang', by: 'joost-verhagen', answer: 'recognise', on: 70 },
	{
		story: 'die-iemand-ben-ik',
		by: 'kofi-mensah',
		answer: 'recognise',
		on: 17,
		words: 'Au. Ik ben een van die appjes. Niet bij jou, wel bij mijn fietsenmaker. Ik ga hem vragen of het nog gaat.'
	},
	{
		story: 'die-iemand-ben-ik',
		by: 'marloes-van-dam',
		answer: 'different',
		on: 15,
		words:
			'Bij ons heeft zo iemand een vaste avond, een betaald uur en een nummer dat ’s nachts wordt opgenomen. Het is weinig. Van de zes zijn er twee gestopt.'
	},
	{
		story: 'die-iemand-ben-ik',
		by: 'nadia-bouzid',
		answer: 'recognise',
		on: 14,
		words: 'Dit bedoelde ik met mijn buurvrouw.'
	},
	{
		story: 'die-iemand-ben-ik',
		by: 'annemarie-slot',
		answer: 'unsure',
		on: 11,
		words:
			'Vanuit de gemeente: jullie huur loopt via ons en ik wist dit niet. Ik weet nog niet wat wij ermee kunnen. Ik kom deze week een was draaien.'
	},
	{ story: 'die-iemand-ben-ik', by: 'noor-de-wit', answer: 'recognise', on: 10 },
	{
		story: 'afscheid-van-een-kleuter',
		by: 'corrie-scholten',
		answer: 'recognise',
		on: 8,
		words:
			'Ik heb een keer met zo’n kind een tekening gemaakt. Het huis, haar familie, en ik op de fiets, met mijn rug naar het huis. Zij heeft mij ingekleurd. Meer weet ik er niet van.'
	},
	{
		story: 'afscheid-van-een-kleuter',
		by: 'priya-ramautar',
		answer: 'different',
		on: 6,
		words:
			'Mijn collega heeft het met opzet klein gehouden. Het kind vroeg één keer waar ze was en dat was het. Of dat aan het kind lag of aan ons weet ik niet.'
	},
	{ story: 'afscheid-van-een-kleuter', by: 'lieke-smeets', answer: 'unsure', on: 5 },
	{
		story: 'afscheid-van-een-kleuter',
		by: 'jolanda-kuiper',
		answer: 'recognise',
		on: 3,
		words: 'Een half jaar later kwam ik er een tegen op de markt. Ze herkende mijn fiets. Mij niet.'
	}
];
