import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { everyone, members, type Audience } from '#kernel/audience.ts';
import { guest } from '#kernel/viewer.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { agreedFor, answerTo, mayStand, type Ask } from './consent.ts';
import { ask } from './consent.tables.ts';
import { answersIn } from './consent.forms.ts';
import { answerAsk, answerAsks, askFor, asksFor, myAsks, openAsksOf, showAsk, together } from './consent.server.ts';

const world = useWorld();
const moment = new Date('2026-11-02T09:00:00Z');
const anAsk = (plan: Partial<Ask> = {}): Ask => ({
	id: 'a',
	ownerId: 'noor',
	subjectKind: 'response',
	subjectId: 'r1',
	words: 'Bij ons niet.',
	audience: everyone,
	jointTextId: 't1',
	askedAt: moment,
	answeredAt: moment,
	yes: true,
	...plan
});

test.each<[string, Partial<Ask>, Audience, boolean]>([
	['yes to these words in public lets them stand in public', {}, everyone, true],
	['yes to public holds for members too', {}, members, true],
	['yes for members says nothing about public', { audience: members }, everyone, false],
	['no is no', { yes: false }, everyone, false],
	['silence is no', { yes: null, answeredAt: null }, everyone, false],
	['other words are another question', { words: 'Bij ons wel.' }, everyone, false],
	[
		'a yes for one table says nothing about another',
		{ audience: { kind: 'group', groupId: 'g1' } },
		{ kind: 'group', groupId: 'g2' },
		false
	]
])('%s', (_, plan, audience, may) => {
	expect(mayStand([anAsk(plan)], { subjectId: 'r1', words: 'Bij ons niet.', audience })).toBe(may);
});

test('words that were taken back never stand, whatever was said before', () => {
	expect(mayStand([anAsk({ words: '' })], { subjectId: 'r1', words: '', audience: everyone })).toBe(false);
});

test('a guest reads agreed words only when the yes was for everyone', () => {
	const words = { subjectId: 'r1', words: 'Bij ons niet.' };
	expect(agreedFor([anAsk()], words, guest)).toBe(true);
	expect(agreedFor([anAsk({ audience: members })], words, guest)).toBe(false);
});

test('weavers see whether something was asked, is open, or was refused', () => {
	const wanted = { subjectId: 'r1', words: 'Bij ons niet.', audience: everyone };
	expect(answerTo([], wanted)).toBe(null);
	expect(answerTo([anAsk({ yes: null })], wanted)).toBe('open');
	expect(answerTo([anAsk({ yes: false })], wanted)).toBe('no');
	expect(answerTo([anAsk()], wanted)).toBe('yes');
});

async function asked() {
	const owner = await aPerson(world, { teams: [await aTeam(world)] });
	const [text] = await world.db
		.insert(jointText)
		.values({ kind: 'thread', title: 'Vaste gezichten', state: 'weaving', begunAt: world.clock })
		.returning({ id: jointText.id });
	const question = {
		ownerId: owner,
		subjectKind: 'story' as const,
		subjectId: 'verhaal1',
		words: 'Ze belt soms.',
		audience: everyone,
		jointTextId: text!.id,
		askedBy: null
	};
	const isNew = await world.db.transaction((tx) => askFor(tx, question, world.clock));
	return { owner, question, isNew, textId: text!.id };
}

test('the owner of words gets one question, however often the weavers press "vraag het"', async () => {
	const { owner, question, isNew } = await asked();
	expect(isNew).toBe(true);
	expect(await world.db.transaction((tx) => askFor(tx, question, world.clock))).toBe(false);
	expect(await openAsksOf(await world.as(owner))).toHaveLength(1);
	expect(await world.db.select().from(notice).where(eq(notice.personId, owner))).toHaveLength(1);
});

test('an owner says yes, changes their mind, and changes it back', async () => {
	const { owner, textId } = await asked();
	const context = await world.as(owner);
	const [open] = await openAsksOf(context);
	const stands = async () =>
		mayStand(await asksFor(world.db, textId), { subjectId: 'verhaal1', words: 'Ze belt soms.', audience: everyone });
	expect(await stands()).toBe(false);
	await answerAsk(context, open!.id, true);
	expect(await stands()).toBe(true);
	await answerAsk(context, open!.id, false);
	expect(await stands()).toBe(false);
	await answerAsk(context, open!.id, true);
	expect(await stands()).toBe(true);
});

test('nobody else sees or answers a question that was put to me', async () => {
	const { owner } = await asked();
	const [open] = await openAsksOf(await world.as(owner));
	const other = await world.as(await aPerson(world, { steward: true }));
	await expect(showAsk(other, open!.id)).rejects.toThrow('ask');
	await expect(answerAsk(other, open!.id, true)).rejects.toThrow('ask');
	await expect(showAsk(world.asGuest(), open!.id)).rejects.toThrow('consent.read');
});

test('when words are taken back there is nothing left to ask', async () => {
	const { owner } = await asked();
	const context = await world.as(owner);
	const [open] = await openAsksOf(context);
	await world.db.update(ask).set({ words: '' });
	expect(await openAsksOf(context)).toEqual([]);
	expect(await answerAsk(context, open!.id, true)).toEqual({ ok: false, reason: 'words-gone' });
});

test('words for one text and the same readers are one question; another circle is another question', async () => {
	const { owner, question } = await asked();
	await world.db.transaction((tx) => askFor(tx, { ...question, words: 'En soms niet.' }, world.clock));
	await world.db.transaction((tx) => askFor(tx, { ...question, audience: members }, world.clock));
	const questions = together(await openAsksOf(await world.as(owner)));
	expect(questions.map((asks) => asks.length).sort()).toEqual([1, 2]);
});

test('each of several words gets its own answer, or all the same; every answer stands with its date', async () => {
	const { owner, question } = await asked();
	await world.db.transaction((tx) => askFor(tx, { ...question, words: 'En soms niet.' }, world.clock));
	const context = await world.as(owner);
	const ids = (await openAsksOf(context)).map(({ id }) => id);
	const [first, second] = ids as [string, string];
	expect(
		await answerAsks(context, [
			{ id: first, yes: true },
			{ id: second, yes: false }
		])
	).toBe(2);
	const before = world.clock;
	world.clock = new Date(before.getTime() + 86_400_000);
	await answerAsks(
		context,
		ids.map((id) => ({ id, yes: false }))
	);
	const history = new Map((await myAsks(context)).map((one) => [one.id, one.history]));
	expect(history.get(first)).toEqual([
		{ yes: true, at: before },
		{ yes: false, at: world.clock }
	]);
	// The same answer again is no other answer.
	expect(history.get(second)).toEqual([{ yes: false, at: before }]);
	const other = await world.as(await aPerson(world));
	await expect(answerAsks(other, [{ id: first, yes: true }])).rejects.toThrow('ask');
	expect((await myAsks(context)).find(({ id }) => id === first)?.yes).toBe(false);
});

test('a form answers each question that was filled in, or all of them with one button', () => {
	const form = new FormData();
	for (const id of ['a', 'b']) form.append('vraag', id);
	form.set('antwoord-a', 'no');
	expect(answersIn(form)).toEqual([{ id: 'a', yes: false }]);
	form.set('alles', 'yes');
	expect(answersIn(form)).toEqual([
		{ id: 'a', yes: true },
		{ id: 'b', yes: true }
	]);
	form.set('alles', 'misschien');
	expect(answersIn(form)).toEqual([{ id: 'a', yes: false }]);
});
