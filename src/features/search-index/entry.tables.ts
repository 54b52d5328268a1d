import { customType, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#platform/db/columns.ts';

/** What can be found. The names are those of `WordsKind`, so that veiling words and finding them speak of the same thing. */
export const entryKinds = [
	'story',
	'joint-text-version',
	'round',
	'statement',
	'theme',
	'group',
	'gathering',
	'circle',
	'organisation',
	'person'
] as const;
export type EntryKind = (typeof entryKinds)[number];

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What something is about, as terms. It holds no words that can be read, no audience and no owner: who may find it is asked
 * of the thing itself, in the query that finds it.
 */
export const searchEntry = pgTable(
	'search_entry',
	{
		kind: text().$type<EntryKind>().notNull(),
		refId: text().notNull(),
		/** When it was told, shared or begun: of equals the newest comes first. */
		at: moment().notNull(),
		/** A: words of the title. B: words of the text. C: parts of compounds, and other words that mean the same. */
		terms: tsvector().notNull(),
		/** The version of the rules (entry.ts) by which the terms were made. */
		rules: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.kind, t.refId] }), index().on(t.kind, t.at), index().using('gin', t.terms)]
);

/** Every stem that stands in some entry, to find what was typed with a slip. It leaves with the last entry that has it. */
export const searchWord = pgTable('search_word', { word: text().primaryKey() }, (t) => [
	index().using('gin', t.word.op('gin_trgm_ops'))
]);
