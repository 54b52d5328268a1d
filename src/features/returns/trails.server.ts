// Trails, read for one viewer: of one's own words whole, of others' as far as this viewer may see.
import type { Context } from '#platform/context.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import { forbid } from '#kernel/refusals.ts';
import type { BringingView } from '#features/groups/group.ts';
import { bringingsById, bringingsOf, claimsByBringing } from '#features/groups/groups.server.ts';
import { newsOfKind } from '#features/notices/notices.server.ts';
import type { VoiceView } from '#features/responses/response.ts';
import { countsOn, voicesById } from '#features/responses/responses.server.ts';
import { statementsById } from '#features/rounds/rounds.server.ts';
import { headline, storyPath, type StoryView } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import * as store from './returns.store.server.ts';
import { trailFrom, type ClaimOnWords, type LeftOut, type TrailStep, type Use } from './trail.ts';

export type StoryTrail = { story: StoryView; trail: TrailStep[] };
export type VoiceTrail = { voice: VoiceView; on: { title: string; path: string } | null; trail: TrailStep[] };

/** "Wat werd er met mijn verhaal": every story and every answer with words of this person, newest first. */
export async function becameOf(context: Context): Promise<{ stories: StoryTrail[]; voices: VoiceTrail[] }> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('returns.read');
	const storyIds = await store.ownStoryIds(db, viewer.id);
	const found = await storiesById(context, storyIds);
	const stories = storyIds.flatMap((id) => found.get(id) ?? []);
	const voiceIds = await store.ownVoiceIds(db, viewer.id);
	const [storyUses, voiceUses] = [
		await store.usesOfStories(db, viewer, storyIds),
		await store.usesOfVoices(db, viewer, voiceIds)
	];
	const counts = await countsOn(context, 'story', storyIds);
	const leftOut = await leftOutOf(context, viewer);
	const bringings = await ownBringings(context, viewer, [...storyUses.values(), ...voiceUses.values()].flat());
	const uses = new Map([...storyUses, ...voiceUses]);
	const claims = await claimsOn(context, uses, bringings);
	const voices = [...(await voicesById(context, voiceIds)).values()];
	const places = await placesOf(context, voices);
	const partsOf = (id: string) => ({
		uses: uses.get(id) ?? [],
		leftOut: leftOut.get(id) ?? [],
		bringings,
		claims: claims.get(id) ?? noClaims
	});
	return {
		stories: stories.map((story) => ({
			story,
			trail: trailFrom({
				...toldAndCounted(story, counts),
				...partsOf(story.id),
				withdrawn: story.state === 'withdrawn'
			})
		})),
		voices: voiceIds
			.flatMap((id) => voices.find((voice) => voice.id === id) ?? [])
			.map((voice) => ({
				voice,
				on: places.get(voice.subjectId) ?? null,
				trail: trailFrom({
					told: { at: voice.at, monthOnly: false, audience: voice.audience },
					counts: null,
					...partsOf(voice.id),
					withdrawn: voice.state === 'withdrawn',
					canBeWoven: voice.answer === 'different'
				})
			}))
	};
}

/** "Waar dit verhaal heen ging", as far as this viewer may see it; null when they may not read the story. */
export async function trailOf(context: Context, storyId: string): Promise<TrailStep[] | null> {
	const { db, viewer } = context;
	const story = (await storiesById(context, [storyId])).get(storyId);
	if (!story || story.state === 'hidden' || !story.toldAt) return null;
	const all = (await store.usesOfStories(db, viewer, [storyId])).get(storyId) ?? [];
	const uses = story.mine ? all : all.filter(({ thread }) => thread !== null);
	const counts = await countsOn(context, 'story', [storyId]);
	const mine = story.mine && isSignedIn(viewer);
	const bringings = mine ? await ownBringings(context, viewer, uses) : await bringingsIn(context, uses);
	const leftOut = mine ? ((await leftOutOf(context, viewer)).get(storyId) ?? []) : [];
	return trailFrom({
		...toldAndCounted(story, counts),
		uses,
		leftOut,
		bringings,
		claims: (await claimsOn(context, new Map([[storyId, uses]]), bringings)).get(storyId) ?? noClaims,
		withdrawn: story.state === 'withdrawn'
	});
}

