import type { Language } from '#kernel/language.ts';

const nl = {
	version: (n: number, day: string) => `Versie ${n}, ${day}.`,
	read: 'Lees de tekst, met alle versies',
	weave: 'Schrijf verder aan deze tekst',
	how: 'Iedereen die met de leden meeleest, kan meewerken aan de volgende versie.'
};
const en: typeof nl = {
	version: (n, day) => `Version ${n}, ${day}.`,
	read: 'Read the text, with all versions',
	weave: 'Go on writing this text',
	how: 'Everyone who reads along with the members can work on the next version.'
};

export const missionTexts: Record<Language, typeof nl> = { nl, en };
