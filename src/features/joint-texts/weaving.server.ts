// The front door of weaving: who weaves, what lies on the weaving page, and the text itself.
import { notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { voicesById } from '#features/responses/responses.server.ts';
import { statementsById } from '#features/rounds/rounds.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { themeById } from '#features/themes/themes.server.ts';
import { voicesThatLeave } from './dissent.ts';
import type { NewThread, Texts } from './joint-text.forms.ts';
import { limits, plainWords, standsIn, type MaterialKind, type Sentence } from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import { atTheLoom, dissentIn, mustReadMembers, sentenceIn, weaversFor } from './loom.server.ts';
import * as originals from './originals.store.server.ts';
import * as store from './weaving.store.server.ts';

/** The team somebody weaves from: thin, the first of theirs. Null: a member without a team. */
const weavesFrom = ({ id, organisationIds }: SignedIn) => ({
	personId: id,
	organisationId: organisationIds[0] ?? null
});

export async function startThread(context: Context, form: NewThread): Promise<string> {
	const me = mustReadMembers(context, 'joint-texts.start');
	const theme = form.theme ? ((await themeById(context.db, form.theme)) ?? notFound('theme')) : null;
	const { title, summary } = form;
	return context.db.transaction((tx) =>
		store.insertThread(tx, { title, summary, themeId: theme?.id ?? null }, weavesFrom(me), context.now())
	);
}

/** A new working text, as a copy of what was shared last. Pressing twice makes one. */
export async function beginVersion(context: Context, id: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		(await store.lockThread(tx, id)) ?? notFound('joint-text');
		await weaversFor(context, tx, id);
		if (await store.workingId(tx, id)) return;
		const last = (await reading.lastShared(tx, id)) ?? notFound('joint-text');
		await store.copyVersion(tx, last.id, (await reading.textOf(tx, last.id)).sentences);
	});
}

/** Asks somebody of a member organisation, or a member as a person, to weave along. They say yes themselves. */
export async function inviteWeaver(
	context: Context,
	id: string,
	personId: string
): Promise<Outcome<true, 'not-a-member'>> {
	const { db, now } = context;
	const { me, weavers } = await weaversFor(context, db, id);
	if (weavers.some((one) => one.personId === personId)) return accept(true);
	if (!(await originals.mayWeave(db, personId, now()))) return refuse('not-a-member');
	await store.invite(db, id, personId, me.id, now());
	return accept(true);
}

export async function weaveAlong(context: Context, id: string): Promise<void> {
	const me = mustReadMembers(context, 'joint-texts.weave');
	await context.db.transaction(async (tx) => {
		if (!(await store.takeInvitation(tx, id, me.id))) notFound('joint-text');
		await store.addMaker(tx, id, weavesFrom(me), context.now());
	});
}

export async function declineWeaving(context: Context, id: string): Promise<void> {
	const me = mustReadMembers(context, 'joint-texts.weave');
	if (!(await store.takeInvitation(context.db, id, me.id))) notFound('joint-text');
}

/** Their place in versions they made stays. */
export async function stopWeaving(context: Context, id: string): Promise<Outcome<true, 'last-weaver'>> {
	return context.db.transaction(async (tx) => {
		(await store.lockThread(tx, id)) ?? notFound('joint-text');
		const { me, weavers } = await weaversFor(context, tx, id);
		if (weavers.length === 1) return refuse('last-weaver');
		await store.endMaker(tx, id, me.id, context.now());
		return accept(true);
	});
}

/** Only what the weaver may read, and what was told: a draft is nobody's material. */
export const layOn = (context: Context, id: string, piece: { kind: MaterialKind; ref: string }) =>
	atTheLoom(context, id, async ({ context: inside, tx, me }) => {
		const { kind, ref: refId } = piece;
		if (!(await mayLay(inside, kind, refId))) return refuse('not-readable');
		await store.layOn(tx, id, { kind, refId }, me.id, context.now());
		return accept(true);
	});

async function mayLay(context: Context, kind: MaterialKind, refId: string): Promise<boolean> {
	if (kind === 'statement') return (await statementsById(context, [refId])).get(refId)?.state === 'readable';
	if (kind === 'voice') return (await voicesById(context, [refId])).get(refId)?.state === 'readable';
	const story = (await storiesById(context, [refId])).get(refId);
	return story?.state === 'readable' && story.toldAt !== null && story.audience.kind !== 'self';
}

/** Needs a reason, which its owner hears with the next version. */
export const takeOff = (context: Context, id: string, materialId: string, reason: string) =>
	atTheLoom(context, id, async ({ tx, sentences }) => {
		const piece = (await store.materialOf(tx, id)).find((one) => one.id === materialId) ?? notFound('material');
		const cited = sentences.some(({ sources }) =>
			sources.some((one) => one.kind === piece.kind && one.refId === piece.refId)
		);
		if (cited) return refuse('still-cited');
		await store.takeOff(tx, materialId, reason, context.now());
		return accept(true);
	});

export const saveTexts = (context: Context, id: string, { revision, theme, ...texts }: Texts) =>
	atTheLoom(context, id, async ({ tx, version }) => {
		if (!(await store.saveTexts(tx, version.id, revision, texts))) return refuse('changed-meanwhile');
		const themeId = theme ? ((await themeById(tx, theme)) ?? notFound('theme')).id : null;
		const shared = (await reading.lastShared(tx, id)) !== undefined;
		await store.saveThread(tx, id, shared ? { themeId } : { themeId, title: texts.title });
		return accept(true);
	});

export const addSentence = (context: Context, id: string, body: string) =>
	atTheLoom(context, id, async ({ tx, version, sentences }) => {
		if (sentences.length >= limits.sentences) return refuse('too-many');
		return accept(await store.addSentence(tx, version.id, body));
	});

type Changed = { sentence: string; revision: number };

const changeSentence = (
	context: Context,
	id: string,
	{ sentence, revision }: Changed,
	change: Partial<Pick<Sentence, 'body' | 'ownWords' | 'gap'>>
) =>
	atTheLoom(context, id, async (loom) => {
		const { id: sentenceId } = sentenceIn(loom, sentence);
		const saved = await store.saveSentence(loom.tx, sentenceId, revision, change);
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
		const pieces = await store.materialOf(loom.tx, id);
		const piece = pieces.find((one) => one.id === form.material && one.takenOffAt === null);
		if (!piece) return refuse('not-laid');
		const quote = form.quote ? plainWords(form.quote) : null;
		const trouble = await troubleWithQuote(loom.context, piece, quote);
		if (trouble) return refuse(trouble);
		const { kind, refId } = piece;
		if (sentence.sources.some((one) => one.kind === kind && one.refId === refId && one.quote === quote))
			return refuse('already-there');
		await store.addSource(loom.tx, { sentenceId: sentence.id, kind, refId, quote });
		await bringVoicesAlong(loom.context, id);
		return accept(true);
	});

/** A quote is exact, and only who reads the story can quote it. */
async function troubleWithQuote(context: Context, piece: store.Laid, quote: string | null) {
	if (quote === null) return null;
	if (piece.kind !== 'story') return 'only-stories-are-quoted' as const;
	const story = (await storiesById(context, [piece.refId])).get(piece.refId);
	return standsIn(quote, story?.body ?? '') ? null : ('not-in-story' as const);
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
