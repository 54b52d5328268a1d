// The front door for who hosts: the list, changing it, calling it off. Hosting with others: hosting-together.server.ts.
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Audience } from '#kernel/audience.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import { wallClockOf } from '#kernel/wall-clock.ts';
import type { Context } from '#platform/context.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { currentAffiliations } from '#features/organisations/organisations.server.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import type { CallingOff, ChangedGathering } from './gathering.forms.ts';
import { isHost, isInvitedToHost, isOver, offersToHost, type Host, type KeptGathering } from './gathering.ts';
import { hostsIt } from './gathering.policy.ts';
import * as store from './gathering.store.server.ts';
import { factsOf } from './gatherings.server.ts';
import { momentsOf, type PlanRefusal } from './plan.ts';
import * as signUps from './sign-up.store.server.ts';
import { moveUp } from './signing-up.server.ts';
import { stillReads } from './still-reads.server.ts';
import { mayTend } from './tending.server.ts';

/** What only hosts see: who comes, who waits, who offers to host along. Guests' addresses are shown to nobody. */
export async function showHosting(context: Context, id: string) {
	const { db, now } = context;
	const { gathering, hosts } = await tended(context, db, id);
	const attendees = await signUps.attendees(db, id);
	const teams = new Map<string, string>();
	for (const { personId } of attendees) {
		if (personId === null) continue;
		const theirs = await currentAffiliations(db, personId, now());
		teams.set(personId, theirs.map(({ organisation }) => organisation.name).join(', '));
	}
	const { day, time } = wallClockOf(gathering.startsAt);
	return {
		gathering,
		clock: { day, start: time, end: wallClockOf(gathering.endsAt).time },
		hosts: hosts.filter(isHost),
		offers: hosts.filter(offersToHost),
		invited: hosts.filter(isInvitedToHost),
		attendees: attendees.map(({ personId, ...one }) => ({
			...one,
			isGuest: personId === null,
			from: personId === null ? '' : (teams.get(personId) ?? '')
		})),
		over: isOver(gathering, now()),
		hasLater: (await laterOnes(context, gathering)).length > 0
	};
}

export type Hosting = Awaited<ReturnType<typeof showHosting>>;

type Tended = { gathering: KeptGathering; hosts: Host[]; me: SignedIn };

/** For who tends it; anyone else is refused. */
export async function tended(context: Context, db: Db, id: string): Promise<Tended> {
	const { viewer } = context;
	const gathering = (await store.find(db, viewer, id)) ?? notFound('gathering');
	const hosts = await store.hostsOf(db, id);
	if (!isSignedIn(viewer) || !(await mayTend({ ...context, db }, hosts))) forbid('gatherings.tend');
	return { gathering, hosts, me: viewer };
}

/** A steward who looks after a gathering without hosts: an act of the programme team, for whoever reads it to see. */
export async function record(
	{ db, viewer, now }: Context,
	gathering: KeptGathering,
	hosts: readonly Host[]
): Promise<void> {
	if (!isSignedIn(viewer) || hostsIt(viewer, hosts)) return;
	const { id: subjectId, audience } = gathering;
	await recordAct(db, viewer, { act: 'gathering-tended', subjectKind: 'gathering', subjectId, audience }, now());
}

/** Later gatherings of the same series that this person tends too. */
async function laterOnes(context: Context, { seriesId, startsAt }: KeptGathering) {
	const { db, viewer, now } = context;
	if (seriesId === null) return [];
	const later: KeptGathering[] = [];
	for (const one of await store.inSeries(db, viewer, seriesId)) {
		const still = one.startsAt > startsAt && !one.calledOffAt && !isOver(one, now());
		if (still && (await mayTend(context, await store.hostsOf(db, one.id)))) later.push(one);
	}
	return later;
}

