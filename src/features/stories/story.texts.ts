// The words around stories: reading them, and what their teller can do.
import type { Audience } from '#kernel/audience.ts';
import type { Language } from '#kernel/language.ts';
import { dayOf, monthOf } from '#kernel/moments.ts';
import type { Signature, SignedAs, StoryKind } from './story.ts';

const nl = {
	title: 'Verhalen',
	lead: 'Mensen vertellen hier wat zij meemaken, in hun eigen woorden. Je ziet wat jij mag lezen.',
	empty: 'Hier staat nog geen verhaal dat jij kunt lezen. Een verhaal mag kort zijn. Het hoeft niet goed af te lopen.',
	emptyGuest: 'Er is nog geen openbaar verhaal. Wie meedoet leest ook wat leden aan elkaar vertellen.',
	tell: 'Vertel',
	joining: 'Doe mee',
	filter: 'Kies wat je ziet',
	allThemes: 'Alle thema’s',
	allKinds: 'Alles',
	theme: 'Thema',
	kindLabel: 'Soort',
	show: 'Toon',
	older: 'Oudere verhalen',
	newer: 'Nieuwere verhalen',
	kind: { experience: 'ervaring', question: 'vraag: wie weet raad?' } satisfies Record<StoryKind, string>,
	kinds: { experience: 'Ervaringen', question: 'Vragen: wie weet raad?' } satisfies Record<StoryKind, string>,
	storyWith: 'Verhaal bij',
	questionWith: 'Vraag bij',
	story: 'Verhaal',
	question: 'Vraag: wie weet raad?',
	asked: 'Vraag',
	someoneFrom: (team: string) => `iemand van ${team}`,
	someone: 'iemand uit het netwerk',
	nameFrom: (name: string, team: string | null) => (team ? `${name}, ${team}` : name),
	readBy: {
		self: 'Alleen de verteller leest dit.',
		team: 'Dit leest één team.',
		group: 'Dit leest één groep.',
		members: 'Dit lezen de leden van het netwerk.',
		public: 'Iedereen kan dit lezen en hergebruiken (CC BY 4.0).'
	} satisfies Record<Audience['kind'], string>,
	veiled:
		'[gesluierd] Iemand zei dat hier een mens herkenbaar is, of dat dit zo niet kan. De woorden zijn verborgen tot dat is opgelost.',
	veiledMine: 'Je woorden zijn gesluierd. Pas ze aan, dan zijn ze weer te lezen.',
	veiledShort: '[gesluierd]',
	withdrawn: '[teruggetrokken]',
	withdrawnLong: 'De verteller heeft dit verhaal teruggetrokken.',
	versionOf: (number: number, day: string) => `versie ${number} van ${day}`,
	versions: 'Eerdere versies',
	versionsLead: 'Dit is wat lezers eerder zagen. De jongste versie staat bovenaan.',
	back: 'Terug naar het verhaal',
	concern: 'Hier is iemand herkenbaar',
	yours: { experience: 'Dit is jouw verhaal', question: 'Dit is jouw vraag' } satisfies Record<StoryKind, string>,
	edit: 'Pas aan',
	takeBack: 'Trek terug',
	takeBackTitle: 'Dit verhaal terugtrekken?',
	takeBackLead:
		'Je woorden verdwijnen meteen: van deze pagina, uit oudere versies en uit elke tekst waarin ze staan. De plek blijft, met “[teruggetrokken]”. Wie er een rode draad mee weeft, hoort dat.',
	takeBackCopies: 'Wat anderen al printten, mailden of kopieerden kunnen we niet terughalen.',
	takeBackYes: 'Trek terug',
	takeBackNo: 'Laat staan',
	throwAwayTitle: 'Dit concept weggooien?',
	throwAwayLead: 'Niemand anders heeft dit gelezen. Het is daarna weg.',
	throwAwayYes: 'Gooi weg',
	widenTitle: 'Wie leest mee?',
	way: { experience: 'Waar dit verhaal heen ging', question: 'Waar deze vraag heen ging' } satisfies Record<
		StoryKind,
		string
	>
};

const en: typeof nl = {
	title: 'Stories',
	lead: 'People tell here what happens in their work, in their own words. You see what you may read.',
	empty: 'There is no story here yet that you can read. A story may be short. It does not have to end well.',
	emptyGuest: 'There is no public story yet. If you take part, you also read what members tell each other.',
	tell: 'Tell',
	joining: 'Join in',
	filter: 'Choose what you see',
	allThemes: 'All themes',
	allKinds: 'Everything',
	theme: 'Theme',
	kindLabel: 'Kind',
	show: 'Show',
	older: 'Older stories',
	newer: 'Newer stories',
	kind: { experience: 'experience', question: 'question: who can advise?' },
	kinds: { experience: 'Experiences', question: 'Questions: who can advise?' },
	storyWith: 'Story with',
	questionWith: 'Question with',
	story: 'Story',
	question: 'Question: who can advise?',
	asked: 'Question',
	someoneFrom: (team) => `someone from ${team}`,
	someone: 'someone from the network',
	nameFrom: (name, team) => (team ? `${name}, ${team}` : name),
	readBy: {
		self: 'Only the teller reads this.',
		team: 'One team reads this.',
		group: 'One group reads this.',
		members: 'The members of the network read this.',
		public: 'Everyone can read and reuse this (CC BY 4.0).'
	},
	veiled:
		'[veiled] Somebody said that a person can be recognised here, or that this cannot stay. The words are hidden until that is settled.',
	veiledMine: 'Your words are veiled. Change them, and they can be read again.',
	veiledShort: '[veiled]',
	withdrawn: '[taken back]',
	withdrawnLong: 'The teller took this story back.',
	versionOf: (number, day) => `version ${number} of ${day}`,
	versions: 'Earlier versions',
	versionsLead: 'This is what readers saw before. The latest version comes first.',
	back: 'Back to the story',
	concern: 'Somebody can be recognised here',
	yours: { experience: 'This is your story', question: 'This is your question' },
	edit: 'Change it',
	takeBack: 'Take back',
	takeBackTitle: 'Take this story back?',
	takeBackLead:
		'Your words disappear at once: from this page, from older versions and from every text they stand in. The place stays, with “[taken back]”. People who weave a red thread with it will be told.',
	takeBackCopies: 'What others already printed, mailed or copied cannot be called back.',
	takeBackYes: 'Take it back',
	takeBackNo: 'Leave it',
	throwAwayTitle: 'Throw this draft away?',
	throwAwayLead: 'Nobody else has read this. After this it is gone.',
	throwAwayYes: 'Throw away',
	widenTitle: 'Who reads along?',
	way: { experience: 'Where this story went', question: 'Where this question went' }
};

export const storyTexts: Record<Language, typeof nl> = { nl, en };

type Signed = { signature: Signature; signedAs: SignedAs };

/** "Jet, De Kreek", "iemand van De Kreek" or "iemand uit het netwerk". */
export function signatureWords(language: Language, { signedAs }: Signed): string {
	const t = storyTexts[language];
	if (signedAs.name) return t.nameFrom(signedAs.name, signedAs.team);
	return signedAs.team ? t.someoneFrom(signedAs.team) : t.someone;
}

/** The day; of someone from the network the month. */
export const toldWords = (language: Language, signature: Signature, at: Date): string =>
	signature === 'network' ? monthOf(at, language) : dayOf(at, language);
