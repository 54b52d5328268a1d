// The page /waarom: a retelling of the founding text in plain words, and the labels around the association's own text.
import type { Language } from '../../kernel/language.ts';
import type { Section } from './section.ts';

const nlSections: Section[] = [
	{
		id: 'samen-zoeken',
		heading: 'Samen zoeken in een wereld die beweegt',
		paragraphs: [
			'Lokale teams staan naast inwoners die het moeilijk hebben. Om hen heen verandert er veel, en vaak onverwacht. De weg ligt niet vast. In de Associatie Wijkteams zoeken teams hem samen, vanuit hun eigen werk.',
			'Samen brengen ze iets in beweging. Zorg en steun moeten anders. Dat heet vaak de transformatie. Het gaat om twee dingen: waar je begint, en met wie je werkt.'
		]
	},
	{
		id: 'dagelijks-leven',
		heading: 'Begin bij het dagelijks leven',
		paragraphs: [
			'Regels en procedures hebben een eigen manier van denken. Die manier weegt vaak zwaar. De Associatie wil dat het leven van mensen zelf zwaarder gaat tellen. In de tekst heet dat: ‘Leefwereld als vertrekpunt’.',
			'Begin je bij een mens en zijn omgeving, dan werk je anders. Ook je vak en de manier waarop je het regelt, zien er anders uit. Het doel is dat iemands gewone leven sterker wordt.'
		]
	},
	{
		id: 'netwerken',
		heading: 'Niemand doet dit alleen',
		paragraphs: [
			'Eén oplossing voor één probleem van één persoon is vaak niet genoeg. Er moet ook iets veranderen in de omgeving, en samen met die omgeving. Daarom werken teams in netwerken, rond de opgave die voor hen ligt.',
			'Dat vraagt ook iets van beleid. Beleid hoort het werk sterker te maken, en niet alles zelf te bepalen. Praktijk en beleid praten met elkaar en maken het samen.'
		]
	},
	{
		id: 'meer-kanten',
		heading: 'Er zijn meer kanten, en dat mag zo blijven',
		paragraphs: [
			'Mensen leven samen in een wereld die verandert. Dingen hebben er vaak meer dan één kant. Soms weten we niet wat er speelt. Niet alles is op te lossen of te voorkomen. De toekomst kent niemand. En of iedereen veilig is, kan niemand helemaal overzien.',
			'Mensen mogen dus anders over iets blijven denken: in een gezin, een buurt, een netwerk of het hele stelsel. De tekst zegt het zo: ‘We poetsen de spanning niet weg.’',
			'Soms is iets tragisch: het kan niet, of het komt niet goed. Ook dat hoort erbij. Toch blijft de vraag wat er binnen die grenzen nog lukt. Die vraag stel je ‘hoopvol en met lef’. Een echt dilemma hoeft daarvoor niet eerst beslist te zijn.'
		]
	},
	{
		id: 'fatsoen',
		heading: 'Het hoort ook gewoon zo',
		paragraphs: [
			'Inwoners steunen die kwetsbaar zijn: dat is ook fatsoen. Soms redt iemand het niet, of even niet. De Associatie probeert dan de omstandigheden te veranderen, in het voordeel van die mensen.'
		]
	},
	{
		id: 'inwoners',
		heading: 'Drie dingen die inwoners nodig hebben',
		paragraphs: [
			'Inwoners horen te merken dat iemand hen ziet en luistert. En ze horen te kunnen leven zoals bij hen past. Daarvoor zijn drie dingen nodig:'
		],
		list: [
			'Een huis, en genoeg geld om van te leven.',
			'Mensen om hen heen die hen steunen.',
			'Meedoen op hun eigen manier, op een manier die ertoe doet.'
		]
	},
	{
		id: 'leden',
		heading: 'Drie dingen die leden nodig hebben',
		paragraphs: [
			'Voor leden geldt hetzelfde. Ook zij zijn mensen met anderen om zich heen, als persoon en als organisatie. Ook bij hen begint het bij hun eigen dag. Ook zij willen gezien en gehoord zijn, en lid zijn op een manier die past. Ook daarvoor zijn drie dingen nodig:'
		],
		list: [
			'Genoeg informatie: wat de Associatie is, wat er speelt en hoe je met anderen samenwerkt.',
			'Andere leden bij wie je steun vindt.',
			'Meedoen op je eigen manier, op een manier die ertoe doet.'
		]
	},
	{
		id: 'vier-lagen',
		heading: 'Vier lagen, één manier van doen',
		paragraphs: [
			'Leden sterker maken is een doel op zich. Uiteindelijk gaat het om de inwoners. Wat je voor inwoners wilt, doe je ook onderling. Ook de manier van sturen past daarbij. Dat heet ‘congruent organiseren en sturen’. De bedoeling is dezelfde in alle vier de lagen:'
		],
		list: [
			'bij inwoners',
			'binnen een organisatie die lid is',
			'tussen organisaties die lid zijn',
			'in het hele stelsel'
		]
	},
	{
		id: 'gemeenten',
		heading: 'Gemeenten zijn de eerste partners',
		paragraphs: [
			'Werken vanuit het gewone leven lukt alleen als de samenleving meebeweegt. Daarom zoekt de Associatie partners, dichtbij en in het hele land. Wat zij van teams vragen, hoort op elkaar aan te sluiten.',
			'Gemeenten komen daarbij als eerste. Zij zijn begonnen met werken dichter bij mensen. Tegelijk zijn ze ‘meesterlijk goed’ in denken vanuit regels. Daarom is er veel gesprek nodig.'
		]
	},
	{
		id: 'vijf-doelen',
		heading: 'Vijf doelen en een lange adem',
		paragraphs: [
			'Waar leden energie voor hebben, daar gaat het netwerk heen. Samen zoeken zij uit wat ‘sterke lokale teams’ betekent. Dat doen ze opbouwend, nuchter, bescheiden en met moed. Ze hebben geduld en houden vol. Het gaat stap voor stap, en niet steeds helemaal anders. Dit zijn de vijf doelen:'
		],
		list: [
			'Het gewone leven sterker maken.',
			'Normaliseren: wat bij het leven hoort, niet snel een probleem noemen.',
			'Demedicaliseren: niet van alles een ziekte maken.',
			'Ruimte voor de professional.',
			'Minder bureaucratie.'
		]
	},
	{
		id: 'welkom',
		heading: 'Iedereen is welkom, en wie meedoet draagt bij',
		paragraphs: [
			'Elk lokaal team kan lid worden, hoe het ook heet of is ingericht. Ook de precieze opdracht maakt niet uit.',
			'Lessen, resultaten en bijeenkomsten zijn zo veel mogelijk open, ook voor wie geen lid is. Kennis en ervaring mag iedereen vrij gebruiken. Wie meedoet, geeft zelf ook iets. Zo leren mensen van elkaar.'
		]
	},
	{
		id: 'rode-draden',
		heading: 'Rode draden gaan omhoog',
		paragraphs: [
			'Uit wat teams leren, halen zij samen de rode draden. Wat landelijk gehoord moet worden, tillen zij op. Verschillen horen daarbij, want daar leer je van. Ook als het schuurt.'
		]
	},
	{
		id: 'eigen-werk',
		heading: 'Je spreekt vanuit je eigen werk',
		paragraphs: [
			'De Associatie kiest zelf hoe ze met landelijke instellingen omgaat. Leden doen mee in werkgroepen en projecten in het land. Ze stappen naar voren bij een thema dat hen raakt, en dat ook in andere teams dringend is.',
			'Daar vertellen ze wat zij in hun werk zien. Ze denken vooruit mee. Niemand is er de stem van alle leden. Ook hier blijven verschillen dus zichtbaar. Het geluid heeft veel stemmen en één doel: een gewoon leven dat sterker wordt.'
		]
	},
	{
		id: 'lokaal',
		heading: 'Wat lokaal is, blijft lokaal',
		paragraphs: ['Hoe een team eruitziet en is ingericht, spreek je lokaal af. Dat wordt niet landelijk geregeld.']
	},
	{
		id: 'programmateam',
		heading: 'Een klein team helpt mee',
		paragraphs: ['Een klein programmateam helpt leden om sterker te staan in wat zij samen willen bereiken.']
	},
	{
		id: 'kernwaarden',
		heading: 'Lef, pragmatisch, samen',
		paragraphs: ['Deze drie kernwaarden zeggen hoe de Associatie wil werken:'],
		list: [
			'Lef: naar voren stappen, nieuwsgierig zijn en kijken zonder oordeel.',
			'Pragmatisch: nuchter blijven, ‘gewoon beginnen’ en in versies werken.',
			'Samen: verschillen laten bestaan en samen verantwoordelijk zijn, midden tussen de mensen.'
		]
	}
];

