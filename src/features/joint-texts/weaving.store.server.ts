// Writes the working text. Who may, and what may, was decided before. What lies beside it: material.store.server.ts.
import { and, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Db } from '#platform/db/db.ts';
import type { MaterialKind, Position, SaidBy, Sentence, Weaver } from './joint-text.ts';
import { jointText, position, sentence, source, version, voice } from './joint-text.tables.ts';
import type { TextField, TextKind } from './kinds.ts';
import { addMaker } from './makers.store.server.ts';

export type NewText = { kind: TextKind; title: string; summary: string; themeId: string | null };

export async function insertText(
	tx: Db,
	text: NewText,
	/** Null: made outside Meerstem, so by nobody here. */
	by: Pick<Weaver, 'personId' | 'organisationId'> | null,
	now: Date
): Promise<string> {
	const jointTextId = newId();
	const { kind, title, themeId } = text;
	await tx
		.insert(jointText)
		.values({ id: jointTextId, kind, title, themeId, state: 'weaving', begunAt: now, begunBy: by?.personId ?? null });
	if (by) await addMaker(tx, jointTextId, by, now);
	await insertWorking(tx, jointTextId, text);
	return jointTextId;
}

/** Proposed as public, never made so by itself: the weavers choose when they share. */
export async function insertWorking(
	tx: Db,
	jointTextId: string,
	{ title, summary }: Pick<NewText, 'title' | 'summary'>
): Promise<string> {
	const id = newId();
	await tx.insert(version).values({ id, jointTextId, title, summary, ...audienceToRow({ kind: 'public' }) });
	return id;
}

