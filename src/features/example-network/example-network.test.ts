import { expect, test } from 'vitest';
import { setMark } from '#platform/db/marks.server.ts';
import { inviteSteward } from '#features/organisations/organisations.server.ts';
import { useWorld } from '../../testing/world.ts';
import { isEmpty } from './example-network.server.ts';

const world = useWorld();

test('a database is empty until somebody is invited: an invitation is the beginning of a real network', async () => {
	expect(await isEmpty(world.db)).toBe(true);
	await inviteSteward(world.db, 'ineke@meerstem.example', 'Ineke', world.clock);
	expect(await isEmpty(world.db)).toBe(false);
});

test('a database that was served to real people is never empty, also when nobody came yet', async () => {
	await setMark(world.db, 'serving', 'yes');
	expect(await isEmpty(world.db)).toBe(false);
});