const nl = {
	title: 'Waarom en hoe',
	lead: 'Waarom de Associatie Wijkteams er is, en hoe ze werkt. In gewone woorden.',
	retelling: {
		heading: 'De navertelling',
		label: 'Dit is een navertelling',
		note: 'Dit is niet de tekst van de Associatie zelf. De makers van Meerstem hebben die tekst in eigen woorden naverteld. Lees je ergens een verschil, dan geldt de tekst van de Associatie. Woorden tussen aanhalingstekens komen daaruit.',
		madeBy: 'Naverteld door de makers van Meerstem',
		version: 'versie 1',
		date: '23 november 2026',
		dateTime: '2026-11-23', // for <time>
		sourceLabel: 'Bron',
		source: 'De WHY en HOW van de Associatie Wijkteams, besproken in de bestuursvergadering van 28 november 2023'
	},
	ownText: {
		heading: 'De tekst van de Associatie zelf',
		above: 'Hierboven staat de tekst van de Associatie zelf.',
		below: 'Hieronder staat de tekst van de Associatie zelf.',
		missing: 'De tekst van de Associatie zelf staat hier nog niet.',
		readRetelling: 'Lees de navertelling'
	},
	version: 'versie',
	numbered: (number: number) => `versie ${number}`,
	current: 'de tekst van nu',
	earlier: 'een eerdere tekst',
	otherVersions: 'Andere versies',
	discussedIn: 'besproken in',
	discussedOn: 'besproken op',
	dated: 'datum',
	since: (date: string) => `sinds ${date}`,
	until: (date: string) => `tot ${date}`,
	reason: 'Waarom deze versie er kwam',
	onThisPage: 'Op deze pagina',
	threeQuestions: 'Eén keer per jaar vragen we leden hoe het daarmee staat: de drie vragen',
	sections: nlSections
};

