import { expect, test } from 'vitest';
import { days, before } from '#kernel/moments.ts';
import { addPerson } from '#features/accounts/accounts.server.ts';
import { useWorld } from '../../testing/world.ts';
import { claimNewsForOnePerson, markNewsSeen, peopleTold, putNewsBack, tell, unseenNewsOf } from './notices.server.ts';

const world = useWorld();
const rule = () => ({ after: '', attempts: 8, notBefore: before(world.clock, days(30)) });
let people = 0;
const aReader = () => addPerson(world.db, { name: 'Noor', email: `noor${++people}@voorbeeld.example` }, world.clock);
const news = (personId: string, subjectId = 'b1') => ({ personId, kind: 'answered' as const, subjectId, aboutId: '' });

test('the same news is kept once, and is new until it was seen', async () => {
	const noor = await aReader();
	await tell(world.db, news(noor), world.clock);
	await tell(world.db, news(noor), world.clock);
	const unseen = await unseenNewsOf(world.db, noor, 10);
	expect(unseen).toHaveLength(1);
	await markNewsSeen(world.db, await aReader(), [unseen[0]!.id], world.clock); // not theirs to mark
	expect(await unseenNewsOf(world.db, noor, 10)).toHaveLength(1);
	await markNewsSeen(world.db, noor, [unseen[0]!.id], world.clock);
	expect(await unseenNewsOf(world.db, noor, 10)).toEqual([]);
	expect((await peopleTold(world.db, 'answered', ['b1'])).get('b1')).toBe(1);
});

test('all news of one person is taken together, and by one worker only', async () => {
	const [noor, ibo] = [await aReader(), await aReader()];
	for (const one of [news(noor), news(noor, 'b2'), news(ibo)]) await tell(world.db, one, world.clock);
	const claims = await Promise.all([1, 2, 3, 4].map(() => claimNewsForOnePerson(world.db, rule(), world.clock)));
	const taken = claims.flat().map(({ id }) => id);
	expect(new Set(taken).size).toBe(taken.length);
	for (const claim of claims) expect(new Set(claim.map(({ personId }) => personId)).size).toBeLessThanOrEqual(1);
	// A worker that was passed over finds the rest in its next round.
	const rest = [
		await claimNewsForOnePerson(world.db, rule(), world.clock),
		await claimNewsForOnePerson(world.db, rule(), world.clock)
	].flat();
	expect(taken.length + rest.length).toBe(3);
	expect(await claimNewsForOnePerson(world.db, rule(), world.clock)).toEqual([]);
});

test('what the mail server refused waits longer each time, and eight times is enough', async () => {
	const noor = await aReader();
	await tell(world.db, news(noor), world.clock);
	for (let attempt = 1; attempt <= 8; attempt++) {
		const [claimed] = await claimNewsForOnePerson(world.db, rule(), world.clock);
		expect(await putNewsBack(world.db, [claimed!.id], 'counted')).toBe(attempt);
		if (attempt === 1) expect(await claimNewsForOnePerson(world.db, rule(), world.clock)).toEqual([]);
		world.clock = new Date(world.clock.getTime() + 6 * 60 * 60 * 1000);
	}
	expect(await claimNewsForOnePerson(world.db, rule(), world.clock)).toEqual([]);
	expect(await unseenNewsOf(world.db, noor, 10)).toHaveLength(1);
});
