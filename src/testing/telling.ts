// Tells a story the way people do: decides at what the guard marks, and has a colleague read what becomes public.
import { newId } from '#kernel/ids.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { lettingStand } from '#features/example-network/deciding.ts';
import {
	answerLook,
	askToLook,
	decideOn,
	openLooks,
	saveDraft,
	waitingOn,
	widenStory
} from '#features/stories/stories.server.ts';
import type { Signature } from '#features/stories/story.ts';
import { aPerson, type World } from './world.ts';

type Plan = { title?: string; body?: string; signature?: Signature; themeIds?: string[] };

export async function aToldStory(world: World, teller: Context, audience: Audience, plan: Plan = {}): Promise<string> {
	const { title = '', body = 'Ze belde op een dinsdag.', signature = 'team', themeIds = [] } = plan;
	const words = { title, body, kind: 'experience' as const, themeIds, language: 'nl', allowedNumbers: [] };
	const kept = await saveDraft(teller, { ...words, draftKey: newId(), id: null, revision: 0 });
	if (!kept.ok) throw new Error(kept.reason);
	const { id } = kept.value;
	await letAllStand(teller, id);
	const choice = { signature, organisationId: null };
	if (audience.kind === 'public') await aSecondLook(world, teller, id, signature);
	const told = await widenStory(teller, id, { ...choice, audience });
	if (!told.ok) throw new Error(told.reason);
	return id;
}

export async function letAllStand(teller: Context, id: string): Promise<void> {
	const { story, open } = await waitingOn(teller, id);
	await decideOn(teller, id, { revision: story.revision, ...lettingStand(open) });
}

/** A colleague reads it and says "dit kan zo". Who has no team first shares it with the members. */
export async function aSecondLook(world: World, teller: Context, id: string, signature: Signature = 'team') {
	if (!isSignedIn(teller.viewer)) throw new Error('a guest tells nothing');
	const [team] = teller.viewer.organisationIds;
	if (!team) await widenStory(teller, id, { audience: { kind: 'members' }, signature, organisationId: null });
	const reader = await aPerson(world, team ? { teams: [team] } : { steward: true });
	const asked = await askToLook(teller, id, { reader, signature });
	if (!asked.ok) throw new Error(asked.reason);
	const reads = await world.as(reader);
	for (const look of await openLooks(reads)) {
		const said = await answerLook(reads, look.id, { answer: 'good', words: '' });
		if (!said.ok) throw new Error(said.reason);
	}
}
