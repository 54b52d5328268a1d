// The words of circles: the list, the page as anyone sees it, beginning, changing, resting and ending.
import type { Language } from '#kernel/language.ts';
import {
	circleLimits as limits,
	type AboutRefusal,
	type CircleKind,
	type Joining,
	type JoinRefusal
} from './circle.ts';

const nl = {
	nearby: 'Elkaar ontmoeten',
	places: { gatherings: 'Bijeenkomsten', circles: 'Kringen' },
	title: 'Kringen',
	lead: 'Een kring is een kleine groep mensen uit verschillende teams die elkaar vaker zien. Om samen te leren, om elkaars werk te bekijken, of omdat je in dezelfde streek werkt.',
	begin: 'Begin een kring',
	mine: 'Jouw kringen',
	invitations: 'Je bent uitgenodigd',
	alive: 'Kringen die nu bezig zijn',
	nobody: 'Er is nog geen kring die jij kunt zien.',
	nobodyMember: 'Er is nog geen kring. Mis je iets? Begin er een. Je hebt geen toestemming nodig.',
	guest: 'Wil je in een kring? Doe mee met het netwerk, dan kun je erbij.',
	guestLink: 'Doe mee',
	before: 'Kringen die rusten of klaar zijn',
	all: 'Alle kringen',
	find: {
		heading: 'Zoek een kring',
		words: 'Zoek je een kring?',
		hint: 'Een streek, een plaats of een woord. Bijvoorbeeld: noorden.',
		button: 'Zoek',
		narrow: 'Kies soort of thema',
		allKinds: 'Elke soort',
		allThemes: 'Elk thema',
		none: 'Geen kring gevonden. Probeer een ander woord, of kijk bij alle kringen.',
		noneMember: 'Geen kring gevonden. Probeer een ander woord, of begin er zelf een.'
	},
	kinds: {
		learning: 'Leergroep',
		peer: 'Intervisie',
		regional: 'Regiokring'
	} satisfies Record<CircleKind, string>,
	joining: {
		open: 'Je kunt er zo bij',
		ask: 'Je vraagt of je erbij mag',
		closed: 'Er kan nu niemand bij'
	} satisfies Record<Joining, string>,
	youAreIn: 'Je doet mee',
	because: (reason: string) => `Waarom: ${reason}`,
	resting: (day: string) => `Deze kring rust sinds ${day}.`,
	restingShort: 'rust',
	ended: (day: string) => `Deze kring is klaar sinds ${day}.`,
	endedShort: 'klaar',
	legacy: 'Wat deze kring achterlaat',
	what: 'Wat voor kring',
	shown: 'Wat anderen van de kring zien',
	region: 'Streek',
	theme: 'Thema',
	howIn: 'Erbij komen',
	began: 'Begonnen',
	who: 'Wie erbij zijn',
	whoHidden: 'Alleen de mensen van de kring zien wie erbij zijn.',
	whoForMembers: 'Alleen leden die zijn ingelogd, zien wie erbij zijn.',
	insideNote: 'Wat er in de kring gezegd en geschreven wordt, blijft in de kring.',
	veiled: '[gesluierd] Iemand vond dat dit zo niet kan. Het programmateam kijkt ernaar.',
	concern: 'Hier is iemand herkenbaar',

	come: {
		heading: 'Meedoen in deze kring',
		in: 'Ik doe mee',
		asked: 'Mag ik erbij?',
		askLead: 'De mensen van de kring zien je naam en zeggen welkom, of niet nu.',
		newcomer: 'Nog niemand van een ander team zei “ik ken ze” over jou. Daarom zegt de kring eerst welkom.',
		welcome: 'Je doet mee. Wat hier staat, lezen alleen de mensen van deze kring, nu ook jij.',
		waiting: 'Je hebt gevraagd of je erbij mag. De kring heeft nog niet geantwoord.',
		takeBack: 'Toch niet',
		invited: 'Iemand uit deze kring wil je er graag bij hebben.',
		yes: 'Ja, ik doe mee',
		no: 'Nee, dank je',
		signIn: 'Wil je meedoen? Log eerst in.',
		signInLink: 'Log in',
		partner: 'In een kring zitten leden van het netwerk. Partners komen erbij op een bijeenkomst of aan een tafel.',
		capacityFirst: 'Je hoort bij een team en bij een partner. Kies eerst als wie je nu kijkt.'
	},

	beginLead: 'Schrijf waar de kring voor is. Je kunt alles later veranderen. Jij bent de eerste die meedoet.',
	fields: {
		kind: 'Wat voor kring is het?',
		kindHints: {
			learning: 'Samen iets uitzoeken rond een thema',
			peer: 'Elkaars praktijk bekijken, in vertrouwen',
			regional: 'Teams uit dezelfde streek'
		} satisfies Record<CircleKind, string>,
		name: 'Hoe heet de kring?',
		purpose: 'Waar is de kring voor?',
		purposeHint: 'Een paar zinnen. Wat doen jullie als je bij elkaar bent?',
		region: 'In welke streek?',
		regionHint: 'Mag leeg blijven. Bijvoorbeeld: de Achterhoek.',
		theme: 'Bij welk thema hoort dit?',
		noTheme: 'Geen thema',
		openNow: 'Iedereen kan de kring vinden, en leden die willen doen mee. Wil je dat anders? Kies het hier.',
		fold: 'Wie erbij kan, en wie de kring ziet',
		joining: 'Hoe kom je erbij?',
		joiningOptions: {
			open: 'Wie wil, doet mee',
			ask: 'Wie wil, vraagt het eerst aan de kring',
			closed: 'Er kan nu niemand bij'
		} satisfies Record<Joining, string>,
		closedReason: 'Waarom kan er niemand bij?',
		closedReasonHint: 'Alleen als de kring dicht is. Dit staat erbij, voor wie de kring vindt.',
		audience: 'Wie mag weten dat deze kring er is?',
		audiences: { public: 'Iedereen, ook zonder account', members: 'Alleen leden van het netwerk' },
		people: 'Wie ziet wie er meedoet?',
		peoples: { members: 'Leden van het netwerk', circle: 'Alleen de mensen van de kring' }
	},
	beginButton: 'Begin deze kring',

	tend: 'Deze kring veranderen, laten rusten of afronden',
	tendLead: 'Iedereen in de kring kan dit doen. Spreek het samen af.',
	changeButton: 'Bewaar',
	restHeading: 'Even rust',
	restLead: 'Komen jullie een tijd niet bij elkaar? Laat de kring rusten. Alles blijft staan.',
	rest: 'Laat de kring rusten',
	wake: 'We gaan weer verder',
	endHeading: 'Afronden',
	endLead:
		'Een kring mag klaar zijn. Ze blijft te vinden met wat ze achterlaat. Jullie blijven lezen wat jullie schreven, en niemand kan er nog iets bij schrijven.',
	legacyLabel: 'Wat laat deze kring achter voor anderen?',
	legacyHint: `Mag leeg blijven. Wie de kring kan vinden, leest dit. Hoogstens ${limits.legacy} tekens.`,
	sure: 'Ja, deze kring is klaar',
	end: 'Rond de kring af',
	leaveHeading: 'Weggaan',
	leaveLead: 'Wat je schreef blijft staan, met je naam. Wil je iets terugnemen? Doe dat dan eerst.',
	leaveLast: 'Jij bent de laatste. Als jij weggaat, is de kring klaar en leest niemand de notities nog.',
	leave: 'Ik ga uit deze kring',

	errors: {
		'choose-kind': 'Kies wat voor kring het is.',
		'choose-joining': 'Kies hoe iemand erbij komt.',
		'choose-audience': 'Kies wie mag weten dat de kring er is.',
		'choose-people': 'Kies wie ziet wie er meedoet.',
		'reason-missing': 'De kring is dicht. Schrijf waarom.',
		'theme-unknown': 'Dit thema kennen we niet meer. Kies een ander, of geen.',
		'not-sure': 'Zet het vinkje als je het zeker weet.',
		ended: 'Deze kring is klaar.',
		closed: 'Er kan nu niemand bij.',
		'already-in': 'Je doet al mee.',
		'already-asked': 'Je hebt het al gevraagd.',
		'not-a-member': 'Alleen leden van het netwerk komen in een kring.',
		'not-of-circle': 'Kies iemand uit de kring.'
	} satisfies Record<
		| AboutRefusal
		| JoinRefusal
		| 'choose-kind'
		| 'choose-joining'
		| 'choose-audience'
		| 'choose-people'
		| 'not-sure'
		| 'not-a-member'
		| 'not-of-circle',
		string
	>
};

