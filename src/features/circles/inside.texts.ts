// The words of what a circle keeps among its people, and of the werkvormen.
import type { Language } from '#kernel/language.ts';

const nl = {
	lead: 'Alleen de mensen van deze kring lezen wat hieronder staat. Het programmateam ook niet.',
	next: {
		heading: 'Volgende keer',
		none: 'Er is nog niets afgesproken.',
		plan: 'Spreek een volgende keer af',
		title: (name: string) => `Kring ${name}`,
		reason: 'Dit is een bijeenkomst van onze kring.'
	},
	table: {
		heading: 'Op tafel',
		none: 'Er ligt geen dilemma op tafel. Op de pagina van een dilemma kun je het in je kring leggen.',
		toDilemmas: 'Kijk bij de dilemma’s',
		lead: 'Praat erover met een werkvorm. Wat jij ervan vindt zeg je zelf, bij het dilemma en onder je eigen naam. Wie niets wil zeggen, zegt niets. Het mag open blijven.',
		say: 'Zeg hoe het bij jou is',
		away: 'Haal van tafel',
		link: 'Bespreek dit in een kring',
		laying: (title: string) => `Je wilt “${title}” in een kring bespreken. Kies in welke.`,
		lay: (name: string) => `Leg het op tafel bij ${name}`,
		noCircle: 'Je zit nog niet in een kring. Kies er hieronder een, of begin er zelf een.'
	},
	notes: {
		heading: 'Notities',
		none: 'Er is nog niets opgeschreven.',
		by: (name: string, day: string) => `${name}, ${day}`,
		gone: 'iemand die er niet meer is',
		changed: 'later veranderd',
		leftOpen: 'Het bleef open.',
		veiled: '[gesluierd] Iemand vond dat dit zo niet kan.',
		label: 'Wat wil je onthouden?',
		hint: 'Schrijf in je eigen woorden. Je naam staat erbij. Schrijf zo dat geen inwoner te herkennen is.',
		methodLabel: 'Met welke werkvorm?',
		noMethod: 'Geen werkvorm',
		open: 'Het bleef open. Dat mag.',
		button: 'Schrijf op',
		own: 'Verander of neem terug',
		change: 'Jouw woorden',
		save: 'Bewaar',
		takeBack: 'Neem deze notitie terug',
		story: 'Maak er mijn verhaal van',
		storyHint: 'Dan begint een verhaal van jou. Niemand leest het, tot jij kiest wie meeleest.',
		becameStory: 'Hiervan heb je een verhaal gemaakt.'
	},
	tasks: {
		heading: 'Wat we willen doen',
		none: 'Er staat niets.',
		nobody: 'nog niemand',
		done: 'klaar',
		markDone: 'Klaar',
		markOpen: 'Toch niet klaar',
		takeOn: 'Ik doe het',
		more: 'Meer',
		remove: 'Haal weg',
		label: 'Wat willen jullie doen?',
		who: 'Wie doet het?',
		button: 'Zet het erbij',
		doneHeading: (n: number) => (n === 1 ? 'Wat klaar is (1)' : `Wat klaar is (${n})`)
	},
	people: {
		asks: 'Wie erbij wil',
		welcome: (name: string) => `Welkom, ${name}`,
		notNow: 'Niet nu',
		invited: 'uitgenodigd',
		find: 'Nodig iemand uit',
		findLabel: 'Zoek op naam',
		findButton: 'Zoek',
		foundNone: 'Er is niemand met deze naam die erbij kan.',
		invite: (name: string) => `Nodig ${name} uit`
	},
	methods: {
		heading: 'Werkvormen',
		lead: 'Stappen voor een goed gesprek in een kleine groep. Iedereen mag ze gebruiken, ook buiten dit netwerk. De uitkomst mag “open” zijn.',
		leadCircle: 'Stappen voor een goed gesprek, met een klok. De uitkomst mag “open” zijn.',
		time: (minutes: number, least: number, most: number) => `${minutes} minuten, ${least} tot ${most} mensen`,
		suits: 'Wanneer',
		people: 'Met hoeveel',
		peopleWords: (least: number, most: number) => `${least} tot ${most} mensen`,
		total: 'Hoe lang',
		minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
		roles: 'Wie doet wat',
		steps: 'De stappen',
		start: 'Begin bij stap 1',
		startHint: 'Eén stap tegelijk, groot op het scherm, met een klok.',
		step: (n: number, of: number) => `Stap ${n} van ${of}`,
		next: 'Volgende stap',
		previous: 'Vorige stap',
		stop: 'Alle stappen',
		finish: 'Klaar',
		writeDown: 'Schrijf op in je kring',
		after: 'Na afloop',
		afterLead:
			'Wat ieder wil bewaren, schrijft die zelf op bij de notities van de kring. Kwam er geen conclusie? Dan schrijf je dat het open bleef.',
		toCircle: 'Terug naar je kring',
		clock: {
			start: 'Start de klok',
			pause: 'Zet stil',
			again: 'Opnieuw',
			whole: 'Hele scherm',
			over: 'De tijd is om. Rond rustig af.'
		}
	}
};

