import { unzipSync } from 'fflate';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { hours } from '#kernel/moments.ts';
import { session } from '#features/accounts/account.tables.ts';
import type { Farewell } from '#features/accounts/account.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import type { AboutCircle } from '#features/circles/circle.forms.ts';
import { comeIn, invite, leaveCircle } from '#features/circles/joining.server.ts';
import { beginCircle, changeCircle } from '#features/circles/tending.server.ts';
import { inviteWeaver, weaveAlong } from '#features/joint-texts/makers.server.ts';
import { startText } from '#features/joint-texts/starting.server.ts';
import { addSentence } from '#features/joint-texts/weaving.server.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { someoneWithTraces } from '../../testing/traces.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { rowsOf } from './collect.server.ts';
import { schema } from './file.server.ts';
import { stayKeys } from './own-data.ts';
import { takeMyData } from './own-data.server.ts';
import { parts } from './registry/registry.server.ts';

const world = useWorld();
const plan = { language: 'nl' as const, publicUrl: 'https://meerstem.example', secret: 'x'.repeat(32) };

async function signedIn(personId: string): Promise<string> {
	const at = world.clock;
	const [row] = await world.db
		.insert(session)
		.values({
			token: `t${personId}`,
			personId,
			expiresAt: new Date(at.getTime() + hours(1000)),
			createdAt: at,
			updatedAt: at
		})
		.returning({ id: session.id });
	return row!.id;
}

async function fileOf(personId: string) {
	const taken = await takeMyData(await world.as(personId), { ...plan, sessionId: await signedIn(personId) });
	if (!taken.ok) throw new Error(taken.reason);
	const files = unzipSync(Buffer.concat(await Array.fromAsync(taken.value)));
	const text = (name: string) => new TextDecoder().decode(files[name]);
	return { page: text('index.html'), json: text('gegevens.json'), schema: text('schema.json') };
}

const inside = (text: string, words: readonly string[]) => words.filter((one) => text.includes(one));

test('every word somebody typed is in their file, on the page and in the JSON, and what was written to them', async () => {
	const { me, typed, toMe } = await someoneWithTraces(world);
	const { page, json } = await fileOf(me);
	expect(typed.length).toBeGreaterThan(40);
	for (const text of [page, json]) expect(inside(text, [...typed, ...toMe])).toEqual([...typed, ...toMe]);
});

test('no word of anybody else is in it, no key, and nobody who raised a concern', async () => {
	const { me, ofOthers, keys } = await someoneWithTraces(world);
	const { page, json } = await fileOf(me);
	expect(ofOthers.length).toBeGreaterThan(20);
	for (const text of [page, json]) {
		expect(inside(text, ofOthers)).toEqual([]);
		expect(inside(text, keys)).toEqual([]);
	}
	expect(json).not.toMatch(/raisedBy|veiledBy|codeHash|keyHash|token/);
});

test('a trace of every kind is taken along, so that no part is there for show', async () => {
	const { me } = await someoneWithTraces(world);
	const found = Object.keys(await rowsOf(world.db, me, world.clock)).sort();
	expect(found).toEqual(parts.map(({ name }) => name).sort());
});

test('who sits elsewhere finds none of it in their own file', async () => {
	const { typed, name } = await someoneWithTraces(world);
	const stranger = await aPerson(world, { teams: [await aTeam(world)] });
	const { page, json } = await fileOf(stranger);
	// The titles of public places may stand there as names; words may not.
	for (const text of [page, json]) expect(inside(text, [...typed, name])).toEqual([]);
});

test('who left the network takes along what they wrote, and not what others went on writing there', async () => {
	const team = await aTeam(world);
	const [me, other] = [await aPerson(world, { teams: [team] }), await aPerson(world, { teams: [await aTeam(world)] })];
	const asMe = await world.as(me);
	const id = await startText(asMe, 'thread', { title: 'Vaste gezichten', summary: '', theme: '', from: null });
	await inviteWeaver(asMe, id, other);
	await weaveAlong(await world.as(other), id);
	const write = async (body: string) => addSentence(await world.as(other), id, { body, under: 0 });
	const taken = async (personId: string) => JSON.stringify(await rowsOf(world.db, personId, world.clock));
	await write('Toen ik er nog was.');
	expect(await taken(me)).toContain('Toen ik er nog was.');
	await leaveOrganisation(asMe, team);
	world.clock = new Date(world.clock.getTime() + 1000);
	await write('Toen ik weg was.');
	expect(await taken(me)).not.toContain('Toen ik weg was.');
	expect(await taken(other)).toContain('Toen ik weg was.');
});