type ClaimsOn = ReadonlyMap<string, readonly ClaimOnWords[]>;
const noClaims: ClaimsOn = new Map();

/**
 * What tables said of the sentences these pieces carry, by piece and by bringing. Only of versions this viewer reads: the
 * sentence itself stands with it.
 */
async function claimsOn(
	{ db }: Context,
	uses: ReadonlyMap<string, readonly Use[]>,
	bringings: readonly BringingView[]
): Promise<Map<string, ClaimsOn>> {
	const readable = new Set([...uses.values()].flat().flatMap(({ thread, versionId }) => (thread ? [versionId] : [])));
	const answered = bringings.filter(({ answeredAt, thread }) => answeredAt && readable.has(thread.versionId));
	if (answered.length === 0) return new Map();
	const said = await claimsByBringing(db, answered);
	const versions = [...new Set(answered.map(({ thread }) => thread.versionId))];
	const placed = await store.sentencesWith(db, [...uses.keys()], versions);
	const byPiece = Map.groupBy(placed, ({ refId }) => refId);
	return new Map(
		[...byPiece].map(([refId, some]) => {
			const own = new Set(some.map(({ sentenceId }) => sentenceId));
			return [refId, new Map([...said].map(([id, all]) => [id, all.filter((one) => own.has(one.sentenceId))]))];
		})
	);
}

function toldAndCounted(story: StoryView, counts: Awaited<ReturnType<typeof countsOn>>) {
	const { toldAt, audience, signature } = story;
	return {
		told: toldAt && { at: toldAt, monthOnly: signature === 'network', audience },
		canBeWoven: true,
		counts: counts.get(story.id) ?? { recognise: 0, different: 0, unsure: 0, differInside: 0 }
	};
}

async function bringingsIn(context: Context, uses: readonly Use[]): Promise<BringingView[]> {
	const found = await bringingsOf(context, [...new Set(uses.map(({ jointTextId }) => jointTextId))]);
	return [...found.values()].flat();
}

/** With those whose answer this person was told, also when they may no longer read the thread itself. */
async function ownBringings(context: Context, viewer: SignedIn, uses: readonly Use[]): Promise<BringingView[]> {
	const readable = await bringingsIn(context, uses);
	const told = (await newsOfKind(context.db, viewer.id, 'answered')).map(({ subjectId }) => subjectId);
	const others = await bringingsById(
		context.db,
		told.filter((id) => !readable.some((one) => one.id === id))
	);
	return [...readable, ...others];
}

/** What weavers did not use of this person's words, by story or voice, with the reason they gave. */
async function leftOutOf({ db, viewer }: Context, { id }: SignedIn): Promise<Map<string, LeftOut[]>> {
	const news = await newsOfKind(db, id, 'left-out');
	const versions = await store.versionsById(
		db,
		viewer,
		news.map(({ subjectId }) => subjectId)
	);
	const reasons = await store.reasonsFor(
		db,
		news.map(({ aboutId }) => aboutId)
	);
	const found = new Map<string, LeftOut[]>();
	for (const { subjectId, aboutId } of news) {
		const version = versions.get(subjectId);
		if (!version) continue;
		const reason = reasons.get(`${version.jointTextId} ${aboutId}`) ?? null;
		found.set(aboutId, [...(found.get(aboutId) ?? []), { ...version, reason }]);
	}
	return found;
}

/** What one's answers were given to, when it can still be read. */
async function placesOf(
	context: Context,
	voices: readonly VoiceView[]
): Promise<Map<string, { title: string; path: string }>> {
	const ids = (kind: VoiceView['subjectKind']) =>
		voices.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
	const stories = await storiesById(context, ids('story'));
	const threads = await store.newestThreads(context.db, context.viewer, ids('joint-text'));
	const found = new Map<string, { title: string; path: string }>(threads);
	for (const [id, { state, body, path }] of await statementsById(context, ids('statement'))) {
		if (state === 'readable' && body !== null) found.set(id, { title: headline({ title: null, body }), path });
	}
	for (const [id, story] of stories) {
		if (story.state === 'readable') found.set(id, { title: headline(story), path: storyPath(story) });
	}
	return found;
}
