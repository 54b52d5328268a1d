// What one person gave and took, from the rows of the features where it happened. Ids and moments only: words are read through
// their front doors.
import { and, eq, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { gathering, gatheringHost, signUp } from '#features/gatherings/gathering.tables.ts';
import { jointText, version, versionMaker } from '#features/joint-texts/joint-text.tables.ts';
import { questionHelp } from '#features/questions/question.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import type { BroughtKind, TookKind } from './brought.ts';

export type Row = { kind: BroughtKind | TookKind; subject: 'story' | 'text' | 'gathering'; id: string; at: Date };

const took: readonly Row['kind'][] = ['was-there', 'was-helped', 'lesson'];
export const isTook = (row: Row): row is Row & { kind: TookKind } => took.includes(row.kind);
export const isBrought = (row: Row): row is Row & { kind: BroughtKind } => !took.includes(row.kind);

/** The newest first, so many on each side. */
export async function ofPerson(db: Db, personId: string, { since, now }: { since: Date; now: Date }, most: number) {
	const own = everythingOf(personId, now.toISOString());
	const found = await db.execute(sql`select kind, subject, id, at from (
		select *, row_number() over (partition by kind in ('was-there', 'was-helped', 'lesson') order by at desc, id) as place from (${own}) as own
		where at > ${since.toISOString()}::timestamptz) as placed where place <= ${most} order by at desc, id`);
	// Both drivers answer a raw query with `rows`; drizzle's shared type does not say so.
	const { rows } = found as unknown as { rows: (Omit<Row, 'at'> & { at: string | Date })[] };
	return rows.map((row): Row => ({ ...row, at: new Date(row.at) }));
}

function everythingOf(me: string, now: string): SQL {
	const onLesson = sql`exists (select 1 from ${jointText} where ${jointText.id} = ${response.subjectId} and ${jointText.kind} = 'lesson')`;
	const answered = and(eq(response.personId, me), isNotNull(response.words), ne(response.subjectKind, 'statement'));
	const over = sql`${gathering.endsAt} <= ${now}::timestamptz and ${gathering.calledOffAt} is null`;
	return sql`
		select 'told' as kind, 'story' as subject, ${story.id} as id, ${story.toldAt} as at from ${story}
			where ${and(eq(story.tellerId, me), isNotNull(story.toldAt), isNull(story.withdrawnAt), ne(story.audience, 'self'))}
		union all select 'answered', case when ${response.subjectKind} = 'story' then 'story' else 'text' end, ${response.subjectId}, ${response.at}
			from ${response} where ${answered}
		union all select 'wove', 'text', ${version.jointTextId}, ${version.sharedAt} from ${versionMaker} join ${version} on ${version.id} = ${versionMaker.versionId}
			where ${versionMaker.personId} = ${me} and ${version.number} is not null
		union all select 'hosted', 'gathering', ${gathering.id}, ${gathering.endsAt} from ${gatheringHost} join ${gathering} on ${gathering.id} = ${gatheringHost.gatheringId}
			where ${gatheringHost.personId} = ${me} and ${gatheringHost.since} is not null and ${over}
		union all select 'helped', 'story', ${questionHelp.questionId}, ${questionHelp.at} from ${questionHelp} join ${response} on ${response.id} = ${questionHelp.responseId}
			where ${response.personId} = ${me}
		union all select 'was-helped', 'story', ${questionHelp.questionId}, ${questionHelp.at} from ${questionHelp} join ${story} on ${story.id} = ${questionHelp.questionId}
			where ${story.tellerId} = ${me}
		union all select 'was-there', 'gathering', ${gathering.id}, ${gathering.endsAt} from ${signUp} join ${gathering} on ${gathering.id} = ${signUp.gatheringId}
			where ${signUp.personId} = ${me} and ${signUp.state} = 'coming' and ${over}
			and not exists (select 1 from ${gatheringHost} where ${gatheringHost.gatheringId} = ${gathering.id} and ${gatheringHost.personId} = ${me} and ${gatheringHost.since} is not null)
		union all select 'lesson', 'text', ${response.subjectId}, ${response.at} from ${response}
			where ${response.personId} = ${me} and ${response.subjectKind} = 'joint-text' and ${response.answer} = 'recognise' and ${onLesson}`;
}
