// The front door of finding: people, teams and partners by theme, knowledge, region and form.
import type { Province } from '#kernel/province.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { dutchCollator } from '#platform/db/sorting.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { organisationsById, peopleById } from '#features/organisations/organisations.server.ts';
import { profilesOf } from '#features/profiles/profiles.server.ts';
import { allOf, readQuery, roughly } from '#features/search/query.ts';
import { themeNames } from '#features/themes/themes.server.ts';
import type { Asked, OrganisationLine, PersonLine } from './directory.ts';
import * as store from './directory.store.server.ts';

const pageSize = 24;

export type Page<T> = { found: T[]; hasMore: boolean };

/** Words that ask nothing ("de") find nothing; no words find everyone. */
function lookingFor({ words, themeId, province, form, page }: Asked): store.Looking | null {
	const asked = readQuery(words).words.map((word) => roughly(word, []));
	if (words !== '' && asked.length === 0) return null;
	const condition = asked.length > 0 ? allOf(asked) : null;
	return { condition, themeId, province, form, limit: pageSize + 1, offset: (page - 1) * pageSize };
}

const paged = <T>(found: readonly T[]): Page<T> => ({
	found: found.slice(0, pageSize),
	hasMore: found.length > pageSize
});
const nothing = { found: [], hasMore: false };

/** People this viewer may see, by name. */
export async function findPeople(context: Context, asked: Asked): Promise<Page<PersonLine>> {
	const looking = lookingFor(asked);
	if (!looking) return nothing;
	const { found, hasMore } = paged(await store.people(context.db, context.viewer, looking, context.now()));
	return { found: await linesOf(context, found), hasMore };
}

/** What a list shows of these people, in the order given. */
export async function linesOf(context: Context, found: readonly store.FoundPerson[]): Promise<PersonLine[]> {
	const ids = found.map(({ id }) => id);
	const [people, profiles, teams] = await Promise.all([
		peopleById(context, ids),
		profilesOf(context, ids),
		organisationsById(context.db, [...new Set(found.flatMap(({ organisationIds }) => organisationIds))])
	]);
	const said = new Map(people.map((one) => [one.id, one]));
	const names = new Map(teams.map(({ id, name }) => [id, name]));
	return found.flatMap(({ id, organisationIds }): PersonLine[] => {
		const one = said.get(id);
		if (!one) return [];
		return [
			{
				id,
				name: one.name,
				about: one.about,
				knows: one.knows,
				teams: [...new Set(organisationIds)].flatMap((team) => names.get(team) ?? []),
				themes: (profiles.get(id)?.themes ?? []).map(({ title }) => title)
			}
		];
	});
}

/** Teams or partners, by name. */
export async function findOrganisations(
	context: Context,
	kind: 'member' | 'partner',
	asked: Asked
): Promise<Page<OrganisationLine>> {
	const looking = lookingFor(asked);
	if (!looking) return nothing;
	const { db, viewer, now } = context;
	const { found: ids, hasMore } = paged(await store.organisations(db, viewer, kind, looking, now()));
	return { found: await organisationLines(db, ids), hasMore };
}

/** In the order given. */
async function organisationLines(db: Db, ids: readonly string[]): Promise<OrganisationLine[]> {
	const byId = new Map((await organisationsById(db, ids)).map((one) => [one.id, one]));
	return ids.flatMap((id): OrganisationLine[] => {
		const one = byId.get(id);
		if (!one) return [];
		const { name, formLabel: form, municipality, province } = one;
		return [{ name, path: organisationPath(one), form, municipality, province }];
	});
}

/** Some teams of this province that are not one's own: other ones every week, so that none is always first. */
export async function nearbyTeams(
	{ db, viewer, now }: Context,
	province: Province,
	most: number
): Promise<OrganisationLine[]> {
	const own = isSignedIn(viewer) ? viewer.organisationIds : [];
	return organisationLines(db, await store.teamsIn(db, province, { leftOut: own, most }, now()));
}

/** What there is to choose from, in Dutch order; provinces where somebody works. */
export async function choicesFor(context: Context, kind: 'member' | 'partner') {
	const [{ provinces, forms }, themes] = await Promise.all([store.choices(context.db, kind), themeNames(context)]);
	return { provinces, forms: forms.sort(dutchCollator.compare), themes };
}
