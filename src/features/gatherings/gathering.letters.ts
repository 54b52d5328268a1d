// Mails to who comes. When and where stand in words; the appointment for a calendar goes along with them.
import type { Language } from '#kernel/language.ts';
import { dayOf } from '#kernel/moments.ts';
import type { Letter, Paragraph } from '#platform/mail/letter.ts';
import { gatheringPath, guestPrefix, unconfirmedDays, type KeptGathering, type SignUpState } from './gathering.ts';
import type { GatheringMailKind } from './gathering.tables.ts';
import { whenWords } from './gathering.texts.ts';

type Words = { subject: (title: string) => string; open: (title: string) => string; after?: string; link: string };

const nl = {
	hello: (name: string) => `Hallo ${name},`,
	page: 'Lees meer op de pagina',
	askedOn: (day: string) => `Je gaf je op ${day} op.`,
	online: 'Online meedoen',
	access: (words: string) => `Hoe kom je binnen: ${words}`,
	stay: 'Kom je toch niet? Zeg het hier, dan kan iemand anders komen',
	seatFree: 'Komt er een plek vrij, dan krijg je die vanzelf. Je hoort het per mail.',
	kinds: {
		confirm: {
			subject: (title) => `Kom je naar “${title}”?`,
			open: (title) =>
				`Je gaf je op voor “${title}”. Je staat op de lijst als je op de knop drukt die achter deze link staat.`,
			after: `Heb je je niet opgegeven? Dan hoef je niets te doen. Na ${unconfirmedDays} dagen zijn je naam en mailadres hier weg.`,
			link: 'Ja, ik kom'
		},
		coming: {
			subject: (title) => `Je komt naar “${title}”`,
			open: (title) => `Fijn dat je komt naar “${title}”. Je plek staat vast.`,
			link: ''
		},
		waiting: {
			subject: (title) => `Je staat op de wachtlijst voor “${title}”`,
			open: (title) => `“${title}” is vol. Je staat op de wachtlijst.`,
			link: ''
		},
		'moved-up': {
			subject: (title) => `Er is een plek voor je bij “${title}”`,
			open: (title) => `Er kwam een plek vrij bij “${title}”, en die is voor jou. Je hoeft niets te doen.`,
			link: ''
		},
		changed: {
			subject: (title) => `Er verandert iets aan “${title}”`,
			open: (title) => `Er is iets veranderd aan “${title}”. Zo is het nu:`,
			link: ''
		},
		'called-off': {
			subject: (title) => `“${title}” gaat niet door`,
			open: (title) => `“${title}” gaat niet door. Dit schreef wie organiseert:`,
			link: ''
		},
		left: {
			subject: (title) => `Je komt niet naar “${title}”`,
			open: (title) => `Je zei dat je niet komt naar “${title}”. Je plek is nu voor iemand anders.`,
			link: 'Toch komen? Kijk of er plek is'
		},
		closed: {
			subject: (title) => (title ? `Je plek bij “${title}” vervalt` : 'Je plek bij een bijeenkomst vervalt'),
			open: (title) =>
				`Wie ${title ? `“${title}”` : 'deze bijeenkomst'} organiseert, maakte er een bijeenkomst van voor een kleinere kring. Daarom vervalt je plek, en je hoort er verder niets meer van. Dat is jammer. Het ligt niet aan jou.`,
			after: 'De meeste bijeenkomsten zijn voor iedereen. Je bent daar welkom.',
			link: 'Kijk welke er zijn'
		},
		reminder: {
			subject: (title) => `Binnenkort: “${title}”`,
			open: (title) => `“${title}” is er bijna.`,
			link: ''
		},
		outcome: {
			subject: (title) => `Wat er kwam van “${title}”`,
			open: (title) => `Je was bij “${title}”. Dit schreef wie organiseerde:`,
			after: 'Dit is de laatste mail over deze bijeenkomst.',
			link: ''
		}
	} satisfies Record<GatheringMailKind, Words> as Record<GatheringMailKind, Words>
};

