// What all answered in one year, as rows: counted by five, and words for whom their writer chose.
import { and, asc, desc, eq, gt, isNotNull, ne, sql, type SQL } from 'drizzle-orm';
import { isSignedIn, isSteward, readsMembers, type Viewer } from '#kernel/viewer.ts';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { message } from '#features/profiles/profile.tables.ts';
import { stewardAct } from '#features/stewardship/stewardship.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { countedBy, type Condition, type PulseAnswer, type Readers } from './pulse.ts';
import { pulse } from './pulse.tables.ts';

const mostWords = 200;

/** Years in which somebody answered, the last first. */
export async function years(db: Db): Promise<number[]> {
	const rows = await db
		.selectDistinct({ year: pulse.year })
		.from(pulse)
		.where(isNotNull(pulse.answeredAt))
		.orderBy(desc(pulse.year));
	return rows.map(({ year }) => year);
}

type Counts = Partial<Record<Condition, Partial<Record<PulseAnswer, number>>>>;

/** How often each answer was given to each question, over whole fives only: what comes after them is not counted yet. */
export async function counts(db: Db, year: number): Promise<Counts> {
	const found = await db.execute(sql`
		select condition, answer, count(*)::int as times from (
			select condition, answer, row_number() over (partition by condition order by ${pulse.changedAt}, ${pulse.id}) as place,
				count(*) over (partition by condition) as people
			from ${pulse} cross join lateral (values ('informed', ${pulse.informed}), ('supported', ${pulse.supported}), ('ownWay', ${pulse.ownWay}))
				as given(condition, answer)
			where ${pulse.year} = ${year} and ${pulse.answeredAt} is not null and answer is not null
		) as placed where place <= people - people % ${countedBy} group by condition, answer`);
	// Both drivers answer a raw query with `rows`; drizzle's shared type does not say so.
	const { rows } = found as unknown as { rows: { condition: Condition; answer: PulseAnswer; times: number }[] };
	const counted: Counts = {};
	for (const { condition, answer, times } of rows) (counted[condition] ??= {})[answer] = times;
	return counted;
}

/** The rule `mayReadPulseWords` in SQL. */
export function wordsReadBy(viewer: Viewer): SQL {
	const own = isSignedIn(viewer) ? sql`${pulse.personId} = ${viewer.id}` : sql`false`;
	const asMember = readsMembers(viewer) ? sql`${pulse.readers} in ('members', 'members-named')` : sql`false`;
	const asSteward = isSteward(viewer) ? sql`${pulse.readers} in ('stewards', 'stewards-named')` : sql`false`;
	return sql`(${own} or ${asMember} or ${asSteward})`;
}

export type WordsRow = { id: string; words: string; readers: Readers; personId: string | null; name: string | null };

/** What others wrote and this viewer may read, by id: that is by chance, so their order does not say who was first. */
export async function wordsOf(db: Db, viewer: Viewer, year: number): Promise<WordsRow[]> {
	const rows = await db
		.select({
			id: pulse.id,
			words: pulse.words,
			readers: pulse.readers,
			personId: pulse.personId,
			name: person.name
		})
		.from(pulse)
		.leftJoin(person, eq(person.id, pulse.personId))
		.where(
			and(
				eq(pulse.year, year),
				ne(pulse.words, ''),
				wordsReadBy(viewer),
				isSignedIn(viewer) ? sql`${pulse.personId} is distinct from ${viewer.id}` : undefined,
				sql`not ${isVeiled('pulse', pulse.id)}`
			)
		)
		.orderBy(asc(pulse.id))
		.limit(mostWords);
	return rows.flatMap((row) => (row.readers === null ? [] : [{ ...row, readers: row.readers }]));
}

/** How many answered this year; only ever shown through `countedBy`. */
export async function answered(db: Db, year: number): Promise<number> {
	const [row] = await db
		.select({ people: sql<number>`count(*)::int` })
		.from(pulse)
		.where(and(eq(pulse.year, year), isNotNull(pulse.answeredAt)));
	return row?.people ?? 0;
}

/** Who wrote to the programme team by name since then, and whom nobody who was in it wrote afterwards: the longest waiting first. */
export async function notWrittenBack(
	db: Db,
	since: Date
): Promise<{ id: string; name: string; at: Date; year: number }[]> {
	const writtenBack =
		qualified(sql`exists (select 1 from ${message} join ${person} as steward on steward.id = ${message.fromId}
		where ${message.toId} = ${pulse.personId} and ${message.at} > ${pulse.changedAt} and (steward.steward or exists (
			select 1 from ${stewardAct} where ${stewardAct.subjectId} = ${message.fromId} and ${stewardAct.at} > ${message.at}
				and ${stewardAct.act} in ('steward-stopped', 'steward-ended'))))`);
	const rows = await db
		.select({ id: person.id, name: person.name, at: pulse.changedAt, year: pulse.year })
		.from(pulse)
		.innerJoin(person, eq(person.id, pulse.personId))
		.where(
			and(
				eq(pulse.readers, 'stewards-named'),
				ne(pulse.words, ''),
				gt(pulse.changedAt, since),
				sql`not ${writtenBack}`,
				sql`not ${isVeiled('pulse', pulse.id)}`
			)
		)
		.orderBy(asc(pulse.changedAt))
		.limit(mostWords);
	return rows.flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }]));
}
