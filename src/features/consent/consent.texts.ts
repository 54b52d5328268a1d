import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Vragen aan jou',
	intro:
		'Mensen die samen schrijven willen jouw woorden soms laten zien aan meer mensen dan jij koos. Dan vragen ze dat hier. Zeg je niets, dan gebeurt het niet.',
	none: 'Er is nu niets aan je gevraagd. Wil iemand je woorden verder laten lezen, dan staat die vraag hier.',
	one: 'Mogen deze woorden daar staan?',
	yourStory: 'Deze woorden komen uit je verhaal:',
	yourVoice: 'Dit schreef je bij “Bij ons anders”:',
	where: 'Waar',
	whereText: (title: string, place: 'joint-text' | 'round') =>
		place === 'round' ? `Als stelling in de ronde “${title}”` : `In “${title}”, een tekst die mensen samen schrijven`,
	sentence: 'Deze zin is gemaakt bij je verhaal. Anderen zouden erop kunnen antwoorden:',
	inRound: 'Iemand die deze ronde verzorgt',
	beside: 'Ze komen te staan bij deze zin',
	who: 'Wie ze dan leest',
	asker: 'Wie het vraagt',
	someone: 'Iemand die aan deze tekst schrijft',
	audience: {
		public:
			'Iedereen, ook zonder account. Anderen mogen de tekst hergebruiken (CC BY 4.0). Wat iemand al printte of kopieerde, halen we niet terug.',
		members:
			'Mensen uit de teams en organisaties die lid zijn, en leden zonder team. Partners, zoals een gemeente, lezen dit niet.',
		team: 'De mensen van één team.',
		group: 'De mensen die aan deze tafel zitten, ook die van de partner.',
		self: 'Alleen jij.'
	},
	onlyThese:
		'Het gaat alleen om deze woorden. De rest blijft waar het staat. Eronder staat wat je zelf als ondertekening koos.',
	onlyTheseStory:
		'Het gaat alleen om deze woorden. De rest van je verhaal blijft in je eigen kring, en je naam staat er niet bij.',
	ifNo: 'Zeg je nee of niets, dan zien lezers alleen dat er een verhaal of een andere kijk is. Ze lezen je woorden niet.',
	question: 'Mogen deze woorden daar staan?',
	yes: 'Ja, dat mag',
	no: 'Nee, liever niet',
	answered: { yes: 'Je zei: ja, dat mag.', no: 'Je zei: nee, liever niet.', open: 'Je hebt nog niets gezegd.' },
	changeMind: 'Je kunt dit altijd veranderen. Het geldt meteen, ook voor versies die al gedeeld zijn.',
	gone: 'Je hebt deze woorden teruggenomen. Er valt niets meer te vragen.',
	veiled: 'Deze woorden zijn nu gesluierd. Niemand leest ze, wat je hier ook kiest.',
	open: 'Nog open',
	done: 'Waar je woorden staan, en waar niet',
	doneLead:
		'Alles wat je ooit over je woorden zei. Je kunt elk antwoord veranderen. Het geldt meteen, op elke bladzijde en op elk blad.',
	several: (n: number) => `Eén vraag over ${n} stukken tekst van jou. Je antwoordt per stuk, of op alles tegelijk.`,
	allYes: 'Ja, alles mag',
	allNo: 'Nee, niets',
	each: 'Bewaar mijn antwoorden',
	stands: 'Staat er',
	standsNot: 'Staat er niet',
	said: (yes: boolean, day: string) => `${yes ? 'ja' : 'nee'} op ${day}`,
	earlier: (list: string) => `Eerder zei je: ${list}.`,
	toYes: 'Het mag toch wel',
	toNo: 'Het mag niet meer',
	wordsGone: 'Woorden die je terugnam',
	alsoUsed: 'Waar je verhaal zonder aangehaalde woorden meetelt, zie je bij',
	alsoUsedLink: 'wat werd er met mijn verhaal',
	back: 'Alle vragen aan jou',
	errors: { choose: 'Kies ja of nee.', 'words-gone': 'Deze woorden zijn al teruggenomen.' }
};

const en: typeof nl = {
	title: 'Questions for you',
	intro:
		'People who write together sometimes want to show your words to more people than you chose. They ask you here. If you say nothing, it does not happen.',
	none: 'Nothing is asked of you now. When somebody wants your words to be read further, the question stands here.',
	one: 'May these words stand there?',
	yourStory: 'These words come from your story:',
	yourVoice: 'You wrote this with “Different for us”:',
	where: 'Where',
	whereText: (title, place) =>
		place === 'round' ? `As a statement in the round “${title}”` : `In “${title}”, a text that people write together`,
	sentence: 'This sentence was made with your story. Others could answer it:',
	inRound: 'Somebody who looks after this round',
	beside: 'They would stand with this sentence',
	who: 'Who would read them',
	asker: 'Who asks',
	someone: 'Somebody who writes this text',
	audience: {
		public:
			'Everyone, also without an account. Others may reuse the text (CC BY 4.0). What somebody printed or copied cannot be called back.',
		members:
			'People of the teams and organisations that are members, and members without a team. Partners, such as a municipality, do not read this.',
		team: 'The people of one team.',
		group: 'The people who sit at this table, those of the partner too.',
		self: 'Only you.'
	},
	onlyThese:
		'This is only about these words. The rest stays where it is. Below it stands the signature you chose yourself.',
	onlyTheseStory:
		'This is only about these words. The rest of your story stays in its own circle, and your name is not with it.',
	ifNo: 'If you say no, or nothing, readers only see that there is a story or a differing voice. They do not read your words.',
	question: 'May these words stand there?',
	yes: 'Yes, they may',
	no: 'No, rather not',
	answered: {
		yes: 'You said: yes, they may.',
		no: 'You said: no, rather not.',
		open: 'You have not said anything yet.'
	},
	changeMind: 'You can always change this. It holds at once, also for versions that are shared already.',
	gone: 'You have taken these words back. There is nothing left to ask.',
	veiled: 'These words are veiled now. Nobody reads them, whatever you choose here.',
	open: 'Still open',
	done: 'Where your words stand, and where not',
	doneLead:
		'Everything you ever said about your words. You can change every answer. It holds at once, on every page and every sheet.',
	several: (n) => `One question about ${n} pieces of text of yours. You answer each, or all at once.`,
	allYes: 'Yes, all of it',
	allNo: 'No, nothing',
	each: 'Keep my answers',
	stands: 'Stands there',
	standsNot: 'Does not stand there',
	said: (yes, day) => `${yes ? 'yes' : 'no'} on ${day}`,
	earlier: (list) => `Before, you said: ${list}.`,
	toYes: 'It may after all',
	toNo: 'It may no longer',
	wordsGone: 'Words you took back',
	alsoUsed: 'Where your story counts without quoted words, you see at',
	alsoUsedLink: 'what became of my story',
	back: 'All questions for you',
	errors: { choose: 'Choose yes or no.', 'words-gone': 'These words were taken back already.' }
};

export const consentTexts: Record<Language, typeof nl> = { nl, en };
