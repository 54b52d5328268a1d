// News in plain words: the same on the page and in the mail.
import type { AudienceKind } from '#kernel/audience.ts';
import type { Language } from '#kernel/language.ts';
import { careTexts } from '#features/care/care.texts.ts';
import { groupTexts } from '#features/groups/group.texts.ts';
import { kindTexts } from '#features/joint-texts/kind.texts.ts';
import type { NewsItem, Own, Thread } from './news.ts';

/** `said`: words people wrote, set apart from the words of the product. `link`: what the link to it is called. */
export type NewsWords = {
	subject: string;
	words: string;
	said: { said: string; by?: string } | null;
	/** More words beside `said`. */
	also?: readonly string[];
	after: string | null;
	/** Stands on the page and is not mailed. */
	onPage: readonly string[];
	link: string;
};

const nl = {
	mine: {
		story: (words: string | null) => (words ? `je verhaal “${words}”` : 'je verhaal'),
		voice: (words: string | null) => (words ? `je woorden “${words}”` : 'je woorden')
	},
	something: 'je woorden',
	thread: ({ kind, title, number }: Thread) => `${kindTexts.nl[kind].inSentence(title)}, versie ${number}`,
	hiddenThread: 'een tekst die jij nu niet kunt lezen',
	asked: {
		subject: 'Mogen jouw woorden ergens anders staan?',
		inRound: 'Iemand maakte een zin bij je verhaal, om anderen in een ronde op te laten antwoorden:',
		words: 'Mensen die samen een tekst schrijven, willen deze woorden van jou laten lezen aan anderen:',
		audience: {
			public: 'Dan leest iedereen ze, ook zonder account. Anderen mogen de tekst hergebruiken.',
			members: 'Dan lezen de leden ze. Partners, zoals een gemeente, lezen ze niet.',
			team: 'Dan lezen de mensen van één team ze.',
			group: 'Dan lezen de mensen aan één tafel ze, ook die van de instelling.',
			self: 'Dan lees alleen jij ze.'
		} satisfies Record<AudienceKind, string>,
		atTable: (name: string, partner: string) =>
			`Dan lezen de mensen aan de tafel “${name}” ze, ook die van ${partner}.`,
		silence: 'Zeg je niets, dan gebeurt het niet.',
		link: 'Zeg ja of nee'
	},
	used: {
		subject: 'Je woorden zijn gebruikt',
		words: (own: string, thread: string) => `Gebruikt in ${thread}: ${own}.`
	},
	'used-differently': {
		subject: 'Je woorden worden anders gebruikt',
		words: (own: string, thread: string) => `Anders gebruikt in ${thread}: ${own}.`
	},
	'left-out': {
		subject: 'Je woorden zijn niet gebruikt',
		words: (own: string, thread: string) => `Niet gebruikt in ${thread}, al lag het op het weefblad: ${own}.`,
		reason: (words: string) => `De wevers schreven erbij: “${words}”`,
		noReason: 'De wevers schreven er geen reden bij.'
	},
	readThread: 'Lees de tekst',
	answered: {
		subject: (table: string) => `Antwoord van ${table}`,
		words: (table: string, thread: string, outcome: string) =>
			`Aan de tafel “${table}” is gepraat over ${thread}. Jouw woorden tellen daarin mee. Wat de tafel ermee doet: ${outcome.toLowerCase()}.`,
		noOutcome: 'zie het antwoord',
		veiled: 'Het antwoord is nu gesluierd.',
		link: 'Lees het bij de tafel'
	},
	'first-answer': {
		subject: 'Iemand antwoordde op je verhaal',
		words: (own: string) => `Voor het eerst antwoordde iemand op ${own}.`,
		link: 'Lees het antwoord'
	},
	'resident-took-back': {
		subject: 'De inwoner nam woorden terug',
		words: (own: string) =>
			`De inwoner nam de eigen woorden terug bij ${own}. Ze zijn nu overal weg. Kijk of je eigen verhaal zo nog kan.`,
		link: 'Naar je verhaal'
	},
	veiled: {
		subject: 'Je woorden zijn gesluierd',
		words: (what: string, reason: string) =>
			`Woorden van jou zijn gesluierd, in ${what}. Reden: ${reason}. Ze zijn nu niet te lezen. De plek is er nog.`,
		next: 'Je kunt de woorden veranderen, of wachten tot iemand anders van het programmateam beslist.',
		message:
			'Een bericht kun je niet meer veranderen. Wel kan iemand anders van het programmateam nog anders beslissen.',
		link: 'Kijk wat je kunt doen'
	},
	'look-asked': {
		subject: (by: string) => `${by} vraagt of je meeleest`,
		words: (by: string) =>
			`${by} wil een verhaal openbaar maken en vraagt jou om het eerst te lezen. Is iedereen om wie het gaat onherkenbaar?`,
		link: 'Lees mee'
	},
	looked: {
		subject: (by: string) => `${by} las je verhaal`,
		good: (by: string) => `${by} las je verhaal en zegt: dit kan zo. Je kunt het nu openbaar maken.`,
		again: (by: string) => `${by} las je verhaal en zegt: kijk hier nog eens naar.`,
		link: 'Ga verder met je verhaal'
	},
	message: {
		subject: (by: string) => `${by} schreef je`,
		words: (by: string) => `${by} schreef je een bericht. Je mailadres is niet te zien.`,
		withAddress: (by: string, address: string) => `${by} laat een mailadres zien: ${address}`,
		link: 'Lees en antwoord'
	},
	'report-decided': {
		subject: 'Over je melding is beslist',
		veiled: (by: string) =>
			`Iemand van het programmateam las het bericht van ${by} dat jij meldde, en sluierde het. ${by} hoort waarom.`,
		stands: (by: string) =>
			`Iemand van het programmateam las het bericht van ${by} dat jij meldde, en liet het staan. Je hoeft er niet op te antwoorden.`,
		link: 'Naar jullie gesprek'
	},
	arrived: {
		subject: (team: string) => `${team} doet mee`,
		words: (team: string) =>
			`${team} doet sinds kort mee. Zeg ‘ik ken ze’ als je weet dat ze echt bestaan, en groet ze.`,
		link: 'Naar het team'
	},
	joined: {
		subject: (team: string) => `Je hoort nu bij ${team}`,
		words: (team: string) => `Een contactpersoon van ${team} zei ja. Je leest en vertelt nu mee in het team.`,
		link: 'Naar je team'
	},
	'join-asked': {
		subject: (who: string) => `${who} wil bij je team horen`,
		words: (who: string, team: string) =>
			`${who} heeft een mailadres van jullie en vraagt of die bij ${team} mag. Zeg alleen ja als je deze collega kent.`,
		link: 'Zeg ja of nee'
	},
	buddy: {
		subject: (team: string) => `Help je ${team} op weg?`,
		words: (team: string) =>
			`${team} doet sinds kort mee. Ze hoorden dat jij ze op weg kunt helpen, en kunnen je schrijven.`,
		link: 'Naar het team'
	},
	question: {
		subject: (title: string) => `Weet jij raad? ${title}`,
		words:
			'Iemand zit ergens mee, en jij geeft om dit thema of weet er iets van. Weet je het niet, dan is dat ook een antwoord.',
		link: 'Lees de vraag'
	},
	helped: {
		subject: 'Je antwoord hielp',
		words: (own: string) => `Wie de vraag stelde, zegt dat dit hielp: ${own}.`,
		link: 'Naar de vraag'
	},
	noted: {
		subject: 'Iemand schreef op wat jij zei',
		words: (by: string, gathering: string) =>
			`${by} schreef op wat jij zei bij “${gathering}”. Alleen jullie tweeën lezen het. Klopt het? Maak er je eigen verhaal of vraag van, of gooi het weg.`,
		link: 'Lees wat er staat'
	},
	'circle-asked': {
		subject: (who: string) => `${who} wil in je kring`,
		words: (who: string, circle: string) =>
			`${who} vraagt of die erbij mag in de kring “${circle}”. Iedereen in de kring kan welkom zeggen.`,
		link: 'Zeg welkom, of niet nu'
	},
	'circle-invited': {
		subject: (circle: string) => `Kom je in de kring ${circle}?`,
		words: (circle: string) => `Iemand uit de kring “${circle}” wil je er graag bij hebben. Jij kiest.`,
		link: 'Kijk wat de kring doet'
	},
	'host-invited': {
		subject: (gathering: string) => `Organiseer je “${gathering}” mee?`,
		words: (gathering: string) =>
			`Wie “${gathering}” organiseert, vraagt of je mee wilt organiseren. Jij kiest. Nee is ook goed.`,
		link: 'Kijk wat het is'
	},
	'circle-not-now': {
		subject: (circle: string) => `De kring ${circle} zegt: niet nu`,
		words: (circle: string) =>
			`Je vroeg of je erbij mag in de kring “${circle}”. De kring zegt: niet nu. Er zijn andere kringen, en je kunt er zelf een beginnen.`,
		link: 'Bekijk de kringen'
	},
	'source-withdrawn': {
		subject: 'Een bron is teruggenomen',
		words: (title: string) => `Iemand nam woorden terug waar “${title}” op steunt. Kijk er samen nog eens naar.`,
		link: 'Naar het weefblad'
	},
	'wants-to-weave': {
		subject: (by: string) => `${by} wil meewerken`,
		words: (by: string, text: string) => `${by} wil meewerken aan de volgende versie van ${text}.`,
		silence: 'Zegt niemand iets, dan kan diegene na twee weken zelf beginnen.',
		link: 'Zeg welkom'
	},
	'look-again': {
		subject: 'Tijd om opnieuw te kijken',
		words: (text: string) => `Een jaar geleden keken jullie naar ${text}. Hoe staat het er nu voor?`,
		after: 'Ook “het is nog net zo lastig” is een antwoord.',
		link: 'Kijk opnieuw'
	},
	welcome: {
		subject: 'Je bent welkom',
		table: (name: string) => `Je bent welkom aan de tafel “${name}”. Je naam staat daar nu bij.`,
		circle: (name: string) => `Je bent welkom in de kring “${name}”. Je leest nu mee met de kring.`,
		team: (name: string) => `Iemand zei “ik ken ze” over ${name}. Je leest nu mee met de leden.`,
		network: 'Iemand zei “ik ken ze” over jou. Je leest nu mee met de leden.',
		link: 'Ga kijken'
	}
};

