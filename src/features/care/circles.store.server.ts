// The finders of circles and of what they keep. Part of words.store.server.ts.
import { and, inArray, isNull, sql } from 'drizzle-orm';
import { mayRead, type Audience } from '#kernel/audience.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import { circle, circleMember, circleNote, circleTask } from '#features/circles/circle.tables.ts';
import type { Finder } from './places.store.server.ts';
import { known } from './words.ts';

const peopleIn = qualified<string[]>(sql`coalesce((select json_agg(${circleMember.personId}) from ${circleMember}
	where ${circleMember.circleId} = ${circle.id} and ${circleMember.since} is not null and ${circleMember.until} is null), '[]'::json)`);

/** What a circle shows; all of its people can change it. */
export const circles: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select({ row: circle, people: peopleIn, reads: sql<boolean>`${visibleTo(viewer, circle)}` })
		.from(circle)
		.where(inArray(circle.id, ids));
	return rows.map(({ row, people, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(row),
		writerIds: people,
		words: reads
			? [row.name, row.purpose, row.region, row.closedReason, row.legacy].filter(Boolean).join('\n\n')
			: null,
		language: 'nl',
		path: `/kringen/${row.id}`
	}));
};

const within = (groupId: string): Audience => ({ kind: 'group', groupId });

export const circleNotes: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select()
		.from(circleNote)
		.where(and(inArray(circleNote.id, ids), isNull(circleNote.withdrawnAt)));
	return rows.map((row) => {
		const reads = mayRead(viewer, within(row.circleId), row.writerId);
		return {
			id: row.id,
			readable: reads,
			audience: within(row.circleId),
			writerIds: known(row.writerId),
			words: reads ? row.body : null,
			language: 'nl',
			path: `/kringen/${row.circleId}`
		};
	});
};

export const circleTasks: Finder = async (db, viewer, ids) => {
	const rows = await db.select().from(circleTask).where(inArray(circleTask.id, ids));
	return rows.map((row) => {
		const reads = mayRead(viewer, within(row.circleId), null);
		return {
			id: row.id,
			readable: reads,
			audience: within(row.circleId),
			writerIds: known(row.addedBy),
			words: reads ? row.words : null,
			language: 'nl',
			path: `/kringen/${row.circleId}`
		};
	});
};
