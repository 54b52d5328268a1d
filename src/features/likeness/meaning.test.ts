import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { createEmbedder } from '#platform/embedding.server.ts';
import { freePort } from '../../testing/postgres.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { saveDraft, takeBackStory } from '#features/stories/stories.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { byMeaning } from './likeness.ts';
import { storiesLike } from './likeness.server.ts';
import { giveMeaning } from './meaning.server.ts';
import { numbersOf } from './meaning.store.server.ts';

const world = useWorld();
let server: Server | undefined;
afterEach(() => server?.close());

/** A service as people host it themselves. It answers in another order than it was asked, which the protocol allows. */
async function aService(numbersFor: (text: string) => number[], status = 200) {
	const asked: { authorization: string | undefined; model: string; input: string[] }[] = [];
	const port = await freePort();
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (part: Buffer) => (body += part.toString()));
		request.on('end', () => {
			const { model, input } = JSON.parse(body) as { model: string; input: string[] };
			asked.push({ authorization: request.headers.authorization, model, input });
			const data = input.map((text, index) => ({ index, embedding: numbersFor(text) })).reverse();
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
		});
	});
	await new Promise<void>((resolve) => server!.listen(port, '127.0.0.1', resolve));
	const embedder = createEmbedder({ url: `http://127.0.0.1:${port}/v1`, model: 'klein', key: 'geheim' });
	return { asked, embedder };
}

const tell = (context: Context, body: string, audience: Audience = { kind: 'members' }): Promise<string> =>
	aToldStory(world, context, audience, { body });

const aTeller = async () => world.as(await aPerson(world, { teams: [await aTeam(world)] }));

test('only told stories are sent, never a draft, what is veiled or what was taken back', async () => {
	const { asked, embedder } = await aService(() => [1, 0]);
	const teller = await aTeller();
	const draft = { draftKey: 'k', id: null, revision: 0, title: '', themeIds: [], language: 'nl', allowedNumbers: [] };
	await saveDraft(teller, { ...draft, kind: 'experience', body: 'Dit is nog een concept.' });
	const veiled = await tell(teller, 'Dit is gesluierd.');
	await world.db.transaction((tx) =>
		layVeil(tx, { kind: 'story', id: veiled, reason: 'recognisable', by: null }, world.clock)
	);
	await takeBackStory(teller, await tell(teller, 'Dit is teruggetrokken.'));
	const id = await tell(teller, 'Dit is verteld.');
	expect(await giveMeaning(world.db, embedder)).toBe(1);
	expect(asked).toEqual([{ authorization: 'Bearer geheim', model: 'klein', input: ['Dit is verteld.'] }]);
	expect(await giveMeaning(world.db, embedder)).toBe(0);
	expect((await numbersOf(world.db, [id])).get(id)).toEqual({ model: 'klein', numbers: [1, 0] });
});

test('the numbers of a story go with its words, in the same transaction', async () => {
	const { embedder } = await aService(() => [1, 0]);
	const teller = await aTeller();
	const [back, veiled] = [await tell(teller, 'Een.'), await tell(teller, 'Twee.')];
	await giveMeaning(world.db, embedder);
	await takeBackStory(teller, back);
	await world.db.transaction((tx) =>
		layVeil(tx, { kind: 'story', id: veiled, reason: 'recognisable', by: null }, world.clock)
	);
	expect((await numbersOf(world.db, [back, veiled])).size).toBe(0);
});

test('many stories are sent a few at a time, and all get their own numbers', async () => {
	const { asked, embedder } = await aService((text) => [text.length, 1]);
	const teller = await aTeller();
	const ids = [];
	for (let i = 0; i < 20; i++) ids.push(await tell(teller, 'x'.repeat(i + 1)));
	expect(await giveMeaning(world.db, embedder)).toBe(20);
	expect(asked.map(({ input }) => input.length)).toEqual([16, 4]);
	const numbers = await numbersOf(world.db, ids);
	expect(ids.map((id) => numbers.get(id)?.numbers[0])).toEqual(ids.map((_, i) => i + 1));
});

test('a service that fails says so without the words, and nothing is kept', async () => {
	const { embedder } = await aService(() => [1], 500);
	const id = await tell(await aTeller(), 'Een geheim verhaal.');
	await expect(giveMeaning(world.db, embedder)).rejects.toThrow('the embedding service answered 500');
	expect((await numbersOf(world.db, [id])).size).toBe(0);
});

test('meaning moves a story up that means the same; another model says nothing', () => {
	const own = { model: 'a', numbers: [1, 0] };
	const others = new Map([
		['ver', { model: 'a', numbers: [0, 1] }],
		['na', { model: 'a', numbers: [1, 0] }],
		['vreemd', { model: 'b', numbers: [1, 0] }]
	]);
	expect(byMeaning(own, ['ver', 'na', 'vreemd'], others)).toEqual(['na', 'ver', 'vreemd']);
	expect(byMeaning(own, ['ver', 'vreemd'], new Map())).toEqual(['ver', 'vreemd']);
});

test('"wie herkent dit?" puts what means the same first; the reason stays the words', async () => {
	const mine = await tell(await aTeller(), 'De deurwaarder kwam voor de huurachterstand.');
	const one = await tell(await aTeller(), 'De deurwaarder en een huurachterstand, en de deurwaarder weer.');
	const two = await tell(await aTeller(), 'Een deurwaarder belde; die huurachterstand was betaald.');
	const viewer = await aTeller();
	const before = (await storiesLike(viewer, mine)).map(({ id }) => id);
	expect(before).toHaveLength(2);
	const last = before[1]!;
	const bodyOf = new Map([
		[one, 'weer'],
		[two, 'belde']
	]);
	const { embedder } = await aService((text) =>
		text.includes('kwam') || text.includes(bodyOf.get(last)!) ? [1, 0] : [0, 1]
	);
	await giveMeaning(world.db, embedder);
	const after = await storiesLike(viewer, mine);
	expect(after.map(({ id }) => id)).toEqual([last, before[0]]);
	expect(after[0]!.words).toContainEqual({ here: 'deurwaarder', there: 'deurwaarder' });
});
