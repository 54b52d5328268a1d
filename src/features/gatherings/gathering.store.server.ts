// Gatherings and their hosts, as rows. Lists filter by who may read them, so hidden ones are never fetched.
import { and, asc, desc, eq, gt, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import { readsMembers, type Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, audienceToRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Province } from '#kernel/province.ts';
import { veiledTitle, type Gathering, type Host, type KeptGathering } from './gathering.ts';
import { gathering, gatheringHost, signUp } from './gathering.tables.ts';

const countOf = (state: 'coming' | 'waiting') =>
	qualified<number>(
		sql`(select count(*)::int from ${signUp} where ${signUp.gatheringId} = ${gathering.id} and ${signUp.state} = ${state})`
	);

const hostedBy = qualified<string[]>(sql`coalesce((select json_agg(distinct ${organisation.name}) from ${gatheringHost}
	join ${organisation} on ${organisation.id} = ${gatheringHost.organisationId}
	where ${gatheringHost.gatheringId} = ${gathering.id} and ${gatheringHost.since} is not null
		and not ${isVeiled('organisation', organisation.id)}), '[]'::json)`);

const columns = {
	row: gathering,
	theme: { id: theme.id, title: theme.title },
	themeVeiled: isVeiled('theme', theme.id),
	veiled: isVeiled('gathering', gathering.id),
	coming: countOf('coming'),
	waiting: countOf('waiting'),
	hostedBy
};

const select = (db: Db) => db.select(columns).from(gathering).leftJoin(theme, eq(theme.id, gathering.themeId));
type Row = Awaited<ReturnType<typeof select>>[number];

function asGathering({ row, theme: about, themeVeiled, veiled, ...rest }: Row): KeptGathering {
	const { title, description, place, access, closedReason, calledOffBecause, onlineLink, outcome } = row;
	const words = { title, description, place, access, closedReason, calledOffBecause, onlineLink, outcome };
	const hidden = {
		title: veiledTitle,
		description: '',
		place: '',
		access: '',
		closedReason: closedReason === null ? null : veiledTitle,
		calledOffBecause: '',
		onlineLink: '',
		outcome: ''
	};
	const { id, form, startsAt, endsAt, seats, seriesId, rhythm, sequence, changedAt, calledOffAt, outcomeAt } = row;
	return {
		...(veiled ? hidden : words),
		...{ id, form, startsAt, endsAt, seats, seriesId, rhythm, sequence, changedAt, calledOffAt, outcomeAt },
		...rest,
		audience: audienceFromRow(row),
		theme: about && (themeVeiled ? { ...about, title: veiledTitle } : about),
		veiled
	};
}

/** Who hosts or was asked to host reads it too, for as long as they read along with the members. */
function readableBy(viewer: Viewer): SQL {
	if (!readsMembers(viewer)) return visibleTo(viewer, gathering);
	return sql`(${visibleTo(viewer, gathering)} or exists (select 1 from ${gatheringHost}
		where ${gatheringHost.gatheringId} = ${gathering.id} and ${gatheringHost.personId} = ${viewer.id}
			and (${gatheringHost.since} is not null or ${gatheringHost.how} = 'invited')))`;
}

export async function find(db: Db, viewer: Viewer, id: string): Promise<KeptGathering | undefined> {
	const [row] = await select(db).where(and(eq(gathering.id, id), readableBy(viewer)));
	return row && asGathering(row);
}

export async function findMany(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, KeptGathering>> {
	if (ids.length === 0) return new Map();
	const rows = await select(db).where(and(inArray(gathering.id, [...new Set(ids)]), readableBy(viewer)));
	return new Map(rows.map((row) => [row.row.id, asGathering(row)]));
}

/** Whoever asks: for use cases that have a key in hand, and for mail. */
export async function findAny(db: Db, id: string): Promise<KeptGathering | undefined> {
	const [row] = await select(db).where(eq(gathering.id, id));
	return row && asGathering(row);
}

export type Places = Pick<Gathering, 'id' | 'seats' | 'coming' | 'waiting' | 'calledOffAt' | 'endsAt'>;

/**
 * Locks the row, so that two people cannot take the last seat at once; undefined when there is none. New sign-ups refer to
 * it and need not wait: the key itself is not locked.
 */
export async function lock(tx: Db, id: string): Promise<Places | undefined> {
	const { seats, calledOffAt, endsAt } = gathering;
	const [row] = await tx
		.select({ id: gathering.id, seats, calledOffAt, endsAt })
		.from(gathering)
		.where(eq(gathering.id, id))
		.for('no key update');
	// Counted after the lock is ours: before it, somebody else could still be taking a seat.
	return row && { ...row, ...(await counts(tx, id)) };
}

async function counts(tx: Db, gatheringId: string): Promise<{ coming: number; waiting: number }> {
	const rows = await tx
		.select({ state: signUp.state, count: sql<number>`count(*)::int` })
		.from(signUp)
		.where(eq(signUp.gatheringId, gatheringId))
		.groupBy(signUp.state);
	const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
	return { coming: of('coming'), waiting: of('waiting') };
}

/** `province`: of an organisation that hosts it. */
export type Listing = { themeId?: string | null; groupId?: string; province?: Province | null; most: number };

const hostedFrom = (province: Province): SQL =>
	qualified(sql`exists (select 1 from ${gatheringHost} join ${organisation} on ${organisation.id} = ${gatheringHost.organisationId}
		where ${gatheringHost.gatheringId} = ${gathering.id} and ${gatheringHost.since} is not null and ${organisation.province} = ${province})`);

export async function upcoming(
	db: Db,
	viewer: Viewer,
	now: Date,
	{ themeId, groupId, province, most }: Listing
): Promise<KeptGathering[]> {
	const rows = await select(db)
		.where(
			and(
				gt(gathering.endsAt, now),
				readableBy(viewer),
				themeId ? eq(gathering.themeId, themeId) : undefined,
				groupId ? eq(gathering.audienceGroupId, groupId) : undefined,
				province ? hostedFrom(province) : undefined
			)
		)
		.orderBy(asc(gathering.startsAt), asc(gathering.id))
		.limit(most);
	return rows.map(asGathering);
}

export async function past(db: Db, viewer: Viewer, now: Date, { most }: Listing): Promise<KeptGathering[]> {
	const rows = await select(db)
		.where(and(lte(gathering.endsAt, now), readableBy(viewer)))
		.orderBy(desc(gathering.startsAt), asc(gathering.id))
		.limit(most);
	return rows.map(asGathering);
}

/** What somebody comes to, waits for or hosts, from this moment on, if they may still read it. */
export async function ofPerson(db: Db, viewer: Viewer, from: Date): Promise<KeptGathering[]> {
	if (viewer.kind === 'guest') return [];
	const takesPart = sql`(exists (select 1 from ${signUp} where ${signUp.gatheringId} = ${gathering.id}
			and ${signUp.personId} = ${viewer.id} and ${signUp.state} in ('coming', 'waiting'))
		or exists (select 1 from ${gatheringHost} where ${gatheringHost.gatheringId} = ${gathering.id}
			and ${gatheringHost.personId} = ${viewer.id} and ${gatheringHost.since} is not null))`;
	const rows = await select(db)
		.where(and(gt(gathering.endsAt, from), readableBy(viewer), takesPart))
		.orderBy(asc(gathering.startsAt), asc(gathering.id));
	return rows.map(asGathering);
}

/** The other gatherings of a series that this viewer may read, by day. */
export async function inSeries(db: Db, viewer: Viewer, seriesId: string): Promise<KeptGathering[]> {
	const rows = await select(db)
		.where(and(eq(gathering.seriesId, seriesId), readableBy(viewer)))
		.orderBy(asc(gathering.startsAt));
	return rows.map(asGathering);
}

type Facts = Omit<
	typeof gathering.$inferInsert,
	'id' | 'audience' | 'audienceOrganisationId' | 'audienceGroupId' | 'plannedAt' | 'changedAt' | 'sequence'
> & { audience: Audience };

export async function insert(tx: Db, { audience, ...facts }: Facts, now: Date): Promise<string> {
	const values = { ...facts, ...audienceToRow(audience), plannedAt: now, changedAt: now };
	const [row] = await tx.insert(gathering).values(values).returning({ id: gathering.id });
	if (!row) throw new Error('gathering was not inserted');
	await reindex(tx, 'gathering', [row.id]);
	return row.id;
}

/** `heard`: calendars must hear of this change. */
export async function update(
	tx: Db,
	id: string,
	{ audience, ...facts }: Partial<Facts>,
	{ now, heard }: { now: Date; heard: boolean }
): Promise<void> {
	const circle = audience ? audienceToRow(audience) : {};
	const counted = heard ? { sequence: sql`${gathering.sequence} + 1` } : {};
	await tx
		.update(gathering)
		.set({ ...facts, ...circle, ...counted, changedAt: now })
		.where(eq(gathering.id, id));
	await reindex(tx, 'gathering', [id]);
}

export async function hostsOf(db: Db, gatheringId: string): Promise<Host[]> {
	const rows = await db
		.select({
			personId: gatheringHost.personId,
			name: person.name,
			organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
			organisationVeiled: isVeiled('organisation', organisation.id),
			since: gatheringHost.since,
			how: gatheringHost.how
		})
		.from(gatheringHost)
		.innerJoin(person, eq(person.id, gatheringHost.personId))
		.leftJoin(organisation, eq(organisation.id, gatheringHost.organisationId))
		.where(and(eq(gatheringHost.gatheringId, gatheringId), isNull(person.deletedAt)))
		.orderBy(asc(gatheringHost.since), asc(person.name));
	return rows.map(({ organisation: from, organisationVeiled: veiled, ...host }) => ({
		...host,
		organisation: from && { ...from, name: veiled ? veiledTitle : from.name, veiled }
	}));
}

type NewHost = Pick<
	typeof gatheringHost.$inferInsert,
	'gatheringId' | 'personId' | 'organisationId' | 'since' | 'how' | 'invitedBy'
>;

export async function addHost(tx: Db, host: NewHost): Promise<void> {
	await tx.insert(gatheringHost).values(host).onConflictDoNothing();
}

/** Who offered is welcomed. False when there was no such offer. */
export async function welcomeHost(tx: Db, gatheringId: string, personId: string, since: Date): Promise<boolean> {
	return hostFrom(tx, gatheringId, personId, 'offered', { since });
}

/** Who was asked along says yes. Nothing happens when nobody asked. */
export async function hostAlong(
	tx: Db,
	gatheringId: string,
	personId: string,
	from: { since: Date; organisationId: string | null }
): Promise<void> {
	await hostFrom(tx, gatheringId, personId, 'invited', from);
}

async function hostFrom(
	tx: Db,
	gatheringId: string,
	personId: string,
	how: Host['how'],
	set: { since: Date; organisationId?: string | null }
): Promise<boolean> {
	const rows = await tx
		.update(gatheringHost)
		.set(set)
		.where(and(isHostRow(gatheringId, personId), isNull(gatheringHost.since), eq(gatheringHost.how, how)))
		.returning({ personId: gatheringHost.personId });
	return rows.length > 0;
}

export async function removeHost(tx: Db, gatheringId: string, personId: string): Promise<void> {
	await tx.delete(gatheringHost).where(isHostRow(gatheringId, personId));
}

const isHostRow = (gatheringId: string, personId: string) =>
	and(eq(gatheringHost.gatheringId, gatheringId), eq(gatheringHost.personId, personId));

/** Whom they asked along stays asked, by nobody in particular. */
export async function forgetHosting(tx: Db, personId: string): Promise<void> {
	await tx.update(gatheringHost).set({ invitedBy: null }).where(eq(gatheringHost.invitedBy, personId));
	await tx.delete(gatheringHost).where(eq(gatheringHost.personId, personId));
}
