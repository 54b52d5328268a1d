// The loom: one text being woven, for one of its weavers. Everybody who changes it waits for the others (lockText).
import { forbid, notFound } from '#kernel/refusals.ts';
import { refuse, type Outcome } from '#kernel/outcome.ts';
import { readsMembers, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { missingVoices, type Differing, type MissingVoice } from './dissent.ts';
import { missingToShare, type MissingToShare } from './conditions.ts';
import type { Position, Sentence, Version, Weaver } from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import { weaversOf } from './makers.store.server.ts';
import * as originals from './originals.store.server.ts';
import type { Originals } from './shown.ts';
import * as store from './weaving.store.server.ts';

export type Loom = {
	context: Context;
	tx: Db;
	me: SignedIn;
	row: store.TextRow;
	weavers: Weaver[];
	version: Version;
	text: reading.Text;
	sentences: Sentence[];
	positions: Position[];
};

/** To others than its weavers a text that is being woven is not there. */
export async function weaversFor(
	{ viewer }: Context,
	tx: Db,
	id: string
): Promise<{ me: SignedIn; weavers: Weaver[] }> {
	if (!readsMembers(viewer)) notFound('joint-text');
	const weavers = await weaversOf(tx, id);
	if (!weavers.some(({ personId }) => personId === viewer.id)) notFound('joint-text');
	return { me: viewer, weavers };
}

/** `nothing-being-woven`: somebody shared it just now; what was typed is kept in the form. */
export async function atTheLoom<T, R extends string>(
	context: Context,
	id: string,
	work: (loom: Loom) => Promise<Outcome<T, R>>
): Promise<Outcome<T, R | 'nothing-being-woven'>> {
	return context.db.transaction(async (tx): Promise<Outcome<T, R | 'nothing-being-woven'>> => {
		const row = (await store.lockText(tx, id)) ?? notFound('joint-text');
		const { me, weavers } = await weaversFor(context, tx, id);
		const versionId = await store.workingId(tx, id);
		if (!versionId) return refuse('nothing-being-woven');
		const version = (await reading.versionById(tx, versionId)) ?? notFound('joint-text');
		const text = await reading.textOf(tx, versionId);
		const positions = row.kind === 'dilemma' ? await reading.positionsOf(tx, versionId) : [];
		const inside = { ...context, db: tx };
		return work({ context: inside, tx, me, row, weavers, version, text, sentences: text.sentences, positions });
	});
}

export function sentenceIn({ sentences }: Pick<Loom, 'sentences'>, id: string): Sentence {
	return sentences.find((one) => one.id === id) ?? notFound('sentence');
}

export type Dissent = { differing: Differing[]; carried: string[]; missing: MissingVoice[] };

/** The differing voices that belong in this text: those on its stories and statements, and those an earlier version carried. */
export async function dissentIn(
	context: Pick<Context, 'db'>,
	jointTextId: string,
	sentences: readonly Sentence[]
): Promise<Dissent> {
	const answered = sentences.flatMap(({ sources }) =>
		sources.filter(({ kind }) => kind !== 'voice').map(({ refId }) => refId)
	);
	const before = await reading.lastShared(context.db, jointTextId);
	const earlier = before
		? (await reading.textOf(context.db, before.id)).sentences.flatMap(({ voiceIds }) => voiceIds)
		: [];
	const [differing, carried] = await Promise.all([
		originals.differingOn(context.db, answered),
		originals.stillDiffering(context.db, [...new Set(earlier)])
	]);
	return { differing, carried, missing: missingVoices(sentences, differing, carried) };
}

type Ready = Pick<Loom, 'weavers' | 'version' | 'sentences' | 'positions'>;

/** What still stands in the way of sharing this text now. */
export function missingIn({ version, ...woven }: Ready, read: Originals, dissent: Dissent): MissingToShare[] {
	const cited = woven.sentences.flatMap(({ sources }) => sources);
	const stories = cited
		.filter(({ kind }) => kind === 'story')
		.flatMap(({ refId }) => read.stories.get(refId) ?? [])
		.filter(({ state }) => state !== 'withdrawn' && state !== 'veiled');
	const roundIds = cited
		.filter(({ kind }) => kind === 'statement')
		.flatMap(({ refId }) => read.statements.get(refId)?.roundId ?? []);
	const { kind } = version;
	return missingToShare({ kind, ...woven, texts: version, stories, roundIds, missingVoices: dissent.missing.length });
}

export function mustReadMembers(context: Context, act: string): SignedIn {
	return readsMembers(context.viewer) ? context.viewer : forbid(act);
}
