// The words of readings: the questions, and the name of every place.
import type { Language } from '#kernel/language.ts';
import {
	meaningOf,
	nothingHelped,
	notApplicable,
	type Goal,
	type Layer,
	type Marks,
	type Mood,
	type Placed,
	type Triad
} from './reading.ts';
import { answersIn, type Question } from './pattern.ts';

type Corners = readonly [string, string, string];

const nl = {
	heading: 'Duidingen',
	intro: 'Wat zegt dit verhaal? De verteller duidt het zelf. Anderen mogen er hun duiding naast leggen.',
	byTeller: 'De verteller',
	mine: 'Jij',
	byOther: 'Een lezer',
	others: (n: number) => (n === 1 ? 'Wat 1 lezer ernaast legde' : `Wat ${n} lezers ernaast legden`),
	byPartner: 'Een lezer vanuit een partner',
	mineAsTeller: 'Jij, als verteller',
	give: 'Duid dit verhaal',
	beside: 'Leg jouw duiding ernaast',
	change: 'Pas jouw duiding aan',
	takeBack: 'Haal mijn duiding weg',
	askLead: 'Kies een plek als je wilt. Overslaan mag.',
	formHeading: 'Jouw duiding',
	formLead: 'Alles mag leeg blijven. Geen plek is beter dan een andere.',
	who: 'Wie het verhaal leest, nu of later, ziet ook je duiding. Je naam staat er niet bij. Duidingen van leden tellen apart mee in het patroon van het thema.',
	whoTeller:
		'Wie je verhaal leest, nu of later, ziet ook je duiding. Er staat bij dat de verteller dit koos. Ze telt mee in het patroon van je thema.',
	more: 'Meer duiden',
	keep: 'Bewaar',
	pick: 'Tik op een plek in de driehoek, of loop erdoor met de pijltjestoetsen. Dichter bij een hoek betekent: daar meer van.',
	noPlace: 'Nog geen plek gekozen.',
	leaveOpen: 'Ik laat dit open',
	question: {
		about: 'Waar ging het over?',
		helped: 'Wat hielp?',
		line: 'Wat gaf de doorslag?',
		layers: 'Waar speelt het?',
		goals: 'Welk doel raakt dit?',
		mood: 'Hoe is dit verhaal voor jou?'
	} satisfies Record<Question, string>,
	corners: {
		about: ['een huis en inkomen', 'mensen om je heen', 'meedoen op eigen wijze'],
		helped: ['lef', 'gewoon beginnen', 'het samen doen']
	} as Record<Triad, Corners>,
	ends: ['de regels', 'de mens en zijn omgeving'] as readonly [string, string],
	only: (a: string) => `bijna alleen ${a}`,
	mostly: (a: string) => `vooral ${a}, met iets van de andere twee`,
	moreThan: (a: string, b: string) => `meer ${a} dan ${b}`,
	evenly: (a: string, b: string) => `evenveel ${a} als ${b}`,
	all: 'alle drie evenveel',
	both: 'allebei evenveel',
	apart: { [notApplicable]: 'Niet van toepassing', [nothingHelped]: 'Niets hielp' } as Record<string, string>,
	layers: {
		resident: 'bij de inwoner',
		organisation: 'in de organisatie',
		betweenOrganisations: 'tussen organisaties',
		system: 'in het stelsel'
	} satisfies Record<Layer, string>,
	goals: {
		ordinaryLife: 'versterken van het gewone leven',
		normalise: 'normaliseren',
		demedicalise: 'demedicaliseren',
		professionalSpace: 'ruimte voor de professional',
		lessBureaucracy: 'minder bureaucratie'
	} satisfies Record<Goal, string>,
	mood: {
		hopeful: 'hoopvol',
		heavy: 'zwaar',
		angry: 'boos',
		proud: 'trots',
		unknown: 'weet ik niet'
	} satisfies Record<Mood, string>,
	several: 'Je mag er meer kiezen.',
	unclear: 'Deze keuze kennen we niet. Kies opnieuw.'
};

