// Saying that something is wrong with words, and the desk and log of the programme team.
import type { Language } from '#kernel/language.ts';
import type { AudienceKind } from '#kernel/audience.ts';
import type { VeilReason, WordsKind } from '#features/veils/veil.tables.ts';

const nl = {
	title: 'Zeg wat er niet klopt',
	veiledTitle: 'Deze woorden zijn gesluierd',
	lead: 'Is hier iemand te herkennen? Of kan dit zo niet blijven staan? Zeg het. Je naam staat er niet bij.',
	these: (kind: string) => `Het gaat over ${kind}. Lees de woorden nog eens`,
	back: 'Terug naar waar het staat',
	reason: 'Wat is er aan de hand?',
	reasons: {
		recognisable: 'Hier is iemand herkenbaar',
		'cannot-stay': 'Dit kan zo niet'
	} satisfies Record<VeilReason, string>,
	recognisableHint: 'Een inwoner, een collega of iemand anders is te herkennen.',
	cannotStayHint: 'Het kwetst iemand, het is niet waar of het hoort hier niet.',
	words: 'Wil je er iets bij zeggen?',
	wordsHint: 'Mag leeg blijven. De schrijver leest dit, zonder je naam. Noem de persoon om wie het gaat niet.',
	send: 'Zeg het',
	whatHappens: {
		guest: 'Het programmateam kijkt ernaar. Leden kunnen de woorden ook samen sluieren.',
		member: 'Zeggen twee leden dit, dan worden de woorden meteen gesluierd.',
		steward: 'Je zit in het programmateam: de woorden worden meteen gesluierd.',
		writer: 'Schreef je dit zelf? Dan kun je het ook gewoon veranderen of terugnemen.'
	},
	message: {
		lead: 'Kan dit bericht zo niet? Of is er iemand in te herkennen? Meld het.',
		whatHappens:
			'Eén persoon van het programmateam opent dit ene bericht en beslist. De rest van jullie gesprek opent niemand. Je hoort wat er besloten is. Wordt het gesluierd, dan hoort de schrijver waarom, en begrijpt dat jij het meldde: alleen jij kreeg het.',
		wordsHint: 'Mag leeg blijven. De schrijver leest dit, als het bericht gesluierd wordt.',
		own: 'Dit schreef je zelf.',
		again: 'Iemand anders van het programmateam kan dit bericht openen en anders beslissen.'
	},
	acute: 'Is iemand nu in gevaar? Bel 112. Bij zorgen over geweld thuis: Veilig Thuis, 0800 2000.',
	alreadyVeiled: (reason: string) => `De reden: ${reason}. Niemand leest ze nu. De plek blijft zichtbaar.`,
	decideLead:
		'Een ander sluierde deze woorden. Jij beslist of ze weer te lezen zijn. Blijft de sluier, dan kan de schrijver ze veranderen.',
	lift: 'Haal de sluier weg',
	secondSteward: 'Iemand anders van het programmateam moet hierover beslissen.',
	thanksTitle: 'Dank je',
	thanksHeard:
		'We hebben het gehoord. Het programmateam kijkt ernaar. De schrijver hoort waarom, als de woorden gesluierd worden.',
	thanksVeiled: 'De woorden zijn nu gesluierd: niemand leest ze meer. De schrijver hoort waarom, en kan ze veranderen.',
	thanksPlace: 'De plek blijft zichtbaar. Zo verdwijnt er niets stilletjes.',
	home: 'Naar de voorpagina',
	desk: {
		title: 'Programmateam',
		lead: 'Een klein team dat mensen verbindt. Het leest niet meer dan andere leden. Alles wat het doet, staat hieronder.',
		who: 'Wie erin zitten',
		nobody: 'Er zit nog niemand in het programmateam.',
		todayHeading: 'Wat vandaag op een mens wacht',
		nothing: 'Er wacht niets. Rust is ook goed.',
		greetHeading: 'Wie op een groet wacht',
		greetLead: 'Ken je ze? Zeg het op hun pagina. Het vraagt alleen of ze echt bestaan.',
		joined: (day: string) => `doet mee sinds ${day}`,
		asPerson: 'als persoon',
		asPartner: 'partner, nog niet bevestigd',
		concernsHeading: 'Wat mensen zeiden over woorden',
		times: (n: number) => (n === 1 ? '1 keer gezegd' : `${n} keer gezegd`),
		since: (day: string) => `sinds ${day}`,
		look: 'Lees de woorden',
		smaller: (circle: string) =>
			`Staat in een kleinere kring (${circle}). Je leest de woorden niet. Je kunt ze wel sluieren: dat verbergt alleen.`,
		circles: {
			self: 'één persoon',
			team: 'een team',
			group: 'een kring of tafel',
			members: 'leden',
			public: 'iedereen'
		} satisfies Record<AudienceKind, string>,
		reported: 'Wie het opent, leest dit ene bericht en beslist. Dat komt in het log.',
		openMessage: 'Open dit bericht',
		openAgain: 'Open het bericht en kijk opnieuw',
		otherDecides: 'Hierover beslist iemand anders van het programmateam.',
		veil: 'Sluier deze woorden',
		letStand: 'Laat ze staan',
		veiledHeading: 'Wat nu gesluierd is',
		decide: 'Beslis erover',
		waitsForOther: 'Een ander van het programmateam beslist, of de schrijver verandert het.',
		partnerHeading: 'Een partner uitnodigen',
		partner: 'Nodig een partner uit',
		logHeading: 'Wat het programmateam deed',
		logLead: 'Je ziet wat hoort bij wat je zelf mag lezen. Er staan geen woorden in van wie iets schreef.',
		logEarlier: (n: number) => `Eerder: nog ${n}`,
		noLog: 'Er is nog niets gedaan.',
		someone: 'Iemand van het programmateam',
		server: 'Wie de server beheert'
	},
	kinds: {
		story: 'een verhaal',
		response: 'een antwoord',
		statement: 'een uitspraak in een ronde',
		'joint-text-version': 'een rode draad',
		bringing: 'wat een tafel kreeg of zei',
		theme: 'een thema',
		group: 'een tafel',
		gathering: 'een bijeenkomst',
		round: 'een ronde',
		organisation: 'een team of partner',
		person: 'iemand',
		relation: 'hoe het netwerk zich verhoudt tot een instelling',
		'partner-piece': 'een stuk van een instelling',
		'resident-words': 'woorden van een inwoner',
		circle: 'een kring',
		'circle-note': 'een notitie in een kring',
		'circle-task': 'iets wat een kring wil doen',
		pulse: 'wat iemand schreef bij de drie vragen',
		message: 'een bericht tussen twee mensen'
	} satisfies Record<WordsKind, string>,
	acts: {
		greeted: (who: string) => `${who} zei ‘ik ken ze’ over`,
		veiled: (who: string | null) => `${who ?? 'Twee leden'} ${who ? 'sluierde' : 'sluierden'}`,
		'message-opened': (who: string) => `${who} opende, omdat het gemeld was:`,
		'veil-lifted': (who: string) => `${who} haalde de sluier weg van`,
		'concern-set-aside': (who: string) => `${who} las en liet staan:`,
		'partner-confirmed': (who: string) => `${who} bevestigde als partner`,
		'seat-welcomed': (who: string) => `${who} verwelkomde iemand aan`,
		'round-tended': (who: string) => `${who} zorgde mee voor`,
		'gathering-tended': (who: string) => `${who} zorgde, omdat er niemand anders meer was, voor`,
		'table-tended': (who: string) => `${who} veranderde de kalender van`,
		'invited-steward': 'Wie de server beheert nodigde uit voor het programmateam:',
		'steward-stopped': (who: string) => `${who} stopte in het programmateam.`,
		'steward-ended': (who: string) => `${who} beëindigde de plek in het programmateam van`,
		'contact-changed': (who: string) => `${who} veranderde wie contactpersoon is van`,
		'organisation-merged': (who: string) => `${who} liet een ander team opgaan in`,
		'organisation-ended': (who: string) => `${who} liet niet meer meedoen:`
	},
	errors: { 'choose-reason': 'Kies wat er aan de hand is.' }
};

