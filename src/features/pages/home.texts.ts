// The front page for guests. An empty state says what its place is for, and gives one next step.
import type { Language } from '../../kernel/language.ts';

const nl = {
	title: 'Wat lokale teams meemaken, ook waar het verschilt',
	lead: 'Mensen uit wijkteams vertellen hier wat er gebeurt. Anderen herkennen het, of kennen het anders. Samen weven ze rode draden, brengen die naar landelijke tafels en nemen het antwoord mee terug.',
	newNetwork: {
		heading: 'Dit netwerk begint net',
		text: 'Hier vertellen teams straks wat zij meemaken. Ook lees je hier wat ermee gebeurt. Nu is het nog stil.',
		next: '{link:/meedoen|Doe als eerste mee}'
	},
	cameBack: {
		heading: 'Wat er terugkwam',
		empty: 'Hier lees je wat landelijke tafels antwoorden. Ook een nee komt hier te staan. Er is nog niets terug.',
		next: '{link:/waarom|Lees waar dit netwerk voor is}'
	},
	alive: {
		heading: 'Leeft nu',
		empty: 'Hier staan de thema’s waar nu veel over wordt verteld. Er is nog geen thema dat leeft.',
		next: '{link:/themas|Bekijk alle thema’s}'
	},
	redThreads: {
		heading: 'Rode draden',
		empty:
			'Een rode draad laat zien wat verhalen van verschillende teams gemeen hebben. Wie het anders ziet, staat ernaast. Er is nog geen rode draad gedeeld.',
		next: '{link:/meedoen|Vertel wat jij meemaakt}'
	},
	gatherings: {
		heading: 'Eerstvolgende bijeenkomsten',
		empty: 'Hier ontmoet je elkaar. Er staat nu niets op de agenda.',
		next: '{link:/bijeenkomsten|Alle bijeenkomsten}'
	},
	joining: {
		heading: 'Meedoen',
		text: 'Elk lokaal team kan meedoen, hoe het ook heet. Je kunt ook eerst meelezen. Daar heb je geen account voor nodig.',
		withTeam: 'Doe mee met je team',
		allWays: 'Alle manieren om mee te doen'
	}
};

const en: typeof nl = {
	title: 'What local teams run into, and where it differs',
	lead: 'People in neighbourhood teams tell what happens in their work. Others recognise it, or say how it is different for them. Together they weave red threads, bring them to national tables and carry the answer back.',
	newNetwork: {
		heading: 'This network is just beginning',
		text: 'Soon teams will tell here what happens in their work, and you will read what becomes of it. For now it is quiet.',
		next: '{link:/meedoen|Be the first to join in}'
	},
	cameBack: {
		heading: 'What came back',
		empty: 'Here you will read what national tables answer, a no included. Nothing has come back yet.',
		next: '{link:/waarom|Read what this network is for}'
	},
	alive: {
		heading: 'What is alive now',
		empty: 'Here you will see the themes people tell most about. No theme is alive yet.',
		next: '{link:/themas|See all themes}'
	},
	redThreads: {
		heading: 'Red threads',
		empty:
			'A red thread shows what stories from different teams have in common. Those who see it differently stand beside it. No red thread has been shared yet.',
		next: '{link:/meedoen|Tell what happens in your work}'
	},
	gatherings: {
		heading: 'Coming gatherings',
		empty: 'This is where people meet. There is nothing on the calendar right now.',
		next: '{link:/bijeenkomsten|All gatherings}'
	},
	joining: {
		heading: 'Joining in',
		text: 'Any local team can join, whatever it is called. You can also just read along first. You do not need an account for that.',
		withTeam: 'Join with your team',
		allWays: 'All ways to join in'
	}
};

export const homeTexts: Record<Language, typeof nl> = { nl, en };
