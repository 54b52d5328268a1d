import { date, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';

/** The association's own text, a dated version like any other. Added by a command; never changed. */
export const missionVersion = pgTable('mission_version', {
	id: id(),
	number: integer().notNull().unique(),
	body: text().notNull(), // markdown
	datedOn: date({ mode: 'string' }).notNull(),
	discussedBy: text().notNull(), // "besproken in de bestuursvergadering"
	addedAt: moment().notNull()
});
