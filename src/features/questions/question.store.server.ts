// Questions as rows: who was asked, what helped, how long they waited. Words are read through the stories.
import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { before, days } from '#kernel/moments.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { profile, profileTheme } from '#features/profiles/profile.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { carriedDays, mostInAWeek, type Candidate } from './question.ts';
import { questionAsk, questionHelp, questionOutcome } from './question.tables.ts';

const stands = and(
	eq(story.kind, 'question'),
	isNotNull(story.toldAt),
	isNull(story.withdrawnAt),
	inArray(story.audience, ['members', 'public']),
	sql`not ${isVeiled('story', story.id)}`
);

/** The first time somebody else said something. An answer without words is a sign, not advice. */
const firstAnswer = qualified<string | null>(sql`(select min(${response.at}) from ${response}
	where ${response.subjectKind} = 'story' and ${response.subjectId} = ${story.id} and ${response.words} is not null
	and ${response.personId} is distinct from ${story.tellerId})`);

/** Questions for members or everyone that nobody answered yet, not older than they are carried around. */
export async function unanswered(db: Db, now: Date) {
	const rows = await db
		.select({
			id: story.id,
			tellerId: story.tellerId,
			organisationId: story.organisationId,
			title: story.title,
			body: story.body,
			toldAt: story.toldAt,
			audience: story.audience,
			audienceOrganisationId: story.audienceOrganisationId,
			audienceGroupId: story.audienceGroupId,
			done: qualified<number>(
				sql`coalesce((select max(${questionAsk.wave}) + 1 from ${questionAsk} where ${questionAsk.questionId} = ${story.id}), 0)`
			)
		})
		.from(story)
		.where(and(stands, gt(story.toldAt, before(now, days(carriedDays))), sql`${firstAnswer} is null`))
		.orderBy(story.toldAt);
	return rows.map((row) => ({ ...row, toldAt: row.toldAt ?? now, audience: audienceFromRow(row) }));
}

/** People who said something of themselves and were not asked this yet; with what they said, for the rule to weigh. */
export async function candidates(
	db: Db,
	questionId: string,
	now: Date
): Promise<(Omit<Candidate, 'knows'> & { words: string })[]> {
	const asked = (what: SQL) =>
		sql`(select ${what} from ${questionAsk} where ${questionAsk.personId} = ${profile.personId})`;
	const lately = sql`count(*) filter (where ${questionAsk.at} > ${before(now, days(7)).toISOString()}::timestamptz)::int`;
	const rows = await db
		.select({
			personId: profile.personId,
			way: profile.way,
			words: sql<string>`case when ${isVeiled('person', profile.personId)} then '' else ${profile.knows} end`,
			cares:
				qualified<boolean>(sql`exists (select 1 from ${profileTheme} join ${storyTheme} on ${storyTheme.themeId} = ${profileTheme.themeId}
				where ${profileTheme.personId} = ${profile.personId} and ${storyTheme.storyId} = ${questionId})`),
			lastAskedAt: qualified<string | Date | null>(asked(sql`max(${questionAsk.at})`)),
			askedLately: qualified<number>(asked(lately))
		})
		.from(profile)
		.innerJoin(person, eq(person.id, profile.personId))
		.where(
			and(
				isNull(person.deletedAt),
				sql`${profile.way} is distinct from 'reading'`,
				qualified(sql`${asked(lately)} < ${mostInAWeek}`),
				qualified(sql`not exists (select 1 from ${questionAsk} where ${questionAsk.questionId} = ${questionId}
					and ${questionAsk.personId} = ${profile.personId})`)
			)
		);
	return rows.map(({ lastAskedAt, ...row }) => ({ ...row, lastAskedAt: lastAskedAt ? new Date(lastAskedAt) : null }));
}

/** False when this person was asked already. */
export async function ask(tx: Db, given: typeof questionAsk.$inferInsert): Promise<boolean> {
	const rows = await tx
		.insert(questionAsk)
		.values(given)
		.onConflictDoNothing()
		.returning({ id: questionAsk.questionId });
	return rows.length > 0;
}

