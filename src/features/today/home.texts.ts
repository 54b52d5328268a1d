// What the front page says of what lies on it; its headings and empty places are in features/pages/home.texts.ts.
import type { Language } from '#kernel/language.ts';
import type { AnswerOutcome } from '#features/groups/group.ts';

const nl = {
	outcome: {
		'taken-up': 'De tafel neemt dit over.',
		partly: 'De tafel neemt een deel over.',
		not: 'De tafel neemt dit niet over.',
		unknown: 'De tafel weet het nog niet.'
	} satisfies Record<AnswerOutcome, string> as Record<AnswerOutcome, string>,
	on: 'Over de rode draad',
	at: 'aan',
	told: 'De vertellers weten het.',
	readOn: 'Lees het hele antwoord',
	stories: 'Pas verteld',
	allStories: 'Alle verhalen',
	allThreads: 'Alle rode draden',
	allThemes: 'Alle thema’s'
};

const en: typeof nl = {
	outcome: {
		'taken-up': 'The table takes this up.',
		partly: 'The table takes up a part.',
		not: 'The table does not take this up.',
		unknown: 'The table does not know yet.'
	},
	on: 'About the red thread',
	at: 'at',
	told: 'The tellers know.',
	readOn: 'Read the whole answer',
	stories: 'Just told',
	allStories: 'All stories',
	allThreads: 'All red threads',
	allThemes: 'All themes'
};

export const homeListTexts: Record<Language, typeof nl> = { nl, en };
