// A statement from what a table was asked or answered: with its table, and only where its readers may read that too.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { bringing, group } from '#features/groups/group.tables.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { addFromTable } from './adding.server.ts';
import { startRound } from './starting.server.ts';
import { showStatement } from './statement-page.server.ts';
import { showTending } from './tending.server.ts';

const world = useWorld();

async function aBringing(audience: 'public' | 'members'): Promise<string> {
	const [textId, versionId, groupId, id] = [newId(), newId(), newId(), newId()];
	const at = world.clock;
	await world.db
		.insert(jointText)
		.values({ id: textId, kind: 'thread', title: 'Wie belt er?', state: 'shared', begunAt: at });
	await world.db
		.insert(version)
		.values({ id: versionId, jointTextId: textId, number: 1, title: 'Wie belt er?', audience, sharedAt: at });
	await world.db.insert(group).values({
		id: groupId,
		kind: 'table',
		name: 'Tafel Post',
		purpose: 'Brieven',
		partnerId: await aTeam(world, { kind: 'partner' }),
		begunAt: at
	});
	await world.db.insert(bringing).values({
		id,
		groupId,
		jointTextId: textId,
		versionId,
		broughtAt: at,
		note: 'Mag er een naam onder?',
		answer: 'Onder de brief komt een naam.',
		outcome: 'taken-up',
		answeredAt: at
	});
	return id;
}

async function aRound(audience: 'public' | 'members') {
	const starter = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const plan = { title: 'Helpt een naam onder een brief?', description: '', theme: '', until: '', rows: false };
	const begun = await startRound(starter, { ...plan, audience, language: 'nl' });
	if (!begun.ok) throw new Error(begun.reason);
	return { starter, id: begun.value };
}

const sentence = { body: 'Met een naam onder de brief wordt er gebeld.', language: 'nl' };

test('a sentence from what a table answered stands in the round, and leads back to that table', async () => {
	const table = await aBringing('public');
	const { starter, id } = await aRound('public');
	expect((await showTending(starter, id)).tables).toContainEqual(
		expect.objectContaining({ id: table, asked: 'Mag er een naam onder?', answered: 'Onder de brief komt een naam.' })
	);
	expect(await addFromTable(starter, id, { ...sentence, table })).toEqual({ ok: true, value: 1 });
	const shown = await showStatement(world.asGuest(), id, 1);
	expect(shown.statement.body).toBe(sentence.body);
	expect(shown.table).toMatchObject({
		readable: true,
		name: 'Tafel Post',
		path: expect.stringMatching(/^\/tafels\/.*#gebracht-/)
	});
});

test('what only members may read at a table becomes no statement for everyone; in a round of members it does', async () => {
	const table = await aBringing('members');
	const open = await aRound('public');
	expect(await addFromTable(open.starter, open.id, { ...sentence, table })).toEqual({
		ok: false,
		reason: 'table-unknown'
	});
	const closed = await aRound('members');
	expect(await addFromTable(closed.starter, closed.id, { ...sentence, table })).toMatchObject({ ok: true });
});

test('a veil over the words of the table takes the source away, and no new statement comes from it', async () => {
	const table = await aBringing('public');
	const { starter, id } = await aRound('public');
	await addFromTable(starter, id, { ...sentence, table });
	await world.db.transaction((tx) =>
		layVeil(tx, { kind: 'bringing', id: table, reason: 'recognisable', by: null }, world.clock)
	);
	expect((await showStatement(world.asGuest(), id, 1)).table).toEqual({ readable: false });
	expect(await addFromTable(starter, id, { ...sentence, table })).toEqual({ ok: false, reason: 'table-unknown' });
	const [row] = await world.db.select().from(bringing).where(eq(bringing.id, table));
	expect(row?.answer).toBeTruthy();
});
