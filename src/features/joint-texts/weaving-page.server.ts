// Everything the weaving page shows to one weaver: the material, the text, what is missing, and what lies ready.
import { notFound } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { wordsForAll } from './bundling.server.ts';
import type { ShownBundle } from './bundle.ts';
import { shownBundles } from './bundling.ts';
import type { MissingToShare } from './conditions.ts';
import { mayBring, stateOf, type MissingToBring, type Position, type Version } from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import type { TextKind } from './kinds.ts';
import { dissentIn, missingIn, weaversFor } from './loom.server.ts';
import * as makers from './makers.store.server.ts';
import { everything, matching, shownAtOnce, type MaterialFilter } from './material.ts';
import { bundleNames, materialOf, type Laid } from './material.store.server.ts';
import { originalsOf } from './originals.server.ts';
import { questionsFor } from './sharing.server.ts';
import type { Originals, ShownSentence, ShownSource, ShownVoice } from './shown.ts';
import { shownSentences, shownSource, shownVoice } from './showing.ts';
import * as store from './weaving.store.server.ts';

export type Invitation = {
	role: 'invited';
	id: string;
	kind: TextKind;
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
	kind: TextKind;
	title: string;
	themeId: string | null;
	weavers: { personId: string; name: string; organisation: string | null }[];
	invited: { personId: string; name: string }[];
	/** Members who would like to work on the next version. */
	requests: { personId: string; name: string }[];
	/** Of a dilemma that was shared: when its makers look at it again. */
	lookAgainAt: Date | null;
	lastNumber: number | null;
	/** The part of the material that is asked for. */
	material: ShownMaterial[];
	/** How many pieces lie there, and how many are as asked for. */
	lying: number;
	found: number;
	bundles: ShownBundle[];
	takenOff: { id: string; piece: ShownSource; reason: string }[];
	/** Null: nothing is being woven; the next edit begins a version. */
	working: Working | null;
};
export type Working = {
	version: Version;
	sentences: ShownSentence[];
	positions: Position[];
	missingVoices: { voice: ShownVoice; sentence: number }[];
	toShare: MissingToShare[];
	toBring: readonly MissingToBring[];
	questions: { unasked: number; open: number; no: number; yes: number };
	/** What this text is like now; sharing says it back. */
	seen: string;
};

export async function showWeaving(
	context: Context,
	id: string,
	filter: MaterialFilter = everything
): Promise<WeavingPage | Invitation> {
	const { db, viewer } = context;
	const row = (await store.textRow(db, id)) ?? notFound('joint-text');
	const invited = await makers.invitedTo(db, id);
	if (readsMembers(viewer) && invited.some(({ personId }) => personId === viewer.id)) {
		const weavers = await makers.weaversOf(db, id);
		return {
			role: 'invited',
			id,
			kind: row.kind,
			title: row.title,
			weavers: weavers.map(({ name, organisation }) => ({ name, organisation }))
		};
	}
	const { weavers } = await weaversFor(context, db, id);
	const [pieces, workingId, last, names, requests] = await Promise.all([
		materialOf(db, id),
		store.workingId(db, id),
		reading.lastShared(db, id),
		bundleNames(db, id),
		makers.requestsFor(db, id)
	]);
	const version = workingId ? await reading.versionById(db, workingId) : undefined;
	const text = version ? await reading.textOf(db, version.id) : { sentences: [], veiledRefs: new Set<string>() };
	const positions = version?.kind === 'dilemma' ? await reading.positionsOf(db, version.id) : [];
	const dissent = version ? await dissentIn(context, id, text.sentences) : { differing: [], carried: [], missing: [] };
	const besides = [...pieces, ...dissent.missing.map(({ voiceId }) => ({ kind: 'voice' as const, refId: voiceId }))];
	const audience = version?.audience ?? { kind: 'public' as const };
	const originals = await originalsOf(context, { jointTextId: id, audience, text, besides });
	const shown = (piece: Laid) =>
		shownSource({ ...piece, quote: null, saidBy: 'teller', counts: null }, originals, () => 'indigo');
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
			positions,
			missingVoices,
			toShare: missingIn({ weavers, version: working, sentences, positions }, originals, dissent),
			toBring: row.kind !== 'thread' || ready.ok ? [] : ready.reason,
			questions: { unasked: count(null), open: count('open'), no: count('no'), yes: count('yes') },
			seen: stateOf(working, sentences, positions)
		};
	}

	const lying = pieces.filter(({ takenOffAt }) => takenOffAt === null);
	const isCited = ({ refId }: Laid) => cited.has(refId);
	const found = matching(lying, filter, { isCited, wordsOf: (piece) => wordsRead(piece, originals) });
	return {
		role: 'weaver',
		id,
		kind: row.kind,
		title: version?.title ?? last?.title ?? row.title,
		themeId: row.themeId,
		weavers: weavers.map(({ personId, name, organisation }) => ({ personId, name, organisation })),
		invited,
		requests: requests.map(({ personId, name }) => ({ personId, name })),
		lookAgainAt: row.lookAgainAt,
		lastNumber: last?.number ?? null,
		lying: lying.length,
		found: found.length,
		material: found.slice(filter.from, filter.from + shownAtOnce).map((piece) => ({
			id: piece.id,
			piece: shown(piece),
			laidBy: piece.laidBy,
			cited: isCited(piece),
			bundle: piece.bundle
		})),
		bundles: shownBundles(
			lying.map((piece) => ({ bundle: piece.bundle, words: wordsForAll(piece, originals) })),
			names
		),
		takenOff: pieces
			.filter(({ takenOffAt }) => takenOffAt !== null)
			.map((piece) => ({ id: piece.id, piece: shown(piece), reason: piece.takenOffReason ?? '' })),
		working: version ? await workingText(version) : null
	};
}

/** What of a piece this weaver reads, to look for words in. */
function wordsRead({ kind, refId }: Laid, { stories, voices, statements }: Originals): string {
	if (kind === 'statement') return statements.get(refId)?.body ?? '';
	if (kind === 'voice') return voices.get(refId)?.words ?? '';
	const story = stories.get(refId);
	return story?.state === 'readable' ? `${story.title ?? ''} ${story.body ?? ''}` : '';
}

const standsHere = (
	sentences: readonly { voiceIds: string[]; sources: { refId: string }[] }[],
	voiceId: string
): boolean =>
	sentences.some(
		({ voiceIds, sources }) => voiceIds.includes(voiceId) || sources.some(({ refId }) => refId === voiceId)
	);
