import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

export type AnswerKind = 'recognise' | 'different' | 'unsure';

/**
 * One person's answer to one story, joint text or statement. Changing your mind changes the row. On a statement only
 * answers with words stand here: the answers themselves are counted in the round, without a name.
 */
export const response = pgTable(
	'response',
	{
		id: id(),
		subjectKind: text().$type<'story' | 'joint-text' | 'statement'>().notNull(),
		subjectId: text().notNull(),
		/** The version of a joint text that was answered; null for a story. */
		subjectVersion: text(),
		personId: text().references(() => person.id, { onDelete: 'set null' }),
		answer: text().$type<AnswerKind>().notNull(),
		words: text(), // null: no words; '' never
		language: text().notNull().default('nl'),
		/** The capacity in which it was given: a partner's answer is a signed voice outside the count. */
		capacity: text().$type<'member' | 'partner'>().notNull(),
		/** Organisations the person was affiliated with at that moment, in that capacity; each counts under this answer. */
		organisationIds: text().array().notNull().default([]),
		signature: text().$type<'name' | 'team' | 'network'>().notNull().default('team'),
		/** Who may read the words: whoever read the subject when they were written, until their owner says more. */
		...audienceColumns(),
		at: moment().notNull(),
		/** Words are erased at this moment; the answer still counts. */
		withdrawnAt: moment()
	},
	(t) => [uniqueIndex().on(t.subjectKind, t.subjectId, t.personId), index().on(t.personId), index().on(t.at)]
);
