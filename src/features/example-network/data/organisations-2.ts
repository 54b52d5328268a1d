import type { ExampleOrganisation } from './types.ts';

/** Teams that joined along the way, and two more partners. None of them exist. */
export const organisations2: readonly ExampleOrganisation[] = [
	{
		key: 'zuidermeent',
		name: 'Stadsteam Zuidermeent',
		formLabel: 'stadsteam',
		municipality: 'Westerwaard',
		kind: 'member',
		joined: 725,
		greetedBy: 'ineke-zwart',
		about: 'Hoogbouw, een markt en een moskee met een goede keuken. Wij zijn met elf, dus wij vergaderen te veel.'
	},
	{
		key: 'de-kraan',
		name: 'Huiskamer De Kraan',
		formLabel: 'buurtkamer',
		municipality: 'Westerwaard',
		kind: 'member',
		joined: 690,
		greetedBy: 'hatice-aksoy',
		about: 'Een kamer met een keuken. Er staat altijd iets op het vuur en niemand hoeft te zeggen waarvoor hij komt.'
	},
	{
		key: 'ommelant',
		name: 'Regioteam Ommelant',
		formLabel: 'regioteam',
		municipality: 'Ommelant',
		kind: 'member',
		joined: 655,
		greetedBy: 'geertje-wiersma',
		about: 'Zeventien dorpen en twee auto’s. Wie het verst moet, mag de goede.'
	},
	{
		key: 'heikamp',
		name: 'Kernteam Heikamp',
		formLabel: 'kernteam',
		municipality: 'Heikamp',
		kind: 'member',
		joined: 505,
		greetedBy: 'mehmet-korkmaz',
		about:
			'Wij zitten in de school, aan de kant van de fietsenstalling. Dat was de enige kamer die vrij was, en de beste.'
	},
	{
		key: 'de-lijsterbes',
		name: 'Ouderenteam De Lijsterbes',
		formLabel: 'ouderenteam',
		municipality: 'Brakerode',
		kind: 'member',
		joined: 425,
		greetedBy: 'marloes-van-dam',
		about: 'Voor mensen boven de zeventig. Zij noemen ons de jeugd.'
	},
	{
		key: 'schipperskwartier',
		name: 'Straatteam Schipperskwartier',
		formLabel: 'straatteam',
		municipality: 'Vlietmonde',
		kind: 'member',
		joined: 365,
		greetedBy: 'petra-willemsen',
		about: 'Vier straten, meer niet. Wij kennen de portieken en de portieken kennen ons.'
	},
	{
		key: 'west-ravel',
		name: 'Buurtcoöperatie West-Ravel',
		formLabel: 'buurtcoöperatie',
		municipality: 'Ravelsoord',
		kind: 'member',
		joined: 275,
		greetedBy: 'sjoerd-terpstra',
		about: 'Begonnen met een lekke dakgoot in de oude school. Nu hebben we een dak en tweehonderd leden.'
	},
	{
		key: 'opstap',
		name: 'Vereniging Opstap',
		formLabel: 'vereniging',
		municipality: 'Kiezelveen',
		kind: 'member',
		joined: 205,
		greetedBy: 'ruud-lammers',
		about: 'Mensen die zelf hulp hadden en nu meelopen met wie begint. Wij zijn geen team, wij horen wel bij een team.'
	},
	{
		key: 'gemeente-westerwaard',
		name: 'Gemeente Westerwaard',
		formLabel: 'gemeente',
		municipality: 'Westerwaard',
		kind: 'partner',
		joined: 500,
		greetedBy: 'ineke-zwart',
		about: 'Team Wijken. Wij verdelen geld voor buurten en willen weten waar het landt.'
	},
	{
		key: 'beraad-veiligheid',
		name: 'Landelijk Beraad Veiligheid en Gezin',
		formLabel: 'landelijk beraad',
		municipality: 'Vlietmonde',
		kind: 'partner',
		joined: 480,
		greetedBy: 'mehmet-korkmaz',
		about:
			'Schrijft de werkwijze voor zorgen over veiligheid thuis. Wordt gelezen door iedereen die bang is iets te missen.'
	}
];
