// The front door of weaving: what lies on the weaving page, and the text itself. Who weaves: makers.server.ts; the sides of
// a dilemma: positions.server.ts.
import { notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Context } from '#platform/context.ts';
import { residentsBeside } from '#features/residents/residents.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { themeById } from '#features/themes/themes.server.ts';
import { voicesThatLeave } from './dissent.ts';
import type { Texts } from './joint-text.forms.ts';
import {
	limits,
	plainWords,
	standsIn,
	type MaterialKind,
	type Position,
	type SaidBy,
	type Sentence
} from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import { mayLay } from './laying.server.ts';
import { atTheLoom, dissentIn, sentenceIn, weaversFor, type Loom } from './loom.server.ts';
import * as lying from './material.store.server.ts';
import * as store from './weaving.store.server.ts';

/** A new working text, as a copy of what was shared last. Pressing twice makes one. */
export async function beginVersion(context: Context, id: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		(await store.lockText(tx, id)) ?? notFound('joint-text');
		await weaversFor(context, tx, id);
		if (await store.workingId(tx, id)) return;
		const last = (await reading.lastShared(tx, id)) ?? notFound('joint-text');
		await store.copyVersion(tx, last.id, (await reading.textOf(tx, last.id)).sentences);
	});
}

/** Only what the weaver may read, and what was told: a draft is nobody's material. */
export const layOn = (context: Context, id: string, piece: { kind: MaterialKind; ref: string }) =>
	atTheLoom(context, id, async ({ context: inside, tx, me }) => {
		const { kind, ref: refId } = piece;
		if (!(await mayLay(inside, kind, refId))) return refuse('not-readable');
		await lying.layOn(tx, id, { kind, refId }, me.id, context.now());
		return accept(true);
	});

/** Needs a reason, which its owner hears with the next version. */
export const takeOff = (context: Context, id: string, materialId: string, reason: string) =>
	atTheLoom(context, id, async ({ tx, sentences }) => {
		const piece = (await lying.materialOf(tx, id)).find((one) => one.id === materialId) ?? notFound('material');
		const cited = sentences.some(({ sources }) =>
			sources.some((one) => one.kind === piece.kind && one.refId === piece.refId)
		);
		if (cited) return refuse('still-cited');
		await lying.takeOff(tx, materialId, reason, context.now());
		return accept(true);
	});

export const saveTexts = (context: Context, id: string, { revision, theme, ...texts }: Texts) =>
	atTheLoom(context, id, async ({ tx, version }) => {
		if (!(await store.saveTexts(tx, version.id, revision, texts))) return refuse('changed-meanwhile');
		const themeId = theme ? ((await themeById(tx, theme)) ?? notFound('theme')).id : null;
		const shared = (await reading.lastShared(tx, id)) !== undefined;
		await store.saveRow(tx, id, shared ? { themeId } : { themeId, title: texts.title });
		return accept(true);
	});

/** `under`: the position of a dilemma it stands under; 0: under none. */
export const addSentence = (context: Context, id: string, { body, under }: { body: string; under: number }) =>
	atTheLoom(context, id, async ({ tx, version, sentences, positions }) => {
		if (sentences.length >= limits.sentences) return refuse('too-many');
		return accept(await store.addSentence(tx, version.id, body, placeIn(positions, under)));
	});

/** A position that was taken away meanwhile: then under none. */
export const placeIn = (positions: readonly Position[], under: number): number =>
	positions.some(({ number }) => number === under) ? under : 0;

type Change = Partial<Pick<Sentence, 'body' | 'ownWords' | 'gap' | 'under'>>;
export type Changed = { sentence: string; revision: number };

export const changeSentence = (
	context: Context,
	id: string,
	{ sentence, revision }: Changed,
	change: Change | ((loom: Loom) => Change)
) =>
	atTheLoom(context, id, async (loom) => {
		const { id: sentenceId } = sentenceIn(loom, sentence);
		const set = typeof change === 'function' ? change(loom) : change;
		const saved = await store.saveSentence(loom.tx, sentenceId, revision, set);
		return saved ? accept(true) : refuse('changed-meanwhile');
	});

