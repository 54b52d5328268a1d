// The words of the three questions, beside what residents need.
import type { Language } from '#kernel/language.ts';
import { pulseAnswers, type Condition, type Counted, type PulseAnswer, type Readers } from './pulse.ts';

const nl = {
	title: 'De drie vragen',
	lead: 'Wat je voor inwoners wilt, wil je ook voor elkaar. Daarom staat hier naast elkaar wat inwoners nodig hebben en wat leden nodig hebben. Eén keer per jaar vragen we aan leden hoe het daarmee staat.',
	years: 'Jaren',
	ask: {
		heading: 'Hoe is het voor jou?',
		lead: 'Eén vraag mag ook. ‘Weet ik niet’ is een heel antwoord. Je kunt het tot het eind van het jaar veranderen.',
		counted:
			'Leden zien hoe vaak iets geantwoord is, nooit door wie. We tellen pas vanaf vijf antwoorden, en met vijf tegelijk.',
		questions: {
			informed: 'Weet je genoeg?',
			supported: 'Vind je steun bij andere leden?',
			ownWay: 'Doe je mee op je eigen manier?'
		} satisfies Record<Condition, string>,
		hints: {
			informed: 'Over wat het netwerk is, welke thema’s er spelen en hoe je met anderen samenwerkt.',
			supported: 'Is er iemand als je iemand nodig hebt?',
			ownWay: 'Op een manier die bij je past en ertoe doet. Meelezen telt ook.'
		} satisfies Record<Condition, string>,
		answers: {
			yes: 'Ja',
			partly: 'Deels',
			no: 'Nee',
			unsure: 'Weet ik niet'
		} satisfies Record<PulseAnswer, string>,
		more: 'Wil je er iets bij schrijven?',
		words: 'Wat zou je willen zeggen?',
		wordsHint: 'Mag leeg blijven. Wat mis je, of wat hielp juist?',
		readers: 'Wie mag je woorden lezen?',
		readersHint: 'Alleen nodig als je iets schreef.',
		readerChoices: {
			self: 'Alleen ik',
			stewards: 'Het programmateam, zonder mijn naam',
			'stewards-named': 'Het programmateam, met mijn naam',
			members: 'Alle leden, zonder mijn naam',
			'members-named': 'Alle leden, met mijn naam'
		} satisfies Record<Readers, string>,
		readerHints: {
			self: 'Om volgend jaar terug te lezen.',
			stewards: 'Zij kunnen je niet terugschrijven. Aan wat je schrijft herkennen ze je misschien wel.',
			'stewards-named': 'Dan kan iemand je terugschrijven.',
			members: 'Je collega’s herkennen je misschien aan wat je schrijft.',
			'members-named': 'Ook het programmateam hoort bij de leden.'
		} satisfies Record<Readers, string>,
		save: 'Bewaar',
		skip: 'Nu niet',
		skipHint: 'Dan vragen we het volgend jaar weer. Niemand ziet dat je dit koos.',
		saved: 'Bewaard. Dank je.',
		skipped: 'Goed. We vragen het je dit jaar niet meer. Hier kan het altijd nog.',
		mine: (day: string) => `Je antwoordde op ${day}.`,
		change: 'Lees of verander je antwoord',
		veiled: 'Je woorden zijn gesluierd. Verander je ze, dan gaat de sluier weg.',
		wrote: (year: number) => `Wat jij schreef in ${year}`,
		takeBack: 'Neem mijn woorden terug',
		takeBackHint: 'Ze zijn dan meteen weg. Je antwoord blijft meetellen.',
		tookBack: 'Je woorden zijn weg.',
		notMember: 'De drie vragen gaan naar leden. Wat zij antwoorden, lezen leden.'
	},
	beside: {
		heading: (year: number) => `Naast elkaar, in ${year}`,
		residents: 'Inwoners',
		members: 'Leden',
		resident: ['Een huis en genoeg inkomen', 'Mensen om zich heen', 'Meedoen op eigen manier'],
		member: ['Genoeg informatie', 'Steun van andere leden', 'Meedoen op eigen manier'],
		stories: (n: number) => `${n} verhalen gaan hier vooral over, zeggen hun vertellers.`,
		fewStories: 'Te weinig verhalen om te tellen.',
		tooFew: 'Nog geen vijf leden antwoordden hierop.',
		counted: (people: number) => `Van ${people} antwoorden:`,
		cell: {
			yes: (n: number) => `${n} keer ja`,
			partly: (n: number) => `${n} keer deels`,
			no: (n: number) => `${n} keer nee`,
			unsure: (n: number) => `${n} keer weet ik niet`
		} satisfies Record<PulseAnswer, (n: number) => string>,
		rest: 'de andere antwoorden zijn er te weinig om apart te noemen',
		allFew: 'de antwoorden liggen te ver uit elkaar om ze apart te noemen',
		how: 'Verhalen tellen mee als jij ze mag lezen. Onder de tien verhalen en onder de vijf mensen noemen we geen aantal.'
	},
	words: {
		heading: 'Wat mensen erbij schreven',
		lead: 'In willekeurige volgorde. Ieder koos zelf wie dit leest.',
		nameless: 'iemand uit het netwerk',
		forStewards: 'alleen voor het programmateam',
		write: (name: string) => `Schrijf ${name}`,
		concern: 'Hier is iemand herkenbaar, of dit kan zo niet'
	},
	also: 'Wat we van elkaar vragen, vragen we ook van het programmateam.',
	alsoLink: 'Zie wat het deed',
	quiet: 'Eén keer per jaar: drie korte vragen, over hoe het lid zijn voor je is.',
	quietLink: 'Naar de drie vragen',
	mail: 'Eén keer per jaar vragen we je drie dingen: weet je genoeg, vind je steun, doe je mee op je eigen manier? Overslaan mag.',
	desk: {
		lead: 'Zij zetten hun naam erbij en kregen nog geen bericht van jullie.',
		line: (day: string) => `schreef op ${day}`,
		read: 'Lees wat leden schreven'
	},
	errors: {
		'answer-one': 'Kies bij één van de vragen een antwoord.',
		'choose-readers': 'Kies wie je woorden mag lezen. Ze staan er nog.'
	}
};

