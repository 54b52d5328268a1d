// The words around answering in a round.
import type { Language } from '#kernel/language.ts';
import type { AnswerKind } from '#features/responses/response.ts';
import { wordsLimit } from '#features/responses/response.ts';
import type { RoundState } from './round.ts';

const nl = {
	title: 'Geef je antwoord',
	back: 'Terug naar de ronde',
	statement: (n: number) => `Stelling ${n}`,
	how: 'Herken je dit uit je eigen werk of leven?',
	answer: { recognise: 'Herken ik', different: 'Bij ons anders', unsure: 'Weet ik niet' } satisfies Record<
		AnswerKind,
		string
	>,
	unsureIsFull: '“Weet ik niet” is een heel antwoord. Er is geen goed of fout.',
	words: 'Bij ons … (mag leeg blijven)',
	wordsHint: (readers: string) =>
		`Vertel in je eigen woorden hoe het bij jullie is. ${readers} Noem niemand bij naam. Hoogstens ${wordsLimit.toLocaleString('nl-NL')} tekens.`,
	readers: {
		public: 'Iedereen kan dit lezen.',
		members: 'Alle leden kunnen dit lezen, partners niet.',
		other: 'Wie deze ronde leest, kan dit lezen.'
	},
	signatureLabel: 'Wat staat onder je woorden?',
	signature: { name: 'Je naam', team: 'Je team', network: '“Iemand uit het netwerk”' },
	signatureHint:
		'Zet je er woorden bij, dan is aan die woorden te zien wat je antwoordde. Zonder woorden ziet niemand dat.',
	signInForWords: 'Wil je er woorden bij zetten? Dat kan met een account. Dan kun je ze ook weer terugnemen.',
	signIn: 'Inloggen',
	kept: (n: number, answer: AnswerKind) =>
		`Bewaard bij stelling ${n}: ${nl.answer[answer].toLowerCase()}. Je kunt het altijd veranderen.`,
	change: 'Verander dit antwoord',
	before: (answer: AnswerKind) =>
		`Jouw antwoord: ${nl.answer[answer].toLowerCase()}. Kies opnieuw om het te veranderen.`,
	stop: 'Genoeg voor nu: bekijk het beeld',
	stopHint: 'Je kunt op elk moment stoppen en later verdergaan. Wat je antwoordde telt dan gewoon mee.',
	done: 'Je hebt op alle stellingen geantwoord',
	doneLead: 'Dank je wel. Je kunt hieronder nog veranderen wat je antwoordde.',
	toLandscape: 'Bekijk het beeld',
	other: 'Een andere stelling',
	given: (n: number) =>
		n === 1 ? 'Wat je tot nu toe antwoordde (1 stelling)' : `Wat je tot nu toe antwoordde (${n} stellingen)`,
	veiled: '[gesluierd]',
	drawnTitle: 'Waar je antwoorden voor zijn',
	drawn:
		'We tellen je antwoord bij elke stelling. We gebruiken je antwoorden ook om te tekenen wie ongeveer hetzelfde zegt. Wil je dat laatste niet, dan tel je nog wel mee in de totalen.',
	givesRows: (least: number) =>
		`Vooraf gezegd: als deze ronde gesloten is en minstens ${least} mensen antwoordden, kan iedereen meenemen wat ieder mens bij elke stelling koos. Zonder naam, team, tijd of woorden, en zonder je antwoord op een stelling van jezelf. Wie veel van jouw antwoorden al kent, kan jouw rij herkennen.`,
	notInRows: 'Zo sta je daar niet in',
	drawnRows: 'Wie niet meegetekend wordt, staat ook niet in de rijen die iedereen kan meenemen.',
	drawnNow: 'Je antwoorden worden nu meegetekend.',
	notDrawnNow: 'Je antwoorden worden nu niet meegetekend. Ze tellen wel mee.',
	dontDraw: 'Teken mij niet mee',
	doDraw: 'Teken mij weer mee',
	cookie:
		'Je antwoordt zonder account. Op dit apparaat bewaren we een willekeurig nummer, zodat je je antwoorden later kunt veranderen. We volgen je nergens mee.',
	account: 'Niemand ziet wat jij antwoordde: geen collega, geen leidinggevende, geen programmateam.',
	state: {
		open: '',
		elsewhere: 'Dit gesprek is elders gevoerd. Je kunt hier niet antwoorden.',
		resting: 'Deze ronde rust. Je kunt nu niet antwoorden. Wat er staat blijft staan.',
		closed: 'Deze ronde is gesloten. Je kunt niet meer antwoorden. Het beeld blijft staan.'
	} satisfies Record<RoundState, string>,
	errors: {
		choose: 'Kies een van de drie antwoorden.',
		'not-open': 'Er kan nu niet geantwoord worden in deze ronde.',
		'sign-in-for-words': 'Log in om er woorden bij te zetten. Je antwoord zonder woorden kan wel.',
		statement: 'Deze stelling staat niet meer in de ronde.'
	},
	missingStatement: 'Deze stelling staat niet (meer) in de ronde.'
};

