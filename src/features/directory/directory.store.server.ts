// Finds people and organisations for one viewer. Who this viewer may not see is never fetched. A page at a time, by name:
// no order here means better.
import { and, asc, eq, gt, isNotNull, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { days } from '#kernel/moments.ts';
import { isSignedIn, readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import { qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { dutchOrder } from '#platform/db/sorting.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import type { Province } from '#kernel/province.ts';
import { profile, profileTheme } from '#features/profiles/profile.tables.ts';
import { searchEntry } from '#features/search-index/entry.tables.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';

export type Looking = {
	/** What must be said, as a tsquery; null when no word was asked. */
	condition: string | null;
	themeId: string | null;
	province: Province | null;
	form: string;
	limit: number;
	offset: number;
};

const current = (now: Date) => and(or(isNull(affiliation.until), gt(affiliation.until, now)));

/** One organisation of these people's fits what was asked of place and form; or they said themselves that they work there. */
function worksThere({ province, form }: Looking, now: Date): SQL | undefined {
	if (province === null && form === '') return undefined;
	const saidSo = province !== null && form === '' ? eq(profile.province, province) : undefined;
	const byTeam = sql`exists (select 1 from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
			where ${affiliation.personId} = ${person.id} and ${current(now)} and ${fits({ province, form })})`;
	return or(saidSo, byTeam);
}

const fits = ({ province, form }: Pick<Looking, 'province' | 'form'>): SQL =>
	and(
		province === null ? undefined : eq(organisation.province, province),
		form === ''
			? undefined
			: sql`lower(${organisation.formLabel}) = lower(${form}) and not ${isVeiled('organisation', organisation.id)}`
	) ?? sql`true`;

const says = (kind: 'person' | 'organisation', id: SQL, condition: string | null): SQL | undefined =>
	condition === null
		? undefined
		: sql`${id} in (select ${searchEntry.refId} from ${searchEntry} where ${searchEntry.kind} = ${kind}
			and ${searchEntry.terms} @@ ${condition}::tsquery)`;

/** Members see everyone; others themselves, and who made their page public. */
const seen = (viewer: Viewer): SQL | undefined =>
	readsMembers(viewer)
		? undefined
		: or(eq(profile.audience, 'public'), isSignedIn(viewer) ? eq(person.id, viewer.id) : undefined);

const caresFor = (personId: SQL, themeId: string): SQL =>
	sql`exists (select 1 from ${profileTheme} where ${profileTheme.personId} = ${personId} and ${profileTheme.themeId} = ${themeId})`;

const worksAt = (now: Date) =>
	qualified<string[]>(sql`coalesce((select json_agg(${affiliation.organisationId} order by ${affiliation.from})
		from ${affiliation} where ${affiliation.personId} = ${person.id} and ${current(now)}), '[]'::json)`);

export type FoundPerson = { id: string; name: string; organisationIds: string[] };

export function people(db: Db, viewer: Viewer, looking: Looking, now: Date): Promise<FoundPerson[]> {
	const { condition, themeId, limit, offset } = looking;
	return db
		.select({
			id: person.id,
			name: person.name,
			organisationIds: worksAt(now)
		})
		.from(person)
		.leftJoin(profile, eq(profile.personId, person.id))
		.where(
			and(
				isNull(person.deletedAt),
				seen(viewer),
				// Nobody needs to find themselves among people to meet.
				isSignedIn(viewer) ? ne(person.id, viewer.id) : undefined,
				says('person', sql`${person.id}`, condition),
				themeId === null ? undefined : caresFor(sql`${person.id}`, themeId),
				worksThere(looking, now)
			)
		)
		.orderBy(dutchOrder(person.name), asc(person.id))
		.limit(limit)
		.offset(offset);
}

/**
 * People of other teams who care for a theme this viewer cares for. Which of them comes up changes by the week, by a hash: no
 * order that means better.
 */
export function likeMinded(db: Db, viewer: SignedIn, limit: number, now: Date): Promise<FoundPerson[]> {
	const week = weekOf(now);
	const sharesTheme = sql`exists (select 1 from ${profileTheme} join ${profileTheme} mine on mine.theme_id = ${profileTheme.themeId}
		where ${profileTheme.personId} = ${person.id} and mine.person_id = ${viewer.id})`;
	const isColleague = sql`exists (select 1 from ${affiliation} join ${affiliation} own on own.organisation_id = ${affiliation.organisationId}
		where ${affiliation.personId} = ${person.id} and own.person_id = ${viewer.id} and own.until is null and ${current(now)})`;
	return db
		.select({ id: person.id, name: person.name, organisationIds: worksAt(now) })
		.from(person)
		.where(
			and(
				isNull(person.deletedAt),
				ne(person.id, viewer.id),
				qualified(sharesTheme),
				qualified(sql`not ${isColleague}`)
			)
		)
		.orderBy(sql`md5(${person.id} || ${viewer.id} || ${week})`)
		.limit(limit);
}

const weekOf = (now: Date): string => String(Math.floor(now.getTime() / days(7)));

type Some = { leftOut: readonly string[]; most: number };

/** Teams that take part in this province; which of them come up changes by the week, by a hash. */
export async function teamsIn(db: Db, province: Province, { leftOut, most }: Some, now: Date): Promise<string[]> {
	const rows = await db
		.select({ id: organisation.id })
		.from(organisation)
		.where(
			and(
				eq(organisation.kind, 'member'),
				eq(organisation.province, province),
				isNull(organisation.leftAt),
				isNotNull(organisation.greetedAt),
				leftOut.length > 0 ? notInArray(organisation.id, [...leftOut]) : undefined,
				sql`not ${isVeiled('organisation', organisation.id)}`
			)
		)
		.orderBy(sql`md5(${organisation.id} || ${weekOf(now)})`)
		.limit(most);
	return rows.map(({ id }) => id);
}

/** Somebody there cares for the theme (for members to know), or told something under it that this viewer may read. */
function worksOn(viewer: Viewer, themeId: string, now: Date): SQL {
	const told = sql`exists (select 1 from ${story} join ${storyTheme} on ${storyTheme.storyId} = ${story.id}
		where ${story.organisationId} = ${organisation.id} and ${storyTheme.themeId} = ${themeId} and ${story.signature} <> 'network'
		and ${isNotNull(story.toldAt)} and ${isNull(story.withdrawnAt)} and ${visibleTo(viewer, story)} and not ${isVeiled('story', story.id)})`;
	const cares = sql`exists (select 1 from ${affiliation} join ${person} on ${person.id} = ${affiliation.personId}
		left join ${profile} on ${profile.personId} = ${person.id}
		where ${affiliation.organisationId} = ${organisation.id} and ${current(now)} and ${seen(viewer) ?? sql`true`}
		and ${caresFor(sql`${person.id}`, themeId)})`;
	return sql`(${told} or ${cares})`;
}

export async function organisations(
	db: Db,
	viewer: Viewer,
	kind: 'member' | 'partner',
	looking: Looking,
	now: Date
): Promise<string[]> {
	const { condition, themeId, limit, offset } = looking;
	const rows = await db
		.select({ id: organisation.id })
		.from(organisation)
		.where(
			and(
				eq(organisation.kind, kind),
				isNull(organisation.leftAt),
				says('organisation', sql`${organisation.id}`, condition),
				themeId === null ? undefined : qualified(worksOn(viewer, themeId, now)),
				qualified(fits(looking))
			)
		)
		.orderBy(dutchOrder(organisation.name), asc(organisation.id))
		.limit(limit)
		.offset(offset);
	return rows.map(({ id }) => id);
}

/** Provinces where some team works, and what teams call themselves: for the choices on the page. */
export async function choices(db: Db, kind: 'member' | 'partner'): Promise<{ provinces: Province[]; forms: string[] }> {
	const rows = await db
		.selectDistinct({
			province: organisation.province,
			form: sql<string>`case when ${isVeiled('organisation', organisation.id)} then '' else lower(${organisation.formLabel}) end`
		})
		.from(organisation)
		.where(and(eq(organisation.kind, kind), isNull(organisation.leftAt)));
	return {
		provinces: [...new Set(rows.flatMap(({ province }) => province ?? []))],
		forms: [...new Set(rows.map(({ form }) => form).filter(Boolean))]
	};
}
