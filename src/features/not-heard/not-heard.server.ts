// The front door of "not heard": who has no source in a text, and asking for it.
import { forbid, notFound } from '#kernel/refusals.ts';
import { before, days } from '#kernel/moments.ts';
import { isSignedIn, isSteward, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { organisationsById, teamsAlike } from '#features/organisations/organisations.server.ts';
import { layersByTellers } from '#features/readings/readings.server.ts';
import { noAnswers, type AnswerCounts } from '#features/responses/response.ts';
import { countsOn } from '#features/responses/responses.server.ts';
import { kindsFromPractice, type TextKind } from '#features/joint-texts/kinds.ts';
import { listTexts, showText } from '#features/joint-texts/joint-texts.server.ts';
import type { ShownSource } from '#features/joint-texts/shown.ts';
import type { ShownText } from '#features/joint-texts/shown-text.ts';
import {
	fewestTeams,
	isInGroup,
	isTeamGroup,
	missingKinds,
	namesIn,
	notHeard,
	teamGroups,
	type Missing,
	type NotHeardHere
} from './not-heard.ts';
import * as store from './open-call.store.server.ts';

/** So long a call stands on the pages of those who are asked. */
const callStands = days(90);
/** After this long a call that still stands is shown to the programme team. */
const callWaits = days(14);

export async function notHeardIn(context: Context, text: ShownText): Promise<NotHeardHere> {
	const seen = seenIn(text);
	const teams = await teamsAlike(context.db, namesIn(seen.signatures));
	const fewest = readsMembers(context.viewer) ? fewestTeams.members : fewestTeams.public;
	const layers = await layersByTellers(context, seen.stories);
	const answers = together([...(await countsOn(context, 'story', seen.stories)).values(), text.answers ?? noAnswers]);
	const calls = await store.callsIn(context.db, text.id, before(context.now(), callStands));
	const layersOfStories = seen.stories.map((id) => layers.get(id) ?? []);
	return { ...notHeard({ ...seen, layersOfStories, answers }, teams, fewest), calls, mayCall: askable(text) };
}

/** Teams are asked as such. For a layer or an answer those who care for the theme are asked: without a theme, nobody is. */
function askable({ isWeaver, theme }: ShownText): readonly Missing[] {
	if (!isWeaver) return [];
	return theme ? missingKinds : teamGroups;
}

/** What stands under the sources and voices on the page, as this viewer reads it. */
function seenIn({ sentences, voices }: ShownText) {
	const cited = sentences.flatMap(({ sources }) => sources.filter(({ kind }) => kind !== 'statement'));
	const said = [...cited, ...sentences.flatMap((one) => one.voices), ...voices];
	const readable = said.filter(({ standing }) => standing === 'readable');
	const stories = cited.filter((one): one is Extract<ShownSource, { kind: 'story' }> => one.kind === 'story');
	const read = stories.filter(({ standing }) => standing === 'readable').map(({ refId }) => refId);
	return {
		signatures: readable.map((one) => ('signedAs' in one ? (one.signedAs?.team ?? null) : null)),
		hidden: said.filter(({ standing }) => standing === 'smaller').length,
		stories: [...new Set(read)]
	};
}

const together = (all: readonly AnswerCounts[]): AnswerCounts =>
	all.reduce((sum, one) => ({
		recognise: sum.recognise + one.recognise,
		different: sum.different + one.different,
		unsure: sum.unsure + one.unsure,
		differInside: sum.differInside + one.differInside
	}));

/** A weaver asks for what is missing; once is enough, pressing again makes it new. */
export async function callFor(context: Context, id: string, missing: Missing): Promise<void> {
	const { db, viewer, now } = context;
	const text = await showText(context, id);
	if ('beingWoven' in text || text.version.veiled) notFound('joint-text');
	if (!isSignedIn(viewer) || !askable(text).includes(missing)) forbid('not-heard.call');
	await store.insertCall(db, { jointTextId: id, missing, by: viewer.id, at: now() });
}

export async function endCall(context: Context, id: string, missing: Missing): Promise<void> {
	const text = await showText(context, id);
	if ('beingWoven' in text || !text.isWeaver) notFound('joint-text');
	await store.removeCall(context.db, id, missing);
}

export type CallForMe = store.Call & { forTeam: boolean };

/** "Jullie worden gezocht": calls for teams like mine, or on a theme I care for, on texts I may read. */
export async function callsForMe(context: Context): Promise<CallForMe[]> {
	const { db, viewer, now } = context;
	if (!readsMembers(viewer)) return [];
	const mine = (await organisationsById(db, viewer.organisationIds)).filter(({ greetedAt }) => greetedAt);
	const groups = teamGroups.filter((group) => mine.some((team) => isInGroup(team, group)));
	const calls = await store.callsFor(db, viewer, groups, before(now(), callStands));
	return calls.map((call) => ({ ...call, forTeam: isTeamGroup(call.missing) }));
}

/** For the programme team: who is looked for and stays away for two weeks, on texts it may read. */
export async function callsThatWait(context: Context): Promise<store.OpenCall[]> {
	const { db, viewer, now } = context;
	if (!isSteward(viewer)) forbid('not-heard.waiting');
	const open = await store.openCalls(db, viewer, before(now(), callStands));
	return open.filter(({ since }) => since < before(now(), callWaits));
}

/** A text this young can still be woven on with who was missing. */
const stillNew = days(60);
const mostNew = 6;

export type Unasked = { id: string; kind: TextKind; title: string; missing: Missing[] };

/**
 * For the programme team: of the newest shared texts it may read, the teams that are not in them and that nobody looks for
 * yet, and whether nobody saw it differently. Weavers look for them; who knows such a team can point them to each other.
 */
export async function unaskedInNewTexts(context: Context): Promise<Unasked[]> {
	const { viewer, now } = context;
	if (!isSteward(viewer)) forbid('not-heard.waiting');
	const texts = await listTexts(context, { kinds: kindsFromPractice });
	const recent = texts.filter(({ veiled, sharedAt }) => !veiled && sharedAt > before(now(), stillNew));
	const found: Unasked[] = [];
	for (const { id, kind, title } of recent.slice(0, mostNew)) {
		const text = await showText(context, id);
		if ('beingWoven' in text) continue;
		const { absent, calls } = await notHeardIn(context, text);
		const missing = absent.filter((one) => (isTeamGroup(one) || one === 'different') && !calls.includes(one));
		if (missing.length > 0) found.push({ id, kind, title, missing });
	}
	return found;
}
