import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { PulseAnswer, Readers } from './pulse.ts';

/** One person and the three questions in one year: asked, put off, answered. */
export const pulse = pgTable(
	'pulse',
	{
		id: id(),
		/** Null: their account is gone. The answer stays counted, the words are gone. */
		personId: text().references(() => person.id, { onDelete: 'set null' }),
		year: integer().notNull(),
		/** Null: left open. */
		informed: text().$type<PulseAnswer>(),
		supported: text().$type<PulseAnswer>(),
		ownWay: text().$type<PulseAnswer>(),
		/** '' when none. */
		words: text().notNull().default(''),
		/** Who reads the words, as their writer said. Null: there are none. */
		readers: text().$type<Readers>(),
		/** Null: not answered. */
		answeredAt: moment(),
		changedAt: moment(),
		/** "Nu niet". */
		skippedAt: moment(),
		/** Stood in a digest. */
		mailedAt: moment()
	},
	(t) => [uniqueIndex().on(t.personId, t.year), index().on(t.year, t.changedAt)]
);
