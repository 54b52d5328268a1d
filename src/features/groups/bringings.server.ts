// A thread is brought to a table, the table answers, the answer travels back. Part of the front door (groups.server.ts).
import { forbid, notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { askFor, asksFor, mayStand } from '#features/consent/consent.server.ts';
import { needsAsking } from '#features/consent/consent.ts';
import { mayBring, type MissingToBring } from '#features/joint-texts/joint-text.ts';
import { contributorsOf, versionForTable } from '#features/joint-texts/joint-texts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import type { TableAnswer } from './group.forms.ts';
import type { BringingView, Side } from './group.ts';
import { isSeatedFrom, mayAnswer, mayBringHere, seatOf } from './group.policy.ts';
import { claimsToAnswer } from './partner-pieces.server.ts';
import * as brought from './bringing.store.server.ts';
import * as store from './group.store.server.ts';
import * as words from './table-words.store.server.ts';

export type BringRefusal =
	{ reason: 'already-brought' | 'ended' } | { reason: 'not-ready'; missing: readonly MissingToBring[] };

/** Threads this viewer may bring to this table now: the newest version of each that they may read. */
export async function whatMayBeBrought({ db, viewer, now }: Context, tableId: string) {
	if (!isSignedIn(viewer)) forbid('groups.bring');
	const table = (await store.find(db, tableId)) ?? notFound('table');
	const seats = await store.seatsAt(db, [tableId], now());
	const all = await words.newestVersions(db, viewer, tableId);
	const threads = isSeatedFrom(viewer, seats, 'practice') ? all : all.filter(({ mine }) => mine);
	return { table, threads: table.endedAt === null ? threads : [] };
}

/** One version, once per table. Whoever may not read the version does not bring it. */
export async function bringToTable(
	{ db, viewer, now, later }: Context,
	tableId: string,
	versionId: string,
	note: string
): Promise<{ ok: true; value: string } | ({ ok: false } & BringRefusal)> {
	if (!isSignedIn(viewer)) forbid('groups.bring');
	return db.transaction(async (tx) => {
		await store.lock(tx, tableId);
		const table = (await store.find(tx, tableId)) ?? notFound('table');
		const readable = (await words.readableVersion(tx, viewer, versionId)) ?? notFound('version');
		if (!mayBringHere(viewer, await store.seatsAt(tx, [tableId], now()), readable.mine)) forbid('groups.bring');
		if (table.endedAt) return { ok: false, reason: 'ended' };
		const version = (await versionForTable(tx, versionId)) ?? notFound('version');
		const ready = mayBring(version);
		if (!ready.ok) return { ok: false, reason: 'not-ready', missing: ready.reason };
		const { jointTextId } = readable;
		const given = { groupId: tableId, jointTextId, versionId, broughtBy: viewer.id, broughtAt: now(), note };
		const id = await brought.insert(tx, given);
		if (id === null) return { ok: false, reason: 'already-brought' };
		if (version.audience.kind !== 'public') {
			await askForThisTable(tx, { tableId, jointTextId, versionId, askedBy: viewer.id }, now());
			await later(tx, 'deliver-notices');
		}
		return accept(id);
	});
}

type Asking = { tableId: string; jointTextId: string; versionId: string; askedBy: string };

/** The table is an audience of its own: words agreed for the members only stand there after their owner said yes. */
async function askForThisTable(tx: Db, { tableId, jointTextId, versionId, askedBy }: Asking, now: Date): Promise<void> {
	const audience = { kind: 'group', groupId: tableId } as const;
	const asked = await asksFor(tx, jointTextId);
	for (const { own, ...piece } of await words.wordsIn(tx, versionId)) {
		if (!needsAsking(own, audience) || mayStand(asked, { ...piece, audience })) continue;
		await askFor(tx, { ...piece, audience, jointTextId, askedBy }, now);
	}
}

/** For the page where the answer is written, and as whom this viewer writes it. */
export async function showBringing(
	{ db, viewer, now }: Context,
	bringingId: string
): Promise<{ bringing: BringingView; side: Side; claims: Awaited<ReturnType<typeof claimsToAnswer>> }> {
	if (!isSignedIn(viewer)) forbid('groups.answer');
	const [bringing] = await brought.findMany(db, [bringingId]);
	const table = (bringing && (await store.find(db, bringing.table.id))) ?? notFound('table');
	const seats = await store.seatsAt(db, [table.id], now());
	// Who does not sit there learns nothing of what lies there.
	const { side } = seatOf(viewer, seats) ?? notFound('bringing');
	if (!bringing || !mayAnswer(viewer, table, seats)) forbid('groups.answer');
	return { bringing, side, claims: await claimsToAnswer(db, bringing.id, bringing.thread.versionId) };
}

/**
 * The table's answer, once. In the same transaction it is on the page of everyone whose words are in the version that was
 * brought: that is "returned". An answer belongs to that version, not to a later one.
 */
export async function answerBringing(
	{ db, viewer, now, later }: Context,
	bringingId: string,
	form: TableAnswer
): Promise<Outcome<true, 'already-answered'>> {
	if (!isSignedIn(viewer)) forbid('groups.answer');
	return db.transaction(async (tx) => {
		const found = (await brought.findForUpdate(tx, bringingId)) ?? notFound('bringing');
		const table = (await store.find(tx, found.groupId)) ?? notFound('table');
		if (!mayAnswer(viewer, table, await store.seatsAt(tx, [table.id], now()))) forbid('groups.answer');
		if (found.answeredAt) return refuse('already-answered');
		await brought.answer(tx, bringingId, form, viewer.id, now());
		const contributors = new Set((await contributorsOf(tx, found.versionId)).map(({ personId }) => personId));
		for (const personId of contributors) {
			await tell(tx, { personId, kind: 'answered', subjectId: bringingId, aboutId: '' }, now());
		}
		await later(tx, 'deliver-notices');
		return accept(true);
	});
}

/** Where these threads lie, by thread, oldest first: "Waar ligt het nu". */
export async function bringingsOf(
	{ db, viewer }: Context,
	jointTextIds: readonly string[]
): Promise<Map<string, BringingView[]>> {
	const found = await brought.ofThreads(db, viewer, jointTextIds);
	return Map.groupBy(found, ({ thread }) => thread.id);
}
