// The first visit: three steps, each of which can be skipped.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: (name: string) => `Welkom, ${name}`,
	lead: 'Drie korte vragen, zodat de plek bij je past. Je mag alles overslaan en later veranderen.',
	step: (step: number) => `Vraag ${step} van 3`,
	skip: 'Sla over',
	next: 'Verder',
	done: 'Begin',
	buddy: (name: string) => `${name} kan jullie op weg helpen.`,
	write: (name: string) => `Schrijf ${name}`,
	team: (name: string) => `Je mailadres past bij ${name}.`,
	ask: (name: string) => `Vraag of je bij ${name} mag`,
	asked: 'Je hebt het gevraagd. Een contactpersoon van het team antwoordt.',
	later: 'Je vindt dit terug bij ‘Mijn account’.'
};

const en: typeof nl = {
	title: (name) => `Welcome, ${name}`,
	lead: 'Three short questions, so that the place fits you. You may skip everything and change it later.',
	step: (step) => `Question ${step} of 3`,
	skip: 'Skip',
	next: 'Next',
	done: 'Begin',
	buddy: (name) => `${name} can help you find your way.`,
	write: (name) => `Write to ${name}`,
	team: (name) => `Your mail address fits with ${name}.`,
	ask: (name) => `Ask to join ${name}`,
	asked: 'You asked. A contact of the team answers.',
	later: 'You find this again under ‘My account’.'
};

export const welcomeTexts: Record<Language, typeof nl> = { nl, en };
