// The front door of joint texts for who reads them. Weaving and sharing have doors of their own beside this one.
import { readsMembers } from '#kernel/viewer.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { hueAt, type VoiceView } from '#features/responses/response.ts';
import {
	countsOn,
	giveAnswer,
	myAnswer,
	wordsOn,
	type Answered,
	type GivenAnswer
} from '#features/responses/responses.server.ts';
import { themesById } from '#features/themes/themes.server.ts';
import { maySayYesToOneself } from './joining-in.ts';
import { plainWords, type Version } from './joint-text.ts';
import * as store from './joint-text.store.server.ts';
import * as found from './found.store.server.ts';
import type { TextKind } from './kinds.ts';
import { lookedAgainAt } from './looking-again.store.server.ts';
import * as makers from './makers.store.server.ts';
import { originalsOf, piecesOf } from './originals.server.ts';
import { ownersOf } from './owners.store.server.ts';
import type { Originals } from './shown.ts';
import { shownSentences, shownVoice } from './showing.ts';
import type { Next, ShownText, TextLine, ThemeName } from './shown-text.ts';

/** The rule of reading of a shared version, for whoever joins their rows (decision 0005). */
export const versionSharedWith = store.sharedWith;

/** The newest version of each text of these kinds that this viewer may read, the last shared first. `ids`: of these only. */
export async function listTexts(
	{ db, viewer }: Context,
	{
		kinds,
		themeId = null,
		ids = null
	}: { kinds: readonly TextKind[]; themeId?: string | null; ids?: readonly string[] | null }
): Promise<TextLine[]> {
	const versions = await store.latest(db, viewer, { kinds, themeId, ids });
	const themes = await themeNames(
		db,
		versions.map((version) => version.themeId)
	);
	return versions.map(({ jointTextId, kind, number, sharedAt, themeId: theme, title, summary, audience, veiled }) => ({
		id: jointTextId,
		kind,
		title,
		summary,
		audience,
		veiled,
		number: number ?? 0,
		sharedAt: sharedAt ?? new Date(0),
		theme: (theme && themes.get(theme)) || null
	}));
}

const pageSize = 30;

/** One page of the texts of this kind that this viewer may read, the last shared first. */
export async function pageOfTexts(
	context: Context,
	{ kind, page }: { kind: TextKind; page: number }
): Promise<{ texts: TextLine[]; hasMore: boolean }> {
	const place = { limit: pageSize + 1, offset: (page - 1) * pageSize };
	const ids = await store.idsByLastShared(context.db, context.viewer, kind, place);
	const texts = ids.length === 0 ? [] : await listTexts(context, { kinds: [kind], ids: ids.slice(0, pageSize) });
	return { texts, hasMore: ids.length > pageSize };
}

export const listThreads = (context: Context, { themeId = null }: { themeId?: string | null } = {}) =>
	listTexts(context, { kinds: ['thread'], themeId });

async function themeNames(db: Db, ids: readonly (string | null)[]): Promise<Map<string, ThemeName>> {
	const wanted = [...new Set(ids.filter((id) => id !== null))];
	if (wanted.length === 0) return new Map();
	return new Map([...(await themesById(db, wanted)).values()].map(({ id, title }) => [id, { id, title }]));
}

/** What I weave, and what I am asked to weave along with. Nobody else sees this. */
export async function myTexts({ db, viewer }: Context): Promise<makers.MyText[]> {
	return readsMembers(viewer) ? makers.textsOf(db, viewer.id) : [];
}

export type BeingWoven = { beingWoven: true; id: string; kind: TextKind; title: string };

/** A version this viewer may read; without a number the newest of them. A weaver also learns of what is not shared yet. */
export async function showText(context: Context, id: string, number?: number): Promise<ShownText | BeingWoven> {
	const { db, viewer } = context;
	const versions = await store.versionsOf(db, viewer, id);
	const version = number === undefined ? versions[0] : versions.find((one) => one.number === number);
	if (!version || version.number === null) return beingWoven(context, id, number);
	const [made, themes, answers, mine, given, joining, again] = await Promise.all([
		makers.makersOf(db, version.id),
		themeNames(db, [version.themeId]),
		countsOn(context, 'joint-text', [id]),
		myAnswer(context, 'joint-text', id),
		wordsOn(context, 'joint-text', [id]),
		joiningIn(context, id, version.kind),
		version.kind === 'dilemma' ? lookedAgainAt(db, viewer, id) : null
	]);
	const { positions, sentences, originals } = await wordsOf(context, id, version);
	return {
		id,
		kind: version.kind,
		version: { ...version, number: version.number },
		theme: (version.themeId && themes.get(version.themeId)) || null,
		makers: made.map(({ name, organisation }) => ({ name, organisation })),
		teams: new Set(made.map(({ organisationId }) => organisationId).filter((team) => team !== null)).size,
		positions,
		sentences,
		answers: answers.get(id) ?? null,
		mine,
		...besideText(given, originals),
		versions: versions.map(({ number: n, sharedAt, reason }) => ({ number: n ?? 0, sharedAt, reason })),
		...joining,
		lookAgainAt: again?.at ?? null,
		lookedAgain: again?.said ?? []
	};
}

