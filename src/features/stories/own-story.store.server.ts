// Stories in their teller's own hands, as rows.
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { audienceFromRow, audienceToRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { prepared, type Given } from '#platform/db/prepared.ts';
import { forgetDecisions } from '#features/guard/guard.server.ts';
import { theme } from '#features/themes/theme.tables.ts';
import type { DraftInput } from './draft.ts';
import type { AudienceChoice } from './story.forms.ts';
import type { OwnStory, Signature } from './story.ts';
import { story, storyTheme, storyVersion } from './story.tables.ts';

type Row = typeof story.$inferSelect;

/** Only rows of which the teller is known come here: each query asks for one. */
function asOwn({ audience, audienceOrganisationId, audienceGroupId, ...row }: Row): OwnStory {
	return {
		...row,
		tellerId: row.tellerId ?? '',
		audience: audienceFromRow({ audience, audienceOrganisationId, audienceGroupId })
	};
}

const ofTeller = (id: string, tellerId: string) => and(eq(story.id, id), eq(story.tellerId, tellerId));

export async function find(db: Db, id: string, tellerId: string): Promise<OwnStory | undefined> {
	const [row] = await db.select().from(story).where(ofTeller(id, tellerId));
	return row && asOwn(row);
}

/** Locks the row, so that two saves of one story follow each other. */
export async function findForUpdate(tx: Db, id: string, tellerId: string): Promise<OwnStory | undefined> {
	const [row] = await tx.select().from(story).where(ofTeller(id, tellerId)).for('update');
	return row && asOwn(row);
}

export async function findByKey(db: Db, tellerId: string, draftKey: string): Promise<OwnStory | undefined> {
	const [row] = await db
		.select()
		.from(story)
		.where(and(eq(story.tellerId, tellerId), eq(story.draftKey, draftKey)))
		.for('update');
	return row && asOwn(row);
}

/** Drafts, and edits of told stories that readers do not see yet; the latest first. */
export async function drafts(db: Db, tellerId: string): Promise<OwnStory[]> {
	const rows = await db
		.select()
		.from(story)
		.where(and(eq(story.tellerId, tellerId), isNull(story.toldAt), isNull(story.withdrawnAt)))
		.orderBy(desc(story.updatedAt));
	return rows.map(asOwn);
}

type Kept = Pick<DraftInput, 'title' | 'body' | 'kind' | 'language' | 'allowedNumbers' | 'draftKey'>;

/** Undefined when a save of the same draft got there first. */
export async function insertDraft(tx: Db, tellerId: string, draft: Kept, now: Date): Promise<OwnStory | undefined> {
	const { title, body, kind, language, allowedNumbers, draftKey } = draft;
	const words = { title, body, kind, language, allowedNumbers: [...allowedNumbers], draftKey };
	const [row] = await tx
		.insert(story)
		.values({ ...words, tellerId, audience: 'self', createdAt: now, updatedAt: now })
		.onConflictDoNothing()
		.returning();
	return row && asOwn(row);
}

type Words = Pick<DraftInput, 'title' | 'body' | 'kind' | 'allowedNumbers'>;

export async function updateWords(tx: Db, id: string, words: Words, revision: number, now: Date): Promise<void> {
	const { title, body, kind, allowedNumbers } = words;
	await tx
		.update(story)
		.set({ title, body, kind, allowedNumbers: [...allowedNumbers], revision, updatedAt: now })
		.where(eq(story.id, id));
}

/** Replaces the themes of a story; ids of themes that are not there are passed over. */
export async function setThemes(tx: Db, storyId: string, themeIds: readonly string[]): Promise<void> {
	await tx.delete(storyTheme).where(eq(storyTheme.storyId, storyId));
	if (themeIds.length === 0) return;
	const known = await tx
		.select({ id: theme.id })
		.from(theme)
		.where(inArray(theme.id, [...themeIds]));
	if (known.length > 0) await tx.insert(storyTheme).values(known.map(({ id: themeId }) => ({ storyId, themeId })));
}

export async function setAudience(tx: Db, id: string, { audience, signature }: AudienceChoice): Promise<void> {
	await tx
		.update(story)
		.set({ ...audienceToRow(audience), signature })
		.where(eq(story.id, id));
}

export async function markTold(tx: Db, id: string, organisationId: string | null, now: Date): Promise<void> {
	await tx.update(story).set({ toldAt: now, organisationId, draftKey: null }).where(eq(story.id, id));
}

export async function addVersion(
	tx: Db,
	storyId: string,
	number: number,
	text: { title: string; body: string; audience: Audience },
	at: Date
) {
	const { title, body, audience } = text;
	await tx.insert(storyVersion).values({ storyId, number, title, body, at, ...audienceToRow(audience) });
}

/** Only the newest version goes along when a story is read by others: what was taken out of it stays where it was. */
export async function widenNewestVersion(tx: Db, storyId: string, audience: Audience): Promise<void> {
	await tx
		.update(storyVersion)
		.set(audienceToRow(audience))
		.where(
			and(
				eq(storyVersion.storyId, storyId),
				eq(
					storyVersion.number,
					sql`(select max(${storyVersion.number}) from ${storyVersion} where ${storyVersion.storyId} = ${storyId})`
				)
			)
		);
}

export async function setSignature(tx: Db, id: string, signature: Signature): Promise<void> {
	await tx.update(story).set({ signature }).where(eq(story.id, id));
}

export async function remove(tx: Db, id: string): Promise<void> {
	await forgetDecisions(tx, { kind: 'story', id });
	await tx.delete(story).where(eq(story.id, id));
}

export async function removeByKey(tx: Db, tellerId: string, draftKey: string): Promise<void> {
	const found = await findByKey(tx, tellerId, draftKey);
	if (found) await remove(tx, found.id);
}

const byId = prepared((db, { id }: Given<{ id: string }>) => db.select().from(story).where(eq(story.id, id)));

export async function owner(db: Db, id: string) {
	const [row] = await byId(db, { id });
	if (!row) return undefined;
	return {
		tellerId: row.tellerId,
		organisationId: row.organisationId,
		audience: audienceFromRow(row),
		told: row.toldAt !== null,
		withdrawn: row.withdrawnAt !== null
	};
}

export async function idsOf(db: Db, tellerId: string): Promise<string[]> {
	const rows = await db
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.tellerId, tellerId), isNull(story.withdrawnAt)));
	return rows.map(({ id }) => id);
}

/** An edit that met a newer version goes on as a draft of its own. */
export async function rekey(tx: Db, id: string, draftKey: string): Promise<void> {
	await tx.update(story).set({ draftKey }).where(eq(story.id, id));
}
