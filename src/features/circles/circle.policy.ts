// Who may do what; pages ask the same functions to decide which buttons to show.
import { isSignedIn, readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Circle } from './circle.ts';

/** Any member; nobody gives permission. */
export const mayBegin = readsMembers;

/** Takes part now, looking as a member: reads and writes what is inside (the audience `group`). */
export const isOfCircle = (viewer: Viewer, circleId: string): viewer is SignedIn =>
	isSignedIn(viewer) && viewer.groupIds.includes(circleId);

/** Who belongs to a team that nobody greeted yet may ask as well: then the people of the circle say that they know them. */
export const mayComeIn = (viewer: Viewer): viewer is SignedIn =>
	isSignedIn(viewer) && viewer.capacity === 'member' && (viewer.readsMembers || viewer.organisationIds.length > 0);

export const maySeePeople = (viewer: Viewer, { id, showsPeople }: Pick<Circle, 'id' | 'showsPeople'>): boolean =>
	isOfCircle(viewer, id) || (showsPeople && readsMembers(viewer));
