// A second pair of eyes before everyone may read a story: the teller asks a colleague of their choice, who reads it as it
// would be, and says "dit kan zo" or "kijk hier nog eens naar". Only then can its teller make it public.
import { forbid, notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { decisionsOn } from '#features/guard/guard.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { organisationById } from '#features/organisations/organisations.server.ts';
import { veiledAmong } from '#features/veils/veils.server.ts';
import { membersNamed, type Named } from '#features/viewers/members-named.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { editedBy } from './draft.ts';
import * as own from './own-story.store.server.ts';
import { isDecided } from './readiness.server.ts';
import type { LookAnswer } from './second-look.forms.ts';
import * as store from './second-look.store.server.ts';
import { answerWith, isSeen, type SecondLook } from './second-look.ts';
import { mayLookAlong } from './story.policy.ts';
import { signedAs, toldFrom, type GuardRefusal, type OwnStory, type Signature, type SignedAs } from './story.ts';

export type Looks = {
	story: OwnStory;
	/** The story this is an edit of. */
	editOf: string | null;
	looks: SecondLook[];
	/** This very text was read, and can go to everyone. */
	seen: boolean;
	/** Whom the teller can ask; `found` only when they searched by name. */
	colleagues: Named[];
	found: Named[] | null;
	/** Others than colleagues may read it too, and can be searched for. */
	maySearch: boolean;
	/** They could be, by somebody who reads along with the members: names of members are for members. */
	searchIsForMembers: boolean;
};

/** For the teller: who was asked, what they said, and who can be asked. */
export async function looksAt({ db, viewer, now }: Context, id: string, search = ''): Promise<Looks> {
	if (!isSignedIn(viewer)) notFound('story');
	const { story, editOf, audience } = await mine(db, id, viewer.id);
	const looks = await store.of(db, id);
	const isWide = audience.kind === 'members' || audience.kind === 'public';
	const maySearch = isWide && readsMembers(viewer);
	const found = maySearch && search.trim() ? await membersNamed({ db, now }, search, [viewer.id]) : null;
	return {
		story,
		editOf,
		looks,
		seen: isSeen(looks, story),
		colleagues: await store.colleagues(db, viewer.organisationIds, viewer.id, now()),
		found,
		maySearch,
		searchIsForMembers: isWide && !maySearch
	};
}

/** The row, and who reads the story it is or belongs to now. */
async function mine(db: Db, id: string, tellerId: string) {
	const story = (await own.find(db, id, tellerId)) ?? notFound('story');
	if (story.withdrawnAt) notFound('story');
	const editOf = editedBy(story.draftKey);
	const told = editOf ? ((await own.find(db, editOf, tellerId)) ?? notFound('story')) : story;
	const audience: Audience = told.audience;
	return { story, editOf, audience };
}

type Asking = { reader: string; signature: Signature };

/** Asks somebody to read this text as it stands. Asking the same person again changes nothing. */
export async function askToLook(
	{ db, viewer, now, later }: Context,
	id: string,
	{ reader, signature }: Asking
): Promise<Outcome<true, GuardRefusal | 'not-this-reader'>> {
	if (!isSignedIn(viewer) || viewer.capacity === 'undecided') forbid('stories.ask-to-look');
	return db.transaction(async (tx) => {
		(await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		const { story, audience } = await mine(tx, id, viewer.id);
		const asking = await inEither(tx, reader, now());
		if (!asking.some((one) => mayLookAlong(one, viewer, audience))) return refuse('not-this-reader');
		const decisions = await decisionsOn(tx, { kind: 'story', id });
		const decided = isDecided({ text: story, decisions });
		if (!decided.ok) return decided;
		await own.setSignature(tx, id, signature);
		const look = await store.insert(tx, { storyId: id, revision: story.revision, askedOf: reader }, now());
		if (look) {
			await tell(tx, { personId: reader, kind: 'look-asked', subjectId: look, aboutId: '' }, now());
			await later(tx, 'deliver-notices');
		}
		return accept(true);
	});
}

/** Who belongs to a team and to a partner can be a colleague in either. */
const inEither = (db: Db, personId: string, now: Date) =>
	Promise.all((['member', 'partner'] as const).map((capacity) => viewerOf(db, personId, capacity, now)));

/** Who left the team, or may not read the story any more, reads its next text neither. */
async function stillLooksAlong(
	{ db, viewer, now }: Context,
	{ story, teller }: NonNullable<store.AskedRow>
): Promise<boolean> {
	if (!isSignedIn(viewer)) return false;
	const { audience } = await mine(db, story.id, teller.id);
	const [readers, tellers] = [await inEither(db, viewer.id, now()), await inEither(db, teller.id, now())];
	return readers.some((one) => tellers.some((other) => isSignedIn(other) && mayLookAlong(one, other, audience)));
}

export type ShownLook = {
	id: string;
	askedBy: string;
	answer: 'good' | 'again' | null;
	/** `changed`: the teller went on writing. `veiled`: the words are hidden now. */
	state: 'open' | 'changed' | 'veiled';
	/** As everyone would read it; null unless open. */
	text: { title: string; body: string; language: string; signature: Signature; signedAs: SignedAs } | null;
};

/** For the colleague who was asked; for nobody else it is there. */
export async function showLook(context: Context, id: string): Promise<ShownLook> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) notFound('look');
	const asking = (await store.findAsked(db, id, viewer.id)) ?? notFound('look');
	const { look, story, teller } = asking;
	if (story.withdrawnAt || !(await stillLooksAlong(context, asking))) notFound('look');
	const asked = { id, askedBy: teller.name, answer: look.answer };
	if (look.revision !== story.revision) return { ...asked, state: 'changed', text: null };
	// A veil over a story lies over its old words: an edit of it can be read, and is how the veil goes.
	const veiled = await veiledAmong(db, 'story', [story.id]);
	if (veiled.size > 0) return { ...asked, state: 'veiled', text: null };
	const writer = await viewerOf(db, teller.id, 'member', now());
	const told = editedBy(story.draftKey) ? await own.find(db, editedBy(story.draftKey) ?? '', teller.id) : story;
	const from = told?.organisationId ?? (isSignedIn(writer) ? toldFrom(writer, { kind: 'public' }, null) : null);
	const team = from ? ((await organisationById(db, from))?.name ?? null) : null;
	const { title, body, language } = story;
	const signature = told?.signature ?? story.signature;
	const text = { title, body, language, signature, signedAs: signedAs(signature, teller.name, team) };
	return { ...asked, state: 'open', text };
}

