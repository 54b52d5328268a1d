// What is near: the province somebody chose, or that of their team.
import type { Province } from '#kernel/province.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { nearbyTeams } from '#features/directory/directory.server.ts';
import type { OrganisationLine } from '#features/directory/directory.ts';
import type { Gathering } from '#features/gatherings/gathering.ts';
import { gatheringsIn } from '#features/gatherings/gatherings.server.ts';
import { organisationsById } from '#features/organisations/organisations.server.ts';

const shown = 2;

export type Near = { province: Province; gatherings: Gathering[]; teams: OrganisationLine[] };

/** Null: no province is known. `leftOut`: gatherings that stand on the page already. */
export async function nearMe(
	context: Context,
	viewer: SignedIn,
	{ chosen, leftOut }: { chosen: Province | null; leftOut: readonly string[] }
): Promise<Near | null> {
	const province = chosen ?? (await provinceOfTeam(context, viewer));
	if (!province) return null;
	const gatherings = await gatheringsIn(context, province, shown + leftOut.length);
	return {
		province,
		gatherings: gatherings.filter(({ id }) => !leftOut.includes(id)).slice(0, shown),
		teams: await nearbyTeams(context, province, shown)
	};
}

async function provinceOfTeam({ db }: Context, viewer: SignedIn): Promise<Province | null> {
	const teams = await organisationsById(db, viewer.organisationIds);
	return teams.flatMap(({ province }) => province ?? [])[0] ?? null;
}
