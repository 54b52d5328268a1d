// The words of what a landscape found: what is shared, what stays open, who says otherwise, and what is not known.
import type { Language } from '#kernel/language.ts';
import { percent, type Span, type Stance } from './landscape.ts';
import { landscapeTexts } from './landscape.texts.ts';

const dutch = new Intl.NumberFormat('nl-NL');
const english = new Intl.NumberFormat('en-GB');
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const nl = {
	shared: 'Gedeelde grond',
	sharedHow: {
		groups:
			'Dit herkent in elke groep een ruime meerderheid. We kijken naar de groep waarin het het minst wordt herkend.',
		ends: 'Dit herkent overal op de kaart een ruime meerderheid, ook aan de uiterste kanten.',
		everyone: 'Dit herkent een ruime meerderheid van iedereen die antwoordde.'
	},
	sharedLowest: (share: number, stance: Stance) =>
		`Zeker ${percent(share)} van de 100 ${stance === 'agree' ? 'herkennen dit' : 'kennen het anders'}.`,
	/** Where the fewest people say so; everywhere else it is more. */
	sharedLeast: (party: string, span: Span, stance: Stance) =>
		`${first(party)} het minst: ${landscapeTexts.nl.range(span)} van de 100 ${stance === 'agree' ? 'herkennen dit' : 'kennen het anders'}.`,
	sharedNone: 'We vonden geen stelling die overal door een ruime meerderheid wordt herkend.',
	refused: 'Samen anders',
	refusedHow: 'Hiervan zegt overal een ruime meerderheid: bij ons is het anders.',
	refusedNone: 'We vonden geen stelling waarvan overal een ruime meerderheid zegt dat het anders is.',
	dilemmas: 'Dilemma’s',
	dilemmasHow:
		'Hier staan mensen tegenover elkaar, of is een kant met zichzelf verdeeld. Beide kanten beschermen iets. We lossen het niet op.',
	dilemmasNone: 'We vonden geen stelling waarop kanten duidelijk tegenover elkaar staan.',
	between: (agree: string, disagree: string) =>
		`${first(agree)} herkent dit vooral. ${first(disagree)} kent het vooral anders.`,
	within: (party: string | null) =>
		party ? `${first(party)} is hierover verdeeld.` : 'Iedereen die antwoordde is hierover verdeeld.',
	counter: 'Tegenstemmen',
	counterHow: 'Ook waar bijna iedereen hetzelfde zegt, zegt iemand iets anders. Die stem staat hier even groot.',
	counterNone:
		'Er zijn geen tegenstemmen van genoeg mensen om hier te tonen. Ze tellen wel mee in de totalen van de stelling.',
	counterShare: (party: string | null, span: Span, stance: Stance) =>
		`${party ? `${first(party)}: ` : ''}${landscapeTexts.nl.range(span)} van de 100 ${stance === 'agree' ? 'kennen het anders' : 'herkennen het juist wel'}.`,
	voicedBy: 'Wat deze mensen vaker herkennen:',
	unknown: 'Nog niet duidelijk',
	unclear: (n: number) =>
		n === 1 ? '1 stelling heeft nog te weinig antwoorden.' : `${n} stellingen hebben nog te weinig antwoorden.`,
	unsure: 'Van deze stellingen zeggen de meeste mensen dat ze het niet weten:',
	allClear: 'Elke stelling heeft minstens tien antwoorden.',
	missing: 'Wie we niet hoorden',
	teams: (n: number) =>
		n === 1 ? 'Uit 1 team antwoordde iemand met een account.' : `Uit ${n} teams antwoordde iemand met een account.`,
	fewTeams: 'Uit hooguit een paar teams antwoordde iemand met een account.',
	silentTeams: (n: number) => (n === 1 ? 'Uit 1 team nog niemand.' : `Uit ${n} teams nog niemand.`),
	visitors: (n: number) =>
		`${n === 1 ? '1 mens antwoordde' : `${dutch.format(n)} mensen antwoordden`} als bezoeker, zonder account. Van hen weten we verder niets.`,
	elsewhereHeld: 'Van de mensen die elders antwoordden weten we niet wie ze zijn. Dus ook niet wie er ontbrak.',
	saidNotHeard: 'Wie deze ronde begon, schreef hierover:',
	never: 'We leggen dit nooit naast de groepen of de kaart.'
};

const en: typeof nl = {
	shared: 'Shared ground',
	sharedHow: {
		groups: 'An ample majority recognises this in every group. We look at the group that recognises it least.',
		ends: 'An ample majority recognises this all over the map, at its outer sides too.',
		everyone: 'An ample majority of everybody who answered recognises this.'
	},
	sharedLowest: (share, stance) =>
		`At least ${percent(share)} in 100 ${stance === 'agree' ? 'recognise this' : 'know it differently'}.`,
	sharedLeast: (party, span, stance) =>
		`Lowest: ${party}, ${landscapeTexts.en.range(span)} in 100 ${stance === 'agree' ? 'recognise this' : 'know it differently'}.`,
	sharedNone: 'We found no statement that an ample majority recognises everywhere.',
	refused: 'Together different',
	refusedHow: 'Of these an ample majority says everywhere: it is different for us.',
	refusedNone: 'We found no statement of which an ample majority says everywhere that it is different.',
	dilemmas: 'Dilemmas',
	dilemmasHow:
		'Here people stand on opposite sides, or one side is torn. Both sides protect something. We do not solve it.',
	dilemmasNone: 'We found no statement on which sides are clearly opposed.',
	between: (agree, disagree) =>
		`${first(agree)} mostly recognises this. ${first(disagree)} mostly knows it differently.`,
	within: (party) =>
		party ? `${first(party)} is divided about this.` : 'Everybody who answered is divided about this.',
	counter: 'Counter-voices',
	counterHow:
		'Where nearly everybody says the same, somebody still says something else. That voice stands here just as large.',
	counterNone:
		'There are no counter-voices of enough people to show here. They do count in the totals of the statement.',
	counterShare: (party, span, stance) =>
		`${party ? `${first(party)}: ` : ''}${landscapeTexts.en.range(span)} in 100 ${stance === 'agree' ? 'know it differently' : 'do recognise it'}.`,
	voicedBy: 'What these people recognise more often:',
	unknown: 'Not clear yet',
	unclear: (n) => (n === 1 ? '1 statement has too few answers yet.' : `${n} statements have too few answers yet.`),
	unsure: 'Of these statements most people say that they do not know:',
	allClear: 'Every statement has at least ten answers.',
	missing: 'Who we did not hear from',
	teams: (n) =>
		n === 1 ? 'From 1 team somebody answered with an account.' : `From ${n} teams somebody answered with an account.`,
	fewTeams: 'People from at most a few teams answered with an account.',
	silentTeams: (n) => (n === 1 ? 'From 1 team nobody yet.' : `From ${n} teams nobody yet.`),
	visitors: (n) =>
		`${n === 1 ? '1 person' : `${english.format(n)} people`} answered as a visitor, without an account. We know nothing else of them.`,
	elsewhereHeld: 'Of the people who answered elsewhere we do not know who they are. So neither who was missing.',
	saidNotHeard: 'Whoever started this round wrote about this:',
	never: 'We never lay this beside the groups or the map.'
};

export const findingsTexts: Record<Language, typeof nl> = { nl, en };
