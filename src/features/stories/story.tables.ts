import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';

export const story = pgTable(
	'story',
	{
		id: id(),
		/** Null once the teller's account is gone and they chose to let the story stand. */
		tellerId: text().references(() => person.id, { onDelete: 'set null' }),
		/** The team it was told from: the teller's affiliation when it first left `self`. Null: no team. */
		organisationId: text().references(() => organisation.id),
		kind: text().$type<'experience' | 'question'>().notNull().default('experience'),
		title: text().notNull().default(''),
		body: text().notNull(),
		/** BCP 47; what people said keeps its language. */
		language: text().notNull().default('nl'),
		...audienceColumns(),
		signature: text().$type<'name' | 'team' | 'network'>().notNull().default('team'),
		/** Counts every save: the newer of two tabs never overwrites the other. */
		revision: integer().notNull().default(1),
		/** Made by the writer's device, so that a repeated first save makes one draft, not two. */
		draftKey: text(),
		/** Digits of which the writer said "dit is geen BSN", in this text. */
		allowedNumbers: text().array().notNull().default([]),
		createdAt: moment().notNull(),
		updatedAt: moment().notNull(),
		/** The moment it first left `self`. Null: a draft. */
		toldAt: moment(),
		/** Words are erased at this moment; the place stays. */
		withdrawnAt: moment()
	},
	(t) => [index().on(t.tellerId), index().on(t.audience, t.toldAt), uniqueIndex().on(t.tellerId, t.draftKey)]
);

/** What readers saw: a row for the first telling and for every edit after it. */
export const storyVersion = pgTable(
	'story_version',
	{
		storyId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		title: text().notNull(),
		body: text().notNull(),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.storyId, t.number] })]
);

export const storyTheme = pgTable(
	'story_theme',
	{
		storyId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		themeId: text()
			.notNull()
			.references(() => theme.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.storyId, t.themeId] }), index().on(t.themeId)]
);
