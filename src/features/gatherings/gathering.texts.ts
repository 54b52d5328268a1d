import type { AudienceKind } from '#kernel/audience.ts';
import type { Language } from '#kernel/language.ts';
import { clockOf, dayOf, weekdayOf } from '#kernel/moments.ts';
import { wallClockOf } from '#kernel/wall-clock.ts';
import {
	gatheringLimits as limits,
	type Form,
	type Gathering,
	type LinkRefusal,
	type SignUpRefusal,
	type SignUpState
} from './gathering.ts';
import type { PlanRefusal } from './plan.ts';
import { weekOf, type Rhythm } from './series.ts';

const nl = {
	title: 'Bijeenkomsten',
	lead: 'Hier ontmoet je mensen die in hun wijk hetzelfde tegenkomen. Bijna alles staat open, ook als je geen lid bent. Je hebt geen account nodig.',
	plan: 'Plan een bijeenkomst',
	mine: 'Waar jij bij bent',
	coming: 'Wat eraan komt',
	nothingComing: 'Er staat nu niets op de agenda.',
	past: 'Wat geweest is',
	all: 'Alle bijeenkomsten',
	next: 'Eerstvolgende bijeenkomst',
	nextOnes: 'Bijeenkomsten',
	more: (n: number) => (n === 1 ? 'daarna nog 1 keer' : `daarna nog ${n} keer`),
	calendarName: 'Bijeenkomsten',
	ownCalendarName: 'Mijn bijeenkomsten',
	calendar: 'In je eigen agenda',
	calendarLead:
		'Zet dit adres in je agenda-app als agenda om te volgen. Nieuwe bijeenkomsten en wijzigingen komen er dan vanzelf bij.',
	calendarOpen: 'Alle open bijeenkomsten',
	calendarOwn: 'Alleen waar jij bij bent',
	calendarOwnLead:
		'Dit adres is geheim. Wie het heeft, ziet waar jij naartoe gaat. Is het bij een ander terechtgekomen? Maak dan een nieuw adres. Het oude werkt dan niet meer.',
	calendarMake: 'Maak mijn agenda-adres',
	calendarRenew: 'Maak een nieuw adres',
	when: 'Wanneer',
	where: 'Waar',
	access: 'Hoe kom je binnen',
	online: 'Online',
	onlineLater: 'De link krijg je als je je opgeeft.',
	onlineSoon: 'De link komt nog.',
	hosts: 'Wie organiseert',
	forWhom: 'Voor wie',
	open: 'Open voor iedereen',
	closed: {
		members: 'Alleen voor leden',
		team: (name: string) => `Alleen voor ${name}`,
		group: (name: string) => `Alleen voor de mensen van ${name}`,
		self: 'Alleen voor jou'
	},
	because: (reason: string) => `Waarom: ${reason}`,
	seats: 'Plekken',
	seatsLeft: (left: number, of: number) =>
		left === 0
			? `Vol (${of === 1 ? '1 plek' : `${of} plekken`}). Je kunt op de wachtlijst.`
			: left === 1
				? `Nog 1 plek van de ${of}`
				: `Nog ${left} plekken van de ${of}`,
	full: 'vol, met een wachtlijst',
	roomForAll: 'Er is plek voor iedereen.',
	theme: 'Thema',
	form: { place: 'op een plek', online: 'online', both: 'op een plek en online' } satisfies Record<Form, string>,
	calledOff: 'Gaat niet door',
	calledOffLead: (reason: string) => `Deze bijeenkomst gaat niet door. ${reason}`,
	over: 'Deze bijeenkomst is geweest.',
	veiled: '[gesluierd] Iemand vond dat dit zo niet kan. Het programmateam kijkt ernaar.',
	concern: 'Hier is iemand herkenbaar',
	others: 'De volgende keren',
	come: 'Kom je ook?',
	comeButton: 'Ik kom',
	waitButton: 'Zet me op de wachtlijst',
	name: 'Je naam',
	mail: 'Je mailadres',
	mailHint: `Je krijgt een mail met een link. Je staat op de lijst als je daar op de knop drukt. Dertig dagen na de bijeenkomst zijn je naam en mailadres weg.`,
	asked: 'Kijk in je mail. Druk daar op de link en daarna op de knop. Pas dan sta je op de lijst.',
	state: {
		asked: 'Je staat nog niet op de lijst',
		coming: 'Je komt',
		waiting: 'Je staat op de wachtlijst',
		left: 'Je komt niet'
	} satisfies Record<SignUpState, string>,
	waitingLead: (before: number) =>
		before === 0
			? 'Je bent als eerste aan de beurt. Komt er een plek vrij, dan krijg je die vanzelf en hoor je het per mail.'
			: `Er ${before === 1 ? 'wacht 1 mens' : `wachten ${before} mensen`} voor je. Komt er een plek vrij, dan krijg je die vanzelf en hoor je het per mail.`,
	comingLead: 'Fijn dat je komt. Je plek staat vast.',
	leave: 'Ik kom toch niet',
	toCalendar: 'Zet in mijn agenda',
	offer: 'Ik organiseer mee',
	offerLead: 'Wil je helpen dit te maken? Wie organiseert, zegt welkom. Je naam staat er dan bij.',
	offered: 'Je bood aan om mee te organiseren. Iemand die organiseert moet nog welkom zeggen.',
	invitedToHost: 'Wie dit organiseert, vraagt of je mee wilt organiseren. Zeg je ja, dan staat je naam erbij.',
	hostAlong: 'Ja, ik organiseer mee',
	notAlong: 'Nee, nu niet',
	tend: 'Regel deze bijeenkomst',
	link: {
		confirmTitle: 'Kom je?',
		confirmLead: 'Druk op de knop. Dan staat je plek vast.',
		confirmWaitLead: 'Het is nu vol. Druk op de knop, dan sta je op de wachtlijst.',
		confirm: 'Ja, ik kom',
		confirmWait: 'Ja, zet me op de wachtlijst',
		left: 'Je plek is vrij voor iemand anders. Kom je toch? Dat kan zolang er plek is.',
		again: 'Ik kom toch wel',
		old: 'Deze link werkt niet meer',
		oldLead: 'Misschien is de bijeenkomst al een tijd geleden, of is de link niet helemaal overgekomen.',
		toAll: 'Kijk wat eraan komt'
	},
	refused: {
		'called-off': 'Deze bijeenkomst gaat niet door.',
		over: 'Deze bijeenkomst is al geweest.',
		'link-old': 'Deze link werkt niet meer.'
	} satisfies Record<LinkRefusal, string>,
	planning: {
		lead: 'Een bijeenkomst staat open voor iedereen, tenzij je een reden geeft. Jouw naam en je team staan erbij als wie organiseert.',
		title: 'Hoe heet de bijeenkomst?',
		description: 'Waar gaat het over?',
		descriptionHint: 'Wat ga je doen, en voor wie is het bedoeld? Gewone woorden.',
		form: 'Hoe komen jullie bij elkaar?',
		forms: { place: 'Op een plek', online: 'Online', both: 'Op een plek, en je kunt online meedoen' } satisfies Record<
			Form,
			string
		>,
		day: 'Welke dag?',
		start: 'Hoe laat begint het?',
		end: 'Tot hoe laat?',
		timeHint: 'Bijvoorbeeld 14:00.',
		place: 'Waar?',
		placeHint: 'Naam, straat en plaats. Mag leeg blijven als het alleen online is.',
		access: 'Hoe kom je binnen, ook met een rolstoel of als je slecht ziet of hoort?',
		accessHint:
			'Bijvoorbeeld: lift, drempels, toilet, ringleiding, rustige plek, bus of parkeren. Weet je iets niet, schrijf dat dan.',
		link: 'Link om online mee te doen',
		linkHint: 'Alleen wie zich opgeeft krijgt deze link. Hij mag later.',
		seats: 'Hoeveel plekken zijn er?',
		seatsHint: 'Laat leeg als er plek is voor iedereen. Is het vol, dan komt er vanzelf een wachtlijst.',
		audience: 'Voor wie is het?',
		audiences: {
			public: 'Voor iedereen, ook zonder account',
			members: 'Alleen voor leden',
			self: 'Alleen voor mij',
			team: (name: string) => `Alleen voor ${name}`,
			group: (name: string) => `Alleen voor de mensen van ${name}`
		},
		reason: 'Waarom is het niet voor iedereen?',
		reasonHint: 'Alleen nodig als je hierboven iets anders koos dan “voor iedereen”. De reden staat op de pagina.',
		theme: 'Bij welk thema hoort dit?',
		noTheme: 'Geen thema',
		from: 'Vanuit welk team organiseer je dit?',
		noTeam: 'Als persoon',
		series: 'Komt dit vaker terug?',
		rhythm: 'Hoe vaak?',
		rhythms: {
			'': 'Eén keer',
			weekly: 'Elke week',
			'two-weekly': 'Om de week',
			monthly: 'Elke maand, op dezelfde dag van de week (zoals de tweede dinsdag)'
		} satisfies Record<'' | Rhythm, string>,
		times: 'Hoeveel keer in totaal?',
		timesHint: `Van 2 tot ${limits.times}. Alleen nodig als het vaker terugkomt.`,
		except: 'Op welke dagen niet?',
		exceptHint: 'Bijvoorbeeld in een vakantie. Schrijf ze als 2027-05-04, elke dag op een eigen regel.',
		button: 'Plan deze bijeenkomst'
	},
	tending: {
		lead: 'Dit zien alleen wie organiseert.',
		list: 'Wie er komt',
		nobody: 'Er heeft zich nog niemand opgegeven.',
		counts: (coming: number, waiting: number) =>
			`${coming === 1 ? '1 mens komt' : `${coming} mensen komen`}${waiting ? `, ${waiting} op de wachtlijst` : ''}.`,
		csv: 'Neem de lijst mee voor een rekenblad (CSV)',
		print: 'Je kunt deze pagina afdrukken. Dan staat alleen de lijst erop.',
		columns: { name: 'Naam', from: 'Vanuit', state: 'Komt' },
		guest: 'gast',
		states: { coming: 'komt', waiting: 'wacht' } as Record<string, string>,
		noAddresses:
			'Mailadressen van gasten ziet niemand. Verandert er iets aan de tijd of de plek, dan krijgt iedereen op de lijst vanzelf mail.',
		change: 'Verander iets',
		changeLead:
			'Verandert de naam, de tijd, de plek of de link, dan krijgt iedereen op de lijst één mail. Ook hun agenda verandert mee.',
		later: 'Ook voor de keren hierna',
		changeButton: 'Bewaar',
		offers: 'Wie wil mee organiseren',
		welcome: (name: string) => `Welkom, ${name}`,
		invite: {
			heading: 'Vraag iemand om mee te organiseren',
			lead: 'Ook van een andere organisatie. Die krijgt bericht en zegt zelf ja of nee.',
			label: 'Wie?',
			hint: 'Een stukje van de naam.',
			button: 'Zoek',
			ask: (name: string) => `Vraag ${name}`,
			none: 'Niemand met die naam gevonden.',
			waits: (name: string) => `${name} is gevraagd en heeft nog niet geantwoord.`
		},
		stop: 'Ik organiseer niet meer mee',
		lastHost: 'Jij bent de enige die organiseert. Vraag eerst iemand om mee te organiseren.',
		callOff: 'Het gaat niet door',
		callOffLead: 'Iedereen op de lijst krijgt één mail met de reden. De pagina blijft staan.',
		because: 'Waarom gaat het niet door?',
		sure: 'Ja, het gaat niet door',
		callOffButton: 'Zeg het af'
	},
	errors: {
		'day-unclear': 'Kies een dag, zoals 2027-03-18.',
		'time-unclear': 'Schrijf een tijd zoals 14:00.',
		'link-unclear': 'Een link begint met https://.',
		'seats-unclear': `Schrijf een getal van 1 tot ${limits.seats}, of laat dit leeg.`,
		'times-unclear': `Schrijf een getal van 2 tot ${limits.times}.`,
		'days-unclear': 'Schrijf elke dag als 2027-05-04.',
		'choose-form': 'Kies hoe jullie bij elkaar komen.',
		'choose-rhythm': 'Kies hoe vaak het terugkomt.',
		'not-sure': 'Zet hier een vinkje als je het zeker weet.',
		'moment-unclear': 'Dit uur bestaat niet op deze dag: dan gaat de klok een uur vooruit.',
		'ends-before': 'Dit is eerder dan het begin.',
		'already-past': 'Deze dag is al geweest.',
		'place-missing': 'Schrijf waar het is.',
		'reason-missing': 'Schrijf waarom niet iedereen mag komen.',
		'choose-audience': 'Kies voor wie het is.',
		'theme-unknown': 'Dit thema is er niet meer. Kies een ander.',
		'times-missing': 'Schrijf hoeveel keer het terugkomt.',
		'none-left': 'Zo blijft er geen dag over.',
		'called-off': 'Deze bijeenkomst gaat niet door.',
		over: 'Deze bijeenkomst is al geweest.'
	} satisfies Record<PlanRefusal | SignUpRefusal, string> & Record<string, string>,
	rhythm: (rhythm: Rhythm, day: string, weekday: string) => {
		if (rhythm === 'weekly') return `elke week op ${weekday}`;
		if (rhythm === 'two-weekly') return `om de week op ${weekday}`;
		const week = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', last: 'laatste' }[weekOf(day)];
		return `elke maand op de ${week} ${weekday}`;
	},
	until: (from: string, to: string) => `${from} tot ${to} uur`
};

