// The front door of profiles: what I care for, know and ask, and my own way of taking part. Writing to each other:
// messages.server.ts.
import { forbid } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import { forgetMessagesOf } from './message.store.server.ts';
import type { MyProfile } from './profile.forms.ts';
import { mayReadProfile, noProfile, type Profile } from './profile.ts';
import * as store from './profile.store.server.ts';

/** Also what of it is veiled: whoever wrote it can change it. */
export async function myProfile({ db, viewer }: Context): Promise<Profile> {
	if (!isSignedIn(viewer)) forbid('profiles.read');
	return (await store.findMany(db, [viewer.id], 'own')).get(viewer.id) ?? noProfile(viewer.id);
}

/** Changing what is veiled lifts the veil. */
export async function describeMyProfile(context: Context, given: MyProfile): Promise<void> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('profiles.describe');
	const before = await myProfile(context);
	await db.transaction(async (tx) => {
		await store.save(tx, viewer.id, given, now());
		const changed = before.knows !== given.knows || before.asks !== given.asks;
		if (changed) await liftBecauseChanged(tx, 'person', viewer.id, now(), viewer.id);
	});
}

/** One step of a first visit: the rest stays as it was. */
export async function describeStep(context: Context, given: Partial<MyProfile>): Promise<void> {
	const { personId: _person, themes, ...before } = await myProfile(context);
	await describeMyProfile(context, { ...before, themeIds: themes.map(({ id }) => id), ...given });
}

/** Those of these people whose profile this viewer may read; who said nothing has an empty one. */
export async function profilesOf(
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	personIds: readonly string[]
): Promise<Map<string, Profile>> {
	const found = await store.findMany(db, personIds);
	return new Map(
		personIds.flatMap((id) => {
			const profile = found.get(id) ?? noProfile(id);
			return mayReadProfile(viewer, profile) ? [[id, profile] as const] : [];
		})
	);
}

/** For a deleted account: what they said of themselves, and what they wrote to others. */
export async function forgetProfile(tx: Db, personId: string): Promise<void> {
	await store.forget(tx, personId);
	await forgetMessagesOf(tx, personId);
}
