// What people say of themselves, as rows. Words of somebody who is veiled are not fetched.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { MyProfile } from './profile.forms.ts';
import type { Profile } from './profile.ts';
import { profile, profileTheme } from './profile.tables.ts';

/** By person; who said nothing is not in it. `own`: also under a veil, for the one who can change it. */
export async function findMany(
	db: Db,
	personIds: readonly string[],
	own: 'own' | 'shown' = 'shown'
): Promise<Map<string, Profile>> {
	if (personIds.length === 0) return new Map();
	const rows = await db
		.select({
			personId: profile.personId,
			way: profile.way,
			knows: profile.knows,
			asks: profile.asks,
			province: profile.province,
			buddy: profile.buddy,
			audience: profile.audience,
			veiled: isVeiled('person', profile.personId)
		})
		.from(profile)
		.where(inArray(profile.personId, [...personIds]));
	const themes = await themesOf(
		db,
		rows.map(({ personId }) => personId)
	);
	return new Map(
		rows.map(({ veiled, ...row }) => {
			const hidden = veiled && own === 'shown' ? { knows: '', asks: '' } : {};
			return [row.personId, { ...row, ...hidden, themes: themes.get(row.personId) ?? [] }];
		})
	);
}

async function themesOf(db: Db, personIds: readonly string[]): Promise<Map<string, Profile['themes']>> {
	if (personIds.length === 0) return new Map();
	const rows = await db
		.select({ personId: profileTheme.personId, id: theme.id, title: theme.title })
		.from(profileTheme)
		.innerJoin(theme, eq(theme.id, profileTheme.themeId))
		.where(and(inArray(profileTheme.personId, [...personIds]), sql`not ${isVeiled('theme', theme.id)}`))
		.orderBy(asc(theme.title));
	const found = new Map<string, Profile['themes']>();
	for (const { personId, ...one } of rows) found.set(personId, [...(found.get(personId) ?? []), one]);
	return found;
}

export async function save(tx: Db, personId: string, given: MyProfile, now: Date): Promise<void> {
	const { themeIds, ...rest } = given;
	await tx
		.insert(profile)
		.values({ personId, ...rest, updatedAt: now })
		.onConflictDoUpdate({ target: profile.personId, set: { ...rest, updatedAt: now } });
	await setThemes(tx, personId, themeIds);
	await reindex(tx, 'person', [personId]);
}

/** Ids of themes that do not exist are left out. */
async function setThemes(tx: Db, personId: string, themeIds: readonly string[]): Promise<void> {
	await tx.delete(profileTheme).where(eq(profileTheme.personId, personId));
	if (themeIds.length === 0) return;
	const known = await tx
		.select({ id: theme.id })
		.from(theme)
		.where(inArray(theme.id, [...themeIds]));
	if (known.length === 0) return;
	await tx.insert(profileTheme).values(known.map(({ id }) => ({ personId, themeId: id })));
}

export async function forget(tx: Db, personId: string): Promise<void> {
	await tx.delete(profileTheme).where(eq(profileTheme.personId, personId));
	await tx.delete(profile).where(eq(profile.personId, personId));
}