const en: typeof nl = {
	hello: (name) => `Hello ${name},`,
	page: 'Read more on the page',
	askedOn: (day) => `You signed up on ${day}.`,
	online: 'Join online',
	access: (words) => `Getting in: ${words}`,
	stay: 'Not coming after all? Say it here, and somebody else can come',
	seatFree: 'When a seat comes free you get it by itself. You will hear of it by mail.',
	kinds: {
		confirm: {
			subject: (title) => `Will you come to “${title}”?`,
			open: (title) => `You signed up for “${title}”. You are on the list when you press the button behind this link.`,
			after: `Did you not sign up? Then there is nothing to do. After ${unconfirmedDays} days your name and address are gone from here.`,
			link: 'Yes, I will come'
		},
		coming: {
			subject: (title) => `You are coming to “${title}”`,
			open: (title) => `Good that you are coming to “${title}”. The seat is yours.`,
			link: ''
		},
		waiting: {
			subject: (title) => `You are on the waiting list for “${title}”`,
			open: (title) => `“${title}” is full. You are on the waiting list.`,
			link: ''
		},
		'moved-up': {
			subject: (title) => `There is a seat for you at “${title}”`,
			open: (title) => `A seat came free at “${title}”, and it is yours. You need not do anything.`,
			link: ''
		},
		changed: {
			subject: (title) => `Something changes about “${title}”`,
			open: (title) => `Something has changed about “${title}”. This is how it is now:`,
			link: ''
		},
		'called-off': {
			subject: (title) => `“${title}” does not take place`,
			open: (title) => `“${title}” does not take place. This is what the hosts wrote:`,
			link: ''
		},
		left: {
			subject: (title) => `You are not coming to “${title}”`,
			open: (title) => `You said that you are not coming to “${title}”. Your seat is for somebody else now.`,
			link: 'Coming after all? See whether there is room'
		},
		closed: {
			subject: (title) => (title ? `Your seat at “${title}” lapses` : 'Your seat at a gathering lapses'),
			open: (title) =>
				`The hosts of ${title ? `“${title}”` : 'this gathering'} made it a gathering for a smaller circle. So your seat lapses, and you will hear no more of it. That is a pity. It is not because of you.`,
			after: 'Most gatherings are for everyone. You are welcome there.',
			link: 'See which there are'
		},
		reminder: {
			subject: (title) => `Soon: “${title}”`,
			open: (title) => `“${title}” is almost there.`,
			link: ''
		},
		outcome: {
			subject: (title) => `What came of “${title}”`,
			open: (title) => `You were at “${title}”. This is what the hosts wrote:`,
			after: 'This is the last mail about this gathering.',
			link: ''
		}
	}
};

const texts: Record<Language, typeof nl> = { nl, en };

type Given = {
	to: {
		name: string;
		email: string;
		language: Language;
		isGuest: boolean;
		state: SignUpState;
		mailKey: string;
		askedAt: Date;
	};
	/** Null: not for them any more, and changed since. */
	gathering: KeptGathering | null;
	kind: GatheringMailKind;
	publicUrl: string;
	/** Of the page with one button. */
	key: string;
};

export function gatheringLetter({ to, gathering, kind, publicUrl, key }: Given): Letter {
	const { language } = to;
	const t = texts[language];
	const words = t.kinds[kind];
	const own = `${publicUrl}/bijeenkomsten/aanmelding/${key}`;
	const title = gathering?.title ?? '';
	const paragraphs: Paragraph[] = [t.hello(to.name), words.open(title)];
	const page: Paragraph = { link: publicUrl + (gathering ? gatheringPath(gathering) : ''), words: t.page };
	if (gathering === null || kind === 'closed') {
		paragraphs.push(gathering ? whenWords(gathering, language) : t.askedOn(dayOf(to.askedAt, language)));
		paragraphs.push({ link: `${publicUrl}/bijeenkomsten`, words: words.link });
	} else if (kind === 'called-off') paragraphs.push({ said: gathering.calledOffBecause }, page);
	else if (kind === 'outcome') paragraphs.push({ said: gathering.outcome }, page);
	else if (kind === 'left') paragraphs.push({ link: own, words: words.link });
	else if (kind === 'confirm') paragraphs.push(whenWords(gathering, language), { link: own, words: words.link }, page);
	else paragraphs.push(...facts(gathering, to, language), page, { link: own, words: t.stay });
	if (to.state === 'waiting' && kind === 'waiting') paragraphs.push(t.seatFree);
	if (words.after) paragraphs.push(words.after);
	const off = `${publicUrl}/mail/uit/${to.isGuest ? guestPrefix + key : `${to.mailKey}?soort=bijeenkomsten`}`;
	return {
		to: to.email,
		language,
		subject: words.subject(title).replace(/\s+/g, ' ').slice(0, 150),
		paragraphs,
		...(kind === 'confirm' ? {} : { unsubscribe: off })
	};
}

function facts(gathering: KeptGathering, to: Given['to'], language: Language): Paragraph[] {
	const t = texts[language];
	const { form, place, access, onlineLink } = gathering;
	return [
		whenWords(gathering, language),
		...(form !== 'online' && place ? [place] : []),
		...(form !== 'online' && access ? [t.access(access)] : []),
		...(form !== 'place' && onlineLink && to.state === 'coming' ? [{ link: onlineLink, words: t.online }] : [])
	];
}
