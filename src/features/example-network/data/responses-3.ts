import type { ExampleResponse } from './types.ts';

/** Answers to the stories about paper. */
export const responses3: readonly ExampleResponse[] = [
	{ story: 'elf-dagen', by: 'mei-lin-chan', answer: 'recognise', on: 98 },
	{
		story: 'elf-dagen',
		by: 'annemarie-slot',
		answer: 'different',
		on: 92,
		words:
			'Vanuit de gemeente Lindevoort, dus niet die van jullie: bij ons zijn het vier weken. Dat is ook te laat. De brief gaat vanzelf de deur uit. Niemand van ons leest hem eerst.'
	},
	{
		story: 'elf-dagen',
		by: 'klaas-dijkema',
		answer: 'different',
		on: 90,
		words:
			'Wij hebben er zo weinig dat ik de brief zelf langsbreng. Dan weet je het van tevoren. Soms stop ik hem weer in mijn tas.'
	},
	{ story: 'elf-dagen', by: 'ayse-demir', answer: 'recognise', on: 84, words: 'Bij ons waren het negen dagen.' },
	{
		story: 'elf-dagen',
		by: 'els-van-den-broek',
		answer: 'recognise',
		on: 82,
		words: 'Ik heb opgezocht of er in onze brief ook zoiets staat, over dat succes. Ja.'
	},
	{
		story: 'elf-dagen',
		by: 'stefan-kremer',
		answer: 'different',
		on: 3,
		words:
			'Wij beginnen pas als het besluit er is. Op papier is dat netter. Bij ons is iemand in die weken naar het verpleeghuis gegaan.'
	},
	{ story: 'plan-met-een-nietje', by: 'henk-schuurman', answer: 'recognise', on: 93 },
	{
		story: 'plan-met-een-nietje',
		by: 'marieke-hoekstra',
		answer: 'recognise',
		on: 90,
		words: '‘Zie kaart.’ Mag ik die lenen?'
	},
	{
		story: 'plan-met-een-nietje',
		by: 'petra-willemsen',
		answer: 'different',
		on: 86,
		words: 'Bij ons kwam zo’n kaart terug, met een geel briefje: niet ontvankelijk.'
	},
	{
		story: 'plan-met-een-nietje',
		by: 'eline-vermeulen',
		answer: 'recognise',
		on: 80,
		words: 'Hier was het een bierviltje.'
	},
	{
		story: 'plan-met-een-nietje',
		by: 'annemarie-slot',
		answer: 'different',
		on: 73,
		words:
			'Vanuit de gemeente: ik heb gevraagd wie die twaalf velden gebruikt. Zes gaan naar een landelijke telling, vier naar het contract, en twee kon niemand uitleggen. Die twee gaan eruit. Over de rest ga ik niet, en ik vind dat zelf een zwak antwoord.'
	},
	{ story: 'plan-met-een-nietje', by: 'rosa-pereira', answer: 'recognise', on: 4 },
	{
		story: 'twee-regels',
		by: 'hanneke-de-graaf',
		answer: 'recognise',
		on: 86,
		words: 'Die accountant komt ook bij ons. Of zijn broer.'
	},
	{
		story: 'twee-regels',
		by: 'jolanda-kuiper',
		answer: 'recognise',
		on: 85,
		words: 'De beste drie maanden die ik hier gehad heb.'
	},
	{
		story: 'twee-regels',
		by: 'ayse-demir',
		answer: 'different',
		on: 84,
		words:
			'Ik werkte mee aan die proef. Ik hield toen thuis een eigen boekje bij, want ik durfde het niet aan. Ik denk dat ik niet de enige was.'
	},
	{
		story: 'twee-regels',
		by: 'yusuf-warsame',
		answer: 'different',
		on: 80,
		words:
			'Ik heb ergens anders op twee regels ingevallen. Er stond: ‘zie vorige keer’. Bij de vorige keer stond: ‘zelfde’.'
	},
	{ story: 'twee-regels', by: 'corrie-scholten', answer: 'unsure', on: 79 },
	{ story: 'twee-regels', by: 'henk-schuurman', answer: 'recognise', on: 30 },
	{
		story: 'wat-ik-gisteren-schreef',
		by: 'ruud-lammers',
		answer: 'recognise',
		on: 68,
		words: 'Zeven kleuren. Wij acht.'
	},
	{
		story: 'wat-ik-gisteren-schreef',
		by: 'petra-willemsen',
		answer: 'recognise',
		on: 67,
		words: 'Dat kaartje had ik wel meegerekend.'
	},
	{
		story: 'wat-ik-gisteren-schreef',
		by: 'nelleke-vos',
		answer: 'different',
		on: 65,
		words:
			'Ik werk los en schrijf bijna niets op. Dat mis ik soms. Na een jaar weet ik niet meer of het beter ging, of dat ik eraan gewend was.'
	},
	{
		story: 'wat-ik-gisteren-schreef',
		by: 'jeroen-maas',
		answer: 'unsure',
		on: 60,
		words: 'Ik lees ze wel, op zondagavond. Misschien moet ik dat vaker zeggen. Of ermee ophouden.'
	},
	{ story: 'wat-ik-gisteren-schreef', by: 'wesley-martina', answer: 'recognise', on: 58 },
	{
		story: 'hij-las-alles',
		by: 'wesley-martina',
		answer: 'recognise',
		on: 58,
		words: 'Ik heb na dit verhaal mijn eigen verslagen teruggelezen. Drie ga ik er aanvullen.'
	},
	{
		story: 'hij-las-alles',
		by: 'ruud-lammers',
		answer: 'different',
		on: 57,
		words:
			'Bij ons vraagt niemand zijn dossier op. Negen jaar, nul keer. Ik weet niet of ze niet willen of niet weten dat het mag.'
	},
	{
		story: 'hij-las-alles',
		by: 'thao-nguyen',
		answer: 'different',
		on: 55,
		words:
			'Wij lezen het aan het eind van het bezoek hardop voor. Zo’n zin komt er dan niet in. Er komt nog meer niet in, en dat is soms ook niet goed.'
	},
	{ story: 'hij-las-alles', by: 'samira-haddad', answer: 'recognise', on: 50 },
	{
		story: 'hij-las-alles',
		by: 'bram-van-eijk',
		answer: 'unsure',
		on: 45,
		words:
			'Ik heb zulke zinnen geschreven die later nodig waren bij de rechter. Andere hadden er nooit mogen staan. Ik zie het verschil pas achteraf.'
	}
];
