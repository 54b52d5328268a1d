// The words around starting a round and looking after it.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Begin een ronde',
	lead: 'Je zet zinnen uit de praktijk bij elkaar. Anderen zeggen of ze die herkennen, anders kennen, of het niet weten. Zo zie je samen waar mensen hetzelfde zeggen en waar niet.',
	titleLabel: 'Waar gaat de ronde over?',
	titleHint: 'Een vraag of een paar woorden. Bijvoorbeeld: Wat beloof je als je zegt: ik blijf?',
	descriptionLabel: 'Wat moeten mensen weten voor ze antwoorden? (mag leeg blijven)',
	themeLabel: 'Bij welk thema hoort dit?',
	noTheme: 'Geen thema',
	audienceLabel: 'Wie kan lezen en antwoorden?',
	audience: {
		members: 'Alleen leden',
		public: 'Iedereen, ook zonder account'
	},
	audienceHint: {
		members: 'Mensen uit de teams die lid zijn. Partners, zoals een gemeente, lezen dit niet.',
		public: 'Iedereen mag de stellingen en de aantallen hergebruiken (CC BY 4.0).'
	},
	untilLabel: 'Tot en met welke dag kun je antwoorden? (mag leeg blijven)',
	untilHint: 'Leeg: de ronde blijft open. Je kunt dit later veranderen.',
	start: 'Begin',
	link: 'Begin een ronde bij dit thema',
	tendTitle: 'Zorg voor de ronde',
	back: 'Naar de ronde',
	firstSteps: 'De ronde is er. Zet nu de eerste stellingen erin. Een stuk of tien is een goed begin.',
	statements: 'Stellingen in de ronde',
	noStatements: 'Er staat nog geen stelling in. Zolang dat zo is, kan niemand antwoorden.',
	number: (n: number) => `Stelling ${n}`,
	takeOut: 'Haal uit de ronde',
	ownTitle: 'Een stelling in eigen woorden',
	bodyLabel: 'Eén zin waar anderen op kunnen antwoorden',
	bodyHint: 'Iets wat iemand kan herkennen of anders kan kennen. Eén gedachte per zin, hoogstens 280 tekens.',
	add: 'Zet erbij',
	storyTitle: 'Een stelling uit een verhaal',
	storyLead:
		'Kies een verhaal en schrijf één zin die erin staat of eruit volgt. De verteller krijgt de vraag of die zin hier mag staan. Tot het ja staat de zin nergens. Uit je eigen verhaal staat hij er meteen.',
	storyLabel: 'Uit welk verhaal?',
	chooseStory: 'Kies een verhaal',
	myStory: 'van jou',
	askTeller: 'Vraag het de verteller',
	noStories: 'Er zijn bij dit thema nog geen verhalen die je kunt lezen.',
	waiting: 'Wacht op de verteller',
	said: { open: 'nog geen antwoord', no: 'de verteller zei nee, of nam de woorden terug' },
	proposals: 'Voorgesteld door anderen',
	proposalsHow:
		'Kijk of de zin begrijpelijk is, of niemand herkenbaar is, en of hij er niet al staat. Of je het ermee eens bent doet er niet toe.',
	noProposals: 'Er is nu niets voorgesteld.',
	accept: 'Neem op',
	decline: 'Neem niet op',
	reasonLabel: 'Waarom niet? Wie het voorstelde leest dit.',
	settings: 'Hoe de ronde loopt',
	notHeardLabel: 'Wie hoor je nog niet in deze ronde? (mag leeg blijven)',
	notHeardHint: 'Dit staat bij het beeld, voor iedereen die de ronde leest. Noem geen namen.',
	save: 'Bewaar',
	rest: 'Laat de ronde rusten',
	resume: 'Laat weer antwoorden',
	restHint: 'Een ronde die rust blijft te lezen. Je kunt hem altijd weer openen.',
	elsewhere: 'Dit gesprek is elders gevoerd. De stellingen komen daarvandaan, en hier komen er geen bij.',
	asked: 'De vraag is gesteld. De zin staat in de ronde als de verteller ja zegt.',
	added: 'De stelling staat erbij.',
	propose: 'Mis je een stelling?',
	proposeHint:
		'Schrijf één zin waar anderen op kunnen antwoorden. Noem niemand bij naam. Wie de ronde begon, kijkt er eerst naar. Je naam staat er niet bij.',
	proposeButton: 'Stel voor',
	proposed: 'Dank je. Wie de ronde begon kijkt ernaar. Hier lees je wat ermee gebeurt.',
	mine: 'Wat jij voorstelde',
	fate: {
		open: 'Nog niet bekeken.',
		accepted: (n: number) => `Staat in de ronde als stelling ${n}.`,
		declined: (reason: string) => `Niet opgenomen: ${reason}`
	},
	errors: {
		'choose-audience': 'Kies wie kan lezen en antwoorden.',
		'day-unclear': 'Vul een dag in als jaar-maand-dag, of laat het leeg.',
		'day-past': 'Die dag is al voorbij. Kies een latere dag, of laat het leeg.',
		'theme-unknown': 'Dit thema is er niet meer. Kies een ander.',
		'story-unknown': 'Kies een verhaal dat je kunt lezen.',
		'held-elsewhere': 'In een gesprek dat elders is gevoerd komt hier geen stelling bij.',
		'not-open': 'Deze ronde neemt nu niets aan.'
	}
};

