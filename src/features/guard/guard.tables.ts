import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Kind } from '@meerstem/dutch/guard';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

/**
 * What a writer decided about one place in their text. It says where, never what: the words stand in the text itself, and
 * when those go, nothing here tells them (docs/decisions/0006).
 */
export const guardDecision = pgTable(
	'guard_decision',
	{
		id: id(),
		wordsKind: text().$type<'story' | 'response' | 'resident'>().notNull(),
		wordsId: text().notNull(),
		field: text().$type<'title' | 'body'>().notNull(),
		/** UTF-16 code units in that field of the text as it is kept now. */
		begins: integer().notNull(),
		ends: integer().notNull(),
		kind: text().$type<Kind>().notNull(),
		answer: text().$type<'stays' | 'no' | 'unsure' | 'agreed'>().notNull(),
		decidedBy: text().references(() => person.id, { onDelete: 'set null' }),
		decidedAt: moment().notNull()
	},
	(t) => [index().on(t.wordsKind, t.wordsId)]
);

/**
 * What somebody let stand in any other form ("mag blijven staan"): of which kind and in which field of which page, never the
 * words (docs/decisions/0029).
 */
export const formTick = pgTable(
	'form_tick',
	{
		id: id(),
		/** The page the form stands on, as its route: "/tafels/[adres]/antwoord". */
		page: text().notNull(),
		/** Id of the thing that page is about, when its address has one. */
		about: text(),
		field: text().notNull(),
		kind: text().$type<Kind | 'together'>().notNull(),
		/** Null for a guest, and once the account is gone. */
		tickedBy: text().references(() => person.id, { onDelete: 'set null' }),
		tickedAt: moment().notNull()
	},
	(t) => [index().on(t.tickedBy)]
);
