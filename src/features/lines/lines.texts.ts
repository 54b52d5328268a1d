import type { Language } from '#kernel/language.ts';
import { monthsDrawn, storiesDrawn } from './lines.ts';

const nl = {
	heading: 'Wat er leeft, in lijnen',
	how: (themes: number) =>
		`${themes === 1 ? 'Eén thema' : `${themes} thema’s`} in ${monthsDrawn} maanden. Dikker betekent: er gebeurde meer.`,
	red: 'De rode lijn is de rode draad',
	table: 'Lees dit als tabel',
	caption: 'Per maand: verhalen, antwoorden daarop en gedeelde versies van rode draden, voor zover jij ze mag lezen.',
	theme: 'Thema',
	thread: (title: string) => `Rode draad: ${title}`,
	touches: 'knoop',
	storiesHeading: 'Verhalen in de tijd',
	storiesHow: `Elke lijn is een verhaal, vanaf de dag dat het verteld werd. Waar lijnen samenkomen, staat een rode draad. Je ziet hoogstens de laatste ${storiesDrawn}.`,
	storiesAlone: `Elke lijn is een verhaal, vanaf de dag dat het verteld werd. Er is nog geen rode draad. Je ziet hoogstens de laatste ${storiesDrawn}.`,
	story: 'Verhaal',
	told: 'Verteld',
	together: 'Kwam samen in',
	notYet: 'nog niet'
};

const en: typeof nl = {
	heading: 'What lives, in lines',
	how: (themes) =>
		`${themes === 1 ? 'One theme' : `${themes} themes`} in ${monthsDrawn} months. Thicker means: more happened.`,
	red: 'The red line is the red thread',
	table: 'Read this as a table',
	caption: 'For each month: stories, answers to them and shared versions of red threads, as far as you may read them.',
	theme: 'Theme',
	thread: (title) => `Red thread: ${title}`,
	touches: 'knot',
	storiesHeading: 'Stories in time',
	storiesHow: `Each line is a story, from the day it was told. Where lines come together stands a red thread. You see the last ${storiesDrawn} at most.`,
	storiesAlone: `Each line is a story, from the day it was told. There is no red thread yet. You see the last ${storiesDrawn} at most.`,
	story: 'Story',
	told: 'Told',
	together: 'Came together in',
	notYet: 'not yet'
};

export const linesTexts: Record<Language, typeof nl> = { nl, en };
