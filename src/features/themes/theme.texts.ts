import type { Language } from '#kernel/language.ts';
import { energyRule, themeLimits, type Energy } from './theme.ts';

const nl = {
	title: 'Thema’s',
	lead: 'Een thema is een opgave waar mensen zich om verzamelen. Iedereen die meedoet mag er een beginnen. Niemand hoeft dat goed te vinden.',
	energy: { alive: 'leeft', quiet: 'rustig', asleep: 'slaapt' } satisfies Record<Energy, string>,
	energyHeading: 'Leeft, rustig, slaapt',
	rule: `Een thema leeft als er in de laatste ${energyRule.aliveDays} dagen minstens ${energyRule.aliveFrom} dingen gebeurden: een verhaal, een antwoord op een verhaal of een gedeelde rode draad. Het is rustig als er in de laatste ${energyRule.quietDays} dagen iets gebeurde, of als het toen begon. Anders slaapt het. Slapen is niet weg: één nieuw verhaal maakt het wakker.`,
	ruleCounts: 'We tellen alleen wat alle leden kunnen lezen, of iedereen.',
	empty: 'Er is nog geen thema. Een thema begint met een vraag die je bezighoudt.',
	signInToStart: 'Wie meeleest met de leden kan een thema beginnen.',
	start: 'Begin een thema',
	startLead: 'Een titel en een paar zinnen zijn genoeg. Iedereen kan ze lezen.',
	startHint: 'Het mag ook over de Associatie zelf gaan: hoe we samenwerken, wat schuurt, wat beter kan.',
	titleLabel: 'Hoe heet het?',
	titleHint: `Hoogstens ${themeLimits.title} tekens.`,
	descriptionLabel: 'Wat speelt er, en wat is de vraag?',
	descriptionHint: 'Schrijf het zoals je het aan een collega van een ander team zou zeggen.',
	startButton: 'Begin dit thema',
	all: 'Alle thema’s',
	noThreads: 'Nog geen rode draad die jij kunt lezen.',
	stories: 'Verhalen',
	noStories: 'Hier staat nog geen verhaal dat jij kunt lezen.',
	questions: 'Wie weet raad?',
	threads: 'Rode draden',
	allStories: 'Alle verhalen bij dit thema',
	tellHere: 'Vertel bij dit thema',
	veiled: '[gesluierd] Iemand vond dat dit zo niet kan. Het programmateam kijkt ernaar.',
	concern: 'Hier is iemand herkenbaar'
};

const en: typeof nl = {
	title: 'Themes',
	lead: 'A theme is a task in society around which people gather. Anyone who takes part may start one. Nobody needs to approve.',
	energy: { alive: 'alive', quiet: 'quiet', asleep: 'asleep' },
	energyHeading: 'Alive, quiet, asleep',
	rule: `A theme is alive when at least ${energyRule.aliveFrom} things happened in the last ${energyRule.aliveDays} days: a story, an answer to a story or a shared red thread. It is quiet when something happened in the last ${energyRule.quietDays} days, or when it began then. Otherwise it is asleep. Asleep is not gone: one new story wakes it.`,
	ruleCounts: 'We count only what all members can read, or everyone.',
	empty: 'There is no theme yet. A theme begins with a question that keeps you busy.',
	signInToStart: 'Whoever reads along with the members can start a theme.',
	start: 'Start a theme',
	startLead: 'A title and a few sentences are enough. Everyone can read them.',
	startHint: 'It may be about the association itself: how we work together, what chafes, what could be better.',
	titleLabel: 'What is it called?',
	titleHint: `At most ${themeLimits.title} characters.`,
	descriptionLabel: 'What is going on, and what is the question?',
	descriptionHint: 'Write it as you would say it to a colleague of another team.',
	startButton: 'Start this theme',
	all: 'All themes',
	noThreads: 'No red thread yet that you can read.',
	stories: 'Stories',
	noStories: 'There is no story here yet that you can read.',
	questions: 'Who can advise?',
	threads: 'Red threads',
	allStories: 'All stories with this theme',
	tellHere: 'Tell with this theme',
	veiled: '[veiled] Somebody found that this cannot stay as it is. The programme team is looking at it.',
	concern: 'Somebody can be recognised here'
};

export const themeTexts: Record<Language, typeof nl> = { nl, en };