const en: typeof nl = {
	mine: {
		story: (words) => (words ? `your story “${words}”` : 'your story'),
		voice: (words) => (words ? `your words “${words}”` : 'your words')
	},
	something: 'your words',
	thread: ({ kind, title, number }) => `${kindTexts.en[kind].inSentence(title)}, version ${number}`,
	hiddenThread: 'a text you cannot read now',
	asked: {
		subject: 'May your words stand somewhere else?',
		inRound: 'Somebody made a sentence with your story, for others to answer in a round:',
		words: 'People who write a text together want to let others read these words of yours:',
		audience: {
			public: 'Then everyone reads them, also without an account. Others may reuse the text.',
			members: 'Then the members read them. Partners, such as a municipality, do not.',
			team: 'Then the people of one team read them.',
			group: 'Then the people at one table read them, those of the institution too.',
			self: 'Then only you read them.'
		},
		atTable: (name, partner) => `Then the people at the table “${name}” read them, those of ${partner} too.`,
		silence: 'If you say nothing, it does not happen.',
		link: 'Say yes or no'
	},
	used: { subject: 'Your words were used', words: (own, thread) => `Used in ${thread}: ${own}.` },
	'used-differently': {
		subject: 'Your words are used differently',
		words: (own, thread) => `Used differently in ${thread}: ${own}.`
	},
	'left-out': {
		subject: 'Your words were not used',
		words: (own, thread) => `Not used in ${thread}, though it lay on the weaving page: ${own}.`,
		reason: (words) => `The weavers wrote: “${words}”`,
		noReason: 'The weavers gave no reason.'
	},
	readThread: 'Read the text',
	answered: {
		subject: (table) => `An answer from ${table}`,
		words: (table, thread, outcome) =>
			`At the table “${table}” people talked about ${thread}. Your words count in it. What the table does with it: ${outcome.toLowerCase()}.`,
		noOutcome: 'see the answer',
		veiled: 'The answer is veiled now.',
		link: 'Read it at the table'
	},
	'first-answer': {
		subject: 'Somebody answered your story',
		words: (own) => `For the first time somebody answered ${own}.`,
		link: 'Read the answer'
	},
	'resident-took-back': {
		subject: 'The resident took words back',
		words: (own) =>
			`The resident took back their own words with ${own}. They are gone everywhere now. See whether your own story can still stay like this.`,
		link: 'To your story'
	},
	veiled: {
		subject: 'Your words were veiled',
		words: (what, reason) =>
			`Words of yours were veiled, in ${what}. Reason: ${reason}. They cannot be read now. Their place is still there.`,
		next: 'You can change the words, or wait until somebody else of the programme team decides.',
		message: 'A message cannot be changed any more. Somebody else of the programme team can still decide differently.',
		link: 'See what you can do'
	},
	'look-asked': {
		subject: (by) => `${by} asks you to read along`,
		words: (by) => `${by} wants to make a story public and asks you to read it first. Can nobody be recognised in it?`,
		link: 'Read along'
	},
	looked: {
		subject: (by) => `${by} read your story`,
		good: (by) => `${by} read your story and says: this can go. You can make it public now.`,
		again: (by) => `${by} read your story and says: look at this once more.`,
		link: 'Go on with your story'
	},
	message: {
		subject: (by) => `${by} wrote to you`,
		words: (by) => `${by} wrote you a message. Your mail address is not shown.`,
		withAddress: (by, address) => `${by} shows a mail address: ${address}`,
		link: 'Read and answer'
	},
	'report-decided': {
		subject: 'Your report was decided about',
		veiled: (by) =>
			`Somebody of the programme team read the message of ${by} that you reported, and veiled it. ${by} hears why.`,
		stands: (by) =>
			`Somebody of the programme team read the message of ${by} that you reported, and let it stand. You need not answer it.`,
		link: 'To your conversation'
	},
	arrived: {
		subject: (team) => `${team} takes part`,
		words: (team) => `${team} has just joined. Say ‘I know them’ if you know they are real, and greet them.`,
		link: 'To the team'
	},
	joined: {
		subject: (team) => `You now belong to ${team}`,
		words: (team) => `A contact of ${team} said yes. You now read and tell along in the team.`,
		link: 'To your team'
	},
	'join-asked': {
		subject: (who) => `${who} wants to join your team`,
		words: (who, team) =>
			`${who} has a mail address of yours and asks to join ${team}. Say yes only if you know this colleague.`,
		link: 'Say yes or no'
	},
	buddy: {
		subject: (team) => `Will you help ${team} find its way?`,
		words: (team) => `${team} has just joined. They heard that you can help them find their way, and can write to you.`,
		link: 'To the team'
	},
	question: {
		subject: (title) => `Do you know? ${title}`,
		words: 'Somebody is stuck, and you care about this theme or know about it. Not knowing is an answer too.',
		link: 'Read the question'
	},
	helped: {
		subject: 'Your answer helped',
		words: (own) => `Whoever asked says that this helped: ${own}.`,
		link: 'To the question'
	},
	noted: {
		subject: 'Somebody wrote down what you said',
		words: (by, gathering) =>
			`${by} wrote down what you said at “${gathering}”. Only the two of you read it. Is it right? Make it your own story or question, or throw it away.`,
		link: 'Read what it says'
	},
	'circle-asked': {
		subject: (who) => `${who} would like to be in your circle`,
		words: (who, circle) => `${who} asks to come into the circle “${circle}”. Anyone in the circle can say welcome.`,
		link: 'Say welcome, or not now'
	},
	'circle-invited': {
		subject: (circle) => `Will you come into the circle ${circle}?`,
		words: (circle) => `Somebody of the circle “${circle}” would like to have you in it. You choose.`,
		link: 'See what the circle does'
	},
	'host-invited': {
		subject: (gathering) => `Will you host “${gathering}” along?`,
		words: (gathering) => `Who hosts “${gathering}” asks whether you would host along. You choose. No is fine too.`,
		link: 'See what it is'
	},
	'circle-not-now': {
		subject: (circle) => `The circle ${circle} says: not now`,
		words: (circle) =>
			`You asked to come into the circle “${circle}”. The circle says: not now. There are other circles, and you can begin one yourself.`,
		link: 'See the circles'
	},
	'source-withdrawn': {
		subject: 'A source was taken back',
		words: (title) => `Somebody took back words that “${title}” rests on. Look at it together once more.`,
		link: 'To the weaving page'
	},
	'wants-to-weave': {
		subject: (by) => `${by} would like to work along`,
		words: (by, text) => `${by} would like to work on the next version of ${text}.`,
		silence: 'If nobody says anything, they can begin themselves after two weeks.',
		link: 'Say welcome'
	},
	'look-again': {
		subject: 'Time to look again',
		words: (text) => `A year ago you looked at ${text}. How does it stand now?`,
		after: '“It is just as hard” is an answer too.',
		link: 'Look again'
	},
	welcome: {
		subject: 'You are welcome',
		table: (name) => `You are welcome at the table “${name}”. Your name stands there now.`,
		circle: (name) => `You are welcome in the circle “${name}”. You now read along with the circle.`,
		team: (name) => `Somebody said “I know them” of ${name}. You now read along with the members.`,
		network: 'Somebody said “I know them” of you. You now read along with the members.',
		link: 'Go and see'
	}
};

