import { boolean, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { story } from '#features/stories/story.tables.ts';

/**
 * A story told with a resident: their own words apart, and a code with which they read it and take it back. No name, no
 * address, nothing that says who they are.
 */
export const residentWords = pgTable(
	'resident_words',
	{
		id: id(),
		storyId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		/** '' : the resident reads along and said nothing of their own, or took it back. */
		words: text().notNull(),
		language: text().notNull().default('nl'),
		/** Who reads along, as the resident agreed; never more than read the story. */
		...audienceColumns(),
		/** They agreed to be quoted in texts, for whoever reads along here. */
		mayQuote: boolean().notNull().default(false),
		/** SHA-256 of the code; the code itself is on paper, in the resident's hands. Null: no code works any more. */
		codeHash: text(),
		agreedAt: moment().notNull(),
		/** The words are erased at this moment; the place stays. */
		withdrawnAt: moment()
	},
	(t) => [uniqueIndex().on(t.storyId), uniqueIndex().on(t.codeHash)]
);

/** "Zou je het deze persoon laten lezen?": asked once of the teller; a row says that they answered, and what. */
export const residentQuestion = pgTable('resident_question', {
	storyId: text()
		.primaryKey()
		.references(() => story.id, { onDelete: 'cascade' }),
	answer: text().$type<'yes' | 'no' | 'unsure'>().notNull(),
	at: moment().notNull()
});
