// The words of answers from a mail: in the mail, and on the page with one button.
import type { AudienceKind } from '#kernel/audience.ts';
import type { Language } from '#kernel/language.ts';
import { consentTexts } from '#features/consent/consent.texts.ts';
import { responseTexts } from '#features/responses/response.texts.ts';
import type { Act, Choice, Done } from './mail-answer.ts';

type Choices = Record<Act, Partial<Record<Choice, string>>>;

const nl = {
	mail: {
		oneButton:
			'Kies je een antwoord, dan open je een pagina met één knop. Pas als je daarop drukt, gebeurt er iets. Dat kan 14 dagen lang, één keer.',
		reply: {
			message:
				'Je kunt ook gewoon op deze mail antwoorden. Je woorden gaan dan via Meerstem naar wie je schreef. Je mailadres blijft voor jezelf.',
			answer:
				'Je kunt ook gewoon op deze mail antwoorden. Je woorden staan dan bij de vraag, met je team eronder, als ‘herken ik’. Is het bij jou anders, zet dan ‘bij ons anders’ op de eerste regel.'
		} as Partial<Record<Act, string>>,
		/** What the link to the page is called, where the answers stand in the mail. */
		more: {
			consent: 'Lees er meer over',
			join: 'Naar de pagina van je team'
		} as Partial<Record<Act, string>>
	},
	choices: {
		consent: { yes: 'Ja, dat mag', no: 'Nee, liever niet' },
		answer: responseTexts.nl.answer,
		come: { yes: 'Ik kom' },
		join: { yes: 'Ja, die hoort bij ons', no: 'Nee' },
		greet: { yes: 'Ik ken ze' },
		helped: { yes: 'Dit hielp' },
		message: {},
		'send-message': { send: 'Verstuur' },
		'send-answer': { send: 'Zet het bij de vraag' }
	} satisfies Choices as Choices,
	title: {
		consent: 'Mogen deze woorden daar staan?',
		answer: 'Weet jij raad?',
		come: 'Kom je?',
		join: 'Hoort deze collega bij jullie?',
		greet: 'Ken je dit team?',
		helped: 'Hielp dit antwoord?',
		message: 'Een bericht',
		'send-message': 'Kijk naar je antwoord',
		'send-answer': 'Kijk naar je antwoord'
	} satisfies Record<Act, string>,
	press: 'Er gebeurt niets tot je op de knop drukt.',
	consent: {
		where: consentTexts.nl.whereText,
		who: (audience: AudienceKind) => `Wie ze dan leest: ${consentTexts.nl.audience[audience]}`,
		yes: 'Je zegt ja. Dat kun je later altijd veranderen.',
		no: 'Je zegt nee. Dat kun je later altijd veranderen.'
	},
	answer: 'Je antwoord telt mee, met je team eronder en zonder woorden. Wat je eerder schreef, blijft staan.',
	join: {
		ask: (who: string, team: string) => `${who} vraagt om bij ${team} te horen.`,
		yes: 'Zeg alleen ja als je deze collega kent. Die leest en vertelt dan mee in het team.',
		no: 'Je zegt nee. Over dertig dagen kan deze collega het nog eens vragen.'
	},
	greet:
		'Je zegt alleen dat ze echt bestaan. Over hun vorm of hoe goed ze zijn zegt het niets. Ze lezen daarna mee met de leden.',
	helped: 'Wie dit schreef, hoort dat het hielp.',
	words: {
		message: (to: string) => `Je antwoord voor ${to}. Nu lees alleen jij het.`,
		answer: (title: string) => `Je antwoord op ‘${title}’. Nu lees alleen jij het.`,
		label: 'Je woorden',
		missing: 'Schrijf hier je antwoord.',
		undecided: 'Kies hieronder bij elk woord wat ermee gebeurt.'
	},
	used: {
		on: (day: string) => `Dat deed je op ${day}.`,
		change: 'Iets anders zeggen? Dat kan op de site.'
	},
	done: {
		yes: 'Je zei ja',
		no: 'Je zei nee',
		recognise: 'Je zei: herken ik',
		different: 'Je zei: bij ons anders',
		unsure: 'Je zei: weet ik niet',
		waiting: 'Je staat op de wachtlijst',
		send: 'Je woorden zijn verstuurd'
	} satisfies Record<Done, string>,
	came: 'Je staat op de lijst: je komt',
	greeted: 'Je zei: ik ken ze',
	helpedDone: 'Je zei dat het hielp',
	old: {
		title: 'Deze link is verlopen',
		lead: 'Een link uit een mail werkt 14 dagen. Op de site kan het nog wel, als het nog kan.'
	},
	gone: {
		title: 'Dit kan hier niet meer',
		lead: 'Misschien is het al beantwoord of teruggenomen. Op de site zie je hoe het nu is.'
	},
	unknown: {
		title: 'Deze link kennen we niet',
		lead: 'Misschien is hij niet heel overgekomen. Open hem nog eens vanuit je mail, of ga verder op de site.'
	},
	tooOften: 'Vanaf dit netwerk is net heel vaak op zo’n knop gedrukt. Probeer het over een uur nog eens.',
	goOn: 'Verder op de site',
	home: 'Naar de voorpagina'
};

