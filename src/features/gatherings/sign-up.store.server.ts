// Who comes, who waits, and who has still to confirm, as rows.
import { and, asc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Language } from '#kernel/language.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { gathering, gatheringMail, signUp, type GatheringMailKind } from './gathering.tables.ts';
import type { SignUpState } from './gathering.ts';

export type SignUp = {
	id: string;
	gatheringId: string;
	personId: string | null;
	state: SignUpState;
	turns: number;
	since: Date | null;
};

const columns = {
	id: signUp.id,
	gatheringId: signUp.gatheringId,
	personId: signUp.personId,
	state: signUp.state,
	turns: signUp.turns,
	since: signUp.since
};

export async function find(db: Db, id: string): Promise<SignUp | undefined> {
	const [row] = await db.select(columns).from(signUp).where(eq(signUp.id, id));
	return row;
}

export async function ofPerson(db: Db, gatheringId: string, personId: string): Promise<SignUp | undefined> {
	const [row] = await db
		.select(columns)
		.from(signUp)
		.where(and(eq(signUp.gatheringId, gatheringId), eq(signUp.personId, personId)));
	return row;
}

type Guest = { gatheringId: string; name: string; mail: string; language: Language };

/** The same address twice is the same guest: one row, whoever presses first. Who left may ask again. */
export async function guestAsks(tx: Db, { gatheringId, name, mail, language }: Guest, now: Date): Promise<SignUp> {
	const [row] = await tx
		.insert(signUp)
		.values({ gatheringId, guestName: name, guestEmail: mail, language, state: 'asked', askedAt: now })
		.onConflictDoUpdate({
			target: [signUp.gatheringId, signUp.guestEmail],
			set: {
				askedAt: now,
				language,
				guestName: sql`case when ${signUp.state} in ('asked', 'left') then excluded.guest_name else ${signUp.guestName} end`,
				state: sql`case when ${signUp.state} = 'left' then 'asked' else ${signUp.state} end`
			}
		})
		.returning(columns);
	if (!row) throw new Error('sign-up was not kept');
	return row;
}

/** The row of this person, made when there is none. */
export async function personAsks(
	tx: Db,
	gatheringId: string,
	personId: string,
	language: Language,
	now: Date
): Promise<SignUp> {
	await tx
		.insert(signUp)
		.values({ gatheringId, personId, language, state: 'asked', askedAt: now })
		.onConflictDoNothing();
	const row = await ofPerson(tx, gatheringId, personId);
	if (!row) throw new Error('sign-up was not kept');
	return row;
}

export async function setState(tx: Db, id: string, state: SignUpState, since: Date | null): Promise<void> {
	const turn = state === 'left' ? { turns: sql`${signUp.turns} + 1` } : {};
	await tx
		.update(signUp)
		.set({ state, since, ...turn })
		.where(eq(signUp.id, id));
}

/** Those who wait longest. Their gathering is locked by whoever asks. */
export async function firstWaiting(tx: Db, gatheringId: string, most: number): Promise<SignUp[]> {
	if (most <= 0) return [];
	return tx
		.select(columns)
		.from(signUp)
		.where(and(eq(signUp.gatheringId, gatheringId), eq(signUp.state, 'waiting')))
		.orderBy(asc(signUp.since), asc(signUp.askedAt), asc(signUp.id))
		.limit(most);
}

/** How many wait before this one. */
export async function waitingBefore(db: Db, one: SignUp): Promise<number> {
	const queue = await firstWaiting(db, one.gatheringId, 10_000);
	return Math.max(
		0,
		queue.findIndex(({ id }) => id === one.id)
	);
}

export type Attendee = { id: string; name: string; personId: string | null; state: SignUpState; since: Date | null };

/** Names for who hosts. Addresses are not among them. */
export async function attendees(db: Db, gatheringId: string): Promise<Attendee[]> {
	return db
		.select({
			id: signUp.id,
			name: sql<string>`coalesce(${person.name}, ${signUp.guestName}, '')`,
			personId: signUp.personId,
			state: signUp.state,
			since: signUp.since
		})
		.from(signUp)
		.leftJoin(person, eq(person.id, signUp.personId))
		.where(and(eq(signUp.gatheringId, gatheringId), inArray(signUp.state, ['coming', 'waiting'])))
		.orderBy(asc(signUp.state), asc(signUp.since), asc(signUp.id));
}

/** Those who are to hear when something changes. */
export async function whoComesOrWaits(tx: Db, gatheringId: string): Promise<SignUp[]> {
	return tx
		.select(columns)
		.from(signUp)
		.where(and(eq(signUp.gatheringId, gatheringId), inArray(signUp.state, ['coming', 'waiting'])));
}

/** Everything of one person that is still to come: where they leave, others move up. */
export async function stillToCome(tx: Db, personId: string, now: Date): Promise<SignUp[]> {
	return tx
		.select(columns)
		.from(signUp)
		.innerJoin(gathering, eq(gathering.id, signUp.gatheringId))
		.where(and(eq(signUp.personId, personId), sql`${gathering.endsAt} > ${now.toISOString()}::timestamptz`))
		.orderBy(asc(signUp.gatheringId));
}

export async function forgetPerson(tx: Db, personId: string): Promise<void> {
	await tx.delete(signUp).where(eq(signUp.personId, personId));
}

