import type { ExampleResponse } from './types.ts';

/** Answers to the first stories about who stays. */
export const responses1: readonly ExampleResponse[] = [
	{ story: 'op-papier-niet', by: 'selam-tesfay', answer: 'recognise', on: 180 },
	{
		story: 'op-papier-niet',
		by: 'samira-haddad',
		answer: 'recognise',
		on: 176,
		words: 'Die ‘jullie’ ken ik. Een jongen zei bij ons: ze hadden mijn dossier gelezen en mij niet.'
	},
	{
		story: 'op-papier-niet',
		by: 'hanneke-de-graaf',
		answer: 'different',
		on: 170,
		words:
			'Wij zijn dat volwassenenteam. Bij ons komt de jongere liefst een half jaar eerder al koffiedrinken, samen met zijn begeleider. Dat werkt alleen als die begeleider op tijd belt. De helft belt op tijd.'
	},
	{
		story: 'op-papier-niet',
		by: 'frederik-oosterling',
		answer: 'unsure',
		on: 88,
		words:
			'Vanuit het Landelijk Overleg: ik lees dit en zoek de bladzij in onze handreiking waar dit onder valt. Die is er niet. Ik weet niet of dat een gat is of maar beter ook.'
	},
	{ story: 'op-papier-niet', by: 'noor-de-wit', answer: 'recognise', on: 14 },
	{
		story: 'op-papier-niet',
		by: 'rosa-pereira',
		answer: 'recognise',
		on: 5,
		words: 'Wij kregen vorige week zo’n kaart in handen. Er stond een oud nummer op.'
	},
	{
		story: 'fietsenmaker',
		by: 'gino-pinas',
		answer: 'recognise',
		on: 172,
		words: 'Bij ons is het de man van de belwinkel.'
	},
	{ story: 'fietsenmaker', by: 'daan-peeters', answer: 'recognise', on: 170 },
	{
		story: 'fietsenmaker',
		by: 'nadia-bouzid',
		answer: 'different',
		on: 165,
		words:
			'Wij hadden ook zo iemand, een buurvrouw. Ze zat bij elk gesprek. Na een jaar was ze zelf bij ons aangemeld. Nu vraag ik eerst wat iemand erbij kan hebben.'
	},
	{ story: 'fietsenmaker', by: 'ibrahim-diallo', answer: 'recognise', on: 160 },
	{
		story: 'fietsenmaker',
		by: 'annemarie-slot',
		answer: 'different',
		on: 131,
		words:
			'Vanuit de gemeente Lindevoort: wij vragen om namen in een plan, omdat er na een incident altijd gevraagd wordt wie het wist. Dat kun je een fietsenmaker niet aandoen. Ik zie ook dat hij daardoor nergens staat.'
	},
	{
		story: 'fietsenmaker',
		by: 'truus-kooistra',
		answer: 'recognise',
		on: 120,
		words: 'Saucijzenbroodjes. Zo gaat dat.'
	},
	{ story: 'fietsenmaker', by: 'stefan-kremer', answer: 'recognise', on: 5 },
	{
		story: 'lijst-op-de-koelkast',
		by: 'corrie-scholten',
		answer: 'recognise',
		on: 158,
		words: 'Bij mij hing hij aan de binnenkant van de wc-deur.'
	},
	{
		story: 'lijst-op-de-koelkast',
		by: 'jeroen-maas',
		answer: 'unsure',
		on: 155,
		words:
			'Ik ben haar teamleider. Ik heb dat halve jaar goedgevonden. Ik weet niet of ik dit herken of dat ik het ben.'
	},
	{
		story: 'lijst-op-de-koelkast',
		by: 'kofi-mensah',
		answer: 'recognise',
		on: 154,
		words: 'Met potlood. Ik sta daar ook ergens, denk ik.'
	},
	{
		story: 'lijst-op-de-koelkast',
		by: 'daan-peeters',
		answer: 'different',
		on: 152,
		words:
			'Ik heb een moeder die juist vroeg wanneer het klaar was. Zij wilde een einde, zoals bij een cursus. Dat halve jaar was voor haar een opluchting.'
	},
	{
		story: 'lijst-op-de-koelkast',
		by: 'wil-jansen',
		answer: 'different',
		on: 150,
		words:
			'Bij ons bestaat die vaste duur al, en eerlijk gezegd werkt het. Wij zaten soms zes jaar bij een gezin en niemand wist nog waarvoor, het gezin ook niet. Ik zeg het niet graag. Het klinkt alsof ik voor de baas praat.'
	},
	{
		story: 'lijst-op-de-koelkast',
		by: 'ruud-lammers',
		answer: 'different',
		on: 148,
		words:
			'Geen lijst bij ons. Wel nagevraagd. Drie gezinnen zeiden: het maakt niet uit wie, als ze maar op tijd komen.'
	},
	{ story: 'lijst-op-de-koelkast', by: 'priya-ramautar', answer: 'recognise', on: 140 },
	{
		story: 'tot-de-zomer',
		by: 'marieke-hoekstra',
		answer: 'different',
		on: 147,
		words:
			'Ik was haar teamleider. Die afspraak maakten we nadat een collega was blijven appen en toen toch stopte. Dat kind kreeg het twee keer. Bij ons is stil zijn het minst slechte. Zo gelezen had ik het nog niet.'
	},
	{
		story: 'tot-de-zomer',
		by: 'henk-schuurman',
		answer: 'different',
		on: 141,
		words:
			'Bij ons mag het, als de nieuwe collega het weet en het kind erom vraagt. Nu twee jaar, drie keer gebeurd. Het gaat om een kaartje en een verjaardag.'
	},
	{
		story: 'tot-de-zomer',
		by: 'lieke-smeets',
		answer: 'recognise',
		on: 136,
		words: 'Ik zeg het nu ook zo. De eerste keer slikte ik het bijna weer in.'
	},
	{ story: 'tot-de-zomer', by: 'nelleke-vos', answer: 'recognise', on: 121 },
	{
		story: 'tot-de-zomer',
		by: 'fatma-yildirim',
		answer: 'unsure',
		on: 118,
		words:
			'Ik heb in twee teams gewerkt, elk met een van die regels. Welke beter is heb ik nooit kunnen zien. Je hoort alleen de kinderen die blijven appen.'
	},
	{
		story: 'nazorg-zonder-uren',
		by: 'els-van-den-broek',
		answer: 'different',
		on: 143,
		words:
			'In ons team zag ik het ook andersom. Zonder die grens bleef iedereen aan iedereen hangen, en kwam er niemand bij van de wachtlijst. Ik werk ook op het stadhuis, maar dit zeg ik vanuit het team.'
	},
	{ story: 'nazorg-zonder-uren', by: 'tomasz-kowalczyk', answer: 'recognise', on: 142 },
	{
		story: 'nazorg-zonder-uren',
		by: 'gino-pinas',
		answer: 'recognise',
		on: 139,
		words: 'Die knop hebben wij ook. Hij heet hier ‘waakvlam’. Ook nul uren.'
	},
	{
		story: 'nazorg-zonder-uren',
		by: 'redouan-amrani',
		answer: 'recognise',
		on: 134,
		words: 'Ik schrijf het onder reistijd.'
	},
	{
		story: 'nazorg-zonder-uren',
		by: 'jolanda-kuiper',
		answer: 'unsure',
		on: 127,
		words:
			'Bij ons zag die man het wel. Ik kreeg tien uur en moest kiezen tussen twee jongeren. Ik weet niet wat ik liever heb.'
	}
];
