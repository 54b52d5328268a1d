// The words around patterns.
import type { Language } from '#kernel/language.ts';
import { patternRules, type Beside, type Compared, type Count } from './pattern.ts';
import { readingTexts } from './reading.texts.ts';
import type { Layer, Triad } from './reading.ts';

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${n} verhalen`);
const storiesEn = (n: number) => (n === 1 ? '1 story' : `${n} stories`);

const nl = {
	title: 'Patroon',
	link: 'Patroon in de verhalen',
	of: (theme: string) => `Patroon: ${theme}`,
	back: 'Naar het thema',
	lead: 'Vertellers duiden hun eigen verhaal. Hier zie je bij elkaar waar zij de verhalen van dit thema neerlegden.',
	counted: (n: number) =>
		n === 0
			? 'Geen verteller duidde nog een verhaal dat jij mag lezen.'
			: `Je ziet ${stories(n)}: alleen verhalen die jij mag lezen en die hun verteller duidde.`,
	few: (least: number) =>
		`‘Enkele’ betekent: minder dan vijf verhalen, of verhalen van minder dan ${least === 10 ? 'tien' : 'vijf'} mensen. Soms blijft ook een ander getal weg, omdat het eerste er anders uit volgt. Er is geen gemiddelde: elk verhaal ligt waar zijn verteller het legde.`,
	tooFew: (n: number) =>
		`${n === 0 ? 'Nog geen verhaal' : `Nog maar ${stories(n)}`} met een antwoord. Vanaf ${patternRules.leastStories} laten we een patroon zien.`,
	thin: 'Nog geen patroon',
	thinLead: `Vanaf ${patternRules.leastStories} verhalen met een antwoord laten we een patroon zien. Zo ver is het bij deze vragen nog niet.`,
	thinCount: (n: number) => (n === 0 ? 'nog geen verhaal' : `nog maar ${stories(n)}`),
	fromStories: (n: number) => `${stories(n)}.`,
	open: 'Kies een vak om de verhalen te lezen.',
	cell: 'enkele',
	asTable: 'Lees dit als tabel',
	answer: 'Antwoord',
	amount: 'Verhalen',
	byReaders: 'Wat lezers ernaast legden',
	fromReaders: (readings: number, of: number) =>
		`${readings} duidingen van lezers bij ${stories(of)}. Ze tellen niet mee in wat vertellers zeiden.`,
	amountOfReadings: 'Duidingen',
	none: 'geen',
	named: (name: string, count: string) => `${name}: ${count}`,
	opened: (question: string, name: string) => `${question} ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
	openedHeading: 'Verhalen in dit vak',
	openedByReaders: 'Hier legden lezers deze verhalen. Waar de verteller ze legde, staat bij elk verhaal.',
	openedNone: 'Hier ligt geen verhaal dat jij mag lezen.',
	close: 'Sluit',
	beside: 'Leg er iets naast',
	besideLead: 'Vergelijk met een ander thema, een andere laag of een andere tijd. Daarvoor nemen we grotere vakken.',
	besideLabel: 'Vergelijk',
	nothing: 'Kies wat je ernaast legt',
	themes: 'Met een ander thema',
	layers: 'Twee lagen',
	time: 'Twee tijden',
	show: 'Leg naast elkaar',
	periods: ['het laatste half jaar', 'daarvoor'] as readonly [string, string],
	pair: (one: string, other: string) => `${one} en ${other}`,
	tooFewSides: `Van elk van de twee zijn hier minstens ${patternRules.leastStories} verhalen met een antwoord nodig. Die zijn er nog niet.`,
	small: 'weinig of geen',
	between: 'ertussenin',
	most: (corner: string) => `vooral ${corner}`,
	even: 'allebei evenveel'
};

const en: typeof nl = {
	title: 'Pattern',
	link: 'Pattern in the stories',
	of: (theme) => `Pattern: ${theme}`,
	back: 'To the theme',
	lead: 'Tellers read their own story. Here you see together where they laid the stories of this theme.',
	counted: (n) =>
		n === 0
			? 'No teller has given a reading yet of a story that you may read.'
			: `You see ${storiesEn(n)}: only stories that you may read and that their teller gave a reading.`,
	few: (least) =>
		`‘A few’ means: fewer than five stories, or stories of fewer than ${least === 10 ? 'ten' : 'five'} people. Sometimes another number is left out too, because the first would follow from it. There is no mean: each story lies where its teller laid it.`,
	tooFew: (n) =>
		`${n === 0 ? 'No story' : `Only ${storiesEn(n)}`} with an answer so far. We show a pattern from ${patternRules.leastStories}.`,
	thin: 'No pattern yet',
	thinLead: `We show a pattern from ${patternRules.leastStories} stories with an answer. These questions are not that far yet.`,
	thinCount: (n) => (n === 0 ? 'no story yet' : `only ${storiesEn(n)} so far`),
	fromStories: (n) => `${storiesEn(n)}.`,
	open: 'Choose a part to read its stories.',
	cell: 'a few',
	asTable: 'Read this as a table',
	answer: 'Answer',
	amount: 'Stories',
	byReaders: 'What readers laid beside it',
	fromReaders: (readings, of) =>
		`${readings} readings of readers with ${storiesEn(of)}. They are not in the counts of what tellers said.`,
	amountOfReadings: 'Readings',
	none: 'none',
	named: (name, count) => `${name}: ${count}`,
	opened: (question, name) => `${question} ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
	openedHeading: 'Stories in this part',
	openedByReaders: 'Here readers laid these stories. Where the teller laid them, stands with each story.',
	openedNone: 'No story that you may read lies here.',
	close: 'Close',
	beside: 'Lay something beside it',
	besideLead: 'Compare with another theme, another layer or another time. For that we take larger parts.',
	besideLabel: 'Compare',
	nothing: 'Choose what to lay beside it',
	themes: 'With another theme',
	layers: 'Two layers',
	time: 'Two times',
	show: 'Lay side by side',
	periods: ['the last half year', 'before that'],
	pair: (one, other) => `${one} and ${other}`,
	tooFewSides: `At least ${patternRules.leastStories} stories with an answer are needed of each of the two. They are not there yet.`,
	small: 'few or none',
	between: 'in between',
	most: (corner) => `mostly ${corner}`,
	even: 'both as much'
};

export const patternTexts: Record<Language, typeof nl> = { nl, en };

export const countWord = (language: Language, count: Count): string =>
	count === 'few' ? patternTexts[language].cell : count === 0 ? patternTexts[language].none : String(count);

/** The name of one of the larger parts of a comparison. */
export function areaName(language: Language, question: Compared, area: string): string {
	const t = patternTexts[language];
	const { corners, ends } = readingTexts[language];
	if (question === 'line') return area === 'even' ? t.even : t.most(area === 'low' ? ends[0] : ends[1]);
	return area === 'between' ? t.between : t.most(corners[question satisfies Triad][Number(area)] ?? '');
}

const layerName = (language: Language, layer: Layer) => readingTexts[language].layers[layer];

/** The two sides, in words. `here`: the theme of this page. */
export function sideNames(
	language: Language,
	beside: Beside,
	here: string,
	others: readonly { id: string; title: string }[]
): [string, string] {
	if (beside.kind === 'periods') return [...patternTexts[language].periods];
	if (beside.kind === 'layers') return [layerName(language, beside.layers[0]), layerName(language, beside.layers[1])];
	return [here, others.find(({ id }) => id === beside.themeId)?.title ?? ''];
}
