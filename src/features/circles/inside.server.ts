// The front door of what a circle keeps: notes, tasks, and dilemmas on its table. Only its people come here.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { saveDraft } from '#features/stories/stories.server.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import type { ChangedNote, NewNote, NewTask } from './circle.forms.ts';
import { isOfCircle } from './circle.policy.ts';
import type { OnTable } from './inside.ts';
import * as store from './inside.store.server.ts';
import * as places from './place.store.server.ts';
import * as circles from './circle.store.server.ts';

/** Somebody of a circle that goes on. What an ended one wrote is there to be read. */
async function insider({ db, viewer }: Context, id: string): Promise<SignedIn> {
	const circle = (await circles.find(db, viewer, id)) ?? notFound('circle');
	if (!isOfCircle(viewer, id) || circle.endedAt) forbid('circles.keep');
	return viewer;
}

/** In one's own words and under one's own name. That it stayed open is enough. */
export async function writeNote(
	context: Context,
	id: string,
	{ note, method, open }: NewNote
): Promise<Outcome<string, 'missing'>> {
	const me = await insider(context, id);
	const leftOpen = open === 'yes';
	if (note === '' && !leftOpen) return refuse('missing');
	const row = { circleId: id, writerId: me.id, method, leftOpen, body: note, at: context.now() };
	return accept(await store.addNote(context.db, row));
}

/** By who wrote it, also when they left. Changing veiled words lifts the veil. */
export async function changeNote({ db, viewer, now }: Context, { id, changed }: ChangedNote): Promise<void> {
	if (!isSignedIn(viewer)) forbid('circles.keep');
	await db.transaction(async (tx) => {
		const note = (await store.ownNote(tx, id, viewer.id)) ?? notFound('note');
		if (note.body === changed) return;
		await store.changeNote(tx, id, changed, now());
		await liftBecauseChanged(tx, 'circle-note', id, now(), viewer.id);
	});
}

/** The words are gone at once. */
export async function takeBackNote({ db, viewer, now }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('circles.keep');
	await db.transaction(async (tx) => {
		(await store.ownNote(tx, id, viewer.id)) ?? notFound('note');
		await store.withdrawNote(tx, id, now());
	});
}

/** Only who wrote it makes a story of it: a draft, which goes the road of any story. The note stays in the circle. */
export async function makeStory(context: Context, id: string): Promise<Outcome<{ storyId: string }, 'too-long'>> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('circles.keep');
	return db.transaction(async (tx) => {
		const note = (await store.ownNote(tx, id, viewer.id)) ?? notFound('note');
		const draft = { draftKey: `kring-${id}`, id: null, revision: 0, title: '', body: note.body };
		const more = { kind: 'experience' as const, themeIds: [], language: 'nl', allowedNumbers: [] };
		const kept = await saveDraft({ ...context, db: tx }, { ...draft, ...more });
		if (!kept.ok) return refuse('too-long');
		await store.becameStory(tx, id, kept.value.id);
		return accept({ storyId: kept.value.id });
	});
}

/** With the name of somebody of the circle, or nobody's yet. */
export async function addTask(
	context: Context,
	id: string,
	{ task, who }: NewTask
): Promise<Outcome<true, 'not-of-circle'>> {
	const me = await insider(context, id);
	if (who !== '' && !(await takesPart(context, id, who))) return refuse('not-of-circle');
	const row = { circleId: id, words: task, addedBy: me.id, personId: who || null, at: context.now() };
	await store.addTask(context.db, row);
	return accept(true);
}

async function takesPart({ db }: Context, circleId: string, personId: string): Promise<boolean> {
	const all = await places.placesIn(db, [circleId]);
	return all.some((one) => one.personId === personId && one.state === 'in');
}

/** Anyone of the circle says that it is done, or that it is open again. */
export async function markTask(context: Context, id: string, taskId: string, state: 'done' | 'open'): Promise<void> {
	await insider(context, id);
	await store.changeTask(context.db, id, taskId, { doneAt: state === 'done' ? context.now() : null });
}

/** One's own name is put there by oneself. */
export async function takeOnTask(context: Context, id: string, taskId: string): Promise<void> {
	const me = await insider(context, id);
	await store.changeTask(context.db, id, taskId, { personId: me.id });
}

export async function removeTask(context: Context, id: string, taskId: string): Promise<void> {
	await insider(context, id);
	await store.removeTask(context.db, id, taskId);
}

/** Dilemmas that lie on the table, those this viewer may read. */
export async function dilemmasOn(context: Context, id: string): Promise<OnTable[]> {
	const ids = await store.dilemmasOf(context.db, id);
	if (ids.length === 0) return [];
	const texts = await readableDilemmas(context);
	return ids.flatMap((one) => texts.get(one) ?? []);
}

async function readableDilemmas(context: Context): Promise<Map<string, OnTable>> {
	const texts = await listTexts(context, { kinds: ['dilemma'] });
	return new Map(
		texts.filter(({ veiled }) => !veiled).map(({ id, kind, title }) => [id, { id, kind, title }] as const)
	);
}

/** A dilemma that somebody would like to talk about in a circle; null when there is none they may read. */
export async function dilemmaToLay(context: Context, textId: string | null): Promise<OnTable | null> {
	return textId === null ? null : ((await readableDilemmas(context)).get(textId) ?? null);
}

export async function layOnTable(context: Context, id: string, textId: string): Promise<void> {
	const me = await insider(context, id);
	if (!(await dilemmaToLay(context, textId))) notFound('joint-text');
	const row = { circleId: id, jointTextId: textId, laidBy: me.id, laidAt: context.now() };
	await store.layDilemma(context.db, row);
}

export async function takeFromTable(context: Context, id: string, textId: string): Promise<void> {
	await insider(context, id);
	await store.removeDilemma(context.db, id, textId);
}
