// A message between two people: who got it can report it, one steward opens that one message, decides, and both hear.
import { beforeEach, expect, test } from 'vitest';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { conversationWith, messagesToMe, writeTo } from '#features/profiles/messages.server.ts';
import { myNews } from '#features/returns/returns.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { liftVeil, raiseConcern, setConcernAside, showWords, veilWords } from './care.server.ts';
import { openConcerns, showLog, veiledNow } from './desk.server.ts';
import { openMessage, reportedByMe } from './reported-messages.server.ts';
import { mayOpen } from './words.ts';

const world = useWorld();
const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.7' };
const words = 'Je hoort hier niet, en dat weet je.';
const said = { kind: 'message', reason: 'cannot-stay', words: 'Dit is een dreigement.' } as const;
let writer: Context;
let reader: Context;
let steward: Context;
let id: string;

const idOf = ({ viewer }: Context): string => (isSignedIn(viewer) ? viewer.id : '');
const member = async (more: { steward?: boolean } = {}) =>
	world.as(await aPerson(world, { teams: [await aTeam(world)], ...more }));
const reads = (context: Context) =>
	showWords(context, 'message', id).then(
		({ words: shown }) => shown,
		() => null
	);
const toldOf = async (kind: string) =>
	(await world.db.select().from(notice)).filter((one) => one.kind === kind).map(({ personId }) => personId);

beforeEach(async () => {
	writer = await member();
	reader = await member();
	steward = await member({ steward: true });
	await writeTo(writer, idOf(reader), { words }, limits.secret);
	id = (await conversationWith(reader, idOf(writer)))[0]!.id;
});

const report = () => raiseConcern(reader, { ...said, id }, limits);

test('nobody but the two of them finds a message, and who sent it cannot have it opened', async () => {
	expect(await reads(reader)).toBe(words);
	for (const other of [steward, await member(), world.asGuest()]) {
		expect(await reads(other)).toBeNull();
		await expect(raiseConcern(other, { ...said, id }, limits)).rejects.toThrow();
	}
	await expect(raiseConcern(writer, { ...said, id }, limits)).rejects.toThrow();
	await expect(openMessage(steward, id)).rejects.toThrow(); // not reported
});

test('a report shows the programme team that there is one, and not a word of it', async () => {
	expect(await report()).toEqual({ ok: true, value: { veiled: false } });
	expect(await openConcerns(steward)).toMatchObject([{ path: null, said: null, message: 'may-open' }]);
	await expect(veilWords(steward, 'message', id, 'cannot-stay')).rejects.toThrow();
	await expect(setConcernAside(steward, 'message', id)).rejects.toThrow();
	expect((await reportedByMe(reader, [id])).get(id)).toBe('reported');
});

test('one steward opens that message and no other, and members see that it was opened', async () => {
	const other = await member({ steward: true });
	await writeTo(writer, idOf(reader), { words: 'Nog een bericht.' }, limits.secret);
	await report();
	await openMessage(steward, id);
	expect(await reads(steward)).toBe(words);
	expect(await conversationWith(steward, idOf(writer))).toEqual([]);
	expect(await reads(other)).toBeNull();
	await expect(openMessage(other, id)).rejects.toThrow();
	expect(await openConcerns(other)).toMatchObject([{ message: 'somebody-else', said: null }]);
	expect((await reportedByMe(reader, [id])).get(id)).toBe('opened');
	const log = await showLog(await member());
	expect(log).toMatchObject([{ act: 'message-opened', subjectKind: 'message', path: null }]);
	expect(JSON.stringify(log)).not.toContain(id);
});

test('veiled, it can be read by nobody, its writer hears why, and who reported it hears that it was decided', async () => {
	await report();
	await openMessage(steward, id);
	await veilWords(steward, 'message', id, 'cannot-stay');
	expect(await conversationWith(reader, idOf(writer))).toMatchObject([{ words: '', veiled: true }]);
	expect(await conversationWith(writer, idOf(reader))).toMatchObject([{ words: '', veiled: true }]);
	expect(await messagesToMe(reader, [id])).toEqual(new Map()); // no mail that still waits brings it
	expect(await toldOf('veiled')).toEqual([idOf(writer)]);
	expect(await toldOf('report-decided')).toEqual([idOf(reader)]);
	expect((await myNews(writer)).find(({ kind }) => kind === 'veiled')).toMatchObject({ said: [said.words] });
	expect((await myNews(reader)).find(({ kind }) => kind === 'report-decided')).toMatchObject({ veiled: true });
});

test('let stand, it stays as it was, and who reported it hears that', async () => {
	await report();
	await openMessage(steward, id);
	await setConcernAside(steward, 'message', id);
	expect(await conversationWith(reader, idOf(writer))).toMatchObject([{ words, veiled: false }]);
	expect(await reads(steward)).toBeNull(); // decided, so closed again
	expect((await reportedByMe(reader, [id])).get(id)).toBe('stands');
	expect((await myNews(reader)).find(({ kind }) => kind === 'report-decided')).toMatchObject({ veiled: false });
	expect(await toldOf('veiled')).toEqual([]);
});

test('a steward does not decide about a message they wrote or got', async () => {
	await writeTo(writer, idOf(steward), { words: 'Aan jou zelf.' }, limits.secret);
	id = (await conversationWith(steward, idOf(writer)))[0]!.id;
	expect(await raiseConcern(steward, { ...said, id }, limits)).toEqual({ ok: true, value: { veiled: false } });
	expect(await openConcerns(steward)).toMatchObject([{ message: 'somebody-else', path: null }]);
	await expect(openMessage(steward, id)).rejects.toThrow();
	await expect(veilWords(steward, 'message', id, 'cannot-stay')).rejects.toThrow();
});

test('a second steward can open what was veiled and lift the veil; the first cannot', async () => {
	const other = await member({ steward: true });
	await report();
	await openMessage(steward, id);
	await veilWords(steward, 'message', id, 'cannot-stay');
	expect(await liftVeil(steward, 'message', id)).toEqual({ ok: false, reason: 'second-steward' });
	expect(await veiledNow(other)).toMatchObject([{ mayLift: false, mayOpen: true }]);
	await openMessage(other, id);
	expect(await veiledNow(other)).toMatchObject([{ mayLift: true, mayOpen: false }]);
	expect(await liftVeil(other, 'message', id)).toEqual({ ok: true, value: true });
	expect(await conversationWith(reader, idOf(writer))).toMatchObject([{ words, veiled: false }]);
	expect([await reads(steward), await reads(other)]).toEqual([null, null]);
});

const longAgo = new Date('2026-10-01T09:00:00Z');
const today = new Date('2026-11-02T09:00:00Z');

test.each([
	['nobody opened it', { openedBy: [], openedAt: null, veiled: false }, true],
	['I opened it already', { openedBy: ['me'], openedAt: today, veiled: false }, true],
	['somebody else just opened it', { openedBy: ['other'], openedAt: today, veiled: false }, false],
	['somebody else did nothing with it', { openedBy: ['other'], openedAt: longAgo, veiled: false }, true],
	['somebody else veiled it', { openedBy: ['other'], openedAt: today, veiled: true }, true],
	['two looked at it', { openedBy: ['other', 'third'], openedAt: longAgo, veiled: true }, false]
])('whether a steward may open a message when %s', (_, state, expected) => {
	const viewer = { ...steward.viewer, id: 'me' } as typeof steward.viewer;
	expect(mayOpen(viewer, { between: ['a', 'b'], ...state }, today)).toBe(expected);
	expect(mayOpen(viewer, { between: ['me', 'b'], ...state }, today)).toBe(false);
});
