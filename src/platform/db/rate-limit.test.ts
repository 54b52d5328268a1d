import { expect, test } from 'vitest';
import { minutes } from '#kernel/moments.ts';
import { useWorld } from '../../testing/world.ts';
import { forgetOldLimits, withinLimit } from './rate-limit.server.ts';
import { rateLimit } from './platform.tables.ts';

const world = useWorld();
const limit = { act: 'sign-in', who: ['jet@voorbeeld.example', '10.0.0.1'], most: 3, windowMs: minutes(15) };
const attempt = (given = limit) => withinLimit(world.db, 'secret', given, world.clock);

test('three may try, the fourth waits, and after a quarter of an hour it may be tried again', async () => {
	expect([await attempt(), await attempt(), await attempt(), await attempt()]).toEqual([true, true, true, false]);
	world.clock = new Date(world.clock.getTime() + minutes(16));
	expect(await attempt()).toBe(true);
});

test('of ten who try at once, three are let in', async () => {
	const tried = await Promise.all(Array.from({ length: 10 }, () => attempt()));
	expect(tried.filter(Boolean)).toHaveLength(3);
});

test('a whole conference behind one address does not shut each other out', async () => {
	for (let i = 0; i < 50; i++)
		expect(await attempt({ ...limit, who: [`mens${i}@voorbeeld.example`, '10.0.0.1'] })).toBe(true);
});

test('neither the mail address nor the client address can be read in the database, and old marks go', async () => {
	await attempt();
	const kept = JSON.stringify(await world.db.select().from(rateLimit));
	expect(kept).not.toContain('jet@');
	expect(kept).not.toContain('10.0.0.1');
	await forgetOldLimits(world.db, new Date(world.clock.getTime() + minutes(16)));
	expect(await world.db.select().from(rateLimit)).toEqual([]);
});
