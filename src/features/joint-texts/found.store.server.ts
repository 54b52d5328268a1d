// The words of shared versions, for what is found by search.
import { and, eq, inArray, not, sql } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { sharedWith, versionColumns } from './joint-text.store.server.ts';
import { jointText, position, sentence, version } from './joint-text.tables.ts';
import { isProse, textFields, type TextKind } from './kinds.ts';
import { withoutMark } from './passage.ts';

export type FoundVersion = { id: string; jointTextId: string; kind: TextKind; title: string; text: string };

/** The words of these versions, as far as this viewer may read them. */
export async function foundVersions(db: Db, viewer: Viewer, ids: readonly string[]): Promise<FoundVersion[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({ ...versionColumns, sentences: sentencesOf, positions: positionWords })
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(inArray(version.id, [...ids]), sharedWith(db, viewer), not(isVeiled('joint-text-version', version.id))));
	return rows.map(({ sentences, positions, ...row }) => ({
		id: row.id,
		jointTextId: row.jointTextId,
		kind: row.kind,
		title: row.title,
		text: [
			row.summary,
			...positions,
			...(isProse(row.kind) ? sentences.map(withoutMark) : sentences),
			...textFields.map((field) => row[field])
		]
			.filter(Boolean)
			.join('\n')
	}));
}

const sentencesOf = qualified<string[]>(sql`coalesce((select json_agg(${sentence.body} order by ${sentence.position})
	from ${sentence} where ${sentence.versionId} = ${version.id}), '[]'::json)`);

const positionWords = qualified<string[]>(sql`coalesce((
	select json_agg(concat_ws(E'\\n', ${position.title}, nullif(${position.protects}, '')) order by ${position.number})
	from ${position} where ${position.versionId} = ${version.id}), '[]'::json)`);
