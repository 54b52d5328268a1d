// News on its way into a mail, as rows. News of one person and one kind of mail goes together. Which mail it goes with is kept
// before that mail leaves, so that after a crash the same news goes out again as the same mail.
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { NewsMailKind } from '#features/accounts/account.ts';
import { columns, type Notice } from './notice.store.server.ts';
import { notice, type NoticeKind } from './notice.tables.ts';

const ofTheirOwn: Partial<Record<NoticeKind, NewsMailKind>> = { message: 'messages', question: 'questions' };
export const mailKindOf = (kind: NoticeKind): NewsMailKind => ofTheirOwn[kind] ?? 'news';
const mailKind = sql`case ${notice.kind} when 'message' then 'messages' when 'question' then 'questions' else 'news' end`;

/** The same rule as `wantsMail` in accounts/account.ts. */
const wanted = sql`case ${mailKind}
	when 'messages' then coalesce(${person.messageMail}, ${person.mail} <> 'never')
	when 'questions' then coalesce(${person.questionMail}, ${person.mail} <> 'never')
	else ${person.mail} <> 'never' end`;
const wantsDigest = sql`coalesce(${person.digest}, 'weekly') <> 'never'`;

/** So many mails a day that are meant for one person; what comes after them that day waits for the digest. */
const mostMailsADay = 3;
const hadEnough = (
	since: Date
): SQL => sql`(${wantsDigest} and (select count(distinct sent.mail_id) from ${notice} as sent
	where sent.person_id = ${person.id} and not sent.for_digest and sent.mailed_at >= ${since.toISOString()}::timestamptz) >= ${mostMailsADay})`;

/** Who chose the digest for it, or had enough since this moment, gets the rest with the digest. Without a digest it stays as it is. */
export async function deferToDigest(db: Db, since: Date): Promise<void> {
	await db.execute(sql`update ${notice} set for_digest = true from ${person}
		where ${notice.personId} = ${person.id} and ${notice.mailedAt} is null and not ${notice.forDigest} and ${notice.mailId} is null
			and ${wanted} and ${wantsDigest} and (${person.mail} = 'digest' or ${hadEnough(since)})`);
}

/** `after`: the mail taken before in this run, '' for the first, so that a run comes past everyone once. */
export type Turn = { after: string; attempts: number; notBefore: Date; since: Date; heldUntil: Date };

export type NewsMail = {
	id: string;
	personId: string;
	kind: NewsMailKind;
	attempts: number;
	notices: Notice[];
	turn: string;
};

type Row = Omit<Notice, 'at' | 'seenAt'> & {
	at: string | Date;
	seenAt: string | Date | null;
	mailId: string;
	attempts: number;
};

/**
 * Takes all news that goes in the next mail, and holds it in that same statement. Two workers never take the same news: the
 * second passes over a person the first is busy with, and finds nothing free after it.
 */
export async function takeMail(db: Db, turn: Turn, now: Date): Promise<NewsMail | undefined> {
	const moment = sql`${now.toISOString()}::timestamptz`;
	const free = sql`${notice.mailedAt} is null and not ${notice.forDigest} and ${notice.attempts} < ${turn.attempts}
		and (${notice.takenUntil} is null or ${notice.takenUntil} <= ${moment}) and ${notice.at} > ${turn.notBefore.toISOString()}::timestamptz
		and ${notice.at} + ${notice.attempts} * ${notice.attempts} * interval '5 minutes' <= ${moment}`;
	const place = sql`${person.id} || ' ' || ${mailKind}`;
	const found = await db.execute(sql`
		with next as (
			select ${person.id} as person_id, ${mailKind} as mail_kind, ${notice.mailId} as mail_id, ${place} as place
			from ${person} join ${notice} on ${notice.personId} = ${person.id}
			where ${person.email} is not null and ${person.deletedAt} is null and ${free} and ${wanted}
				and (${person.mail} <> 'digest' or ${notice.mailId} is not null) and ${place} > ${turn.after}
				and (${notice.mailId} is not null or not ${hadEnough(turn.since)})
			order by place, ${notice.mailId} is null, ${notice.at} limit 1 for update of ${person} skip locked)
		update ${notice} set mail_id = coalesce(${notice.mailId}, ${newId()}), taken_until = ${turn.heldUntil.toISOString()}::timestamptz
		from next where ${notice.personId} = next.person_id and ${mailKind} = next.mail_kind
			and ${notice.mailId} is not distinct from next.mail_id and ${free}
		returning ${notice.id} as id, ${notice.personId} as "personId", ${notice.kind} as kind, ${notice.subjectId} as "subjectId",
			${notice.aboutId} as "aboutId", ${notice.at} as at, ${notice.seenAt} as "seenAt", ${notice.mailId} as "mailId",
			${notice.attempts} as attempts, next.place as turn`);
	return mailOf((found as unknown as { rows: (Row & { turn: string })[] }).rows); // both drivers answer a raw query with `rows`
}

function mailOf(rows: readonly (Row & { turn: string })[]): NewsMail | undefined {
	const [first] = rows;
	if (!first) return undefined;
	const notices = rows.map(({ id, personId, kind, subjectId, aboutId, at, seenAt }) => ({
		...{ id, personId, kind, subjectId, aboutId },
		at: new Date(at),
		seenAt: seenAt === null ? null : new Date(seenAt)
	}));
	return {
		id: first.mailId,
		personId: first.personId,
		kind: mailKindOf(first.kind),
		attempts: Math.max(...rows.map(({ attempts }) => attempts)),
		notices: notices.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)),
		turn: first.turn
	};
}

/** The mail server took it. */
export async function markMailed(db: Db, mailId: string, now: Date): Promise<void> {
	await db
		.update(notice)
		.set({ mailedAt: now, takenUntil: null })
		.where(and(eq(notice.mailId, mailId), isNull(notice.mailedAt)));
}

/** It did not go out; it goes out later as the same mail. */
export async function putMailBack(db: Db, mailId: string, attempts: number): Promise<void> {
	await db
		.update(notice)
		.set({ takenUntil: null, attempts })
		.where(and(eq(notice.mailId, mailId), isNull(notice.mailedAt)));
}

/** What waits for the digests of these people goes with them from now on. `digests`: person → their digest. */
export async function attachDeferred(tx: Db, digests: ReadonlyMap<string, string>): Promise<void> {
	if (digests.size === 0) return;
	const pairs = JSON.stringify([...digests].map(([person, digest]) => ({ person, digest })));
	await tx.execute(sql`update ${notice} set mail_id = made.digest
		from json_to_recordset(${pairs}::json) as made(person text, digest text)
		where ${notice.personId} = made.person and ${notice.forDigest} and ${notice.mailedAt} is null and ${notice.mailId} is null`);
}

/** What goes with this digest, the newest first. */
export async function goesWith(db: Db, mailId: string): Promise<Notice[]> {
	const rows = await db.select(columns).from(notice).where(eq(notice.mailId, mailId));
	return rows.sort((a, b) => b.at.getTime() - a.at.getTime());
}
