import { expect, test } from 'vitest';
import { useWorld } from '../../testing/world.ts';
import { addMission, missionForSheet } from './mission.server.ts';

const world = useWorld();

test('a sheet carries the first paragraph of the newest text, without its headings and marks', async () => {
	expect(await missionForSheet(world.asGuest())).toBeNull();
	const dated = { datedOn: '2023-11-28', discussedBy: 'bestuur' };
	await addMission(world.db, { ...dated, body: 'Oud.' }, world.clock);
	await addMission(
		world.db,
		{ ...dated, body: '## Waarom\n\n- een lijst\n\nWij *trekken*\nsamen op.\n\nMeer.' },
		world.clock
	);
	expect(await missionForSheet(world.asGuest())).toEqual({ ...dated, number: 2, line: 'Wij trekken samen op.' });
});
