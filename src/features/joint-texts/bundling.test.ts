import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { mostBundles } from './bundle.ts';
import { proposedBundles, sharedName } from './bundling.ts';
import { movePiece, proposeBundles, renameBundle } from './bundling.server.ts';
import { showWeaving } from './weaving-page.server.ts';
import { startText } from './starting.server.ts';
import * as weaving from './weaving.server.ts';

const world = useWorld();

const debts = [
	'De deurwaarder kwam voor de huurachterstand. Ze had ook schulden bij de energiemaatschappij.',
	'Schulden bij drie bedrijven, en de deurwaarder belde elke week over de huur.',
	'De schuldhulpverlening duurde lang. Intussen kwam de deurwaarder om beslag te leggen.'
];
const schools = [
	'Hij ging niet meer naar school. De leerplichtambtenaar en de leerkracht maakten een plan.',
	'De school zei dat ze thuis moest blijven. Een thuiszitter van elf jaar, en de leerplicht belde.',
	'Op school was er geen plek in de klas. De leerkracht wilde wel, maar de school niet.'
];
const odd = 'De tuin achter het dorpshuis staat vol zonnebloemen.';

test('pieces lie together by the words they share; what shares none stands on its own', () => {
	const pieces = [...debts, ...schools, odd].map((words, i) => ({ id: String(i), words }));
	const places = proposedBundles(pieces);
	expect(new Set(debts.map((_, i) => places.get(String(i)))).size).toBe(1);
	expect(new Set(schools.map((_, i) => places.get(String(3 + i)))).size).toBe(1);
	expect(places.get('0')).not.toBe(places.get('3'));
	expect(places.get('6')).toBe(0);
	expect(sharedName(debts)).toContain('deurwaarder');
	expect(sharedName([odd])).toBe('');
});

async function aLoom() {
	const [one, two] = [await aTeam(world), await aTeam(world)];
	const gino = await world.as(await aPerson(world, { teams: [one] }));
	const teller = await world.as(await aPerson(world, { teams: [two] }));
	const id = await startText(gino, 'thread', { from: null, title: 'Wie belt', summary: 'Iemand belt.', theme: '' });
	return { id, gino, teller, team: two, ginoTeam: one };
}

async function lay(
	weaver: Context,
	teller: Context,
	id: string,
	body: string,
	audience: Audience = { kind: 'members' }
) {
	const text = { title: '', body, kind: 'experience' as const, themeIds: [], language: 'nl' };
	const told = await tellStory(teller, { ...text, audience, signature: 'team', organisationId: null });
	if (!told.ok) throw new Error(told.reason);
	expect((await weaving.layOn(weaver, id, { kind: 'story', ref: told.value.id })).ok).toBe(true);
	return told.value.id;
}

async function page(context: Context, id: string) {
	const shown = await showWeaving(context, id);
	if (shown.role !== 'weaver') throw new Error('not a weaver');
	return shown;
}

async function aFullLoom() {
	const made = await aLoom();
	const ids: string[] = [];
	for (const body of [...debts, ...schools, odd]) ids.push(await lay(made.gino, made.teller, made.id, body));
	return { ...made, ids };
}

test('a weaver has bundles proposed, named by their words, moves a piece, renames one, and starts another', async () => {
	const { id, gino, ids } = await aFullLoom();
	expect((await page(gino, id)).bundles).toEqual([]);
	await proposeBundles(gino, id);
	const { bundles, material } = await page(gino, id);
	expect(bundles).toHaveLength(2);
	expect(bundles.map(({ name }) => name).join(' ')).toContain('deurwaarder');
	const sunflower = material.find(({ piece }) => piece.refId === ids[6])!;
	expect(sunflower.bundle).toBe(0);
	await movePiece(gino, id, { material: sunflower.id, to: bundles[0]!.number });
	await renameBundle(gino, id, { bundle: bundles[0]!.number, name: 'Wat er te laat kwam' });
	const moved = await page(gino, id);
	expect(moved.material.find((one) => one.id === sunflower.id)?.bundle).toBe(bundles[0]!.number);
	expect(moved.bundles[0]).toMatchObject({ name: 'Wat er te laat kwam', named: true });
	await renameBundle(gino, id, { bundle: bundles[0]!.number, name: '' });
	expect((await page(gino, id)).bundles[0]!.named).toBe(false);
	await movePiece(gino, id, { material: sunflower.id, to: 'new' });
	expect((await page(gino, id)).bundles).toHaveLength(3);
});

test('never more than eight bundles', async () => {
	const { id, gino, teller } = await aLoom();
	for (let i = 0; i <= mostBundles; i++) await lay(gino, teller, id, `${odd} ${i}`);
	const { material } = await page(gino, id);
	const outcomes = [];
	for (const piece of material) outcomes.push(await movePiece(gino, id, { material: piece.id, to: 'new' }));
	expect(outcomes.slice(0, mostBundles).every(({ ok }) => ok)).toBe(true);
	expect(outcomes[mostBundles]).toEqual({ ok: false, reason: 'too-many-bundles' });
});

test('words of a smaller circle name no bundle, because not every weaver may read them', async () => {
	const { id, gino, ginoTeam } = await aLoom();
	const colleague = await world.as(await aPerson(world, { teams: [ginoTeam] }));
	const small: Audience = { kind: 'team', organisationId: ginoTeam };
	const hidden = new Set<string>();
	for (const body of debts) hidden.add(await lay(gino, colleague, id, body, small));
	for (const body of schools) await lay(gino, colleague, id, body);
	await proposeBundles(gino, id);
	const { bundles, material } = await page(gino, id);
	const inSmallCircle = material.filter(({ piece }) => hidden.has(piece.refId));
	expect(inSmallCircle.map(({ bundle }) => bundle)).toEqual([0, 0, 0]);
	for (const { id: piece } of inSmallCircle) await movePiece(gino, id, { material: piece, to: bundles[0]!.number });
	expect(JSON.stringify((await page(gino, id)).bundles)).not.toMatch(/deurwaarder|schuld/);
});

test('a story taken back takes its words out of the name of its bundle', async () => {
	const { id, gino, teller, ids } = await aFullLoom();
	await proposeBundles(gino, id);
	for (const story of ids.slice(0, 3)) await takeBackStory(teller, story);
	expect(JSON.stringify(await page(gino, id))).not.toMatch(/deurwaarder|schuld/);
});

test('nobody but its weavers arranges a thread', async () => {
	const { id, teller, gino } = await aFullLoom();
	const { material } = await page(gino, id);
	await expect(proposeBundles(teller, id)).rejects.toThrow('joint-text');
	await expect(movePiece(teller, id, { material: material[0]!.id, to: 1 })).rejects.toThrow('joint-text');
	const { id: otherThread } = {
		id: await startText(gino, 'thread', { from: null, title: 'Anders', summary: 'x', theme: '' })
	};
	await expect(movePiece(gino, otherThread, { material: material[0]!.id, to: 1 })).rejects.toThrow('material');
});
