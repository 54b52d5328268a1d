// Messages between two people that were reported: opening one, and telling who reported it. Deciding is care.server.ts.
import { self } from '#kernel/audience.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import { lastLifted } from '#features/veils/veils.server.ts';
import * as concerns from './concern.store.server.ts';
import * as store from './messages.store.server.ts';
import { loggedFor, mayOpen } from './words.ts';

/** Whoever reported a message hears that it was decided about, once. */
export async function tellReporters(tx: Db, messageId: string, now: Date): Promise<void> {
	for (const { id: subjectId, personId } of await store.openReporters(tx, messageId))
		await tell(tx, { personId, kind: 'report-decided', subjectId, aboutId: messageId }, now);
}

/** One steward opens a message that was reported: from then on they read that one message, and decide. Logged for members. */
export async function openMessage({ db, viewer, now }: Context, id: string): Promise<void> {
	if (!isSteward(viewer)) forbid('care.open-message');
	await db.transaction(async (tx) => {
		await concerns.lockWords(tx, 'message', id);
		const reported = (await store.reported(tx, [id])).get(id);
		const open = await concerns.openOn(tx, 'message', id, await lastLifted(tx, 'message', id));
		if (!reported || (open.length === 0 && !reported.veiled) || !mayOpen(viewer, reported, now())) notFound('message');
		if (!(await store.open(tx, id, viewer.id, now()))) return;
		const audience = loggedFor({ kind: 'message', audience: self });
		await recordAct(tx, viewer, { act: 'message-opened', subjectKind: 'message', subjectId: id, audience }, now());
	});
}

/** It was decided that it stands: nobody but the two who wrote reads it any more. */
export const closeMessage = store.close;

/** What I reported, by id of the report: for news. */
export const reportsOfMine = async ({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]) =>
	new Map(isSignedIn(viewer) ? (await store.reportsById(db, viewer.id, ids)).map((one) => [one.id, one]) : []);

/** Where what I reported stands, by id of the message. */
export async function reportedByMe({ db, viewer }: Pick<Context, 'db' | 'viewer'>, messageIds: readonly string[]) {
	const rows = isSignedIn(viewer) ? await store.reportsOn(db, viewer.id, messageIds) : [];
	return new Map(
		rows.map(
			({ messageId, opened, stands }) => [messageId, stands ? 'stands' : opened ? 'opened' : 'reported'] as const
		)
	);
}
