// What was told, read again at this moment as its reader sees it: what was taken back, veiled or narrowed says so.
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { carePath } from '#features/care/words.ts';
import { whyVeiled } from '#features/care/desk.server.ts';
import { reportsOfMine } from '#features/care/reported-messages.server.ts';
import { askPath, asksPath, together, type AskLine } from '#features/consent/consent.ts';
import { circlePath } from '#features/circles/circle.ts';
import { circlesById, invitedTo, openAsksIn } from '#features/circles/circles.server.ts';
import { openAsksOf } from '#features/consent/consent.server.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { gatheringsById } from '#features/gatherings/gatherings.server.ts';
import { askedToHost } from '#features/gatherings/hosting-together.server.ts';
import { notesOfMe } from '#features/gatherings/harvest.server.ts';
import { veiledName, tablePath, type BringingView, type TableLine } from '#features/groups/group.ts';
import { bringingsById, tablesById } from '#features/groups/groups.server.ts';
import { joinSubject } from '#features/mail-answers/mail-answer.ts';
import type { Notice } from '#features/notices/notices.server.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { openJoinAsks } from '#features/organisations/colleagues.server.ts';
import { organisationsById, peopleById } from '#features/organisations/organisations.server.ts';
import { conversationPath } from '#features/profiles/message.ts';
import { messagesToMe } from '#features/profiles/messages.server.ts';
import { askedOfMe } from '#features/questions/questions.server.ts';
import type { VoiceView } from '#features/responses/response.ts';
import { voicesById, wordsOn } from '#features/responses/responses.server.ts';
import { actsOn } from '#features/stewardship/stewardship.server.ts';
import { headline, opening, storyPath } from '#features/stories/story.ts';
import { eyesPath, lookPath } from '#features/stories/second-look.ts';
import { newsOfLooks, storiesById } from '#features/stories/stories.server.ts';
import { veiledAmong } from '#features/veils/veils.server.ts';
import { doesReadAlong } from '#features/viewers/reads-along.server.ts';
import type { NewsItem, Own } from './news.ts';
import * as store from './returns.store.server.ts';

/** In the order given. What there is nothing to say of any more (a question already answered, say) is left out. */
export async function readNews(context: Context, notices: readonly Notice[]): Promise<NewsItem[]> {
	if (notices.length === 0) return [];
	const found = await lookUp(context, notices);
	return asOneQuestion(notices, found).flatMap((notice) => itemOf(notice, found) ?? []);
}

type Found = Awaited<ReturnType<typeof lookUp>>;

/** Of questions about several words of one text for the same readers only the first is told: it brings the others along. */
const asOneQuestion = (notices: readonly Notice[], { along }: Found): Notice[] =>
	notices.filter(({ kind, subjectId }) => kind !== 'asked' || along.has(subjectId));

/** By the first of each question: the other asks that belong to it. */
function alongWith(notices: readonly Notice[], asks: readonly AskLine[]): Map<string, AskLine[]> {
	const told = new Set(notices.flatMap(({ kind, subjectId }) => (kind === 'asked' ? [subjectId] : [])));
	const questions = together(asks.filter(({ id }) => told.has(id)));
	return new Map(questions.flatMap(([first, ...others]) => (first ? [[first.id, others] as const] : [])));
}

