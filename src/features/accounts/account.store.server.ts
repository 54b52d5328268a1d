// People, as rows.
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { newId } from '#kernel/ids.ts';
import type { Language } from '#kernel/language.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import type { AboutMe } from './account.forms.ts';
import type { MailKind, Person } from './account.ts';
import { account, person, session, verification } from './account.tables.ts';

const columns = {
	id: person.id,
	name: person.name,
	email: person.email,
	about: person.about,
	language: person.language,
	steward: person.steward,
	memberAsPerson: person.memberAsPerson,
	greetedAt: person.greetedAt,
	mail: person.mail,
	digest: person.digest,
	gatheringMail: person.gatheringMail,
	messageMail: person.messageMail,
	questionMail: person.questionMail,
	mailKey: person.mailKey
};

export async function findById(db: Db, id: string): Promise<Person | undefined> {
	const [row] = await db
		.select(columns)
		.from(person)
		.where(and(eq(person.id, id), isNull(person.deletedAt)));
	return row;
}

export async function findByEmail(db: Db, email: string): Promise<Person | undefined> {
	const [row] = await db
		.select(columns)
		.from(person)
		.where(and(eq(person.email, email), isNull(person.deletedAt)));
	return row;
}

export async function findByMailKey(db: Db, mailKey: string): Promise<Person | undefined> {
	const [row] = await db
		.select(columns)
		.from(person)
		.where(and(eq(person.mailKey, mailKey), isNull(person.deletedAt)));
	return row;
}

export type NewPerson = {
	name: string;
	email: string;
	steward?: boolean;
	memberAsPerson?: boolean;
	language?: Language;
};

export async function insert(db: Db, given: NewPerson, now: Date): Promise<string> {
	const id = await insertUnlessKnown(db, given, now);
	if (id === null) throw new Error('somebody has this address already');
	return id;
}

/** Null when somebody has this address. Waits for who is being written down with it at this very moment. */
async function insertUnlessKnown(db: Db, given: NewPerson, now: Date): Promise<string | null> {
	const [row] = await db
		.insert(person)
		.values({ ...given, emailVerified: true, mailKey: newId(), createdAt: now, updatedAt: now })
		.onConflictDoNothing({ target: person.email })
		.returning({ id: person.id });
	if (!row) return null;
	await reindex(db, 'person', [row.id]);
	return row.id;
}

/**
 * The person with this address, somebody new when there is none. Their row is held until the transaction ends: who comes in twice
 * at once comes in one after the other.
 */
export async function findOrInsert(tx: Db, given: { name: string; email: string }, now: Date): Promise<string> {
	const id = await insertUnlessKnown(tx, given, now);
	if (id !== null) return id;
	const [known] = await tx
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.email, given.email), isNull(person.deletedAt)))
		.for('no key update');
	// They went in between: the address is free again.
	return known?.id ?? findOrInsert(tx, given, now);
}

export async function updateAbout(db: Db, id: string, about: AboutMe, now: Date): Promise<void> {
	await db
		.update(person)
		.set({
			name: about.name,
			about: about.about || null,
			mail: about.mail,
			...(about.digest ? { digest: about.digest } : {}),
			...(about.gatheringMail ? { gatheringMail: about.gatheringMail === 'yes' } : {}),
			...(about.messageMail ? { messageMail: about.messageMail === 'yes' } : {}),
			...(about.questionMail ? { questionMail: about.questionMail === 'yes' } : {}),
			updatedAt: now
		})
		.where(eq(person.id, id));
	await reindex(db, 'person', [id]);
}

export async function setLanguage(db: Db, id: string, language: Language): Promise<void> {
	await db.update(person).set({ language }).where(eq(person.id, id));
}

/** What was never chosen follows `mail`; from now on it stands by itself, so that one kind goes off and no other. */
const asItIs = (choice: AnyPgColumn) => sql<boolean>`coalesce(${choice}, ${person.mail} <> 'never')`;

const off = {
	news: {
		mail: 'never',
		digest: sql<'weekly'>`coalesce(${person.digest}, case when ${person.mail} = 'never' then 'never' else 'weekly' end)`,
		gatheringMail: asItIs(person.gatheringMail),
		messageMail: asItIs(person.messageMail),
		questionMail: asItIs(person.questionMail)
	},
	messages: { messageMail: false },
	questions: { questionMail: false },
	gatherings: { gatheringMail: false },
	digest: { digest: 'never' }
} satisfies Record<MailKind, PgUpdateSetSource<typeof person>>;

export async function switchOff(db: Db, id: string, kind: MailKind): Promise<void> {
	await db.update(person).set(off[kind]).where(eq(person.id, id));
}

export async function makeMemberAsPerson(db: Db, id: string): Promise<void> {
	await db.update(person).set({ memberAsPerson: true }).where(eq(person.id, id));
}

/** False when somebody else was first. */
export async function greet(db: Db, id: string, by: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(person)
		.set({ greetedAt: now, greetedBy: by })
		.where(and(eq(person.id, id), isNull(person.greetedAt)))
		.returning({ id: person.id });
	return rows.length > 0;
}

/** Sign-in links that nobody used: each holds a mail address. */
export async function forgetOldLinks(db: Db, now: Date): Promise<void> {
	await db.delete(verification).where(lt(verification.expiresAt, now));
}

export async function setCapacity(db: Db, sessionId: string, capacity: 'member' | 'partner'): Promise<void> {
	await db.update(session).set({ capacity }).where(eq(session.id, sessionId));
}

export async function endSession(db: Db, sessionId: string): Promise<void> {
	await db.delete(session).where(eq(session.id, sessionId));
}

/** Takes out who it was. The row stays, nameless, so that what others wrote around it keeps its place. */
export async function anonymise(db: Db, id: string, email: string | null, now: Date): Promise<void> {
	await db.delete(session).where(eq(session.personId, id));
	await db.delete(account).where(eq(account.personId, id));
	// Links that were asked for and not used hold the address, inside JSON.
	if (email) await db.delete(verification).where(sql`position(${JSON.stringify(email)} in ${verification.value}) > 0`);
	await db
		.update(person)
		.set({
			name: '',
			email: null,
			about: null,
			steward: false,
			memberAsPerson: false,
			greetedAt: null,
			greetedBy: null,
			mail: 'never',
			mailKey: newId(),
			deletedAt: now,
			updatedAt: now
		})
		.where(eq(person.id, id));
	await reindex(db, 'person', [id]);
}
