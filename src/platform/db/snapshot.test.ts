import { expect, test } from 'vitest';
import { useWorld, aPerson } from '../../testing/world.ts';
import { shareNext } from './snapshot.ts';

const world = useWorld();

test('reading leaves the snapshot as it is, any write makes another', async () => {
	// On PostgreSQL it counts the writes of the whole server, so of the other worker of the tests too: one moment without them is enough.
	let before = '';
	await expect
		.poll(
			async () => {
				before = await world.database.snapshot();
				await world.db.execute('select * from person');
				return (await world.database.snapshot()) === before;
			},
			{ timeout: 20_000, interval: 5 }
		)
		.toBe(true);
	await aPerson(world);
	expect(await world.database.snapshot()).not.toBe(before);
});

test('a transaction changes it when it is done, not before others can see what it wrote', async () => {
	const before = await world.database.snapshot();
	await world.db.transaction(async (tx) => {
		await tx.execute(`update person set name = 'Ander'`);
	});
	await aPerson(world);
	expect(await world.database.snapshot()).not.toBe(before);
});

test('who comes while a question is under way gets the answer to the next one, and all of them the same', async () => {
	let asked = 0;
	const answers: ((value: number) => void)[] = [];
	const share = shareNext(() => {
		asked += 1;
		return new Promise<number>((resolve) => answers.push(resolve));
	});
	const first = share();
	const later = [share(), share(), share()];
	answers[0]?.(1);
	expect(await first).toBe(1);
	await new Promise((resolve) => setTimeout(resolve));
	answers[1]?.(2);
	expect(await Promise.all(later)).toEqual([2, 2, 2]);
	expect(asked).toBe(2);
});

test('a question that fails is not kept: the next asks again', async () => {
	let fail = true;
	const share = shareNext(() => (fail ? Promise.reject(new Error('gone')) : Promise.resolve('back')));
	const first = share();
	fail = false;
	const second = share();
	await expect(first).rejects.toThrow('gone');
	expect(await second).toBe('back');
	expect(await share()).toBe('back');
});
