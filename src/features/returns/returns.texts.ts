import type { MailKind, NewsMailKind } from '#features/accounts/account.ts';
import type { Language } from '#kernel/language.ts';
import type { TextKind } from '#features/joint-texts/kinds.ts';
import type { AudienceKind } from '#kernel/audience.ts';

const nl = {
	title: 'Wat werd er met mijn verhaal',
	lead: 'Hier zie je waar je woorden heen gingen. Wat nog niet gebeurd is, staat er ook.',
	wordsStand: 'Waar je woorden staan, en wat je daarover zei',
	news: 'Nieuw voor jou',
	noNews: 'Er is niets nieuws.',
	stories: 'Wat je vertelde',
	voices: 'Wat je bij anderen schreef',
	none: 'Je hebt nog niets verteld. Vertel je iets, dan zie je hier wat ermee gebeurt.',
	tell: 'Vertel',
	voiceOnBefore: 'bij',
	voiceOn: (title: string) => `Bij “${title}”`,
	whereItWent: 'Waar dit verhaal heen ging',
	withdrawnStory: '[teruggetrokken] Een verhaal dat je terugnam',
	veiledStory: '[gesluierd] Een verhaal van jou',
	withdrawnVoice: '[teruggetrokken] Woorden die je terugnam',
	veiledVoice: '[gesluierd] Woorden van jou',
	mailOff: 'Je krijgt hier geen mail over.',
	mailOn: 'Je krijgt hier ook mail over.',
	mailSettings: 'Mail aan of uit',
	trail: {
		drawn:
			'Van links naar rechts gaat de tijd. Een knoop is iets wat gebeurde, een dunne lijn een team dat antwoordde. Wat nog open is, is gestippeld. Hieronder staat hetzelfde in woorden.',
		heights: { own: 'bij de verteller', text: 'in een tekst', table: 'aan een tafel' },
		told: 'Verteld',
		given: 'Geschreven',
		audience: {
			self: 'alleen voor jou',
			team: 'te lezen in één team',
			group: 'te lezen aan één tafel',
			members: 'te lezen voor de leden',
			public: 'te lezen voor iedereen'
		} satisfies Record<AudienceKind, string>,
		woven: {
			thread: 'In rode draad',
			dilemma: 'In dilemma',
			lesson: 'In les',
			meaning: 'In',
			mission: 'In'
		} satisfies Record<TextKind, string>,
		wovenHidden: 'In een tekst die jij niet kunt lezen',
		version: (n: number) => `versie ${n}`,
		quoted: 'met woorden uit dit verhaal',
		leftOut: 'Niet gebruikt in',
		leftOutHidden: 'Niet gebruikt in een tekst die jij niet kunt lezen',
		reason: (words: string) => `De wevers schreven: “${words}”`,
		brought: 'Gebracht aan de tafel',
		discussed: 'Besproken aan de tafel',
		answered: 'Dit gebeurde aan de tafel',
		withdrawn: 'De woorden zijn teruggenomen',
		open: 'Nog open:',
		noAnswers: 'er is nog geen antwoord van een team',
		notWoven: 'het staat nog in geen rode draad, dilemma of les',
		notBrought: 'de rode draad ligt nog niet aan een tafel',
		table: 'antwoord van de tafel'
	},
	waiting: {
		heading: 'Waar een antwoord wegblijft',
		lead: 'Verhalen voor leden of iedereen waar na twee weken nog niemand op antwoordde. Ken je iemand die dit kent? Vraag het. Wat in een kleinere kring staat, zie je hier niet.',
		tables: 'Wat al zes weken aan een tafel ligt',
		since: (day: string) => `verteld op ${day}`,
		brought: (day: string) => `gebracht op ${day}`,
		late: 'langer dan zes weken',
		close: 'Nog zonder antwoord',
		closeLead: 'Een collega vertelde dit in jullie eigen kring. Herken je het, of is het bij jou anders?'
	},
	mail: {
		many: (n: number) => `${n} berichten voor jou`,
		manyOfWords: (n: number) => `${n} berichten over jouw woorden`,
		greeting: (name: string) => `Dag ${name},`,
		why: {
			news: 'Je krijgt deze mail omdat het over jouw woorden of jouw plek in Meerstem gaat. Het staat ook op je eigen pagina.',
			messages: 'Je krijgt deze mail omdat iemand je schreef. Het staat ook op je eigen pagina.',
			questions:
				'Je krijgt deze mail omdat je om dit thema geeft of er iets van weet. Het staat ook op je eigen pagina.'
		} satisfies Record<NewsMailKind, string>,
		page: 'Wat werd er met mijn verhaal',
		today: 'Naar Vandaag'
	},
	mailStuck: (when: string) =>
		`Sinds ${when} komt er geen mail meer de deur uit. Alles wacht en gaat later alsnog. Vraag wie de server beheert om te kijken of de mailserver bereikbaar is.`,
	off: {
		title: 'Mail uitzetten',
		ask: {
			news: 'Wil je geen mail meer over wat er met je woorden gebeurt?',
			messages: 'Wil je geen mail meer als iemand je schrijft?',
			questions: 'Wil je geen mail meer als iemand vraagt of jij raad weet?',
			gatherings: 'Wil je geen mail meer over bijeenkomsten waar je naartoe gaat?',
			digest: 'Wil je de verzamelmail niet meer?'
		} satisfies Record<MailKind, string>,
		still: 'Op je eigen pagina blijft alles staan. De mail om in te loggen blijft werken.',
		button: 'Zet de mail uit',
		doneTitle: 'De mail staat uit',
		done: {
			news: 'Je krijgt geen mail meer over wat er met je woorden gebeurt. Op je eigen pagina zie je het nog.',
			messages: 'Je krijgt geen mail meer als iemand je schrijft. Op je eigen pagina zie je het nog.',
			questions: 'Je krijgt geen mail meer als iemand vraagt of jij raad weet. Op je eigen pagina zie je het nog.',
			gatherings:
				'Je krijgt geen mail meer over bijeenkomsten. Je plek houd je. Kijk zelf af en toe of er iets verandert.',
			digest:
				'Je krijgt de verzamelmail niet meer. Kreeg je daarin ook wat voor jou bedoeld is? Dat zie je nu alleen nog op je eigen pagina.'
		} satisfies Record<MailKind, string>,
		again: 'Toch weer mail? Dat zet je aan bij je account.',
		account: 'Naar je account',
		unknown:
			'Deze link kennen we niet. Misschien is hij niet heel overgekomen. Bij je account kun je mail ook uitzetten.'
	}
};