const en: typeof nl = {
	title: 'Gatherings',
	lead: 'Here you meet people who come across the same things in their neighbourhood. Nearly everything is open, even if you are not a member. You do not need an account.',
	plan: 'Plan a gathering',
	mine: 'Where you take part',
	coming: 'What is coming',
	nothingComing: 'There is nothing on the calendar now.',
	past: 'Past gatherings',
	all: 'All gatherings',
	next: 'The next gathering',
	nextOnes: 'Gatherings',
	more: (n) => (n === 1 ? 'once more after that' : `${n} more times after that`),
	calendarName: 'Gatherings',
	ownCalendarName: 'My gatherings',
	calendar: 'In your own calendar',
	calendarLead:
		'Put this address in your calendar app as a calendar to follow. New gatherings and changes then come in by themselves.',
	calendarOpen: 'All open gatherings',
	calendarOwn: 'Only where you take part',
	calendarOwnLead:
		'This address is secret. Anyone who has it can see where you go. Did somebody else get it? Make a new address. The old one then stops working.',
	calendarMake: 'Make my calendar address',
	calendarRenew: 'Make a new address',
	when: 'When',
	where: 'Where',
	access: 'Getting in',
	online: 'Online',
	onlineLater: 'You get the link when you sign up.',
	onlineSoon: 'The link will follow.',
	hosts: 'Who hosts',
	forWhom: 'For whom',
	open: 'Open to everyone',
	closed: {
		members: 'For members only',
		team: (name) => `For ${name} only`,
		group: (name) => `Only for the people of ${name}`,
		self: 'For you only'
	},
	because: (reason) => `Why: ${reason}`,
	seats: 'Seats',
	seatsLeft: (left, of) =>
		left === 0
			? `Full (${of === 1 ? '1 seat' : `${of} seats`}). You can join the waiting list.`
			: left === 1
				? `1 seat left of ${of}`
				: `${left} seats left of ${of}`,
	full: 'full, with a waiting list',
	roomForAll: 'There is room for everyone.',
	theme: 'Theme',
	form: { place: 'in person', online: 'online', both: 'in person and online' },
	calledOff: 'Called off',
	calledOffLead: (reason) => `This gathering does not take place. ${reason}`,
	over: 'This gathering is over.',
	veiled: '[veiled] Somebody said that this cannot stay like this. The programme team is looking at it.',
	concern: 'Somebody can be recognised here',
	others: 'Next dates',
	come: 'Will you come too?',
	comeButton: 'I will come',
	waitButton: 'Put me on the waiting list',
	name: 'Your name',
	mail: 'Your mail address',
	mailHint:
		'You get a mail with a link. You are on the list when you press the button there. Thirty days after the gathering your name and address are gone.',
	asked: 'Look in your mail. Follow the link and press the button. Only then you are on the list.',
	state: {
		asked: 'You are not on the list yet',
		coming: 'You are coming',
		waiting: 'You are on the waiting list',
		left: 'You are not coming'
	},
	waitingLead: (before) =>
		before === 0
			? 'You are the first in line. When a seat comes free you get it by itself, and hear of it by mail.'
			: `${before === 1 ? '1 person waits' : `${before} people wait`} before you. When a seat comes free you get it by itself, and hear of it by mail.`,
	comingLead: 'Good that you will be there. The seat is yours.',
	leave: 'I am not coming after all',
	toCalendar: 'Put it in my calendar',
	offer: 'I will help host',
	offerLead: 'Would you like to help make this? The hosts say welcome, and then your name is shown.',
	offered: 'You offered to help host. Somebody who hosts has to say welcome.',
	invitedToHost: 'The hosts ask whether you would help host this. If you say yes, your name will be shown.',
	hostAlong: 'Yes, I will help host',
	notAlong: 'No, not now',
	tend: 'Take care of this gathering',
	link: {
		confirmTitle: 'Will you come?',
		confirmLead: 'Press the button. Then the seat is yours.',
		confirmWaitLead: 'It is full now. Press the button, and you are on the waiting list.',
		confirm: 'Yes, I will come',
		confirmWait: 'Yes, put me on the waiting list',
		left: 'Your seat is free for somebody else. Coming after all? You can, as long as there is room.',
		again: 'I will come after all',
		old: 'This link does not work any more',
		oldLead: 'Perhaps the gathering was a while ago, or the link did not come across whole.',
		toAll: 'See what is coming'
	},
	refused: {
		'called-off': 'This gathering does not take place.',
		over: 'This gathering is over.',
		'link-old': 'This link does not work any more.'
	},
	planning: {
		lead: 'A gathering is open to everyone, unless you give a reason. Your name and your team stand there as who hosts.',
		title: 'What is the gathering called?',
		description: 'What is it about?',
		descriptionHint: 'What will you do, and who is it for? Plain words.',
		form: 'How will you meet?',
		forms: { place: 'In person', online: 'Online', both: 'In person, and people can join online' },
		day: 'Which day?',
		start: 'At what time does it begin?',
		end: 'Until what time?',
		timeHint: 'For instance 14:00.',
		place: 'Where?',
		placeHint: 'Name, street and town. You can leave this empty when it is online only.',
		access: 'How do people get in, also in a wheelchair, or with poor sight or hearing?',
		accessHint:
			'For instance: lift, thresholds, toilet, induction loop, quiet room, bus or parking. If you do not know something, say so.',
		link: 'Link to join online',
		linkHint: 'Only people who sign up get this link. It may follow later.',
		seats: 'How many seats are there?',
		seatsHint: 'Leave it empty when there is room for everyone. When it is full, there is a waiting list by itself.',
		audience: 'Who is it for?',
		audiences: {
			public: 'For everyone, also without an account',
			members: 'For members only',
			self: 'For me only',
			team: (name) => `For ${name} only`,
			group: (name) => `Only for the people of ${name}`
		},
		reason: 'Why is it not for everyone?',
		reasonHint: 'Only needed when you chose something else than “for everyone” above. The reason stands on the page.',
		theme: 'To which theme does this belong?',
		noTheme: 'No theme',
		from: 'From which team do you host this?',
		noTeam: 'As a person',
		series: 'Does this come back?',
		rhythm: 'How often?',
		rhythms: {
			'': 'Once',
			weekly: 'Every week',
			'two-weekly': 'Every other week',
			monthly: 'Every month, on the same day of the week (such as the second Tuesday)'
		},
		times: 'How many times in all?',
		timesHint: `From 2 to ${limits.times}. Only needed when it comes back.`,
		except: 'On which days not?',
		exceptHint: 'For instance in a holiday. Write them as 2027-05-04, each day on a line of its own.',
		button: 'Plan this gathering'
	},
	tending: {
		lead: 'Only who hosts sees this.',
		list: 'Who comes',
		nobody: 'Nobody has signed up yet.',
		counts: (coming, waiting) =>
			`${coming === 1 ? '1 person comes' : `${coming} people come`}${waiting ? `, ${waiting} on the waiting list` : ''}.`,
		csv: 'Take the list along for a spreadsheet (CSV)',
		print: 'You can print this page. Then only the list is on it.',
		columns: { name: 'Name', from: 'From', state: 'Comes' },
		guest: 'guest',
		states: { coming: 'comes', waiting: 'waits' },
		noAddresses:
			'Nobody sees the mail addresses of guests. When the time or the place changes, everyone on the list gets mail by itself.',
		change: 'Change something',
		changeLead:
			'When the name, the time, the place or the link changes, everyone on the list gets one mail. Their calendar changes along.',
		later: 'Also for the times after this one',
		changeButton: 'Save',
		offers: 'Who wants to host along',
		welcome: (name) => `Welcome, ${name}`,
		invite: {
			heading: 'Ask somebody to host along',
			lead: 'From another organisation too. They hear it, and say yes or no themselves.',
			label: 'Who?',
			hint: 'A part of the name.',
			button: 'Search',
			ask: (name) => `Ask ${name}`,
			none: 'Nobody with that name found.',
			waits: (name) => `${name} was asked and has not answered yet.`
		},
		stop: 'I do not host along any more',
		lastHost: 'You are the only one who hosts. Ask somebody to host along first.',
		callOff: 'It does not take place',
		callOffLead: 'Everyone on the list gets one mail with the reason. The page stays.',
		because: 'Why does it not take place?',
		sure: 'Yes, it does not take place',
		callOffButton: 'Call it off'
	},
	errors: {
		'day-unclear': 'Choose a day, such as 2027-03-18.',
		'time-unclear': 'Write a time such as 14:00.',
		'link-unclear': 'A link begins with https://.',
		'seats-unclear': `Write a number from 1 to ${limits.seats}, or leave this empty.`,
		'times-unclear': `Write a number from 2 to ${limits.times}.`,
		'days-unclear': 'Write each day as 2027-05-04.',
		'choose-form': 'Choose how you come together.',
		'choose-rhythm': 'Choose how often it comes back.',
		'not-sure': 'Tick this when you are sure.',
		'moment-unclear': 'This hour does not exist on this day: the clock then goes an hour forward.',
		'ends-before': 'This is before the beginning.',
		'already-past': 'This day has been.',
		'place-missing': 'Write where it is.',
		'reason-missing': 'Write why not everyone may come.',
		'choose-audience': 'Choose who it is for.',
		'theme-unknown': 'This theme is not there any more. Choose another.',
		'times-missing': 'Write how many times it comes back.',
		'none-left': 'Like this no day is left.',
		'called-off': 'This gathering does not take place.',
		over: 'This gathering is over.'
	},
	rhythm: (rhythm, day, weekday) => {
		if (rhythm === 'weekly') return `every week on ${weekday}`;
		if (rhythm === 'two-weekly') return `every other week on ${weekday}`;
		const week = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' }[weekOf(day)];
		return `every month on the ${week} ${weekday}`;
	},
	until: (from, to) => `${from} to ${to}`
};

