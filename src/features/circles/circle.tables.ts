// Circles, who takes part, and what they keep among themselves.
import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';

export const circle = pgTable(
	'circle',
	{
		id: id(),
		kind: text().$type<'learning' | 'peer' | 'regional'>().notNull(),
		name: text().notNull(),
		purpose: text().notNull(),
		/** In words: a region is what people call it. '' when the circle has none. */
		region: text().notNull().default(''),
		themeId: text().references(() => theme.id, { onDelete: 'set null' }),
		joining: text().$type<'open' | 'ask' | 'closed'>().notNull(),
		/** Why nobody can join; null as long as one can. */
		closedReason: text(),
		/** Who may know that this circle is there: `public` or `members`. What is inside has the audience `group`. */
		...audienceColumns(),
		/** Members of the network see who takes part; false: only the circle itself does. */
		showsPeople: boolean().notNull(),
		begunAt: moment().notNull(),
		begunBy: text().references(() => person.id, { onDelete: 'set null' }),
		restingSince: moment(),
		endedAt: moment(),
		/** What the circle leaves behind, in its own words; '' when it said nothing. */
		legacy: text().notNull().default('')
	},
	(t) => [index().on(t.themeId)]
);

/** Somebody who takes part, asks to, or was invited. Leaving keeps the row: what they wrote keeps its name. */
export const circleMember = pgTable(
	'circle_member',
	{
		circleId: text()
			.notNull()
			.references(() => circle.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		/** When they asked, were invited, or walked in. */
		at: moment().notNull(),
		/** `asked`: came, or asks to come. `invited`: by somebody of the circle. */
		how: text().$type<'asked' | 'invited'>().notNull(),
		invitedBy: text().references(() => person.id, { onDelete: 'set null' }),
		/** Null: not in yet. */
		since: moment(),
		until: moment()
	},
	(t) => [primaryKey({ columns: [t.circleId, t.personId] }), index().on(t.personId)]
);

/** What somebody of the circle wrote down, in their own words. Read by the people of the circle only. */
export const circleNote = pgTable(
	'circle_note',
	{
		id: id(),
		circleId: text()
			.notNull()
			.references(() => circle.id, { onDelete: 'cascade' }),
		/** Null: their account is gone, and their words stay without a name. */
		writerId: text().references(() => person.id, { onDelete: 'set null' }),
		/** With which werkvorm; '' for none. */
		method: text().notNull().default(''),
		/** It stayed open: a full outcome, also without words. */
		leftOpen: boolean().notNull().default(false),
		body: text().notNull(),
		at: moment().notNull(),
		changedAt: moment(),
		/** The story its writer made of it. */
		storyId: text().references(() => story.id, { onDelete: 'set null' }),
		/** Taken back: the words are gone. */
		withdrawnAt: moment()
	},
	(t) => [index().on(t.circleId, t.at)]
);

/** Something the circle would like done. No days and no order: a name, and done or open. */
export const circleTask = pgTable(
	'circle_task',
	{
		id: id(),
		circleId: text()
			.notNull()
			.references(() => circle.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		addedBy: text().references(() => person.id, { onDelete: 'set null' }),
		/** Whose name stands with it; null: nobody's yet. */
		personId: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull(),
		doneAt: moment()
	},
	(t) => [index().on(t.circleId)]
);

/** A dilemma that lies on the table of a circle. What people say of it they say on the dilemma, in their own name. */
export const circleDilemma = pgTable(
	'circle_dilemma',
	{
		circleId: text()
			.notNull()
			.references(() => circle.id, { onDelete: 'cascade' }),
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		laidBy: text().references(() => person.id, { onDelete: 'set null' }),
		laidAt: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.circleId, t.jointTextId] })]
);
