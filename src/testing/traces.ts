// Somebody who has left a trace of every kind, each word of it to be told from any other: for what is taken along, and for
// what is left when they go. A part of `own-data` without a row here fails its test.
import type { PgTable } from 'drizzle-orm/pg-core';
import { eq } from 'drizzle-orm';
import { account, person, session } from '#features/accounts/account.tables.ts';
import { concern, openedMessage } from '#features/care/care.tables.ts';
import { circle, circleDilemma, circleMember, circleNote, circleTask } from '#features/circles/circle.tables.ts';
import { ask, askAnswer } from '#features/consent/consent.tables.ts';
import {
	calendarAddress,
	gathering,
	gatheringHost,
	gatheringMail,
	harvestNote,
	signUp
} from '#features/gatherings/gathering.tables.ts';
import { bringing, group, seat } from '#features/groups/group.tables.ts';
import {
	besideStory,
	claimAnswer,
	partnerPiece,
	pressing,
	relation,
	tableDay
} from '#features/groups/table-work.tables.ts';
import { formTick, guardDecision } from '#features/guard/guard.tables.ts';
import * as text from '#features/joint-texts/joint-text.tables.ts';
import { mailAnswer } from '#features/mail-answers/mail-answer.tables.ts';
import { openCall } from '#features/not-heard/not-heard.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { digest, digestReader, told as toldTable } from '#features/notices/told.tables.ts';
import {
	invitation,
	joinAsk,
	joinRequest,
	mergeOffer,
	organisation
} from '#features/organisations/organisation.tables.ts';
import { buddy, message, profile, profileTheme } from '#features/profiles/profile.tables.ts';
import { pulse } from '#features/pulse/pulse.tables.ts';
import { questionAsk, questionHelp, questionOutcome } from '#features/questions/question.tables.ts';
import { reading } from '#features/readings/reading.tables.ts';
import { residentQuestion, residentWords } from '#features/residents/resident.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { participant, proposal, round, statement, statementAnswer } from '#features/rounds/round.tables.ts';
import { stewardAct } from '#features/stewardship/stewardship.tables.ts';
import { secondLook, story, storyTheme, storyVersion } from '#features/stories/story.tables.ts';
import { theme, themeWords } from '#features/themes/theme.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, type World } from './world.ts';

export type Traces = {
	me: string;
	name: string;
	/** What I typed: all of it is mine to take along. */
	typed: string[];
	/** What others wrote to me. */
	toMe: string[];
	/** What others wrote that is not mine, whether I may read it or not. */
	ofOthers: string[];
	/** Keys of which none may leave. */
	keys: string[];
};

class Trail {
	readonly typed: string[] = [];
	readonly toMe: string[] = [];
	readonly ofOthers: string[] = [];
	readonly keys: string[] = [];
	readonly at: Date;
	readonly soon: Date;
	readonly world: World;
	me = '';
	other = '';
	team = '';
	partner = '';
	constructor(world: World) {
		this.world = world;
		this.at = world.clock;
		this.soon = new Date(world.clock.getTime() + 24 * 60 * 60 * 1000);
	}
	mine = (about: string): string => this.marked(this.typed, `Mijn ${about}`);
	to = (about: string): string => this.marked(this.toMe, `Aan mij: ${about}`);
	others = (about: string): string => this.marked(this.ofOthers, `Van een ander: ${about}`);
	key = (about: string): string => this.marked(this.keys, `sleutel-${about}`);
	private marked(list: string[], about: string): string {
		const words = `${about} nummer ${list.length + 1} eind`;
		list.push(words);
		return words;
	}
	async put<T extends PgTable>(table: T, values: T['$inferInsert']): Promise<string> {
		const [row] = await this.world.db.insert(table).values(values).returning();
		return String((row as { id?: string } | undefined)?.id ?? ''); // some tables have no id of their own
	}
}

const members = { audience: 'members' as const };
const own = { audience: 'self' as const };

