// The front door of statements that come into a round: in own words, from a story, from a table, or proposed by anyone.
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { agreeAtOnce, askFor } from '#features/consent/consent.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { findParticipant, participantFor, type Answerer } from './answering.store.server.ts';
import type { Limits } from './answering.server.ts';
import { heldElsewhere, stateOf } from './round.ts';
import * as rounds from './round.store.server.ts';
import type { Decision, FromStory, FromTable, NewStatement } from './starting.forms.ts';
import * as store from './starting.store.server.ts';
import { tablesToQuote } from './table-source.store.server.ts';
import { led, recordTending } from './tending.server.ts';

type Added = Outcome<number, 'held-elsewhere'>;

export async function addOwnStatement(
	context: Context,
	id: string,
	form: NewStatement & { language: string }
): Promise<Added> {
	const who = await led(context, id);
	const { round, viewer } = who;
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const added = { roundId: id, body: form.body, language: form.language, writtenBy: viewer.id };
	return context.db.transaction(async (tx) => {
		await recordTending(tx, who, context.now());
		return accept(await store.addStatement(tx, added, context.now()));
	});
}

/**
 * A sentence for others to answer, taken from a story. It stands in the round once its teller says yes to these very
 * words among these readers; one's own story needs no question.
 */
export async function addFromStory(
	context: Context,
	id: string,
	form: FromStory & { language: string }
): Promise<Outcome<{ asked: boolean }, 'held-elsewhere' | 'story-unknown'>> {
	const { now, later } = context;
	const who = await led(context, id);
	const { round, viewer } = who;
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const story = (await storiesById(context, [form.story])).get(form.story);
	if (story?.state !== 'readable' || story.tellerId === null) return refuse('story-unknown');
	const { tellerId } = story;
	return context.db.transaction(async (tx) => {
		const { body, language } = form;
		await recordTending(tx, who, now());
		await store.addStatement(tx, { roundId: id, body, language, storyId: form.story, writtenBy: viewer.id }, now());
		const question = {
			ownerId: tellerId,
			subjectKind: 'story' as const,
			subjectId: form.story,
			words: body,
			audience: round.audience,
			jointTextId: id,
			place: 'round' as const,
			askedBy: viewer.id
		};
		if (tellerId === viewer.id) {
			await agreeAtOnce(tx, question, now());
			return accept({ asked: false });
		}
		await askFor(tx, question, now());
		await later(tx, 'deliver-notices');
		return accept({ asked: true });
	});
}

/**
 * A sentence from what a table was asked or answered. Only of what everybody who reads this round may read at that table: so
 * nobody's words travel further, and no question is needed.
 */
export async function addFromTable(
	context: Context,
	id: string,
	form: FromTable & { language: string }
): Promise<Outcome<number, 'held-elsewhere' | 'table-unknown'>> {
	const { db, now } = context;
	const who = await led(context, id);
	const { round, viewer } = who;
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const { body, language, table: bringingId } = form;
	const quotable = await tablesToQuote(db, round.audience);
	if (!quotable.some((one) => one.id === bringingId)) return refuse('table-unknown');
	const added = { roundId: id, body, language, bringingId, writtenBy: viewer.id };
	return db.transaction(async (tx) => {
		await recordTending(tx, who, now());
		return accept(await store.addStatement(tx, added, now()));
	});
}

/** Anyone who may answer may propose a statement; those who started the round look at it first. */
export async function proposeStatement(
	context: Context,
	id: string,
	who: Answerer,
	form: NewStatement & { language: string },
	{ secret, clientAddress }: Limits
): Promise<Outcome<true, 'not-open' | 'held-elsewhere' | 'too-often'>> {
	const { db, viewer, now } = context;
	const round = (await rounds.find(db, viewer, id)) ?? notFound('round');
	if (stateOf(round, now()) !== 'open') return refuse('not-open');
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const limit = { act: 'round-proposal', who: [id, clientAddress], most: 10, windowMs: minutes(60) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	return db.transaction(async (tx) => {
		const { number } = await participantFor(tx, id, who, now());
		await store.insertProposal(
			tx,
			{ roundId: id, body: form.body, language: form.language, participant: number },
			now()
		);
		return accept(true);
	});
}

/** Taken up as it stands, or declined with a reason that its writer reads. */
export async function decideProposal(context: Context, id: string, form: Decision): Promise<void> {
	const { now } = context;
	const who = await led(context, id);
	await context.db.transaction(async (tx) => {
		await recordTending(tx, who, now());
		const found = (await store.findOpenProposal(tx, id, form.proposal)) ?? notFound('proposal');
		if (form.decision === 'decline') {
			await store.decide(tx, found.id, { statementNumber: null, reason: form.reason }, now());
			return;
		}
		const { body, language } = found;
		const number = await store.addStatement(tx, { roundId: id, body, language, writtenBy: null }, now());
		await store.decide(tx, found.id, { statementNumber: number, reason: form.reason || null }, now());
	});
}

/** What became of what I proposed. */
export async function myProposals({ db }: Pick<Context, 'db'>, id: string, who: Answerer | null) {
	const participant = who && (await findParticipant(db, id, who));
	if (!participant) return [];
	const proposals = await store.proposalsOf(db, id, participant.number);
	return proposals.map(({ body, language, decidedAt, statementNumber, reason }) => ({
		body,
		language,
		open: decidedAt === null,
		statementNumber,
		reason
	}));
}
