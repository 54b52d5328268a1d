// The front door of the harvest: what people say at a gathering is written down there, and becomes theirs when they say so.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { tell } from '#features/notices/notices.server.ts';
import { saveDraft, storiesById } from '#features/stories/stories.server.ts';
import { canBeAbout, onTheTable, withAbout } from './table-talk.server.ts';
import type { NewNote, OwnNote } from './gathering.forms.ts';
import { isHarvestTime, isOver, type KeptGathering } from './gathering.ts';
import * as gatherings from './gathering.store.server.ts';
import * as store from './harvest.store.server.ts';
import * as signUps from './sign-up.store.server.ts';
import { mayTend } from './tending.server.ts';

type There = { me: SignedIn; gathering: KeptGathering; people: { id: string; name: string }[]; tends: boolean };

/** Who comes or hosts, with an account. To anyone else there is no such page. */
async function there(context: Context, id: string): Promise<There> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('gatherings.harvest');
	const gathering = (await gatherings.find(db, viewer, id)) ?? notFound('gathering');
	const people = await store.present(db, id);
	const hosts = await gatherings.hostsOf(db, id);
	const tends = await mayTend(context, hosts);
	if (!people.some((one) => one.id === viewer.id) && !tends) forbid('gatherings.harvest');
	return { me: viewer, gathering, people, tends };
}

export async function showHarvest(context: Context, id: string) {
	const { me, gathering, people, tends } = await there(context, id);
	const notes = await store.between(context.db, id, me.id);
	const { onlineLink: _, ...shown } = gathering;
	return {
		gathering: shown,
		people: [{ id: me.id, name: me.name }, ...people.filter((one) => one.id !== me.id)],
		/** What I said, to make my own or throw away. */
		mine: await withAbout(
			context,
			notes.filter((note) => note.saidBy === me.id)
		),
		/** What I wrote down of others, as long as they said nothing of it. */
		written: notes.filter((note) => note.saidBy !== me.id),
		onTheTable: await onTheTable(context, gathering),
		open: isHarvestTime(gathering, context.now()),
		mayTellOutcome: tends && isOver(gathering, context.now()) && gathering.outcomeAt === null && !gathering.calledOffAt
	};
}

/** Who said it hears that it was written down, and is the only other one who reads it. */
export async function writeDown(
	context: Context,
	id: string,
	{ saidBy, kind, about, note }: NewNote
): Promise<Outcome<true, 'not-there' | 'closed' | 'about-missing'>> {
	const { db, now, later } = context;
	const { me, gathering, people } = await there(context, id);
	if (!isHarvestTime(gathering, now())) return refuse('closed');
	if (saidBy !== me.id && !people.some((one) => one.id === saidBy)) return refuse('not-there');
	const subject = kind === 'voice' ? about : null;
	if (kind === 'voice' && !(subject && (await canBeAbout(context, subject)))) return refuse('about-missing');
	await db.transaction(async (tx) => {
		const of = { subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null };
		const row = { gatheringId: id, writerId: me.id, saidBy, kind, ...of, body: note, at: now() };
		const noteId = await store.insert(tx, row);
		if (saidBy === me.id) return;
		await tell(tx, { personId: saidBy, kind: 'noted', subjectId: noteId, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
	return accept(true);
}

/** "Dit zei ik": it becomes a draft of theirs, in the words they choose; from there it goes the road of any story. */
export async function makeOwn(
	context: Context,
	{ id, note }: OwnNote
): Promise<Outcome<{ storyId: string }, 'too-long'>> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('gatherings.harvest');
	return db.transaction(async (tx) => {
		const found = (await store.ownForUpdate(tx, id, viewer.id)) ?? notFound('note');
		// A voice can become a story too: its speaker chooses, or can no longer read what it was about.
		const kind = found.kind === 'voice' ? 'experience' : found.kind;
		const draft = { draftKey: `oogst-${id}`, id: null, revision: 0, title: '', body: note, kind };
		const kept = await saveDraft(
			{ ...context, db: tx },
			{ ...draft, themeIds: [], language: 'nl', allowedNumbers: [] }
		);
		if (!kept.ok) return refuse('too-long');
		await store.becomes(tx, id, kept.value.id);
		return accept({ storyId: kept.value.id });
	});
}

/** By who said it or who wrote it: then it is nowhere any more. */
export async function throwAway({ db, viewer }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('gatherings.harvest');
	if (!(await store.remove(db, id, viewer.id))) notFound('note');
}

/** What came of it stands on the page from now on, and is told once to everyone who was there, guests too. */
export async function tellOutcome(context: Context, id: string, outcome: string): Promise<void> {
	const { db, now, later } = context;
	const { gathering, tends } = await there(context, id);
	if (!tends || !isOver(gathering, now()) || gathering.calledOffAt) forbid('gatherings.tell-outcome');
	await db.transaction(async (tx) => {
		if (!(await store.setOutcome(tx, id, outcome, now()))) return;
		const all = (await signUps.whoComesOrWaits(tx, id)).filter(({ state }) => state === 'coming');
		const ids = all.map((one) => one.id);
		await signUps.queue(tx, ids, 'outcome', 0, now());
		await later(tx, 'gathering-mail');
	});
}

/** Stories that began at this gathering and that this viewer may read. */
export async function storiesFrom(context: Context, id: string) {
	const stories = await storiesById(context, await store.storiesFrom(context.db, id));
	return [...stories.values()].filter(({ state, toldAt }) => state === 'readable' && toldAt !== null);
}

/** For news: what was written down of this person and still waits. */
export async function notesOfMe({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]) {
	return isSignedIn(viewer) ? store.findMany(db, ids, viewer.id) : [];
}
