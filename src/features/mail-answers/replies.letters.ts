// What is mailed back about a reply that did not simply arrive. Never with the words of the reply in it, nor the number that was found.
import type { Language } from '#kernel/language.ts';
import type { Letter, Paragraph } from '#platform/mail/letter.ts';

export type ReplyOutcome =
	| { kind: 'done' | 'unknown' | 'other-address' | 'empty' | 'too-long' | 'too-often' | 'cannot' }
	| { kind: 'blocked'; number: 'bsn' | 'iban' }
	/** The words wait for their writer, behind this link. */
	| { kind: 'kept'; link: string };

const nl = {
	subject: {
		arrived: 'Je antwoord is aangekomen',
		not: 'Je antwoord is niet aangekomen',
		kept: 'Kijk nog even naar je antwoord'
	},
	unknown: [
		'Dit adres leest alleen antwoorden op een mail van Meerstem. Wat je stuurde, is niet gelezen en niet bewaard.',
		'Antwoord op zo’n mail zelf, of schrijf op de site.'
	],
	'other-address': [
		'Je antwoord kwam van een ander mailadres dan waar onze mail naartoe ging. Daarom doen we er niets mee, en is het niet bewaard.',
		'Stuur het nog eens vanaf het adres waarop je onze mail kreeg.'
	],
	empty: [
		'We zagen geen woorden van jou boven de mail waarop je antwoordt.',
		'Schrijf je antwoord bovenaan, en stuur het nog eens.'
	],
	'too-long': [
		'Je antwoord is langer dan 2.000 tekens. Het is niet bewaard.',
		'Maak het korter en stuur het nog eens.'
	],
	'too-often': [
		'Je schreef vandaag al vaak. Om iedereen rust te geven is er een grens per dag. Je antwoord is niet bewaard.',
		'Stuur het morgen nog eens.'
	],
	cannot: [
		'Waarop je antwoordt, is er niet meer, of je kunt er nu niet op antwoorden. Wat je stuurde, is niet bewaard.',
		'Log in om te zien hoe het nu is.'
	],
	blocked: {
		bsn: [
			'In je antwoord staat een nummer dat een BSN kan zijn. Zo’n nummer bewaren we nooit. Daarom is je antwoord niet bewaard en door niemand gelezen.',
			'Haal het nummer weg en stuur het nog eens. Is het geen BSN? Schrijf je antwoord dan op de site; daar kun je dat zeggen.'
		],
		iban: [
			'In je antwoord staat een nummer dat een rekeningnummer kan zijn. Zo’n nummer bewaren we nooit. Daarom is je antwoord niet bewaard en door niemand gelezen.',
			'Haal het nummer weg en stuur het nog eens.'
		]
	},
	kept: [
		'In je antwoord staan woorden waaraan iemand te herkennen kan zijn. Nu leest alleen jij ze.',
		'Kijk ernaar, kies per woord wat ermee gebeurt, en druk dan op de knop. De link werkt 14 dagen. Doe je niets, dan verdwijnen je woorden.'
	],
	keptLink: 'Kijk naar je antwoord',
	attachment: (n: number): string =>
		n === 1
			? 'De bijlage is niet meegegaan. We bewaren geen bijlagen.'
			: 'De bijlagen zijn niet meegegaan. We bewaren geen bijlagen.',
	arrived: 'Je woorden zijn aangekomen.',
	site: 'Naar Meerstem',
	hello: 'Hallo,'
};

const en: typeof nl = {
	subject: {
		arrived: 'Your answer has arrived',
		not: 'Your answer has not arrived',
		kept: 'Look at your answer once more'
	},
	unknown: [
		'This address only reads answers to a mail from Meerstem. What you sent was not read and not kept.',
		'Answer such a mail itself, or write on the site.'
	],
	'other-address': [
		'Your answer came from another mail address than our mail went to. So we do nothing with it, and it was not kept.',
		'Send it again from the address that got our mail.'
	],
	empty: ['We saw no words of yours above the mail you answer.', 'Write your answer at the top, and send it again.'],
	'too-long': ['Your answer is longer than 2,000 characters. It was not kept.', 'Make it shorter and send it again.'],
	'too-often': [
		'You wrote often today. There is a limit for each day, to give everyone some rest. Your answer was not kept.',
		'Send it again tomorrow.'
	],
	cannot: [
		'What you answer is no longer there, or you cannot answer it now. What you sent was not kept.',
		'Sign in to see how it is now.'
	],
	blocked: {
		bsn: [
			'In your answer there is a number that may be a citizen service number (BSN). We never keep such a number. So your answer was not kept and nobody read it.',
			'Take the number out and send it again. Is it no BSN? Then write your answer on the site; you can say so there.'
		],
		iban: [
			'In your answer there is a number that may be a bank account. We never keep such a number. So your answer was not kept and nobody read it.',
			'Take the number out and send it again.'
		]
	},
	kept: [
		'In your answer there are words by which somebody could be recognised. Now only you read them.',
		'Look at them, choose what happens with each, and press the button. The link works for 14 days. If you do nothing, your words go away.'
	],
	keptLink: 'Look at your answer',
	attachment: (n) =>
		n === 1
			? 'The attachment did not go along. We keep no attachments.'
			: 'The attachments did not go along. We keep no attachments.',
	arrived: 'Your words have arrived.',
	site: 'To Meerstem',
	hello: 'Hello,'
};

const texts: Record<Language, typeof nl> = { nl, en };

type Given = { to: string; language: Language; outcome: ReplyOutcome; attachments: number; publicUrl: string };

/** Null when there is nothing to say: the reply arrived, whole. */
export function replyLetter({ to, language, outcome, attachments, publicUrl }: Given): Letter | null {
	if (outcome.kind === 'done' && attachments === 0) return null;
	const t = texts[language];
	const subject =
		outcome.kind === 'done' ? t.subject.arrived : outcome.kind === 'kept' ? t.subject.kept : t.subject.not;
	const dropped = attachments > 0 && outcome.kind !== 'unknown' ? [t.attachment(attachments)] : [];
	return {
		to,
		language,
		subject,
		paragraphs: [t.hello, ...wordsOf(outcome, t), ...dropped, ...linkOf(outcome, t, publicUrl)]
	};
}

function wordsOf(outcome: ReplyOutcome, t: typeof nl): string[] {
	if (outcome.kind === 'done') return [t.arrived];
	return outcome.kind === 'blocked' ? t.blocked[outcome.number] : t[outcome.kind];
}

function linkOf(outcome: ReplyOutcome, t: typeof nl, publicUrl: string): Paragraph[] {
	if (outcome.kind === 'kept') return [{ link: outcome.link, words: t.keptLink }];
	return outcome.kind === 'done' ? [] : [{ link: `${publicUrl}/`, words: t.site }];
}
