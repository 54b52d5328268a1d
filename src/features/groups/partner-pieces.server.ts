// The institution answers sentence by sentence, and puts its own drafts and questions beside stories. Part of the front
// door (groups.server.ts).
import type { Audience } from '#kernel/audience.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import type { PutBeside } from './group.forms.ts';
import { isSeated } from './group.ts';
import { mayAnswer, mayPutBeside, seatOf } from './group.policy.ts';
import { lastOfEach, newClaims, type ClaimAnswer, type PartnerPiece } from './partner-piece.ts';
import * as brought from './bringing.store.server.ts';
import * as tables from './group.store.server.ts';
import * as store from './partner-piece.store.server.ts';

export type GivenClaim = { sentenceId: string; outcome: ClaimAnswer['outcome']; words: string };

/**
 * What a table says of single sentences, with its answer or after it. May be said again when it becomes clearer: what was
 * said before stays, with its date. It is no second answer, so nobody gets news of it (promise 4).
 */
export async function answerClaims(
	{ db, viewer, now }: Context,
	bringingId: string,
	given: readonly GivenClaim[]
): Promise<number> {
	if (!isSignedIn(viewer)) forbid('groups.answer');
	return db.transaction(async (tx) => {
		const found = (await brought.findForUpdate(tx, bringingId)) ?? notFound('bringing');
		const table = (await tables.find(tx, found.groupId)) ?? notFound('table');
		if (!mayAnswer(viewer, table, await tables.seatsAt(tx, [table.id], now()))) forbid('groups.answer');
		const sentences = new Set((await store.sentencesOf(tx, found.versionId)).map(({ id }) => id));
		const own = given.filter(({ sentenceId }) => sentences.has(sentenceId));
		const before = lastOfEach(await store.claimsOf(tx, [bringingId]));
		const claims = newClaims(own, before).map((one) => ({ ...one, bringingId, answeredBy: viewer.id, at: now() }));
		await store.insertClaims(tx, claims);
		return claims.length;
	});
}

export type ShownClaim = ClaimAnswer & { sentence: string };

/** By bringing, in the order of the text. A veil over an answer lies over its claims too. */
export async function claimsByBringing(
	db: Db,
	bringings: readonly { id: string; veiled: boolean }[]
): Promise<Map<string, ShownClaim[]>> {
	const open = bringings.filter(({ veiled }) => !veiled).map(({ id }) => id);
	const rows = await store.claimsOf(db, open);
	const found = new Map<string, ShownClaim[]>();
	for (const [id, some] of Map.groupBy(rows, ({ bringingId }) => bringingId)) {
		const last = lastOfEach(some);
		const texts = new Map(some.map((row) => [row.sentenceId, row]));
		const inOrder = [...texts.values()].sort((a, b) => a.position - b.position);
		found.set(
			id,
			inOrder.flatMap(({ sentenceId, sentence }) => {
				const claim = last.get(sentenceId);
				return claim ? [{ ...claim, sentence }] : [];
			})
		);
	}
	return found;
}

/** The sentences of what was brought with what was said of each so far, for who answers. */
export async function claimsToAnswer(db: Db, bringingId: string, versionId: string) {
	const last = lastOfEach(await store.claimsOf(db, [bringingId]));
	return (await store.sentencesOf(db, versionId)).map((one) => ({ ...one, answer: last.get(one.id) ?? null }));
}

/** The day it was talked about, by whoever sits there. Null takes it back. */
export async function markDiscussed(
	{ db, viewer, now }: Context,
	bringingId: string,
	day: string | null
): Promise<void> {
	const found = (await brought.findForUpdate(db, bringingId)) ?? notFound('bringing');
	const own = seatOf(viewer, await tables.seatsAt(db, [found.groupId], now()));
	if (!own || !isSeated(own)) forbid('groups.discussed');
	await brought.saveDiscussed(db, bringingId, day);
}

/** What the institution could put something beside; null for who may not. */
export async function touchedBy({ db, viewer, now }: Context, groupId: string) {
	const table = (await tables.find(db, groupId)) ?? notFound('table');
	if (table.endedAt || !mayPutBeside(viewer, table, await tables.seatsAt(db, [groupId], now()))) return null;
	return store.storiesTouched(db, viewer, groupId);
}

/** Signed by the institution, outside every count. Beside those stories only that its writer may read. */
export async function putBeside({ db, viewer, now }: Context, groupId: string, form: PutBeside): Promise<string> {
	return db.transaction(async (tx) => {
		const table = (await tables.find(tx, groupId)) ?? notFound('table');
		if (table.endedAt || !mayPutBeside(viewer, table, await tables.seatsAt(tx, [groupId], now())))
			forbid('groups.beside');
		const readable = new Set((await store.storiesTouched(tx, viewer, groupId)).map(({ id }) => id));
		const { pieceKind: kind, circle, title, body, lists } = form;
		const audience: Audience = circle === 'everyone' ? { kind: 'public' } : { kind: 'group', groupId };
		const signed = { organisationId: table.partner.id, writtenBy: viewer.id };
		const given = { groupId, kind, title, body, audience, ...signed, at: now() };
		return store.insertPiece(
			tx,
			given,
			[...new Set(lists.verhaal)].filter((id) => readable.has(id))
		);
	});
}

export async function takeBackPiece({ db, viewer, now }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('groups.beside');
	if ((await store.withdrawPieces(db, { id, writtenBy: viewer.id }, now())) === 0) notFound('piece');
}

/** When an account goes and its words with it. */
export const takeBackAllPieces = (tx: Db, personId: string, now: Date): Promise<number> =>
	store.withdrawPieces(tx, { writtenBy: personId }, now);

/** In a copy from before it was taken back; false when nothing of it is there. */
export const takeBackPieceAgain = async (tx: Db, id: string, at: Date): Promise<boolean> =>
	(await store.withdrawPieces(tx, { id }, at)) > 0;

export const piecesAt = ({ db, viewer }: Context, groupId: string): Promise<PartnerPiece[]> =>
	store.piecesAt(db, viewer, groupId);

/** For the page of a story that this viewer may read. */
export const piecesBeside = ({ db, viewer }: Context, storyId: string): Promise<PartnerPiece[]> =>
	store.piecesBeside(db, viewer, storyId);
