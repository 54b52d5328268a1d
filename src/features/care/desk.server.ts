// What waits for a steward, the log of acts for members, and why words were veiled for who wrote them.
import type { AudienceKind } from '#kernel/audience.ts';
import { forbid } from '#kernel/refusals.ts';
import { isSteward, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { stewardsOf } from '#features/accounts/accounts.server.ts';
import { waitingForGreeting } from '#features/organisations/organisations.server.ts';
import { listActs } from '#features/stewardship/stewardship.server.ts';
import { allVeils, veilsById, type VeilReason, type WordsKind } from '#features/veils/veils.server.ts';
import * as store from './concern.store.server.ts';
import * as messages from './messages.store.server.ts';
import { carePath, isWordsKind, mayLift, mayOpen, type FoundWords, type Reported } from './words.ts';
import { findWords } from './words.store.server.ts';

type Named = { kind: WordsKind; id: string };
const keyOf = ({ kind, id }: Named) => `${kind}/${id}`;

/** All of these at once: one query for each kind of words that is among them. */
async function findAll(db: Db, viewer: Viewer, named: readonly Named[]): Promise<Map<string, FoundWords>> {
	const byKind = Map.groupBy(named, ({ kind }) => kind);
	const found = await Promise.all(
		[...byKind].map(([kind, of]) =>
			findWords(
				db,
				viewer,
				kind,
				of.map(({ id }) => id)
			)
		)
	);
	return new Map(found.flatMap((some) => [...some.values()].map((one) => [keyOf(one), one])));
}

export type OpenConcern = Named & {
	reasons: VeilReason[];
	/** How many times it was said, and since when. */
	times: number;
	since: Date;
	/** Null: stands in a smaller circle. The steward may veil it, and reads neither the words nor what was said of them. */
	path: string | null;
	said: string[] | null;
	circle: AudienceKind;
	/** Of a message between two people that this steward did not open; null for everything else. */
	message: 'may-open' | 'somebody-else' | null;
};

export async function openConcerns({ db, viewer, now }: Context): Promise<OpenConcern[]> {
	if (!isSteward(viewer)) forbid('care.concerns');
	const [rows, veils] = await Promise.all([store.notSetAside(db), allVeils(db)]);
	const covered = new Set(veils.map((veil) => keyOf({ kind: veil.wordsKind, id: veil.wordsId })));
	const lifted = await store.lastLiftedOf(
		db,
		rows.map(({ wordsId }) => wordsId)
	);
	const open = rows
		.map((row) => ({ ...row, kind: row.wordsKind, id: row.wordsId }))
		.filter((row) => !covered.has(keyOf(row)) && row.raisedAt > (lifted.get(keyOf(row)) ?? new Date(0)));
	const words = await findAll(db, viewer, open);
	const reported = await messages.reported(db, idsOfMessages(open));
	return [...Map.groupBy(open, keyOf)].flatMap(([key, rowsOnOne]) => {
		const found = words.get(key);
		const first = rowsOnOne[0];
		if (!found || !first) return []; // taken back since: nothing is left to veil
		// Of a message only whoever opened it decides, also among those who wrote it.
		const reads = found.readable && found.decides;
		return {
			kind: first.kind,
			id: first.id,
			reasons: [...new Set(rowsOnOne.map(({ reason }) => reason))],
			times: rowsOnOne.length,
			since: first.raisedAt,
			path: reads ? (first.kind === 'message' ? carePath(first.kind, first.id) : found.path) : null,
			said: reads ? rowsOnOne.flatMap(({ words: said }) => said ?? []) : null,
			circle: found.audience.kind,
			message: found.decides ? null : openingOf({ viewer, now }, reported.get(first.id))
		};
	});
}

const idsOfMessages = (named: readonly Named[]): string[] =>
	named.filter(({ kind }) => kind === 'message').map(({ id }) => id);

const openingOf = ({ viewer, now }: Pick<Context, 'viewer' | 'now'>, reported: Reported | undefined) =>
	reported && mayOpen(viewer, reported, now()) ? ('may-open' as const) : ('somebody-else' as const);

/** The page of the programme team: for members who it is and what it did, for stewards what waits. */
export async function showDesk(context: Context) {
	const { db, viewer } = context;
	const [log, stewards] = await Promise.all([showLog(context), stewardsOf(db)]);
	const people = stewards.sort(byDutchName).map(({ id, name }) => ({ id, name }));
	if (!isSteward(viewer)) return { log, people, waiting: null };
	const [greetings, concerns, veils] = await Promise.all([
		waitingForGreeting(context),
		openConcerns(context),
		veiledNow(context)
	]);
	return { log, people, waiting: { ...greetings, concerns, veils } };
}

/** What is veiled now. A second steward who reads the words can decide; else their writer changes them. */
export async function veiledNow({ db, viewer, now }: Context) {
	if (!isSteward(viewer)) forbid('care.veils');
	const veils = (await allVeils(db)).map((veil) => ({ ...veil, kind: veil.wordsKind, id: veil.wordsId }));
	const words = await findAll(db, viewer, veils);
	const reported = await messages.reported(db, idsOfMessages(veils));
	return veils.flatMap(({ kind, id, reason, veiledAt, veiledBy }) => {
		const found = words.get(keyOf({ kind, id }));
		if (!found) return [];
		return {
			kind,
			id,
			reason,
			veiledAt,
			mayLift: mayLift(viewer, found, veiledBy),
			circle: found.audience.kind,
			mayOpen: !found.decides && openingOf({ viewer, now }, reported.get(id)) === 'may-open'
		};
	});
}

/** The acts this viewer may know of, each with a way to the thing when they may read that too. */
export async function showLog(context: Context) {
	const acts = await listActs(context);
	const named = acts.flatMap(({ subjectKind, subjectId }) =>
		isWordsKind(subjectKind) ? [{ kind: subjectKind, id: subjectId }] : []
	);
	const words = await findAll(context.db, context.viewer, named);
	return acts.map(({ subjectId, ...act }) => {
		const found = words.get(`${act.subjectKind}/${subjectId}`);
		return { ...act, path: found?.readable ? found.path : null };
	});
}

export type WhyVeiled = {
	kind: WordsKind;
	wordsId: string;
	reason: VeilReason;
	veiledAt: Date;
	lifted: boolean;
	/** What people said to the writer, without who said it. */
	said: string[];
};

/** For the notice `veiled`, by id of the veil. Shown to the writer of the words only. */
export async function whyVeiled(db: Db, veilIds: readonly string[]): Promise<Map<string, WhyVeiled>> {
	const veils = [...(await veilsById(db, veilIds)).values()];
	const byKind = Map.groupBy(veils, ({ wordsKind }) => wordsKind);
	const said = (
		await Promise.all(
			[...byKind].map(([kind, of]) =>
				store.saidOf(
					db,
					kind,
					of.map(({ wordsId }) => wordsId)
				)
			)
		)
	).flat();
	return new Map(
		veils.map((veil) => {
			const about = said.filter((one) => one.wordsKind === veil.wordsKind && one.wordsId === veil.wordsId);
			const why: WhyVeiled = {
				kind: veil.wordsKind,
				wordsId: veil.wordsId,
				reason: veil.reason,
				veiledAt: veil.veiledAt,
				lifted: veil.liftedAt !== null,
				said: about.filter(({ raisedAt }) => raisedAt <= veil.veiledAt).flatMap(({ words }) => words ?? [])
			};
			return [veil.id, why];
		})
	);
}
