import { sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

/** A theme's title and description are public; what stands under it keeps its own audience. */
export const theme = pgTable('theme', {
	id: id(),
	title: text().notNull(),
	description: text().notNull(),
	startedBy: text().references(() => person.id, { onDelete: 'set null' }),
	startedAt: moment()
		.notNull()
		.default(sql`now()`)
});

/** The words by which a theme is recognised in a story. Members keep them; every change is a version, and none is lost. */
export const themeWords = pgTable(
	'theme_words',
	{
		themeId: text()
			.notNull()
			.references(() => theme.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		words: text().array().notNull(),
		/** Why these words. */
		reason: text().notNull(),
		changedBy: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.themeId, t.number] })]
);
