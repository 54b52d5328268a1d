// Finding people, teams and partners, and their pages.
import type { Language } from '#kernel/language.ts';

const nl = {
	nearby: 'Mensen en teams',
	places: { people: 'Mensen', teams: 'Teams', partners: 'Partners', questions: 'Wie weet raad?' },
	people: {
		title: 'Mensen en teams',
		lead: 'Zoek iemand om mee te praten: op waar iemand om geeft, wat iemand weet, en waar die werkt.',
		heading: 'Mensen',
		none: 'Er is niemand te zien met deze woorden.',
		noneGuest:
			'Er is niemand te zien. Wie meedoet kiest zelf of iedereen de eigen pagina mag lezen. Leden zien elkaar.',
		joining: 'Doe mee'
	},
	teams: {
		title: 'Teams',
		lead: 'Alle teams die meedoen, op naam. Elke vorm is welkom.',
		heading: 'Teams',
		none: 'Er is geen team dat hierbij past.',
		join: 'Doe mee met je team'
	},
	partners: {
		title: 'Partners',
		lead: 'Gemeenten en andere instellingen waarmee teams in gesprek zijn, op naam. Een partner leest wat openbaar is en wat aan de eigen tafel ligt.',
		heading: 'Partners',
		none: 'Er is geen partner die hierbij past.',
		invite: 'Nodig een partner uit'
	},
	search: 'Waar zoek je naar?',
	searchHint: 'Een naam, een plaats, of iets wat iemand weet. Bijvoorbeeld: schulden.',
	narrow: 'Kies thema, provincie of vorm',
	theme: 'Thema',
	allThemes: 'Elk thema',
	province: 'Provincie',
	allProvinces: 'Heel Nederland',
	form: 'Vorm',
	allForms: 'Elke vorm',
	find: 'Zoek',
	all: 'Toon alles',
	asksNothing: 'Met dit woord valt niet te zoeken. Probeer een ander woord.',
	noneHint: 'Probeer een ander woord, of kies minder tegelijk.',
	earlier: 'Vorige',
	more: 'Meer',
	allFound: 'Alle teams die hierbij passen',
	knows: 'Weet van',
	caresFor: 'Geeft om',
	map: {
		heading: 'Op de kaart',
		lead: 'Kies een provincie.',
		title: 'Kaart van Nederland. Naast de kaart staat dezelfde keuze als lijst.',
		some: 'hier doet een team mee',
		none: 'hier doet nog geen team mee',
		noneYet: 'nog geen team',
		chosen: 'gekozen',
		source: 'Kaart:'
	},
	page: {
		told: 'Wat hier verteld is',
		toldByPerson: 'Wat deze persoon vertelde',
		noTold: 'Nog niets dat jij kunt lezen.',
		threads: 'Rode draden waar mensen van dit team aan meeschreven',
		dilemmas: 'Dilemma’s waar mensen van dit team aan meeschreven',
		lessons: 'Lessen van dit team',
		tried: 'Hoe dit team het deed',
		atLesson: 'Bij de les',
		triedLead: 'Wat mensen van dit team bij lessen schreven. Ook wat bij hen anders ging.',
		history: 'Hoe het ging',
		beside: 'Zelfde vraag, ander antwoord',
		besideLead: 'Deze teams antwoordden op dezelfde verhalen. Leg wat jullie zeiden naast elkaar.',
		event: {
			joined: 'Doet mee.',
			ended: 'Doet niet meer mee.',
			renamed: (name: string | null) => (name ? `Heette tot dan ${name}.` : 'Kreeg een andere naam.'),
			'took-in': 'Ging samen verder met ',
			merged: 'Ging op in '
		},
		editMine: 'Verander wat hier staat',
		onlyName: 'Jullie kunnen elkaar schrijven. De rest van de pagina is voor leden.'
	},
	compare: {
		title: 'Zelfde vraag, ander antwoord',
		lead: 'Twee teams naast elkaar. Er is geen goed of fout: wat hier werkt hoeft daar niet te werken.',
		theme: 'Thema',
		allThemes: 'Alle thema’s',
		show: 'Toon',
		none: 'Deze twee teams zeiden nog niets over hetzelfde verhaal dat jij kunt lezen.',
		back: (team: string) => `Terug naar ${team}`,
		told: 'Van dit team kwam het verhaal.',
		nothing: 'Zei hier niets over.'
	}
};