/** May be answered again, the other way, as long as the text is the same. */
export async function answerLook(
	context: Context,
	id: string,
	{ answer, words }: LookAnswer
): Promise<Outcome<true, 'words-missing' | 'text-changed'>> {
	const { db, viewer, now, later } = context;
	if (!isSignedIn(viewer)) forbid('stories.look');
	const may = answerWith(answer, words);
	if (!may.ok) return may;
	return db.transaction(async (tx) => {
		const { look, teller } = (await store.findAsked(tx, id, viewer.id)) ?? notFound('look');
		if ((await showLook({ ...context, db: tx }, id)).state !== 'open') return refuse('text-changed');
		await store.answer(tx, look.id, { answer, words: words || null }, now());
		await tell(tx, { personId: teller.id, kind: 'looked', subjectId: id, aboutId: answer }, now());
		await later(tx, 'deliver-notices');
		return accept(true);
	});
}

/** What I was asked to read and did not answer yet. */
export async function openLooks(context: Context): Promise<{ id: string; askedBy: string }[]> {
	const { db, viewer } = context;
	const open = isSignedIn(viewer) ? await store.openFor(db, viewer.id) : [];
	const still = await Promise.all(open.map((one) => stillLooksAlong(context, one)));
	return open.filter((_, i) => still[i]).map(({ look, teller }) => ({ id: look.id, askedBy: teller.name }));
}

/** For `returns`: what to say of these looks to this viewer. */
export async function newsOfLooks({ db, viewer }: Context, ids: readonly string[]) {
	return isSignedIn(viewer) ? store.newsOf(db, viewer.id, ids) : [];
}
