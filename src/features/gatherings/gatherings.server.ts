// The front door of gatherings for who looks: lists, one gathering, and planning. Signing up: signing-up.server.ts.
// Hosting: hosting.server.ts.
import { before, days } from '#kernel/moments.ts';
import type { Province } from '#kernel/province.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { circlesById } from '#features/circles/circles.server.ts';
import { tablesById } from '#features/groups/groups.server.ts';
import { organisationsById } from '#features/organisations/organisations.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { AboutGathering, NewGathering } from './gathering.forms.ts';
import {
	isHarvestTime,
	isHost,
	isOver,
	offersToHost,
	maySignUp,
	oncePerSeries,
	type Gathering,
	type KeptGathering
} from './gathering.ts';
import { audiencesFor, mayHostAlong, mayOfferToHost, mayPlan } from './gathering.policy.ts';
import * as store from './gathering.store.server.ts';
import { storiesFrom } from './harvest.server.ts';
import { allMomentsOf, audienceKey, circleOf, type PlanRefusal } from './plan.ts';
import * as signUps from './sign-up.store.server.ts';
import { mayTend } from './tending.server.ts';

/** Room for a year of two weekly series; of each series one line is shown. */
const mostComing = 150;
const mostPast = 30;

const withoutLink = ({ onlineLink: _, ...gathering }: KeptGathering): Gathering => gathering;

/** What is coming and may be read, the soonest first; and what somebody takes part in or hosts. */
export async function listGatherings(context: Context) {
	const { db, viewer, now } = context;
	const coming = await store.upcoming(db, viewer, now(), { most: mostComing });
	const mine = await store.ofPerson(db, viewer, now());
	return {
		coming: oncePerSeries(coming.map(withoutLink)),
		mine: oncePerSeries(mine.map(withoutLink)),
		past: (await store.past(db, viewer, now(), { most: mostPast })).map(withoutLink),
		mayPlan: mayPlan(viewer)
	};
}

/** The next ones, for the front page and the page of a theme. What was called off or is veiled is left out. */
export async function nextGatherings(
	{ db, viewer, now }: Context,
	{ themeId, most }: store.Listing
): Promise<Gathering[]> {
	const found = await store.upcoming(db, viewer, now(), { themeId: themeId ?? null, most: most + 5 });
	return found
		.filter(({ calledOffAt, veiled }) => !calledOffAt && !veiled)
		.slice(0, most)
		.map(withoutLink);
}

/** What a circle or table planned for itself and is still to come, the soonest first. */
export async function gatheringsOfGroup({ db, viewer, now }: Context, groupId: string): Promise<Gathering[]> {
	const found = await store.upcoming(db, viewer, now(), { groupId, most: 5 });
	return found.map(withoutLink);
}

/** What this person comes to, waits for or hosts, the soonest first. */
export async function myGatherings({ db, viewer, now }: Context): Promise<Gathering[]> {
	return oncePerSeries((await store.ofPerson(db, viewer, now())).map(withoutLink)).slice(0, 5);
}

export async function showGathering(context: Context, id: string) {
	const { db, viewer, now } = context;
	const gathering = (await store.find(db, viewer, id)) ?? notFound('gathering');
	const hosts = await store.hostsOf(db, id);
	const own = isSignedIn(viewer) ? ((await signUps.ofPerson(db, id, viewer.id)) ?? null) : null;
	const tends = await mayTend(context, hosts);
	const series = gathering.seriesId ? await store.inSeries(db, viewer, gathering.seriesId) : [];
	return {
		gathering: withoutLink(gathering),
		hosts: hosts.filter(isHost),
		/** '' for who is not on the list. */
		onlineLink: own?.state === 'coming' || tends ? gathering.onlineLink : '',
		own: own && { state: own.state, before: own.state === 'waiting' ? await signUps.waitingBefore(db, own) : 0 },
		others: series.filter((one) => one.id !== id && !isOver(one, now())).map(withoutLink),
		circle: await nameOfCircle(context, gathering),
		over: isOver(gathering, now()),
		stories: (await storiesFrom(context, id)).map(forReader),
		may: {
			signUp: maySignUp(gathering, now()).ok && !gathering.veiled,
			tend: tends,
			harvest: (tends || own?.state === 'coming') && isHarvestTime(gathering, now()),
			offerToHost: mayOfferToHost(viewer, hosts) && !isOver(gathering, now()) && !gathering.calledOffAt
		},
		/** This viewer offered to host along, or was asked to. */
		offered: isSignedIn(viewer) && hosts.some((one) => one.personId === viewer.id && offersToHost(one)),
		invited: mayHostAlong(viewer, hosts, gathering, now())
	};
}

/** The name of the team, table or circle it is for; null for members and for everyone. */
async function nameOfCircle(context: Context, { audience }: Gathering): Promise<string | null> {
	if (audience.kind === 'team')
		return (await organisationsById(context.db, [audience.organisationId]))[0]?.name ?? null;
	if (audience.kind === 'group') return (await groupNames(context, [audience.groupId])).get(audience.groupId) ?? null;
	return null;
}