const en: typeof nl = {
	title: 'Start a round',
	lead: 'You put sentences from practice together. Others say whether they recognise them, know them differently, or do not know. So you see together where people say the same and where they do not.',
	titleLabel: 'What is the round about?',
	titleHint: 'A question or a few words. For example: What do you promise when you say: I stay?',
	descriptionLabel: 'What should people know before they answer? (may stay empty)',
	themeLabel: 'To which theme does this belong?',
	noTheme: 'No theme',
	audienceLabel: 'Who can read and answer?',
	audience: { members: 'Members only', public: 'Everyone, also without an account' },
	audienceHint: {
		members: 'People of the teams that are members. Partners, such as a municipality, do not read this.',
		public: 'Everyone may reuse the statements and the counts (CC BY 4.0).'
	},
	untilLabel: 'Up to and including which day can people answer? (may stay empty)',
	untilHint: 'Empty: the round stays open. You can change this later.',
	start: 'Start',
	link: 'Start a round with this theme',
	tendTitle: 'Look after the round',
	back: 'To the round',
	firstSteps: 'The round is there. Now put in the first statements. Ten or so is a good start.',
	statements: 'Statements in the round',
	noStatements: 'There is no statement yet. As long as that is so, nobody can answer.',
	number: (n) => `Statement ${n}`,
	takeOut: 'Take out of the round',
	ownTitle: 'A statement in your own words',
	bodyLabel: 'One sentence that others can answer',
	bodyHint:
		'Something that somebody can recognise or know differently. One thought a sentence, at most 280 characters.',
	add: 'Add',
	storyTitle: 'A statement from a story',
	storyLead:
		'Choose a story and write one sentence that is in it or follows from it. Its teller is asked whether that sentence may stand here. Until they say yes it stands nowhere. From your own story it stands here at once.',
	storyLabel: 'From which story?',
	chooseStory: 'Choose a story',
	myStory: 'yours',
	askTeller: 'Ask the teller',
	noStories: 'There are no stories yet with this theme that you can read.',
	waiting: 'Waits for its teller',
	said: { open: 'no answer yet', no: 'the teller said no, or took the words back' },
	proposals: 'Proposed by others',
	proposalsHow:
		'See whether the sentence is clear, whether nobody can be recognised, and whether it is not there already. Whether you agree does not matter.',
	noProposals: 'Nothing is proposed now.',
	accept: 'Take up',
	decline: 'Do not take up',
	reasonLabel: 'Why not? Whoever proposed it reads this.',
	settings: 'How the round goes',
	notHeardLabel: 'Whom do you not hear yet in this round? (may stay empty)',
	notHeardHint: 'This stands with the picture, for everyone who reads the round. Name nobody.',
	save: 'Save',
	rest: 'Let the round rest',
	resume: 'Take answers again',
	restHint: 'A round that rests can still be read. You can always open it again.',
	elsewhere: 'This conversation was held elsewhere. Its statements come from there, and none are added here.',
	asked: 'The question was put. The sentence stands in the round when its teller says yes.',
	added: 'The statement was added.',
	propose: 'Do you miss a statement?',
	proposeHint:
		'Write one sentence that others can answer. Name nobody. Whoever started the round looks at it first. Your name is not with it.',
	proposeButton: 'Propose',
	proposed: 'Thank you. Whoever started the round will look at it. Here you read what becomes of it.',
	mine: 'What you proposed',
	fate: {
		open: 'Not looked at yet.',
		accepted: (n) => `Stands in the round as statement ${n}.`,
		declined: (reason) => `Not taken up: ${reason}`
	},
	errors: {
		'choose-audience': 'Choose who can read and answer.',
		'day-unclear': 'Fill in a day as year-month-day, or leave it empty.',
		'day-past': 'That day has passed. Choose a later one, or leave it empty.',
		'theme-unknown': 'This theme is no longer there. Choose another.',
		'story-unknown': 'Choose a story that you can read.',
		'held-elsewhere': 'No statement is added here to a conversation that was held elsewhere.',
		'not-open': 'This round takes nothing now.'
	}
};

export const startingTexts: Record<Language, typeof nl> = { nl, en };
