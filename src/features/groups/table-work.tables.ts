// What is kept around a table: its days, whether it presses, what the institution says per claim and puts beside stories,
// and how the network relates to the institution.
import { date, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { sentence } from '#features/joint-texts/joint-text.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { bringing, group } from './group.tables.ts';

/** A day that matters at a table: it meets, or something is decided that one wants to be early for. */
export const tableDay = pgTable(
	'table_day',
	{
		id: id(),
		groupId: text()
			.notNull()
			.references(() => group.id, { onDelete: 'cascade' }),
		kind: text().$type<'meeting' | 'policy'>().notNull(),
		day: date({ mode: 'string' }).notNull(),
		words: text().notNull(),
		addedBy: text().references(() => person.id, { onDelete: 'set null' }),
		addedAt: moment().notNull()
	},
	(t) => [index().on(t.groupId, t.day)]
);

/** "Drukt dit bij jullie?": one answer for each person, the last one given. Counted by organisation. */
export const pressing = pgTable(
	'pressing',
	{
		groupId: text()
			.notNull()
			.references(() => group.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		answer: text().$type<'presses' | 'not-now' | 'unsure'>().notNull(),
		/** The organisations they were affiliated with when they said it. */
		organisationIds: text().array().notNull(),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.groupId, t.personId] })]
);

/** What a table says of one sentence of what was brought. Never changed: a later answer is a row of its own. */
export const claimAnswer = pgTable(
	'claim_answer',
	{
		id: id(),
		bringingId: text()
			.notNull()
			.references(() => bringing.id, { onDelete: 'cascade' }),
		sentenceId: text()
			.notNull()
			.references(() => sentence.id, { onDelete: 'cascade' }),
		outcome: text().$type<'taken-up' | 'partly' | 'not' | 'unknown'>().notNull(),
		words: text().notNull().default(''),
		answeredBy: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull()
	},
	(t) => [index().on(t.bringingId)]
);

/** A draft or a question of the institution, put beside the stories it touches. Outside every count. */
export const partnerPiece = pgTable(
	'partner_piece',
	{
		id: id(),
		groupId: text()
			.notNull()
			.references(() => group.id, { onDelete: 'cascade' }),
		kind: text().$type<'draft' | 'question'>().notNull(),
		title: text().notNull(),
		body: text().notNull(),
		/** Who reads it: everyone, or who sits at this table. */
		...audienceColumns(),
		/** Signs it: "vanuit …". */
		organisationId: text()
			.notNull()
			.references(() => organisation.id),
		/** Null: their account is gone, and they let it stand; it is signed by the institution as before. */
		writtenBy: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull(),
		/** The words are erased at this moment; the place stays. */
		withdrawnAt: moment()
	},
	(t) => [index().on(t.groupId)]
);

export const besideStory = pgTable(
	'beside_story',
	{
		pieceId: text()
			.notNull()
			.references(() => partnerPiece.id, { onDelete: 'cascade' }),
		storyId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.pieceId, t.storyId] }), index().on(t.storyId)]
);

/** How the network relates to an institution, in free words. A version never changes. */
export const relation = pgTable(
	'relation',
	{
		id: id(),
		partnerId: text()
			.notNull()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		words: text().notNull(),
		/** Why this version was made; '' for the first. */
		reason: text().notNull().default(''),
		writtenBy: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull()
	},
	(t) => [uniqueIndex().on(t.partnerId, t.number)]
);
