// Teams and partners, as rows.
import { and, asc, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { oneOf, prepared, type Given } from '#platform/db/prepared.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { AboutTeam } from './organisation.forms.ts';
import type { Organisation } from './organisation.ts';
import type { Province } from '#kernel/province.ts';
import { organisation } from './organisation.tables.ts';

const parent = alias(organisation, 'parent');
const columns = {
	id: organisation.id,
	name: organisation.name,
	kind: organisation.kind,
	formLabel: organisation.formLabel,
	municipality: organisation.municipality,
	province: organisation.province,
	about: organisation.about,
	joinedAt: organisation.joinedAt,
	greetedAt: organisation.greetedAt,
	leftAt: organisation.leftAt,
	parentId: parent.id,
	parentName: parent.name,
	parentKind: parent.kind,
	parentVeiled: isVeiled('organisation', parent.id),
	veiled: isVeiled('organisation', organisation.id)
};

type Row = Omit<Organisation, 'partOf' | 'veiled'> & {
	veiled: boolean;
	parentId: string | null;
	parentName: string | null;
	parentVeiled: boolean;
	parentKind: Organisation['kind'] | null;
};

/** Stands wherever a name would: under stories, in lists. The same sign in every language. */
const veiledName = '[gesluierd]';

function asOrganisation({ parentId, parentName, parentKind, parentVeiled, ...row }: Row): Organisation {
	const partOf =
		parentId && parentName && parentKind
			? { id: parentId, name: parentVeiled ? veiledName : parentName, kind: parentKind }
			: null;
	const hidden = row.veiled ? { name: veiledName, formLabel: '', about: null } : {};
	return { ...row, ...hidden, partOf };
}

const selectFrom = (db: Db) =>
	db.select(columns).from(organisation).leftJoin(parent, eq(parent.id, organisation.partOf));

export async function find(db: Db, id: string): Promise<Organisation | undefined> {
	const [row] = await selectFrom(db).where(eq(organisation.id, id));
	return row && asOrganisation(row);
}

/** As its own people wrote it, also under a veil: they are the ones who can change it. */
export async function findOwn(db: Db, id: string): Promise<AboutTeam | undefined> {
	const [row] = await db
		.select({
			name: organisation.name,
			form: organisation.formLabel,
			municipality: organisation.municipality,
			province: organisation.province,
			about: organisation.about,
			partOf: organisation.partOf
		})
		.from(organisation)
		.where(eq(organisation.id, id));
	return row && { ...row, province: row.province ?? '', about: row.about ?? '', partOf: row.partOf ?? '' };
}

/** Somebody else's team with the same name in the same municipality. */
export async function isNameTaken(db: Db, name: string, municipality: string): Promise<boolean> {
	const same = (column: AnyPgColumn, value: string) => sql`lower(${column}) = lower(${value})`;
	const [row] = await db
		.select({ id: organisation.id })
		.from(organisation)
		.where(
			and(same(organisation.name, name), same(organisation.municipality, municipality), isNull(organisation.leftAt))
		)
		.limit(1);
	return row !== undefined;
}

/** Holds the row until the transaction ends, so that two people do not both leave as the one but last. */
export async function lock(tx: Db, id: string): Promise<void> {
	await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, id)).for('update');
}

export async function close(tx: Db, id: string, now: Date): Promise<void> {
	await tx.update(organisation).set({ leftAt: now }).where(eq(organisation.id, id));
	await reindex(tx, 'organisation', [id]);
}

const byIds = prepared((db, { ids }: Given<{ ids: readonly string[] }>) =>
	selectFrom(db).where(oneOf(organisation.id, ids))
);

export async function findMany(db: Db, ids: readonly string[]): Promise<Organisation[]> {
	if (ids.length === 0) return [];
	const rows = await byIds(db, { ids });
	return rows.map(asOrganisation);
}

/** All that take part now, by name; sorting by Dutch rules happens in the front door. */
export async function all(db: Db): Promise<Organisation[]> {
	const rows = await selectFrom(db).where(isNull(organisation.leftAt)).orderBy(asc(organisation.name));
	return rows.map(asOrganisation);
}

/** Greeted member teams with the same form in the same province are one row: `count` of them. Those with a name in `named` stand apart. */
export type TeamsAlike = Pick<Organisation, 'name' | 'formLabel' | 'province'> & { count: number };

const alike = prepared((db, { named }: Given<{ named: readonly string[] }>) => {
	const name = sql<string>`case when ${oneOf(organisation.name, named)} then ${organisation.name} else '' end`;
	const formLabel = sql<string>`case when ${isVeiled('organisation', organisation.id)} then '' else ${organisation.formLabel} end`;
	return db
		.select({ name, formLabel, province: organisation.province, count: count() })
		.from(organisation)
		.where(and(eq(organisation.kind, 'member'), isNotNull(organisation.greetedAt), isNull(organisation.leftAt)))
		.groupBy(sql`1`, sql`2`, organisation.province);
});

export const teamsAlike = (db: Db, named: readonly string[]): Promise<TeamsAlike[]> => alike(db, { named });

export type NewOrganisation = {
	name: string;
	kind: Organisation['kind'];
	formLabel: string;
	municipality: string;
	province?: Province | null;
	about?: string | null;
	partOf?: string | null;
	joinedAt: Date;
	greetedAt?: Date | null;
	greetedBy?: string | null;
};

export async function insert(db: Db, given: NewOrganisation): Promise<string> {
	const [row] = await db.insert(organisation).values(given).returning({ id: organisation.id });
	if (!row) throw new Error('organisation was not inserted');
	await reindex(db, 'organisation', [row.id]);
	return row.id;
}

export async function update(db: Db, id: string, about: AboutTeam): Promise<void> {
	await db
		.update(organisation)
		.set({
			name: about.name,
			formLabel: about.form,
			municipality: about.municipality,
			province: about.province || null,
			about: about.about || null,
			partOf: about.partOf || null
		})
		.where(eq(organisation.id, id));
	await reindex(db, 'organisation', [id]);
}

/** False when somebody else was first. */
export async function greet(db: Db, id: string, by: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(organisation)
		.set({ greetedAt: now, greetedBy: by })
		.where(and(eq(organisation.id, id), isNull(organisation.greetedAt)))
		.returning({ id: organisation.id });
	return rows.length > 0;
}

export async function ungreetedOrganisations(db: Db): Promise<Organisation[]> {
	const rows = await selectFrom(db)
		.where(and(isNull(organisation.greetedAt), isNull(organisation.leftAt)))
		.orderBy(asc(organisation.joinedAt));
	return rows.map(asOrganisation);
}
