import { pgTable, real, text } from 'drizzle-orm/pg-core';
import { story } from '#features/stories/story.tables.ts';

/**
 * What a story is about in numbers, when a service of one's own is configured. Made from its words, so it goes when they
 * change, are veiled or taken back: in the same transaction, by the search index.
 */
export const storyMeaning = pgTable('story_meaning', {
	storyId: text()
		.primaryKey()
		.references(() => story.id, { onDelete: 'cascade' }),
	/** Rows of different models cannot be compared. */
	model: text().notNull(),
	numbers: real().array().notNull()
});
