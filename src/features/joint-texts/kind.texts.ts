// Words that differ by the kind of joint text. What is the same for all kinds stands in thread.texts.ts and weaving.texts.ts.
import type { Language } from '#kernel/language.ts';
import type { TextKind } from './kinds.ts';

type KindWords = {
	/** Of the page that lists them. */
	title: string;
	lead: string;
	none: string;
	begin: string;
	/** With a story or statement that lies on the weaving page at once. */
	beginWith: string;
	signInToBegin: string;
	/** What one of them is called, and how it is called within a sentence. */
	name: string;
	inSentence: (title: string) => string;
	some: string;
	beingWoven: string;
	claim: string;
	answerHeading: string;
	voicesHere: string;
	besideHere: string;
	makers: string;
	newLead: string;
	summaryLabel: string;
	summaryHint: string;
	read: string;
};

const nl = {
	thread: {
		title: 'Rode draden',
		lead: 'Een rode draad is een tekst die mensen uit verschillende teams samen weven uit verhalen. Bij elke zin zie je waar die vandaan komt, en wie het anders ziet.',
		none: 'Er is nog geen rode draad die jij kunt lezen. Een rode draad begint met drie verhalen die iets gemeen hebben.',
		begin: 'Begin een rode draad',
		beginWith: 'Begin hiermee een rode draad',
		signInToBegin: 'Wie meeleest met de leden kan een rode draad beginnen.',
		name: 'Rode draad',
		inSentence: (title) => `de rode draad “${title}”`,
		some: 'een rode draad',
		beingWoven: 'Deze rode draad wordt nog geweven. Alleen de wevers zien de tekst.',
		claim: 'De rode draad, zin voor zin',
		answerHeading: 'Hoe is dit bij jou?',
		voicesHere: 'Andere kijk op deze rode draad',
		besideHere: 'Wie dit herkent of twijfelt, schreef erbij',
		makers: 'Wie dit weefden',
		newLead:
			'Een rode draad begint klein. Je schrijft één zin op over wat verhalen gemeen hebben. Daarna nodig je iemand uit van een ander team.',
		summaryLabel: 'Wat denk je te zien, in één of twee zinnen?',
		summaryHint: 'Je hoeft het nog niet zeker te weten.',
		read: 'Lees de rode draad'
	},
	dilemma: {
		title: 'Dilemma’s',
		lead: 'Een dilemma is een vraag waar je in het werk niet uitkomt, omdat elke kant iets goeds wil beschermen. De kanten staan hier naast elkaar, met de verhalen erbij. Een dilemma gaat niet dicht. Elk jaar kijken de makers er opnieuw naar.',
		none: 'Er is nog geen dilemma dat jij kunt lezen. Een dilemma begint met een verhaal waar je het samen niet over eens werd.',
		begin: 'Begin een dilemma',
		beginWith: 'Begin hiermee een dilemma',
		signInToBegin: 'Wie meeleest met de leden kan een dilemma beginnen.',
		name: 'Dilemma',
		inSentence: (title) => `het dilemma “${title}”`,
		some: 'een dilemma',
		beingWoven: 'Dit dilemma wordt nog geschreven. Alleen de makers zien de tekst.',
		claim: 'Wat voor alle kanten geldt',
		answerHeading: 'Ken je dit dilemma?',
		voicesHere: 'Andere kijk op dit dilemma',
		besideHere: 'Wie dit herkent of twijfelt, schreef erbij',
		makers: 'Wie dit opschreven',
		newLead:
			'Schrijf de vraag op zoals je hem in het team zou stellen. Daarna vraag je iemand van een ander team erbij, het liefst iemand die er anders over denkt.',
		summaryLabel: 'Waarom is dit lastig, in één of twee zinnen?',
		summaryHint: 'Je hoeft niet te weten wat het antwoord is.',
		read: 'Lees het dilemma'
	},
	lesson: {
		title: 'Lessen',
		lead: 'Een les is iets wat ergens werkte, of juist niet. Er staat bij waarom het daar werkte en wanneer het niet zou werken. Andere teams schrijven erbij hoe zij het deden.',
		none: 'Er is nog geen les die jij kunt lezen. Een les begint met één verhaal, en de vraag waarom het daar zo liep.',
		begin: 'Begin een les',
		beginWith: 'Begin hiermee een les',
		signInToBegin: 'Wie meeleest met de leden kan een les beginnen.',
		name: 'Les',
		inSentence: (title) => `de les “${title}”`,
		some: 'een les',
		beingWoven: 'Deze les wordt nog geschreven. Alleen de makers zien de tekst.',
		claim: 'De les, zin voor zin',
		answerHeading: 'Hoe deden jullie het?',
		voicesHere: 'Bij ons werkte het anders',
		besideHere: 'Zo deden wij het',
		makers: 'Wie dit opschreven',
		newLead:
			'Een les begint bij iets wat echt gebeurde. Je schrijft op wat er werkte, en met een collega zoek je uit waarom, en wanneer niet.',
		summaryLabel: 'Wat werkte er, in één of twee zinnen?',
		summaryHint: 'Wat niet werkte mag ook. Dat is evenveel waard.',
		read: 'Lees de les'
	},
	meaning: {
		title: 'Sterke lokale teams',
		lead: 'Wat is een sterk lokaal team? Leden schrijven dat samen op, in versies. Iedereen die met de leden meeleest, kan meewerken aan de volgende.',
		none: 'Deze tekst is er nog niet. Hij begint met één zin.',
		begin: 'Begin deze tekst',
		beginWith: 'Begin hiermee deze tekst',
		signInToBegin: 'Wie meeleest met de leden kan deze tekst beginnen.',
		name: 'Levende tekst',
		inSentence: (title) => `de tekst “${title}”`,
		some: 'een levende tekst',
		beingWoven: 'Deze tekst wordt nog geschreven. Alleen de makers zien hem.',
		claim: 'De tekst, zin voor zin',
		answerHeading: 'Is dit bij jou ook zo?',
		voicesHere: 'Andere kijk op deze tekst',
		besideHere: 'Wie dit herkent of twijfelt, schreef erbij',
		makers: 'Wie aan deze versie schreven',
		newLead: 'Schrijf op wat je hebt gezien, en vraag iemand van een ander team erbij.',
		summaryLabel: 'Waar gaat het om, in één of twee zinnen?',
		summaryHint: 'Een volgende versie mag dit anders zeggen.',
		read: 'Lees de tekst'
	},
	mission: {
		title: 'Waarom en hoe',
		lead: 'De tekst van de Associatie zelf, in versies. Iedereen die met de leden meeleest, kan meewerken aan de volgende.',
		none: 'De tekst van de Associatie zelf staat hier nog niet.',
		begin: 'Begin deze tekst',
		beginWith: 'Begin hiermee deze tekst',
		signInToBegin: 'Wie meeleest met de leden kan deze tekst beginnen.',
		name: 'Waarom en hoe',
		inSentence: (title) => `de tekst “${title}”`,
		some: 'de tekst van de Associatie',
		beingWoven: 'Deze tekst wordt nog geschreven. Alleen de makers zien hem.',
		claim: 'De tekst',
		answerHeading: 'Is dit bij jou ook zo?',
		voicesHere: 'Andere kijk op deze tekst',
		besideHere: 'Wie dit herkent of twijfelt, schreef erbij',
		makers: 'Wie aan deze versie schreven',
		newLead: 'Schrijf op waarom jullie er zijn, en vraag iemand van een ander team erbij.',
		summaryLabel: 'Waar gaat het om, in één of twee zinnen?',
		summaryHint: 'Deze zinnen staan ook op het blad voor een tafel.',
		read: 'Lees de tekst'
	}
} satisfies Record<TextKind, KindWords>;

