// "Wie leest mee": who exactly reads along in each audience somebody can choose.
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { whoReadsInTeam, type Organisation } from '#features/organisations/organisation.ts';
import { countPeopleOf, organisationsById } from '#features/organisations/organisations.server.ts';
import type { Reading, Team } from './reading.ts';
import { audienceValue } from './story.forms.ts';
import { audiencesFor } from './story.policy.ts';

export async function whoCouldRead({ db, viewer, now }: Context): Promise<Reading> {
	if (!isSignedIn(viewer)) return { choices: [], teams: [], undecided: false };
	const organisations = await organisationsById(db, viewer.organisationIds);
	const teams = await Promise.all(
		organisations.map(async (one) => asTeam(one, await countPeopleOf(db, one.id, now())))
	);
	const choices = audiencesFor(viewer).map((audience) => ({
		value: audienceValue(audience),
		kind: audience.kind,
		team: audience.kind === 'team' ? (teams.find(({ id }) => id === audience.organisationId) ?? null) : null
	}));
	return { choices, teams, undecided: viewer.capacity === 'undecided' };
}

const asTeam = (organisation: Organisation, people: number): Team => ({
	id: organisation.id,
	name: organisation.name,
	people,
	isPartner: organisation.kind === 'partner',
	...whoReadsInTeam(organisation, people)
});
