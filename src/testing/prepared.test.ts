// Promise 2: a question that was written once never answers one viewer with what another may see.
import * as fc from 'fast-check';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { mayRead, type Audience } from '#kernel/audience.ts';
import { guest, type Viewer } from '#kernel/viewer.ts';
import { audienceToRow, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, prepared, preparedFor, type Given } from '#platform/db/prepared.ts';
import { story } from '#features/stories/story.tables.ts';
import { aPerson, useWorld } from './world.ts';

const world = useWorld();

const readableAmong = preparedFor((db, viewer, { ids }: Given<{ ids: readonly string[] }>) =>
	db
		.select({ id: story.id })
		.from(story)
		.where(and(oneOf(story.id, ids), visibleTo(viewer, story, story.tellerId)))
);

const toldBy = prepared((db, { tellerId }: Given<{ tellerId: string }>) =>
	db.select({ id: story.id }).from(story).where(eq(story.tellerId, tellerId))
);

async function tell(db: Db, tellerId: string, audience: Audience): Promise<string> {
	const at = { createdAt: world.clock, updatedAt: world.clock };
	const [row] = await db
		.insert(story)
		.values({ tellerId, body: 'x', ...at, ...audienceToRow(audience) })
		.returning({ id: story.id });
	return row?.id ?? '';
}

test('whoever asked before, each viewer gets what they may read themselves, in a transaction as well', async () => {
	const [anna, bo] = [await aPerson(world), await aPerson(world)];
	const told = [];
	for (const audience of [
		{ kind: 'self' },
		{ kind: 'members' },
		{ kind: 'public' },
		{ kind: 'team', organisationId: 'kreek' },
		{ kind: 'team', organisationId: 'dijk' },
		{ kind: 'group', groupId: 'tafel' }
	] satisfies Audience[])
		for (const owner of [anna, bo]) told.push({ id: await tell(world.db, owner, audience), audience, owner });
	const anyone: fc.Arbitrary<Viewer> = fc.oneof(
		fc.constant(guest),
		fc.record({
			kind: fc.constant('person' as const),
			id: fc.constantFrom(anna, bo),
			name: fc.constant('x'),
			steward: fc.boolean(),
			capacity: fc.constant('member' as const),
			mayChooseCapacity: fc.constant(false),
			readsMembers: fc.boolean(),
			organisationIds: fc.subarray(['kreek', 'dijk']),
			groupIds: fc.subarray(['tafel'])
		})
	);
	const asking = fc.record({
		viewer: anyone,
		some: fc.subarray(told),
		inside: fc.boolean()
	});
	await fc.assert(
		fc.asyncProperty(fc.array(asking, { minLength: 2, maxLength: 6 }), async (turns) => {
			for (const { viewer, some, inside } of turns) {
				const ask = (db: Db) => readableAmong(db, viewer, { ids: some.map(({ id }) => id) });
				const seen = inside ? await world.db.transaction(ask) : await ask(world.db);
				const may = some.filter(({ audience, owner }) => mayRead(viewer, audience, owner));
				expect(seen.map(({ id }) => id).sort()).toEqual(may.map(({ id }) => id).sort());
			}
		}),
		{ numRuns: 40 }
	);
});

test('who asks the same of two people gets the answer of each', async () => {
	const [anna, bo] = [await aPerson(world), await aPerson(world)];
	const id = await tell(world.db, anna, { kind: 'public' });
	expect(await toldBy(world.db, { tellerId: anna })).toEqual([{ id }]);
	expect(await toldBy(world.db, { tellerId: bo })).toEqual([]);
	expect(await Promise.all([bo, anna].map((tellerId) => toldBy(world.db, { tellerId })))).toEqual([[], [{ id }]]);
});

test('a question asked before sees inside a transaction what was written there, and is asked outside it afterwards', async () => {
	const anna = await aPerson(world);
	expect(await toldBy(world.db, { tellerId: anna })).toEqual([]);
	const undone = world.db.transaction(async (tx) => {
		await tell(tx, anna, { kind: 'public' });
		expect(await toldBy(tx, { tellerId: anna })).toHaveLength(1);
		tx.rollback();
	});
	await expect(undone).rejects.toThrow();
	expect(await toldBy(world.db, { tellerId: anna })).toEqual([]);
});

test('a question with something left open is not asked at all', async () => {
	await expect(toldBy(world.db, {} as { tellerId: string })).rejects.toThrow('tellerId');
});