test('who left a closed circle they began takes along that they began it, and not what it is called since', async () => {
	const me = await aPerson(world, { teams: [await aTeam(world)] });
	const other = await aPerson(world, { teams: [await aTeam(world)] });
	const about: AboutCircle = {
		...{ kind: 'learning', name: 'Kring van toen', purpose: 'Samen leren.', region: '', theme: '' },
		...{ joining: 'closed', closedReason: 'We kennen elkaar.', audience: 'members', people: 'circle' }
	};
	const begun = await beginCircle(await world.as(me), about);
	const id = begun.ok ? begun.value : '';
	await invite(await world.as(me), id, other);
	await comeIn(await world.as(other), id);
	const taken = async () => JSON.stringify(await rowsOf(world.db, me, world.clock));
	expect(await taken()).toContain('Kring van toen');
	await leaveCircle(await world.as(me), id);
	await changeCircle(await world.as(other), id, { ...about, name: 'Kring van nu', closedReason: 'Iets van later.' });
	expect(await taken()).not.toMatch(/Kring van nu|Iets van later/);
	expect((await rowsOf(world.db, me, world.clock)).circlesBegun).toEqual([
		{ id, kind: 'learning', begunAt: world.clock }
	]);
});

test('the JSON is as schema.json says, and nothing more', async () => {
	const { me } = await someoneWithTraces(world);
	const file = await fileOf(me);
	const validate = new Ajv({ allErrors: true }).compile(JSON.parse(file.schema) as object);
	expect([validate(JSON.parse(file.json)), validate.errors]).toEqual([true, null]);
	const broken = JSON.parse(file.json) as { parts: { stories: Record<string, unknown>[] } };
	broken.parts.stories[0]!['secret'] = 1;
	expect(validate(broken)).toBe(false);
	expect(JSON.parse(file.schema)).toEqual(JSON.parse(JSON.stringify(schema())));
});

test('the page shows words in Dutch, not how they are kept; what somebody typed is never markup', async () => {
	const me = await aPerson(world, { name: 'Mo <b>', teams: [await aTeam(world, { name: 'Team & Co' })] });
	const { page } = await fileOf(me);
	expect(page).toContain('Waar je bij hoort en hoorde');
	expect(page).toContain('Team &#38; Co');
	expect(page).not.toMatch(/<b>|personId|organisationId|<script|src=|@import/);
});

test('a guest takes nothing along', async () => {
	await expect(takeMyData(world.asGuest(), { ...plan, sessionId: null })).rejects.toThrow('own-data.take');
});

test('who signed in longer than an hour ago is asked to do so again, and so is who holds another’s session', async () => {
	const me = await aPerson(world);
	const sessionId = await signedIn(me);
	const other = await signedIn(await aPerson(world));
	expect(await takeMyData(await world.as(me), { ...plan, sessionId: other })).toEqual({
		ok: false,
		reason: 'sign-in-again'
	});
	world.clock = new Date(world.clock.getTime() + hours(1));
	expect(await takeMyData(await world.as(me), { ...plan, sessionId })).toEqual({ ok: false, reason: 'sign-in-again' });
});

test('the seventh file within an hour waits', async () => {
	const me = await aPerson(world);
	const sessionId = await signedIn(me);
	for (let times = 0; times < 6; times++)
		expect((await takeMyData(await world.as(me), { ...plan, sessionId })).ok).toBe(true);
	expect(await takeMyData(await world.as(me), { ...plan, sessionId })).toEqual({ ok: false, reason: 'too-often' });
});

/** What is found of somebody after they went, part by part, against what the registry says. */
async function leftOf(me: string, typed: readonly string[]) {
	const wrong: string[] = [];
	const stayed: string[] = [];
	for (const { name, table, mine, leaving } of parts) {
		const left = await world.db.select().from(table).where(mine(me, world.clock));
		const unlinked = leaving.startsWith('unlinked');
		if (left.length > 0 || (unlinked && (await world.db.$count(table)) > 0)) stayed.push(name);
		if ((leaving === 'goes' || unlinked) && left.length > 0) wrong.push(`${name} is still there`);
		if (leaving === 'emptied' && inside(JSON.stringify(left), typed).length > 0) wrong.push(`${name} still has words`);
	}
	return { wrong, stayed };
}

test('who goes leaves what the registry says, whichever way they choose, and nothing else', async () => {
	const stayed = new Set<string>();
	for (const farewell of ['take-back', 'let-stand'] satisfies Farewell[]) {
		await world.empty();
		const { me, typed } = await someoneWithTraces(world);
		await deleteAccount(await world.as(me), farewell, { knowsNobodyIsLeft: true });
		const left = await leftOf(me, typed);
		expect([farewell, left.wrong]).toEqual([farewell, []]);
		left.stayed.forEach((name) => stayed.add(name));
	}
	// What the page of farewell says of what stays has to be true as well.
	expect(stayKeys.filter((key) => !parts.some(({ leaving }) => leaving.endsWith(key)))).toEqual([]);
	const saidToStay = parts.filter(({ leaving }) => leaving !== 'goes' && leaving !== 'emptied').map(({ name }) => name);
	expect(saidToStay.filter((name) => !stayed.has(name))).toEqual([]);
});
