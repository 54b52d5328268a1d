// Writes the working text. Who may, and what may, was decided before.
import { and, asc, eq, inArray, isNull, max } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { Counts, MaterialKind, Sentence, TextField, Weaver } from './joint-text.ts';
import {
	bundleName,
	jointText,
	maker,
	material,
	sentence,
	source,
	version,
	versionMaker,
	voice,
	weaverInvitation
} from './joint-text.tables.ts';

export type NewThread = { title: string; summary: string; themeId: string | null };

export async function insertThread(
	tx: Db,
	thread: NewThread,
	by: Pick<Weaver, 'personId' | 'organisationId'>,
	now: Date
): Promise<string> {
	const jointTextId = newId();
	const { title, summary, themeId } = thread;
	await tx
		.insert(jointText)
		.values({ id: jointTextId, kind: 'thread', title, themeId, state: 'weaving', begunAt: now, begunBy: by.personId });
	await addMaker(tx, jointTextId, by, now);
	// Proposed as public, never made so by itself: the weavers choose when they share.
	await tx.insert(version).values({ jointTextId, title, summary, ...audienceToRow({ kind: 'public' }) });
	return jointTextId;
}

export async function addMaker(
	tx: Db,
	jointTextId: string,
	by: Pick<Weaver, 'personId' | 'organisationId'>,
	now: Date
): Promise<void> {
	await tx
		.insert(maker)
		.values({ jointTextId, ...by, joinedAt: now })
		.onConflictDoUpdate({
			target: [maker.jointTextId, maker.personId],
			set: { leftAt: null, organisationId: by.organisationId }
		});
}

export const endMaker = async (tx: Db, jointTextId: string, personId: string, now: Date): Promise<void> =>
	void (await tx
		.update(maker)
		.set({ leftAt: now })
		.where(and(eq(maker.jointTextId, jointTextId), eq(maker.personId, personId))));

export const invite = async (
	tx: Db,
	jointTextId: string,
	personId: string,
	invitedBy: string,
	at: Date
): Promise<void> =>
	void (await tx.insert(weaverInvitation).values({ jointTextId, personId, invitedBy, at }).onConflictDoNothing());

/** Takes the invitation out; false when there was none. */
export async function takeInvitation(tx: Db, jointTextId: string, personId: string): Promise<boolean> {
	const taken = await tx
		.delete(weaverInvitation)
		.where(and(eq(weaverInvitation.jointTextId, jointTextId), eq(weaverInvitation.personId, personId)))
		.returning({ id: weaverInvitation.personId });
	return taken.length > 0;
}

export const invitedTo = (db: Db, jointTextId: string): Promise<{ personId: string; name: string }[]> =>
	db
		.select({ personId: weaverInvitation.personId, name: person.name })
		.from(weaverInvitation)
		.innerJoin(person, eq(person.id, weaverInvitation.personId))
		.where(eq(weaverInvitation.jointTextId, jointTextId))
		.orderBy(asc(weaverInvitation.at));

export type Thread = { id: string; title: string; themeId: string | null; state: 'weaving' | 'shared' | 'resting' };
const threadColumns = { id: jointText.id, title: jointText.title, themeId: jointText.themeId, state: jointText.state };

export async function thread(db: Db, id: string): Promise<Thread | undefined> {
	const [row] = await db.select(threadColumns).from(jointText).where(eq(jointText.id, id));
	return row;
}

/** Everybody who changes this text waits here for each other, so that nothing is counted, moved or shared twice. */
export async function lockThread(tx: Db, id: string): Promise<Thread | undefined> {
	const [row] = await tx.select(threadColumns).from(jointText).where(eq(jointText.id, id)).for('update');
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
	for (const [index, { body, ownWords, gap, sources, voiceIds }] of sentences.entries()) {
		const sentenceId = newId();
		await tx.insert(sentence).values({ id: sentenceId, versionId: id, position: index + 1, body, ownWords, gap });
		for (const { kind, refId, quote } of sources) await tx.insert(source).values({ sentenceId, kind, refId, quote });
		await addVoices(
			tx,
			voiceIds.map((voiceId) => ({ sentenceId, voiceId }))
		);
	}
	return id;
}

type Words = Record<TextField | 'title' | 'summary', string>;

/** False when somebody else saved in between: then nothing is written. */
export async function saveTexts(tx: Db, id: string, revision: number, texts: Words): Promise<boolean> {
	const saved = await tx
		.update(version)
		.set({ ...texts, revision: revision + 1 })
		.where(and(eq(version.id, id), eq(version.revision, revision), isNull(version.number)))
		.returning({ id: version.id });
	return saved.length > 0;
}

export const saveThread = async (
	tx: Db,
	id: string,
	set: Partial<Pick<Thread, 'title' | 'themeId' | 'state'>>
): Promise<void> => void (await tx.update(jointText).set(set).where(eq(jointText.id, id)));

