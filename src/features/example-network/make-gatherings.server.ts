// The invented gatherings, with who comes and who waits.
import { hours } from '#kernel/moments.ts';
import { addDays, wallClockOf } from '#kernel/wall-clock.ts';
import { signedKey } from '#platform/signed-keys.server.ts';
import type { Db } from '#platform/db/db.ts';
import { eq } from 'drizzle-orm';
import { guest } from '#kernel/viewer.ts';
import { gatheringMail, signUp } from '#features/gatherings/gathering.tables.ts';
import { planGathering, showGathering } from '#features/gatherings/gatherings.server.ts';
import { tellOutcome, writeDown } from '#features/gatherings/harvest.server.ts';
import { callOff } from '#features/gatherings/hosting.server.ts';
import { inviteToHost, offerToHost, welcomeHost } from '#features/gatherings/hosting-together.server.ts';
import { confirmSignUp, joinGathering, signUpAsGuest } from '#features/gatherings/signing-up.server.ts';
import { gatherings, type ExampleGathering } from './data/gatherings.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

/** Nothing here is tried twice, and the keys made with it open nothing once this is done. */
const sender = { secret: 'example', clientAddress: 'example', language: 'nl' } as const;

export async function makeGatherings(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const one of gatherings) await makeGathering(db, keys, one, today);
	// An example sends no mail about its own past.
	await db.update(gatheringMail).set({ mailedAt: today });
}

async function makeGathering(db: Db, keys: Keys, one: ExampleGathering, today: Date): Promise<void> {
	const [planner = '', ...others] = one.hosts.map((key) => idOf(keys.person, key));
	const host = await contextOf(db, planner, daysBefore(today, one.planned));
	const { title, description, form, place = '', access = '', link = '', start, end } = one;
	const viewer = host.viewer.kind === 'person' ? host.viewer : null;
	const id = must(
		await planGathering(host, {
			...{ title, description, form, place, access, link, start, end },
			day: addDays(wallClockOf(today).day, one.in),
			seats: one.seats ?? null,
			audience: one.closed ? 'members' : 'public',
			closedReason: one.closed ?? '',
			theme: one.theme ? idOf(keys.theme, one.theme) : '',
			from: viewer?.organisationIds[0] ?? '',
			rhythm: one.monthly ? 'monthly' : '',
			times: one.monthly?.times ?? null,
			except: []
		}),
		title
	);
	for (const other of others) {
		await offerToHost(await contextOf(db, other, host.now()), id);
		await welcomeHost({ ...host, now: () => new Date(host.now().getTime() + hours(3)) }, id, other);
	}
	await fill(db, keys, one, id, host.now());
	for (const key of one.asked ?? []) await inviteToHost(host, id, idOf(keys.person, key));
	for (const { by, saidBy, words, ...note } of one.notes ?? []) {
		const there = await contextOf(db, idOf(keys.person, by), daysBefore(today, -one.in - 1));
		const about = note.kind === 'voice' ? { kind: 'joint-text' as const, id: idOf(keys.thread, note.thread) } : null;
		must(await writeDown(there, id, { saidBy: idOf(keys.person, saidBy), kind: note.kind, about, note: words }), words);
	}
	if (one.outcome) await tellOutcome(await contextOf(db, planner, daysBefore(today, -one.in - 2)), id, one.outcome);
	const off = one.monthly?.calledOff;
	const cancelled = off && (await showGathering(host, id)).others[off.number - 2];
	if (off && cancelled) await callOff(host, cancelled.id, { because: off.because, sure: 'yes', later: '' });
}

/** A few hours after one another, so that who waits stands in an order. */
async function fill(db: Db, keys: Keys, { comes, guests }: ExampleGathering, id: string, planned: Date): Promise<void> {
	let at = planned;
	const next = () => (at = new Date(at.getTime() + hours(5)));
	for (const key of comes)
		must(await joinGathering(await contextOf(db, idOf(keys.person, key), next()), id, 'nl'), key);
	for (const { name, mail } of guests) {
		const moment = next();
		const visitor = { db, viewer: guest, now: () => moment, later: async () => {} };
		must(await signUpAsGuest(visitor, id, { name, mail }, sender), mail);
		const [row] = await db.select({ id: signUp.id }).from(signUp).where(eq(signUp.guestEmail, mail));
		must(await confirmSignUp(visitor, signedKey(sender.secret, 'sign-up', row?.id ?? ''), sender.secret), mail);
	}
}
