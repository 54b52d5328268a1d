// What news is about, looked up once for all of it as its reader sees it at this moment.
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { whyVeiled } from '#features/care/desk.server.ts';
import { reportsOfMine } from '#features/care/reported-messages.server.ts';
import { circlesById, invitedTo, openAsksIn } from '#features/circles/circles.server.ts';
import { openAsksOf } from '#features/consent/consent.server.ts';
import { together, type AskLine } from '#features/consent/consent.ts';
import { gatheringsById } from '#features/gatherings/gatherings.server.ts';
import { notesOfMe } from '#features/gatherings/harvest.server.ts';
import { askedToHost } from '#features/gatherings/hosting-together.server.ts';
import { bringingsById, tablesById } from '#features/groups/groups.server.ts';
import type { Notice } from '#features/notices/notices.server.ts';
import { openJoinAsks } from '#features/organisations/colleagues.server.ts';
import { organisationsById, peopleById } from '#features/organisations/organisations.server.ts';
import { messagesToMe } from '#features/profiles/messages.server.ts';
import { askedOfMe } from '#features/questions/questions.server.ts';
import type { VoiceView } from '#features/responses/response.ts';
import { voicesById, wordsOn } from '#features/responses/responses.server.ts';
import { actsOn } from '#features/stewardship/stewardship.server.ts';
import { newsOfLooks, storiesById } from '#features/stories/stories.server.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { veiledAmong } from '#features/veils/veils.server.ts';
import { doesReadAlong } from '#features/viewers/reads-along.server.ts';
import type { Own } from './news.ts';
import * as store from './returns.store.server.ts';

export type Found = Awaited<ReturnType<typeof lookUp>>;

/** By what each notice is about. */
export async function lookUp(context: Context, notices: readonly Notice[]) {
	const { db, viewer } = context;
	const subjects = (...kinds: Notice['kind'][]) =>
		notices.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId);
	const pieces = [...new Set(notices.map(({ aboutId }) => aboutId).filter((id) => id !== ''))];
	const asks = subjects('asked').length > 0 ? await openAsks(context) : [];
	const bringings = await bringingsById(db, subjects('answered'));
	const welcomes = subjects('welcome', 'arrived', 'buddy', 'joined', 'join-asked');
	const atTables = asks.flatMap(({ audience }) => (audience.kind === 'group' ? [audience.groupId] : []));
	const tables = await tablesById(db, [...welcomes, ...atTables]);
	const teams = await organisationsById(db, welcomes);
	const inCircles = subjects('welcome', 'circle-asked', 'circle-invited', 'circle-not-now');
	const versionIds = [
		...subjects('used', 'used-differently', 'left-out'),
		...bringings.map(({ thread }) => thread.versionId)
	];
	return {
		asks: new Map(asks.map((ask) => [ask.id, ask])),
		along: alongWith(notices, asks),
		bringings: new Map(bringings.map((one) => [one.id, one])),
		tables,
		teams: new Map(teams.map((one) => [one.id, one])),
		circles: await circlesById(context, inCircles),
		circleAsks: await openAsksIn(context, subjects('circle-asked')),
		circlesInvite: subjects('circle-invited').length > 0 ? await invitedTo(context) : new Set<string>(),
		versions: await store.versionsById(db, viewer, versionIds),
		reasons: await store.reasonsFor(db, subjects('left-out').length > 0 ? pieces : []),
		veils: await whyVeiled(db, subjects('veiled')),
		joinAsks: await openJoinAsks(context, subjects('join-asked')),
		questions: new Map((subjects('question').length > 0 ? await askedOfMe(context) : []).map((one) => [one.id, one])),
		messages: await messagesToMe(context, subjects('message')),
		reports: await reportsOfMine(context, subjects('report-decided')),
		looks: new Map((await newsOfLooks(context, subjects('look-asked', 'looked'))).map((one) => [one.id, one])),
		hosting: await hostingAsks(context, subjects('host-invited')),
		noted: await notedOf(context, subjects('noted')),
		firstAnswers: await firstAnswers(context, subjects('first-answer')),
		own: await ownWords(context, pieces),
		ended: await endedMe(context, subjects('steward-ended')),
		woven: await wovenBy(context, subjects('source-withdrawn', 'wants-to-weave', 'look-again')),
		asking: await namesOf(context, notices)
	};
}

