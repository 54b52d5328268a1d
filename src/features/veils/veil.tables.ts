import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

/** Everything people wrote that others can read, and so can ask to veil. */
export type WordsKind =
	| 'story'
	| 'response'
	| 'statement'
	| 'joint-text-version'
	| 'bringing'
	| 'theme'
	| 'group'
	| 'round'
	| 'gathering'
	| 'organisation'
	| 'person'
	| 'relation'
	| 'partner-piece'
	| 'resident-words'
	| 'circle'
	| 'circle-note'
	| 'circle-task'
	| 'pulse'
	| 'message';

/** Here somebody can be recognised, or this cannot stay like this. */
export type VeilReason = 'recognisable' | 'cannot-stay';

/** Words that are hidden; their place stays visible. */
export const veil = pgTable(
	'veil',
	{
		id: id(),
		wordsKind: text().$type<WordsKind>().notNull(),
		wordsId: text().notNull(),
		reason: text().$type<VeilReason>().notNull(),
		veiledAt: moment().notNull(),
		/** One steward, or null when two members did it together. */
		veiledBy: text().references(() => person.id, { onDelete: 'set null' }),
		/** Lifted because the writer changed the words, or because a second steward decided. */
		liftedAt: moment(),
		liftedBy: text().references(() => person.id, { onDelete: 'set null' })
	},
	(t) => [uniqueIndex().on(t.wordsKind, t.wordsId, t.veiledAt), index().on(t.wordsKind, t.wordsId)]
);
