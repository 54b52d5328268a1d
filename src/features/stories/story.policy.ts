// Who may tell, edit, widen and take back; pages ask the same functions to decide which buttons to show.
import { mayRead, type Audience } from '#kernel/audience.ts';
import { isSignedIn, type SignedIn, type Viewer } from '#kernel/viewer.ts';

export const mayTell = isSignedIn;

/** A story is always its teller's: nobody else touches it, stewards included. */

/** The audiences a teller can choose. Who looks in two capacities chooses one of them first. */
export function audiencesFor(viewer: SignedIn): Audience[] {
	if (viewer.capacity === 'undecided') return [{ kind: 'self' }];
	const teams = viewer.organisationIds.map((organisationId): Audience => ({ kind: 'team', organisationId }));
	const members: Audience[] = viewer.capacity === 'member' ? [{ kind: 'members' }] : [];
	return [{ kind: 'self' }, ...teams, ...members, { kind: 'public' }];
}

/** Who can be the second pair of eyes: a colleague of the same team, or anyone who may read the story already. */
export const mayLookAlong = (reader: Viewer, teller: SignedIn, audience: Audience): reader is SignedIn =>
	isSignedIn(reader) &&
	reader.id !== teller.id &&
	(reader.organisationIds.some((id) => teller.organisationIds.includes(id)) || mayRead(reader, audience, teller.id));