/** Ids of questions somebody was asked and said nothing about yet, the last asked first. */
export async function askedOf(db: Db, personId: string, since: Date): Promise<string[]> {
	const said = qualified(sql`exists (select 1 from ${response} where ${response.subjectKind} = 'story'
		and ${response.subjectId} = ${questionAsk.questionId} and ${response.personId} = ${questionAsk.personId})`);
	const rows = await db
		.select({ id: questionAsk.questionId })
		.from(questionAsk)
		.where(and(eq(questionAsk.personId, personId), gt(questionAsk.at, since), sql`not ${said}`))
		.orderBy(desc(questionAsk.at))
		.limit(20);
	return rows.map(({ id }) => id);
}

export async function countAsked(db: Db, questionId: string): Promise<number> {
	const rows = await db
		.select({ n: sql<number>`count(*)::int` })
		.from(questionAsk)
		.where(eq(questionAsk.questionId, questionId));
	return rows[0]?.n ?? 0;
}

/** The answer and its question, when both are there and the answer has words. */
export async function answerTo(db: Db, responseId: string) {
	const [row] = await db
		.select({ questionId: story.id, tellerId: story.tellerId, answeredBy: response.personId })
		.from(response)
		.innerJoin(story, eq(story.id, response.subjectId))
		.where(
			and(
				eq(response.id, responseId),
				eq(response.subjectKind, 'story'),
				isNotNull(response.words),
				eq(story.kind, 'question'),
				isNull(story.withdrawnAt),
				ne(sql`coalesce(${response.personId}, '')`, sql`coalesce(${story.tellerId}, '')`)
			)
		);
	return row;
}

/** True when it was not said before. */
export async function keepHelp(tx: Db, given: typeof questionHelp.$inferInsert): Promise<boolean> {
	const rows = await tx
		.insert(questionHelp)
		.values(given)
		.onConflictDoNothing()
		.returning({ id: questionHelp.responseId });
	return rows.length > 0;
}

export async function takeHelpBack(tx: Db, responseId: string): Promise<void> {
	await tx.delete(questionHelp).where(eq(questionHelp.responseId, responseId));
}

/** Answers that helped, by question. */
export async function helpsOf(db: Db, questionIds: readonly string[]): Promise<Map<string, string[]>> {
	if (questionIds.length === 0) return new Map();
	const rows = await db
		.select()
		.from(questionHelp)
		.where(inArray(questionHelp.questionId, [...questionIds]));
	return new Map(
		[...Map.groupBy(rows, (row) => row.questionId)].map(([id, of]) => [id, of.map((one) => one.responseId)])
	);
}

export async function outcomeOf(db: Db, questionId: string): Promise<string | null> {
	const [row] = await db.select().from(questionOutcome).where(eq(questionOutcome.questionId, questionId));
	return row?.storyId ?? null;
}

export async function keepOutcome(tx: Db, given: typeof questionOutcome.$inferInsert): Promise<void> {
	const { questionId: _question, ...changed } = given;
	await tx
		.insert(questionOutcome)
		.values(given)
		.onConflictDoUpdate({ target: questionOutcome.questionId, set: changed });
}

/** Of every question this viewer may read, how long it waited for its first answer; null: it waits still. */
export async function waits(
	db: Db,
	viewer: Viewer,
	since: Date
): Promise<{ id: string; toldAt: Date; answeredAt: Date | null }[]> {
	const rows = await db
		.select({ id: story.id, toldAt: story.toldAt, answeredAt: firstAnswer })
		.from(story)
		.where(and(stands, gt(story.toldAt, since), visibleTo(viewer, story, story.tellerId)))
		.orderBy(story.toldAt);
	return rows.flatMap(({ id, toldAt, answeredAt }) =>
		toldAt ? [{ id, toldAt, answeredAt: answeredAt ? new Date(answeredAt) : null }] : []
	);
}