/** By the first of each question: the other asks that belong to it. */
function alongWith(notices: readonly Notice[], asks: readonly AskLine[]): Map<string, AskLine[]> {
	const told = new Set(notices.flatMap(({ kind, subjectId }) => (kind === 'asked' ? [subjectId] : [])));
	const questions = together(asks.filter(({ id }) => told.has(id)));
	return new Map(questions.flatMap(([first, ...others]) => (first ? [[first.id, others] as const] : [])));
}

/** Texts this reader weaves; none once they left the network. A mail cannot know in which capacity somebody looks. */
async function wovenBy({ db, viewer, now }: Context, ids: readonly string[]) {
	if (!isSignedIn(viewer) || ids.length === 0) return new Map<string, store.WovenText>();
	const reads = await doesReadAlong(db, viewer.id, now());
	return reads ? store.wovenTexts(db, viewer.id, ids) : new Map<string, store.WovenText>();
}

/** Who said that this reader stops in the programme team; nothing once they are in it again. */
async function endedMe({ db, viewer }: Context, ids: readonly string[]): Promise<Map<string, string>> {
	return isSignedIn(viewer) && !viewer.steward ? actsOn(db, viewer.id, ids) : new Map<string, string>();
}

/** Which gathering it was, for what still waits. */
async function notedOf(context: Context, ids: readonly string[]) {
	const notes = await notesOfMe(context, ids);
	const gatherings = await gatheringsById(
		context,
		notes.map(({ gatheringId }) => gatheringId)
	);
	return new Map(
		notes.map(({ id, writer, gatheringId }) => [id, { by: writer, gathering: gatherings.get(gatheringId) }])
	);
}

/** Gatherings that ask this reader to host along and wait for an answer. */
async function hostingAsks(context: Context, ids: readonly string[]) {
	const waiting = await askedToHost(context, ids);
	return gatheringsById(context, [...waiting]);
}

/** Open questions whose words are not veiled: veiled words leave in no mail, not to their owner either. */
async function openAsks(context: Context) {
	const asks = await openAsksOf(context);
	const ids = asks.map(({ subjectId }) => subjectId);
	const veiled = [await veiledAmong(context.db, 'story', ids), await veiledAmong(context.db, 'response', ids)];
	return asks.filter(({ subjectId }) => !veiled.some((some) => some.has(subjectId)));
}

async function ownWords(context: Context, ids: readonly string[]): Promise<Map<string, Own>> {
	const stories = await storiesById(context, ids);
	const voices = await voicesById(context, ids);
	const found = new Map<string, Own>();
	for (const [id, story] of stories) {
		const words = story.mine && story.state === 'readable' ? headline(story) : null;
		found.set(id, { kind: 'story', words, path: storyPath({ id, title: words }) });
	}
	for (const [id, voice] of voices) {
		const words = voice.mine && voice.state === 'readable' ? headline({ title: null, body: voice.words }) : null;
		found.set(id, {
			kind: 'voice',
			words,
			path: voice.subjectKind === 'story' ? storyPath({ id: voice.subjectId }) : null
		});
	}
	return found;
}

async function namesOf(context: Context, notices: readonly Notice[]): Promise<Map<string, string>> {
	const ids = notices.filter(({ kind }) => kind === 'wants-to-weave').map(({ aboutId }) => aboutId);
	const people = ids.length > 0 ? await peopleById(context, ids) : [];
	return new Map(people.filter(({ veiled }) => !veiled).map(({ id, name }) => [id, name]));
}

/** The first answer in words to questions of this reader, by question. */
async function firstAnswers(context: Context, storyIds: readonly string[]): Promise<Map<string, VoiceView>> {
	const stories = await storiesById(context, storyIds);
	const mine = storyIds.filter((id) => stories.get(id)?.mine && stories.get(id)?.kind === 'question');
	const voices = mine.length === 0 ? [] : await wordsOn(context, 'story', mine);
	const mayBeMailed = ({ state, mine: own, audience: { kind } }: VoiceView) =>
		state === 'readable' && !own && (kind === 'members' || kind === 'public');
	// From the newest to the oldest, so that the first answer to each question is what stays.
	return new Map(
		voices
			.filter(mayBeMailed)
			.reverse()
			.map((voice) => [voice.subjectId, voice])
	);
}
