// The sheet of one bringing: what a table member takes along. Part of the front door (groups.server.ts).
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { showText } from '#features/joint-texts/joint-texts.server.ts';
import { eyesOfTable, forWhoSitsElsewhere } from './sheet.ts';
import * as brought from './bringing.store.server.ts';
import * as store from './group.store.server.ts';

/** Whoever may see that it was brought may have the sheet; what stands on it is the same for all who sit there. */
export async function showSheet(context: Context, groupId: string, number: number) {
	const { db, viewer, now } = context;
	const table = (await store.find(db, groupId)) ?? notFound('table');
	const id = (await brought.idsInOrder(db, groupId))[number - 1];
	const bringing = (await brought.atTable(db, viewer, groupId)).find((one) => one.id === id) ?? notFound('bringing');
	const seats = await store.seatsAt(db, [groupId], now());
	const { id: textId, number: version } = bringing.thread;
	const thread = await showText({ ...context, viewer: eyesOfTable(groupId) }, textId, version);
	const own = await showText(context, textId, version);
	if ('beingWoven' in thread || 'beingWoven' in own) notFound('version');
	return {
		table,
		bringing,
		thread: isSignedIn(viewer) && viewer.groupIds.includes(groupId) ? thread : forWhoSitsElsewhere(thread, own),
		practice: seats.filter(({ side, since, until }) => side === 'practice' && since && !until)
	};
}
