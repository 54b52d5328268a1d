// Questions to owners of words, as rows.
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { audienceFromRow, audienceToRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { prepared, type Given } from '#platform/db/prepared.ts';
import { person } from '#features/accounts/account.tables.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import { round } from '#features/rounds/round.tables.ts';
import type { Ask, AskLine } from './consent.ts';
import { ask, askAnswer } from './consent.tables.ts';

export type NewAsk = Pick<Ask, 'ownerId' | 'subjectKind' | 'subjectId' | 'words' | 'audience' | 'jointTextId'> & {
	askedBy: string | null;
	/** Left out: a joint text. */
	place?: 'joint-text' | 'round';
};

type Row = typeof ask.$inferSelect;

function asAsk(row: Row): Ask {
	const { id, ownerId, subjectKind, subjectId, words, jointTextId, askedAt, answeredAt, yes } = row;
	return {
		id,
		ownerId,
		subjectKind,
		subjectId,
		words,
		audience: audienceFromRow(row),
		jointTextId,
		askedAt,
		answeredAt,
		yes
	};
}

/** Two weavers who ask at the same moment wait here for each other, so that the owner gets one question. */
export async function lockQuestionsAbout(tx: Db, subjectId: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${'ask ' + subjectId}))`);
}

export async function findSame(tx: Db, given: NewAsk): Promise<string | undefined> {
	const row = audienceToRow(given.audience);
	const [found] = await tx
		.select({ id: ask.id })
		.from(ask)
		.where(
			and(
				eq(ask.ownerId, given.ownerId),
				eq(ask.subjectKind, given.subjectKind),
				eq(ask.subjectId, given.subjectId),
				eq(ask.words, given.words),
				eq(ask.jointTextId, given.jointTextId),
				eq(ask.audience, row.audience),
				row.audienceGroupId === null ? isNull(ask.audienceGroupId) : eq(ask.audienceGroupId, row.audienceGroupId),
				row.audienceOrganisationId === null
					? isNull(ask.audienceOrganisationId)
					: eq(ask.audienceOrganisationId, row.audienceOrganisationId)
			)
		);
	return found?.id;
}

export async function insert(tx: Db, { audience, ...given }: NewAsk, now: Date): Promise<string> {
	const [row] = await tx
		.insert(ask)
		.values({ ...given, ...audienceToRow(audience), askedAt: now })
		.returning({ id: ask.id });
	if (!row) throw new Error('ask was not inserted');
	return row.id;
}

const ofText = prepared((db, { jointTextId }: Given<{ jointTextId: string }>) =>
	db.select().from(ask).where(eq(ask.jointTextId, jointTextId)).orderBy(asc(ask.askedAt))
);

export const about = async (db: Db, jointTextId: string): Promise<Ask[]> =>
	(await ofText(db, { jointTextId })).map(asAsk);

const lines = (db: Db) =>
	db
		.select({ ask, textTitle: jointText.title, roundTitle: round.title, askedByName: person.name })
		.from(ask)
		.leftJoin(jointText, eq(jointText.id, ask.jointTextId))
		.leftJoin(round, and(eq(ask.place, 'round'), eq(round.id, ask.jointTextId)))
		.leftJoin(person, eq(person.id, ask.askedBy));

type LineRow = Awaited<ReturnType<typeof lines>>[number];

async function asLines(db: Db, rows: readonly LineRow[]): Promise<AskLine[]> {
	const given = await answersTo(
		db,
		rows.map(({ ask: row }) => row.id)
	);
	return rows.map(({ ask: row, textTitle, roundTitle, askedByName }) => ({
		...asAsk(row),
		place: row.place,
		textTitle: textTitle ?? roundTitle ?? '',
		askedByName,
		history: given.get(row.id) ?? []
	}));
}

async function answersTo(db: Db, askIds: readonly string[]): Promise<Map<string, AskLine['history']>> {
	if (askIds.length === 0) return new Map();
	const rows = await db
		.select({ askId: askAnswer.askId, yes: askAnswer.yes, at: askAnswer.at })
		.from(askAnswer)
		.where(inArray(askAnswer.askId, [...askIds]))
		.orderBy(asc(askAnswer.at), asc(askAnswer.id));
	const byAsk = Map.groupBy(rows, ({ askId }) => askId);
	return new Map([...byAsk].map(([id, some]) => [id, some.map(({ yes, at }) => ({ yes, at }))]));
}

export async function findFor(db: Db, ownerId: string, id: string): Promise<AskLine | undefined> {
	const rows = await lines(db).where(and(eq(ask.id, id), eq(ask.ownerId, ownerId)));
	return (await asLines(db, rows))[0];
}

/** Open questions first, then the newest. */
export async function allOf(db: Db, ownerId: string): Promise<AskLine[]> {
	const rows = await lines(db)
		.where(eq(ask.ownerId, ownerId))
		.orderBy(sql`${ask.answeredAt} is not null`, desc(ask.askedAt))
		.limit(200);
	return asLines(db, rows);
}

/** The same answer again changes nothing; another one stands beside those before it. */
export async function answer(tx: Db, id: string, ownerId: string, yes: boolean, now: Date): Promise<void> {
	const changed = await tx
		.update(ask)
		.set({ yes, answeredAt: now })
		.where(and(eq(ask.id, id), eq(ask.ownerId, ownerId), sql`${ask.yes} is distinct from ${yes}`))
		.returning({ id: ask.id });
	if (changed.length > 0) await tx.insert(askAnswer).values({ askId: id, yes, at: now });
}