const en: typeof nl = {
	lead: 'Only the people of this circle read what stands below. Not the programme team either.',
	next: {
		heading: 'Next time',
		none: 'Nothing has been agreed yet.',
		plan: 'Agree on a next time',
		title: (name) => `Circle ${name}`,
		reason: 'This is a gathering of our circle.'
	},
	table: {
		heading: 'On the table',
		none: 'No dilemma lies on the table. On the page of a dilemma you can lay it in your circle.',
		toDilemmas: 'Look at the dilemmas',
		lead: 'Talk about it with a method. What you think of it you say yourself, on the dilemma and under your own name. Who wants to say nothing says nothing. It may stay open.',
		say: 'Say how it is where you work',
		away: 'Take off the table',
		link: 'Discuss this in a circle',
		laying: (title) => `You want to discuss “${title}” in a circle. Choose which one.`,
		lay: (name) => `Lay it on the table of ${name}`,
		noCircle: 'You are not in a circle yet. Choose one below, or begin one yourself.'
	},
	notes: {
		heading: 'Notes',
		none: 'Nothing has been written down yet.',
		by: (name, day) => `${name}, ${day}`,
		gone: 'somebody who is no longer here',
		changed: 'changed later',
		leftOpen: 'It stayed open.',
		veiled: '[veiled] Somebody said that this cannot stay as it is.',
		label: 'What do you want to remember?',
		hint: 'Write in your own words. Your name stands with it. Write so that no resident can be recognised.',
		methodLabel: 'With which method?',
		noMethod: 'No method',
		open: 'It stayed open. That is fine.',
		button: 'Write it down',
		own: 'Change or take back',
		change: 'Your words',
		save: 'Save',
		takeBack: 'Take this note back',
		story: 'Make it my story',
		storyHint: 'That begins a story of yours. Nobody reads it until you choose who reads along.',
		becameStory: 'You made a story of this.'
	},
	tasks: {
		heading: 'What we want to do',
		none: 'There is nothing here.',
		nobody: 'nobody yet',
		done: 'done',
		markDone: 'Done',
		markOpen: 'Not done after all',
		takeOn: 'I do it',
		more: 'More',
		remove: 'Remove',
		label: 'What do you want to do?',
		who: 'Who does it?',
		button: 'Add it',
		doneHeading: (n) => `What is done (${n})`
	},
	people: {
		asks: 'Who would like to come in',
		welcome: (name) => `Welcome, ${name}`,
		notNow: 'Not now',
		invited: 'invited',
		find: 'Invite somebody',
		findLabel: 'Look for a name',
		findButton: 'Look',
		foundNone: 'There is nobody with this name who can come in.',
		invite: (name) => `Invite ${name}`
	},
	methods: {
		heading: 'Methods',
		lead: 'Steps for a good conversation in a small group. Anyone may use them, outside this network too. The outcome may be “open”.',
		leadCircle: 'Steps for a good conversation, with a clock. The outcome may be “open”.',
		time: (minutes, least, most) => `${minutes} minutes, ${least} to ${most} people`,
		suits: 'When',
		people: 'With how many',
		peopleWords: (least, most) => `${least} to ${most} people`,
		total: 'How long',
		minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
		roles: 'Who does what',
		steps: 'The steps',
		start: 'Begin with step 1',
		startHint: 'One step at a time, large on the screen, with a clock.',
		step: (n, of) => `Step ${n} of ${of}`,
		next: 'Next step',
		previous: 'Previous step',
		stop: 'All steps',
		finish: 'Done',
		writeDown: 'Write it down in your circle',
		after: 'Afterwards',
		afterLead:
			'What each of you wants to keep, they write down themselves in the notes of the circle. Was there no conclusion? Then you write that it stayed open.',
		toCircle: 'Back to your circle',
		clock: {
			start: 'Start the clock',
			pause: 'Pause',
			again: 'Again',
			whole: 'Whole screen',
			over: 'The time is up. Round off calmly.'
		}
	}
};

export const insideTexts: Record<Language, typeof nl> = { nl, en };
