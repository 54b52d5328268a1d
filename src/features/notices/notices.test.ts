import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { days, before, minutes } from '#kernel/moments.ts';
import { wantsMail } from '#features/accounts/account.ts';
import { person } from '#features/accounts/account.tables.ts';
import { addPerson, personById, switchMailOff } from '#features/accounts/accounts.server.ts';
import { useWorld } from '../../testing/world.ts';
import {
	markNewsMailed,
	markNewsSeen,
	peopleTold,
	putNewsMailBack,
	takeNewsMail,
	tell,
	unseenNewsOf
} from './notices.server.ts';

const world = useWorld();
const turn = (more: { after?: string } = {}) => ({
	after: '',
	attempts: 8,
	notBefore: before(world.clock, days(30)),
	since: before(world.clock, days(1)),
	heldUntil: new Date(world.clock.getTime() + minutes(15)),
	...more
});
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
	const claims = await Promise.all([1, 2, 3, 4].map(() => takeNewsMail(world.db, turn(), world.clock)));
	// A worker that was passed over finds the rest in its next round.
	const rest = [await takeNewsMail(world.db, turn(), world.clock), await takeNewsMail(world.db, turn(), world.clock)];
	const taken = [...claims, ...rest].flatMap((mail) => mail ?? []);
	expect(taken.map(({ personId, notices }) => [personId, notices.length]).sort()).toEqual(
		[
			[noor, 2],
			[ibo, 1]
		].sort()
	);
	expect(await takeNewsMail(world.db, turn(), world.clock)).toBeUndefined();
});

test('each kind of mail is a mail of its own, and what is off is not taken', async () => {
	const noor = await aReader();
	await tell(world.db, news(noor), world.clock);
	await tell(world.db, { ...news(noor, 'm1'), kind: 'message' }, world.clock);
	await tell(world.db, { ...news(noor, 'q1'), kind: 'question' }, world.clock);
	const { mailKey } = (await personById(world.db, noor))!;
	await switchMailOff(world.asGuest(), mailKey, 'questions');
	const first = await takeNewsMail(world.db, turn(), world.clock);
	const second = await takeNewsMail(world.db, turn({ after: first!.turn }), world.clock);
	expect([first?.kind, second?.kind]).toEqual(['messages', 'news']);
	expect(await takeNewsMail(world.db, turn({ after: second!.turn }), world.clock)).toBeUndefined();
});

test('switching one kind off leaves the others as they were', async () => {
	const noor = await aReader();
	const { mailKey } = (await personById(world.db, noor))!;
	const wanted = async () => {
		const person = (await personById(world.db, noor))!;
		return (['news', 'messages', 'questions', 'gatherings', 'digest'] as const).filter((kind) =>
			wantsMail(person, kind)
		);
	};
	expect(await wanted()).toEqual(['news', 'messages', 'questions', 'gatherings', 'digest']);
	await switchMailOff(world.asGuest(), mailKey, 'news');
	expect(await wanted()).toEqual(['messages', 'questions', 'gatherings', 'digest']);
	await switchMailOff(world.asGuest(), mailKey, 'digest');
	await switchMailOff(world.asGuest(), mailKey, 'messages');
	expect(await wanted()).toEqual(['questions', 'gatherings']);
	// All mail was off before there were kinds.
	const old = await aReader();
	await world.db.update(person).set({ mail: 'never' }).where(eq(person.id, old));
	expect(wantsMail((await personById(world.db, old))!, 'messages')).toBe(false);
});

test('after a crash the same news goes out again as the same mail, and what came meanwhile as another', async () => {
	const noor = await aReader();
	await tell(world.db, news(noor), world.clock);
	const first = await takeNewsMail(world.db, turn(), world.clock);
	// The process died here. Nobody else takes it while it is held.
	world.clock = new Date(world.clock.getTime() + minutes(1));
	await tell(world.db, news(noor, 'b2'), world.clock);
	const other = await takeNewsMail(world.db, turn(), world.clock);
	expect(other?.id).not.toBe(first?.id);
	world.clock = new Date(world.clock.getTime() + minutes(20));
	const again = await takeNewsMail(world.db, turn(), world.clock);
	expect([again?.id, again?.notices.map(({ subjectId }) => subjectId)]).toEqual([first?.id, ['b1']]);
	await markNewsMailed(world.db, first!.id, world.clock);
	expect((await takeNewsMail(world.db, turn(), world.clock))?.id).toBe(other?.id);
});

test('what the mail server refused waits longer each time, and eight times is enough', async () => {
	const noor = await aReader();
	await tell(world.db, news(noor), world.clock);
	for (let attempt = 1; attempt <= 8; attempt++) {
		const taken = await takeNewsMail(world.db, turn(), world.clock);
		expect(taken?.attempts).toBe(attempt - 1);
		await putNewsMailBack(world.db, taken!.id, attempt);
		if (attempt === 1) expect(await takeNewsMail(world.db, turn(), world.clock)).toBeUndefined();
		world.clock = new Date(world.clock.getTime() + 6 * 60 * 60 * 1000);
	}
	expect(await takeNewsMail(world.db, turn(), world.clock)).toBeUndefined();
	expect(await unseenNewsOf(world.db, noor, 10)).toHaveLength(1);
});
