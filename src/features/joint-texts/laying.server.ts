// What lies ready for a weaver: pieces to lay on the weaving page, and people to ask along.
import type { Context } from '#platform/context.ts';
import { voicesById, voicesOn } from '#features/responses/responses.server.ts';
import { statementsById } from '#features/rounds/rounds.server.ts';
import { opening } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { membersNamed, type Named } from '#features/viewers/members-named.server.ts';
import { weaversFor } from './loom.server.ts';
import type { MaterialKind } from './joint-text.ts';
import { invitedTo } from './makers.store.server.ts';
import { materialOf, type Laid } from './material.store.server.ts';
import * as originalsStore from './originals.store.server.ts';

/** Only what the weaver may read, and what was told: a draft is nobody's material. */
export async function mayLay(context: Context, kind: MaterialKind, refId: string): Promise<boolean> {
	if (kind === 'statement') return (await statementsById(context, [refId])).get(refId)?.state === 'readable';
	if (kind === 'voice') return (await voicesById(context, [refId])).get(refId)?.state === 'readable';
	const story = (await storiesById(context, [refId])).get(refId);
	return story?.state === 'readable' && story.toldAt !== null && story.audience.kind !== 'self';
}

export type ReadyToLay = {
	stories: { id: string; title: string; opening: string; language: string }[];
	/** Differing voices on stories that lie there already. */
	voices: { id: string; words: string; language: string }[];
	rounds: { id: string; title: string }[];
	statements: {
		id: string;
		number: number;
		body: string;
		language: string;
		recognise: number;
		different: number;
		unsure: number;
	}[];
};

/** What this weaver may lay on: told stories they may read, voices on what lies there, statements of one round. */
export async function readyToLay(
	context: Context,
	id: string,
	search: string,
	roundId: string | null
): Promise<ReadyToLay> {
	const { db, viewer } = context;
	await weaversFor(context, db, id);
	const laid = (await materialOf(db, id)).filter(({ takenOffAt }) => takenOffAt === null);
	const idsOf = (kind: Laid['kind']) => laid.filter((piece) => piece.kind === kind).map(({ refId }) => refId);
	const [storyIds, rounds, statementIds, voices] = await Promise.all([
		originalsStore.storiesToLay(db, viewer, search, idsOf('story')),
		originalsStore.roundsToLay(db, viewer),
		roundId ? originalsStore.statementsToLay(db, viewer, roundId, search, idsOf('statement')) : [],
		voicesOn(context, 'story', idsOf('story'))
	]);
	const [stories, statements] = await Promise.all([
		storiesById(context, storyIds),
		statementsById(context, statementIds)
	]);
	const lying = new Set(idsOf('voice'));
	return {
		stories: storyIds.flatMap((storyId) => {
			const story = stories.get(storyId);
			if (!story || story.body === null || story.audience.kind === 'self') return [];
			return [{ id: storyId, title: story.title ?? '', opening: opening(story.body, 140), language: story.language }];
		}),
		voices: voices.flatMap(({ id: voiceId, words, language }) =>
			words && !lying.has(voiceId) ? [{ id: voiceId, words, language }] : []
		),
		rounds,
		statements: statementIds.flatMap((statementId) => {
			const found = statements.get(statementId);
			if (!found || found.body === null) return [];
			const { number, body, language, recognise, different, unsure } = found;
			return [{ id: statementId, number, body, language, recognise, different, unsure }];
		})
	};
}

export async function findPeople(context: Context, id: string, search: string): Promise<Named[]> {
	const { weavers } = await weaversFor(context, context.db, id);
	const invited = await invitedTo(context.db, id);
	const without = [...weavers, ...invited].map(({ personId }) => personId);
	return membersNamed(context, search, without);
}
