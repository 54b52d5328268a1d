// The front door of "not heard": who has no source in a text, and calling them.
import { forbid, notFound } from '#kernel/refusals.ts';
import { before, days } from '#kernel/moments.ts';
import { isSignedIn, isSteward, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { listOrganisations } from '#features/organisations/organisations.server.ts';
import { noAnswers, type AnswerCounts } from '#features/responses/response.ts';
import { countsOn } from '#features/responses/responses.server.ts';
import { showText } from '#features/joint-texts/joint-texts.server.ts';
import type { ShownSource } from '#features/joint-texts/shown.ts';
import type { ShownText } from '#features/joint-texts/shown-text.ts';
import { familyKinds, fewestTeams, inFamily, notHeard, type Family, type NotHeardHere } from './not-heard.ts';
import * as store from './open-call.store.server.ts';

/** So long a call stands on the pages of those who are called. */
const callStands = days(90);
/** After this long a call that still stands is shown to the programme team. */
const callWaits = days(14);

export async function notHeardIn(context: Context, text: ShownText): Promise<NotHeardHere> {
	const seen = seenIn(text);
	const teams = await memberTeams(context);
	const fewest = readsMembers(context.viewer) ? fewestTeams.members : fewestTeams.public;
	const answers = together([...(await countsOn(context, 'story', seen.stories)).values(), text.answers ?? noAnswers]);
	const calls = await store.callsIn(context.db, text.id, before(context.now(), callStands));
	return { ...notHeard({ ...seen, answers }, teams, fewest), calls, mayCall: text.isWeaver };
}

/** What stands under the sources and voices on the page, as this viewer reads it. */
function seenIn({ sentences, voices }: ShownText) {
	const cited = sentences.flatMap(({ sources }) => sources.filter(({ kind }) => kind !== 'statement'));
	const said = [...cited, ...sentences.flatMap((one) => one.voices), ...voices];
	const readable = said.filter(({ standing }) => standing === 'readable');
	const stories = cited.filter((one): one is Extract<ShownSource, { kind: 'story' }> => one.kind === 'story');
	return {
		signatures: readable.map((one) => ('signedAs' in one ? (one.signedAs?.team ?? null) : null)),
		hidden: said.filter(({ standing }) => standing === 'smaller').length,
		stories: stories.filter(({ standing }) => standing === 'readable').map(({ refId }) => refId)
	};
}

const together = (all: readonly AnswerCounts[]): AnswerCounts =>
	all.reduce((sum, one) => ({
		recognise: sum.recognise + one.recognise,
		different: sum.different + one.different,
		unsure: sum.unsure + one.unsure,
		differInside: sum.differInside + one.differInside
	}));

async function memberTeams({ db }: Context) {
	return (await listOrganisations({ db })).filter(
		({ kind, greetedAt, leftAt }) => kind === 'member' && greetedAt !== null && leftAt === null
	);
}

/** A weaver calls teams like these; once is enough, pressing again makes it new. */
export async function callTeams(context: Context, id: string, family: Family): Promise<void> {
	const { db, viewer, now } = context;
	const text = await showText(context, id);
	if ('beingWoven' in text || text.version.veiled) notFound('joint-text');
	if (!text.isWeaver || !isSignedIn(viewer)) forbid('not-heard.call');
	await store.insertCall(db, { jointTextId: id, family, by: viewer.id, at: now() });
}

export async function endCall(context: Context, id: string, family: Family): Promise<void> {
	const text = await showText(context, id);
	if ('beingWoven' in text || !text.isWeaver) notFound('joint-text');
	await store.removeCall(context.db, id, family);
}

/** "Jullie worden gezocht": calls for teams like mine, on texts I may read. */
export async function callsForMe(context: Context): Promise<store.Call[]> {
	const { db, viewer, now } = context;
	if (!readsMembers(viewer)) return [];
	const mine = (await memberTeams(context)).filter((team) => viewer.organisationIds.includes(team.id));
	const families = familyKinds.filter((family) => mine.some(({ formLabel }) => inFamily(formLabel, family)));
	return store.callsFor(db, viewer, families, before(now(), callStands));
}

/** For the programme team: who is looked for and stays away for two weeks, on texts it may read. */
export async function callsThatWait(context: Context): Promise<store.OpenCall[]> {
	const { db, viewer, now } = context;
	if (!isSteward(viewer)) forbid('not-heard.waiting');
	const open = await store.openCalls(db, viewer, before(now(), callStands));
	return open.filter(({ since }) => since < before(now(), callWaits));
}
