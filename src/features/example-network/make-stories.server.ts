// The invented stories and the answers to them, each told and given on its own day.
import { newId } from '#kernel/ids.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { isSignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { saveDraft, tellStory } from '#features/stories/stories.server.ts';
import { responses, stories } from './data/index.ts';
import type { ExampleStory } from './data/types.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';

/** The value of an outcome that cannot be refused here: the invented data keeps the rules, or this is a bug in it. */
export function must<T>(outcome: Outcome<T, string>, what: string): T {
	if (!outcome.ok) throw new Error(`the example data was refused: ${what}: ${outcome.reason}`);
	return outcome.value;
}

/** Oldest first, as it happened. */
const byDay = <T extends { on: number }>(all: readonly T[]): T[] => [...all].sort((a, b) => b.on - a.on);

export async function makeStories(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const story of byDay(stories)) keys.story.set(story.key, await tell(db, keys, story, today));
	for (const { story, by, answer, words = '', on } of byDay(responses)) {
		const context = await contextOf(db, idOf(keys.person, by), daysBefore(today, on));
		await answerStory(context, idOf(keys.story, story), { answer, words, signature: 'team', language: 'nl' });
	}
}

async function tell(db: Db, keys: Keys, story: ExampleStory, today: Date): Promise<string> {
	const { teller, kind, title, body, on, themes, audience, signature } = story;
	const context = await contextOf(db, idOf(keys.person, teller), daysBefore(today, on));
	const text = { kind, title, body, themeIds: themes.map((theme) => idOf(keys.theme, theme)), language: 'nl' as const };
	if (audience === 'self') {
		const draft = { ...text, draftKey: newId(), id: null, revision: 0, allowedNumbers: [] };
		return must(await saveDraft(context, draft), story.key).id;
	}
	const choice = { audience: audienceOf(audience, context.viewer), signature, organisationId: null };
	return must(await tellStory(context, { ...text, ...choice }, 'example'), story.key).id;
}

function audienceOf(kind: 'team' | 'members' | 'public', viewer: Viewer): Audience {
	if (kind !== 'team') return { kind };
	const [organisationId] = isSignedIn(viewer) ? viewer.organisationIds : [];
	if (!organisationId) throw new Error('the example data tells to a team, by somebody without one');
	return { kind, organisationId };
}
