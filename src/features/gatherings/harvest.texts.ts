import type { Language } from '#kernel/language.ts';
import { harvestDays } from './gathering.ts';
import type { NoteKind } from './harvest.ts';

const nl = {
	title: 'Oogst',
	lead: 'Schrijf op wat iemand zegt, terwijl het gezegd wordt. Wie het zei, leest het na en beslist. Tot die tijd lezen alleen jullie tweeën het.',
	link: 'Schrijf op wat er gezegd wordt',
	write: 'Iemand zei',
	who: 'Wie zei dit?',
	myself: (name: string) => `${name} (ikzelf)`,
	guests:
		'Alleen mensen met een account staan hier. Een gast kan zelf niets bevestigen, dus schrijf diens woorden niet op.',
	note: 'Wat werd er gezegd?',
	noteHint: 'Zo veel mogelijk in die woorden. Schrijf niets waaraan je een inwoner herkent.',
	kind: 'Wat is het?',
	kinds: {
		experience: 'Iets wat iemand meemaakte',
		question: 'Een vraag: wie weet raad?',
		voice: 'Een reactie op een verhaal of tekst'
	} satisfies Record<NoteKind, string>,
	about: 'Waar ging de reactie over?',
	aboutHint: 'Alleen als het een reactie is. Hier staat wat bij deze bijeenkomst past en wat jij kunt lezen.',
	aboutText: (title: string) => `Tekst: ${title}`,
	aboutStory: (title: string) => `Verhaal: ${title}`,
	button: 'Bewaar',
	mine: 'Wat jij zei',
	mineLead: 'Verander wat niet klopt. Het komt dan bij je concepten. Jij kiest daarna zelf of anderen het lezen.',
	by: (name: string) => `opgeschreven door ${name}`,
	own: 'Jouw woorden',
	make: 'Dit is van mij',
	saidOf: (title: string) => `Over “${title}”`,
	toAnswer: 'Dit is van mij: zet het erbij',
	toAnswerLead: 'Je woorden staan daar klaar. Je kunt ze nog veranderen en kiest zelf je antwoord.',
	away: 'Gooi weg',
	written: 'Wat jij opschreef',
	waits: (name: string) => `Gezegd door ${name}, die moet het nog nalezen.`,
	closed: `Opschrijven kan vanaf het begin, tot ${harvestDays} dagen na het einde.`,
	outcome: 'Wat kwam er van deze bijeenkomst?',
	outcomeLead:
		'Dit komt op de pagina te staan. Iedereen die er was krijgt het één keer per mail, ook gasten. Daarna kun je het niet meer veranderen.',
	outcomeLabel: 'Wat kwam er van, en wat niet?',
	outcomeButton: 'Vertel het iedereen die er was',
	came: 'Wat ervan kwam',
	stories: 'Verhalen en vragen die hier begonnen',
	errors: {
		'choose-kind': 'Kies wat het is.',
		'about-missing': 'Kies waar de reactie over ging.',
		'not-there': 'Kies iemand die er is.',
		closed: 'Opschrijven kan nu niet meer.'
	}
};

const en: typeof nl = {
	title: 'Harvest',
	lead: 'Write down what somebody says, while it is said. Who said it reads it and decides. Until then only the two of you read it.',
	link: 'Write down what is said',
	write: 'Somebody said',
	who: 'Who said this?',
	myself: (name) => `${name} (myself)`,
	guests: 'Only people with an account stand here. A guest cannot confirm anything, so do not write down their words.',
	note: 'What was said?',
	noteHint: 'In those words as far as you can. Write nothing by which a resident can be recognised.',
	kind: 'What is it?',
	kinds: {
		experience: 'Something that somebody lived through',
		question: 'A question: who can help?',
		voice: 'An answer to a story or a text'
	},
	about: 'What was the answer about?',
	aboutHint: 'Only when it is an answer. Here stands what fits this gathering and what you can read.',
	aboutText: (title) => `Text: ${title}`,
	aboutStory: (title) => `Story: ${title}`,
	button: 'Save',
	mine: 'What you said',
	mineLead: 'Change what is not right. It then goes to your drafts. You choose afterwards whether others read it.',
	by: (name) => `written down by ${name}`,
	own: 'Your words',
	make: 'This is mine',
	saidOf: (title) => `About “${title}”`,
	toAnswer: 'This is mine: put it there',
	toAnswerLead: 'Your words lie ready there. You can still change them, and choose your answer yourself.',
	away: 'Throw away',
	written: 'What you wrote down',
	waits: (name) => `Said by ${name}, who has still to read it.`,
	closed: `Writing down is possible from the beginning, until ${harvestDays} days after the end.`,
	outcome: 'What came of this gathering?',
	outcomeLead:
		'This will stand on the page. Everyone who was there gets it once by mail, guests too. After that you cannot change it any more.',
	outcomeLabel: 'What came of it, and what did not?',
	outcomeButton: 'Tell everyone who was there',
	came: 'What came of it',
	stories: 'Stories and questions that began here',
	errors: {
		'choose-kind': 'Choose what it is.',
		'about-missing': 'Choose what the answer was about.',
		'not-there': 'Choose somebody who is there.',
		closed: 'Writing down is not possible any more.'
	}
};

export const harvestTexts: Record<Language, typeof nl> = { nl, en };