/** The sentences and positions of a version, as this viewer sees them. Of a veiled one nothing is fetched. */
export async function wordsOf(context: Context, id: string, version: Version) {
	const { db } = context;
	const { audience, sharedAt } = version;
	const [text, positions] = version.veiled
		? [noText, []]
		: [await store.textOf(db, version.id), version.kind === 'dilemma' ? await store.positionsOf(db, version.id) : []];
	const originals = await originalsOf(context, { jointTextId: id, audience, text, sharedAt });
	return { positions, sentences: shownSentences(text.sentences, originals), originals };
}
const noText: store.Text = { sentences: [], veiledRefs: new Set() };

/** What people said to the text itself: differing voices, and what others wrote with their answer. */
function besideText(given: readonly VoiceView[], originals: Originals) {
	const differing = given.filter(({ answer }) => answer === 'different');
	const others = given.filter(({ answer, state }) => answer !== 'different' && state !== 'withdrawn');
	const own = { ...originals, voices: new Map(differing.map((one) => [one.id, one])), agreedVoices: new Map() };
	const readable = others.filter(({ state }) => state === 'readable');
	return {
		voices: differing.map((one, index) => shownVoice(one.id, own, hueAt(index))),
		beside: readable.map((one) => ({
			id: one.id,
			words: one.words,
			language: one.language,
			signedAs: one.signedAs,
			answer: one.answer,
			mine: one.mine
		})),
		besideHidden: others.length - readable.length
	};
}

async function joiningIn({ db, viewer, now }: Context, id: string, kind: TextKind) {
	if (!readsMembers(viewer)) return { isWeaver: false, next: 'reads-only' as Next };
	const weavers = await makers.weaversOf(db, id);
	if (weavers.some(({ personId }) => personId === viewer.id)) return { isWeaver: true, next: 'weaves' as Next };
	const asked = (await makers.requestsFor(db, id)).find(({ personId }) => personId === viewer.id);
	const mayBegin = maySayYesToOneself({ kind, weavers: weavers.length, askedAt: asked?.at ?? null }, now());
	const next: Next = mayBegin ? 'may-begin' : asked ? 'asked' : 'may-ask';
	return { isWeaver: false, next };
}

async function beingWoven({ db, viewer }: Context, id: string, number: number | undefined): Promise<BeingWoven> {
	if (number !== undefined || !readsMembers(viewer)) notFound('joint-text');
	const mine = (await makers.textsOf(db, viewer.id)).find((one) => one.id === id && one.role === 'weaver');
	if (!mine) notFound('joint-text');
	return { beingWoven: true, id, kind: mine.kind, title: mine.title };
}

/** Answers the newest version this viewer may read; who reads it may read the words. */
export async function answerText(context: Context, id: string, form: GivenAnswer): Promise<Answered> {
	const [version] = await store.versionsOf(context.db, context.viewer, id);
	if (!version || version.veiled) notFound('joint-text');
	const subject = { kind: 'joint-text' as const, id, version: version.id, audience: version.audience, tellerId: null };
	return context.db.transaction((tx) => giveAnswer({ ...context, db: tx }, subject, form));
}

/** Words of shared versions, as far as this viewer may read them: for what is found by search. */
export const foundVersions = ({ db, viewer }: Context, ids: readonly string[]): Promise<found.FoundVersion[]> =>
	found.foundVersions(db, viewer, ids);

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
	const [{ sentences }, made] = await Promise.all([store.textOf(db, versionId), makers.makersOf(db, versionId)]);
	return { ...version, voiceCount: new Set(sentences.flatMap(({ voiceIds }) => voiceIds)).size, makers: made };
}

/** Owners of the stories and voices in a version. Who took everything back is no longer in it. */
export async function contributorsOf(tx: Db, versionId: string): Promise<{ personId: string; aboutId: string }[]> {
	const { sentences } = await store.textOf(tx, versionId);
	return ownersOf(tx, piecesOf(sentences));
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
