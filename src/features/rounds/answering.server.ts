// The front door of answering: one statement at a time, three answers, words when there are some, and a change of mind.
import { landscape, mulberry32, nextStatement } from '@meerstem/voices';
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { mayAnswer, type AnswerKind } from '#features/responses/response.ts';
import { giveAnswer, myAnswer, type Answered, type GivenAnswer } from '#features/responses/responses.server.ts';
import type { StatementAnswer } from './answering.forms.ts';
import * as store from './answering.store.server.ts';
import type { Answerer, OwnAnswer, Participant } from './answering.store.server.ts';
import type { Inner } from './landscape.ts';
import { findVersion, load } from './landscape.store.server.ts';
import { forReader, kindOf, numberOf, stateOf, type Round, type RoundState, type Statement } from './round.ts';
import * as rounds from './round.store.server.ts';

export type { Answerer } from './answering.store.server.ts';

export type Asked = {
	round: ReturnType<typeof forReader>;
	state: RoundState;
	/** Null: everything is answered, or the statement that was asked for is not there. */
	statement: Statement | null;
	/** What they answered to it before; null when they did not. */
	before: AnswerKind | null;
	words: { text: string; signature: StatementAnswer['signature'] } | null;
	/** Everything they answered, to change it. */
	given: { number: number; body: string | null; language: string; answer: AnswerKind }[];
	drawn: boolean;
	/** Words need somebody who can take them back: an account. */
	mayWrite: boolean;
};

/** The statement that is put before somebody now: the one they ask for, or else the one the engine would ask. */
export async function askStatement(
	context: Context,
	roundId: string,
	who: Answerer | null,
	wanted?: number
): Promise<Asked> {
	const { db, viewer, now } = context;
	const round = (await rounds.find(db, viewer, roundId)) ?? notFound('round');
	const statements = await rounds.statementsOf(db, roundId);
	const participant = who ? await store.findParticipant(db, roundId, who) : undefined;
	const own = participant ? await store.answersOf(db, roundId, participant.number) : [];
	const number = wanted ?? (await chooseNext(context, roundId, statements, own, participant));
	const statement = statements.find((one) => one.number === number) ?? null;
	const before = own.find((one) => one.statement === number);
	const mine = statement && (await myAnswer(context, 'statement', statement.id));
	const byNumber = new Map(statements.map((one) => [one.number, one]));
	return {
		round: forReader(round),
		state: stateOf(round, now()),
		statement,
		before: before ? kindOf(before.answer) : null,
		words: mine?.words ? { text: mine.words, signature: mine.signature } : null,
		given: own.flatMap(({ statement: given, answer }) => {
			const found = byNumber.get(given);
			return found ? [{ number: given, body: found.body, language: found.language, answer: kindOf(answer) }] : [];
		}),
		drawn: participant?.drawn ?? true,
		mayWrite: mayAnswer(viewer, { tellerId: null })
	};
}

/** A landscape of nothing: every statement is as new as the others. */
const nothingYet: Inner = landscape([]);

/** Reloading the page asks the same statement again: chance depends on who asks and on how much they answered. */
async function chooseNext(
	{ db }: Context,
	roundId: string,
	statements: readonly Statement[],
	own: readonly OwnAnswer[],
	participant: Participant | undefined
): Promise<number | undefined> {
	const askable = statements.filter(({ body }) => body !== null);
	const version = await findVersion(db, roundId);
	const { inner } = version ? await load(db, version.id) : { inner: nothingYet };
	const next = nextStatement(
		{ ...inner, people: [] },
		{
			answers: own,
			statements: askable.map(({ number }) => number),
			views: new Map(askable.map((one) => [one.number, one.recognise + one.different + one.unsure])),
			random: mulberry32(((participant?.number ?? 0) % 65_536) * 65_536 + (participant?.answers ?? 0))
		}
	);
	return next === null ? undefined : Number(next);
}