export const propose = async (tx: Db, versionId: string, audience: Audience): Promise<void> =>
	void (await tx.update(version).set(audienceToRow(audience)).where(eq(version.id, versionId)));

export async function addSentence(tx: Db, versionId: string, body: string): Promise<string> {
	const [last] = await tx
		.select({ position: max(sentence.position) })
		.from(sentence)
		.where(eq(sentence.versionId, versionId));
	const id = newId();
	await tx.insert(sentence).values({ id, versionId, position: (last?.position ?? 0) + 1, body });
	return id;
}

type Change = Partial<Pick<Sentence, 'body' | 'ownWords' | 'gap'>>;

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

export async function addSource(
	tx: Db,
	given: { sentenceId: string; kind: MaterialKind; refId: string; quote: string | null }
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

export type Laid = {
	id: string;
	kind: MaterialKind;
	refId: string;
	laidBy: string | null;
	laidAt: Date;
	takenOffAt: Date | null;
	takenOffReason: string | null;
	bundle: number | null;
};

export const materialOf = (db: Db, jointTextId: string): Promise<Laid[]> =>
	db
		.select({
			id: material.id,
			kind: material.kind,
			refId: material.refId,
			laidBy: person.name,
			laidAt: material.laidAt,
			takenOffAt: material.takenOffAt,
			takenOffReason: material.takenOffReason,
			bundle: material.bundle
		})
		.from(material)
		.leftJoin(person, eq(person.id, material.laidBy))
		.where(eq(material.jointTextId, jointTextId))
		.orderBy(asc(material.laidAt), asc(material.id));

/** Laid on again after it was taken off: it lies there as before, and the old reason goes. */
export async function layOn(
	tx: Db,
	jointTextId: string,
	piece: { kind: MaterialKind; refId: string },
	by: string,
	now: Date
): Promise<void> {
	await tx
		.insert(material)
		.values({ jointTextId, ...piece, laidBy: by, laidAt: now })
		.onConflictDoUpdate({
			target: [material.jointTextId, material.kind, material.refId],
			set: { takenOffAt: null, takenOffReason: null }
		});
}

export const takeOff = async (tx: Db, id: string, reason: string, now: Date): Promise<void> =>
	void (await tx.update(material).set({ takenOffAt: now, takenOffReason: reason }).where(eq(material.id, id)));

export const setBundle = async (tx: Db, materialId: string, bundle: number): Promise<void> =>
	void (await tx.update(material).set({ bundle }).where(eq(material.id, materialId)));

export async function bundleNames(db: Db, jointTextId: string): Promise<Map<number, string>> {
	const rows = await db.select().from(bundleName).where(eq(bundleName.jointTextId, jointTextId));
	return new Map(rows.map(({ bundle, name }) => [bundle, name]));
}

/** An empty name takes the name away. */
export async function renameBundle(tx: Db, jointTextId: string, bundle: number, name: string): Promise<void> {
	await tx.delete(bundleName).where(and(eq(bundleName.jointTextId, jointTextId), eq(bundleName.bundle, bundle)));
	if (name) await tx.insert(bundleName).values({ jointTextId, bundle, name });
}

export const forgetBundleNames = async (tx: Db, jointTextId: string): Promise<void> =>
	void (await tx.delete(bundleName).where(eq(bundleName.jointTextId, jointTextId)));

/** Freezes the working text: its number, its day, its makers and the counts of its statements as they are now. */
export async function freeze(
	tx: Db,
	versionId: string,
	frozen: { jointTextId: string; number: number; reason: string; audience: Audience; sharedAt: Date; sharedBy: string },
	weavers: readonly Weaver[],
	counts: ReadonlyMap<string, Counts>
): Promise<void> {
	const { jointTextId, number, reason, audience, sharedAt, sharedBy } = frozen;
	const [row] = await tx
		.update(version)
		.set({ number, reason, ...audienceToRow(audience), sharedAt, sharedBy })
		.where(and(eq(version.id, versionId), isNull(version.number)))
		.returning({ title: version.title });
	if (!row) throw new Error('the working text was shared already');
	await tx.update(jointText).set({ title: row.title, state: 'shared' }).where(eq(jointText.id, jointTextId));
	await tx
		.insert(versionMaker)
		.values(weavers.map(({ personId, organisationId }) => ({ versionId, personId, organisationId })));
	const ours = tx.select({ id: sentence.id }).from(sentence).where(eq(sentence.versionId, versionId));
	for (const [refId, { recognise, different, unsure }] of counts) {
		await tx
			.update(source)
			.set({ recognise, different, unsure })
			.where(and(eq(source.kind, 'statement'), eq(source.refId, refId), inArray(source.sentenceId, ours)));
	}
}