const en: typeof nl = {
	nearby: 'Meeting each other',
	places: { gatherings: 'Gatherings', circles: 'Circles' },
	title: 'Circles',
	lead: 'A circle is a small group of people from different teams who see each other more often. To learn together, to look at each other’s work, or because you work in the same region.',
	begin: 'Begin a circle',
	mine: 'Your circles',
	invitations: 'You are invited',
	alive: 'Circles that are under way',
	nobody: 'There is no circle yet that you can see.',
	nobodyMember: 'There is no circle yet. Do you miss something? Begin one. You need no permission.',
	guest: 'Would you like to be in a circle? Join the network, and you can come in.',
	guestLink: 'Join in',
	before: 'Circles that rest or are finished',
	all: 'All circles',
	find: {
		heading: 'Find a circle',
		words: 'Looking for a circle?',
		hint: 'A region, a place or a word. For example: north.',
		button: 'Search',
		narrow: 'Choose kind or theme',
		allKinds: 'Any kind',
		allThemes: 'Any theme',
		none: 'No circle found. Try another word, or look at all circles.',
		noneMember: 'No circle found. Try another word, or begin one yourself.'
	},
	kinds: { learning: 'Learning group', peer: 'Peer consultation', regional: 'Regional circle' },
	joining: {
		open: 'You can come in at once',
		ask: 'You ask whether you may come in',
		closed: 'Nobody can come in now'
	},
	youAreIn: 'You take part',
	because: (reason) => `Why: ${reason}`,
	resting: (day) => `This circle has been resting since ${day}.`,
	restingShort: 'resting',
	ended: (day) => `This circle has been finished since ${day}.`,
	endedShort: 'finished',
	legacy: 'What this circle leaves behind',
	what: 'What kind of circle',
	shown: 'What others see of the circle',
	region: 'Region',
	theme: 'Theme',
	howIn: 'Coming in',
	began: 'Began',
	who: 'Who takes part',
	whoHidden: 'Only the people of the circle see who takes part.',
	whoForMembers: 'Only members who are signed in see who takes part.',
	insideNote: 'What is said and written in the circle stays in the circle.',
	veiled: '[veiled] Somebody said that this cannot stay as it is. The programme team is looking at it.',
	concern: 'Somebody can be recognised here',

	come: {
		heading: 'Taking part in this circle',
		in: 'I take part',
		asked: 'May I come in?',
		askLead: 'The people of the circle see your name and say welcome, or not now.',
		newcomer: 'Nobody from another team has said “I know them” about you yet. So the circle says welcome first.',
		welcome: 'You take part. Only the people of this circle read what stands here, and now you do too.',
		waiting: 'You asked whether you may come in. The circle has not answered yet.',
		takeBack: 'Never mind',
		invited: 'Somebody from this circle would like to have you in it.',
		yes: 'Yes, I take part',
		no: 'No, thank you',
		signIn: 'Would you like to take part? Sign in first.',
		signInLink: 'Sign in',
		partner: 'Members of the network sit in a circle. Partners come along to a gathering or a table.',
		capacityFirst: 'You belong to a team and to a partner. Choose first in which role you look now.'
	},

	beginLead: 'Write what the circle is for. You can change everything later. You are the first who takes part.',
	fields: {
		kind: 'What kind of circle is it?',
		kindHints: {
			learning: 'Finding something out together around a theme',
			peer: 'Looking at each other’s practice, in confidence',
			regional: 'Teams from the same region'
		},
		name: 'What is the circle called?',
		purpose: 'What is the circle for?',
		purposeHint: 'A few sentences. What do you do when you are together?',
		region: 'In which region?',
		regionHint: 'Optional. For instance: the Achterhoek.',
		theme: 'Which theme does it belong to?',
		noTheme: 'No theme',
		openNow:
			'Everyone can find the circle, and members who want to take part. Would you like it otherwise? Choose here.',
		fold: 'Who can come in, and who sees the circle',
		joining: 'How does one come in?',
		joiningOptions: {
			open: 'Whoever wants to takes part',
			ask: 'Whoever wants to asks the circle first',
			closed: 'Nobody can come in now'
		},
		closedReason: 'Why can nobody come in?',
		closedReasonHint: 'Only when the circle is closed. It is shown to who finds the circle.',
		audience: 'Who may know that this circle is there?',
		audiences: { public: 'Everyone, also without an account', members: 'Members of the network only' },
		people: 'Who sees who takes part?',
		peoples: { members: 'Members of the network', circle: 'Only the people of the circle' }
	},
	beginButton: 'Begin this circle',

	tend: 'Change this circle, let it rest or finish it',
	tendLead: 'Anyone in the circle can do this. Agree on it together.',
	changeButton: 'Save',
	restHeading: 'A rest',
	restLead: 'Will you not meet for a while? Let the circle rest. Everything stays.',
	rest: 'Let the circle rest',
	wake: 'We go on again',
	endHeading: 'Finishing',
	endLead:
		'A circle may be finished. It can still be found with what it leaves behind. You go on reading what you wrote, and nobody can add to it.',
	legacyLabel: 'What does this circle leave behind for others?',
	legacyHint: `Optional. Who can find the circle reads this. At most ${limits.legacy} characters.`,
	sure: 'Yes, this circle is finished',
	end: 'Finish the circle',
	leaveHeading: 'Leaving',
	leaveLead: 'What you wrote stays, with your name. Do you want to take something back? Then do that first.',
	leaveLast: 'You are the last one. If you leave, the circle is finished and nobody reads the notes any more.',
	leave: 'I leave this circle',

	errors: {
		'choose-kind': 'Choose what kind of circle it is.',
		'choose-joining': 'Choose how somebody comes in.',
		'choose-audience': 'Choose who may know that the circle is there.',
		'choose-people': 'Choose who sees who takes part.',
		'reason-missing': 'The circle is closed. Write why.',
		'theme-unknown': 'We no longer know this theme. Choose another, or none.',
		'not-sure': 'Tick the box when you are sure.',
		ended: 'This circle is finished.',
		closed: 'Nobody can come in now.',
		'already-in': 'You take part already.',
		'already-asked': 'You asked already.',
		'not-a-member': 'Only members of the network come into a circle.',
		'not-of-circle': 'Choose somebody from the circle.'
	}
};

export const circleTexts: Record<Language, typeof nl> = { nl, en };