export const saveSentence = (context: Context, id: string, form: Changed & { body: string }) =>
	changeSentence(context, id, form, { body: form.body });

/** A sentence without a source says openly what it is: words of the weavers, or a gap. */
export const markSentence = (context: Context, id: string, form: Changed & { as: 'own' | 'gap' | 'none' }) =>
	changeSentence(context, id, form, { ownWords: form.as === 'own', gap: form.as === 'gap' });

export const moveSentence = (context: Context, id: string, { sentence, to }: { sentence: string; to: 'up' | 'down' }) =>
	atTheLoom(context, id, async (loom) => {
		const ids = loom.sentences.map((one) => one.id);
		const from = ids.indexOf(sentenceIn(loom, sentence).id);
		const target = to === 'up' ? from - 1 : from + 1;
		const other = ids[target];
		if (other !== undefined) await store.orderSentences(loom.tx, ids.with(target, sentence).with(from, other));
		return accept(true);
	});

/** Voices an earlier version carried are then missing, until they stand beside another sentence. */
export const removeSentence = (context: Context, id: string, { sentence, revision }: Changed) =>
	atTheLoom(context, id, async (loom) => {
		const found = sentenceIn(loom, sentence);
		if (found.revision !== revision) return refuse('changed-meanwhile');
		await store.removeSentence(loom.tx, found.id);
		return accept(true);
	});

type Attached = { sentence: string; material: string; quote: string };

/** The differing voices on a story come along with it. */
export const attachSource = (context: Context, id: string, form: Attached) =>
	atTheLoom(context, id, async (loom) => {
		const sentence = sentenceIn(loom, form.sentence);
		const pieces = await lying.materialOf(loom.tx, id);
		const piece = pieces.find((one) => one.id === form.material && one.takenOffAt === null);
		if (!piece) return refuse('not-laid');
		const quote = form.quote ? plainWords(form.quote) : null;
		const said = await whoSaid(loom.context, piece, quote);
		if (!said.ok) return refuse(said.reason);
		const { kind, refId } = piece;
		if (sentence.sources.some((one) => one.kind === kind && one.refId === refId && one.quote === quote))
			return refuse('already-there');
		await store.addSource(loom.tx, { sentenceId: sentence.id, kind, refId, quote, saidBy: said.value });
		await bringVoicesAlong(loom.context, id);
		return accept(true);
	});

/** A quote is exact, and only who reads the story can quote it; the resident who told along only as they agreed. */
async function whoSaid(
	context: Context,
	{ kind, refId }: lying.Laid,
	quote: string | null
): Promise<Outcome<SaidBy, 'only-stories-are-quoted' | 'not-in-story'>> {
	if (quote === null) return accept('teller');
	if (kind !== 'story') return refuse('only-stories-are-quoted');
	const story = (await storiesById(context, [refId])).get(refId);
	if (story?.state !== 'readable') return refuse('not-in-story');
	if (standsIn(quote, story.body ?? '')) return accept('teller');
	const resident = (await residentsBeside(context, [refId])).get(refId);
	return resident?.mayQuote && standsIn(quote, resident.words ?? '') ? accept('resident') : refuse('not-in-story');
}

async function bringVoicesAlong(context: Context, id: string): Promise<void> {
	const versionId = (await store.workingId(context.db, id)) ?? notFound('joint-text');
	const { sentences } = await reading.textOf(context.db, versionId);
	await store.addVoices(context.db, (await dissentIn(context, id, sentences)).missing);
}

/** "Zet erbij": the voices that arrived later take their places. */
export const addMissingVoices = (context: Context, id: string) =>
	atTheLoom(context, id, async ({ context: inside }) => accept(await bringVoicesAlong(inside, id)));

export const removeSource = (context: Context, id: string, form: { sentence: string; source: string }) =>
	atTheLoom(context, id, async (loom) => {
		const sentence = sentenceIn(loom, form.sentence);
		if (!sentence.sources.some((one) => one.id === form.source)) notFound('source');
		const { differing, carried } = await dissentIn(loom.context, id, loom.sentences);
		await store.removeSource(loom.tx, form.source);
		await store.removeVoices(loom.tx, sentence.id, voicesThatLeave(sentence, form.source, differing, carried));
		return accept(true);
	});
