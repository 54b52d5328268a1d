// People and how they sign in. better-auth calls a person `user`; platform/web/auth maps its words to these.
import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { dutchOrder } from '#platform/db/sorting.ts';
import type { Language } from '#kernel/language.ts';

export const person = pgTable(
	'person',
	{
		id: id(),
		name: text().notNull(),
		/** Lower case. Null once the account is deleted. */
		email: text(),
		emailVerified: boolean().notNull().default(false),
		image: text(), // better-auth wants the column; never filled
		about: text(),
		language: text().$type<Language>().notNull().default('nl'),
		steward: boolean().notNull().default(false),
		/** Member as a person, with or without a team. */
		memberAsPerson: boolean().notNull().default(false),
		/** The moment somebody said "ik ken ze" of this person. */
		greetedAt: moment(),
		greetedBy: text(),
		/** Mail about what becomes of their words: as it happens, with the digest, or never. */
		mail: text().$type<'direct' | 'digest' | 'never'>().notNull().default('direct'),
		/** How often the digest comes; null: every week, or never for who switched all mail off before there was one. */
		digest: text().$type<'weekly' | 'monthly' | 'never'>(),
		/** Mail about gatherings they signed up for; null: yes, unless all mail was off before this was a choice. */
		gatheringMail: boolean(),
		/** Mail when somebody writes to them, and when somebody asks whether they know; null: as above. */
		messageMail: boolean(),
		questionMail: boolean(),
		/** Stands in the unsubscribe link of every mail. */
		mailKey: text().notNull(),
		createdAt: moment()
			.notNull()
			.default(sql`now()`),
		updatedAt: moment()
			.notNull()
			.default(sql`now()`),
		deletedAt: moment()
	},
	(t) => [uniqueIndex().on(t.email), index('person_in_dutch_order').on(dutchOrder(t.name))]
);

export const session = pgTable(
	'session',
	{
		id: id(),
		token: text().notNull().unique(),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		/** In which capacity someone with two kinds of affiliation looks; null = not asked yet. */
		capacity: text().$type<'member' | 'partner'>(),
		expiresAt: moment().notNull(),
		ipAddress: text(), // better-auth wants the column; never filled
		userAgent: text(), // the same
		createdAt: moment().notNull(),
		updatedAt: moment().notNull()
	},
	(t) => [index().on(t.personId)]
);

/** Ways to sign in other than a mail link (OpenID Connect). better-auth needs the table; empty for now. */
export const account = pgTable('account', {
	id: id(),
	accountId: text().notNull(),
	providerId: text().notNull(),
	personId: text()
		.notNull()
		.references(() => person.id, { onDelete: 'cascade' }),
	accessToken: text(),
	refreshToken: text(),
	idToken: text(),
	accessTokenExpiresAt: moment(),
	refreshTokenExpiresAt: moment(),
	scope: text(),
	password: text(),
	createdAt: moment().notNull(),
	updatedAt: moment().notNull()
});

/** Hashed sign-in tokens. */
export const verification = pgTable(
	'verification',
	{
		id: id(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: moment().notNull(),
		createdAt: moment(),
		updatedAt: moment()
	},
	(t) => [index().on(t.identifier)]
);
