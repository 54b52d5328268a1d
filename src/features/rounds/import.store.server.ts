// Putting a conversation in the database, in few and large statements: a hundred times quicker than a row at a time.
import { and, count, countDistinct, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import { audienceFromRow, audienceToRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import type { Conversation, Vote } from './polis.ts';
import { firstNumberHere } from './round.ts';
import { round, statement, statementAnswer } from './round.tables.ts';

/** Any number will do: two imports wait for each other, so that the same conversation cannot become two rounds. */
const importLock = 7_305_922;

export async function waitForOtherImports(tx: Db): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`);
}

export type RoundFacts = {
	title: string;
	description: string;
	language: string;
	themeId: string | null;
	audience: Audience;
	sourceUrl: string | null;
	sourceName: string;
	licence: string;
	skippedRows: number;
};

export type Earlier = Pick<RoundFacts, 'language' | 'audience' | 'themeId'> & { id: string };

/** The round this conversation became before: by its address; without one, by its title and half or more of its statements. */
export async function findEarlier(tx: Db, { url, topic, statements }: Conversation): Promise<Earlier | undefined> {
	const same = url ? eq(round.sourceUrl, url) : and(isNull(round.sourceUrl), eq(round.title, topic));
	const found = await tx.select().from(round).where(same).for('update');
	for (const row of found) {
		if (url || (await holdsHalfOf(tx, row.id, statements))) {
			return { id: row.id, language: row.language, themeId: row.themeId, audience: audienceFromRow(row) };
		}
	}
	return undefined;
}

async function holdsHalfOf(tx: Db, roundId: string, statements: Conversation['statements']): Promise<boolean> {
	const kept = await tx
		.select({ number: statement.number, body: statement.body })
		.from(statement)
		.where(eq(statement.roundId, roundId));
	const given = new Map(statements.map(({ number, body }) => [number, body]));
	const known = kept.filter(({ number, body }) => given.get(number) === body).length;
	return 2 * known >= Math.min(kept.length, statements.length);
}

/** All statements it ever had, also those that left. */
export async function statementIds(tx: Db, roundId: string): Promise<string[]> {
	const rows = await tx.select({ id: statement.id }).from(statement).where(eq(statement.roundId, roundId));
	return rows.map(({ id }) => id);
}

export async function insertRound(tx: Db, { audience, ...facts }: RoundFacts, now: Date): Promise<string> {
	const id = newId();
	await tx.insert(round).values({ id, ...facts, ...audienceToRow(audience), importedAt: now });
	return id;
}

export async function updateRound(tx: Db, id: string, { audience, ...facts }: RoundFacts, now: Date): Promise<void> {
	await tx
		.update(round)
		.set({ ...facts, ...audienceToRow(audience), importedAt: now })
		.where(eq(round.id, id));
}

/** Opened before, it stays open since then. */
export async function openForAnswers(tx: Db, id: string, now: Date): Promise<void> {
	await tx
		.update(round)
		.set({ opensAt: now })
		.where(and(eq(round.id, id), isNull(round.opensAt)));
}

/** New ones are added, known ones keep their id, and those no longer accepted leave the round. */
export async function replaceStatements(
	tx: Db,
	roundId: string,
	{ statements }: Conversation,
	language: string,
	now: Date
): Promise<void> {
	await tx
		.update(statement)
		.set({ leftAt: now })
		.where(and(eq(statement.roundId, roundId), isNull(statement.leftAt)));
	for (const some of slices(statements, 500)) {
		await tx
			.insert(statement)
			.values(some.map((one) => ({ ...one, roundId, language, leftAt: null })))
			.onConflictDoUpdate({
				target: [statement.roundId, statement.number],
				set: {
					body: sql`excluded.body`,
					language: sql`excluded.language`,
					moderated: sql`excluded.moderated`,
					writtenAt: sql`excluded.written_at`,
					leftAt: null
				}
			});
	}
}

/** All answers anew, as whole columns at once. */
export async function replaceAnswers(
	tx: Db,
	roundId: string,
	answers: readonly Vote[],
	progress: (done: number) => void
): Promise<void> {
	const known = await tx
		.select({ id: statement.id, number: statement.number })
		.from(statement)
		.where(eq(statement.roundId, roundId));
	const idOf = new Map(known.map(({ id, number }) => [number, id]));
	// Those of people who answered here stay.
	await tx
		.delete(statementAnswer)
		.where(
			and(inArray(statementAnswer.statementId, [...idOf.values()]), lt(statementAnswer.participant, firstNumberHere))
		);
	let done = 0;
	// In the order of the primary key, which the database takes in quicker.
	const ordered = answers.toSorted((a, b) => a.statement - b.statement || a.participant - b.participant);
	for (const some of slices(ordered, 10_000)) {
		const column = (value: (vote: Vote) => string | number) => sql.param(`{${some.map(value).join(',')}}`);
		await tx.execute(sql`insert into ${statementAnswer} (statement_id, participant, answer, at)
			select s, p, a, to_timestamp(t / 1000.0) from unnest(
				${column((vote) => idOf.get(vote.statement) ?? '')}::text[], ${column((vote) => vote.participant)}::int[],
				${column((vote) => vote.answer)}::smallint[], ${column((vote) => vote.at.getTime())}::double precision[]
			) as given(s, p, a, t)`);
		progress((done += some.length));
	}
}

function* slices<T>(all: readonly T[], size: number): Generator<T[]> {
	for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Counts anew what stands with the statements and with the round; call it in every transaction that changes answers. */
export async function recount(
	tx: Db,
	roundId: string
): Promise<{ statements: number; people: number; answers: number }> {
	const ofRound = sql`select ${statement.id} from ${statement} where ${statement.roundId} = ${roundId}`;
	await tx.execute(sql`update ${statement} set recognise = counted.recognise, different = counted.different, unsure = counted.unsure
		from (select ${statement.id} as id, count(*) filter (where answer = 1)::int as recognise,
				count(*) filter (where answer = -1)::int as different, count(*) filter (where answer = 0)::int as unsure
			from ${statement} left join ${statementAnswer} on ${statementAnswer.statementId} = ${statement.id}
			where ${statement.roundId} = ${roundId} group by ${statement.id}) as counted
		where ${statement.id} = counted.id`);
	const [answered] = await tx
		.select({ people: countDistinct(statementAnswer.participant), answers: count() })
		.from(statementAnswer)
		.where(sql`${statementAnswer.statementId} in (${ofRound})`);
	const [live] = await tx
		.select({ statements: count() })
		.from(statement)
		.where(and(eq(statement.roundId, roundId), isNull(statement.leftAt)));
	const people = answered?.people ?? 0;
	await tx.update(round).set({ people }).where(eq(round.id, roundId));
	return { statements: live?.statements ?? 0, people, answers: answered?.answers ?? 0 };
}
