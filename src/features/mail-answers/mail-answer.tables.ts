import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { Act, Done } from './mail-answer.ts';

/** What a mail offered somebody to do. The key in the link is kept nowhere: the id here, and a proof only this installation makes. */
export const mailAnswer = pgTable(
	'mail_answer',
	{
		id: id(),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		act: text().$type<Act>().notNull(),
		/** What it is about, by act. */
		subjectId: text().notNull(),
		/** When it was last mailed. */
		offeredAt: moment().notNull(),
		/** Null: not used. It works once. */
		usedAt: moment(),
		done: text().$type<Done>(),
		/** Words of a reply that wait for their writer to decide. Nobody else reads them; gone once sent, or after fourteen days. */
		words: text(),
		/** Which answer these words go with. */
		answer: text().$type<'recognise' | 'different' | 'unsure'>()
	},
	(t) => [uniqueIndex().on(t.personId, t.act, t.subjectId), index().on(t.offeredAt)]
);

/** Replies that were dealt with, so that one that is read twice does nothing twice. Holds no words and no address. */
export const receivedReply = pgTable(
	'received_reply',
	{
		/** A hash of the mail's own id. */
		id: text().primaryKey(),
		at: moment().notNull(),
		/** Words that were kept for their writer. */
		keptId: text().references(() => mailAnswer.id, { onDelete: 'set null' })
	},
	(t) => [index().on(t.at)]
);
