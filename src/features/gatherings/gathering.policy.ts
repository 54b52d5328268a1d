// Who may do what; pages ask the same functions to decide which buttons to show.
import type { Audience } from '#kernel/audience.ts';
import { readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import { isHost, isInvitedToHost, isOver, type Gathering, type Host } from './gathering.ts';

/** The programme team or any member. */
export const mayPlan = readsMembers;

/** Open stands first: closing takes a choice, and a reason. */
export function audiencesFor(viewer: SignedIn): Audience[] {
	const teams = viewer.organisationIds.map((organisationId): Audience => ({ kind: 'team', organisationId }));
	const groups = viewer.groupIds.map((groupId): Audience => ({ kind: 'group', groupId }));
	return [{ kind: 'public' }, { kind: 'members' }, ...teams, ...groups];
}

/** A host, as long as they read along with the members: the names of who comes are not for who left the network. */
export const hostsIt = (viewer: Viewer, hosts: readonly Host[]): viewer is SignedIn =>
	readsMembers(viewer) && hosts.some((one) => one.personId === viewer.id && isHost(one));

/** Who was asked along, as long as they read along with the members and it is still to come. */
export const mayHostAlong = (
	viewer: Viewer,
	hosts: readonly Host[],
	gathering: Pick<Gathering, 'endsAt' | 'calledOffAt'>,
	now: Date
): viewer is SignedIn =>
	mayPlan(viewer) &&
	!isOver(gathering, now) &&
	!gathering.calledOffAt &&
	hosts.some((one) => one.personId === viewer.id && isInvitedToHost(one));

/** Any member who may come may offer to host along. */
export const mayOfferToHost = (viewer: Viewer, hosts: readonly Host[]): viewer is SignedIn =>
	mayPlan(viewer) && !hosts.some(({ personId }) => personId === viewer.id);
