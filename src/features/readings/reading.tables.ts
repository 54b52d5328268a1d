import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import type { Goal, Layer, Mood } from './reading.ts';

/**
 * Marks on a story, one row for each person who gave them. Holds no words. It has no audience of its own: whoever may read
 * the story may see it, without a name.
 */
export const reading = pgTable(
	'reading',
	{
		id: id(),
		storyId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		/** Null: the teller, whose account is gone and whose story stands. */
		personId: text().references(() => person.id, { onDelete: 'cascade' }),
		/** The teller says what a story is about; readings of others are counted apart from it. */
		byTeller: boolean().notNull(),
		capacity: text().$type<'member' | 'partner'>().notNull(),
		/** A place in the triangle in twelfths ('7-4-1'), or 'not-applicable'. Null: left open. */
		about: text(),
		/** The same, or 'nothing'. */
		helped: text(),
		/** '1' (the rules) to '5' (the person and their surroundings), or 'not-applicable'. */
		line: text(),
		layers: text().array().$type<Layer[]>().notNull().default([]),
		goals: text().array().$type<Goal[]>().notNull().default([]),
		mood: text().$type<Mood>(),
		at: moment().notNull()
	},
	(t) => [uniqueIndex().on(t.storyId, t.personId), index().on(t.personId)]
);
