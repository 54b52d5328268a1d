import { expect, test } from 'vitest';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { exported as files } from './polis.examples.ts';
import { readPolis } from './polis.ts';
import { hasConversations, readConversation } from '../../testing/real-conversations.ts';
import { importRound, listRounds, showRound, statementsById } from './rounds.server.ts';

const world = useWorld();

const options = {
	language: 'nl',
	audience: { kind: 'public' } as const,
	themeId: null,
	sourceName: 'x',
	licence: 'CC BY 4.0'
};
const looking = { order: 'number', text: '', unmoderatedOnly: false, page: 1 } as const;

test('of several votes of one person the latest counts, and of two at the same moment the later row', async () => {
	const imported = await importRound(world.db, readPolis(files), options, world.clock);
	expect(imported).toMatchObject({ statements: 2, people: 2, answers: 3, skipped: 3 });
	const { statements } = await showRound(world.asGuest(), imported.round, looking);
	expect(statements).toMatchObject([
		{
			number: 0,
			body: 'Wij zeggen "tot ziens",\nen menen het.',
			recognise: 1,
			different: 0,
			unsure: 1,
			moderated: true
		},
		{ number: 1, recognise: 1, different: 0, unsure: 0, moderated: false }
	]);
});

test('the same conversation twice is updated, never doubled, and statements keep their id', async () => {
	const first = await importRound(world.db, readPolis(files), options, world.clock);
	const before = await showRound(world.asGuest(), first.round, looking);
	const more = readPolis({ ...files, votes: files.votes + '\n7000,x,1,9,-1' });
	const second = await importRound(world.db, more, options, world.clock);
	expect(second).toMatchObject({ round: first.round, answers: 4 });
	const after = await showRound(world.asGuest(), first.round, looking);
	expect(after.statements.map(({ id }) => id)).toEqual(before.statements.map(({ id }) => id));
	expect(await listRounds(world.asGuest())).toHaveLength(1);
});

test('a statement that was rejected later leaves the round, and what cites it no longer shows its words', async () => {
	const first = await importRound(world.db, readPolis(files), options, world.clock);
	const { statements } = await showRound(world.asGuest(), first.round, looking);
	const rejected = readPolis({
		...files,
		comments: files.comments.replace('0,0,0,Wij zeggen een datum', '0,0,-1,Wij zeggen een datum')
	});
	await importRound(world.db, rejected, options, world.clock);
	expect((await showRound(world.asGuest(), first.round, looking)).total).toBe(1);
	const cited = (await statementsById(world.asGuest(), [statements[1]!.id])).get(statements[1]!.id);
	expect(cited).toMatchObject({ state: 'hidden', body: null, recognise: 0 });
});

test('a conversation without an address is known again by what was said in it, also when it went on', async () => {
	const nameless = { ...files, summary: files.summary.replace('url,https', 'url,none') };
	const first = await importRound(world.db, readPolis(nameless), options, world.clock);
	const grown = { ...nameless, comments: nameless.comments + '\n4000,x,3,1,0,0,1,Er kwam een zin bij.' };
	expect(await importRound(world.db, readPolis(grown), options, world.clock)).toMatchObject({
		round: first.round,
		statements: 3
	});
	const other = {
		...nameless,
		comments: nameless.comments.replace('tot ziens', 'tot later').replace('een datum', 'niets')
	};
	expect((await importRound(world.db, readPolis(other), options, world.clock)).round).not.toBe(first.round);
});

test('a round for members does not become public because somebody brought it in again and said nothing about who reads it', async () => {
	const given = { ...options, audience: { kind: 'members' } as const, language: 'nl-NL' };
	await importRound(world.db, readPolis(files), given, world.clock);
	const again = await importRound(
		world.db,
		readPolis(files),
		{ ...options, audience: null, language: null },
		world.clock
	);
	expect(again).toMatchObject({ audience: { kind: 'members' }, language: 'nl-NL' });
	expect(await listRounds(world.asGuest())).toEqual([]);
});

test('when something goes wrong half-way, nothing of the conversation is there', async () => {
	const broken = {
		...options,
		progress: () => {
			throw new Error('the lights went out');
		}
	};
	await expect(importRound(world.db, readPolis(files), broken, world.clock)).rejects.toThrow('the lights went out');
	expect(await listRounds(world.asGuest())).toEqual([]);
});

test('the title of a veiled round stands nowhere, not even beside a statement that is cited', async () => {
	const { round } = await importRound(world.db, readPolis(files), options, world.clock);
	const { statements } = await showRound(world.asGuest(), round, looking);
	await world.db
		.insert(veil)
		.values({ wordsKind: 'round', wordsId: round, reason: 'recognisable', veiledAt: world.clock });
	await world.db
		.insert(veil)
		.values({ wordsKind: 'statement', wordsId: statements[0]!.id, reason: 'recognisable', veiledAt: world.clock });
	const shown = await showRound(world.asGuest(), round, looking);
	const cited = await statementsById(
		world.asGuest(),
		statements.map(({ id }) => id)
	);
	expect(JSON.stringify([shown, [...cited.values()], await listRounds(world.asGuest())])).not.toMatch(
		/Wie blijft er|Over blijven|tot ziens/
	);
	expect(cited.get(statements[0]!.id)).toMatchObject({
		state: 'veiled',
		body: null,
		recognise: 1,
		roundPath: `/rondes/${round}`
	});
});

test('a round for members is not there for a visitor or a partner', async () => {
	const { round } = await importRound(
		world.db,
		readPolis(files),
		{ ...options, audience: { kind: 'members' } },
		world.clock
	);
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	const member = await aPerson(world, { teams: [await aTeam(world)] });
	await expect(showRound(world.asGuest(), round, looking)).rejects.toThrow('round');
	await expect(showRound(await world.as(partner), round, looking)).rejects.toThrow('round');
	expect((await showRound(await world.as(member), round, looking)).total).toBe(2);
	expect(await listRounds(world.asGuest())).toEqual([]);
});

test.skipIf(!hasConversations)('vtaiwan.uberx holds 49,348 answers, also the second time', async () => {
	const conversation = readPolis(readConversation('vtaiwan.uberx'));
	for (let times = 0; times < 2; times++) {
		expect(await importRound(world.db, conversation, options, world.clock)).toMatchObject({ answers: 49_348 });
	}
});
