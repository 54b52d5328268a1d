// What a table says per sentence, and what an institution puts beside stories, as rows.
import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { SignedIn, Viewer } from '#kernel/viewer.ts';
import type { Audience } from '#kernel/audience.ts';
import { audienceToRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { sentence, source } from '#features/joint-texts/joint-text.tables.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { headline } from '#features/stories/story.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { tablePath, veiledName, type AnswerOutcome } from './group.ts';
import { bringing, group } from './group.tables.ts';
import { mostStoriesBeside, type PartnerPiece, type PieceKind } from './partner-piece.ts';
import { besideStory, claimAnswer, partnerPiece } from './table-work.tables.ts';

/** The sentences of a version, in their order. */
export function sentencesOf(db: Db, versionId: string): Promise<{ id: string; body: string }[]> {
	return db
		.select({ id: sentence.id, body: sentence.body })
		.from(sentence)
		.where(eq(sentence.versionId, versionId))
		.orderBy(asc(sentence.position));
}

type NewClaim = {
	bringingId: string;
	sentenceId: string;
	outcome: AnswerOutcome;
	words: string;
	answeredBy: string;
	at: Date;
};

export async function insertClaims(tx: Db, given: readonly NewClaim[]): Promise<void> {
	if (given.length > 0) await tx.insert(claimAnswer).values([...given]);
}

/** In the order they were given, with the words of the sentence they are about. */
export function claimsOf(db: Db, bringingIds: readonly string[]) {
	if (bringingIds.length === 0) return Promise.resolve([]);
	return db
		.select({
			bringingId: claimAnswer.bringingId,
			sentenceId: claimAnswer.sentenceId,
			sentence: sentence.body,
			position: sentence.position,
			outcome: claimAnswer.outcome,
			words: claimAnswer.words,
			at: claimAnswer.at
		})
		.from(claimAnswer)
		.innerJoin(sentence, eq(sentence.id, claimAnswer.sentenceId))
		.where(inArray(claimAnswer.bringingId, [...bringingIds]))
		.orderBy(asc(claimAnswer.at), asc(claimAnswer.id));
}

type NewPiece = {
	groupId: string;
	kind: PieceKind;
	title: string;
	body: string;
	organisationId: string;
	writtenBy: string;
	audience: Audience;
	at: Date;
};

export async function insertPiece(
	tx: Db,
	{ audience, ...given }: NewPiece,
	storyIds: readonly string[]
): Promise<string> {
	const [row] = await tx
		.insert(partnerPiece)
		.values({ ...given, ...audienceToRow(audience) })
		.returning({ id: partnerPiece.id });
	if (!row) throw new Error('piece was not inserted');
	if (storyIds.length > 0)
		await tx.insert(besideStory).values(storyIds.map((storyId) => ({ pieceId: row.id, storyId })));
	return row.id;
}

/** The words go, the place stays. Returns how many were taken back; what was taken back before is none. */
export async function withdrawPieces(
	db: Db,
	{ id, writtenBy }: { id: string; writtenBy?: string } | { id?: undefined; writtenBy: string },
	now: Date
): Promise<number> {
	const rows = await db
		.update(partnerPiece)
		.set({ title: '', body: '', withdrawnAt: now })
		.where(
			and(
				id === undefined ? undefined : eq(partnerPiece.id, id),
				writtenBy === undefined ? undefined : eq(partnerPiece.writtenBy, writtenBy),
				isNull(partnerPiece.withdrawnAt)
			)
		)
		.returning({ id: partnerPiece.id });
	return rows.length;
}

const stories = qualified<string[]>(sql`coalesce((select json_agg(${besideStory.storyId}) from ${besideStory}
	where ${besideStory.pieceId} = ${partnerPiece.id}), '[]'::json)`);

async function pieces(db: Db, viewer: Viewer, where: SQL | undefined): Promise<PartnerPiece[]> {
	const rows = await db
		.select({
			piece: partnerPiece,
			partner: organisation.name,
			table: { id: group.id, name: group.name, veiled: isVeiled('group', group.id) },
			veiled: isVeiled('partner-piece', partnerPiece.id),
			stories
		})
		.from(partnerPiece)
		.innerJoin(organisation, eq(organisation.id, partnerPiece.organisationId))
		.innerJoin(group, eq(group.id, partnerPiece.groupId))
		.where(and(visibleTo(viewer, partnerPiece, partnerPiece.writtenBy), where))
		.orderBy(desc(partnerPiece.at));
	return rows.map(({ piece, partner, table, veiled, stories }) => {
		const state = piece.withdrawnAt ? 'withdrawn' : veiled ? 'veiled' : 'readable';
		const shown = state === 'readable';
		return {
			id: piece.id,
			kind: piece.kind,
			state,
			circle: piece.audience === 'public' ? ('everyone' as const) : ('table' as const),
			title: shown ? piece.title : '',
			body: shown ? piece.body : '',
			partner,
			table: { id: table.id, name: table.veiled ? veiledName : table.name, path: tablePath(table) },
			at: piece.at,
			mine: viewer.kind === 'person' && viewer.id === piece.writtenBy,
			storyIds: stories
		};
	});
}

export const piecesAt = (db: Db, viewer: Viewer, groupId: string): Promise<PartnerPiece[]> =>
	pieces(db, viewer, eq(partnerPiece.groupId, groupId));

/** Beside this story, which the viewer reads; of these pieces only what is for them. What was taken back is no longer beside anything. */
export const piecesBeside = (db: Db, viewer: Viewer, storyId: string): Promise<PartnerPiece[]> =>
	pieces(
		db,
		viewer,
		and(
			isNull(partnerPiece.withdrawnAt),
			exists(
				db
					.select({ one: sql`1` })
					.from(besideStory)
					.where(and(eq(besideStory.pieceId, partnerPiece.id), eq(besideStory.storyId, storyId)))
			)
		)
	);

/** Stories this person reads that were brought here, or belong to the theme of this table: the newest first. */
export async function storiesTouched(db: Db, viewer: SignedIn, groupId: string) {
	const brought = db
		.select({ id: source.refId })
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.innerJoin(bringing, and(eq(bringing.versionId, sentence.versionId), eq(bringing.groupId, groupId)))
		.where(eq(source.kind, 'story'));
	const ofTheme = db
		.select({ id: storyTheme.storyId })
		.from(storyTheme)
		.innerJoin(group, and(eq(group.themeId, storyTheme.themeId), eq(group.id, groupId)));
	const rows = await db
		.select({ id: story.id, title: story.title, body: story.body, veiled: isVeiled('story', story.id) })
		.from(story)
		.where(
			and(
				visibleTo(viewer, story, story.tellerId),
				isNotNull(story.toldAt),
				isNull(story.withdrawnAt),
				or(inArray(story.id, brought), inArray(story.id, ofTheme))
			)
		)
		.orderBy(desc(story.toldAt))
		.limit(mostStoriesBeside);
	return rows.filter(({ veiled }) => !veiled).map((row) => ({ id: row.id, headline: headline(row) }));
}
