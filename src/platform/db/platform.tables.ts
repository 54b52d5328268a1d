import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Facts about this database as a whole, such as the mark of the example network. */
export const mark = pgTable('mark', { key: text().primaryKey(), value: text().notNull() });

/** How often something was tried lately. The key is a keyed hash: no address and no mail can be read from it. */
export const rateLimit = pgTable('rate_limit', {
	key: text().primaryKey(),
	count: integer().notNull(),
	windowEndsAt: moment().notNull()
});
