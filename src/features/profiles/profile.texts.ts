// What people say of themselves, and write to each other.
import type { Language } from '#kernel/language.ts';
import type { ReportState } from './message.ts';
import type { Way } from './profile.ts';

const nl = {
	heading: 'Wat anderen van je mogen weten',
	lead: 'Niets hiervan moet. Je kunt het altijd veranderen.',
	way: 'Hoe doe je het liefst mee?',
	wayHint: 'Je begint dan op de plek die daarbij past. Alles blijft voor je open.',
	ways: {
		reading: 'Meelezen',
		telling: 'Vertellen',
		meeting: 'Ontmoeten',
		leading: 'Trekken',
		national: 'Landelijk meedenken'
	} satisfies Record<Way, string>,
	wayHints: {
		reading: 'Je begint bij de verhalen. We vragen je niets, behalve één keer per jaar drie korte vragen.',
		telling: 'Je begint bij Vandaag. We vragen soms naar een ervaring.',
		meeting: 'Je begint bij mensen en teams. We leggen je soms een vraag voor.',
		leading: 'Je begint bij Vandaag. We vragen soms of je iets op gang brengt.',
		national: 'Je begint bij de tafels. We vragen soms of je een antwoord meeneemt.'
	} satisfies Record<Way, string>,
	noWay: 'Weet ik nog niet',
	themes: 'Waar geef je om?',
	themesHint: 'Vink aan wat je raakt. Vragen over een thema kunnen dan bij jou komen.',
	noThemes: 'Er zijn nog geen thema’s.',
	knows: 'Wat weet je?',
	knowsHint: 'Waar mogen collega’s je naar vragen? Bijvoorbeeld: bewind, jongeren zonder adres, dagbesteding.',
	asks: 'Wat vraag je?',
	asksHint: 'Waar zoek je iemand voor om mee te denken?',
	province: 'In welke provincie werk je?',
	provinceHint: 'Je team heeft er zelf een. Kies er een als je zonder team meedoet, of ergens anders werkt.',
	noProvince: 'Die van mijn team',
	buddy: 'Ik wil een nieuw team op weg helpen',
	buddyHint: 'Een team dat begint hoort dan jouw naam en kan je schrijven. Hoogstens twee teams tegelijk.',
	audience: 'Wie leest je pagina?',
	members: 'Leden',
	membersHint: 'Partners en mensen zonder account zien je niet.',
	everyone: 'Iedereen',
	everyoneHint: 'Dan zijn je naam, je team en wat je over jezelf schrijft openbaar.',
	save: 'Bewaar',
	shownWay: 'Doet het liefst mee door',
	shownWays: {
		reading: 'mee te lezen',
		telling: 'te vertellen',
		meeting: 'te ontmoeten',
		leading: 'te trekken',
		national: 'landelijk mee te denken'
	} satisfies Record<Way, string>,
	shownThemes: 'Geeft om',
	shownKnows: 'Weet van',
	shownAsks: 'Vraagt',
	shownProvince: 'Werkt in',
	write: {
		heading: (name: string) => `Schrijf ${name}`,
		lead: 'Je bericht gaat door Meerstem. Je mailadres blijft voor jezelf.',
		between: 'Wat jullie elkaar schreven',
		words: 'Je bericht',
		hint: 'Noem geen namen van inwoners.',
		address: 'Laat mijn mailadres zien',
		addressHint: 'Dan kan de ander je ook gewoon mailen.',
		send: 'Verstuur',
		sent: 'Je bericht is verstuurd.',
		you: 'jij',
		theirAddress: 'Mailadres:',
		onlyYou: 'Alleen jullie tweeën lezen dit, tenzij wie het kreeg een bericht meldt.',
		veiled: '[gesluierd]',
		why: 'Waarom',
		report: 'Meld dit bericht',
		reports: {
			reported: 'Je meldde dit bericht. Eén persoon van het programmateam opent het en beslist.',
			opened: 'Je meldde dit bericht. Iemand van het programmateam las het en beslist.',
			stands: 'Je meldde dit bericht. Iemand van het programmateam las het en liet het staan.'
		} satisfies Record<ReportState, string>,
		errors: { 'too-often': 'Je schreef vandaag al veel berichten. Probeer het morgen weer.' }
	}
};

const en: typeof nl = {
	heading: 'What others may know about you',
	lead: 'None of this is required. You can always change it.',
	way: 'How do you like to take part?',
	wayHint: 'You then begin at the place that fits. Everything stays open to you.',
	ways: {
		reading: 'Reading along',
		telling: 'Telling',
		meeting: 'Meeting',
		leading: 'Taking the lead',
		national: 'Thinking along nationally'
	},
	wayHints: {
		reading: 'You begin with the stories. We ask nothing of you, but three short questions once a year.',
		telling: 'You begin at Today. We sometimes ask for an experience.',
		meeting: 'You begin with people and teams. We sometimes bring you a question.',
		leading: 'You begin at Today. We sometimes ask you to get something going.',
		national: 'You begin with the tables. We sometimes ask you to take an answer along.'
	},
	noWay: 'I do not know yet',
	themes: 'What do you care about?',
	themesHint: 'Tick what moves you. Questions about a theme can then come to you.',
	noThemes: 'There are no themes yet.',
	knows: 'What do you know about?',
	knowsHint: 'What may colleagues ask you about? For example: guardianship, young people without an address, day care.',
	asks: 'What are you looking for?',
	asksHint: 'What would you like somebody to think along about?',
	province: 'In which province do you work?',
	provinceHint: 'Your team has one of its own. Choose one if you take part without a team, or work somewhere else.',
	noProvince: 'My team’s province',
	buddy: 'I want to help a new team find its way',
	buddyHint: 'A team that begins then hears your name and can write to you. Two teams at a time at most.',
	audience: 'Who reads your page?',
	members: 'Members',
	membersHint: 'Partners and people without an account do not see you.',
	everyone: 'Everyone',
	everyoneHint: 'Then your name, your team and what you write about yourself are public.',
	save: 'Save',
	shownWay: 'Likes to take part by',
	shownWays: {
		reading: 'reading along',
		telling: 'telling',
		meeting: 'meeting',
		leading: 'taking the lead',
		national: 'thinking along nationally'
	},
	shownThemes: 'Cares about',
	shownKnows: 'Knows about',
	shownAsks: 'Asks',
	shownProvince: 'Works in',
	write: {
		heading: (name) => `Write to ${name}`,
		lead: 'Your message goes through Meerstem. Your mail address stays your own.',
		between: 'What you wrote to each other',
		words: 'Your message',
		hint: 'Name no residents.',
		address: 'Show my mail address',
		addressHint: 'Then the other can also simply mail you.',
		send: 'Send',
		sent: 'Your message was sent.',
		you: 'you',
		theirAddress: 'Mail address:',
		onlyYou: 'Only the two of you read this, unless whoever got a message reports it.',
		veiled: '[veiled]',
		why: 'Why',
		report: 'Report this message',
		reports: {
			reported: 'You reported this message. One person of the programme team opens it and decides.',
			opened: 'You reported this message. Somebody of the programme team read it and decides.',
			stands: 'You reported this message. Somebody of the programme team read it and let it stand.'
		},
		errors: { 'too-often': 'You wrote many messages today. Try again tomorrow.' }
	}
};

export const profileTexts: Record<Language, typeof nl> = { nl, en };