const en: typeof nl = {
	title: 'The three questions',
	lead: 'What you want for residents, you want for each other too. So what residents need and what members need are shown side by side here. Once a year we ask members how they are doing on that.',
	years: 'Years',
	ask: {
		heading: 'How is it for you?',
		lead: 'One question is fine too. ‘I do not know’ is a whole answer. You can change it until the end of the year.',
		counted:
			'Members see how often something was answered, never by whom. We count from five answers on, and five at a time.',
		questions: {
			informed: 'Do you know enough?',
			supported: 'Do you find support with other members?',
			ownWay: 'Do you take part in your own way?'
		},
		hints: {
			informed: 'About what the network is, which themes are alive and how to work together with others.',
			supported: 'Is there somebody when you need somebody?',
			ownWay: 'In a way that suits you and matters. Reading along counts too.'
		},
		answers: { yes: 'Yes', partly: 'Partly', no: 'No', unsure: 'I do not know' },
		more: 'Do you want to write something with it?',
		words: 'What would you like to say?',
		wordsHint: 'Optional. What do you miss, or what did help?',
		readers: 'Who may read your words?',
		readersHint: 'Only needed when you wrote something.',
		readerChoices: {
			self: 'Only me',
			stewards: 'The programme team, without my name',
			'stewards-named': 'The programme team, with my name',
			members: 'All members, without my name',
			'members-named': 'All members, with my name'
		},
		readerHints: {
			self: 'To read back next year.',
			stewards: 'They cannot write you back. They may recognise you by what you write.',
			'stewards-named': 'Then somebody can write you back.',
			members: 'Your colleagues may recognise you by what you write.',
			'members-named': 'The programme team is among the members.'
		},
		save: 'Save',
		skip: 'Not now',
		skipHint: 'Then we ask again next year. Nobody sees that you chose this.',
		saved: 'Saved. Thank you.',
		skipped: 'Fine. We will not ask you again this year. You can still do it here at any time.',
		mine: (day) => `You answered on ${day}.`,
		change: 'Read or change your answer',
		veiled: 'Your words are veiled. If you change them, the veil goes.',
		wrote: (year) => `What you wrote in ${year}`,
		takeBack: 'Take my words back',
		takeBackHint: 'They are gone at once. Your answer stays in the count.',
		tookBack: 'Your words are gone.',
		notMember: 'The three questions go to members. What they answer is read by members.'
	},
	beside: {
		heading: (year) => `Side by side, in ${year}`,
		residents: 'Residents',
		members: 'Members',
		resident: ['A house and enough income', 'People around them', 'Taking part in their own way'],
		member: ['Enough information', 'Support of other members', 'Taking part in their own way'],
		stories: (n) => `${n} stories are mostly about this, say their tellers.`,
		fewStories: 'Too few stories to count.',
		tooFew: 'Fewer than five members answered this so far.',
		counted: (people) => `Of ${people} answers:`,
		cell: {
			yes: (n) => `${n} times yes`,
			partly: (n) => `${n} times partly`,
			no: (n) => `${n} times no`,
			unsure: (n) => `${n} times I do not know`
		},
		rest: 'the other answers are too few to name apart',
		allFew: 'the answers lie too far apart to name them',
		how: 'Stories count when you may read them. Under ten stories and under five people we name no number.'
	},
	words: {
		heading: 'What people wrote with it',
		lead: 'In an order that means nothing. Everyone chose who reads this.',
		nameless: 'somebody from the network',
		forStewards: 'for the programme team only',
		write: (name) => `Write to ${name}`,
		concern: 'Somebody can be recognised here, or this cannot stay'
	},
	also: 'What we ask of each other, we ask of the programme team too.',
	alsoLink: 'See what it did',
	quiet: 'Once a year: three short questions, about how being a member is for you.',
	quietLink: 'To the three questions',
	mail: 'Once a year we ask you three things: do you know enough, do you find support, do you take part in your own way? You may skip it.',
	desk: {
		lead: 'They put their name to it and have had no message from you yet.',
		line: (day) => `wrote on ${day}`,
		read: 'Read what members wrote'
	},
	errors: {
		'answer-one': 'Choose an answer to one of the questions.',
		'choose-readers': 'Choose who may read your words. They are still there.'
	}
};

export const pulseTexts: Record<Language, typeof nl> = { nl, en };

/** "Van 15 antwoorden: 8 keer ja, 5 keer deels; de andere antwoorden zijn er te weinig …" */
export function countedWords(language: Language, counted: Counted | null): string {
	const t = pulseTexts[language].beside;
	if (!counted) return t.tooFew;
	const named = counted.cells.flatMap((count, at) => {
		const answer = pulseAnswers[at];
		return count === null || !answer ? [] : [t.cell[answer](count)];
	});
	const rest = named.length === 0 ? t.allFew : named.length < pulseAnswers.length ? t.rest : '';
	return `${t.counted(counted.people)} ${[named.join(', '), rest].filter(Boolean).join('; ')}.`;
}
