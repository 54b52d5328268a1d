// The front door of beginning a circle, changing it, letting it rest and ending it. Anyone of the circle does so: nobody leads.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { listThemes, themeById } from '#features/themes/themes.server.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import type { AboutCircle, Ending } from './circle.forms.ts';
import { closedBecause, type AboutRefusal } from './circle.ts';
import { isOfCircle, mayBegin } from './circle.policy.ts';
import * as places from './place.store.server.ts';
import * as store from './circle.store.server.ts';

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

/** What its people can change, as it stands; also what is veiled. */
export async function circleToChange(context: Context, id: string) {
	await tended(context, id);
	return {
		circle: (await store.asWritten(context.db, id)) ?? notFound('circle'),
		themes: await themesForCircle(context)
	};
}

/** Anyone of the circle. Changing veiled words lifts the veil; saving them as they were does not. */
export async function changeCircle(
	context: Context,
	id: string,
	form: AboutCircle
): Promise<Outcome<true, AboutRefusal>> {
	const { db, now } = context;
	const me = await tended(context, id);
	const before = (await store.asWritten(db, id)) ?? notFound('circle');
	const facts = await factsOf(context, form, before.theme?.id ?? null);
	if (!facts.ok) return facts;
	const saysElse = (['name', 'purpose', 'region', 'closedReason'] as const).some(
		(field) => before[field] !== facts.value[field]
	);
	return db.transaction(async (tx) => {
		await store.update(tx, id, facts.value);
		if (saysElse) await liftBecauseChanged(tx, 'circle', id, now(), me.id);
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
async function tended({ db, viewer }: Context, id: string): Promise<SignedIn> {
	const circle = (await store.find(db, viewer, id)) ?? notFound('circle');
	if (!isOfCircle(viewer, id) || circle.endedAt) forbid('circles.tend');
	return viewer;
}
