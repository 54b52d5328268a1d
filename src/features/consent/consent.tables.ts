import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

/** One question to the owner of words: may these words stand there? Silence is no. */
export const ask = pgTable(
	'ask',
	{
		id: id(),
		ownerId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		/** Whose words: a story (a quote from it) or a response (a voice). */
		subjectKind: text().$type<'story' | 'response'>().notNull(),
		subjectId: text().notNull(),
		/** These very words; other words are another question. Erased on withdrawal. */
		words: text().notNull(),
		/** The audience they would stand in. */
		...audienceColumns(),
		/** The text they would stand in; for a statement the round. */
		jointTextId: text().notNull(),
		place: text().$type<'joint-text' | 'round'>().notNull().default('joint-text'),
		askedBy: text().references(() => person.id, { onDelete: 'set null' }),
		askedAt: moment().notNull(),
		answeredAt: moment(),
		yes: boolean() // null: no answer yet, which counts as no
	},
	(t) => [index().on(t.ownerId), index().on(t.subjectKind, t.subjectId), index().on(t.jointTextId)]
);

/** Every answer somebody gave to a question put to them, the one that holds now included: minds may change. */
export const askAnswer = pgTable(
	'ask_answer',
	{
		id: id(),
		askId: text()
			.notNull()
			.references(() => ask.id, { onDelete: 'cascade' }),
		yes: boolean().notNull(),
		at: moment().notNull()
	},
	(t) => [index().on(t.askId)]
);