const en: typeof nl = {
	mail: {
		oneButton:
			'When you choose an answer, you open a page with one button. Nothing happens until you press it. It works once, for 14 days.',
		reply: {
			message:
				'You can also simply answer this mail. Your words then go through Meerstem to whoever wrote to you. Your mail address stays your own.',
			answer:
				'You can also simply answer this mail. Your words then stand with the question, with your team under them, as “I recognise this”. If it is different for you, put “different for us” on the first line.'
		},
		more: { consent: 'Read more about it', join: 'To the page of your team' }
	},
	choices: {
		consent: { yes: 'Yes, they may', no: 'No, rather not' },
		answer: responseTexts.en.answer,
		come: { yes: 'I will come' },
		join: { yes: 'Yes, one of us', no: 'No' },
		greet: { yes: 'I know them' },
		helped: { yes: 'This helped' },
		message: {},
		'send-message': { send: 'Send' },
		'send-answer': { send: 'Put it with the question' }
	},
	title: {
		consent: 'May these words stand there?',
		answer: 'Can you advise?',
		come: 'Will you come?',
		join: 'Does this colleague belong to you?',
		greet: 'Do you know this team?',
		helped: 'Did this answer help?',
		message: 'A message',
		'send-message': 'Look at your answer',
		'send-answer': 'Look at your answer'
	},
	press: 'Nothing happens until you press the button.',
	consent: {
		where: consentTexts.en.whereText,
		who: (audience) => `Who reads them then: ${consentTexts.en.audience[audience]}`,
		yes: 'You say yes. You can always change that later.',
		no: 'You say no. You can always change that later.'
	},
	answer: 'Your answer counts, with your team under it and without words. What you wrote before stays.',
	join: {
		ask: (who, team) => `${who} asks to belong to ${team}.`,
		yes: 'Say yes only if you know this colleague. They then read and tell along in the team.',
		no: 'You say no. In thirty days this colleague can ask once more.'
	},
	greet:
		'You only say that they are real. It says nothing about their form or how good they are. From then on they read along with the members.',
	helped: 'Whoever wrote this hears that it helped.',
	words: {
		message: (to) => `Your answer for ${to}. Now only you read it.`,
		answer: (title) => `Your answer to “${title}”. Now only you read it.`,
		label: 'Your words',
		missing: 'Write your answer here.',
		undecided: 'Choose below, for each word, what happens with it.'
	},
	used: {
		on: (day) => `You did so on ${day}.`,
		change: 'Say something else? You can on the site.'
	},
	done: {
		yes: 'You said yes',
		no: 'You said no',
		recognise: 'You said: I recognise this',
		different: 'You said: different for us',
		unsure: 'You said: I don’t know',
		waiting: 'You are on the waiting list',
		send: 'Your words have been sent'
	},
	came: 'You are on the list: you will come',
	greeted: 'You said: I know them',
	helpedDone: 'You said that it helped',
	old: {
		title: 'This link is over',
		lead: 'A link from a mail works for 14 days. On the site you still can, if it can still be done.'
	},
	gone: {
		title: 'This cannot be done here any more',
		lead: 'Perhaps it was answered or taken back already. On the site you see how it is now.'
	},
	unknown: {
		title: 'We do not know this link',
		lead: 'Perhaps it did not arrive whole. Open it once more from your mail, or go on on the site.'
	},
	tooOften: 'From this network such a button was pressed very often just now. Try again in an hour.',
	goOn: 'Go on on the site',
	home: 'To the front page'
};

export const mailAnswerTexts: Record<Language, typeof nl> = { nl, en };

/** What became of it, in one sentence. */
export function doneWords(language: Language, act: Act, done: Done): string {
	const t = mailAnswerTexts[language];
	if (act === 'come' && done === 'yes') return t.came;
	if (act === 'greet') return t.greeted;
	return act === 'helped' ? t.helpedDone : t.done[done];
}