const en: typeof nl = {
	heading: 'Readings',
	intro: 'What does this story say? Its teller reads it first. Others may lay their reading beside it.',
	byTeller: 'The teller',
	mine: 'You',
	byOther: 'A reader',
	others: (n) => (n === 1 ? 'What 1 reader laid beside it' : `What ${n} readers laid beside it`),
	byPartner: 'A reader from a partner',
	mineAsTeller: 'You, as the teller',
	give: 'Give this story a reading',
	beside: 'Lay your reading beside it',
	change: 'Change your reading',
	takeBack: 'Take my reading away',
	askLead: 'Choose a place if you like. You may skip this.',
	formHeading: 'Your reading',
	formLead: 'Everything may stay open. No place is better than another.',
	who: 'Whoever reads the story, now or later, sees your reading too. Your name is not with it. Readings of members are counted apart in the pattern of the theme.',
	whoTeller:
		'Whoever reads your story, now or later, sees your reading too. It says that the teller chose this. It counts in the pattern of your theme.',
	more: 'Say more',
	keep: 'Save',
	pick: 'Tap a place in the triangle, or walk through it with the arrow keys. Nearer to a corner means: more of that.',
	noPlace: 'No place chosen yet.',
	leaveOpen: 'I leave this open',
	question: {
		about: 'What was it about?',
		helped: 'What helped?',
		line: 'What tipped the balance?',
		layers: 'Where does it play?',
		goals: 'Which aim does this touch?',
		mood: 'How is this story for you?'
	},
	corners: {
		about: ['a house and income', 'people around you', 'taking part in your own way'],
		helped: ['courage', 'simply beginning', 'doing it together']
	},
	ends: ['the rules', 'the person and their surroundings'],
	only: (a) => `almost only ${a}`,
	mostly: (a) => `mostly ${a}, with something of the other two`,
	moreThan: (a, b) => `more ${a} than ${b}`,
	evenly: (a, b) => `as much ${a} as ${b}`,
	all: 'all three as much',
	both: 'both as much',
	apart: { [notApplicable]: 'Does not apply', [nothingHelped]: 'Nothing helped' },
	layers: {
		resident: 'with the resident',
		organisation: 'inside the organisation',
		betweenOrganisations: 'between organisations',
		system: 'in the system'
	},
	goals: {
		ordinaryLife: 'strengthening ordinary life',
		normalise: 'normalising',
		demedicalise: 'demedicalising',
		professionalSpace: 'room for the professional',
		lessBureaucracy: 'less bureaucracy'
	},
	mood: { hopeful: 'hopeful', heavy: 'heavy', angry: 'angry', proud: 'proud', unknown: 'I don’t know' },
	several: 'You may choose more than one.',
	unclear: 'We do not know this choice. Choose again.'
};

export const readingTexts: Record<Language, typeof nl> = { nl, en };

/** The name of an answer: what a screen reader says is what a place is. */
export function answerName(language: Language, question: Question, value: string): string {
	const t = readingTexts[language];
	if (question === 'layers') return t.layers[value as Layer];
	if (question === 'goals') return t.goals[value as Goal];
	if (question === 'mood') return t.mood[value as Mood];
	if (t.apart[value]) return t.apart[value].toLowerCase();
	return question === 'line' ? lineName(language, value) : triadName(language, question, value);
}

function triadName(language: Language, question: Exclude<Placed, 'line'>, place: string): string {
	const t = readingTexts[language];
	const corner = (at: number): string => t.corners[question][at] ?? '';
	const meaning = meaningOf(place);
	if (meaning.kind === 'all') return t.all;
	if (meaning.kind === 'even') return t.evenly(corner(meaning.corners[0]), corner(meaning.corners[1]));
	if (meaning.kind === 'more') return t.moreThan(corner(meaning.corner), corner(meaning.than));
	return t[meaning.kind](corner(meaning.corner));
}

function lineName(language: Language, place: string): string {
	const t = readingTexts[language];
	const [low, high] = t.ends;
	return [t.only(low), t.moreThan(low, high), t.both, t.moreThan(high, low), t.only(high)][Number(place) - 1] ?? '';
}

/** What a reading says, question by question; what was left open is not named. */
export const saidIn = (language: Language, marks: Marks): { question: string; answer: string }[] =>
	(['about', 'helped', 'line', 'layers', 'goals', 'mood'] as const)
		.map((question) => ({
			question: readingTexts[language].question[question],
			answer: answersIn(marks, question)
				.map((value) => answerName(language, question, value))
				.join(', ')
		}))
		.filter(({ answer }) => answer !== '');