export type Limits = { secret: string; clientAddress: string };
export type AnswerRefusal = 'not-open' | 'too-often' | 'sign-in-for-words';
export type GivenStatementAnswer = StatementAnswer & Pick<GivenAnswer, 'language' | 'decide'>;

/**
 * Keeps an answer, or changes it. Words with it become a voice on the statement, signed as their writer says. `undecided`:
 * nothing was kept, because the guard marks something in the words.
 */
export async function answerStatement(
	context: Context,
	roundId: string,
	who: Answerer,
	form: GivenStatementAnswer,
	limits: Limits
): Promise<Outcome<{ first: boolean }, AnswerRefusal> | Exclude<Answered, { ok: true }>> {
	const { db, viewer, now } = context;
	const round = (await rounds.find(db, viewer, roundId)) ?? notFound('round');
	if (stateOf(round, now()) !== 'open') return refuse('not-open');
	if (form.words && !mayAnswer(viewer, { tellerId: null })) return refuse('sign-in-for-words');
	if (!(await mayTry(context, roundId, who, limits))) return refuse('too-often');
	return db.transaction(async (tx) => {
		const statements = await rounds.statementsOf(tx, roundId);
		const statement = statements.find(({ number }) => number === form.statement) ?? notFound('statement');
		const kept = await keepWords({ ...context, db: tx }, round, statement.id, form);
		if (kept && !kept.ok) return kept;
		const participant = await store.participantFor(tx, roundId, who, now());
		const given = { statementId: statement.id, answer: numberOf[form.answer] };
		await store.keepAnswer(tx, roundId, participant, given, now());
		return accept({ first: participant.answers === 0 });
	});
}

/** Only where there are words, or were: an answer without words has no name anywhere. */
async function keepWords(
	context: Context,
	{ audience }: Round,
	statementId: string,
	form: GivenStatementAnswer
): Promise<Answered | null> {
	if (!mayAnswer(context.viewer, { tellerId: null })) return null;
	if (!form.words && !(await myAnswer(context, 'statement', statementId))) return null;
	const subject = { kind: 'statement' as const, id: statementId, version: null, audience, tellerId: null };
	const answered = await giveAnswer(context, subject, form);
	if (answered.ok) await context.later(context.db, 'deliver-notices');
	return answered;
}

/** Nobody answers two hundred statements in ten minutes; and one address brings no more than a full hall of new devices. */
async function mayTry({ db, now }: Context, roundId: string, who: Answerer, { secret, clientAddress }: Limits) {
	const one = { act: 'round-answer', who: Object.values(who), most: 200, windowMs: minutes(10) };
	if (!(await withinLimit(db, secret, one, now()))) return false;
	if ('personId' in who || (await store.findParticipant(db, roundId, who))) return true;
	const fresh = { act: 'round-device', who: [roundId, clientAddress], most: 150, windowMs: minutes(60) };
	return withinLimit(db, secret, fresh, now());
}

/** Whether somebody's answers are used to draw groups. They count in every total either way. */
export async function chooseDrawn(
	{ db, viewer, now }: Context,
	roundId: string,
	who: Answerer,
	drawn: boolean
): Promise<void> {
	if (!(await rounds.find(db, viewer, roundId))) notFound('round');
	await db.transaction(async (tx) => {
		const { number } = await store.participantFor(tx, roundId, who, now());
		await store.setDrawn(tx, roundId, number, drawn, now());
	});
}

/** For the account that goes away. */
export const letGoOfAnswers = store.letGo;

/** Signs of somebody's own answers, for their place on the map; nothing for who asked not to be drawn. */
export async function ownAnswersFor(
	{ db }: Pick<Context, 'db'>,
	roundId: string,
	who: Answerer | null
): Promise<{ answers: OwnAnswer[]; drawn: boolean } | null> {
	const participant = who && (await store.findParticipant(db, roundId, who));
	if (!participant) return null;
	return { answers: await store.answersOf(db, roundId, participant.number), drawn: participant.drawn };
}
