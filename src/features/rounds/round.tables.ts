import { boolean, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { theme } from '#features/themes/theme.tables.ts';

export const round = pgTable(
	'round',
	{
		id: id(),
		title: text().notNull(),
		description: text().notNull().default(''),
		language: text().notNull(),
		themeId: text().references(() => theme.id, { onDelete: 'set null' }),
		...audienceColumns(),
		/** Where it was held; a second import of the same address updates this round. Null when the export names none. */
		sourceUrl: text(),
		sourceName: text().notNull(),
		licence: text().notNull(),
		importedAt: moment().notNull(),
		/** Votes of the file that are no answer: earlier votes of the same person, and votes on rejected statements. */
		skippedRows: integer().notNull().default(0),
		/** Distinct people who answered a statement in it: see the counts of a statement. */
		people: integer().notNull().default(0)
	},
	(t) => [uniqueIndex().on(t.sourceUrl), index().on(t.themeId)]
);

export const statement = pgTable(
	'statement',
	{
		id: id(),
		roundId: text()
			.notNull()
			.references(() => round.id, { onDelete: 'cascade' }),
		/** The number it has in the conversation. */
		number: integer().notNull(),
		body: text().notNull(),
		language: text().notNull(),
		/** False: nobody moderated it; shown with a mark. (Rejected statements are not imported.) */
		moderated: boolean().notNull(),
		writtenAt: moment().notNull(),
		/** Rejected in a later export: out of the round, kept so that what cites it keeps its place. */
		leftAt: moment(),
		/**
		 * How many people gave each answer. Kept here, and counted anew in every transaction that changes answers, so that a
		 * page with statements does not count fifty thousand rows each time it is read.
		 */
		recognise: integer().notNull().default(0),
		different: integer().notNull().default(0),
		unsure: integer().notNull().default(0)
	},
	(t) => [uniqueIndex().on(t.roundId, t.number)]
);

/** Answers of anonymous people: a number inside one round, nothing else. */
export const statementAnswer = pgTable(
	'statement_answer',
	{
		statementId: text()
			.notNull()
			.references(() => statement.id, { onDelete: 'cascade' }),
		participant: integer().notNull(),
		/** 1 herken ik, −1 bij ons anders, 0 weet ik niet. */
		answer: smallint().notNull(),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.statementId, t.participant] })]
);
