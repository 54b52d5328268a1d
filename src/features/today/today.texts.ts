// The words of Vandaag: the page of who is signed in.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Vandaag',
	hello: (name: string) => `Dag ${name}`,
	tell: 'Vertel',
	tellWhy: 'Wat maakte je mee? Een paar zinnen is genoeg. Je bewaart het eerst voor jezelf.',
	news: 'Nieuw voor jou',
	became: 'Wat werd er met mijn verhaal',
	asked: 'Waar je stem gevraagd wordt',
	askedLine: (title: string) => `Mogen je woorden staan in “${title}”?`,
	lookLine: (name: string) => `${name} vraagt of je meeleest voordat een verhaal openbaar wordt`,
	mine: 'Mijn verhalen',
	noneYet: 'Je hebt nog niets verteld. Hier zie je straks wie het herkent en wat ermee gebeurt.',
	drafts: 'Mijn concepten',
	draftsLead: 'Alleen jij leest deze.',
	editing: 'bewerking van een verhaal dat je vertelde',
	savedOn: (day: string) => `bewaard op ${day}`,
	withoutWords: 'Nog zonder woorden',
	alive: 'Wat leeft',
	allThemes: 'Alle thema’s',
	nothingAlive: 'Er is nu geen thema dat leeft.',
	newcomer:
		'Je team is net begonnen. Vertellen kan al, en je leest mee met je eigen team. Zodra iemand van een ander team zegt “ik ken ze”, lees je ook wat leden aan elkaar vertellen.',
	latest: 'Net verteld'
};

const en: typeof nl = {
	title: 'Today',
	hello: (name) => `Hello ${name}`,
	tell: 'Tell',
	tellWhy: 'What did you live through? A few sentences are enough. You keep it for yourself first.',
	news: 'New for you',
	became: 'What became of my story',
	asked: 'Where your voice is asked',
	askedLine: (title) => `May your words stand in “${title}”?`,
	lookLine: (name) => `${name} asks you to read along before a story becomes public`,
	mine: 'My stories',
	noneYet: 'You have told nothing yet. Here you will see who recognises it and what becomes of it.',
	drafts: 'My drafts',
	draftsLead: 'Only you read these.',
	editing: 'an edit of a story you told',
	savedOn: (day) => `saved on ${day}`,
	withoutWords: 'Without words yet',
	alive: 'What is alive',
	allThemes: 'All themes',
	nothingAlive: 'No theme is alive right now.',
	newcomer:
		'Your team has just begun. You can tell already, and you read along with your own team. Once somebody of another team says “I know them”, you also read what members tell each other.',
	latest: 'Just told'
};

export const todayTexts: Record<Language, typeof nl> = { nl, en };