const en: typeof nl = {
	title: 'What became of my story',
	lead: 'Here you see where your words went. What has not happened yet stands here too.',
	wordsStand: 'Where your words stand, and what you said about it',
	news: 'New for you',
	noNews: 'There is nothing new.',
	stories: 'What you told',
	voices: 'What you wrote with others',
	none: 'You have not told anything yet. When you do, you see here what happens with it.',
	tell: 'Tell',
	voiceOnBefore: 'with',
	voiceOn: (title) => `With “${title}”`,
	whereItWent: 'Where this story went',
	withdrawnStory: '[taken back] A story you took back',
	veiledStory: '[veiled] A story of yours',
	withdrawnVoice: '[taken back] Words you took back',
	veiledVoice: '[veiled] Words of yours',
	mailOff: 'You get no mail about this.',
	mailOn: 'You get mail about this too.',
	mailSettings: 'Mail on or off',
	trail: {
		drawn:
			'Time runs from left to right. A knot is something that happened, a thin line a team that answered. What is still open is dashed. Below it stands the same in words.',
		heights: { own: 'with the teller', text: 'in a text', table: 'at a table' },
		told: 'Told',
		given: 'Written',
		audience: {
			self: 'only for you',
			team: 'can be read in one team',
			group: 'can be read at one table',
			members: 'can be read by the members',
			public: 'can be read by everyone'
		},
		woven: { thread: 'In red thread', dilemma: 'In dilemma', lesson: 'In lesson', meaning: 'In', mission: 'In' },
		wovenHidden: 'In a text that you cannot read',
		version: (n) => `version ${n}`,
		quoted: 'with words from this story',
		leftOut: 'Not used in',
		leftOutHidden: 'Not used in a text that you cannot read',
		reason: (words) => `The weavers wrote: “${words}”`,
		brought: 'Brought to the table',
		discussed: 'Talked about at the table',
		answered: 'This happened at the table',
		withdrawn: 'The words were taken back',
		open: 'Still open:',
		noAnswers: 'no team has answered yet',
		notWoven: 'it is in no red thread, dilemma or lesson yet',
		notBrought: 'the red thread does not lie at a table yet',
		table: 'the answer of the table'
	},
	waiting: {
		heading: 'Where an answer stays away',
		lead: 'Stories for members or everyone that nobody answered in two weeks. Do you know somebody who knows this? Ask them. What stands in a smaller circle is not shown here.',
		tables: 'What lies at a table for six weeks',
		since: (day) => `told on ${day}`,
		brought: (day) => `brought on ${day}`,
		late: 'longer than six weeks',
		close: 'Without an answer still',
		closeLead: 'A colleague told this in your own circle. Do you recognise it, or is it different for you?'
	},
	mail: {
		many: (n) => `${n} messages for you`,
		manyOfWords: (n) => `${n} messages about your words`,
		greeting: (name) => `Hello ${name},`,
		why: {
			news: 'You get this mail because it is about your words or your place in Meerstem. You will find it on your own page too.',
			messages: 'You get this mail because somebody wrote to you. You will find it on your own page too.',
			questions:
				'You get this mail because you care about this theme or know about it. You will find it on your own page too.'
		},
		page: 'What became of my story',
		today: 'Go to Today'
	},
	mailStuck: (when) =>
		`Since ${when} no mail gets out. Everything waits and goes later. Ask whoever runs the server to see whether the mail server can be reached.`,
	off: {
		title: 'Switch mail off',
		ask: {
			news: 'Do you want no more mail about what happens with your words?',
			messages: 'Do you want no more mail when somebody writes to you?',
			questions: 'Do you want no more mail when somebody asks whether you can advise?',
			gatherings: 'Do you want no more mail about gatherings you go to?',
			digest: 'Do you not want the digest any more?'
		},
		still: 'Everything stays on your own page. The mail to sign in keeps working.',
		button: 'Switch mail off',
		doneTitle: 'Mail is off',
		done: {
			news: 'You get no more mail about what happens with your words. You still see it on your own page.',
			messages: 'You get no more mail when somebody writes to you. You still see it on your own page.',
			questions: 'You get no more mail when somebody asks whether you can advise. You still see it on your own page.',
			gatherings: 'You get no more mail about gatherings. You keep your seat. Have a look yourself now and then.',
			digest:
				'You do not get the digest any more. Did what is meant for you come with it? Then you see that on your own page only.'
		},
		again: 'Mail after all? You switch it on with your account.',
		account: 'To your account',
		unknown:
			'We do not know this link. Perhaps it did not arrive whole. You can also switch mail off with your account.'
	}
};

export const returnTexts: Record<Language, typeof nl> = { nl, en };