/** Who presses twice, or two who begin the same at once, wait here for each other: the second finds what the first made. */
export async function lockBeginning(tx: Db, what: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${'begin ' + what}))`);
}

/** Of the kinds of which there is one. */
export async function onlyOf(db: Db, kind: TextKind): Promise<string | undefined> {
	const [row] = await db
		.select({ id: jointText.id })
		.from(jointText)
		.where(eq(jointText.kind, kind))
		.orderBy(jointText.begunAt, jointText.id)
		.limit(1);
	return row?.id;
}

export type TextRow = {
	id: string;
	kind: TextKind;
	title: string;
	themeId: string | null;
	state: 'weaving' | 'shared' | 'resting';
	lookAgainAt: Date | null;
};
const rowColumns = {
	id: jointText.id,
	kind: jointText.kind,
	title: jointText.title,
	themeId: jointText.themeId,
	state: jointText.state,
	lookAgainAt: jointText.lookAgainAt
};

export async function textRow(db: Db, id: string): Promise<TextRow | undefined> {
	const [row] = await db.select(rowColumns).from(jointText).where(eq(jointText.id, id));
	return row;
}

/** Everybody who changes this text waits here for each other, so that nothing is counted, moved or shared twice. */
export async function lockText(tx: Db, id: string): Promise<TextRow | undefined> {
	const [row] = await tx.select(rowColumns).from(jointText).where(eq(jointText.id, id)).for('update');
	return row;
}

export async function workingId(db: Db, jointTextId: string): Promise<string | undefined> {
	const [row] = await db
		.select({ id: version.id })
		.from(version)
		.where(and(eq(version.jointTextId, jointTextId), isNull(version.number)));
	return row?.id;
}

/** A working text that begins as a copy of a shared version. */
export async function copyVersion(tx: Db, from: string, sentences: readonly Sentence[]): Promise<string> {
	const [row] = await tx.select().from(version).where(eq(version.id, from));
	if (!row) throw new Error('version is gone');
	const id = newId();
	await tx
		.insert(version)
		.values({ ...row, id, number: null, reason: '', revision: 1, sharedAt: null, sharedBy: null });
	const positions = await tx.select().from(position).where(eq(position.versionId, from));
	if (positions.length > 0)
		await tx.insert(position).values(positions.map((one) => ({ ...one, versionId: id, revision: 1 })));
	for (const [index, { body, ownWords, gap, under, sources, voiceIds }] of sentences.entries()) {
		const sentenceId = newId();
		await tx
			.insert(sentence)
			.values({ id: sentenceId, versionId: id, position: index + 1, body, ownWords, gap, under });
		for (const { kind, refId, quote, saidBy } of sources)
			await tx.insert(source).values({ sentenceId, kind, refId, quote, saidBy });
		await addVoices(
			tx,
			voiceIds.map((voiceId) => ({ sentenceId, voiceId }))
		);
	}
	return id;
}

type Words = Partial<Record<TextField, string>> & Record<'title' | 'summary', string>;

/** False when somebody else saved in between: then nothing is written. */
export async function saveTexts(tx: Db, id: string, revision: number, texts: Words): Promise<boolean> {
	const saved = await tx
		.update(version)
		.set({ ...texts, revision: revision + 1 })
		.where(and(eq(version.id, id), eq(version.revision, revision), isNull(version.number)))
		.returning({ id: version.id });
	return saved.length > 0;
}

export const saveRow = async (
	tx: Db,
	id: string,
	set: Partial<Pick<TextRow, 'title' | 'themeId' | 'state' | 'lookAgainAt'>>
): Promise<void> => void (await tx.update(jointText).set(set).where(eq(jointText.id, id)));

export const propose = async (tx: Db, versionId: string, audience: Audience): Promise<void> =>
	void (await tx.update(version).set(audienceToRow(audience)).where(eq(version.id, versionId)));

export async function addSentence(tx: Db, versionId: string, body: string, under: number): Promise<string> {
	const [last] = await tx
		.select({ position: max(sentence.position) })
		.from(sentence)
		.where(eq(sentence.versionId, versionId));
	const id = newId();
	await tx.insert(sentence).values({ id, versionId, position: (last?.position ?? 0) + 1, body, under });
	return id;
}

type Change = Partial<Pick<Sentence, 'body' | 'ownWords' | 'gap' | 'under'>>;

export async function saveSentence(tx: Db, id: string, revision: number, change: Change): Promise<boolean> {
	const saved = await tx
		.update(sentence)
		.set({ ...change, revision: revision + 1 })
		.where(and(eq(sentence.id, id), eq(sentence.revision, revision)))
		.returning({ id: sentence.id });
	return saved.length > 0;
}

export async function orderSentences(tx: Db, ids: readonly string[]): Promise<void> {
	for (const [index, id] of ids.entries())
		await tx
			.update(sentence)
			.set({ position: index + 1 })
			.where(eq(sentence.id, id));
}

export const removeSentence = async (tx: Db, id: string): Promise<void> =>
	void (await tx.delete(sentence).where(eq(sentence.id, id)));

export const addPosition = async (
	tx: Db,
	versionId: string,
	given: Pick<Position, 'number' | 'title' | 'protects'>
): Promise<void> => void (await tx.insert(position).values({ versionId, ...given }));

export async function savePosition(
	tx: Db,
	versionId: string,
	{ number, title, protects, revision }: Position
): Promise<boolean> {
	const saved = await tx
		.update(position)
		.set({ title, protects, revision: revision + 1 })
		.where(and(eq(position.versionId, versionId), eq(position.number, number), eq(position.revision, revision)))
		.returning({ number: position.number });
	return saved.length > 0;
}

/** Its sentences stay, under no position. */
export async function removePosition(tx: Db, versionId: string, number: number): Promise<void> {
	await tx.delete(position).where(and(eq(position.versionId, versionId), eq(position.number, number)));
	await tx
		.update(sentence)
		.set({ under: 0, revision: sql`${sentence.revision} + 1` })
		.where(and(eq(sentence.versionId, versionId), eq(sentence.under, number)));
}

export async function addSource(
	tx: Db,
	given: { sentenceId: string; kind: MaterialKind; refId: string; quote: string | null; saidBy: SaidBy }
): Promise<void> {
	await tx.insert(source).values(given);
	// A sentence with a source is no longer only the weavers' own, and no gap.
	await tx.update(sentence).set({ ownWords: false, gap: false }).where(eq(sentence.id, given.sentenceId));
}

export const removeSource = async (tx: Db, id: string): Promise<void> =>
	void (await tx.delete(source).where(eq(source.id, id)));

export async function addVoices(tx: Db, places: readonly { sentenceId: string; voiceId: string }[]): Promise<void> {
	if (places.length === 0) return;
	await tx
		.insert(voice)
		.values(places.map(({ sentenceId, voiceId }) => ({ sentenceId, responseId: voiceId })))
		.onConflictDoNothing();
}

export async function removeVoices(tx: Db, sentenceId: string, voiceIds: readonly string[]): Promise<void> {
	if (voiceIds.length === 0) return;
	await tx.delete(voice).where(and(eq(voice.sentenceId, sentenceId), inArray(voice.responseId, [...voiceIds])));
}
