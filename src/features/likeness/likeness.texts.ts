// The words of "wie herkent dit?".
import type { Language } from '#kernel/language.ts';
import type { SharedWord } from './likeness.ts';

const nl = {
	heading: 'Wie herkent dit?',
	lead: 'Deze verhalen gaan over iets wat erop lijkt. Bij elk staat waarom: welke woorden ze delen, of welk thema beide vertellers kozen.',
	none: 'Er is nog geen verhaal dat erop lijkt en dat jij mag lezen.',
	noneSearch: 'Zoek zelf verder',
	words: 'Allebei over:',
	theme: 'Allebei bij het thema',
	pair: ({ here, there }: SharedWord) => (here === there ? here : `${here} – ${there}`),
	meet: 'Verteld door',
	from: 'van',
	someoneFrom: 'iemand van',
	someone: 'iemand uit het netwerk'
};

const en: typeof nl = {
	heading: 'Who recognises this?',
	lead: 'These stories are about something like it. Each says why: which words they share, or which theme both tellers chose.',
	none: 'There is no story like it yet that you may read.',
	noneSearch: 'Search on',
	words: 'Both about:',
	theme: 'Both with the theme',
	pair: ({ here, there }) => (here === there ? here : `${here} – ${there}`),
	meet: 'Told by',
	from: 'of',
	someoneFrom: 'someone of',
	someone: 'someone in the network'
};

export const likenessTexts: Record<Language, typeof nl> = { nl, en };
