// The words of the guard. It points, says why, and lets the writer decide.
import type { Language } from '#kernel/language.ts';
import { markTexts } from '#platform/web/mark.texts.ts';
import type { AskAnswer, Group } from './marks.ts';

const nl = {
	marks: 'Wie kan dit herkennen?',
	seen: (n: number) => (n === 1 ? 'Eén plek om naar te kijken.' : `${n} plekken om naar te kijken.`),
	none: 'Bij deze woorden hoef je niets meer te kiezen.',
	times: (n: number) => (n === 1 ? '' : `Staat er ${n} keer.`),
	inTitle: 'In de titel.',
	replaceBy: 'Vervang door',
	stays: 'Dit mag blijven staan',
	changed: (from: string, to: string) => `“${from}” is nu “${to}”. Lees de zin nog even na.`,
	left: (words: string) => `“${words}” mag blijven staan.`,
	undo: 'Zet terug',
	light: (n: number) => (n === 1 ? '1 woord dat iets kan verraden' : `${n} woorden die samen iets kunnen verraden`),
	lightLead: 'Dit hoeft niet weg. Alles bij elkaar kan het wel laten zien om wie het gaat.',
	dutchOnly: 'De wacht kent alleen Nederlands. In een andere taal zet hij te veel strepen.',
	first: (n: number) =>
		n === 1
			? 'Kies eerst bij het woord met de streep. Daarna kun je delen.'
			: `Kies eerst bij de ${n} woorden met een streep. Daarna kun je delen.`,

	checkTitle: 'Nog even kijken',
	checkLead:
		'Voordat anderen dit lezen: aan deze woorden kan iemand zien om wie het gaat. Kies bij elk woord. Jij beslist.',
	checkQuestionOnly: 'Voordat anderen dit lezen is er nog één vraag.',
	checkNothing: 'Je hoeft niets meer te kiezen.',
	yourText: 'Je tekst',
	choose: 'Wat doe je met deze woorden?',
	question: 'Kan iemand uit de buurt dit gezin herkennen?',
	questionHint: (words: string) => `Deze woorden staan samen in je tekst: ${words}.`,
	questionAnswer: {
		no: 'Nee',
		unsure: 'Weet ik niet',
		agreed: 'Ja, en de mensen om wie het gaat vinden dat goed'
	} satisfies Record<AskAnswer, string>,
	lessPrecise: 'Maak iets minder precies',
	leave: 'Laat het zo',
	back: 'Terug naar je tekst',
	stillToChoose: (n: number) => (n === 1 ? 'Er is nog één ding te kiezen.' : `Er zijn nog ${n} dingen te kiezen.`),
	toFirst: 'Ga erheen',
	otherWords: 'Wil je er iets anders neerzetten? Dan maak je een nieuwe versie.',
	missing: 'Kies hier nog iets.',
	missingAnswer: 'Geef hier nog antwoord. “Weet ik niet” is ook een antwoord.',
	otherText: 'Je tekst is intussen veranderd. Kijk nog een keer.',
	undecided: 'Kies nog wat je doet met de woorden hieronder. Je antwoord is nog niet verstuurd.',

	reason: markTexts.nl.reason
};

const en: typeof nl = {
	marks: 'Who could recognise this?',
	seen: (n) => (n === 1 ? 'One place to look at.' : `${n} places to look at.`),
	none: 'There is nothing left to choose here.',
	times: (n) => (n === 1 ? '' : `Stands here ${n} times.`),
	inTitle: 'In the title.',
	replaceBy: 'Replace by',
	stays: 'This may stay',
	changed: (from, to) => `“${from}” is now “${to}”. Read the sentence once more.`,
	left: (words) => `“${words}” may stay.`,
	undo: 'Put it back',
	light: (n) => (n === 1 ? '1 word that can give something away' : `${n} words that together can give something away`),
	lightLead: 'This need not go. All together it can show who it is about.',
	dutchOnly: 'The guard knows Dutch only. In another language it marks too much.',
	first: (n) =>
		n === 1
			? 'First choose at the underlined word. Then you can share.'
			: `First choose at the ${n} underlined words. Then you can share.`,

	checkTitle: 'One more look',
	checkLead: 'Before others read this: these words can show who it is about. Choose at each word. You decide.',
	checkQuestionOnly: 'Before others read this there is one question.',
	checkNothing: 'There is nothing left to choose.',
	yourText: 'Your text',
	choose: 'What do you do with these words?',
	question: 'Could somebody from around there recognise this family?',
	questionHint: (words) => `These words stand in your text together: ${words}.`,
	questionAnswer: { no: 'No', unsure: 'I don’t know', agreed: 'Yes, and the people it is about agree' },
	lessPrecise: 'Make something less precise',
	leave: 'Leave it',
	back: 'Back to your text',
	stillToChoose: (n) => (n === 1 ? 'There is one thing left to choose.' : `There are ${n} things left to choose.`),
	toFirst: 'Go there',
	otherWords: 'Do you want other words there? Then you make a new version.',
	missing: 'Please choose here.',
	missingAnswer: 'Please answer here. “I don’t know” is an answer too.',
	otherText: 'Your text was changed meanwhile. Look once more.',
	undecided: 'Choose what to do with the words below. Your answer has not been sent yet.',

	reason: markTexts.en.reason
};

export const guardTexts: Record<Language, typeof nl> = { nl, en };

/** Why a group is marked, where it stands and how often, in one or two short sentences. */
export function whyMarked(language: Language, { kind, places }: Group): string {
	const t = guardTexts[language];
	const inTitle = places.some(({ field }) => field === 'title') ? t.inTitle : '';
	return [t.reason[kind], t.times(places.length), inTitle].filter(Boolean).join(' ');
}
