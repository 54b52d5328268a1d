import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
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
