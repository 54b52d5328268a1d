import { expect, test } from 'vitest';
import { useWorld } from '../../testing/world.ts';
import { compareMission } from './comparing.server.ts';
import { addMission } from './mission.server.ts';
import { passagesIn } from './passages.ts';

const world = useWorld();

test('two versions of the association’s own text are compared passage by passage, in the order they were made', async () => {
	const add = (body: string, datedOn: string) =>
		addMission(world.db, { body, datedOn, discussedBy: 'besproken in het bestuur' }, world.clock);
	await add('# Waarom\n\nLeden trekken samen op.\n\n- Ze hebben een huis', '2023-11-28');
	await add(
		'# Waarom\n\nLeden trekken samen op, ook als het schuurt.\n\n- Ze hebben een huis\n- Ze doen mee',
		'2025-03-01'
	);
	const compared = await compareMission(world.asGuest(), 2, 1);
	expect([compared?.from, compared?.to]).toEqual([1, 2]);
	expect(compared?.passages.map(({ state }) => state)).toEqual(['same', 'changed', 'same', 'new']);
	expect(await compareMission(world.asGuest(), 1, 3)).toBeNull();
});

test('passages keep every word and no marks', () => {
	expect(passagesIn('## Hoe\n\nWij *werken* samen.\n\n---\n\n1. Eén\n2. Twee')).toEqual([
		'Hoe',
		'Wij werken samen.',
		'Eén',
		'Twee'
	]);
});
