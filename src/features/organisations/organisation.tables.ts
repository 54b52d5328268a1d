import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { dutchOrder } from '#platform/db/sorting.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { Province } from '#kernel/province.ts';

export const organisation = pgTable(
	'organisation',
	{
		id: id(),
		name: text().notNull(),
		kind: text().$type<'member' | 'partner'>().notNull(),
		/** What they call themselves: wijkteam, dorpsteam … Free text, never tested. */
		formLabel: text().notNull(),
		municipality: text().notNull(),
		/** Where it works, as its own people chose it. Null: not said yet. */
		province: text().$type<Province>(),
		about: text(),
		/** Colleagues with an address here may ask to join; the team itself named it. Lower case. */
		mailDomain: text(),
		/** The organisation this one belongs to: a team of a municipality, say. */
		partOf: text().references((): AnyPgColumn => organisation.id),
		joinedAt: moment()
			.notNull()
			.default(sql`now()`),
		/** The moment somebody of elsewhere said "ik ken ze" (for a partner: a steward confirmed it). Null = not yet. */
		greetedAt: moment(),
		greetedBy: text().references(() => person.id, { onDelete: 'set null' }),
		leftAt: moment(),
		/** The team its people went on in, when it was merged. */
		mergedInto: text().references((): AnyPgColumn => organisation.id)
	},
	(t) => [index('organisation_in_dutch_order').on(dutchOrder(t.name))]
);

/** What happened to a team or partner, for its page. Coming and going of people is in `affiliation`. */
export const organisationEvent = pgTable(
	'organisation_event',
	{
		id: id(),
		organisationId: text()
			.notNull()
			.references(() => organisation.id),
		kind: text().$type<'renamed' | 'took-in' | 'merged' | 'ended'>().notNull(),
		/** The team it was merged with. */
		otherId: text().references(() => organisation.id),
		/** Its name until then. Null when that was veiled. */
		formerName: text(),
		at: moment().notNull()
	},
	(t) => [index().on(t.organisationId)]
);

/** Somebody whose mail domain the team named asks to join it; a contact says yes or no. */
export const joinAsk = pgTable(
	'join_ask',
	{
		organisationId: text()
			.notNull()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		at: moment().notNull(),
		answeredAt: moment()
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.personId] })]
);

/** A contact asks another team to go on together. One at a time; it goes when it is answered or taken back. */
export const mergeOffer = pgTable(
	'merge_offer',
	{
		fromId: text()
			.primaryKey()
			.references(() => organisation.id),
		intoId: text()
			.notNull()
			.references(() => organisation.id),
		by: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull()
	},
	(t) => [index().on(t.intoId)]
);

export const affiliation = pgTable(
	'affiliation',
	{
		id: id(),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		organisationId: text()
			.notNull()
			.references(() => organisation.id),
		from: moment().notNull(),
		until: moment(), // null = until now
		contact: boolean().notNull().default(false)
	},
	(t) => [index().on(t.personId), index().on(t.organisationId)]
);

export const invitation = pgTable(
	'invitation',
	{
		id: id(),
		/** Null: an invitation into the programme team. */
		organisationId: text().references(() => organisation.id),
		email: text().notNull(),
		/** What we call them until they say; null when only the address is known. */
		name: text(),
		/** SHA-256 of the key in the invitation link. */
		keyHash: text().notNull().unique(),
		invitedBy: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull(),
		acceptedAt: moment()
	},
	(t) => [index().on(t.organisationId), index().on(t.email)]
);

/** A team or person that filled in the form and has not pressed the button in the mail yet. Kept a week. */
export const joinRequest = pgTable('join_request', {
	id: id(),
	keyHash: text().notNull().unique(),
	email: text().notNull(),
	personName: text().notNull(),
	/** Null: joins as a person, without a team. */
	organisationName: text(),
	formLabel: text(),
	municipality: text(),
	at: moment().notNull()
});
