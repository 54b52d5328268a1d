// The words around answers.
import type { Audience } from '#kernel/audience.ts';
import type { Language } from '#kernel/language.ts';
import { dayOf, monthOf } from '#kernel/moments.ts';
import { wordsLimit, type AnswerCounts, type AnswerKind, type VoiceView } from './response.ts';

const teams = (n: number) => (n === 1 ? '1 team' : `${n} teams`);

const nl = {
	heading: 'Hoe is dat bij jullie?',
	headingQuestion: 'Weet jij raad?',
	answer: { recognise: 'Herken ik', different: 'Bij ons anders', unsure: 'Weet ik niet' } satisfies Record<
		AnswerKind,
		string
	>,
	given: { recognise: 'herkent dit', different: 'kent het anders', unsure: 'weet het niet' } satisfies Record<
		AnswerKind,
		string
	>,
	yours: (answer: AnswerKind) => `Jouw antwoord: ${nl.answer[answer].toLowerCase()}. Je kunt het veranderen.`,
	wordsLabel: 'Vertel hoe het bij jullie is (mag leeg blijven)',
	wordsHint: (readers: string) => `${readers} Hoogstens ${wordsLimit.toLocaleString('nl-NL')} tekens.`,
	readers: {
		self: 'Alleen de verteller leest dit.',
		team: 'Wie dit verhaal leest, leest ook jouw woorden: de mensen van dat ene team.',
		group: 'Wie dit verhaal leest, leest ook jouw woorden: de mensen van die ene groep.',
		members: 'Wie dit verhaal leest, leest ook jouw woorden: alle leden, geen partners.',
		public: 'Iedereen kan jouw woorden lezen en hergebruiken (CC BY 4.0).'
	} satisfies Record<Audience['kind'], string>,
	signatureLabel: 'Wat staat eronder?',
	signature: { name: 'Je naam', team: 'Je team', network: '“Iemand uit het netwerk”' },
	partnerNote:
		'Je antwoordt vanuit je organisatie als partner. Dat staat erbij, en het telt niet mee in het aantal teams.',
	signIn: 'Herken je dit, of is het bij jullie anders? Log in om te antwoorden.',
	signInLink: 'Inloggen',
	nobody: 'Nog geen team heeft geantwoord.',
	recognise: (n: number) => `${teams(n)} ${n === 1 ? 'herkent' : 'herkennen'} dit`,
	different: (n: number) => `${teams(n)} ${n === 1 ? 'kent' : 'kennen'} het anders`,
	unsure: (n: number) => `${teams(n)} ${n === 1 ? 'weet' : 'weten'} het niet`,
	differInside: (n: number) => `${n === 1 ? '1 verschilt' : `${n} verschillen`} van binnen`,
	countedHow: 'Een team telt mee bij elk antwoord dat iemand van dat team gaf.',
	voices: 'Andere kijk',
	others: 'Wat anderen erbij zeggen',
	voice: 'andere kijk',
	smaller: (n: number) => (n === 1 ? '1 andere kijk in kleinere kring' : `${n} keer een andere kijk in kleinere kring`),
	smallerOthers: (n: number) =>
		n === 1 ? '1 antwoord met woorden in kleinere kring' : `${n} antwoorden met woorden in kleinere kring`,
	veiled: '[gesluierd]',
	withdrawn: '[teruggetrokken]',
	from: (partner: string) => `vanuit ${partner}`,
	someoneFrom: (team: string) => `iemand van ${team}`,
	someone: 'iemand uit het netwerk',
	takeBack: 'Trek mijn woorden terug',
	widen: 'Laat ook wie dit verhaal nu leest mijn woorden lezen',
	stayed: 'Je woorden staan nog in de kring van toen. Het verhaal heeft nu andere lezers.',
	concern: 'Hier is iemand herkenbaar',
	choose: 'Kies een van de drie antwoorden.'
};

const en: typeof nl = {
	heading: 'How is that where you work?',
	headingQuestion: 'Can you advise?',
	answer: { recognise: 'I recognise this', different: 'Different for us', unsure: 'I don’t know' },
	given: { recognise: 'recognises this', different: 'knows it differently', unsure: 'does not know' },
	yours: (answer) => `Your answer: ${en.answer[answer]}. You can change it.`,
	wordsLabel: 'Tell how it is where you work (optional)',
	wordsHint: (readers) => `${readers} At most ${wordsLimit.toLocaleString('en-GB')} characters.`,
	readers: {
		self: 'Only the teller reads this.',
		team: 'Whoever reads this story reads your words too: the people of that one team.',
		group: 'Whoever reads this story reads your words too: the people of that one group.',
		members: 'Whoever reads this story reads your words too: all members, no partners.',
		public: 'Everyone can read and reuse your words (CC BY 4.0).'
	},
	signatureLabel: 'How do you sign it?',
	signature: { name: 'Your name', team: 'Your team', network: '“Someone from the network”' },
	partnerNote: 'You answer from your organisation as a partner. It says so, and it is not in the number of teams.',
	signIn: 'Do you recognise this, or is it different for you? Sign in to answer.',
	signInLink: 'Sign in',
	nobody: 'No team has answered yet.',
	recognise: (n) => `${teams(n)} ${n === 1 ? 'recognises' : 'recognise'} this`,
	different: (n) => `${teams(n)} ${n === 1 ? 'knows' : 'know'} it differently`,
	unsure: (n) => `${teams(n)} ${n === 1 ? 'does' : 'do'} not know`,
	differInside: (n) => `${n} ${n === 1 ? 'is' : 'are'} divided within`,
	countedHow: 'A team counts under each answer that one of its people gave.',
	voices: 'Differing voices',
	others: 'What others add',
	voice: 'differing voice',
	smaller: (n) => (n === 1 ? '1 differing voice in a smaller circle' : `${n} differing voices in a smaller circle`),
	smallerOthers: (n) =>
		n === 1 ? '1 answer with words in a smaller circle' : `${n} answers with words in a smaller circle`,
	veiled: '[veiled]',
	withdrawn: '[taken back]',
	from: (partner) => `from ${partner}`,
	someoneFrom: (team) => `someone from ${team}`,
	someone: 'someone from the network',
	takeBack: 'Take my words back',
	widen: 'Let whoever reads this story now read my words too',
	stayed: 'Only those who could read the story then can read your words. The story has other readers now.',
	concern: 'Somebody can be recognised here',
	choose: 'Choose one of the three answers.'
};

export const responseTexts: Record<Language, typeof nl> = { nl, en };

/** "3 teams herkennen dit, 2 teams kennen het anders, 1 verschilt van binnen". */
export function countWords(language: Language, counts: AnswerCounts): string {
	const t = responseTexts[language];
	const said = (['recognise', 'different', 'unsure', 'differInside'] as const).filter((key) => counts[key] > 0);
	return said.length === 0 ? t.nobody : said.map((key) => t[key](counts[key])).join(', ') + '.';
}

type Signed = Pick<VoiceView, 'signedAs' | 'signature' | 'at'>;

export function voiceSignature(language: Language, { signedAs, signature, at }: Signed): string {
	const t = responseTexts[language];
	const { name, team, partner } = signedAs;
	const from = partner ? t.from(partner) : team;
	const who = name ? [name, from].filter(Boolean).join(', ') : partner ? from : team ? t.someoneFrom(team) : t.someone;
	return `${who}, ${signature === 'network' ? monthOf(at, language) : dayOf(at, language)}`;
}
