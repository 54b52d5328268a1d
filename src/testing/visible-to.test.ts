import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRead, type Audience } from '#kernel/audience.ts';
import { guest, type Viewer } from '#kernel/viewer.ts';
import { story } from '#features/stories/story.tables.ts';
import { useWorld, aPerson } from './world.ts';
import { audienceToRow, visibleTo } from '#platform/db/columns.ts';

const world = useWorld();

const organisations = ['kreek', 'dijk'];
const groups = ['tafel', 'kring'];
const audiences: Audience[] = [
	{ kind: 'self' },
	{ kind: 'members' },
	{ kind: 'public' },
	...organisations.map((organisationId): Audience => ({ kind: 'team', organisationId })),
	...groups.map((groupId): Audience => ({ kind: 'group', groupId }))
];

test('the rule in SQL and the rule in the kernel say the same, for anyone and any audience', async () => {
	const owners = [await aPerson(world), await aPerson(world)];
	const rows = audiences.flatMap((audience) => owners.map((tellerId) => ({ audience, tellerId })));
	for (const { audience, tellerId } of rows) {
		await world.db.insert(story).values({
			tellerId,
			body: 'x',
			createdAt: world.clock,
			updatedAt: world.clock,
			...audienceToRow(audience)
		});
	}
	const anyone: fc.Arbitrary<Viewer> = fc.oneof(
		fc.constant(guest),
		fc.record({
			kind: fc.constant('person' as const),
			id: fc.constantFrom(...owners, 'somebody-else'),
			name: fc.constant('x'),
			steward: fc.boolean(),
			capacity: fc.constantFrom('member' as const, 'partner' as const, 'undecided' as const),
			mayChooseCapacity: fc.boolean(),
			readsMembers: fc.boolean(),
			organisationIds: fc.subarray(organisations),
			groupIds: fc.subarray(groups)
		})
	);
	await fc.assert(
		fc.asyncProperty(anyone, async (viewer) => {
			const seen = await world.db
				.select({ id: story.id })
				.from(story)
				.where(visibleTo(viewer, story, story.tellerId));
			const allowed = rows.filter(({ audience, tellerId }) => mayRead(viewer, audience, tellerId));
			expect(seen).toHaveLength(allowed.length);
		}),
		{ numRuns: 60 }
	);
});
