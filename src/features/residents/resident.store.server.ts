// What residents said, as rows. Words this viewer may not read are not fetched.
import { and, countDistinct, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, audienceToRow, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, preparedFor, type Given } from '#platform/db/prepared.ts';
import { maker, sentence, source, version } from '#features/joint-texts/joint-text.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { LetRead, ResidentView } from './resident.ts';
import { residentQuestion, residentWords } from './resident.tables.ts';

export type Kept = {
	id: string;
	storyId: string;
	words: string;
	audience: Audience;
	mayQuote: boolean;
	agreedAt: Date;
	withdrawnAt: Date | null;
	hasCode: boolean;
};

type Row = typeof residentWords.$inferSelect;
const asKept = (row: Row): Kept => ({
	id: row.id,
	storyId: row.storyId,
	words: row.words,
	audience: audienceFromRow(row),
	mayQuote: row.mayQuote,
	agreedAt: row.agreedAt,
	withdrawnAt: row.withdrawnAt,
	hasCode: row.codeHash !== null
});

/** For the teller of this story, who was asked to be it before. */
export async function ofStory(db: Db, storyId: string): Promise<Kept | undefined> {
	const [row] = await db.select().from(residentWords).where(eq(residentWords.storyId, storyId));
	return row && asKept(row);
}

const besideStories = preparedFor((db, viewer, { storyIds }: Given<{ storyIds: readonly string[] }>) => {
	const visible = visibleTo(viewer, residentWords, story.tellerId);
	const veiled = isVeiled('resident-words', residentWords.id);
	return db
		.select({
			storyId: residentWords.storyId,
			id: residentWords.id,
			words: sql<string | null>`case when ${visible} and not ${veiled} then ${residentWords.words} end`,
			said: sql<boolean>`${residentWords.words} <> ''`,
			visible: sql<boolean>`${visible}`,
			veiled,
			language: residentWords.language,
			circle: residentWords.audience,
			mayQuote: residentWords.mayQuote,
			agreedAt: residentWords.agreedAt,
			withdrawnAt: residentWords.withdrawnAt
		})
		.from(residentWords)
		.innerJoin(story, eq(story.id, residentWords.storyId))
		.where(oneOf(residentWords.storyId, storyIds));
});

/** By story, beside those that this viewer reads; without an entry where nothing was said. */
export async function shownBeside(
	db: Db,
	viewer: Viewer,
	storyIds: readonly string[]
): Promise<Map<string, ResidentView>> {
	if (storyIds.length === 0) return new Map();
	const rows = await besideStories(db, viewer, { storyIds });
	const spoken = rows.filter(({ said, withdrawnAt }) => said || withdrawnAt);
	return new Map(
		spoken.map(({ storyId, said: _, visible: reads, veiled: hidden, withdrawnAt, ...shown }) => {
			const state = withdrawnAt ? 'withdrawn' : hidden ? 'veiled' : reads ? 'readable' : 'smaller';
			return [storyId, { ...shown, state, words: state === 'readable' ? shown.words : null }];
		})
	);
}

type NewWords = {
	storyId: string;
	words: string;
	language: string;
	audience: Audience;
	mayQuote: boolean;
	agreedAt: Date;
};

/**
 * Said again after it was taken back, it is something new: the row that was taken back goes, so that a list of what was taken
 * back never means words a resident agreed to afterwards.
 */
export async function save(tx: Db, { audience, ...given }: NewWords): Promise<string> {
	await tx
		.delete(residentWords)
		.where(and(eq(residentWords.storyId, given.storyId), isNotNull(residentWords.withdrawnAt)));
	const values = { ...given, ...audienceToRow(audience), withdrawnAt: null };
	const [row] = await tx
		.insert(residentWords)
		.values(values)
		.onConflictDoUpdate({ target: residentWords.storyId, set: values })
		.returning({ id: residentWords.id });
	if (!row) throw new Error('words of a resident were not kept');
	return row.id;
}

/** Another code; the one before works no longer. */
export async function setCode(tx: Db, storyId: string, codeHash: string): Promise<boolean> {
	const rows = await tx
		.update(residentWords)
		.set({ codeHash })
		.where(and(eq(residentWords.storyId, storyId), isNull(residentWords.withdrawnAt)))
		.returning({ id: residentWords.id });
	return rows.length > 0;
}

/** What lies behind a code, whoever holds it. The story only as far as its words still stand. */
export async function behindCode(db: Db, codeHash: string) {
	const [row] = await db
		.select({
			resident: residentWords,
			story: { title: story.title, body: story.body, language: story.language, withdrawnAt: story.withdrawnAt },
			tellerId: story.tellerId,
			storyVeiled: isVeiled('story', story.id)
		})
		.from(residentWords)
		.innerJoin(story, eq(story.id, residentWords.storyId))
		.where(eq(residentWords.codeHash, codeHash));
	return row && { ...row, resident: asKept(row.resident) };
}

/** Quotes of these words in texts. */
const quotesOf = (storyId: string) =>
	and(eq(source.kind, 'story'), eq(source.refId, storyId), eq(source.saidBy, 'resident'));

/** In how many shared texts these words are quoted. */
export async function quotedIn(db: Db, storyId: string): Promise<number> {
	const [row] = await db
		.select({ texts: countDistinct(version.jointTextId) })
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.innerJoin(version, and(eq(version.id, sentence.versionId), isNotNull(version.number)))
		.where(and(quotesOf(storyId), isNotNull(source.quote)));
	return row?.texts ?? 0;
}

/** Who weaves texts that quote these words now. */
export const weaversQuoting = (db: Db, storyId: string): Promise<{ personId: string; jointTextId: string }[]> =>
	db
		.selectDistinct({ personId: maker.personId, jointTextId: maker.jointTextId })
		.from(maker)
		.innerJoin(version, eq(version.jointTextId, maker.jointTextId))
		.innerJoin(sentence, eq(sentence.versionId, version.id))
		.innerJoin(source, eq(source.sentenceId, sentence.id))
		.where(and(isNull(maker.leftAt), quotesOf(storyId), isNotNull(source.quote)));

/** The words go at once, also where they are quoted; the place stays. Undefined when there was nothing left to take back. */
export async function erase(tx: Db, id: string, at: Date): Promise<{ storyId: string } | undefined> {
	const rows = await tx
		.update(residentWords)
		.set({ words: '', withdrawnAt: at })
		.where(and(eq(residentWords.id, id), isNull(residentWords.withdrawnAt)))
		.returning({ storyId: residentWords.storyId });
	const [erased] = rows;
	if (erased) await tx.update(source).set({ quote: null }).where(quotesOf(erased.storyId));
	return erased;
}

/** Asked once: the first answer stands until the teller gives another. */
export async function saveAnswer(db: Db, storyId: string, answer: LetRead, at: Date): Promise<void> {
	await db
		.insert(residentQuestion)
		.values({ storyId, answer, at })
		.onConflictDoUpdate({ target: residentQuestion.storyId, set: { answer, at } });
}

export async function answerOf(db: Db, storyId: string): Promise<LetRead | null> {
	const [row] = await db
		.select({ answer: residentQuestion.answer })
		.from(residentQuestion)
		.where(eq(residentQuestion.storyId, storyId));
	return row?.answer ?? null;
}
