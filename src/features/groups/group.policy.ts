// Who may do what at a table. Pages ask the same functions to decide which buttons to show.
import { isSignedIn, readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import { belongsToPartner, isSeated, type Seat, type Side, type TableLine } from './group.ts';

export const mayBeginTable = readsMembers;

/**
 * As what someone may offer to sit here. Who did not say yet in which capacity they look offers nothing, and who belongs to no team and is no
 * member as a person has no practice to sit from.
 */
export function sidesFor(viewer: Viewer, table: Pick<TableLine, 'partner'>): Side[] {
	if (!isSignedIn(viewer)) return [];
	if (belongsToPartner(table, viewer)) return ['host'];
	const takesPart = viewer.organisationIds.length > 0 || viewer.readsMembers;
	return viewer.capacity === 'member' && takesPart ? ['practice'] : [];
}

export const seatOf = (viewer: Viewer, seats: readonly Seat[]): Seat | undefined =>
	isSignedIn(viewer) ? seats.find((one) => one.personId === viewer.id && one.until === null) : undefined;

export function isSeatedFrom(viewer: Viewer, seats: readonly Seat[], side: Side): viewer is SignedIn {
	const own = seatOf(viewer, seats);
	return own !== undefined && isSeated(own) && own.side === side;
}

/**
 * Someone who sits there already says welcome; a steward, when nobody does. The institution does not choose who speaks
 * from practice, so for that chair only the practice side counts.
 */
export function mayWelcome(
	viewer: Viewer,
	seats: readonly Seat[],
	offered: Pick<Seat, 'personId' | 'side'>
): viewer is SignedIn {
	if (!isSignedIn(viewer) || viewer.id === offered.personId) return false;
	const welcoming = seats.filter((one) => isSeated(one) && (offered.side === 'host' || one.side === 'practice'));
	return welcoming.length === 0 ? viewer.steward : welcoming.some(({ personId }) => personId === viewer.id);
}

/** Who offered is for those who take part to see; a name stands publicly only once somebody sits there. */
export const maySeeOffers = (viewer: Viewer, seats: readonly Seat[]): boolean =>
	readsMembers(viewer) || seatOf(viewer, seats) !== undefined;

/** A weaver of the thread, or anyone who sits at this table from practice. */
export const mayBringHere = (viewer: Viewer, seats: readonly Seat[], weaves: boolean): viewer is SignedIn =>
	isSignedIn(viewer) && (weaves || isSeatedFrom(viewer, seats, 'practice'));

/** The institution's own people answer; or someone from practice writes down what was said ("opgetekend door"). */
export const mayAnswer = (
	viewer: Viewer,
	table: Pick<TableLine, 'partner'>,
	seats: readonly Seat[]
): viewer is SignedIn =>
	isSeatedFrom(viewer, seats, 'practice') || (isSeatedFrom(viewer, seats, 'host') && belongsToPartner(table, viewer));

/** Whoever sits there knows when it meets; a steward helps an empty table. */
export const mayKeepDays = (viewer: Viewer, seats: readonly Seat[]): boolean => {
	const own = seatOf(viewer, seats);
	return (own !== undefined && isSeated(own)) || (isSignedIn(viewer) && viewer.steward);
};

/** Whether it presses is asked of who reads along with the members. */
export const maySayPressing = readsMembers;

/** The institution's own people put a draft or a question of theirs beside stories. */
export const mayPutBeside = (
	viewer: Viewer,
	table: Pick<TableLine, 'partner'>,
	seats: readonly Seat[]
): viewer is SignedIn => isSeatedFrom(viewer, seats, 'host') && belongsToPartner(table, viewer);