/** Everyone on the list hears of another time or place, once. Who reads it anew finds the other words. */
export async function changeGathering(
	context: Context,
	id: string,
	form: ChangedGathering
): Promise<Outcome<true, PlanRefusal>> {
	const { db, later } = context;
	return db.transaction(async (tx) => {
		const inside = { ...context, db: tx };
		await store.lock(tx, id);
		const { gathering, hosts } = await tended(inside, tx, id);
		await record(inside, gathering, hosts);
		const all = form.later === 'yes' ? [gathering, ...(await laterOnes(inside, gathering))] : [gathering];
		for (const one of all) {
			// The others keep their own day, and get the same time on the clock.
			const day = one.id === id ? form.day : wallClockOf(one.startsAt).day;
			const changed = await changeOne(inside, one, { ...form, day });
			if (!changed.ok) return changed;
		}
		await later(tx, 'gathering-mail');
		return accept(true);
	});
}

async function changeOne(
	context: Context,
	one: KeptGathering,
	form: ChangedGathering
): Promise<Outcome<true, PlanRefusal>> {
	const { db: tx, viewer, now } = context;
	const moments = momentsOf(form, now());
	if (!moments.ok) return moments;
	const facts = await factsOf(context, form, one);
	if (!facts.ok) return facts;
	await store.lock(tx, one.id);
	const next = { ...facts.value, ...moments.value };
	const heard = concerns(one, next);
	await store.update(tx, one.id, next, { now: now(), heard });
	if (one.title !== next.title || one.description !== next.description)
		await liftBecauseChanged(tx, 'gathering', one.id, now(), isSignedIn(viewer) ? viewer.id : null);
	if (!sameCircle(one.audience, next.audience) && !isOver(one, now())) await letOutsidersGo(context, one);
	if (heard) await tellAll(tx, one.id, 'changed', one.sequence + 1, now());
	await moveUp(tx, one.id, now());
	return accept(true);
}

type Heard = Pick<KeptGathering, 'startsAt' | 'endsAt' | 'place' | 'form' | 'onlineLink' | 'title'>;

/** What somebody has to know to be at the right place in time. A better description is no reason for a mail. */
const concerns = (
	before: Heard,
	next: Omit<Heard, 'place' | 'onlineLink'> & { place?: string | undefined; onlineLink?: string | undefined }
): boolean =>
	before.startsAt.getTime() !== next.startsAt.getTime() ||
	before.endsAt.getTime() !== next.endsAt.getTime() ||
	before.place !== next.place ||
	before.form !== next.form ||
	before.onlineLink !== next.onlineLink ||
	before.title !== next.title;

const sameCircle = (before: Audience, next: Audience): boolean =>
	JSON.stringify(audienceToRow(before)) === JSON.stringify(audienceToRow(next));

/** Who does not read it any more now keeps no seat there, and hears so once: nobody comes to a closed door. */
async function letOutsidersGo({ db: tx, now }: Context, { id, sequence }: KeptGathering): Promise<void> {
	const gathering = (await store.findAny(tx, id)) ?? notFound('gathering');
	for (const one of await signUps.whoComesOrWaits(tx, id)) {
		if (await stillReads(tx, one, gathering, now())) continue;
		await signUps.setState(tx, one.id, 'left', null);
		await signUps.forgetMail(tx, one.id, 'closed');
		await signUps.queue(tx, [one.id], 'closed', sequence, now());
	}
}

async function tellAll(tx: Db, id: string, kind: 'changed' | 'called-off', number: number, now: Date): Promise<void> {
	const all = await signUps.whoComesOrWaits(tx, id);
	await signUps.queue(
		tx,
		all.map((one) => one.id),
		kind,
		number,
		now
	);
}

/** It does not take place: everyone on the list hears it, with the reason. Its page stays. */
export async function callOff(context: Context, id: string, form: CallingOff): Promise<void> {
	const { db, now, later } = context;
	await db.transaction(async (tx) => {
		const inside = { ...context, db: tx };
		await store.lock(tx, id);
		const { gathering, hosts } = await tended(inside, tx, id);
		if (isOver(gathering, now())) forbid('gatherings.call-off');
		await record(inside, gathering, hosts);
		const all = form.later === 'yes' ? [gathering, ...(await laterOnes(inside, gathering))] : [gathering];
		for (const one of all) {
			if (one.calledOffAt) continue;
			const facts = { calledOffAt: now(), calledOffBecause: form.because };
			await store.update(tx, one.id, facts, { now: now(), heard: true });
			await tellAll(tx, one.id, 'called-off', one.sequence + 1, now());
		}
		await later(tx, 'gathering-mail');
	});
}
