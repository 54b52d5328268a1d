// What is kept when somebody lets words stand in a form.
import { expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { noteTicks, ticksIn } from '#platform/web/marks.ts';
import { aPerson, useWorld } from '../../testing/world.ts';
import { formTick } from './guard.tables.ts';
import { keepTicks } from './ticks.server.ts';

const world = useWorld();
const form = () => new Request('http://localhost/themas/nieuw', { method: 'POST' });
const brought = (request: Request, address?: string) => ({ request, page: '/tafels/[adres]', addresses: [address] });

test('who, when, which kind, in which field of which page; of a guest without who', async () => {
	const jet = await world.as(await aPerson(world));
	const [request, about] = [form(), newId()];
	noteTicks(request, [{ field: 'relation', kind: 'name' }]);
	noteTicks(request, [{ field: 'why', kind: 'together' }]);
	await keepTicks(jet, brought(request, `hoe-wij-werken-${about}`), 303);
	const when = { tickedAt: world.clock, page: '/tafels/[adres]', about };
	const tickedBy = jet.viewer.kind === 'person' ? jet.viewer.id : '';
	expect(await world.db.select().from(formTick)).toMatchObject([
		{ ...when, tickedBy, field: 'relation', kind: 'name' },
		{ ...when, tickedBy, field: 'why', kind: 'together' }
	]);
	const guest = form();
	noteTicks(guest, [{ field: 'note', kind: 'phone' }]);
	await keepTicks(world.asGuest(), brought(guest), 303);
	expect((await world.db.select().from(formTick)).at(-1)).toMatchObject({ tickedBy: null, about: null });
});

test('what was refused after all, or had nothing ticked, leaves nothing', async () => {
	const refused = form();
	noteTicks(refused, [{ field: 'note', kind: 'name' }]);
	await keepTicks(world.asGuest(), brought(refused), 409);
	await keepTicks(world.asGuest(), brought(form()), 303);
	expect(ticksIn(form())).toEqual([]);
	expect(await world.db.select().from(formTick)).toEqual([]);
});
