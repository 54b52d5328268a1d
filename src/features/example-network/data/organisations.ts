import { organisations2 } from './organisations-2.ts';
import type { ExampleOrganisation } from './types.ts';

/** None of these municipalities, teams and institutions exist. */
export const organisations: readonly ExampleOrganisation[] = [
	{
		key: 'havenwest',
		name: 'Wijkteam Havenwest',
		formLabel: 'wijkteam',
		municipality: 'Oudekaai',
		kind: 'member',
		joined: 610,
		greetedBy: 'ineke-zwart',
		about:
			'Zes mensen en een kat van de buren. Wij werken in de flats achter de oude haven. Op woensdag staat de deur de hele dag open.'
	},
	{
		key: 'jongeren-oudekaai',
		name: 'Jongerenteam Oudekaai',
		formLabel: 'jongerenteam',
		municipality: 'Oudekaai',
		kind: 'member',
		joined: 520,
		greetedBy: 'fatma-yildirim',
		about: 'Voor jongeren tussen de zestien en zevenentwintig. Meestal niet op kantoor te vinden, wel te bellen.'
	},
	{
		key: 'spoorzijde',
		name: 'Buurtteam Spoorzijde',
		formLabel: 'buurtteam',
		municipality: 'Lindevoort',
		kind: 'member',
		partOf: 'gemeente-lindevoort',
		joined: 580,
		greetedBy: 'ineke-zwart',
		about:
			'Een team van de gemeente zelf, in een oud postkantoor naast het spoor. Als de trein langskomt wachten we even met praten.'
	},
	{
		key: 'droogmolen',
		name: 'Bewonersbedrijf De Droogmolen',
		formLabel: 'bewonersbedrijf',
		municipality: 'Lindevoort',
		kind: 'member',
		joined: 300,
		greetedBy: 'marieke-hoekstra',
		about: 'Een wasserij van en voor de buurt. Wij wassen, strijken en luisteren, in die volgorde.'
	},
	{
		key: 'jgt-noord',
		name: 'Jeugd- en gezinsteam Vlietmonde-Noord',
		formLabel: 'jeugd- en gezinsteam',
		municipality: 'Vlietmonde',
		kind: 'member',
		joined: 540,
		greetedBy: 'mehmet-korkmaz',
		about: 'Vijf collega’s voor gezinnen met kinderen. Er is een wachtlijst en daar praten we niet omheen.'
	},
	{
		key: 'molenkwartier',
		name: 'Sociaal wijkteam Molenkwartier',
		formLabel: 'sociaal wijkteam',
		municipality: 'Vlietmonde',
		kind: 'member',
		joined: 470,
		greetedBy: 'jeroen-maas',
		about: 'Voor volwassenen met vragen over zorg, geld en alleen zijn. Vaak alle drie tegelijk.'
	},
	{
		key: 'grauwerzijl',
		name: 'Dorpsteam Grauwerzijl',
		formLabel: 'dorpsteam',
		municipality: 'Grauwerzijl',
		kind: 'member',
		joined: 600,
		greetedBy: 'mehmet-korkmaz',
		about: 'Met z’n drieën voor vier dorpen en een bus die één keer per uur rijdt.'
	},
	{
		key: 'heerewolde',
		name: 'Sociaal team Heerewolde',
		formLabel: 'sociaal team',
		municipality: 'Heerewolde',
		kind: 'member',
		joined: 430,
		greetedBy: 'geertje-wiersma',
		about: 'Een team voor iedereen, van wieg tot graf. Dat klinkt groot. We zijn met drie.'
	},
	{
		key: 'kiezelveen',
		name: 'Gebiedsteam Kiezelveen Oost',
		formLabel: 'gebiedsteam',
		municipality: 'Kiezelveen',
		kind: 'member',
		joined: 390,
		greetedBy: 'henk-schuurman',
		about: 'Een nieuwbouwwijk, een oud dorp en een industrieterrein. Wij zitten ertussenin.'
	},
	{
		key: 'twee-stoelen',
		name: 'Stichting Twee Stoelen',
		formLabel: 'stichting',
		municipality: 'Brakerode',
		kind: 'member',
		joined: 560,
		greetedBy: 'ineke-zwart',
		about: 'Begonnen met twee stoelen in een leegstaande winkel. Nu hebben we er elf.'
	},
	{
		key: 'trekpont',
		name: 'Coöperatie De Trekpont',
		formLabel: 'coöperatie',
		municipality: 'Ravelsoord',
		kind: 'member',
		joined: 450,
		greetedBy: 'marloes-van-dam',
		about:
			'Een coöperatie van bewoners en gezinswerkers aan beide kanten van het water. Iedereen die meedoet is ook eigenaar.'
	},
	{
		key: 'waalsingen',
		name: 'Toegangsteam Waalsingen',
		formLabel: 'toegangsteam',
		municipality: 'Waalsingen',
		kind: 'member',
		joined: 6,
		about: 'Sinds kort samen in één gebouw. Wij zoeken nog naar de lichtknopjes.'
	},
	{
		key: 'gemeente-lindevoort',
		name: 'Gemeente Lindevoort',
		formLabel: 'gemeente',
		municipality: 'Lindevoort',
		kind: 'partner',
		joined: 400,
		greetedBy: 'ineke-zwart',
		about: 'Afdeling Samenleving. Wij willen weten hoe onze regels in de straat aankomen.'
	},
	{
		key: 'lojv',
		name: 'Landelijk Overleg Jeugd en Volwassenheid',
		formLabel: 'landelijk overleg',
		municipality: 'Vlietmonde',
		kind: 'partner',
		joined: 350,
		greetedBy: 'mehmet-korkmaz',
		about:
			'Een overleg van gemeenten, zorg en onderwijs over jongeren die volwassen worden. Maakt handreikingen en houdt daar een werkgroep voor.'
	},
	{
		key: 'rijksbureau',
		name: 'Rijksbureau Vereenvoudiging Sociale Regels',
		formLabel: 'rijksbureau',
		municipality: 'Oudekaai',
		kind: 'partner',
		joined: 120,
		greetedBy: 'mehmet-korkmaz',
		about: 'Zoekt regels over inkomen en wonen die elkaar in de weg zitten, en doet voorstellen om ze te schrappen.'
	},
	...organisations2
];
