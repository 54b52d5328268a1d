// The invented stories and the answers to them, each told and given on its own day.
import { newId } from '#kernel/ids.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { isSignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import {
	answerLook,
	askToLook,
	decideOn,
	looksAt,
	openLooks,
	saveDraft,
	waitingOn,
	widenStory
} from '#features/stories/stories.server.ts';
import { lettingStand } from './deciding.ts';
import { people, responses, stories } from './data/index.ts';
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
		const given = { answer, words, signature: 'team' as const, language: 'nl', decide: lettingStand };
		must(await answerStory(context, idOf(keys.story, story), given), `${story}: ${by}`);
	}
}

async function tell(db: Db, keys: Keys, story: ExampleStory, today: Date): Promise<string> {
	const { teller, kind, title, body, on, themes, audience, signature } = story;
	const context = await contextOf(db, idOf(keys.person, teller), daysBefore(today, on));
	const text = { kind, title, body, themeIds: themes.map((theme) => idOf(keys.theme, theme)), language: 'nl' as const };
	const draft = { ...text, draftKey: newId(), id: null, revision: 0, allowedNumbers: [] };
	const { id } = must(await saveDraft(context, draft), story.key);
	if (audience === 'self') return id;
	await decide(context, id, story.key);
	const choice = { audience: audienceOf(audience, context.viewer), signature, organisationId: null };
	if (audience === 'public') await letColleagueRead(context, id, { ...story, keys });
	must(await widenStory(context, id, choice), story.key);
	return id;
}

/** Where the guard marks words of the invented stories, their writers let them stand: nobody in them exists. */
async function decide(context: Context, id: string, what: string): Promise<void> {
	const { story, open } = await waitingOn(context, id);
	must(await decideOn(context, id, { revision: story.revision, ...lettingStand(open) }), what);
}

const wordsAfterReading = (title: string): string => `In “${title}” zie ik niemand die ik zou herkennen.`;

/** Somebody of the same team; who has no colleagues first shares with the members, and asks one of the programme team. */
async function letColleagueRead(
	context: Context,
	id: string,
	{ key, title, signature, keys }: ExampleStory & { keys: Keys }
): Promise<void> {
	const { db, now } = context;
	const [colleague] = (await looksAt(context, id)).colleagues;
	const steward = idOf(keys.person, people.find((person) => person.steward)?.key ?? '');
	if (!colleague) {
		const toMembers = { audience: { kind: 'members' } as const, signature, organisationId: null };
		must(await widenStory(context, id, toMembers), key);
	}
	const reader = colleague?.id ?? steward;
	must(await askToLook(context, id, { reader, signature }), key);
	const reads = await contextOf(db, reader, now());
	for (const look of await openLooks(reads))
		must(await answerLook(reads, look.id, { answer: 'good', words: wordsAfterReading(title) }), key);
}

function audienceOf(kind: 'team' | 'members' | 'public', viewer: Viewer): Audience {
	if (kind !== 'team') return { kind };
	const [organisationId] = isSignedIn(viewer) ? viewer.organisationIds : [];
	if (!organisationId) throw new Error('the example data tells to a team, by somebody without one');
	return { kind, organisationId };
}
