import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';

/** Who was asked whether they know, and in which wave. Holds no words: those are the story's. */
export const questionAsk = pgTable(
	'question_ask',
	{
		questionId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		wave: integer().notNull(),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.questionId, t.personId] }), index().on(t.personId, t.at)]
);

/** "Dit hielp": the teller says so of an answer. */
export const questionHelp = pgTable(
	'question_help',
	{
		responseId: text()
			.primaryKey()
			.references(() => response.id, { onDelete: 'cascade' }),
		questionId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		at: moment().notNull()
	},
	(t) => [index().on(t.questionId)]
);

/** What a question became: a story of its teller, first a draft. */
export const questionOutcome = pgTable('question_outcome', {
	questionId: text()
		.primaryKey()
		.references(() => story.id, { onDelete: 'cascade' }),
	storyId: text()
		.notNull()
		.references(() => story.id, { onDelete: 'cascade' }),
	at: moment().notNull()
});
