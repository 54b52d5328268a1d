// The words of the programme team's screen that no other feature has.
import type { Language } from '#kernel/language.ts';
import type { DeskPart } from './desk.ts';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const nl = {
	part: {
		greetings: (n: number) => some(n, 'groet', 'keer een groet'),
		concerns: (n: number) => some(n, 'melding over woorden', 'meldingen over woorden'),
		veils: (n: number) => some(n, 'sluier', 'sluiers'),
		questions: (n: number) => some(n, 'vraag zonder antwoord', 'vragen zonder antwoord'),
		stories: (n: number) => some(n, 'verhaal zonder antwoord', 'verhalen zonder antwoord'),
		tables: (n: number) => some(n, 'tafel zonder antwoord', 'keer geen antwoord van een tafel'),
		pulse: (n: number) => some(n, 'persoon die jullie schreef', 'mensen die jullie schreven'),
		calls: (n: number) => some(n, 'groep die gezocht wordt', 'groepen die gezocht worden'),
		unasked: (n: number) => some(n, 'nieuwe tekst waarin iemand ontbreekt', 'nieuwe teksten waarin iemand ontbreekt'),
		gatherings: (n: number) => some(n, 'bijeenkomst zonder oogst', 'bijeenkomsten zonder oogst'),
		themes: (n: number) => some(n, 'thema dat in slaap valt', 'thema’s die in slaap vallen')
	} satisfies Record<DeskPart, (n: number) => string>,
	rest: {
		greetings: 'groeten',
		concerns: 'meldingen over woorden',
		veils: 'sluiers',
		questions: 'vragen',
		stories: 'verhalen',
		tables: 'tafels',
		pulse: 'de drie vragen',
		calls: 'wie gezocht wordt',
		unasked: 'wie in nieuwe teksten ontbreekt',
		gatherings: 'oogst',
		themes: 'thema’s'
	} satisfies Record<DeskPart, string>,
	quiet: (parts: string) => `Hier wacht nu niets: ${parts}.`,
	calls: 'Wie gezocht wordt en nog niet sprak',
	callsLead: 'Wevers zoeken deze teams al twee weken. Ken je er een? Vraag het.',
	unasked: 'Wie in nieuwe teksten nog niet gehoord is',
	unaskedLead: 'Nog niemand zoekt hen. Ken je zo’n team, breng het dan bij wie de tekst weeft.',
	since: (day: string) => `gezocht sinds ${day}`,
	gatherings: 'Bijeenkomsten zonder oogst',
	gatheringsLead: 'Hier vertelde nog niemand wat het opleverde. Wie organiseerde, kan dat alsnog doen.',
	ended: (day: string) => `was op ${day}`,
	themes: 'Thema’s die in slaap vallen',
	themesLead: 'Slapen is niet erg. Leeft het ergens anders, of is er nog iemand mee bezig?',
	sleeps: (day: string) => `slaapt vanaf ${day}`,
	slept: (day: string) => `slaapt sinds ${day}`,
	pulse: 'Wie jullie schreef bij de drie vragen'
};

const en: typeof nl = {
	part: {
		greetings: (n) => some(n, 'greeting', 'greetings'),
		concerns: (n) => some(n, 'report about words', 'reports about words'),
		veils: (n) => some(n, 'veil', 'veils'),
		questions: (n) => some(n, 'question without an answer', 'questions without an answer'),
		stories: (n) => some(n, 'story without an answer', 'stories without an answer'),
		tables: (n) => some(n, 'table without an answer', 'times no answer from a table'),
		pulse: (n) => some(n, 'person who wrote to you', 'people who wrote to you'),
		calls: (n) => some(n, 'group that is looked for', 'groups that are looked for'),
		unasked: (n) => some(n, 'new text in which somebody is missing', 'new texts in which somebody is missing'),
		gatherings: (n) => some(n, 'gathering without a harvest', 'gatherings without a harvest'),
		themes: (n) => some(n, 'theme that falls asleep', 'themes that fall asleep')
	},
	rest: {
		greetings: 'greetings',
		concerns: 'reports about words',
		veils: 'veils',
		questions: 'questions',
		stories: 'stories',
		tables: 'tables',
		pulse: 'the three questions',
		calls: 'who is looked for',
		unasked: 'who is missing in new texts',
		gatherings: 'harvest',
		themes: 'themes'
	},
	quiet: (parts) => `Nothing waits here now: ${parts}.`,
	calls: 'Who is looked for and has not spoken yet',
	callsLead: 'Weavers have looked for these teams for two weeks. Do you know one? Ask them.',
	unasked: 'Who is not heard yet in new texts',
	unaskedLead: 'Nobody looks for them yet. If you know such a team, bring it to who weaves the text.',
	since: (day) => `looked for since ${day}`,
	gatherings: 'Gatherings without a harvest',
	gatheringsLead: 'Nobody told yet what came of these. Whoever hosted can still do so.',
	ended: (day) => `was on ${day}`,
	themes: 'Themes that fall asleep',
	themesLead: 'Sleeping is no harm. Does it live somewhere else, or is somebody still at work on it?',
	sleeps: (day) => `asleep from ${day}`,
	slept: (day) => `asleep since ${day}`,
	pulse: 'Who wrote to you with the three questions'
};

export const deskTexts: Record<Language, typeof nl> = { nl, en };
