import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import type { Inner, MapDots, SeenLandscape } from './landscape.ts';

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
		people: integer().notNull().default(0),
		/** Who started it here; null for a conversation that was held elsewhere, or when their account is gone. */
		startedBy: text().references(() => person.id, { onDelete: 'set null' }),
		/** From when people may answer here. Null: it was held elsewhere and is only shown. */
		opensAt: moment(),
		/** Until when; null: open-ended. */
		closesAt: moment(),
		/** Said at its start, and never later: once it is closed, rows per person may be taken along. */
		givesRows: boolean().notNull().default(false),
		/** It rests: nobody answers, and nothing is lost. Null: it does not. */
		restsSince: moment(),
		/** In the words of those who started it: who has not been heard. '' when they did not say. */
		notHeard: text().notNull().default('')
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
		/** The story it was taken from. It stands in the round only while the teller's yes to these very words stands. */
		storyId: text().references(() => story.id, { onDelete: 'set null' }),
		/** What was asked of a table, or answered by it, that it was taken from. */
		bringingId: text().references((): AnyPgColumn => bringing.id, { onDelete: 'set null' }),
		/** Who wrote it here; null for imported ones. Never shown, so that no statement is somebody's. */
		writtenBy: text().references(() => person.id, { onDelete: 'set null' }),
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

/** Answers of people as a number inside one round. Who that is, where it is known at all, stands in `participant`. */
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

/**
 * Somebody who answers here: an account, or a device of a visitor. It is read only to give people their own answers
 * back and to know an answer of today from one of an import; no page, export or log joins it to what they answered.
 */
export const participant = pgTable(
	'participant',
	{
		roundId: text()
			.notNull()
			.references(() => round.id, { onDelete: 'cascade' }),
		/** As in `statement_answer`. */
		number: integer().notNull(),
		/** Null: a visitor, or somebody whose account is gone. */
		personId: text().references(() => person.id, { onDelete: 'set null' }),
		/** A keyed hash of the visitor's cookie and this round: the same device cannot be followed from round to round. */
		device: text(),
		/** False: counts in the totals, and is left out where groups are drawn. */
		drawn: boolean().notNull().default(true),
		answers: integer().notNull().default(0),
		/** When they last answered or changed that choice: what a next landscape has to take along. */
		changedAt: moment().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.roundId, t.number] }),
		uniqueIndex().on(t.roundId, t.personId),
		uniqueIndex().on(t.roundId, t.device),
		index().on(t.roundId, t.changedAt)
	]
);

/** A landscape as it was computed: from the answers up to then, a seed and a version of the engine. Never changes. */
export const landscapeVersion = pgTable(
	'landscape_version',
	{
		id: id(),
		roundId: text()
			.notNull()
			.references(() => round.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		/** Answers up to this moment are in it. */
		upTo: moment().notNull(),
		madeAt: moment().notNull(),
		people: integer().notNull(),
		answers: integer().notNull(),
		seed: integer().notNull(),
		engine: text().notNull(),
		/** False: of another kind than the one before, and not yet as often in a row as that takes (steadiness.ts). */
		shown: boolean().notNull().default(true),
		/** What may leave the server, as `publish` of the engine left it. */
		seen: jsonb().$type<SeenLandscape>().notNull(),
		/** Where the dots of the map stand, without whose they are; null where no map may be shown. */
		dots: jsonb().$type<MapDots>(),
		/** The engine's landscape without people: to place one person on it. Stays on the server. */
		inner: jsonb().$type<Inner>().notNull()
	},
	(t) => [uniqueIndex().on(t.roundId, t.number)]
);

/** A statement that somebody would like to see in a round, until those who started it have looked at it. */
export const proposal = pgTable(
	'proposal',
	{
		id: id(),
		roundId: text()
			.notNull()
			.references(() => round.id, { onDelete: 'cascade' }),
		body: text().notNull(),
		language: text().notNull(),
		/** The participant number of whoever proposed it, so that they hear what became of it, also without an account. */
		participant: integer().notNull(),
		proposedAt: moment().notNull(),
		decidedAt: moment(),
		/** The number it got in the round; null while open or declined. */
		statementNumber: integer(),
		/** Why it was declined: its writer reads this. */
		reason: text()
	},
	(t) => [index().on(t.roundId, t.decidedAt)]
);
