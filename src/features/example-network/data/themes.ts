import { themes2 } from './themes-2.ts';
import type { ExampleTheme } from './types.ts';

export const themes: readonly ExampleTheme[] = [
	{
		key: 'blijven',
		title: 'Wie blijft er?',
		description:
			'Een kind wordt achttien, een collega krijgt een andere baan, een contract loopt af. Voor het gezin begint het dan opnieuw. Wij willen weten wie er wel blijft, wat dat van die persoon vraagt, en wat wij nog durven te beloven.',
		startedBy: 'samira-haddad',
		on: 230,
		words: [
			'achttien',
			'volwassen',
			'op eigen benen',
			'contract',
			'overdracht',
			'opvolger',
			'vertrouwen',
			'vast gezicht',
			'weggaan',
			'afscheid',
			'nieuwe hulpverlener',
			'opnieuw vertellen',
			'jeugdzorg',
			'begeleider',
			'blijven komen'
		],
		wordsBecause: 'Zo praten we erover als een collega weggaat of een kind achttien wordt.'
	},
	{
		key: 'papier',
		title: 'Papier en mensen',
		description:
			'We schrijven verslagen, vullen velden en wachten op besluiten. Soms helpt dat een inwoner, vaak weten we niet eens wie het leest. Wat kan weg, wat moet blijven, en wie durft dat te zeggen?',
		startedBy: 'petra-willemsen',
		on: 128,
		words: [
			'verslag',
			'formulier',
			'brief',
			'beschikking',
			'indicatie',
			'registreren',
			'administratie',
			'dossier',
			'besluit',
			'aanvraag',
			'loket',
			'digid',
			'bezwaar',
			'vakje',
			'rapportage'
		],
		wordsBecause: 'De woorden die op onze eigen tafel liggen.'
	},
	{
		key: 'dak',
		title: 'Eerst een dak en geld',
		description:
			'Zonder adres stopt alles, en zonder geld ook. De regelingen zijn er meestal wel. Ze passen niet op elkaar, of niet op het leven van de mensen die ze nodig hebben. Wie durft er te beginnen als het nog niet klopt?',
		startedBy: 'wesley-martina',
		on: 132,
		words: [
			'schulden',
			'deurwaarder',
			'huurachterstand',
			'ontruiming',
			'uitkering',
			'bijstand',
			'toeslag',
			'dakloos',
			'briefadres',
			'adres',
			'woning',
			'woningcorporatie',
			'inkomen',
			'bewindvoerder',
			'bankslapen'
		],
		wordsBecause: 'Geld en een adres horen hier bij elkaar, dus ook de woorden.'
	},
	{
		key: 'gewoon',
		title: 'Gewoon een moeilijk jaar',
		description:
			'Verdriet, eenzaamheid of een kind dat met stoelen gooit: het krijgt snel een naam en een wachtlijst. Soms is dat precies goed, soms hoort het bij het leven. Hoe zie je het verschil, en wie mag dat zeggen?',
		startedBy: 'jeroen-maas',
		on: 290,
		words: [
			'eenzaam',
			'verdriet',
			'rouw',
			'diagnose',
			'wachtlijst',
			'psycholoog',
			'ggz',
			'gedrag',
			'thuiszitter',
			'niet naar school',
			'scheiding',
			'opvoeden',
			'boos',
			'somber'
		],
		wordsBecause: 'Wat gewoon moeilijk is, heet bij de een verdriet en bij de ander gedrag.'
	},
	{
		key: 'dichtbij',
		title: 'Dichtbij in een dorp',
		description:
			'Je komt elkaar tegen in de winkel, op het voetbalveld en bij het oud papier. Dat maakt het werk makkelijker en moeilijker. Hoe blijf je vakman en dorpsgenoot, en wanneer blijf je weg?',
		startedBy: 'geertje-wiersma',
		on: 345,
		words: [
			'dorp',
			'dorpshuis',
			'buren',
			'buurvrouw',
			'winkel',
			'voetbal',
			'vrijwilliger',
			'kerk',
			'oud papier',
			'roddel',
			'iedereen kent elkaar',
			'huisarts'
		],
		wordsBecause: 'Aan deze plekken hoor je dat het over een dorp gaat.'
	},
	...themes2
];
