import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { AudienceKind } from '#kernel/audience.ts';
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
		at: moment().notNull(),
		/** Who read it while it was the newest. When a later version goes to more people, this one does not go along. */
		audience: text().$type<AudienceKind>().notNull().default('self'),
		audienceOrganisationId: text(),
		audienceGroupId: text()
	},
	(t) => [primaryKey({ columns: [t.storyId, t.number] })]
);

/** A second pair of eyes, before everyone may read a story: one colleague of the teller's choice reads this very text. */
export const secondLook = pgTable(
	'second_look',
	{
		id: id(),
		/** The draft, the story, or the edit of a story that would become public. */
		storyId: text()
			.notNull()
			.references(() => story.id, { onDelete: 'cascade' }),
		/** Of that row when it was asked: another text needs another look. */
		revision: integer().notNull(),
		askedOf: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		askedAt: moment().notNull(),
		answeredAt: moment(),
		/** `good`: dit kan zo. `again`: kijk hier nog eens naar. Null: no answer yet. */
		answer: text().$type<'good' | 'again'>(),
		/** From the reader to the teller, for nobody else. */
		words: text()
	},
	(t) => [uniqueIndex().on(t.storyId, t.revision, t.askedOf), index().on(t.askedOf)]
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