async function lookUp(context: Context, notices: readonly Notice[]) {
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

const myStories = '/mijn-verhalen';

function itemOf(notice: Notice, found: Found): NewsItem | null {
	const { id, at, kind, subjectId, aboutId } = notice;
	const own = found.own.get(aboutId) ?? null;
	if (kind === 'asked') return askedItem(notice, found);
	if (kind === 'answered') return answeredItem(notice, found);
	if (kind === 'welcome') return welcomeItem(notice, found);
	if (kind === 'source-withdrawn' || kind === 'look-again' || kind === 'wants-to-weave')
		return wovenItem(notice, found);
	if (kind === 'noted') return notedItem(notice, found);
	if (kind === 'host-invited') return hostItem(notice, found);
	if (kind === 'circle-asked' || kind === 'circle-invited' || kind === 'circle-not-now')
		return circleItem(notice, found);
	if (kind === 'veiled') return veiledItem(notice, found);
	if (kind === 'steward-ended') return endedItem(notice, found);
	if (kind === 'message') return messageItem(notice, found);
	if (kind === 'report-decided') return reportItem(notice, found);
	if (kind === 'join-asked') return joinAskedItem(notice, found);
	if (kind === 'arrived' || kind === 'buddy' || kind === 'joined')
		return arrivedItem({ id, at, subjectId }, kind, found);
	if (kind === 'question') return questionItem(notice, found);
	if (kind === 'helped') return own && { id, at, kind, own, path: own.path ?? myStories };
	if (kind === 'look-asked' || kind === 'looked') return lookItem(notice, found);
	if (kind === 'first-answer') return firstAnswerItem(notice, found);
	if (kind === 'resident-took-back') return own && { id, at, kind, own, path: own.path ?? myStories };
	const version = found.versions.get(subjectId);
	if (!version) return null;
	const { thread } = version;
	const path = thread?.path ?? myStories;
	if (kind !== 'left-out') return { id, at, kind, thread, own, path };
	return { id, at, kind, thread, own, reason: found.reasons.get(`${version.jointTextId} ${aboutId}`) ?? null, path };
}

async function namesOf(context: Context, notices: readonly Notice[]): Promise<Map<string, string>> {
	const ids = notices.filter(({ kind }) => kind === 'wants-to-weave').map(({ aboutId }) => aboutId);
	const people = ids.length > 0 ? await peopleById(context, ids) : [];
	return new Map(people.filter(({ veiled }) => !veiled).map(({ id, name }) => [id, name]));
}

/** About a text this reader weaves; nothing any more once they stopped. */
function wovenItem({ id, at, kind, subjectId, aboutId }: Notice, { woven, asking }: Found): NewsItem | null {
	const text = woven.get(subjectId);
	if (!text) return null;
	const about = { id, at, text: text.kind, title: text.title, path: text.path };
	if (kind === 'source-withdrawn' || kind === 'look-again') return { ...about, kind };
	const by = asking.get(aboutId);
	return by === undefined ? null : { ...about, kind: 'wants-to-weave', by };
}

/** Nothing any more once they made it their own or threw it away. */
function notedItem({ id, at, subjectId }: Notice, { noted }: Found): NewsItem | null {
	const note = noted.get(subjectId);
	if (!note?.gathering) return null;
	const { by, gathering } = note;
	return { id, at, kind: 'noted', by, gathering: gathering.title, path: `${gatheringPath(gathering)}/oogst` };
}

function endedItem({ id, at, subjectId }: Notice, { ended }: Found): NewsItem | null {
	const by = ended.get(subjectId);
	return by === undefined ? null : { id, at, kind: 'steward-ended', by, path: '/programmateam' };
}

/** Nothing any more once they answered, or when it does not take place. */
function hostItem({ id, at, subjectId }: Notice, { hosting }: Found): NewsItem | null {
	const gathering = hosting.get(subjectId);
	if (!gathering || gathering.veiled || gathering.calledOffAt) return null;
	const path = `${gatheringPath(gathering)}#organiseer`;
	return { id, at, kind: 'host-invited', gathering: gathering.title, path };
}

/** Nothing any more once the circle answered who asked, or who was invited answered. Of a veiled circle nothing is said. */
function circleItem(
	{ id, at, kind, subjectId, aboutId }: Notice,
	{ circles, circleAsks, circlesInvite }: Found
): NewsItem | null {
	const circle = circles.get(subjectId);
	if (!circle || circle.veiled) return null;
	const about = { id, at, circle: circle.name };
	const who = circleAsks.get(`${subjectId} ${aboutId}`);
	if (kind === 'circle-asked') return who ? { ...about, kind, who, path: `${circlePath(circle)}#mensen` } : null;
	if (kind === 'circle-invited')
		return circlesInvite.has(subjectId) ? { ...about, kind, path: circlePath(circle) } : null;
	return { ...about, kind: 'circle-not-now', path: '/kringen' };
}

/** To the writer, with the reason; nothing any more once the veil is lifted. */
function veiledItem({ id, at, subjectId }: Notice, { veils, own }: Found): NewsItem | null {
	const veil = veils.get(subjectId);
	if (!veil || veil.lifted) return null;
	const { kind: what, wordsId, reason, said } = veil;
	return { id, at, kind: 'veiled', what, reason, said, path: own.get(wordsId)?.path ?? carePath(what, wordsId) };
}

/** Nothing any more once it was greeted, or when it went again. */
function arrivedItem(
	{ id, at, subjectId }: Pick<Notice, 'id' | 'at' | 'subjectId'>,
	kind: 'arrived' | 'buddy' | 'joined',
	{ teams }: Found
): NewsItem | null {
	const team = teams.get(subjectId);
	if (!team || team.leftAt || (kind === 'arrived' && team.greetedAt)) return null;
	const item = { id, at, kind, team: team.name, path: organisationPath(team) };
	return kind === 'arrived' ? { ...item, ask: { act: 'greet' as const, subjectId } } : item;
}

/** Nothing any more once a contact answered. */
function joinAskedItem({ id, at, subjectId, aboutId }: Notice, { teams, joinAsks }: Found): NewsItem | null {
	const team = teams.get(subjectId);
	const who = joinAsks.get(`${subjectId} ${aboutId}`);
	if (!team || who === undefined) return null;
	const ask = { act: 'join' as const, subjectId: joinSubject(subjectId, aboutId) };
	return { id, at, kind: 'join-asked', team: team.name, who, path: `${organisationPath(team)}/bewerken#erbij`, ask };
}

/** Nothing any more once they answered, or may not read it now. */
function questionItem({ id, at, subjectId }: Notice, { questions }: Found): NewsItem | null {
	const question = questions.get(subjectId);
	if (!question) return null;
	const title = headline(question);
	const ask = { act: 'answer' as const, subjectId };
	return { id, at, kind: 'question', title, said: opening(question.body ?? ''), path: storyPath(question), ask };
}

function messageItem({ id, at, subjectId }: Notice, { messages }: Found): NewsItem | null {
	const message = messages.get(subjectId);
	if (!message) return null;
	const { fromId, fromName: by, words: said, address } = message;
	const ask = { act: 'message' as const, subjectId: fromId };
	return { id, at, kind: 'message', by, said, address, path: conversationPath(fromId), ask };
}

/** Nothing any more once the message is gone. */
function reportItem({ id, at, subjectId }: Notice, { reports }: Found): NewsItem | null {
	const report = reports.get(subjectId);
	if (!report) return null;
	const { fromName: by, fromId, veiled } = report;
	return { id, at, kind: 'report-decided', by, veiled, path: conversationPath(fromId) };
}

/** Nothing any more once the question was answered, or the text is another one now. */
function lookItem({ id, at, kind, subjectId }: Notice, { looks }: Found): NewsItem | null {
	const look = looks.get(subjectId);
	if (!look?.stands) return null;
	const { answer, reader, teller, words, storyId } = look;
	if (kind === 'look-asked') return answer ? null : { id, at, kind, by: teller, path: lookPath(subjectId) };
	return answer && { id, at, kind: 'looked', by: reader, answer, said: words, path: eyesPath(storyId) };
}

/** Of a question the answer itself comes along, when members may read it: then its teller can say that it helped. */
function firstAnswerItem({ id, at, subjectId, aboutId }: Notice, found: Found): NewsItem | null {
	const own = found.own.get(aboutId) ?? null;
	const voice = found.firstAnswers.get(subjectId);
	if (!own) return null;
	const item = { id, at, kind: 'first-answer' as const, own, path: own.path ?? myStories };
	return voice ? { ...item, said: voice.words ?? '', ask: { act: 'helped' as const, subjectId: voice.id } } : item;
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

function askedItem({ id, at, subjectId }: Notice, { asks, along, tables }: Found): NewsItem | null {
	const ask = asks.get(subjectId);
	if (!ask) return null;
	const table = ask.audience.kind === 'group' ? tables.get(ask.audience.groupId) : undefined;
	const place = table ? { name: table.name, partner: table.partner.name } : null;
	const { words, audience } = ask;
	const also = (along.get(subjectId) ?? []).map((one) => one.words);
	return {
		id,
		at,
		kind: 'asked',
		words,
		also,
		round: ask.place === 'round',
		audience,
		table: place,
		path: also.length > 0 ? asksPath : askPath(subjectId),
		// Several words have each their own answer: that is the page's affair.
		...(also.length > 0 ? {} : { ask: { act: 'consent' as const, subjectId } })
	};
}

function answeredItem({ id, at, subjectId }: Notice, { bringings, versions }: Found): NewsItem | null {
	const bringing = bringings.get(subjectId);
	if (!bringing) return null;
	const { table, outcome, answer, answeredBy: by, thread } = bringing;
	return {
		id,
		at,
		kind: 'answered',
		table: table.name,
		thread: versions.get(thread.versionId)?.thread ?? null,
		outcome,
		answer,
		by,
		path: bringingPath(bringing)
	};
}

const bringingPath = ({ id, table }: BringingView): string => `${table.path}#gebracht-${id}`;

function welcomeItem({ id, at, subjectId }: Notice, { tables, teams, circles }: Found): NewsItem {
	const base = { id, at, kind: 'welcome' } as const;
	const table: TableLine | undefined = tables.get(subjectId);
	if (table)
		return { ...base, where: { kind: 'table', name: table.veiled ? veiledName : table.name }, path: tablePath(table) };
	const circle = circles.get(subjectId);
	if (circle) return { ...base, where: { kind: 'circle', name: circle.name }, path: circlePath(circle) };
	const team = teams.get(subjectId);
	if (team) return { ...base, where: { kind: 'team', name: team.name }, path: '/vandaag' };
	return { ...base, where: { kind: 'network' }, path: '/vandaag' };
}
