import { beforeEach, expect, test, vi } from 'vitest';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { viewerOfSession } from '#features/viewers/viewers.server.ts';
import { aPerson, useWorld } from '../../testing/world.ts';
import type { Post } from '#platform/mail/post.server.ts';
import { askForLink as ask, myAccount, signOut } from './accounts.server.ts';
import { createAuth, signInByLink, signInLinkMinutes, type Auth } from './auth.server.ts';
import { session, verification } from './account.tables.ts';

const world = useWorld();
const headers = new Headers({
	origin: 'http://localhost:3000',
	'user-agent': 'Firefox',
	'x-forwarded-for': '192.0.2.7'
});
type Cookie = { value: string; attributes: Record<string, unknown> };
let links: { email: string; token: string }[] = [];
let notKnown: string[] = [];
let cookies = new Map<string, Cookie>();
let auth: Auth;

beforeEach(() => {
	[links, notKnown, cookies] = [[], [], new Map()];
	auth = anAuth('http://localhost:3000');
	return () => vi.useRealTimers();
});

const anAuth = (publicUrl: string, mailFails = false) =>
	createAuth({
		db: world.db,
		publicUrl,
		secret: 's'.repeat(40),
		sendSignInLink: async (email, token) => {
			if (mailFails) throw new Error('451 greylisted');
			links.push({ email, token });
		},
		// Stands in for SvelteKit's request, of which only the setting of cookies is used.
		getRequestEvent: () =>
			({
				cookies: {
					set: (name: string, value: string, attributes: Cookie['attributes']) =>
						cookies.set(name, { value, attributes })
				}
			}) as never
	});

const post = (clientAddress = '192.0.2.7'): Post => ({
	secret: 's'.repeat(40),
	clientAddress,
	publicUrl: 'http://localhost:3000',
	language: 'nl',
	send: async ({ to }) => void notKnown.push(to)
});
const askForLink = (context: Context, email: string, by: Post) =>
	ask(context, email, by, (address) => auth.api.signInMagicLink({ body: { email: address }, headers }));

async function anna() {
	const id = await aPerson(world, { name: 'Anna' });
	const { email } = await myAccount(await world.as(id));
	return { id, email: email ?? '' };
}

const follow = (token: string) => signInByLink(auth, token, headers);
const sessionNow = () =>
	auth.api.getSession({
		headers: new Headers({ cookie: [...cookies].map(([name, { value }]) => `${name}=${value}`).join('; ') })
	});

test('someone we know signs in with the link from their mail, and it works once', async () => {
	const { id, email } = await anna();
	expect(await askForLink(world.asGuest(), email, post())).toEqual({ ok: true, value: null });
	const token = links[0]?.token ?? '';
	expect(await follow(token)).toBe(true);
	const found = await sessionNow();
	const viewer = await viewerOfSession(world.db, found?.session.id ?? '', new Date());
	expect(isSignedIn(viewer) && viewer.id).toBe(id);
	expect(await follow(token)).toBe(false);
	expect(await world.db.select().from(session)).toHaveLength(1);
});

test('the link is kept hashed, and whoever reads the database cannot sign in with what stands there', async () => {
	await askForLink(world.asGuest(), (await anna()).email, post());
	const [kept] = await world.db.select().from(verification);
	expect(JSON.stringify(kept)).not.toContain(links[0]?.token);
	expect(await follow(kept?.identifier.split(':').at(-1) ?? '')).toBe(false);
});

test('a link of half an hour ago no longer works', async () => {
	await askForLink(world.asGuest(), (await anna()).email, post());
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (signInLinkMinutes * 60 + 1) * 1000 });
	expect(await follow(links[0]?.token ?? '')).toBe(false);
	expect(await world.db.select().from(session)).toEqual([]);
});

test('a link of twenty-nine minutes ago still works', async () => {
	await askForLink(world.asGuest(), (await anna()).email, post());
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (signInLinkMinutes - 1) * 60_000 });
	await follow(links[0]?.token ?? '');
	expect(await world.db.select().from(session)).toHaveLength(1);
});

test('where someone signs in from is kept nowhere', async () => {
	await askForLink(world.asGuest(), (await anna()).email, post());
	await follow(links[0]?.token ?? '');
	const [made] = await world.db.select().from(session);
	expect([made?.ipAddress, made?.userAgent]).toEqual([null, null]);
});

test('a stranger gets the same answer on the page, and a mail that says how to join; nothing is kept of them', async () => {
	const known = await askForLink(world.asGuest(), (await anna()).email, post());
	await world.db.delete(verification);
	expect(await askForLink(world.asGuest(), 'vreemd@voorbeeld.example', post())).toEqual(known);
	expect(notKnown).toEqual(['vreemd@voorbeeld.example']);
	expect(await world.db.select().from(verification)).toEqual([]);
});

test('when the mail server refuses, the page can say so, and the address stands in no answer', async () => {
	const { email } = await anna();
	auth = anAuth('http://localhost:3000', true);
	expect(await askForLink(world.asGuest(), email, post())).toEqual({ ok: false, reason: 'mail-not-sent' });
});

test('five links a quarter of an hour for one address from one network; another address goes on', async () => {
	const { email } = await anna();
	for (let i = 0; i < 5; i++) expect((await askForLink(world.asGuest(), email, post())).ok).toBe(true);
	expect(await askForLink(world.asGuest(), email, post())).toEqual({ ok: false, reason: 'too-often' });
	expect(links).toHaveLength(5);
	expect((await askForLink(world.asGuest(), 'ander@voorbeeld.example', post())).ok).toBe(true);
	world.clock = new Date(world.clock.getTime() + 16 * 60_000);
	expect((await askForLink(world.asGuest(), email, post())).ok).toBe(true);
});

test('one network cannot have us mail strangers without end', async () => {
	for (let i = 0; i < 200; i++) await askForLink(world.asGuest(), `nr${i}@voorbeeld.example`, post());
	expect(await askForLink(world.asGuest(), 'nog-een@voorbeeld.example', post())).toEqual({
		ok: false,
		reason: 'too-often'
	});
	expect((await askForLink(world.asGuest(), 'nog-een@voorbeeld.example', post('192.0.2.8'))).ok).toBe(true);
});

test('a sure person gets a session without a mail, and signing out ends it', async () => {
	const { id } = await anna();
	await auth.api.openSession({ body: { personId: id }, headers });
	const found = await sessionNow();
	expect(found?.user.id).toBe(id);
	await signOut(await world.as(id), found?.session.id ?? '');
	expect(await sessionNow()).toBeNull();
});

test('over https the cookie is bound to this host; on plain loopback it goes without', async () => {
	const { id } = await anna();
	await auth.api.openSession({ body: { personId: id }, headers });
	expect(cookies.get('meerstem')?.attributes).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
	expect(cookies.get('meerstem')?.attributes['secure']).toBeFalsy();
	cookies.clear();
	await anAuth('https://meerstem.example').api.openSession({ body: { personId: id }, headers });
	expect([...cookies.keys()]).toEqual(['__Host-meerstem']);
	const { attributes } = cookies.get('__Host-meerstem') as Cookie;
	expect(attributes).toMatchObject({ httpOnly: true, secure: true, path: '/' });
	expect(attributes['domain']).toBeUndefined();
});