const en: typeof nl = {
	title: 'Give your answer',
	back: 'Back to the round',
	statement: (n) => `Statement ${n}`,
	how: 'Do you recognise this from your own work or life?',
	answer: { recognise: 'I recognise this', different: 'Different for us', unsure: 'I don’t know' },
	unsureIsFull: '“I don’t know” is a full answer. There is no right or wrong.',
	words: 'For us … (optional)',
	wordsHint: (readers) =>
		`Tell in your own words how it is where you work. ${readers} Do not name anyone. At most ${wordsLimit.toLocaleString('en-GB')} characters.`,
	readers: {
		public: 'Everyone can read this.',
		members: 'All members can read this, partners cannot.',
		other: 'Whoever reads this round can read this.'
	},
	signatureLabel: 'How do you sign your words?',
	signature: { name: 'Your name', team: 'Your team', network: '“Someone from the network”' },
	signatureHint: 'When you add words, they show what you answered. Without words nobody sees that.',
	signInForWords: 'Would you like to add words? You can with an account. Then you can take them back as well.',
	signIn: 'Sign in',
	kept: (n, answer) => `Saved with statement ${n}: ${en.answer[answer]}. You can always change it.`,
	change: 'Change this answer',
	before: (answer) => `Your answer: ${en.answer[answer]}. Choose again to change it.`,
	stop: 'Enough for now: see the picture',
	stopHint: 'You can stop at any moment and go on later. What you answered simply counts.',
	done: 'You have answered all statements',
	doneLead: 'Thank you. Below you can still change what you answered.',
	toLandscape: 'See the picture',
	other: 'Another statement',
	given: (n) => (n === 1 ? 'What you answered so far (1 statement)' : `What you answered so far (${n} statements)`),
	veiled: '[veiled]',
	drawnTitle: 'What your answers are for',
	drawn:
		'We count your answer with each statement. We also use your answers to draw who says roughly the same. If you do not want the latter, you still count in the totals.',
	givesRows: (least) =>
		`Said beforehand: once this round is closed and at least ${least} people have answered, anyone can take along what each person chose at each statement. Without name, team, time or words, and without your answer to a statement of your own. Whoever knows many of your answers already can recognise your row.`,
	notInRows: 'How not to be in it',
	drawnRows: 'Whoever is left out of the drawing is not in the rows that anyone can take along either.',
	drawnNow: 'Your answers are now used for the drawing.',
	notDrawnNow: 'Your answers are not used for the drawing now. They do count.',
	dontDraw: 'Leave me out of the drawing',
	doDraw: 'Put me in the drawing again',
	cookie:
		'You answer without an account. On this device we keep a random number, so that you can change your answers later. We do not follow you anywhere.',
	account: 'Nobody sees what you answered: no colleague, no manager, no programme team.',
	state: {
		open: '',
		elsewhere: 'This conversation was held elsewhere. You cannot answer here.',
		resting: 'This round rests. You cannot answer now. What is here stays.',
		closed: 'This round is closed. You can no longer answer. The picture stays.'
	},
	errors: {
		choose: 'Choose one of the three answers.',
		'not-open': 'This round does not take answers now.',
		'sign-in-for-words': 'Sign in to add words. An answer without words is fine.',
		statement: 'This statement is no longer in the round.'
	},
	missingStatement: 'This statement is not in the round (any more).'
};

export const answeringTexts: Record<Language, typeof nl> = { nl, en };