const enSections: Section[] = [
	{
		id: 'samen-zoeken',
		heading: 'Searching together in a world that moves',
		paragraphs: [
			'Local teams stand beside residents who are having a hard time. Around them a lot changes, often without warning. There is no fixed route. In the Associatie Wijkteams, teams look for it together, from their own work.',
			'Together they set something in motion. Care and support have to change. This is often called the transformation. It is about two things: where you begin, and with whom you work.'
		]
	},
	{
		id: 'dagelijks-leven',
		heading: 'Begin with daily life',
		paragraphs: [
			'Rules and procedures have their own way of thinking. That way often carries much weight. The association wants people’s own lives to weigh more. The text calls it ‘Leefwereld als vertrekpunt’: the world people live in as the place to start.',
			'If you begin with a person and their surroundings, you work differently. Your craft, and the way you organise it, look different too. The aim is that someone’s ordinary life grows stronger.'
		]
	},
	{
		id: 'netwerken',
		heading: 'Nobody does this alone',
		paragraphs: [
			'One solution for one problem of one person is often not enough. Something has to change around that person too, and together with those around them. So teams work in networks, around the task that lies before them.',
			'This asks something of policy as well. Policy should make the work stronger, and not decide everything itself. Practice and policy talk with each other and make it together.'
		]
	},
	{
		id: 'meer-kanten',
		heading: 'There is more than one side, and that may stay so',
		paragraphs: [
			'People live together in a world that changes. Things often have more than one side. Sometimes we do not know what is going on. We cannot solve everything, or see it coming. Nobody knows the future. And nobody can fully see whether everyone is safe.',
			'So people may go on seeing a thing differently: in a household, a neighbourhood, a network or the whole system. The text puts it like this: ‘We poetsen de spanning niet weg.’ We do not polish the tension away.',
			'Some things are tragic: they cannot be done, or do not end well. That is part of it too. Still the question remains what can be done within those limits. You ask it with hope and with courage. A real dilemma does not have to be settled first.'
		]
	},
	{
		id: 'fatsoen',
		heading: 'It is also simply right',
		paragraphs: [
			'Supporting residents who are vulnerable is also decency. Sometimes a person does not manage, or not for a while. The association then tries to change the circumstances, to the benefit of those people.'
		]
	},
	{
		id: 'inwoners',
		heading: 'Three things that residents need',
		paragraphs: [
			'Residents should notice that someone sees them and listens. They should be able to live in a way that suits them. Three things are needed for that:'
		],
		list: [
			'A home, and enough money to live on.',
			'People around them who support them.',
			'Taking part in their own way, in a way that matters.'
		]
	},
	{
		id: 'leden',
		heading: 'Three things that members need',
		paragraphs: [
			'The same goes for members. They too are people with others around them, as a person and as an organisation. For them too it begins with their own day. They too want to be seen and heard, and to be a member in a way that suits them. Three things are needed for that:'
		],
		list: [
			'Enough information: what the association is, what is going on, and how to work with others.',
			'Other members who support you.',
			'Taking part in your own way, in a way that matters.'
		]
	},
	{
		id: 'vier-lagen',
		heading: 'Four layers, one way of doing things',
		paragraphs: [
			'Making members stronger is an aim in itself. In the end it is about residents. What you want for residents, you also do among yourselves. The way of steering fits with that. The text calls this being congruent. The purpose is the same in all four layers:'
		],
		list: ['with residents', 'inside a member organisation', 'between member organisations', 'in the whole system']
	},
	{
		id: 'gemeenten',
		heading: 'Municipalities are the first partners',
		paragraphs: [
			'Working from ordinary life only succeeds if society moves along. So the association looks for partners, nearby and across the country. What those partners ask of teams should fit together.',
			'Municipalities come first. They were the ones who began to work closer to people. At the same time they are ‘meesterlijk goed’, masterly, at thinking from rules. That is why much conversation is needed.'
		]
	},
	{
		id: 'vijf-doelen',
		heading: 'Five goals and a long breath',
		paragraphs: [
			'The network goes where the energy of its members goes. Together they work out what ‘strong local teams’ means. They do so constructively, soberly, modestly and with courage. They are patient and they keep going. It goes step by step, and not all different every time. These are the five goals:'
		],
		list: [
			'Making ordinary life stronger.',
			'Normalising: not being quick to call a problem what is part of life.',
			'Demedicalising: not turning everything into an illness.',
			'Room for the professional.',
			'Less bureaucracy.'
		]
	},
	{
		id: 'welkom',
		heading: 'Everyone is welcome, and who joins in gives too',
		paragraphs: [
			'Any local team can become a member, whatever it is called and however it is set up. Its exact task does not matter either.',
			'Lessons, results and gatherings are open as far as possible, also for those who are not members. Anyone may freely use the knowledge and experience. Those who join in are asked to give something too. That is how people learn from each other.'
		]
	},
	{
		id: 'rode-draden',
		heading: 'Red threads are lifted up',
		paragraphs: [
			'From what teams learn, they draw out the red threads together. What needs to be heard nationally, they lift up. Differences belong there, because you learn from them. Also where it chafes.'
		]
	},
	{
		id: 'eigen-werk',
		heading: 'You speak from your own work',
		paragraphs: [
			'The association chooses its own way of dealing with national institutions. Members take part in working groups and projects across the country. They step forward on a theme that touches them, and that presses in other teams as well.',
			'There they tell what they see in their work. They think ahead. Nobody there is the voice of all members. So here too the differences stay visible. The sound has many voices and one aim: an ordinary life that grows stronger.'
		]
	},
	{
		id: 'lokaal',
		heading: 'What is local stays local',
		paragraphs: ['What a team looks like and how it is set up is agreed locally. It is not arranged nationally.']
	},
	{
		id: 'programmateam',
		heading: 'A small team helps',
		paragraphs: ['A small programme team helps members to stand stronger in what they want to achieve together.']
	},
	{
		id: 'kernwaarden',
		heading: 'Courage, pragmatic, together',
		paragraphs: ['These three core values tell how the association wants to work:'],
		list: [
			'Courage: stepping forward, being curious, and looking without judging.',
			'Pragmatic: staying sober, simply beginning, and working in versions.',
			'Together: letting differences exist and being responsible together, in the midst of people.'
		]
	}
];

