// The front door of circles for who looks: lists, and one circle. Beginning and ending: tending.server.ts. Who comes and goes:
// joining.server.ts. What is kept inside: inside.server.ts.
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { join, stateOf, type Circle, type Place } from './circle.ts';
import { anyCircle, fits, type Wanted } from './finding.ts';
import { isOfCircle, mayBegin, mayComeIn, maySeePeople } from './circle.policy.ts';
import { dilemmasOn } from './inside.server.ts';
import * as inside from './inside.store.server.ts';
import * as places from './place.store.server.ts';
import * as store from './circle.store.server.ts';

export { letGoOfCircles, takeBackAllNotes, takeBackNoteAgain } from './letting-go.server.ts';
export { invitedTo, openAsksIn } from './joining.server.ts';

/** The circles this viewer may know of that fit what they look for, by name; their own and invitations apart. */
export async function listCircles(context: Context, wanted: Wanted = anyCircle) {
	const { db, viewer } = context;
	const own = isSignedIn(viewer) ? await places.circlesOf(db, viewer.id) : [];
	const stateIn = new Map(own.map(({ circleId, state }) => [circleId, state]));
	const known = (await store.all(db, viewer)).sort(byDutchName);
	const circles = known.filter((one) => fits(one, wanted));
	const others = circles.filter(({ id }) => !isOfCircle(viewer, id) && stateIn.get(id) !== 'invited');
	return {
		mine: circles.filter(({ id }) => isOfCircle(viewer, id)),
		invitations: circles.filter((one) => stateIn.get(one.id) === 'invited' && !one.endedAt),
		alive: others.filter((one) => stateOf(one) === 'alive'),
		before: others.filter((one) => stateOf(one) !== 'alive'),
		themes: themesAmong(known),
		mayBegin: mayBegin(viewer)
	};
}

/** The themes there is a circle about. */
function themesAmong(circles: readonly Circle[]): { id: string; title: string }[] {
	const themes = circles.flatMap(({ theme }) => (theme ? [[theme.id, theme] as const] : []));
	return [...new Map(themes).values()].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}

/** Circles around a theme that go on, by name. */
export async function circlesOnTheme({ db, viewer }: Context, themeId: string): Promise<Circle[]> {
	const found = await store.all(db, viewer, themeId);
	return found.filter((one) => stateOf(one) === 'alive' && !one.veiled).sort(byDutchName);
}

/** The circles somebody takes part in and that go on, by name. */
export async function myCircles({ db, viewer }: Context): Promise<Circle[]> {
	if (!isSignedIn(viewer) || viewer.groupIds.length === 0) return [];
	const found = [...(await store.findMany(db, viewer, viewer.groupIds)).values()];
	return found.filter((one) => !one.endedAt).sort(byDutchName);
}

export async function showCircle(context: Context, id: string) {
	const { db, viewer } = context;
	const circle = (await store.find(db, viewer, id)) ?? notFound('circle');
	const all = await places.placesIn(db, [id]);
	const own = isSignedIn(viewer) ? (all.find(({ personId }) => personId === viewer.id)?.state ?? null) : null;
	const among = (state: Place['state']) => all.filter((one) => one.state === state);
	const isIn = isOfCircle(viewer, id);
	return {
		circle,
		/** Null: takes no part, and did not ask. */
		own,
		/** Null: the circle does not show them to this viewer. */
		people: maySeePeople(viewer, circle) ? among('in') : null,
		/** Only for who takes part. */
		inside: isIn ? await insideOf(context, viewer, id, { asked: among('asked'), invited: among('invited') }) : null,
		may: mayWith(viewer, circle, own)
	};
}

async function insideOf(
	context: Context,
	viewer: SignedIn,
	id: string,
	waiting: Record<'asked' | 'invited', readonly Place[]>
) {
	return {
		...waiting,
		notes: await inside.notesOf(context.db, id, viewer.id),
		tasks: await inside.tasksOf(context.db, id),
		dilemmas: await dilemmasOn(context, id)
	};
}

function mayWith(viewer: Viewer, circle: Circle, own: Place['state'] | null) {
	const outcome = mayComeIn(viewer) ? join(circle, own, readsMembers(viewer)) : null;
	return {
		/** What happens when they ask; null: they cannot. */
		join: outcome?.ok && !circle.veiled ? outcome.value : null,
		/** Goes on, and is theirs. */
		tend: isOfCircle(viewer, circle.id) && circle.endedAt === null,
		isIn: isOfCircle(viewer, circle.id)
	};
}

// For features above this one; the same rule of who may know of it holds.
export const circlesById = ({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]) =>
	store.findMany(db, viewer, ids);