/** `mailedBefore`: guests whose gathering ended before this. `askedBefore`: who never followed the link. */
export async function forgetGuests(db: Db, endedBefore: Date, askedBefore: Date): Promise<void> {
	await db
		.delete(signUp)
		.where(
			and(
				isNotNull(signUp.guestEmail),
				sql`exists (select 1 from ${gathering} where ${gathering.id} = ${signUp.gatheringId} and ${gathering.endsAt} < ${endedBefore.toISOString()}::timestamptz)`
			)
		);
	await db
		.delete(signUp)
		.where(
			and(isNotNull(signUp.guestEmail), inArray(signUp.state, ['asked', 'left']), lt(signUp.askedAt, askedBefore))
		);
}

export async function wantNoMail(db: Db, id: string): Promise<void> {
	await db.update(signUp).set({ wantsMail: false }).where(eq(signUp.id, id));
}

/** Keeps a mail to send, once for each number. Ask `later(tx, 'gathering-mail')` after it. */
export async function queue(
	tx: Db,
	signUpIds: readonly string[],
	kind: GatheringMailKind,
	number: number,
	at: Date
): Promise<void> {
	if (signUpIds.length === 0) return;
	await tx
		.insert(gatheringMail)
		.values(signUpIds.map((signUpId) => ({ signUpId, kind, number, at })))
		.onConflictDoNothing();
}

/** So that the same can be told once more: it was open again in between. */
export async function forgetMail(tx: Db, signUpId: string, kind: GatheringMailKind): Promise<void> {
	await tx.delete(gatheringMail).where(and(eq(gatheringMail.signUpId, signUpId), eq(gatheringMail.kind, kind)));
}

/** Who comes to what begins before this moment and signed up before that one; each once. */
export async function queueReminders(db: Db, now: Date, before: Date, signedUpBefore: Date): Promise<void> {
	await db.execute(sql`insert into ${gatheringMail} (id, sign_up_id, kind, number, at)
		select 'herinner-' || ${signUp.id}, ${signUp.id}, 'reminder', 0, ${now.toISOString()}::timestamptz
		from ${signUp} join ${gathering} on ${gathering.id} = ${signUp.gatheringId}
		where ${signUp.state} = 'coming' and ${gathering.calledOffAt} is null
			and ${gathering.startsAt} > ${now.toISOString()}::timestamptz and ${gathering.startsAt} <= ${before.toISOString()}::timestamptz
			and ${signUp.since} < ${signedUpBefore.toISOString()}::timestamptz
		on conflict do nothing`);
}

export type ClaimedMail = { id: string; signUpId: string; kind: GatheringMailKind; number: number; attempts: number };

/** Takes the mail that waits longest and holds it in that same statement: two workers never take the same. */
export async function takeMail(
	db: Db,
	{ most, attempts, heldUntil }: { most: number; attempts: number; heldUntil: Date },
	now: Date
): Promise<ClaimedMail[]> {
	const moment = sql`${now.toISOString()}::timestamptz`;
	const due = db.$with('due').as(
		db
			.select({ dueId: sql<string>`${gatheringMail.id}`.as('due_id') })
			.from(gatheringMail)
			.where(
				sql`${gatheringMail.mailedAt} is null and ${gatheringMail.attempts} < ${attempts}
					and (${gatheringMail.takenUntil} is null or ${gatheringMail.takenUntil} <= ${moment})
					and ${gatheringMail.at} + ${gatheringMail.attempts} * ${gatheringMail.attempts} * interval '5 minutes' <= ${moment}`
			)
			.orderBy(asc(gatheringMail.at), asc(gatheringMail.id))
			.limit(most)
			.for('update', { skipLocked: true })
	);
	const taken = await db
		.with(due)
		.update(gatheringMail)
		.set({ takenUntil: heldUntil })
		.where(sql`${gatheringMail.id} in (select due_id from due)`)
		.returning({
			id: gatheringMail.id,
			signUpId: gatheringMail.signUpId,
			kind: gatheringMail.kind,
			number: gatheringMail.number,
			attempts: gatheringMail.attempts
		});
	return taken.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The mail server took it. */
export async function markMailed(db: Db, id: string, now: Date): Promise<void> {
	await db.update(gatheringMail).set({ mailedAt: now, takenUntil: null }).where(eq(gatheringMail.id, id));
}

/** When it was this mail that was refused, it waits from now, longer each time. */
export async function putMailBack(db: Db, { id, attempts }: ClaimedMail, after: number, now: Date): Promise<void> {
	await db
		.update(gatheringMail)
		.set({ takenUntil: null, attempts: after, ...(after > attempts ? { at: now } : {}) })
		.where(eq(gatheringMail.id, id));
}

export type Recipient = SignUp & {
	name: string;
	email: string;
	language: Language;
	askedAt: Date;
	isGuest: boolean;
	/** Of a person: the key in the link that switches mail off. */
	mailKey: string;
	wantsMail: boolean;
};

/** To whom a mail goes; undefined when there is no address any more. */
export async function recipient(db: Db, id: string): Promise<Recipient | undefined> {
	const [row] = await db
		.select({
			...columns,
			name: sql<string>`coalesce(${person.name}, ${signUp.guestName}, '')`,
			email: sql<string | null>`coalesce(${person.email}, ${signUp.guestEmail})`,
			language: sql<Language>`coalesce(${person.language}, ${signUp.language})`,
			askedAt: signUp.askedAt,
			isGuest: sql<boolean>`${signUp.personId} is null`,
			mailKey: sql<string>`coalesce(${person.mailKey}, '')`,
			wantsMail: sql<boolean>`${signUp.wantsMail} and coalesce(${person.gatheringMail}, coalesce(${person.mail}, 'direct') <> 'never')`
		})
		.from(signUp)
		.leftJoin(person, eq(person.id, signUp.personId))
		.where(eq(signUp.id, id));
	return row?.email ? { ...row, email: row.email } : undefined;
}
