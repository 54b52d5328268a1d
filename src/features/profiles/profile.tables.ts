import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { Province } from '#kernel/province.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import type { Way } from './profile.ts';

/** What somebody says of themselves besides their name. Absent: they said nothing yet. */
export const profile = pgTable('profile', {
	personId: text()
		.primaryKey()
		.references(() => person.id, { onDelete: 'cascade' }),
	/** *Eigen manier*. Null: not chosen. */
	way: text().$type<Way>(),
	/** What they know, and what they ask, in their own words; '' when nothing. */
	knows: text().notNull().default(''),
	asks: text().notNull().default(''),
	/** Where they work, when they say so themselves; else that of their team counts. */
	province: text().$type<Province>(),
	/** Willing to help a team that has just joined find its way. */
	buddy: boolean().notNull().default(false),
	/** Who reads their page. Public also holds what they say of themselves in `person.about`. */
	audience: text().$type<'members' | 'public'>().notNull().default('members'),
	updatedAt: moment().notNull()
});

/** Themes somebody cares for. As visible as their profile. */
export const profileTheme = pgTable(
	'profile_theme',
	{
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		themeId: text()
			.notNull()
			.references(() => theme.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.personId, t.themeId] }), index().on(t.themeId)]
);

/** Who helps a team that has just joined find its way. One per team. */
export const buddy = pgTable(
	'buddy',
	{
		organisationId: text()
			.primaryKey()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		at: moment().notNull()
	},
	(t) => [index().on(t.personId)]
);

/** Written by one person to one other. Nobody else reads it. */
export const message = pgTable(
	'message',
	{
		id: id(),
		fromId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		toId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		/** The writer chose to show the other their mail address. */
		showsAddress: boolean().notNull().default(false),
		at: moment().notNull()
	},
	(t) => [index().on(t.toId, t.at), index().on(t.fromId, t.toId)]
);