/** Of tables and circles, by their id. */
async function groupNames(context: Context, ids: readonly string[]): Promise<Map<string, string>> {
	const [tables, circles] = [await tablesById(context.db, ids), await circlesById(context, ids)];
	return new Map([...tables.values(), ...circles.values()].map(({ id, name }) => [id, name]));
}

/** What can be chosen when somebody plans: for whom, about what, and from which of their organisations. */
export async function choicesForGathering(context: Context) {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('gatherings.plan');
	const themes = (await listThemes(context)).filter(({ veiled }) => !veiled);
	const teams = await organisationsById(db, viewer.organisationIds);
	const groups = await groupNames(context, viewer.groupIds);
	const names = new Map([...teams.map(({ id, name }) => [id, name] as const), ...groups]);
	return {
		themes: themes.map(({ id, title }) => ({ id, words: title })),
		teams: teams.map(({ id, name }) => ({ id, words: name })),
		circles: audiencesFor(viewer).map((audience) => ({
			kind: audience.kind,
			key: audienceKey(audience),
			name:
				audience.kind === 'team'
					? names.get(audience.organisationId)
					: audience.kind === 'group'
						? names.get(audience.groupId)
						: undefined
		}))
	};
}

/** One gathering, or a whole series: each of them a gathering of its own. Answers the first. */
export async function planGathering(context: Context, form: NewGathering): Promise<Outcome<string, PlanRefusal>> {
	const { db, viewer, now } = context;
	if (!mayPlan(viewer)) forbid('gatherings.plan');
	const moments = allMomentsOf(form, now());
	if (!moments.ok) return moments;
	const facts = await factsOf(context, form);
	if (!facts.ok) return facts;
	const organisationId = viewer.organisationIds.includes(form.from) ? form.from : null;
	const series = moments.value.length > 1 ? { seriesId: crypto.randomUUID(), rhythm: form.rhythm || null } : {};
	return db.transaction(async (tx) => {
		const ids: string[] = [];
		for (const when of moments.value) {
			const id = await store.insert(tx, { ...facts.value, ...series, ...when }, now());
			await store.addHost(tx, { gatheringId: id, personId: viewer.id, organisationId, since: now() });
			ids.push(id);
		}
		return accept(ids[0] ?? '');
	});
}

/** What was typed, as it is kept; apart from when. `before`: what it has stays a choice, also for a host who could not choose it. */
export async function factsOf(
	context: Context,
	form: AboutGathering,
	before?: Pick<Gathering, 'audience' | 'theme'>
): Promise<Outcome<Omit<Parameters<typeof store.insert>[1], 'startsAt' | 'endsAt'>, PlanRefusal>> {
	const { viewer } = context;
	const choices = isSignedIn(viewer) ? audiencesFor(viewer) : [];
	const circle = circleOf(form, before ? [before.audience, ...choices] : choices);
	if (!circle.ok) return circle;
	const themeId = form.theme || null;
	const known = themeId === null || themeId === before?.theme?.id || (await isTheme(context, themeId));
	if (!known) return refuse('theme-unknown');
	const { title, description, form: how, access, seats } = form;
	return accept({
		...circle.value,
		title,
		description,
		form: how,
		place: how === 'online' ? '' : form.place,
		access: how === 'online' ? '' : access,
		onlineLink: how === 'place' ? '' : form.link,
		seats,
		themeId
	});
}

/** So long after it people can still say what came of a gathering; after that it is history. */
const harvestAwaited = days(60);

/** Over, for this viewer to read, and nobody said yet what came of it. What two people wrote down there is theirs, and is not looked at. */
export async function gatheringsWithoutHarvest({ db, viewer, now }: Context): Promise<Gathering[]> {
	const past = await store.past(db, viewer, now(), { most: mostPast });
	return past
		.filter(({ endsAt, calledOffAt, outcomeAt, veiled }) => {
			const recent = endsAt > before(now(), harvestAwaited);
			return recent && !calledOffAt && !outcomeAt && !veiled;
		})
		.map(withoutLink);
}

/** Coming, and hosted from this province: what is near somebody who works there. */
export async function gatheringsIn(
	{ db, viewer, now }: Context,
	province: Province,
	most: number
): Promise<Gathering[]> {
	const found = await store.upcoming(db, viewer, now(), { province, most });
	return found.filter(({ calledOffAt, veiled }) => !calledOffAt && !veiled).map(withoutLink);
}

const isTheme = async (context: Context, id: string): Promise<boolean> =>
	(await listThemes(context)).some((one) => one.id === id && !one.veiled);

// For features above this one; the same rule of reading holds.
export const gatheringsById = async (
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	ids: readonly string[]
): Promise<Map<string, Gathering>> => {
	const found = await store.findMany(db, viewer, ids);
	return new Map([...found].map(([id, one]) => [id, withoutLink(one)]));
};
