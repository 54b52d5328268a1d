import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

export type ToldKind = 'story' | 'joint-text-version' | 'gathering' | 'round' | 'bringing';

/** One mail that gathers what is new for one person. Holds no words: they are read when it leaves. */
export const digest = pgTable(
	'digest',
	{
		id: id(),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		at: moment().notNull(),
		/** Null: it waits. Set once the mail server took it. */
		mailedAt: moment(),
		/** While one worker is busy with it no other takes it; after a crash it is free again from then on. */
		takenUntil: moment(),
		attempts: integer().notNull().default(0)
	},
	(t) => [index().on(t.mailedAt, t.at), index().on(t.personId)]
);

/** What each person was mailed about, whatever the mail: nobody is told the same thing twice. */
export const told = pgTable(
	'told',
	{
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		kind: text().$type<ToldKind>().notNull(),
		subjectId: text().notNull(),
		at: moment().notNull(),
		/** Null: told in a mail of its own. */
		digestId: text().references(() => digest.id, { onDelete: 'set null' })
	},
	(t) => [primaryKey({ columns: [t.personId, t.kind, t.subjectId] }), index().on(t.digestId), index().on(t.at)]
);

/** When somebody's last digest was made. */
export const digestReader = pgTable('digest_reader', {
	personId: text()
		.primaryKey()
		.references(() => person.id, { onDelete: 'cascade' }),
	lastAt: moment().notNull()
});
