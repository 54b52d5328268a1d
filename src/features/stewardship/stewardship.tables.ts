import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

/** What the programme team did, for members to see. Never the words it was about; as visible as the thing it was about. */
export const stewardAct = pgTable(
	'steward_act',
	{
		id: id(),
		stewardId: text().references(() => person.id, { onDelete: 'set null' }),
		act: text()
			.$type<
				| 'greeted'
				| 'veiled'
				| 'veil-lifted'
				| 'message-opened'
				| 'concern-set-aside'
				| 'partner-confirmed'
				| 'seat-welcomed'
				| 'round-tended'
				| 'gathering-tended'
				| 'table-tended'
				| 'invited-steward'
				| 'steward-stopped'
				| 'steward-ended'
				| 'contact-changed'
				| 'organisation-merged'
				| 'organisation-ended'
			>()
			.notNull(),
		subjectKind: text().notNull(),
		subjectId: text().notNull(),
		...audienceColumns(),
		at: moment().notNull()
	},
	(t) => [index().on(t.at)]
);