const en: typeof nl = {
	nearby: 'People and teams',
	places: { people: 'People', teams: 'Teams', partners: 'Partners', questions: 'Who knows?' },
	people: {
		title: 'People and teams',
		lead: 'Find somebody to talk with: by what they care about, what they know, and where they work.',
		heading: 'People',
		none: 'Nobody can be seen with these words.',
		noneGuest:
			'Nobody can be seen. Whoever takes part chooses whether everyone may read their page. Members see each other.',
		joining: 'Join in'
	},
	teams: {
		title: 'Teams',
		lead: 'All teams that take part, by name. Every form is welcome.',
		heading: 'Teams',
		none: 'No team fits this.',
		join: 'Join with your team'
	},
	partners: {
		title: 'Partners',
		lead: 'Municipalities and other institutions that teams are in dialogue with, by name. A partner reads what is public and what lies at their own table.',
		heading: 'Partners',
		none: 'No partner fits this.',
		invite: 'Invite a partner'
	},
	search: 'What are you looking for?',
	searchHint: 'A name, a place, or something somebody knows. For example: debts.',
	narrow: 'Choose theme, province or form',
	theme: 'Theme',
	allThemes: 'Any theme',
	province: 'Province',
	allProvinces: 'All of the Netherlands',
	form: 'Form',
	allForms: 'Any form',
	find: 'Search',
	all: 'Show all',
	asksNothing: 'This word cannot be searched for. Try another word.',
	noneHint: 'Try another word, or choose less at once.',
	earlier: 'Previous',
	more: 'More',
	allFound: 'All teams that fit this',
	knows: 'Knows about',
	caresFor: 'Cares about',
	map: {
		heading: 'On the map',
		lead: 'Choose a province.',
		title: 'Map of the Netherlands. Beside it stands the same choice as a list.',
		some: 'a team takes part here',
		none: 'no team takes part here yet',
		noneYet: 'no team yet',
		chosen: 'chosen',
		source: 'Map:'
	},
	page: {
		told: 'What was told here',
		toldByPerson: 'What this person told',
		noTold: 'Nothing yet that you can read.',
		threads: 'Red threads that people of this team wrote along with',
		dilemmas: 'Dilemmas that people of this team helped write',
		lessons: 'Lessons of this team',
		tried: 'How this team did it',
		atLesson: 'With the lesson',
		triedLead: 'What people of this team wrote with lessons. Also what went differently with them.',
		history: 'How it went',
		beside: 'Same question, another answer',
		besideLead: 'These teams answered the same stories. Lay what you said side by side.',
		event: {
			joined: 'Takes part.',
			ended: 'No longer takes part.',
			renamed: (name) => (name ? `Was called ${name} until then.` : 'Got another name.'),
			'took-in': 'Went on together with ',
			merged: 'Went on in '
		},
		editMine: 'Change what stands here',
		onlyName: 'You can write to each other. The rest of the page is for members.'
	},
	compare: {
		title: 'Same question, another answer',
		lead: 'Two teams side by side. There is no right or wrong: what works here need not work there.',
		theme: 'Theme',
		allThemes: 'All themes',
		show: 'Show',
		none: 'These two teams have said nothing yet about the same story that you can read.',
		back: (team) => `Back to ${team}`,
		told: 'The story came from this team.',
		nothing: 'Said nothing about this.'
	}
};

export const directoryTexts: Record<Language, typeof nl> = { nl, en };
