// Starting and looking after a round, as rows.
import { and, asc, desc, eq, isNull, max, or, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import { audienceToRow, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { proposal, round, statement } from './round.tables.ts';
import { stands } from './round.store.server.ts';

export type StartedRound = {
	title: string;
	description: string;
	language: string;
	themeId: string | null;
	audience: Audience;
	startedBy: string;
	closesAt: Date | null;
	givesRows: boolean;
};

export async function insertStarted(db: Db, { audience, ...facts }: StartedRound, now: Date): Promise<string> {
	const id = newId();
	await db.insert(round).values({
		id,
		...facts,
		...audienceToRow(audience),
		sourceName: '',
		licence: 'CC BY 4.0',
		importedAt: now,
		opensAt: now
	});
	await reindex(db, 'round', [id]);
	return id;
}

type Times = { closesAt?: Date | null; restsSince?: Date | null; notHeard?: string };

export async function change(db: Db, id: string, times: Times): Promise<void> {
	await db.update(round).set(times).where(eq(round.id, id));
}

export type AddedStatement = {
	roundId: string;
	body: string;
	language: string;
	storyId?: string | null;
	bringingId?: string | null;
	writtenBy: string | null;
};

/** The next number of the round. Two that are added at once wait for each other. */
export async function addStatement(tx: Db, added: AddedStatement, now: Date): Promise<number> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${'statement ' + added.roundId}))`);
	const [last] = await tx
		.select({ number: max(statement.number) })
		.from(statement)
		.where(eq(statement.roundId, added.roundId));
	const number = (last?.number ?? 0) + 1;
	const id = newId();
	await tx.insert(statement).values({ id, ...added, number, moderated: true, writtenAt: now });
	await reindex(tx, 'statement', [id]);
	return number;
}

/** It leaves the round; what cites it keeps its place. */
export async function takeOut(db: Db, roundId: string, number: number, now: Date): Promise<void> {
	const left = await db
		.update(statement)
		.set({ leftAt: now })
		.where(and(eq(statement.roundId, roundId), eq(statement.number, number), isNull(statement.leftAt)))
		.returning({ id: statement.id });
	await reindex(
		db,
		'statement',
		left.map(({ id }) => id)
	);
}

export type Waiting = { number: number; body: string; language: string; said: 'open' | 'no' };

/**
 * Statements taken from a story whose teller has not said yes: they stand in no round. For whoever put them down or reads the
 * story: another who looks after the round has no extra eyes.
 */
export async function waitingForTellers(db: Db, viewer: SignedIn, roundId: string): Promise<Waiting[]> {
	const asked = sql<boolean>`exists (select 1 from ${ask} where ${ask.jointTextId} = ${statement.roundId}
		and ${ask.subjectId} = ${statement.storyId} and ${ask.words} = ${statement.body} and ${ask.answeredAt} is null)`;
	const rows = await db
		.select({
			number: statement.number,
			body: statement.body,
			language: statement.language,
			open: sql<boolean>`(${asked})`
		})
		.from(statement)
		.innerJoin(story, eq(story.id, statement.storyId))
		.where(
			and(
				eq(statement.roundId, roundId),
				or(eq(statement.writtenBy, viewer.id), visibleTo(viewer, story, story.tellerId)),
				isNull(statement.leftAt),
				sql`not ${stands}`,
				sql`${statement.body} <> ''`
			)
		)
		.orderBy(asc(statement.number));
	return rows.map(({ open, ...row }) => ({ ...row, said: open ? ('open' as const) : ('no' as const) }));
}

export type Proposal = {
	id: string;
	body: string;
	language: string;
	proposedAt: Date;
	decidedAt: Date | null;
	statementNumber: number | null;
	reason: string | null;
};

const proposalColumns = {
	id: proposal.id,
	body: proposal.body,
	language: proposal.language,
	proposedAt: proposal.proposedAt,
	decidedAt: proposal.decidedAt,
	statementNumber: proposal.statementNumber,
	reason: proposal.reason
};

export async function insertProposal(
	tx: Db,
	given: { roundId: string; body: string; language: string; participant: number },
	now: Date
): Promise<void> {
	await tx.insert(proposal).values({ ...given, proposedAt: now });
}

/** Oldest first, so that nobody waits longer than who came later. */
export const openProposals = (db: Db, roundId: string): Promise<Proposal[]> =>
	db
		.select(proposalColumns)
		.from(proposal)
		.where(and(eq(proposal.roundId, roundId), isNull(proposal.decidedAt)))
		.orderBy(asc(proposal.proposedAt))
		.limit(100);

export const proposalsOf = (db: Db, roundId: string, participant: number): Promise<Proposal[]> =>
	db
		.select(proposalColumns)
		.from(proposal)
		.where(and(eq(proposal.roundId, roundId), eq(proposal.participant, participant)))
		.orderBy(desc(proposal.proposedAt))
		.limit(20);

/** Locked, so that two who look after a round cannot both decide. */
export async function findOpenProposal(tx: Db, roundId: string, id: string): Promise<Proposal | undefined> {
	const [row] = await tx
		.select(proposalColumns)
		.from(proposal)
		.where(and(eq(proposal.roundId, roundId), eq(proposal.id, id), isNull(proposal.decidedAt)))
		.for('update');
	return row;
}

export async function decide(
	tx: Db,
	id: string,
	decision: { statementNumber: number | null; reason: string | null },
	now: Date
): Promise<void> {
	await tx
		.update(proposal)
		.set({ ...decision, decidedAt: now })
		.where(eq(proposal.id, id));
}
