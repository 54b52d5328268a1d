import type { Way } from '#features/profiles/profile.ts';
import type { Province } from '#kernel/province.ts';

/** Where the invented municipalities would lie. By key of the organisation. */
export const provinceOf: Readonly<Record<string, Province>> = {
	havenwest: 'zh',
	'jongeren-oudekaai': 'zh',
	rijksbureau: 'zh',
	spoorzijde: 'ge',
	droogmolen: 'ge',
	'gemeente-lindevoort': 'ge',
	'jgt-noord': 'ut',
	molenkwartier: 'ut',
	lojv: 'ut',
	grauwerzijl: 'gr',
	heerewolde: 'fr',
	kiezelveen: 'dr',
	'twee-stoelen': 'nb',
	trekpont: 'ze',
	zuidermeent: 'nh',
	'de-kraan': 'nh',
	'gemeente-westerwaard': 'nh',
	ommelant: 'dr',
	heikamp: 'li',
	'de-lijsterbes': 'nb',
	schipperskwartier: 'ut',
	'beraad-veiligheid': 'ut',
	'west-ravel': 'ze',
	opstap: 'dr'
};

export type ExampleProfile = {
	person: string;
	way?: Way;
	/** Keys of themes. */
	themes?: readonly string[];
	knows?: string;
	asks?: string;
	/** Who takes part without a team says where they work. */
	province?: Province;
	/** Willing to help a new team find its way. */
	buddy?: true;
	/** Said that everyone may read their page. */
	everyone?: true;
};

export const profiles: readonly ExampleProfile[] = [
	{
		person: 'ineke-zwart',
		way: 'meeting',
		knows: 'Wie waar mee bezig is, en wie dat nog niet van elkaar weet.',
		province: 'ut',
		everyone: true
	},
	{
		person: 'fatma-yildirim',
		way: 'leading',
		themes: ['blijven', 'papier'],
		knows: 'Een team leiden terwijl er steeds mensen weggaan.'
	},
	{ person: 'joost-verhagen', way: 'telling', themes: ['blijven'], knows: 'Huisbezoek als niemand opendoet.' },
	{
		person: 'noor-de-wit',
		way: 'reading',
		themes: ['blijven'],
		asks: 'Hoe heb jij je eerste winter in de wijk geleerd?'
	},
	{ person: 'wesley-martina', themes: ['dak'], knows: 'Briefadressen, en welke papieren je daarvoor echt nodig hebt.' },
	{
		person: 'redouan-amrani',
		way: 'meeting',
		themes: ['dak', 'papier'],
		knows: 'Bewind en beslag: wat je zelf kunt tegenhouden, en wanneer je moet bellen.'
	},
	{
		person: 'gino-pinas',
		themes: ['dak'],
		knows: 'Jongeren die achttien worden en dan niets meer krijgen.',
		asks: 'Wie heeft een kamer geregeld voor iemand van zeventien?'
	},
	{
		person: 'marieke-hoekstra',
		buddy: true,
		way: 'meeting',
		themes: ['blijven', 'papier'],
		knows: 'Werken in dienst van de gemeente, en toch naast mensen staan.',
		everyone: true
	},
	{
		person: 'priya-ramautar',
		themes: ['dak'],
		knows: 'Waterrekeningen, kwijtschelding, en wie je daar te pakken krijgt.'
	},
	{
		person: 'samira-haddad',
		way: 'telling',
		themes: ['gewoon'],
		asks: 'Wat doen jullie met gezinnen terwijl ze wachten?'
	},
	{
		person: 'geertje-wiersma',
		buddy: true,
		way: 'meeting',
		themes: ['dichtbij'],
		knows: 'Werken waar je ook woont: grenzen, koffie en de supermarkt.'
	},
	{ person: 'klaas-dijkema', themes: ['dichtbij'], knows: 'Praten met mannen die niet praten.' },
	{
		person: 'henk-schuurman',
		way: 'leading',
		themes: ['papier'],
		knows: 'Formulieren schrappen zonder ruzie met de controleur.'
	},
	{
		person: 'marloes-van-dam',
		way: 'national',
		themes: ['gewoon', 'papier'],
		knows: 'Hoe een landelijke tafel werkt, en wat je daar wel en niet kunt zeggen.',
		everyone: true
	},
	{ person: 'mei-lin-chan', themes: ['dak', 'gewoon'], knows: 'Gezinnen met werk en toch te weinig geld.' },
	{
		person: 'annemarie-slot',
		way: 'meeting',
		themes: ['papier'],
		asks: 'Welke regel van ons kost jullie de meeste tijd?'
	}
];

export type ExampleMessage = { from: string; to: string; words: string; on: number; showsAddress?: true };

/** Oldest first. */
export const messages: readonly ExampleMessage[] = [
	{
		from: 'noor-de-wit',
		to: 'geertje-wiersma',
		words:
			'Dag Geertje, jij schrijft dat je werkt waar je ook woont. Ik kom sinds kort mijn eigen buren tegen op huisbezoek. Mag ik je daar eens over bellen?',
		on: 9
	},
	{
		from: 'geertje-wiersma',
		to: 'noor-de-wit',
		words:
			'Graag. Dinsdag rij ik een half uur naar het verste dorp, dan praat ik het makkelijkst. Mijn adres staat erbij.',
		on: 8,
		showsAddress: true
	}
];
