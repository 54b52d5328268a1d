// What each notice says, from what was looked up. Null where there is nothing to say of it any more.
import { carePath } from '#features/care/words.ts';
import { circlePath } from '#features/circles/circle.ts';
import { askPath, asksPath } from '#features/consent/consent.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { tablePath, veiledName, type BringingView, type TableLine } from '#features/groups/group.ts';
import { joinSubject } from '#features/mail-answers/mail-answer.ts';
import type { Notice } from '#features/notices/notices.server.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { conversationPath } from '#features/profiles/message.ts';
import { eyesPath, lookPath } from '#features/stories/second-look.ts';
import { headline, opening, storyPath } from '#features/stories/story.ts';
import type { Found } from './news-lookup.server.ts';
import type { NewsItem } from './news.ts';

type Build<Kind extends Notice['kind'] = Notice['kind']> = (
	notice: Notice & { kind: Kind },
	found: Found
) => NewsItem | null;

/** One for every kind of notice: a kind without one does not compile. */
const builders: { [Kind in Notice['kind']]: Build<Kind> } = {
	answered: answeredItem,
	arrived: arrivedItem,
	asked: askedItem,
	buddy: arrivedItem,
	'circle-asked': circleItem,
	'circle-invited': circleItem,
	'circle-not-now': circleItem,
	'first-answer': firstAnswerItem,
	helped: ownItem,
	'host-invited': hostItem,
	'join-asked': joinAskedItem,
	joined: arrivedItem,
	'left-out': leftOutItem,
	'look-again': wovenItem,
	'look-asked': lookItem,
	looked: lookItem,
	message: messageItem,
	noted: notedItem,
	question: questionItem,
	'report-decided': reportItem,
	'resident-took-back': ownItem,
	'source-withdrawn': wovenItem,
	'steward-ended': endedItem,
	used: usedItem,
	'used-differently': usedItem,
	veiled: veiledItem,
	'wants-to-weave': wovenItem,
	welcome: welcomeItem
};

export const itemOf = (notice: Notice, found: Found): NewsItem | null =>
	(builders[notice.kind] as Build)(notice, found);

const myStories = '/mijn-verhalen';

function ownItem(
	{ id, at, kind, aboutId }: Notice & { kind: 'helped' | 'resident-took-back' },
	found: Found
): NewsItem | null {
	const own = found.own.get(aboutId) ?? null;
	return own && { id, at, kind, own, path: own.path ?? myStories };
}

function usedItem(
	{ id, at, kind, subjectId, aboutId }: Notice & { kind: 'used' | 'used-differently' },
	found: Found
): NewsItem | null {
	const version = found.versions.get(subjectId);
	if (!version) return null;
	const { thread } = version;
	return { id, at, kind, thread, own: found.own.get(aboutId) ?? null, path: thread?.path ?? myStories };
}

function leftOutItem({ id, at, subjectId, aboutId }: Notice, { versions, own, reasons }: Found): NewsItem | null {
	const version = versions.get(subjectId);
	if (!version) return null;
	const { thread, jointTextId } = version;
	const reason = reasons.get(`${jointTextId} ${aboutId}`) ?? null;
	return { id, at, kind: 'left-out', thread, own: own.get(aboutId) ?? null, reason, path: thread?.path ?? myStories };
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
	{ id, at, kind, subjectId }: Notice & { kind: 'arrived' | 'buddy' | 'joined' },
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
