// The front door of a landscape: what this viewer may see of a round, and their own place in it.
import { foldIn, type Place } from '@meerstem/voices';
import { leastIn } from '#kernel/suppression.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { themeById } from '#features/themes/themes.server.ts';
import { ownAnswersFor, type Answerer } from './answering.server.ts';
import { descriptionHtml } from './description.ts';
import { ownPoint, type Inner, type MapDots, type OwnPlace, type SeenLandscape } from './landscape.ts';
import { findVersion, load, numberBefore, waitingSince } from './landscape.store.server.ts';
import { heardIn } from './missing.store.server.ts';
import { forReader, leads, stateOf, type Heard, type Statement } from './round.ts';
import * as rounds from './round.store.server.ts';
import { rowsAreOut } from './rows.server.ts';

export async function showLandscape(context: Context, roundId: string, who: Answerer | null, number?: number) {
	const { db, viewer, now } = context;
	const round = (await rounds.find(db, viewer, roundId)) ?? notFound('round');
	const version = await findVersion(db, roundId, number === undefined ? {} : { number });
	if (number !== undefined && !version) notFound('landscape');
	const loaded = version ? await load(db, version.id) : null;
	const statements = await rounds.statementsOf(db, roundId);
	const own = await ownAnswersFor(context, roundId, who);
	return {
		round: forReader(round),
		state: stateOf(round, now()),
		mayTend: leads(viewer, round),
		theme: round.themeId ? ((await themeById(db, round.themeId)) ?? null) : null,
		descriptionHtml: descriptionHtml(round.description),
		total: statements.length,
		landscape: version && loaded ? { version, ...withStanding(loaded, statements) } : null,
		olderNumber: version ? await numberBefore(db, roundId, version.number) : null,
		/** Newer pictures are of another kind, and wait until they are steady. */
		changing:
			version !== undefined && number === undefined && (await waitingSince(db, roundId, version.number)).length > 0,
		statements: Object.fromEntries(statements.map((one) => [one.number, one])) as Record<number, Statement>,
		own: own && loaded ? ownPlace(loaded.inner, loaded.dots, own) : null,
		answered: own?.answers.length ?? 0,
		drawn: own?.drawn ?? true,
		rowsOut: await rowsAreOut(context, round),
		heard: await missing(context, roundId, round.audience.kind === 'public' ? 'public' : 'closed')
	};
}

/** A statement that left the round since, or is veiled, is left out of every list: its words stand nowhere. */
function withStanding({ seen, dots }: { seen: SeenLandscape; dots: MapDots | null }, statements: readonly Statement[]) {
	const there = new Set(statements.filter(({ body }) => body !== null).map(({ number }) => number));
	const stands = ({ statement }: { statement: number }) => there.has(statement);
	return {
		dots,
		seen: {
			...seen,
			parties: seen.parties.map((party) => ({ ...party, holds: party.holds.filter(stands) })),
			statements: seen.statements.filter(({ number }) => there.has(number)),
			shared: seen.shared.filter(stands),
			dilemmas: seen.dilemmas.filter(stands),
			counterVoices: seen.counterVoices
				.filter(({ claim }) => there.has(claim))
				.map((one) => (one.voicedBy !== null && !there.has(one.voicedBy) ? { ...one, voicedBy: null } : one)),
			unclear: seen.unclear.filter((number) => there.has(number)),
			unsure: seen.unsure.filter((number) => there.has(number))
		}
	};
}

function ownPlace(
	inner: Inner,
	dots: MapDots | null,
	{ answers, drawn }: NonNullable<Awaited<ReturnType<typeof ownAnswersFor>>>
): OwnPlace | null {
	if (answers.length === 0 || !drawn) return null;
	const place: Place = foldIn(foldable(inner), answers);
	return {
		at: dots && place.uncertainty ? ownPoint(place, dots) : null,
		group: place.group,
		between: place.between,
		unsure: place.uncertainty !== null && dots !== null && place.uncertainty.x * dots.unit > 70,
		answers: answers.length
	};
}

/** The engine prepares a landscape once per object, so the same one is given each time. */
const prepared = new WeakMap<Inner, Parameters<typeof foldIn>[0]>();
function foldable(inner: Inner): Parameters<typeof foldIn>[0] {
	const known = prepared.get(inner);
	if (known) return known;
	const fresh = { ...inner, people: [] };
	prepared.set(inner, fresh);
	return fresh;
}

/** How many teams and visitors were heard: never crossed with groups, and "a few" where that could point at somebody. */
async function missing({ db, now }: Context, roundId: string, circle: 'public' | 'closed'): Promise<Heard> {
	const heard = await heardIn(db, roundId, now());
	const told = (n: number | null) => (n !== null && n >= leastIn(circle) ? n : null);
	return {
		...heard,
		visitors: told(heard.visitors),
		teams: told(heard.teams),
		silentTeams: told(heard.silentTeams)
	};
}