const en: typeof nl = {
	title: 'Say what is wrong',
	veiledTitle: 'These words are veiled',
	lead: 'Can somebody be recognised here? Or can this not stay like this? Say so. Your name is not shown.',
	these: (kind) => `This is about ${kind}. Read the words again`,
	back: 'Back to where it stands',
	reason: 'What is the matter?',
	reasons: { recognisable: 'Somebody can be recognised here', 'cannot-stay': 'This cannot stay like this' },
	recognisableHint: 'A resident, a colleague or somebody else can be recognised.',
	cannotStayHint: 'It hurts somebody, it is not true or it does not belong here.',
	words: 'Do you want to add something?',
	wordsHint: 'Optional. The writer reads this, without your name. Do not name the person it is about.',
	send: 'Say it',
	whatHappens: {
		guest: 'The programme team looks at it. Members can also veil the words together.',
		member: 'If two members say this, the words are veiled at once.',
		steward: 'You are in the programme team: the words are veiled at once.',
		writer: 'Did you write this yourself? Then you can simply change it or take it back.'
	},
	message: {
		lead: 'Can this message not stay like this? Or can somebody be recognised in it? Report it.',
		whatHappens:
			'One person of the programme team opens this one message and decides. Nobody opens the rest of your conversation. You hear what was decided. If it is veiled, its writer hears why, and understands that you reported it: only you got it.',
		wordsHint: 'Optional. The writer reads this, if the message is veiled.',
		own: 'You wrote this yourself.',
		again: 'Somebody else of the programme team can open this message and decide differently.'
	},
	acute: 'Is somebody in danger now? Call 112. For worries about violence at home: Veilig Thuis, 0800 2000.',
	alreadyVeiled: (reason) => `The reason: ${reason}. Nobody reads them now. The place stays visible.`,
	decideLead:
		'Somebody else veiled these words. You decide whether they can be read again. If the veil stays, the writer can change them.',
	lift: 'Take the veil away',
	secondSteward: 'Somebody else of the programme team has to decide about this.',
	thanksTitle: 'Thank you',
	thanksHeard: 'We have heard it. The programme team looks at it. The writer hears why, if the words are veiled.',
	thanksVeiled: 'The words are veiled now: nobody reads them any more. The writer hears why, and can change them.',
	thanksPlace: 'The place stays visible. That way nothing disappears quietly.',
	home: 'To the front page',
	desk: {
		title: 'Programme team',
		lead: 'A small team that connects people. It reads no more than other members. Everything it does is listed below.',
		who: 'Who is in it',
		nobody: 'Nobody is in the programme team yet.',
		todayHeading: 'What waits for a human today',
		nothing: 'Nothing waits. Rest is good too.',
		greetHeading: 'Who waits for a greeting',
		greetLead: 'Do you know them? Say so on their page. It only asks whether they are real.',
		joined: (day) => `has taken part since ${day}`,
		asPerson: 'as a person',
		asPartner: 'partner, not confirmed yet',
		concernsHeading: 'What people said about words',
		times: (n) => (n === 1 ? 'said once' : `said ${n} times`),
		since: (day) => `since ${day}`,
		look: 'Read the words',
		smaller: (circle) =>
			`Stands in a smaller circle (${circle}). You do not read the words. You can veil them: that only hides.`,
		circles: { self: 'one person', team: 'a team', group: 'a circle or table', members: 'members', public: 'everyone' },
		reported: 'Whoever opens it reads this one message and decides. That is logged.',
		openMessage: 'Open this message',
		openAgain: 'Open the message and look again',
		otherDecides: 'Somebody else of the programme team decides about this.',
		veil: 'Veil these words',
		letStand: 'Let them stand',
		veiledHeading: 'What is veiled now',
		decide: 'Decide about it',
		waitsForOther: 'Another of the programme team decides, or the writer changes it.',
		partnerHeading: 'Inviting a partner',
		partner: 'Invite a partner',
		logHeading: 'What the programme team did',
		logLead: 'You see what belongs to what you may read yourself. It holds no words of those who wrote something.',
		logEarlier: (n) => `Earlier: ${n} more`,
		noLog: 'Nothing has been done yet.',
		someone: 'Somebody of the programme team',
		server: 'Whoever runs the server'
	},
	kinds: {
		story: 'a story',
		response: 'an answer',
		statement: 'a statement in a round',
		'joint-text-version': 'a red thread',
		bringing: 'what a table got or said',
		theme: 'a theme',
		group: 'a table',
		gathering: 'a gathering',
		round: 'a round',
		organisation: 'a team or partner',
		person: 'somebody',
		relation: 'how the network relates to an institution',
		'partner-piece': 'a piece of an institution',
		'resident-words': 'words of a resident',
		circle: 'a circle',
		'circle-note': 'a note in a circle',
		'circle-task': 'something a circle wants to do',
		pulse: 'what somebody wrote with the three questions',
		message: 'a message between two people'
	},
	acts: {
		greeted: (who) => `${who} said ‘I know them’ of`,
		veiled: (who) => `${who ?? 'Two members'} veiled`,
		'message-opened': (who) => `${who} opened, because it was reported:`,
		'veil-lifted': (who) => `${who} took the veil away from`,
		'concern-set-aside': (who) => `${who} read and let stand:`,
		'partner-confirmed': (who) => `${who} confirmed as a partner`,
		'seat-welcomed': (who) => `${who} welcomed somebody at`,
		'round-tended': (who) => `${who} helped look after`,
		'gathering-tended': (who) => `${who} looked after, because nobody else was left:`,
		'table-tended': (who) => `${who} changed the calendar of`,
		'invited-steward': 'Whoever runs the server invited into the programme team:',
		'steward-stopped': (who) => `${who} stopped in the programme team.`,
		'steward-ended': (who) => `${who} ended the place in the programme team of`,
		'contact-changed': (who) => `${who} changed who is the contact of`,
		'organisation-merged': (who) => `${who} let another team go on in`,
		'organisation-ended': (who) => `${who} ended the taking part of`
	},
	errors: { 'choose-reason': 'Choose what is the matter.' }
};

export const careTexts: Record<Language, typeof nl> = { nl, en };

type Act = keyof typeof nl.acts;

/** "Pim sluierde": before the thing it was about. Veiled by nobody in particular: two members; anything else: a command. */
export function actWords(language: Language, act: Act, steward: string | null): string {
	const t = careTexts[language];
	if (act === 'invited-steward') return t.acts[act];
	if (act === 'veiled') return t.acts.veiled(steward === '' ? t.desk.someone : steward);
	return t.acts[act](steward === null ? t.desk.server : steward || t.desk.someone);
}

/** What somebody did with their own place is said already. */
export const namesThing = (act: Act): boolean => act !== 'steward-stopped';

/** The kind of thing, in words; kinds the log knows and care does not are named as they are. */
export const kindWords = (language: Language, kind: string): string =>
	(careTexts[language].kinds as Record<string, string>)[kind] ?? kind;