const en: typeof nl = {
	title: 'Why and how',
	lead: 'Why the Associatie Wijkteams, the Dutch association of local teams, exists and how it works. In plain words.',
	retelling: {
		heading: 'The retelling',
		label: 'This is a retelling',
		note: 'This is not the text of the association itself. The makers of Meerstem have retold that text in their own words. Where the two differ, the text of the association holds. The Dutch words in quotation marks come from it.',
		madeBy: 'Retold by the makers of Meerstem',
		version: 'version 1',
		date: '23 November 2026',
		dateTime: '2026-11-23',
		sourceLabel: 'Source',
		source: '‘De WHY en HOW van de Associatie Wijkteams’ (in Dutch), discussed in the board meeting of 28 November 2023'
	},
	ownText: {
		heading: 'The text of the association itself',
		above: 'The text of the association itself stands above.',
		below: 'The text of the association itself stands below.',
		missing: 'The text of the association itself is not here yet.',
		readRetelling: 'Read the retelling'
	},
	version: 'version',
	numbered: (number) => `version ${number}`,
	current: 'the text as it is now',
	earlier: 'an earlier text',
	otherVersions: 'Other versions',
	discussedIn: 'discussed in',
	discussedOn: 'discussed on',
	dated: 'date',
	since: (date) => `since ${date}`,
	until: (date) => `until ${date}`,
	reason: 'Why this version was made',
	onThisPage: 'On this page',
	threeQuestions: 'Once a year we ask members how that is for them: the three questions',
	sections: enSections
};

export const whyTexts: Record<Language, typeof nl> = { nl, en };
