// Everything the weaving page shows to one weaver: the material, the text, what is missing, and what lies ready.
import { notFound } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { voicesOn } from '#features/responses/responses.server.ts';
import { statementsById } from '#features/rounds/rounds.server.ts';
import { opening } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { wordsForAll } from './bundling.server.ts';
import type { ShownBundle } from './bundle.ts';
import { shownBundles } from './bundling.ts';
import { mayBring, stateOf, type MissingToBring, type MissingToShare, type Version } from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import { dissentIn, missingIn, weaversFor } from './loom.server.ts';
import { originalsOf } from './originals.server.ts';
import * as originalsStore from './originals.store.server.ts';
import { questionsFor } from './sharing.server.ts';
import {
	shownSentences,
	shownSource,
	shownVoice,
	type ShownSentence,
	type ShownSource,
	type ShownVoice
} from './shown.ts';
import * as store from './weaving.store.server.ts';

export type Invitation = {
	role: 'invited';
	id: string;
	title: string;
	weavers: { name: string; organisation: string | null }[];
};
export type ShownMaterial = {
	id: string;
	piece: ShownSource;
	laidBy: string | null;
	cited: boolean;
	bundle: number | null;
};
export type WeavingPage = {
	role: 'weaver';
	id: string;
	title: string;
	themeId: string | null;
	weavers: { personId: string; name: string; organisation: string | null }[];
	invited: { personId: string; name: string }[];
	lastNumber: number | null;
	material: ShownMaterial[];
	bundles: ShownBundle[];
	takenOff: { id: string; piece: ShownSource; reason: string }[];
	/** Null: nothing is being woven; the next edit begins a version. */
	working: Working | null;
};
export type Working = {
	version: Version;
	sentences: ShownSentence[];
	missingVoices: { voice: ShownVoice; sentence: number }[];
	toShare: MissingToShare[];
	toBring: readonly MissingToBring[];
	questions: { unasked: number; open: number; no: number; yes: number };
	/** What this text is like now; sharing says it back. */
	seen: string;
};

export async function showWeaving(context: Context, id: string): Promise<WeavingPage | Invitation> {
	const { db, viewer } = context;
	const thread = (await store.thread(db, id)) ?? notFound('joint-text');
	const invited = await store.invitedTo(db, id);
	if (readsMembers(viewer) && invited.some(({ personId }) => personId === viewer.id)) {
		const weavers = await reading.weaversOf(db, id);
		return {
			role: 'invited',
			id,
			title: thread.title,
			weavers: weavers.map(({ name, organisation }) => ({ name, organisation }))
		};
	}
	const { weavers } = await weaversFor(context, db, id);
	const [pieces, workingId, last, bundleNames] = await Promise.all([
		store.materialOf(db, id),
		store.workingId(db, id),
		reading.lastShared(db, id),
		store.bundleNames(db, id)
	]);
	const version = workingId ? await reading.versionById(db, workingId) : undefined;
	const text = version ? await reading.textOf(db, version.id) : { sentences: [], veiledRefs: new Set<string>() };
	const dissent = version ? await dissentIn(context, id, text.sentences) : { differing: [], carried: [], missing: [] };
	const besides = [...pieces, ...dissent.missing.map(({ voiceId }) => ({ kind: 'voice' as const, refId: voiceId }))];
	const audience = version?.audience ?? { kind: 'public' as const };
	const originals = await originalsOf(context, { jointTextId: id, audience, text, besides });
	const shown = (piece: store.Laid) => shownSource({ ...piece, quote: null, counts: null }, originals, () => 'indigo');
	const cited = new Set(text.sentences.flatMap(({ sources }) => sources.map(({ refId }) => refId)));

	async function workingText(working: Version): Promise<Working> {
		const { sentences } = text;
		const missingVoices = dissent.missing.map(({ voiceId, sentenceId }) => ({
			voice: shownVoice(voiceId, originals, 'indigo'),
			sentence: sentences.findIndex((one) => one.id === sentenceId) + 1
		}));
		const voiceCount = new Set(sentences.flatMap(({ voiceIds }) => voiceIds)).size;
		const ready = mayBring({ ...working, number: 1, voiceCount });
		const inText = {
			...originals,
			voices: new Map([...originals.voices].filter(([voiceId]) => standsHere(sentences, voiceId)))
		};
		const questions = await questionsFor(db, { jointTextId: id, audience, sentences, originals: inText });
		const count = (answered: 'yes' | 'no' | 'open' | null) =>
			questions.filter((one) => one.answered === answered).length;
		return {
			version: working,
			sentences: shownSentences(sentences, originals),
			missingVoices,
			toShare: missingIn(weavers, sentences, originals, dissent),
			toBring: ready.ok ? [] : ready.reason,
			questions: { unasked: count(null), open: count('open'), no: count('no'), yes: count('yes') },
			seen: stateOf(working, sentences)
		};
	}

	const lying = pieces.filter(({ takenOffAt }) => takenOffAt === null);
	return {
		role: 'weaver',
		id,
		title: version?.title ?? last?.title ?? thread.title,
		themeId: thread.themeId,
		weavers: weavers.map(({ personId, name, organisation }) => ({ personId, name, organisation })),
		invited,
		lastNumber: last?.number ?? null,
		material: lying.map((piece) => ({
			id: piece.id,
			piece: shown(piece),
			laidBy: piece.laidBy,
			cited: cited.has(piece.refId),
			bundle: piece.bundle
		})),
		bundles: shownBundles(
			lying.map((piece) => ({ bundle: piece.bundle, words: wordsForAll(piece, originals) })),
			bundleNames
		),
		takenOff: pieces
			.filter(({ takenOffAt }) => takenOffAt !== null)
			.map((piece) => ({ id: piece.id, piece: shown(piece), reason: piece.takenOffReason ?? '' })),
		working: version ? await workingText(version) : null
	};
}

const standsHere = (
	sentences: readonly { voiceIds: string[]; sources: { refId: string }[] }[],
	voiceId: string
): boolean =>
	sentences.some(
		({ voiceIds, sources }) => voiceIds.includes(voiceId) || sources.some(({ refId }) => refId === voiceId)
	);

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
	const laid = (await store.materialOf(db, id)).filter(({ takenOffAt }) => takenOffAt === null);
	const idsOf = (kind: store.Laid['kind']) => laid.filter((piece) => piece.kind === kind).map(({ refId }) => refId);
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

export async function findPeople(context: Context, id: string, search: string): Promise<originalsStore.Invitable[]> {
	const { weavers } = await weaversFor(context, context.db, id);
	if (search.trim().length < 2) return [];
	const invited = await store.invitedTo(context.db, id);
	const without = [...weavers, ...invited].map(({ personId }) => personId);
	return originalsStore.peopleToInvite(context.db, search.trim(), without, context.now());
}
