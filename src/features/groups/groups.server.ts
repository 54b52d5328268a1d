// The front door of groups: tables, who sits there, and what is brought to them.
import { forbid, notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn, readsMembers, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { listOrganisations, organisationById } from '#features/organisations/organisations.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import { listThemes, themeById } from '#features/themes/themes.server.ts';
import type { NewTable, SeatOffer } from './group.forms.ts';
import { isOffer, isSeated, offer, type OfferRefusal, type Seat, type TableLine } from './group.ts';
import {
	mayAnswer,
	mayBeginTable,
	mayKeepDays,
	mayPutBeside,
	maySayPressing,
	maySeeOffers,
	mayWelcome,
	seatOf,
	sidesFor
} from './group.policy.ts';
import { claimsByBringing, piecesAt } from './partner-pieces.server.ts';
import { aroundTable } from './table-work.server.ts';
import * as brought from './bringing.store.server.ts';
import * as store from './group.store.server.ts';

export { answerBringing, bringingsOf, bringToTable, showBringing, whatMayBeBrought } from './bringings.server.ts';
export {
	answerClaims,
	claimsByBringing,
	markDiscussed,
	piecesBeside,
	putBeside,
	takeBackAllPieces,
	takeBackPiece,
	takeBackPieceAgain,
	touchedBy
} from './partner-pieces.server.ts';
export { addDay, comingDays, relate, removeDay, sayPressing } from './table-work.server.ts';
export { showSheet } from './sheets.server.ts';

/** All tables with how many speak from practice there: public, like the names of who sits there. */
export async function listTables({
	db,
	now
}: Pick<Context, 'db' | 'now'>): Promise<(TableLine & { practices: number })[]> {
	const tables = await store.all(db);
	const seats = await store.seatsAt(
		db,
		tables.map(({ id }) => id),
		now()
	);
	return tables.map((table) => ({
		...table,
		practices: seats.filter((one) => one.groupId === table.id && one.side === 'practice' && isSeated(one)).length
	}));
}

export async function showTable(context: Context, id: string) {
	const { db, viewer, now } = context;
	const table = (await store.find(db, id)) ?? notFound('table');
	const seats = await store.seatsAt(db, [id], now());
	const shown = table.veiled ? seats.map((one) => ({ ...one, practice: '' })) : seats;
	const seated = shown.filter(isSeated);
	const bringings = await brought.atTable(db, viewer, id);
	const order = await brought.idsInOrder(db, id);
	const claims = await claimsByBringing(db, bringings);
	return {
		table,
		around: await aroundTable(context, table),
		pieces: await piecesAt(context, id),
		practice: seated.filter(({ side }) => side === 'practice'),
		hosts: seated.filter(({ side }) => side === 'host'),
		offers: shown.filter(isOffer).filter((one) => maySeeOffers(viewer, seats) || isMine(viewer, one)),
		bringings: bringings.map((one) => ({
			...one,
			sheet: order.indexOf(one.id) + 1,
			claims: claims.get(one.id) ?? []
		})),
		own: seatOf(viewer, shown) ?? null,
		/** Where they sat from until they left there; they can offer themselves anew. */
		lapsed: isSignedIn(viewer) && !table.veiled ? ((await store.lapsedSeat(db, id, viewer.id, now())) ?? null) : null,
		may: mayAt(viewer, table, seats)
	};
}

const isMine = (viewer: Viewer, { personId }: Seat) => isSignedIn(viewer) && viewer.id === personId;

function mayAt(viewer: Viewer, table: TableLine, seats: readonly Seat[]) {
	const open = table.endedAt === null;
	return {
		offerAs: open && !seatOf(viewer, seats) ? sidesFor(viewer, table) : [],
		welcome: seats.filter((one) => isOffer(one) && mayWelcome(viewer, seats, one)).map(({ personId }) => personId),
		answer: open && mayAnswer(viewer, table, seats),
		keepDays: mayKeepDays(viewer, seats),
		sayPressing: open && maySayPressing(viewer),
		relate: readsMembers(viewer),
		putBeside: open && mayPutBeside(viewer, table, seats),
		discuss: seats.some((one) => isSeated(one) && isMine(viewer, one)),
		chooseCapacityFirst: isSignedIn(viewer) && viewer.capacity === 'undecided'
	};
}

/** What a new table can be about, and at whose institution. */
export async function choicesForTable(context: Context) {
	if (!mayBeginTable(context.viewer)) forbid('groups.begin');
	const partners = (await listOrganisations(context)).filter(({ kind }) => kind === 'partner');
	const themes = (await listThemes(context)).filter(({ veiled }) => !veiled);
	return { partners: partners.sort(byDutchName), themes };
}

export async function beginTable(
	{ db, viewer, now }: Context,
	form: NewTable
): Promise<Outcome<string, 'partner-missing' | 'theme-unknown'>> {
	if (!mayBeginTable(viewer)) forbid('groups.begin');
	const partner = await organisationById(db, form.partner);
	if (partner?.kind !== 'partner' || partner.leftAt) return refuse('partner-missing');
	if (form.theme && !(await themeById(db, form.theme))) return refuse('theme-unknown');
	return accept(await store.insert(db, form, viewer.id, now()));
}

/** The empty chair: anyone may offer themselves. Whoever sits there already says welcome. */
export async function offerSeat(
	{ db, viewer, now }: Context,
	groupId: string,
	form: SeatOffer
): Promise<Outcome<true, OfferRefusal>> {
	if (!isSignedIn(viewer)) forbid('groups.offer');
	return db.transaction(async (tx) => {
		const { table, seats } = await openForChange(tx, now(), groupId);
		if (!sidesFor(viewer, table).includes(form.side)) forbid('groups.offer');
		const outcome = offer(table, seats, viewer, form.side);
		if (outcome.ok) await store.offerSeat(tx, groupId, viewer.id, form, now());
		return outcome;
	});
}

export async function welcomeAtTable(
	{ db, viewer, now, later }: Context,
	groupId: string,
	personId: string
): Promise<void> {
	if (!isSignedIn(viewer)) forbid('groups.welcome');
	await db.transaction(async (tx) => {
		const { table, seats } = await openForChange(tx, now(), groupId);
		const offered = seats.find((one) => one.personId === personId) ?? notFound('seat');
		if (isSeated(offered)) return; // somebody else was just ahead
		if (!mayWelcome(viewer, seats, offered)) forbid('groups.welcome');
		await store.welcome(tx, groupId, personId, viewer.id, now());
		if (!seatOf(viewer, seats)) {
			// The steward says welcome as steward, not as somebody of this table.
			const act = {
				act: 'seat-welcomed',
				subjectKind: 'group',
				subjectId: table.id,
				audience: { kind: 'public' }
			} as const;
			await recordAct(tx, viewer, act, now());
		}
		await tell(tx, { personId, kind: 'welcome', subjectId: groupId, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
}

/** Gets up, or takes back an offer. What was said and brought from this chair stays. */
export async function leaveTable({ db, viewer, now }: Context, groupId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('groups.leave');
	await store.leave(db, groupId, viewer.id, now());
}

async function openForChange(tx: Db, now: Date, groupId: string) {
	await store.lock(tx, groupId);
	const table = (await store.find(tx, groupId)) ?? notFound('table');
	return { table, seats: await store.seatsAt(tx, [groupId], now) };
}

// For features above this one; they have asked "may you?" already.
export const bringingsById = brought.findMany;
export const tablesById = store.findMany;
