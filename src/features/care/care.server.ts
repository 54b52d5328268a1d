// The front door of care (promise 10): saying that somebody can be recognised or that words cannot stay, veiling them,
// and deciding whether a veil is lifted. What someone may not read looks to them as if it were not there.
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, isSteward, readsMembers, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct, recordCommand } from '#features/stewardship/stewardship.server.ts';
import {
	lastLifted,
	layVeil,
	takeVeilAway,
	veilOver,
	type VeilReason,
	type WordsKind
} from '#features/veils/veils.server.ts';
import type { RaiseConcern } from './concern.forms.ts';
import * as store from './concern.store.server.ts';
import { closeMessage, tellReporters } from './reported-messages.server.ts';
import { enoughToVeil, loggedFor, mayLift, type FoundWords } from './words.ts';
import { findWords } from './words.store.server.ts';

const mostInAnHour = 10;

/** These words, for a viewer who may read them. To anyone else nothing is there (promise 2). */
async function readableWords(db: Db, viewer: Viewer, kind: WordsKind, id: string): Promise<FoundWords> {
	const found = (await findWords(db, viewer, kind, [id])).get(id);
	return found?.readable ? found : notFound(kind);
}

/** What the page shows before somebody says what is wrong, and to a steward who decides about a veil. */
export async function showWords({ db, viewer }: Context, kind: WordsKind, id: string) {
	const found = await readableWords(db, viewer, kind, id);
	const veil = await veilOver(db, kind, id);
	const lifts = veil !== null && mayLift(viewer, found, veil.veiledBy);
	return {
		kind,
		id,
		language: found.language,
		path: found.path,
		/** Veiled words are shown to nobody here but a steward who has to decide. */
		words: veil && !lifts ? null : found.words,
		veil: veil && { reason: veil.reason, veiledAt: veil.veiledAt },
		mayLift: lifts,
		/** A steward's word veils at once; a member's does when a second member says the same. */
		veilsAtOnce: isSteward(viewer) && found.decides,
		countsToVeil: readsMembers(viewer),
		isWriter: isSignedIn(viewer) && found.writerIds.includes(viewer.id)
	};
}

type Limits = { secret: string; clientAddress: string };

/** Anyone, also without account. One steward, or two members, veil at once. */
export async function raiseConcern(
	{ db, viewer, now, later }: Context,
	form: RaiseConcern & { kind: WordsKind; id: string },
	{ secret, clientAddress }: Limits
): Promise<Outcome<{ veiled: boolean }, 'too-often'>> {
	const { kind, id, reason } = form;
	const { writerIds } = await readableWords(db, viewer, kind, id);
	// Who sent a message cannot have it opened: that is for who got it.
	if (kind === 'message' && isSignedIn(viewer) && writerIds.includes(viewer.id)) forbid('care.report-own');
	const who = [isSignedIn(viewer) ? viewer.id : clientAddress];
	if (!(await withinLimit(db, secret, { act: 'concern', who, most: mostInAnHour, windowMs: minutes(60) }, now())))
		return refuse('too-often');
	return db.transaction(async (tx) => {
		await store.lockWords(tx, kind, id);
		const words = await readableWords(tx, viewer, kind, id);
		await store.insert(tx, {
			wordsKind: kind,
			wordsId: id,
			reason,
			words: form.words || null,
			raisedBy: isSignedIn(viewer) ? viewer.id : null,
			byMember: readsMembers(viewer),
			raisedAt: now()
		});
		const already = (await veilOver(tx, kind, id)) !== null;
		if (already) return accept({ veiled: true });
		const concerns = await store.openOn(tx, kind, id, await lastLifted(tx, kind, id));
		const atOnce = isSteward(viewer) && words.decides;
		if (!atOnce && !enoughToVeil(concerns, words.writerIds)) return accept({ veiled: false });
		await cover({ tx, viewer, now: now(), later }, words, reason);
		return accept({ veiled: true });
	});
}

type Covering = { tx: Db; viewer: Viewer; now: Date; later: Context['later'] };

/** Hides the words, tells whoever wrote them, and writes down that it happened: never which words. */
async function cover({ tx, viewer, now, later }: Covering, words: FoundWords, reason: VeilReason): Promise<void> {
	const { kind, id, writerIds } = words;
	const steward = isSteward(viewer) ? viewer : null;
	const veilId = await layVeil(tx, { kind, id, reason, by: steward?.id ?? null }, now);
	if (veilId === null) return;
	const act = { act: 'veiled', subjectKind: kind, subjectId: id, audience: loggedFor(words) } as const;
	if (steward) await recordAct(tx, steward, act, now);
	else await recordCommand(tx, act, now);
	for (const personId of writerIds) await tell(tx, { personId, kind: 'veiled', subjectId: veilId, aboutId: id }, now);
	if (kind === 'message') await tellReporters(tx, id, now);
	await later(tx, 'deliver-notices');
}

/** A steward veils after a concern, or words they read themselves. Of a smaller circle they know only that it was raised. */
export async function veilWords(
	{ db, viewer, now, later }: Context,
	kind: WordsKind,
	id: string,
	reason: VeilReason
): Promise<void> {
	if (!isSteward(viewer)) forbid('care.veil');
	await db.transaction(async (tx) => {
		await store.lockWords(tx, kind, id);
		const words = (await findWords(tx, viewer, kind, [id])).get(id) ?? notFound(kind);
		const concerns = await store.openOn(tx, kind, id, await lastLifted(tx, kind, id));
		if (!words.decides || (!words.readable && concerns.length === 0)) notFound(kind);
		await cover({ tx, viewer, now: now(), later }, words, reason);
	});
}

/** A steward read the words and lets them stand. Whoever cannot read them cannot judge them. */
export async function setConcernAside(context: Context, kind: WordsKind, id: string): Promise<void> {
	const { db, viewer, now, later } = context;
	if (!isSteward(viewer)) forbid('care.set-aside');
	await db.transaction(async (tx) => {
		await store.lockWords(tx, kind, id);
		const words = await readableWords(tx, viewer, kind, id);
		if (!words.decides) notFound(kind);
		if (kind === 'message') {
			await tellReporters(tx, id, now());
			await closeMessage(tx, id);
		}
		if (!(await store.setAside(tx, kind, id, viewer.id, now()))) return;
		const audience = loggedFor(words);
		await recordAct(tx, viewer, { act: 'concern-set-aside', subjectKind: kind, subjectId: id, audience }, now());
		await later(tx, 'deliver-notices');
	});
}

/** A second steward decides: not who laid the veil, not who wrote the words. */
export async function liftVeil(
	{ db, viewer, now }: Context,
	kind: WordsKind,
	id: string
): Promise<Outcome<true, 'second-steward' | 'not-veiled'>> {
	if (!isSteward(viewer)) forbid('care.lift');
	return db.transaction(async (tx) => {
		await store.lockWords(tx, kind, id);
		const words = await readableWords(tx, viewer, kind, id);
		const veil = await veilOver(tx, kind, id);
		if (!veil) return refuse('not-veiled');
		if (!mayLift(viewer, words, veil.veiledBy)) return refuse('second-steward');
		await takeVeilAway(tx, kind, id, viewer.id, now());
		if (kind === 'message') await closeMessage(tx, id);
		await store.setAside(tx, kind, id, viewer.id, now());
		await recordAct(
			tx,
			viewer,
			{ act: 'veil-lifted', subjectKind: kind, subjectId: id, audience: loggedFor(words) },
			now()
		);
		return accept(true);
	});
}
