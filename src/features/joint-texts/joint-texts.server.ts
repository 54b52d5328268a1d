// The front door of joint texts for who reads them. Weaving and sharing have doors of their own beside this one.
import type { Viewer } from '#kernel/viewer.ts';
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { hueAt } from '#features/responses/response.ts';
import {
	countsOn,
	giveAnswer,
	myAnswer,
	voicesOn,
	type Answered,
	type GivenAnswer
} from '#features/responses/responses.server.ts';
import { themesById } from '#features/themes/themes.server.ts';
import { plainWords, type Version } from './joint-text.ts';
import * as store from './joint-text.store.server.ts';
import { originalsOf, piecesOf } from './originals.server.ts';
import { shownSentences, shownVoice } from './shown.ts';
import type { ShownThread, ThemeName, ThreadLine } from './shown-thread.ts';

/** The rule of reading of a shared version, for whoever joins their rows (decision 0005). */
export const versionSharedWith = store.sharedWith;

/** The newest version of each thread that this viewer may read, the last shared first. */
export async function listThreads(
	{ db, viewer }: Context,
	{ themeId = null }: { themeId?: string | null } = {}
): Promise<ThreadLine[]> {
	const versions = await store.latest(db, viewer, themeId);
	const themes = await themeNames(
		db,
		versions.map((version) => version.themeId)
	);
	return versions.map(({ jointTextId, number, sharedAt, themeId: theme, title, summary, audience, veiled }) => ({
		id: jointTextId,
		title,
		summary,
		audience,
		veiled,
		number: number ?? 0,
		sharedAt: sharedAt ?? new Date(0),
		theme: (theme && themes.get(theme)) || null
	}));
}

async function themeNames(db: Db, ids: readonly (string | null)[]): Promise<Map<string, ThemeName>> {
	const wanted = [...new Set(ids.filter((id) => id !== null))];
	if (wanted.length === 0) return new Map();
	return new Map([...(await themesById(db, wanted)).values()].map(({ id, title }) => [id, { id, title }]));
}

/** What I weave, and what I am asked to weave along with. Nobody else sees this. */
export async function myThreads({ db, viewer }: Context): Promise<store.MyThread[]> {
	return readsMembers(viewer) ? store.threadsOf(db, viewer.id) : [];
}

/** A version this viewer may read; without a number the newest of them. A weaver also learns of what is not shared yet. */
export async function showThread(
	context: Context,
	id: string,
	number?: number
): Promise<ShownThread | { beingWoven: true; id: string; title: string }> {
	const { db, viewer } = context;
	const versions = await store.versionsOf(db, viewer, id);
	const version = number === undefined ? versions[0] : versions.find((one) => one.number === number);
	if (!version || version.number === null) return beingWoven(context, id, number);
	const [text, makers, themes, answers, mine, voices, isWeaver] = await Promise.all([
		version.veiled ? { sentences: [], veiledRefs: new Set<string>() } : store.textOf(db, version.id),
		store.makersOf(db, version.id),
		themeNames(db, [version.themeId]),
		countsOn(context, 'joint-text', [id]),
		myAnswer(context, 'joint-text', id),
		voicesOn(context, 'joint-text', [id]),
		weavesNow(db, viewer, id)
	]);
	const { audience, sharedAt } = version;
	const originals = await originalsOf(context, { jointTextId: id, audience, text, sharedAt });
	const own = {
		...originals,
		voices: new Map(voices.map((one) => [one.id, one])),
		agreedVoices: new Map(),
		veiledRefs: new Set<string>()
	};
	return {
		id,
		version: { ...version, number: version.number },
		theme: (version.themeId && themes.get(version.themeId)) || null,
		makers: makers.map(({ name, organisation }) => ({ name, organisation })),
		teams: new Set(makers.map(({ organisationId }) => organisationId).filter((team) => team !== null)).size,
		sentences: shownSentences(text.sentences, originals),
		answers: answers.get(id) ?? null,
		mine,
		voices: voices.map((one, index) => shownVoice(one.id, own, hueAt(index))),
		versions: versions.map(({ number: n, sharedAt, reason }) => ({ number: n ?? 0, sharedAt, reason })),
		isWeaver
	};
}

async function beingWoven({ db, viewer }: Context, id: string, number: number | undefined) {
	if (number !== undefined || !(await weavesNow(db, viewer, id))) notFound('joint-text');
	const mine =
		(await store.threadsOf(db, isSignedIn(viewer) ? viewer.id : '')).find((one) => one.id === id) ??
		notFound('joint-text');
	return { beingWoven: true as const, id, title: mine.title };
}

async function weavesNow(db: Db, viewer: Viewer, id: string): Promise<boolean> {
	if (!readsMembers(viewer)) return false;
	return (await store.weaversOf(db, id)).some(({ personId }) => personId === viewer.id);
}

/** Answers the newest version this viewer may read; who reads it may read the words. */
export async function answerThread(context: Context, id: string, form: GivenAnswer): Promise<Answered> {
	const [version] = await store.versionsOf(context.db, context.viewer, id);
	if (!version || version.veiled) notFound('joint-text');
	const subject = { kind: 'joint-text' as const, id, version: version.id, audience: version.audience, tellerId: null };
	return context.db.transaction((tx) => giveAnswer({ ...context, db: tx }, subject, form));
}

/** Words of shared versions, as far as this viewer may read them: for what is found by search. */
export const foundVersions = ({ db, viewer }: Context, ids: readonly string[]): Promise<store.FoundVersion[]> =>
	store.foundVersions(db, viewer, ids);

/** The rule of reading in SQL, for queries of features above this one. */
export { sharedWith } from './joint-text.store.server.ts';

// For features above this one; they have asked "may you?" already.

export type VersionForTable = Version & {
	voiceCount: number;
	makers: { personId: string; name: string; organisation: string | null }[];
};

export async function versionForTable(db: Db, versionId: string): Promise<VersionForTable | undefined> {
	const version = await store.versionById(db, versionId);
	if (!version) return undefined;
	const [{ sentences }, makers] = await Promise.all([store.textOf(db, versionId), store.makersOf(db, versionId)]);
	return { ...version, voiceCount: new Set(sentences.flatMap(({ voiceIds }) => voiceIds)).size, makers };
}

/** Owners of the stories and voices in a version. Who took everything back is no longer in it. */
export async function contributorsOf(tx: Db, versionId: string): Promise<{ personId: string; aboutId: string }[]> {
	const { sentences } = await store.textOf(tx, versionId);
	return store.ownersOf(tx, piecesOf(sentences));
}

/** The sentences beside which these words stand or would stand, for the owner who is asked. */
export async function besideWhich(
	{ db }: Context,
	ask: { jointTextId: string; subjectId: string; words: string }
): Promise<string[]> {
	const versionId = (await store.workingOrLast(db, ask.jointTextId)) ?? notFound('joint-text');
	const { sentences } = await store.textOf(db, versionId);
	const quotes = (quote: string | null) => quote === null || plainWords(quote) === plainWords(ask.words);
	return sentences
		.filter(
			({ sources, voiceIds }) =>
				voiceIds.includes(ask.subjectId) || sources.some(({ refId, quote }) => refId === ask.subjectId && quotes(quote))
		)
		.map(({ body }) => body);
}
