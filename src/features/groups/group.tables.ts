// People who do something together. Thin for now: the kind `table` (landelijke tafel) only.
import { date, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';

export const group = pgTable('network_group', {
	id: id(),
	kind: text().$type<'table'>().notNull(),
	name: text().notNull(),
	purpose: text().notNull(),
	/** The institution at whose table we sit. */
	partnerId: text()
		.notNull()
		.references(() => organisation.id),
	themeId: text().references(() => theme.id, { onDelete: 'set null' }),
	begunAt: moment().notNull(),
	begunBy: text().references(() => person.id, { onDelete: 'set null' }),
	endedAt: moment()
});

/** Who sits there, or offers to. Anyone may offer. */
export const seat = pgTable(
	'seat',
	{
		groupId: text()
			.notNull()
			.references(() => group.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		/** `practice`: speaks from practice. `host`: sits there for the institution. */
		side: text().$type<'practice' | 'host'>().notNull(),
		/** Completes "vanuit de praktijk van …". */
		practice: text().notNull(),
		offeredAt: moment().notNull(),
		/** Welcomed by someone who sits there already, or by a steward at an empty table. Null: an offer. */
		since: moment(),
		welcomedBy: text().references(() => person.id, { onDelete: 'set null' }),
		until: moment()
	},
	(t) => [primaryKey({ columns: [t.groupId, t.personId] }), index().on(t.personId)]
);

/** One version of a joint text brought to one table. */
export const bringing = pgTable(
	'bringing',
	{
		id: id(),
		groupId: text()
			.notNull()
			.references(() => group.id),
		jointTextId: text()
			.notNull()
			.references(() => jointText.id),
		versionId: text()
			.notNull()
			.references(() => version.id),
		broughtBy: text().references(() => person.id, { onDelete: 'set null' }),
		broughtAt: moment().notNull(),
		/** What the bringer wants the table to do, in own words. */
		note: text().notNull().default(''),
		outcome: text().$type<'taken-up' | 'partly' | 'not' | 'unknown'>(),
		answer: text(),
		answeredBy: text().references(() => person.id, { onDelete: 'set null' }),
		answeredAt: moment(),
		/** The day it was talked about there. Null: not yet, or nobody wrote it down. */
		discussedOn: date({ mode: 'string' }),
		/** All contributors have it on their page. */
		returnedAt: moment()
	},
	(t) => [uniqueIndex().on(t.groupId, t.versionId), index().on(t.jointTextId)]
);
