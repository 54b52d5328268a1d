import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import type { Missing } from './not-heard.ts';

/** Who weaves a text asks for what has no source in it. Holds no words: what is asked is always the same. */
export const openCall = pgTable(
	'open_call',
	{
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		/** The column was named when only forms of teams could be asked for. */
		missing: text('family').$type<Missing>().notNull(),
		by: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.jointTextId, t.missing] })]
);