export async function someoneWithTraces(world: World): Promise<Traces> {
	const trail = new Trail(world);
	trail.team = await aTeam(world);
	trail.partner = await aTeam(world, { kind: 'partner' });
	trail.other = await aPerson(world, { teams: [await aTeam(world)], name: 'Joris van Elders' });
	const name = 'Xanthippe Zonderling';
	trail.me = await aPerson(world, { name, teams: [trail.team], steward: true, contact: true });
	await ofMyself(trail);
	const told = await stories(trail);
	const woven = await together(trail, told);
	await atTables(trail, woven, told);
	await inCircles(trail, woven);
	await inRounds(trail);
	await atGatherings(trail);
	await heardAndCared(trail, told);
	const { me, typed, toMe, ofOthers, keys } = trail;
	return { me, name, typed, toMe, ofOthers, keys };
}

async function ofMyself(trail: Trail): Promise<void> {
	const { me, other, team, at, soon, mine, to, others, key, world } = trail;
	const put = trail.put.bind(trail);
	const email = 'xanthippe@zonderling.example';
	await world.db
		.update(person)
		.set({ email, about: mine('naam'), mailKey: key('mail') })
		.where(eq(person.id, me));
	await world.db.update(person).set({ greetedAt: at, greetedBy: me }).where(eq(person.id, other));
	await world.db
		.update(organisation)
		.set({ greetedBy: me, about: others('team') })
		.where(eq(organisation.id, trail.partner));
	await put(session, { token: key('sessie'), personId: me, expiresAt: soon, createdAt: at, updatedAt: at });
	await put(account, {
		accountId: key('dienst'),
		providerId: 'dienst',
		personId: me,
		accessToken: key('dienst'),
		createdAt: at,
		updatedAt: at
	});
	await put(profile, { personId: me, way: 'telling', knows: mine('kennis'), asks: mine('vraag'), updatedAt: at });
	await put(message, { fromId: me, toId: other, words: mine('bericht'), at });
	await put(message, { fromId: other, toId: me, words: to('bericht'), at });
	const hidden = await put(message, { fromId: other, toId: me, words: others('verborgen bericht'), at });
	await put(veil, { wordsKind: 'message', wordsId: hidden, reason: 'cannot-stay', veiledAt: at });
	const reported = await put(message, { fromId: other, toId: await aPerson(world), words: others('bericht'), at });
	await put(openedMessage, { messageId: reported, stewardId: me, at });
	const waiting = await aTeam(world, { greeted: false });
	await put(buddy, { organisationId: waiting, personId: me, at });
	await put(joinAsk, { organisationId: waiting, personId: me, at });
	await put(joinRequest, {
		keyHash: key('aanmelding'),
		email,
		personName: mine('naam'),
		organisationName: mine('team'),
		at
	});
	await put(invitation, {
		organisationId: team,
		email: 'collega@voorbeeld.example',
		name: mine('collega'),
		keyHash: key('uitnodiging'),
		invitedBy: me,
		at
	});
	await put(mergeOffer, { fromId: team, intoId: waiting, by: me, at });
}

type Told = { id: string; question: string; theirs: string; answer: string; themeId: string };

