// Around a table: its calendar, whether it presses, and how the network relates to the institution. Part of the front
// door (groups.server.ts).
import { forbid, notFound } from '#kernel/refusals.ts';
import { everyone } from '#kernel/audience.ts';
import { before } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import type { NewDay, Relate, SayPressing } from './group.forms.ts';
import type { Seat, TableLine } from './group.ts';
import { mayKeepDays, maySayPressing, seatOf } from './group.policy.ts';
import { comingAndPast, countPressing, dateOf, pressingCountsFor, pressingFor } from './table-work.ts';
import * as tables from './group.store.server.ts';
import * as store from './table-work.store.server.ts';

/** What stands around this table, for its page. */
export async function aroundTable({ db, viewer, now }: Context, table: TableLine) {
	const all = await store.daysAt(db, [table.id]);
	const shown = table.veiled ? all.map((one) => ({ ...one, words: '' })) : all;
	const { said, counted } = await store.pressingSince(db, table.id, before(now(), pressingCountsFor));
	return {
		today: dateOf(now()),
		calendar: comingAndPast(shown, dateOf(now())),
		pressing: pressingFor(viewer, countPressing(said, counted)),
		/** What this viewer said, within the time it counts. */
		said: isSignedIn(viewer) ? (said.find(({ personId }) => personId === viewer.id)?.answer ?? null) : null,
		relations: await store.relationsTo(db, table.partner.id)
	};
}

/** What comes at all tables that are not veiled, first to last: to be early. */
export async function comingDays({ db, now }: Pick<Context, 'db' | 'now'>) {
	const open = (await tables.all(db)).filter(({ veiled, endedAt }) => !veiled && endedAt === null);
	const days = await store.daysAt(
		db,
		open.map(({ id }) => id)
	);
	const today = dateOf(now());
	const { coming } = comingAndPast(days, today);
	return {
		today,
		days: coming.flatMap((day) => {
			const table = open.find(({ id }) => id === day.groupId);
			return table ? [{ ...day, table: { id: table.id, name: table.name } }] : [];
		})
	};
}

export async function addDay(context: Context, groupId: string, form: NewDay): Promise<void> {
	const { db, viewer, now } = context;
	const { seats } = await tableWithSeats(db, now(), groupId);
	if (!isSignedIn(viewer) || !mayKeepDays(viewer, seats)) forbid('groups.days');
	const { dayKind: kind, day, dayWords: words } = form;
	await db.transaction(async (tx) => {
		await store.insertDay(tx, { kind, day, words, groupId, addedBy: viewer.id, addedAt: now() });
		await record({ ...context, db: tx }, groupId, seats);
	});
}

export async function removeDay(context: Context, groupId: string, id: string): Promise<void> {
	const { db, viewer, now } = context;
	const { seats } = await tableWithSeats(db, now(), groupId);
	if (!mayKeepDays(viewer, seats)) forbid('groups.days');
	await db.transaction(async (tx) => {
		await store.removeDay(tx, groupId, id);
		await record({ ...context, db: tx }, groupId, seats);
	});
}

/** A steward who keeps the calendar of a table they do not sit at: an act of the programme team. */
async function record({ db, viewer, now }: Context, subjectId: string, seats: readonly Seat[]): Promise<void> {
	if (!isSignedIn(viewer) || seatOf(viewer, seats)) return;
	await recordAct(db, viewer, { act: 'table-tended', subjectKind: 'group', subjectId, audience: everyone }, now());
}

/** "Drukt dit bij jullie?": may be said again, another way, at any time. */
export async function sayPressing({ db, viewer, now }: Context, groupId: string, form: SayPressing): Promise<void> {
	if (!maySayPressing(viewer)) forbid('groups.pressing');
	const { table } = await tableWithSeats(db, now(), groupId);
	if (table.endedAt) notFound('table');
	await store.savePressing(db, {
		groupId,
		personId: viewer.id,
		answer: form.pressing,
		organisationIds: [...viewer.organisationIds],
		at: now()
	});
}

/** A next version of how the network relates to the institution of this table. The version before stays. */
export async function relate(
	{ db, viewer, now }: Context,
	groupId: string,
	{ relation: words, why: reason, seen }: Relate
): Promise<Outcome<number, 'changed-meanwhile'>> {
	if (!readsMembers(viewer)) forbid('groups.relate');
	return db.transaction(async (tx) => {
		const { table } = await tableWithSeats(tx, now(), groupId);
		const given = { partnerId: table.partner.id, words, reason, writtenBy: viewer.id, at: now() };
		const number = await store.insertRelation(tx, given, Number(seen));
		return number === null ? refuse('changed-meanwhile') : accept(number);
	});
}

async function tableWithSeats(db: Context['db'], now: Date, id: string) {
	const table = (await tables.find(db, id)) ?? notFound('table');
	return { table, seats: await tables.seatsAt(db, [id], now) };
}