const en: Record<TextKind, KindWords> = {
	thread: {
		title: 'Red threads',
		lead: 'A red thread is a text that people from different teams weave together out of stories. For every sentence you see where it comes from, and who sees it differently.',
		none: 'There is no red thread yet that you can read. A red thread begins with three stories that have something in common.',
		begin: 'Begin a red thread',
		beginWith: 'Begin a red thread with this',
		signInToBegin: 'If you read along with the members, you can begin a red thread.',
		name: 'Red thread',
		inSentence: (title) => `the red thread “${title}”`,
		some: 'a red thread',
		beingWoven: 'This red thread is still being woven. Only its weavers see the text.',
		claim: 'The red thread, sentence by sentence',
		answerHeading: 'How is this where you work?',
		voicesHere: 'Differing voices on this red thread',
		besideHere: 'What people wrote who recognise this or are not sure',
		makers: 'Who wove this',
		newLead:
			'A red thread begins small. You write one sentence on what stories share. Then you ask somebody from another team.',
		summaryLabel: 'What do you think you see, in one or two sentences?',
		summaryHint: 'You do not have to be sure yet.',
		read: 'Read the red thread'
	},
	dilemma: {
		title: 'Dilemmas',
		lead: 'A dilemma is a question in the work that you cannot settle, because each side wants to protect something good. The sides stand here beside each other, with their stories. A dilemma never closes. Every year its makers look at it again.',
		none: 'There is no dilemma yet that you can read. A dilemma begins with a story on which you could not agree.',
		begin: 'Begin a dilemma',
		beginWith: 'Begin a dilemma with this',
		signInToBegin: 'If you read along with the members, you can begin a dilemma.',
		name: 'Dilemma',
		inSentence: (title) => `the dilemma “${title}”`,
		some: 'a dilemma',
		beingWoven: 'This dilemma is still being written. Only its makers see the text.',
		claim: 'What holds for all sides',
		answerHeading: 'Do you know this dilemma?',
		voicesHere: 'Differing voices on this dilemma',
		besideHere: 'What people wrote who recognise this or are not sure',
		makers: 'Who wrote this down',
		newLead:
			'Write the question as you would ask it in your team. Then ask somebody from another team, preferably somebody who sees it differently.',
		summaryLabel: 'Why is this hard, in one or two sentences?',
		summaryHint: 'You do not have to know the answer.',
		read: 'Read the dilemma'
	},
	lesson: {
		title: 'Lessons',
		lead: 'A lesson is something that worked somewhere, or did not. It says why it worked there and when it would not. Other teams write how they did it.',
		none: 'There is no lesson yet that you can read. A lesson begins with one story, and the question why it went like that there.',
		begin: 'Begin a lesson',
		beginWith: 'Begin a lesson with this',
		signInToBegin: 'If you read along with the members, you can begin a lesson.',
		name: 'Lesson',
		inSentence: (title) => `the lesson “${title}”`,
		some: 'a lesson',
		beingWoven: 'This lesson is still being written. Only its makers see the text.',
		claim: 'The lesson, sentence by sentence',
		answerHeading: 'How did you do it?',
		voicesHere: 'It worked differently for us',
		besideHere: 'How we did it',
		makers: 'Who wrote this down',
		newLead:
			'A lesson begins with something that really happened. You write down what worked, and with a colleague you find out why, and when not.',
		summaryLabel: 'What worked, in one or two sentences?',
		summaryHint: 'What did not work is worth as much.',
		read: 'Read the lesson'
	},
	meaning: {
		title: 'Strong local teams',
		lead: 'What is a strong local team? Members write it down together, in versions. Everyone who reads along with the members can work on the next.',
		none: 'This text is not there yet. It begins with one sentence.',
		begin: 'Begin this text',
		beginWith: 'Begin this text with this',
		signInToBegin: 'If you read along with the members, you can begin this text.',
		name: 'Living text',
		inSentence: (title) => `the text “${title}”`,
		some: 'a living text',
		beingWoven: 'This text is still being written. Only its makers see it.',
		claim: 'The text, sentence by sentence',
		answerHeading: 'Is this so for you too?',
		voicesHere: 'Differing voices on this text',
		besideHere: 'What people wrote who recognise this or are not sure',
		makers: 'Who wrote this version',
		newLead: 'Write down what you have seen, and ask somebody from another team.',
		summaryLabel: 'What is it about, in one or two sentences?',
		summaryHint: 'A next version may say this differently.',
		read: 'Read the text'
	},
	mission: {
		title: 'Why and how',
		lead: 'The text of the association itself, in versions. Everyone who reads along with the members can work on the next.',
		none: 'The text of the association itself is not here yet.',
		begin: 'Begin this text',
		beginWith: 'Begin this text with this',
		signInToBegin: 'If you read along with the members, you can begin this text.',
		name: 'Why and how',
		inSentence: (title) => `the text “${title}”`,
		some: 'the text of the association',
		beingWoven: 'This text is still being written. Only its makers see it.',
		claim: 'The text',
		answerHeading: 'Is this so for you too?',
		voicesHere: 'Differing voices on this text',
		besideHere: 'What people wrote who recognise this or are not sure',
		makers: 'Who wrote this version',
		newLead: 'Write down why you are there, and ask somebody from another team.',
		summaryLabel: 'What is it about, in one or two sentences?',
		summaryHint: 'These sentences also stand on the sheet for a table.',
		read: 'Read the text'
	}
};

export const kindTexts: Record<Language, Record<TextKind, KindWords>> = { nl, en };
