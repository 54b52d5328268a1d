import type { Language } from '#kernel/language.ts';

const nl = {
	version: (n: number) => `Versie ${n}`,
	allVersions: 'Alle versies',
	title: 'De tekst van de Associatie zelf',
	compare: 'Vergelijk versies',
	compared: (from: number, to: number) => `Versie ${to} naast versie ${from}`,
	back: 'Terug naar waarom en hoe'
};
const en: typeof nl = {
	version: (n: number) => `Version ${n}`,
	allVersions: 'All versions',
	title: 'The association’s own text',
	compare: 'Compare versions',
	compared: (from, to) => `Version ${to} beside version ${from}`,
	back: 'Back to why and how'
};

export const missionTexts: Record<Language, typeof nl> = { nl, en };
