// Wie weet raad?
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Wie weet raad?',
	lead: 'Zit je ergens mee? Vraag het. Een paar mensen die om het thema geven of er iets van weten krijgen je vraag, en meer als het stil blijft.',
	ask: 'Stel een vraag',
	join: 'Doe mee om een vraag te stellen',
	asked: 'Aan jou gevraagd',
	askedLead: 'Weet je het niet, dan is dat ook een antwoord.',
	all: 'Vragen',
	none: 'Er is nu geen vraag die jij kunt lezen.',
	theme: 'Thema',
	allThemes: 'Alle thema’s',
	show: 'Toon',
	noAnswer: 'Nog geen antwoord',
	answers: (n: number) => (n === 1 ? '1 antwoord' : `${n} antwoorden`),
	helpedLine: 'iemand werd geholpen',
	older: 'Oudere vragen',
	newer: 'Nieuwere vragen',
	around: {
		heading: 'Hoe het met je vraag gaat',
		asked: (n: number) =>
			n === 1 ? 'Je vraag is aan 1 iemand voorgelegd.' : `Je vraag is aan ${n} mensen voorgelegd.`,
		notYet: 'Je vraag is nog aan niemand voorgelegd. Dat gebeurt overdag vanzelf.',
		wider: 'Blijft het stil, dan leggen we de vraag na drie dagen aan meer mensen voor, en na een week nog eens.',
		small: 'Dit leest een kleine kring. We leggen de vraag niet aan anderen voor.',
		become: 'Ben je verder? Vertel wat hielp.',
		becomeLead: 'Je vraag wordt dan het begin van een verhaal. Je schrijft het zelf af en kiest wie meeleest.',
		becomeNow: 'Maak er een verhaal van',
		lessonLead:
			'Of maak er een les van, met anderen. Je vraag en wat hielp liggen dan klaar. Wie antwoordde, beslist zelf of zijn woorden erin mogen.',
		lessonNow: 'Begin een les',
		became: 'Hier kwam een verhaal van:'
	},
	helped: 'Dit hielp',
	notHelped: 'Toch niet',
	helpedSign: 'Dit hielp wie het vroeg.',
	/** What a lesson is called and says of itself until its makers write something else. */
	lesson: { title: 'Wat hielp bij een vraag', summary: 'Begonnen bij een vraag. Wat hielp, waarom, en wanneer niet?' },
	draft: {
		asked: (question: string) => `Ik vroeg: ${question}`,
		helped: 'Dit hielp:'
	},
	waiting: {
		heading: 'Vragen zonder antwoord',
		median: (wait: string) => `De helft van de vragen kreeg binnen ${wait} een eerste antwoord.`,
		over: (n: number) => `Geteld over ${n === 1 ? '1 vraag' : `${n} vragen`} van het laatste jaar die jij kunt lezen.`,
		since: (day: string) => `sinds ${day}`,
		hours: (n: number) => (n === 1 ? '1 uur' : `${n} uur`),
		days: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`)
	}
};

const en: typeof nl = {
	title: 'Who knows?',
	lead: 'Stuck with something? Ask. A few people who care about the theme or know about it get your question, and more if it stays quiet.',
	ask: 'Ask a question',
	join: 'Join in to ask a question',
	asked: 'Asked of you',
	askedLead: 'Not knowing is an answer too.',
	all: 'Questions',
	none: 'There is no question now that you can read.',
	theme: 'Theme',
	allThemes: 'All themes',
	show: 'Show',
	noAnswer: 'No answer yet',
	answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
	helpedLine: 'somebody was helped',
	older: 'Older questions',
	newer: 'Newer questions',
	around: {
		heading: 'How your question is doing',
		asked: (n) => (n === 1 ? 'Your question was put to 1 person.' : `Your question was put to ${n} people.`),
		notYet: 'Your question has not been put to anyone yet. That happens by itself, in the daytime.',
		wider: 'If it stays quiet, we put the question to more people after three days, and once more after a week.',
		small: 'A small circle reads this. We put the question to nobody else.',
		become: 'Did you get further? Tell what helped.',
		becomeLead:
			'Your question then becomes the beginning of a story. You finish it yourself and choose who reads along.',
		becomeNow: 'Make it a story',
		lessonLead:
			'Or make it a lesson, with others. Your question and what helped lie ready. Who answered decides whether their words may be in it.',
		lessonNow: 'Begin a lesson',
		became: 'This became a story:'
	},
	helped: 'This helped',
	notHelped: 'It did not help after all',
	helpedSign: 'This helped whoever asked.',
	lesson: {
		title: 'What helped with a question',
		summary: 'Begun with a question. What helped, why, and when would it not?'
	},
	draft: {
		asked: (question) => `I asked: ${question}`,
		helped: 'This helped:'
	},
	waiting: {
		heading: 'Questions without an answer',
		median: (wait) => `Half of the questions got a first answer within ${wait}.`,
		over: (n) => `Counted over ${n === 1 ? '1 question' : `${n} questions`} of the last year that you can read.`,
		since: (day) => `since ${day}`,
		hours: (n) => (n === 1 ? '1 hour' : `${n} hours`),
		days: (n) => (n === 1 ? '1 day' : `${n} days`)
	}
};

export const questionTexts: Record<Language, typeof nl> = { nl, en };

/** Under two days in hours, else in days; never "0 hours". */
export function waitWords(language: Language, ms: number): string {
	const t = questionTexts[language].waiting;
	const hours = Math.max(1, Math.round(ms / 3_600_000));
	return hours < 48 ? t.hours(hours) : t.days(Math.round(hours / 24));
}
