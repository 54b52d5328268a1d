// The words of Vandaag: the page of who is signed in.
import type { Language } from '#kernel/language.ts';
import type { BroughtKind, TookKind } from './brought.ts';

const nl = {
	title: 'Vandaag',
	hello: (name: string) => `Dag ${name}`,
	tell: 'Vertel',
	tellWhy: 'Wat maakte je mee? Een paar zinnen is genoeg. Je bewaart het eerst voor jezelf.',
	news: 'Nieuw voor jou',
	became: 'Wat werd er met mijn verhaal',
	asked: 'Waar je stem gevraagd wordt',
	askedLine: (title: string) => `Mogen je woorden staan in “${title}”?`,
	questionLine: (words: string) => `Weet jij raad? ${words}`,
	meet: 'Wie je kunt ontmoeten',
	meetLead: 'Zij geven om hetzelfde als jij.',
	buddy: (name: string) => `${name} kan jullie op weg helpen.`,
	write: (name: string) => `Schrijf ${name}`,
	request: {
		meeting: 'Je ontmoet graag. Misschien weet jij raad bij een vraag.',
		leading: 'Je trekt graag iets. Welk thema mist hier nog iemand?',
		national: 'Je denkt landelijk mee. Kijk wat er op tafel ligt.'
	},
	after: {
		'was-there': (title) => `Je was bij “${title}”. Wat nam je mee? Vertel het iemand die er niet bij was.`,
		'was-helped': (title) => `Bij “${title}” hielp iemand jou. Misschien help jij nu een ander verder.`,
		lesson: (title) => `Je herkende “${title}”. Hoe deden jullie het?`
	} as Record<TookKind, (title: string) => string>,
	afterLink: {
		'was-there': 'Vertel',
		'was-helped': 'Bekijk de vragen',
		lesson: 'Schrijf het erbij'
	} satisfies Record<TookKind, string>,
	own: 'Wat ik bracht en meenam',
	ownLead: 'Van het afgelopen jaar. Alleen jij ziet dit, en niemand telt het.',
	brought: 'Wat ik bracht',
	nothingBrought: 'Nog niets, en dat mag.',
	took: 'Wat ik meenam',
	nothingTook: 'Nog niets dat hier staat. Wat je las, houden we niet bij.',
	broughtKinds: {
		told: 'verteld',
		answered: 'geantwoord',
		wove: 'meegeschreven',
		hosted: 'georganiseerd',
		helped: 'je antwoord hielp'
	} satisfies Record<BroughtKind, string>,
	tookKinds: {
		'was-there': 'erbij geweest',
		'was-helped': 'een antwoord hielp je',
		lesson: 'een les die je herkende'
	} satisfies Record<TookKind, string>,
	near: (province: string) => `Dichtbij, in ${province}`,
	nearTeams: 'Teams daar',
	nearPeople: 'Mensen daar',
	requestLink: {
		meeting: 'Bekijk de vragen',
		leading: 'Bekijk de thema’s',
		national: 'Naar de tafels'
	},
	lookLine: (name: string) => `${name} vraagt of je meeleest voordat een verhaal openbaar wordt`,
	mine: 'Mijn verhalen',
	noneYet: 'Je hebt nog niets verteld. Hier zie je straks wie het herkent en wat ermee gebeurt.',
	drafts: 'Mijn concepten',
	draftsLead: 'Alleen jij leest deze.',
	editing: 'bewerking van een verhaal dat je vertelde',
	savedOn: (day: string) => `bewaard op ${day}`,
	withoutWords: 'Nog zonder woorden',
	alive: 'Wat leeft',
	allThemes: 'Alle thema’s',
	nothingAlive: 'Er is nu geen thema dat leeft.',
	newcomer:
		'Je team is net begonnen. Vertellen kan al, en je leest mee met je eigen team. Zodra iemand van een ander team zegt “ik ken ze”, lees je ook wat leden aan elkaar vertellen.',
	latest: 'Net verteld'
};

const en: typeof nl = {
	title: 'Today',
	hello: (name) => `Hello ${name}`,
	tell: 'Tell',
	tellWhy: 'What happened? A few sentences are enough. Only you can read it until you share it.',
	news: 'New for you',
	became: 'What became of my story',
	asked: 'Where your voice is wanted',
	askedLine: (title) => `May your words stand in “${title}”?`,
	questionLine: (words) => `Do you know? ${words}`,
	meet: 'People you could meet',
	meetLead: 'They care about the same things as you.',
	buddy: (name) => `${name} can help you find your way.`,
	write: (name) => `Write to ${name}`,
	request: {
		meeting: 'You like to meet. Perhaps you know the answer to a question.',
		leading: 'You like to take the lead. Which theme misses somebody?',
		national: 'You think along nationally. See what lies on the table.'
	},
	after: {
		'was-there': (title) => `You were at “${title}”. What did you take along? Tell it to somebody who was not there.`,
		'was-helped': (title) => `With “${title}” somebody helped you. Perhaps you can now help somebody else.`,
		lesson: (title) => `You recognised “${title}”. How did you do it?`
	},
	afterLink: { 'was-there': 'Tell', 'was-helped': 'See the questions', lesson: 'Add yours' },
	own: 'What I brought and took along',
	ownLead: 'Of the past year. Only you see this, and nobody counts it.',
	brought: 'What I brought',
	nothingBrought: 'Nothing yet, and that is fine.',
	took: 'What I took along',
	nothingTook: 'Nothing that stands here yet. What you read, we do not keep.',
	broughtKinds: {
		told: 'told',
		answered: 'answered',
		wove: 'wrote along',
		hosted: 'hosted',
		helped: 'your answer helped'
	},
	tookKinds: { 'was-there': 'was there', 'was-helped': 'an answer helped you', lesson: 'a lesson you recognised' },
	near: (province) => `Near, in ${province}`,
	nearTeams: 'Teams there',
	nearPeople: 'People there',
	requestLink: { meeting: 'See the questions', leading: 'See the themes', national: 'To the tables' },
	lookLine: (name) => `${name} asks you to read along before a story becomes public`,
	mine: 'My stories',
	noneYet: 'You have told nothing yet. Here you will see who recognises it and what becomes of it.',
	drafts: 'My drafts',
	draftsLead: 'Only you read these.',
	editing: 'an edit of a story you told',
	savedOn: (day) => `saved on ${day}`,
	withoutWords: 'Without words yet',
	alive: 'What is alive',
	allThemes: 'All themes',
	nothingAlive: 'No theme is alive right now.',
	newcomer:
		'Your team has just begun. You can tell already, and you read along with your own team. Once somebody from another team says “I know them”, you also read what members tell each other.',
	latest: 'Just told'
};

export const todayTexts: Record<Language, typeof nl> = { nl, en };
