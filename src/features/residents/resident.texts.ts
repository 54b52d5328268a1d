import type { Language } from '#kernel/language.ts';
import type { AudienceKind } from '#kernel/audience.ts';
import { residentLimits, type LetRead } from './resident.ts';

const nl = {
	question: 'Zou je het deze persoon laten lezen?',
	questionLead: 'Je hoeft hier niets mee te doen. Alleen jij ziet je antwoord.',
	answers: { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' } satisfies Record<LetRead, string>,
	tellWith: 'Vertel het samen met de inwoner',

	heading: 'Samen met de inwoner',
	lead: 'De inwoner om wie het gaat kan meevertellen, in eigen woorden. Schrijf ze samen op. Wat de inwoner zegt staat apart van jouw verhaal. Er komt geen naam bij.',
	how: 'De inwoner krijgt van jou een code, op papier of als link. Daarmee leest die dit verhaal zoals het nu is, en neemt die de eigen woorden terug. Een account is niet nodig.',
	wordsLabel: 'Wat de inwoner zelf zegt',
	wordsHint: `Mag leeg blijven: dan leest de inwoner alleen mee. Hoogstens ${residentLimits.words} tekens. Geen naam, geen adres.`,
	readersLabel: 'Wie mag de woorden van de inwoner lezen?',
	readersHint: 'Vraag het en zeg erbij wie dat zijn. Nooit meer mensen dan je verhaal lezen.',
	quotedLabel: 'Mag een ander stuk de woorden van de inwoner aanhalen?',
	quotedHint: 'Zoals een rode draad. Alleen wie deze woorden mag lezen, leest ze daar ook.',
	quotedOptions: { yes: 'Ja, ze mogen worden aangehaald', no: 'Nee, alleen bij dit verhaal' },
	agreedLabel: 'De inwoner is erbij en zegt hier ja tegen',
	keep: 'Bewaar, met een code voor de inwoner',
	keepAgain: 'Bewaar',
	kept: 'Bewaard.',
	codeTitle: 'De code voor de inwoner',
	codeLead:
		'Schrijf deze code nu over, of print deze bladzijde. Wij bewaren de code niet, dus we kunnen hem later niet meer laten zien.',
	codeWhere: (address: string) => `Te gebruiken op ${address}`,
	codeLink: 'Of met deze link:',
	codeWho:
		'Wie deze code heeft, leest het verhaal en kan de woorden van de inwoner terugnemen. Geef hem aan niemand anders.',
	newCode: 'Maak een nieuwe code',
	newCodeLead: 'Is het papier kwijt? Met een nieuwe code werkt de oude niet meer.',
	takeBack: 'Neem de woorden van de inwoner terug',
	takeBackLead: 'Vraagt de inwoner erom? Dan verdwijnen de woorden meteen overal.',
	withdrawnOn: (day: string) => `De woorden zijn teruggenomen op ${day}.`,
	agreedOn: (day: string) => `De inwoner zei ja op ${day}.`,
	backToStory: 'Terug naar het verhaal',
	undecided: 'Kies eerst bij je account als wie je kijkt.',

	beside: 'In de woorden van de inwoner',
	by: 'de inwoner om wie het gaat',
	besideAgreed: (readers: string, mayQuote: boolean) =>
		`De inwoner zei ja: ${readers} ${mayQuote ? 'De woorden mogen worden aangehaald.' : 'De woorden staan alleen hier.'}`,
	circle: {
		self: 'alleen de verteller leest dit mee.',
		team: 'één team leest dit mee.',
		group: 'één groep leest dit mee.',
		members: 'de leden van het netwerk lezen dit mee.',
		public: 'iedereen kan dit lezen.'
	} satisfies Record<AudienceKind, string>,
	smaller: 'De inwoner om wie het gaat vertelde mee. Die woorden staan in kleinere kring.',
	veiled: '[gesluierd] Woorden van de inwoner. Iemand vond dat dit zo niet kan.',
	withdrawn: '[teruggetrokken] De inwoner vertelde mee, en nam de eigen woorden terug.',
	concern: 'Hier is iemand herkenbaar',

	codePage: 'Een verhaal waar jij in zit',
	codePageLead:
		'Iemand van een team vertelde een verhaal met jou. Die gaf je een code. Daarmee lees je het verhaal, en kun je je eigen woorden terugnemen. Je hebt geen account nodig.',
	codeLabel: 'De code op je papier',
	codeHint: '14 letters en cijfers. Hoofdletters en spaties maken niet uit.',
	open: 'Lees het verhaal',
	theStory: 'Het verhaal, zoals het nu is',
	storyGone: 'Het verhaal zelf is nu niet te lezen. De verteller nam het terug, of iemand kijkt ernaar.',
	yourWords: 'Jouw eigen woorden',
	noWords: 'Je hebt zelf geen woorden toegevoegd.',
	whoReads: (readers: string) => `Je zei ja: ${readers} Nooit meer mensen dan het verhaal lezen.`,
	quoted: (mayQuote: boolean, texts: number) =>
		!mayQuote
			? 'Je wilde niet dat een ander stuk je woorden aanhaalt.'
			: texts === 0
				? 'Een ander stuk mag je woorden aanhalen. Dat gebeurde nog niet.'
				: `Een ander stuk mag je woorden aanhalen. Dat gebeurde in ${texts === 1 ? '1 tekst' : `${texts} teksten`}. Neem je ze terug, dan zijn ze daar ook weg.`,
	takeBackMine: 'Neem mijn woorden terug',
	takeBackMineLead:
		'Je woorden verdwijnen meteen. Wie je verhaal opschreef, hoort dat je ze terugnam. Je hoeft niet te zeggen waarom.',
	takenBack: 'Je woorden zijn teruggenomen. Niemand leest ze meer.',
	change:
		'Wil je iets veranderen aan het verhaal? Zeg het tegen wie je deze code gaf. Wat is geprint of gekopieerd, kunnen we niet terughalen.',
	acute: 'Heb je nu hulp nodig? Bel 112 bij gevaar, of Veilig Thuis: 0800 2000.',
	errors: {
		'choose-readers': 'Kies wie de woorden van de inwoner mag lezen.',
		'choose-quoted': 'Kies of de woorden mogen worden aangehaald.',
		'not-agreed': 'Zonder ja van de inwoner bewaren we de woorden niet.',
		'not-offered': 'Deze kring kun je niet kiezen.',
		choose: 'Kies een van de drie.',
		'code-unknown': 'Deze code kennen we niet. Kijk of alle letters en cijfers goed zijn.'
	}
};

const en: typeof nl = {
	question: 'Would you let this person read it?',
	questionLead: 'You need not do anything with this. Only you see your answer.',
	answers: { yes: 'Yes', no: 'No', unsure: 'I do not know' },
	tellWith: 'Tell it together with the resident',

	heading: 'Together with the resident',
	lead: 'The resident it is about can tell along, in their own words. Write them down together. What the resident says stands apart from your story. No name is added.',
	how: 'The resident gets a code from you, on paper or as a link. With it they read this story as it is now, and take their own words back. They need no account.',
	wordsLabel: 'What the resident says themself',
	wordsHint: `Optional: then the resident only reads along. At most ${residentLimits.words} characters. No name, no address.`,
	readersLabel: 'Who may read the words of the resident?',
	readersHint: 'Ask, and say who they are. Never more people than read your story.',
	quotedLabel: 'May another text quote the words of the resident?',
	quotedHint: 'Such as a red thread. Only who may read these words, reads them there too.',
	quotedOptions: { yes: 'Yes, they may be quoted', no: 'No, only with this story' },
	agreedLabel: 'The resident is here and says yes to this',
	keep: 'Keep it, with a code for the resident',
	keepAgain: 'Keep it',
	kept: 'Kept.',
	codeTitle: 'The code for the resident',
	codeLead: 'Copy this code now, or print this page. We do not keep the code, so we cannot show it again.',
	codeWhere: (address) => `To be used at ${address}`,
	codeLink: 'Or with this link:',
	codeWho: 'Whoever has this code reads the story and can take back the words of the resident. Give it to nobody else.',
	newCode: 'Make a new code',
	newCodeLead: 'Is the paper lost? With a new code the old one no longer works.',
	takeBack: 'Take back the words of the resident',
	takeBackLead: 'Does the resident ask for it? Then the words disappear everywhere at once.',
	withdrawnOn: (day) => `The words were taken back on ${day}.`,
	agreedOn: (day) => `The resident said yes on ${day}.`,
	backToStory: 'Back to the story',
	undecided: 'Choose first, at your account, in which role you look.',

	beside: 'In the words of the resident',
	by: 'the resident it is about',
	besideAgreed: (readers, mayQuote) =>
		`The resident said yes: ${readers} ${mayQuote ? 'The words may be quoted.' : 'The words stand here only.'}`,
	circle: {
		self: 'only the teller reads this.',
		team: 'one team reads this.',
		group: 'one group reads this.',
		members: 'the members of the network read this.',
		public: 'everyone can read this.'
	},
	smaller: 'The resident it is about told along. Those words stand in a smaller circle.',
	veiled: '[veiled] Words of the resident. Somebody said that this cannot stay as it is.',
	withdrawn: '[taken back] The resident told along, and took their own words back.',
	concern: 'Somebody can be recognised here',

	codePage: 'A story that you are in',
	codePageLead:
		'Somebody from a team told a story with you. They gave you a code. With it you read the story, and can take your own words back. You need no account.',
	codeLabel: 'The code on your paper',
	codeHint: '14 letters and digits. Capitals and spaces do not matter.',
	open: 'Read the story',
	theStory: 'The story, as it is now',
	storyGone: 'The story itself cannot be read now. The teller took it back, or somebody is looking at it.',
	yourWords: 'Your own words',
	noWords: 'You have not added words of your own.',
	whoReads: (readers) => `You said yes: ${readers} Never more people than read the story.`,
	quoted: (mayQuote, texts) =>
		!mayQuote
			? 'You did not want another text to quote your words.'
			: texts === 0
				? 'Another text may quote your words. That has not happened yet.'
				: `Another text may quote your words. That happened in ${texts === 1 ? '1 text' : `${texts} texts`}. If you take them back, they are gone there too.`,
	takeBackMine: 'Take back my words',
	takeBackMineLead:
		'Your words disappear at once. Whoever wrote your story down hears that you took them back. You need not say why.',
	takenBack: 'Your words were taken back. Nobody reads them any more.',
	change:
		'Do you want something in the story changed? Say it to whoever gave you this code. What was printed or copied cannot be called back.',
	acute: 'Do you need help now? Call 112 in danger, or Veilig Thuis: 0800 2000.',
	errors: {
		'choose-readers': 'Choose who may read the words of the resident.',
		'choose-quoted': 'Choose whether the words may be quoted.',
		'not-agreed': 'Without a yes of the resident we do not keep the words.',
		'not-offered': 'You cannot choose this circle.',
		choose: 'Choose one of the three.',
		'code-unknown': 'We do not know this code. See whether all letters and digits are right.'
	}
};

export const residentTexts: Record<Language, typeof nl> = { nl, en };
