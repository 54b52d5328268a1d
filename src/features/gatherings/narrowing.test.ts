// A gathering that becomes for a smaller circle: who is not in it hears so once, kindly, and no seat is kept for nobody.
import { beforeEach, expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { signedKey } from '#platform/signed-keys.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { aPlan } from './gathering.examples.ts';
import { signUp } from './gathering.tables.ts';
import { deliverGatheringMail } from './gathering-mail.server.ts';
import { planGathering, showGathering } from './gatherings.server.ts';
import { changeGathering, showHosting } from './hosting.server.ts';
import { confirmSignUp, joinGathering, showSignUp, signUpAsGuest } from './signing-up.server.ts';

const world = useWorld();
const secret = 'x'.repeat(32);
const publicUrl = 'https://meerstem.example';
let sent: Letter[] = [];
let host: Context;
let partner: Context;
let member: Context;
let id: string;

const someone = async (name: string, kind: 'member' | 'partner') =>
	world.as(await aPerson(world, { name, teams: [await aTeam(world, { kind })] }));
const deliver = () =>
	deliverGatheringMail({
		db: world.db,
		mailer: { send: async (letter) => void sent.push(letter), close: () => {} },
		publicUrl,
		secret,
		from: 'Meerstem <post@voorbeeld.example>',
		now: () => world.clock
	});
const subjects = () => sent.map(({ subject }) => subject);
const change = (given: Parameters<typeof aPlan>[0]) => changeGathering(host, id, { ...aPlan(given), later: '' });
const narrow = (given: Parameters<typeof aPlan>[0] = {}) =>
	change({ seats: 2, audience: 'members', closedReason: 'We delen namen.', ...given });
async function guestComes() {
	const asks = { secret, clientAddress: '192.0.2.7', language: 'nl' as const };
	await signUpAsGuest(world.asGuest(), id, { name: 'Gast', mail: 'gast@voorbeeld.example' }, asks);
	await confirmSignUp(world.asGuest(), await guestKey(), secret);
}
async function guestKey() {
	const row = (await world.db.select().from(signUp)).find(({ guestEmail }) => guestEmail !== null);
	return signedKey(secret, 'sign-up', row!.id);
}
const whoComes = async () =>
	(await showHosting(host, id)).attendees.map(({ name, state }) => `${name} ${state}`).sort();

beforeEach(async () => {
	sent = [];
	host = await someone('Hanna', 'member');
	partner = await someone('Pim', 'partner');
	member = await someone('Mo', 'member');
	const planned = await planGathering(host, aPlan({ seats: 2 }));
	if (!planned.ok) throw new Error(planned.reason);
	id = planned.value;
	await guestComes();
	await joinGathering(partner, id, 'nl');
	await joinGathering(member, id, 'nl');
	await deliver();
	sent = [];
});

test('a guest and a partner with a seat hear kindly that it lapses, and who waited gets a seat', async () => {
	expect(await whoComes()).toEqual(['Gast coming', 'Mo waiting', 'Pim coming']);
	await narrow();
	expect(await whoComes()).toEqual(['Mo coming']);
	for (let times = 0; times < 2; times++) await deliver();
	const lapses = 'Je plek bij “Koffie bij de wasserij” vervalt';
	expect(subjects().sort()).toEqual(['Er is een plek voor je bij “Koffie bij de wasserij”', lapses, lapses].sort());
	const [toGuest] = sent.filter(({ to }) => to === 'gast@voorbeeld.example');
	expect(toGuest?.calendar).toMatchObject({ method: 'CANCEL' });
	const said = JSON.stringify([toGuest!.paragraphs, toGuest!.calendar!.content]);
	expect(said).toContain('donderdag 3 december');
	// Why it is closed is for who reads it, and so are its other words from now on.
	expect(said).not.toMatch(/We delen namen|wat er deze maand lukte/);
});

test('what is written of it afterwards, and in that same change, reaches no guest', async () => {
	await narrow({ title: 'Over het gezin aan de kade' });
	await change({
		audience: 'members',
		closedReason: 'x',
		seats: 2,
		title: 'Nog een naam',
		start: '10:00',
		end: '12:00'
	});
	await deliver();
	const toGuest = sent.filter(({ to }) => to === 'gast@voorbeeld.example');
	expect(toGuest).toHaveLength(1);
	expect(toGuest[0]).toMatchObject({ subject: 'Je plek bij een bijeenkomst vervalt' });
	expect(JSON.stringify(toGuest)).toContain('Je gaf je op 2 november 2026 op.');
	expect(JSON.stringify(toGuest)).not.toMatch(/kade|Nog een naam|wasserij|10:00/);
	expect(toGuest[0]?.calendar).toBeUndefined();
});

test('the link in an earlier mail says what happened, and gives no seat', async () => {
	await narrow();
	expect(await showSignUp(world.asGuest(), await guestKey(), secret)).toBe('closed');
	expect(await confirmSignUp(world.asGuest(), await guestKey(), secret)).toEqual({ ok: false, reason: 'link-old' });
	await expect(showGathering(partner, id)).rejects.toThrow('gathering');
});

test('open again, a guest may come again; closed once more, they hear it once more', async () => {
	await narrow();
	await change({ seats: 3 });
	expect(await confirmSignUp(world.asGuest(), await guestKey(), secret)).toEqual({ ok: true, value: 'coming' });
	await deliver();
	sent = [];
	await narrow({ seats: 3 });
	await deliver();
	expect(sent.filter(({ to }) => to === 'gast@voorbeeld.example').map(({ subject }) => subject)).toEqual([
		'Je plek bij “Koffie bij de wasserij” vervalt'
	]);
});

test('a wider circle, or other words for the same one, takes no seat of anybody', async () => {
	await change({ seats: 2, description: 'Anders gezegd.' });
	expect(await whoComes()).toEqual(['Gast coming', 'Mo waiting', 'Pim coming']);
	await narrow();
	await change({ seats: 2 });
	expect(await whoComes()).toEqual(['Mo coming']);
});
