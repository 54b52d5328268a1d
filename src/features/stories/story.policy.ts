// Who may tell, edit, widen and take back; pages ask the same functions to decide which buttons to show.
import type { Audience } from '#kernel/audience.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';

export const mayTell = isSignedIn;

/** A story is always its teller's: nobody else touches it, stewards included. */

/** The audiences a teller can choose. Who looks in two capacities chooses one of them first. */
export function audiencesFor(viewer: SignedIn, offersPublic: boolean): Audience[] {
	if (viewer.capacity === 'undecided') return [{ kind: 'self' }];
	const teams = viewer.organisationIds.map((organisationId): Audience => ({ kind: 'team', organisationId }));
	const members: Audience[] = viewer.capacity === 'member' ? [{ kind: 'members' }] : [];
	const everyone: Audience[] = offersPublic ? [{ kind: 'public' }] : [];
	return [{ kind: 'self' }, ...teams, ...members, ...everyone];
}