async function stories(trail: Trail): Promise<Told> {
	const { me, other, at, mine, to, others, key } = trail;
	const put = trail.put.bind(trail);
	const themeId = await put(theme, { title: mine('thema'), description: mine('thema'), startedBy: me, startedAt: at });
	await put(themeWords, { themeId, number: 1, words: [mine('woord')], reason: mine('reden'), changedBy: me, at });
	await put(profileTheme, { personId: me, themeId });
	const when = { createdAt: at, updatedAt: at };
	const mineTold = { ...members, ...when, tellerId: me, toldAt: at };
	const id = await put(story, { ...mineTold, title: mine('titel'), body: mine('verhaal') });
	await put(story, { ...own, ...when, tellerId: me, body: mine('concept'), draftKey: key('toestel') });
	const question = await put(story, { ...mineTold, kind: 'question', body: mine('vraag') });
	const theirs = await put(story, {
		...own,
		...when,
		tellerId: other,
		toldAt: at,
		title: others('titel'),
		body: others('verhaal')
	});
	await put(storyVersion, { storyId: id, number: 1, title: '', body: mine('versie'), at });
	await put(storyTheme, { storyId: id, themeId });
	await put(secondLook, {
		storyId: id,
		revision: 1,
		askedOf: other,
		askedAt: at,
		answeredAt: at,
		answer: 'good',
		words: to('meelezer')
	});
	await put(secondLook, {
		storyId: theirs,
		revision: 1,
		askedOf: me,
		askedAt: at,
		answeredAt: at,
		answer: 'again',
		words: mine('meelezen')
	});
	await put(guardDecision, {
		wordsKind: 'story',
		wordsId: id,
		field: 'body',
		begins: 0,
		ends: 4,
		kind: 'name',
		answer: 'stays',
		decidedBy: me,
		decidedAt: at
	});
	await put(formTick, { page: '/account', about: null, field: 'about', kind: 'name', tickedBy: me, tickedAt: at });
	await put(reading, { storyId: theirs, personId: me, byTeller: false, capacity: 'member', about: '12-0-0', at });
	await put(residentWords, {
		storyId: id,
		words: others('inwoner'),
		codeHash: key('inwoner'),
		agreedAt: at,
		...members
	});
	await put(residentQuestion, { storyId: id, answer: 'yes', at });
	const answered = { subjectKind: 'story' as const, capacity: 'member' as const, at, ...members };
	const answer = await put(response, {
		...answered,
		subjectId: theirs,
		personId: me,
		answer: 'different',
		words: mine('andere kijk')
	});
	const help = await put(response, {
		...answered,
		subjectId: question,
		personId: other,
		answer: 'recognise',
		words: others('antwoord')
	});
	await put(questionHelp, { responseId: help, questionId: question, at });
	await put(questionOutcome, { questionId: question, storyId: id, at });
	await put(questionAsk, { questionId: theirs, personId: me, wave: 0, at });
	return { id, question, theirs, answer, themeId };
}

type Woven = { textId: string; versionId: string; sentenceId: string };

async function together(trail: Trail, told: Told): Promise<Woven> {
	const { me, other, at, mine, others } = trail;
	const put = trail.put.bind(trail);
	const textId = await put(text.jointText, {
		kind: 'dilemma',
		title: others('titel'),
		state: 'shared',
		begunAt: at,
		begunBy: me
	});
	await put(text.maker, { jointTextId: textId, personId: me, joinedAt: at });
	const versionId = await put(text.version, {
		jointTextId: textId,
		number: 1,
		title: mine('titel'),
		summary: mine('tekst'),
		...own,
		sharedAt: at,
		sharedBy: me
	});
	await put(text.versionMaker, { versionId, personId: me });
	const sentenceId = await put(text.sentence, { versionId, position: 1, body: mine('zin') });
	await put(text.position, { versionId, number: 1, title: mine('kant'), protects: mine('bescherming') });
	await put(text.source, { sentenceId, kind: 'story', refId: told.theirs, quote: others('bron') });
	await put(text.lookedAgain, { jointTextId: textId, versionId, at, by: me, words: mine('opnieuw') });
	await put(text.material, {
		jointTextId: textId,
		kind: 'story',
		refId: told.theirs,
		laidBy: me,
		laidAt: at,
		takenOffReason: others('reden')
	});
	await put(text.weaverInvitation, { jointTextId: textId, personId: other, invitedBy: me, at });
	await put(openCall, { jointTextId: textId, missing: 'youth', by: me, at });
	await put(ask, {
		ownerId: other,
		subjectKind: 'story',
		subjectId: told.theirs,
		words: others('gevraagd'),
		...members,
		jointTextId: textId,
		askedBy: me,
		askedAt: at
	});
	const asked = await put(ask, {
		ownerId: me,
		subjectKind: 'story',
		subjectId: told.id,
		words: mine('gevraagde woorden'),
		...members,
		jointTextId: textId,
		askedBy: other,
		askedAt: at,
		answeredAt: at,
		yes: true
	});
	await put(askAnswer, { askId: asked, yes: true, at });
	const elsewhere = await put(text.jointText, {
		kind: 'thread',
		title: others('titel'),
		state: 'weaving',
		begunAt: at,
		begunBy: other
	});
	const theirVersion = await put(text.version, {
		jointTextId: elsewhere,
		title: others('titel'),
		summary: others('tekst'),
		...own
	});
	await put(text.sentence, { versionId: theirVersion, position: 1, body: others('zin') });
	for (const table of [text.weaverInvitation, text.weavingRequest, text.weaverHere])
		await put(table, { jointTextId: elsewhere, personId: me, at });
	return { textId, versionId, sentenceId };
}

