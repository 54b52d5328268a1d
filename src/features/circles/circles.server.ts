// The front door of circles for who looks: lists, one circle, beginning, changing, resting and ending. Who comes and goes:
// joining.server.ts. What is kept inside: inside.server.ts.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { listThemes, themeById } from '#features/themes/themes.server.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import type { AboutCircle, Ending } from './circle.forms.ts';
import { closedBecause, join, stateOf, type AboutRefusal, type Circle, type Place } from './circle.ts';
import { isOfCircle, mayBegin, mayComeIn, maySeePeople } from './circle.policy.ts';
import { dilemmasOn } from './inside.server.ts';
import * as inside from './inside.store.server.ts';
import * as places from './place.store.server.ts';
import * as store from './circle.store.server.ts';

export { letGoOfCircles, takeBackAllNotes, takeBackNoteAgain } from './letting-go.server.ts';
export { invitedTo, openAsksIn } from './joining.server.ts';

/** Every circle this viewer may know of, by name; their own and invitations apart. */
export async function listCircles(context: Context) {
	const { db, viewer } = context;
	const own = isSignedIn(viewer) ? await places.circlesOf(db, viewer.id) : [];
	const stateIn = new Map(own.map(({ circleId, state }) => [circleId, state]));
	const circles = (await store.all(db, viewer)).sort(byDutchName);
	const others = circles.filter(({ id }) => !isOfCircle(viewer, id) && stateIn.get(id) !== 'invited');
	return {
		mine: circles.filter(({ id }) => isOfCircle(viewer, id)),
		invitations: circles.filter((one) => stateIn.get(one.id) === 'invited' && !one.endedAt),
		alive: others.filter((one) => stateOf(one) === 'alive'),
		before: others.filter((one) => stateOf(one) !== 'alive'),
		mayBegin: mayBegin(viewer)
	};
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

/** What its people can change, as it stands; also what is veiled. */
export async function circleToChange(context: Context, id: string) {
	await tended(context, id);
	return {
		circle: (await store.asWritten(context.db, id)) ?? notFound('circle'),
		themes: await themesForCircle(context)
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

export async function themesForCircle(context: Context) {
	if (!isSignedIn(context.viewer)) forbid('circles.begin');
	const themes = (await listThemes(context)).filter(({ veiled }) => !veiled);
	return themes.map(({ id, title }) => ({ id, words: title }));
}

/** Whoever begins it takes part. */
export async function beginCircle(context: Context, form: AboutCircle): Promise<Outcome<string, AboutRefusal>> {
	const { db, viewer, now } = context;
	if (!mayBegin(viewer)) forbid('circles.begin');
	const facts = await factsOf(context, form, null);
	if (!facts.ok) return facts;
	return db.transaction(async (tx) => {
		const id = await store.insert(tx, facts.value, viewer.id, now());
		await places.put(tx, { circleId: id, personId: viewer.id, state: 'in' }, now());
		return accept(id);
	});
}

/** Anyone of the circle; changing veiled words lifts the veil. */
export async function changeCircle(
	context: Context,
	id: string,
	form: AboutCircle
): Promise<Outcome<true, AboutRefusal>> {
	const { db, now } = context;
	const { circle, me } = await tended(context, id);
	const facts = await factsOf(context, form, circle.theme?.id ?? null);
	if (!facts.ok) return facts;
	return db.transaction(async (tx) => {
		await store.update(tx, id, facts.value);
		await liftBecauseChanged(tx, 'circle', id, now(), me.id);
		return accept(true);
	});
}

/** `themeBefore` stays a choice. */
async function factsOf(
	{ db }: Context,
	form: AboutCircle,
	themeBefore: string | null
): Promise<Outcome<Parameters<typeof store.insert>[1], AboutRefusal>> {
	const { kind, name, purpose, region, joining, audience } = form;
	const closed = closedBecause(joining, form.closedReason);
	if (!closed.ok) return closed;
	const themeId = form.theme || null;
	if (themeId !== null && themeId !== themeBefore && !(await themeById(db, themeId))) return refuse('theme-unknown');
	return accept({
		...{ kind, name, purpose, region, joining, themeId },
		closedReason: closed.value,
		audience: { kind: audience },
		showsPeople: form.people === 'members'
	});
}

export async function restCircle(context: Context, id: string): Promise<void> {
	await tended(context, id);
	await store.rest(context.db, id, context.now());
}

export async function wakeCircle(context: Context, id: string): Promise<void> {
	await tended(context, id);
	await store.rest(context.db, id, null);
}

/** It stays findable with what it leaves behind; its people go on reading what they wrote. */
export async function endCircle(context: Context, id: string, { legacy }: Ending): Promise<void> {
	await tended(context, id);
	await context.db.transaction((tx) => store.end(tx, id, legacy, context.now()));
}

/** A circle that goes on, for who takes part in it. */
async function tended({ db, viewer }: Context, id: string): Promise<{ circle: Circle; me: SignedIn }> {
	const circle = (await store.find(db, viewer, id)) ?? notFound('circle');
	if (!isOfCircle(viewer, id) || circle.endedAt) forbid('circles.tend');
	return { circle, me: viewer };
}

// For features above this one; the same rule of who may know of it holds.
export const circlesById = ({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]) =>
	store.findMany(db, viewer, ids);