const texts: Record<Language, typeof nl> = { nl, en };

export function wordsFor(item: NewsItem, language: Language): NewsWords {
	const t = texts[language];
	const plain = (subject: string, words: string, link: string): NewsWords => ({
		subject,
		words,
		said: null,
		after: null,
		onPage: [],
		link
	});
	switch (item.kind) {
		case 'asked': {
			const who = item.table
				? t.asked.atTable(item.table.name, item.table.partner)
				: t.asked.audience[item.audience.kind];
			return {
				...plain(t.asked.subject, item.round ? t.asked.inRound : t.asked.words, t.asked.link),
				said: { said: item.words },
				also: item.also,
				after: `${who} ${t.asked.silence}`
			};
		}
		case 'used':
		case 'used-differently':
			return plain(t[item.kind].subject, t[item.kind].words(own(t, item.own), thread(t, item.thread)), t.readThread);
		case 'left-out': {
			const { subject, words, reason, noReason } = t['left-out'];
			const said = words(own(t, item.own), thread(t, item.thread));
			return { ...plain(subject, said, t.readThread), after: item.reason ? reason(item.reason) : noReason };
		}
		case 'answered':
			return answered(item, language);
		case 'first-answer': {
			const { subject, words, link } = t['first-answer'];
			return { ...plain(subject, words(own(t, item.own)), link), said: item.said ? { said: item.said } : null };
		}
		case 'resident-took-back':
			return plain(t[item.kind].subject, t[item.kind].words(own(t, item.own)), t[item.kind].link);
		case 'veiled': {
			const { kinds, reasons } = careTexts[language];
			const { subject, words, next, message, link } = t.veiled;
			return {
				...plain(subject, words(kinds[item.what], reasons[item.reason].toLowerCase()), link),
				after: item.what === 'message' ? message : next,
				onPage: item.said
			};
		}
		case 'look-asked': {
			const { subject, words, link } = t['look-asked'];
			return plain(subject(item.by), words(item.by), link);
		}
		case 'looked': {
			const { subject, link } = t.looked;
			return {
				...plain(subject(item.by), t.looked[item.answer](item.by), link),
				onPage: item.said ? [item.said] : []
			};
		}
		case 'message': {
			const { subject, words, withAddress, link } = t.message;
			return {
				...plain(subject(item.by), words(item.by), link),
				said: { said: item.said, by: item.by },
				after: item.address ? withAddress(item.by, item.address) : null
			};
		}
		case 'report-decided': {
			const { subject, link } = t['report-decided'];
			return plain(subject, t['report-decided'][item.veiled ? 'veiled' : 'stands'](item.by), link);
		}
		case 'join-asked': {
			const { subject, words, link } = t['join-asked'];
			return plain(subject(item.who), words(item.who, item.team), link);
		}
		case 'joined':
		case 'arrived':
		case 'buddy':
			return plain(t[item.kind].subject(item.team), t[item.kind].words(item.team), t[item.kind].link);
		case 'question':
			return {
				...plain(t.question.subject(item.title), t.question.words, t.question.link),
				said: { said: item.said, by: item.title }
			};
		case 'helped':
			return plain(t.helped.subject, t.helped.words(own(t, item.own)), t.helped.link);
		case 'circle-asked': {
			const { subject, words, link } = t[item.kind];
			return plain(subject(item.who), words(item.who, item.circle), link);
		}
		case 'circle-invited':
		case 'circle-not-now':
			return plain(t[item.kind].subject(item.circle), t[item.kind].words(item.circle), t[item.kind].link);
		case 'host-invited': {
			const { subject, words, link } = t[item.kind];
			return plain(subject(item.gathering), words(item.gathering), link);
		}
		case 'noted':
			return plain(t.noted.subject, t.noted.words(item.by, item.gathering), t.noted.link);
		case 'source-withdrawn':
			return plain(t[item.kind].subject, t[item.kind].words(item.title), t[item.kind].link);
		case 'wants-to-weave': {
			const { subject, words, silence, link } = t[item.kind];
			const about = kindTexts[language][item.text].inSentence(item.title);
			return { ...plain(subject(item.by), words(item.by, about), link), after: silence };
		}
		case 'look-again': {
			const { subject, words, after, link } = t[item.kind];
			return { ...plain(subject, words(kindTexts[language][item.text].inSentence(item.title)), link), after };
		}
		case 'welcome': {
			const words = item.where.kind === 'network' ? t.welcome.network : t.welcome[item.where.kind](item.where.name);
			return plain(t.welcome.subject, words, t.welcome.link);
		}
	}
}

function answered(item: Extract<NewsItem, { kind: 'answered' }>, language: Language): NewsWords {
	const t = texts[language];
	const at = groupTexts[language];
	const outcome = item.outcome ? at.outcome[item.outcome] : t.answered.noOutcome;
	const by = item.by ? (item.by.side === 'host' ? item.by.name : at.notedBy(item.by.name)) : undefined;
	return {
		subject: t.answered.subject(item.table),
		words: t.answered.words(item.table, thread(t, item.thread), outcome),
		said: item.answer === null ? null : { said: item.answer, ...(by ? { by } : {}) },
		after: item.answer === null ? t.answered.veiled : null,
		onPage: [],
		link: t.answered.link
	};
}

const own = (t: typeof nl, mine: Own | null): string => (mine ? t.mine[mine.kind](mine.words) : t.something);
const thread = (t: typeof nl, one: Thread | null): string => (one ? t.thread(one) : t.hiddenThread);