async function atTables(trail: Trail, { textId, versionId, sentenceId }: Woven, told: Told): Promise<void> {
	const { me, other, partner, team, at, mine, others } = trail;
	const put = trail.put.bind(trail);
	const groupId = await put(group, {
		kind: 'table',
		name: mine('tafel'),
		purpose: mine('doel'),
		partnerId: partner,
		begunAt: at,
		begunBy: me
	});
	await put(seat, { groupId, personId: me, side: 'practice', practice: mine('praktijk'), offeredAt: at, since: at });
	await put(seat, {
		groupId,
		personId: other,
		side: 'practice',
		practice: others('praktijk'),
		offeredAt: at,
		since: at,
		welcomedBy: me
	});
	const which = { groupId, jointTextId: textId };
	const bringingId = await put(bringing, {
		...which,
		versionId,
		broughtBy: me,
		broughtAt: at,
		note: mine('brief'),
		answer: others('antwoord'),
		answeredBy: other
	});
	const [later] = await trail.world.db
		.insert(text.version)
		.values({ jointTextId: textId, number: 2, title: 'Twee', ...own })
		.returning();
	await put(bringing, {
		...which,
		versionId: later!.id,
		broughtBy: other,
		broughtAt: at,
		note: others('brief'),
		answer: mine('antwoord'),
		answeredBy: me
	});
	await put(claimAnswer, { bringingId, sentenceId, outcome: 'partly', words: mine('zin'), answeredBy: me, at });
	await put(tableDay, { groupId, kind: 'meeting', day: '2026-12-01', words: mine('dag'), addedBy: me, addedAt: at });
	await put(pressing, { groupId, personId: me, answer: 'presses', organisationIds: [team], at });
	const pieceId = await put(partnerPiece, {
		audience: 'public',
		groupId,
		kind: 'draft',
		title: mine('stuk'),
		body: mine('stuk'),
		organisationId: partner,
		writtenBy: me,
		at
	});
	await put(besideStory, { pieceId, storyId: told.theirs });
	await put(relation, { partnerId: partner, number: 1, words: mine('verhouding'), writtenBy: me, at });
}

async function inCircles(trail: Trail, { textId }: Woven): Promise<void> {
	const { me, other, at, mine, others } = trail;
	const put = trail.put.bind(trail);
	const kind = { kind: 'peer' as const, joining: 'ask' as const, showsPeople: true, begunAt: at, ...members };
	const circleId = await put(circle, {
		...kind,
		name: mine('kring'),
		purpose: mine('doel'),
		begunBy: me,
		legacy: others('nalatenschap')
	});
	await put(circleMember, { circleId, personId: me, at, how: 'asked', since: at });
	await put(circleMember, { circleId, personId: other, at, how: 'invited', invitedBy: me, since: at });
	await put(circleNote, { circleId, writerId: me, body: mine('notitie'), at });
	await put(circleNote, { circleId, writerId: other, body: others('notitie'), at });
	await put(circleTask, { circleId, words: mine('taak'), addedBy: me, personId: other, at });
	await put(circleTask, { circleId, words: others('taak'), addedBy: other, personId: me, at });
	await put(circleDilemma, { circleId, jointTextId: textId, laidBy: me, laidAt: at });
	await put(pulse, {
		personId: me,
		year: 2026,
		informed: 'partly',
		words: mine('antwoord'),
		readers: 'self',
		answeredAt: at
	});
	await put(pulse, { personId: other, year: 2026, words: others('antwoord'), readers: 'self', answeredAt: at });
	await put(mailAnswer, {
		personId: me,
		act: 'send-answer',
		subjectId: circleId,
		offeredAt: at,
		words: mine('antwoord'),
		answer: 'different'
	});
}

