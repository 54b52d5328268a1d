// Circles as rows. Lists filter by who may know of them, so hidden ones are never fetched.
import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, audienceToRow, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { mayComeIn } from './circle.policy.ts';
import { veiledName, type Circle } from './circle.ts';
import { circle, circleMember } from './circle.tables.ts';

const columns = {
	row: circle,
	theme: { id: theme.id, title: theme.title },
	themeVeiled: isVeiled('theme', theme.id),
	veiled: isVeiled('circle', circle.id)
};

const select = (db: Db) => db.select(columns).from(circle).leftJoin(theme, eq(theme.id, circle.themeId));
type Row = Awaited<ReturnType<typeof select>>[number];

function asCircle(
	{ row, theme: about, themeVeiled, veiled: isHidden }: Row,
	eyes: 'anyone' | 'its-own' = 'anyone'
): Circle {
	const veiled = isHidden && eyes === 'anyone';
	const { id, kind, joining, showsPeople, begunAt, restingSince, endedAt } = row;
	const { name, purpose, region, closedReason, legacy } = row;
	const hidden = {
		name: veiledName,
		purpose: '',
		region: '',
		closedReason: closedReason === null ? null : veiledName,
		legacy: ''
	};
	return {
		...{ id, kind, joining, showsPeople, begunAt, restingSince, endedAt },
		...(veiled ? hidden : { name, purpose, region, closedReason, legacy }),
		theme: about && (themeVeiled ? { ...about, title: veiledName } : about),
		audience: audienceFromRow(row),
		veiled
	};
}

/** Who takes part, asks or was invited knows of it as well, as long as they could come in. */
function knownTo(viewer: Viewer): SQL {
	const reads = visibleTo(viewer, circle);
	if (!mayComeIn(viewer)) return reads;
	return sql`(${reads} or exists (select 1 from ${circleMember} where ${circleMember.circleId} = ${circle.id}
		and ${circleMember.personId} = ${viewer.id} and ${circleMember.until} is null))`;
}

/** `themeId`: those under one theme only. */
export async function all(db: Db, viewer: Viewer, themeId?: string): Promise<Circle[]> {
	const rows = await select(db).where(and(knownTo(viewer), themeId ? eq(circle.themeId, themeId) : undefined));
	return rows.map((row) => asCircle(row));
}

export async function find(db: Db, viewer: Viewer, id: string): Promise<Circle | undefined> {
	const [row] = await select(db).where(and(eq(circle.id, id), knownTo(viewer)));
	return row && asCircle(row);
}

export async function findMany(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, Circle>> {
	if (ids.length === 0) return new Map();
	const rows = await select(db).where(and(inArray(circle.id, [...new Set(ids)]), knownTo(viewer)));
	return new Map(rows.map((row) => [row.row.id, asCircle(row)]));
}

/** As its people wrote it, also under a veil: they are the ones who can change it. */
export async function asWritten(db: Db, id: string): Promise<Circle | undefined> {
	const [row] = await select(db).where(eq(circle.id, id));
	return row && asCircle(row, 'its-own');
}

/** Keeps others who come, leave or end it waiting until this transaction ends. */
export async function lock(tx: Db, id: string): Promise<void> {
	await tx.select({ id: circle.id }).from(circle).where(eq(circle.id, id)).for('no key update');
}

type Facts = Pick<
	Circle,
	'kind' | 'name' | 'purpose' | 'region' | 'joining' | 'closedReason' | 'showsPeople' | 'audience'
> & { themeId: string | null };

const asRow = ({ audience, ...facts }: Facts) => ({ ...facts, ...audienceToRow(audience) });

export async function insert(tx: Db, facts: Facts, begunBy: string, begunAt: Date): Promise<string> {
	const [row] = await tx
		.insert(circle)
		.values({ ...asRow(facts), begunBy, begunAt })
		.returning({ id: circle.id });
	if (!row) throw new Error('circle was not inserted');
	await reindex(tx, 'circle', [row.id]);
	return row.id;
}

export async function update(tx: Db, id: string, facts: Facts): Promise<void> {
	await tx.update(circle).set(asRow(facts)).where(eq(circle.id, id));
	await reindex(tx, 'circle', [id]);
}

export async function rest(db: Db, id: string, restingSince: Date | null): Promise<void> {
	await db.update(circle).set({ restingSince }).where(eq(circle.id, id));
}

/** What it leaves behind can be found from now on too. */
export async function end(tx: Db, id: string, legacy: string, endedAt: Date): Promise<void> {
	await tx.update(circle).set({ legacy, endedAt, restingSince: null }).where(eq(circle.id, id));
	await reindex(tx, 'circle', [id]);
}

/** Nobody is left to say what it leaves behind. */
export async function endIfOpen(tx: Db, id: string, endedAt: Date): Promise<void> {
	await tx
		.update(circle)
		.set({ endedAt, restingSince: null })
		.where(and(eq(circle.id, id), isNull(circle.endedAt)));
}
