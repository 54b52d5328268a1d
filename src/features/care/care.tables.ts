import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { message } from '#features/profiles/profile.tables.ts';
import type { VeilReason, WordsKind } from '#features/veils/veil.tables.ts';

/** "Hier is iemand herkenbaar" or "dit kan zo niet", said by anyone. */
export const concern = pgTable(
	'concern',
	{
		id: id(),
		wordsKind: text().$type<WordsKind>().notNull(),
		wordsId: text().notNull(),
		reason: text().$type<VeilReason>().notNull(),
		/** What the writer is told. Null: no words. */
		words: text(),
		raisedBy: text().references(() => person.id, { onDelete: 'set null' }), // null: a guest
		/** Whoever raised it read `members` at that moment: two such people veil together. */
		byMember: boolean().notNull().default(false),
		raisedAt: moment().notNull(),
		/** A steward looked and let it stand. */
		setAsideAt: moment(),
		setAsideBy: text().references(() => person.id, { onDelete: 'set null' })
	},
	(t) => [index().on(t.wordsKind, t.wordsId)]
);

/** A message that was reported, opened by the steward who decides about it. Nothing else of that conversation is read. */
export const openedMessage = pgTable(
	'opened_message',
	{
		messageId: text()
			.notNull()
			.references(() => message.id, { onDelete: 'cascade' }),
		stewardId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.messageId, t.stewardId] })]
);