async function inRounds(trail: Trail): Promise<void> {
	const { me, at, mine, others, key } = trail;
	const put = trail.put.bind(trail);
	const made = { language: 'nl', sourceName: 'hier', licence: 'CC BY 4.0', importedAt: at, opensAt: at, ...members };
	const roundId = await put(round, {
		...made,
		title: mine('ronde'),
		description: mine('ronde'),
		notHeard: mine('gemis'),
		startedBy: me
	});
	const said = { roundId, language: 'nl', moderated: true, writtenAt: at };
	const statementId = await put(statement, { ...said, number: 1, body: mine('stelling'), writtenBy: me });
	await put(participant, { roundId, number: 7, personId: me, changedAt: at });
	await put(participant, { roundId, number: 8, device: key('toestel'), changedAt: at });
	await put(statementAnswer, { statementId, participant: 7, answer: -1, at });
	await put(statementAnswer, { statementId, participant: 8, answer: 1, at });
	await put(proposal, { roundId, body: mine('voorstel'), language: 'nl', participant: 7, proposedAt: at });
	await put(proposal, { roundId, body: others('voorstel'), language: 'nl', participant: 8, proposedAt: at });
}

async function atGatherings(trail: Trail): Promise<void> {
	const { me, other, at, soon, mine, to, others, key } = trail;
	const put = trail.put.bind(trail);
	const when = { form: 'place' as const, startsAt: soon, endsAt: soon, plannedAt: at, changedAt: at, ...members };
	const gatheringId = await put(gathering, {
		...when,
		title: mine('bijeenkomst'),
		description: mine('programma'),
		outcome: mine('oogst')
	});
	await put(gatheringHost, { gatheringId, personId: me, since: at });
	const elsewhere = await put(gathering, { ...when, ...own, title: others('bijeenkomst') });
	await put(gatheringHost, { gatheringId: elsewhere, personId: me, since: null });
	await put(gatheringHost, { gatheringId, personId: other, how: 'invited', invitedBy: me });
	const signUpId = await put(signUp, { gatheringId, personId: me, state: 'coming', askedAt: at, since: at });
	await put(signUp, {
		gatheringId,
		guestName: others('gast'),
		guestEmail: 'gast@voorbeeld.example',
		state: 'coming',
		askedAt: at
	});
	await put(gatheringMail, { signUpId, kind: 'coming', number: 1, at });
	await put(harvestNote, {
		gatheringId,
		writerId: me,
		saidBy: other,
		kind: 'experience',
		body: mine('opgeschreven'),
		at
	});
	await put(harvestNote, {
		gatheringId,
		writerId: other,
		saidBy: me,
		kind: 'experience',
		body: to('opgeschreven'),
		at
	});
	await put(calendarAddress, { personId: me, number: key('agenda'), at });
}

async function heardAndCared(trail: Trail, told: Told): Promise<void> {
	const { me, other, at, mine, to, others } = trail;
	const put = trail.put.bind(trail);
	await put(notice, { personId: me, kind: 'welcome', subjectId: told.id, at });
	const digestId = await put(digest, { personId: me, at });
	await put(toldTable, { personId: me, kind: 'story', subjectId: told.id, at, digestId });
	await put(digestReader, { personId: me, lastAt: at });
	const about = { wordsKind: 'story' as const, reason: 'cannot-stay' as const, raisedAt: at };
	await put(concern, {
		...about,
		wordsId: told.theirs,
		words: mine('melding'),
		raisedBy: me,
		setAsideBy: me,
		setAsideAt: at
	});
	await put(concern, { ...about, wordsId: told.id, words: to('waarom'), raisedBy: other });
	await put(concern, {
		...about,
		wordsId: told.question,
		words: others('melding die niemand nog zag'),
		raisedBy: other
	});
	await put(veil, { wordsKind: 'story', wordsId: told.id, reason: 'cannot-stay', veiledAt: at, veiledBy: other });
	await put(veil, {
		wordsKind: 'story',
		wordsId: told.theirs,
		reason: 'cannot-stay',
		veiledAt: at,
		veiledBy: me,
		liftedAt: at,
		liftedBy: me
	});
	await put(stewardAct, { stewardId: me, act: 'greeted', subjectKind: 'person', subjectId: other, at, ...members });
}