export const gatheringTexts: Record<Language, typeof nl> = { nl, en };

/** "donderdag 12 november 2026, 14:00 tot 16:00 uur" */
export const whenWords = ({ startsAt, endsAt }: Pick<Gathering, 'startsAt' | 'endsAt'>, language: Language): string =>
	`${weekdayOf(startsAt, language)} ${dayOf(startsAt, language)}, ${gatheringTexts[language].until(clockOf(startsAt, language), clockOf(endsAt, language))}`;

/** "elke maand op de tweede dinsdag"; '' for what does not come back. */
export const rhythmWords = (
	{ rhythm, startsAt }: Pick<Gathering, 'rhythm' | 'startsAt'>,
	language: Language
): string =>
	rhythm === null
		? ''
		: gatheringTexts[language].rhythm(rhythm, wallClockOf(startsAt).day, weekdayOf(startsAt, language));

export type CircleChoice = { kind: AudienceKind; key: string; name: string | undefined };

/** For whom it is, as a choice of who plans. */
export function circleLabel({ kind, name = '' }: CircleChoice, language: Language): string {
	const { audiences } = gatheringTexts[language].planning;
	return kind === 'team' || kind === 'group' ? audiences[kind](name) : audiences[kind];
}

/** For whom it is, as the page says it. */
export function circleWords(kind: AudienceKind, name: string | null, language: Language): string {
	const t = gatheringTexts[language];
	if (kind === 'public') return t.open;
	return kind === 'team' || kind === 'group' ? t.closed[kind](name ?? '…') : t.closed[kind];
}

type Attendee = { name: string; isGuest: boolean; from: string; state: SignUpState };

/** The list of who comes, with its heads as the first row: for the page, for paper and for a spreadsheet. */
export function attendeeRows(attendees: readonly Attendee[], language: Language): string[][] {
	const { columns, guest, states } = gatheringTexts[language].tending;
	return [
		[columns.name, columns.from, columns.state],
		...attendees.map(({ name, isGuest, from, state }) => [name, isGuest ? guest : from, states[state] ?? ''])
	];
}
