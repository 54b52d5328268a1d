// Words of what lies on the weaving page, and in which bundles.
import type { Language } from '#kernel/language.ts';

const nl = {
	material: 'Wat er ligt',
	materialLead: 'Leg hier verhalen, stemmen en stellingen neer. Daarna leg je ze bij een zin.',
	materialNone: 'Er ligt nog niets. Zoek hieronder een verhaal.',
	laidBy: (name: string) => `neergelegd door ${name}`,
	cited: 'staat bij een zin',
	takeOff: 'Haal eraf',
	takeOffReason: 'Waarom haal je dit eraf?',
	takeOffHint: 'De eigenaar leest deze reden als jullie de tekst delen.',
	takenOff: 'Eraf gehaald',
	bundlesLead:
		'Ligt er veel? We kunnen een indeling voorstellen, op woorden die stukken delen. Jullie verplaatsen wat niet klopt.',
	bundlesAgain: 'Opnieuw voorstellen deelt alles anders in. De namen die jullie gaven, gaan dan weg.',
	proposeBundles: 'Stel bundels voor',
	standsAlone: 'Staat op zichzelf',
	notArranged: 'Nog niet ingedeeld',
	bundleWithoutName: (n: number) => `Bundel ${n}`,
	newBundle: 'Een nieuwe bundel',
	move: 'Verplaats',
	moveTo: 'Naar welke bundel?',
	renameBundle: 'Geef een andere naam',
	bundleName: 'Hoe heet deze bundel?',
	bundleNameHint: 'Leeg: dan heet hij naar de woorden die de stukken delen.',
	ready: 'Leg iets neer',
	searchMaterial: 'Zoek in verhalen die je mag lezen',
	noStories: 'Geen verhaal gevonden dat je mag lezen en dat hier nog niet ligt.',
	storiesHeading: 'Verhalen',
	voicesHeading: 'Stemmen bij deze verhalen',
	voicesComeAlong:
		'Een andere kijk op een verhaal komt vanzelf mee naar de zin. Leg een stem alleen neer als je er zelf een zin op bouwt.',
	statementsHeading: 'Stellingen uit een ronde',
	round: 'Uit welke ronde?',
	noRound: 'Kies een ronde',
	layOn: 'Leg neer'
};

const en: typeof nl = {
	material: 'What lies here',
	materialLead: 'Lay stories, voices and statements here. Then put them with a sentence.',
	materialNone: 'Nothing lies here yet. Search for a story below.',
	laidBy: (name) => `laid here by ${name}`,
	cited: 'stands with a sentence',
	takeOff: 'Take off',
	takeOffReason: 'Why do you take this off?',
	takeOffHint: 'Its owner reads this reason when you share the text.',
	takenOff: 'Taken off',
	bundlesLead: 'Is there much? We can propose an order, by words that pieces share. You move what is not right.',
	bundlesAgain: 'Proposing again arranges everything anew. Names you gave are gone then.',
	proposeBundles: 'Propose bundles',
	standsAlone: 'Stands on its own',
	notArranged: 'Not arranged yet',
	bundleWithoutName: (n) => `Bundle ${n}`,
	newBundle: 'A new bundle',
	move: 'Move',
	moveTo: 'To which bundle?',
	renameBundle: 'Give another name',
	bundleName: 'What is this bundle called?',
	bundleNameHint: 'Empty: then it is called by the words its pieces share.',
	ready: 'Lay something here',
	searchMaterial: 'Search in stories you may read',
	noStories: 'No story found that you may read and that does not lie here already.',
	storiesHeading: 'Stories',
	voicesHeading: 'Voices on these stories',
	voicesComeAlong:
		'A differing voice on a story comes along to the sentence by itself. Lay a voice here only when you build a sentence on it.',
	statementsHeading: 'Statements of a round',
	round: 'Of which round?',
	noRound: 'Choose a round',
	layOn: 'Lay here'
};

export const materialTexts: Record<Language, typeof nl> = { nl, en };
