import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { readPolis, type PolisFiles } from './polis.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { importRound, listRounds, showRound, statementsById } from './rounds.server.ts';

const world = useWorld();

const files: PolisFiles = {
	summary:
		'topic,Wie blijft er?\nurl,https://voorbeeld.example/gesprek/1\nconversation-description,"Over blijven,\nen weggaan"\n',
	comments: [
		'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
		'1000,x,0,1,0,0,1,"Wij zeggen ""tot ziens"",\nen menen het."',
		'2000,x,1,1,0,0,0,Wij zeggen een datum.',
		'3000,x,2,1,0,0,-1,Dit is afgewezen.'
	].join('\n'),
	votes: [
		'timestamp,datetime,comment-id,voter-id,vote',
		'5000,x,0,7,1',
		'4000,x,0,7,-1', // earlier, though it stands later
		'6000,x,0,8,-1',
		'6000,x,0,8,0', // the same moment: the later row counts
		'6000,x,1,7,1',
		'6000,x,2,7,1' // on a rejected statement
	].join('\n')
};
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

test('a number that looks like a BSN does not come in with a statement', () => {
	const conversation = readPolis({
		...files,
		comments: files.comments.replace('een datum.', 'een datum aan 111222333.')
	});
	expect(conversation.takenOut).toBe(1);
	expect(conversation.statements[1]?.body).toBe('Wij zeggen een datum aan [nummer].');
});

const replace = (part: keyof PolisFiles, from: string, to: string): PolisFiles => ({
	...files,
	[part]: files[part].replace(from, to)
});

test.each([
	[
		'a vote that is none of the three',
		replace('votes', '6000,x,1,7,1', '6000,x,1,7,2'),
		'votes.csv, line 6, column vote: "2" is none of -1, 0, 1'
	],
	[
		'a vote on a statement that is nowhere',
		replace('votes', '6000,x,1,7,1', '6000,x,44,7,1'),
		'votes.csv, line 6, column comment-id: statement 44'
	],
	[
		'a column that is missing',
		replace('votes', 'voter-id', 'who'),
		'votes.csv, line 1, column voter-id: this column is missing'
	],
	['a number that is none', replace('comments', '2000,x,1', '2000,x,one'), 'comments.csv, line 4, column comment-id'],
	['a moment that is none', replace('votes', '5000,', 'soon,'), 'votes.csv, line 2, column timestamp'],
	[
		'a statement twice',
		replace('comments', '2000,x,1,', '2000,x,0,'),
		'comments.csv, line 4, column comment-id: statement 0 is there twice'
	],
	[
		'a row with a cell too many',
		replace('votes', '6000,x,1,7,1', '6000,x,1,7,1,1'),
		'votes.csv, line 6, column 6: this row has 6 cells, and the header 5'
	],
	[
		'a quote that never closes',
		replace('comments', 'het."', 'het.'),
		'comments.csv, line 2, column comment-body: a quote in this row opens and never closes'
	],
	[
		'a quote in the middle of a cell',
		replace('comments', 'Wij zeggen een', 'Wij "zeggen" een'),
		'comments.csv, line 4, column comment-body: the quotes'
	],
	['a sign that no text has', replace('comments', 'Wij zeggen een', 'Wij\0zeggen een'), 'comments.csv, line 4: a sign'],
	[
		'a name where a number should stand',
		replace('votes', '6000,x,1,7,1', '6000,x,1,"Ann\nBo",1'),
		'votes.csv, line 6, column voter-id: "Ann Bo" is no whole number'
	],
	[
		'a statement without words',
		replace('comments', 'Wij zeggen een datum.', '" "'),
		'comments.csv, line 4, column comment-body: this statement is empty'
	],
	['an empty file', { ...files, votes: '' }, 'votes.csv: the file is empty'],
	['a summary of no lines', { ...files, summary: '\n' }, 'summary.csv: the file is empty'],
	['a summary without a topic', { ...files, summary: 'url,x\n' }, 'summary.csv, column topic']
])('%s is named with its file, line and column, and nothing comes in', (_, wrong, words) => {
	expect(() => readPolis(wrong)).toThrow(words);
});

test('a mark of the byte order, and line ends of another system, are no trouble', () => {
	const windows = { ...files, votes: '\uFEFF' + files.votes.replaceAll('\n', '\r\n') };
	expect(readPolis(windows).answers).toHaveLength(3);
});

const polis = resolve(process.env['POLIS_DATA'] ?? '../shared/data/polis');
const conversations = [
	'london.youth.policing',
	'brexit-consensus',
	'scoop-hivemind.ubi',
	'ssis.land-bank-farmland',
	'vtaiwan.uberx'
];
const read = (folder: string, name: string) => readFileSync(join(polis, folder, `${name}.csv`), 'utf8');

if (!existsSync(polis)) console.warn(`NOT TESTED: the five real conversations. They are not at POLIS_DATA (${polis}).`);

describe.skipIf(!existsSync(polis))('real conversations', () => {
	test.each(conversations)('%s comes in whole: every person’s answers as Polis itself counted them', (folder) => {
		const conversation = readPolis({
			comments: read(folder, 'comments'),
			votes: read(folder, 'votes'),
			summary: read(folder, 'summary')
		});
		const live = new Set(conversation.statements.map(({ number }) => number));
		const [header = [], ...rows] = parse(read(folder, 'participants-votes')) as string[][];
		const given = new Map<number, number>();
		for (const { participant } of conversation.answers) given.set(participant, (given.get(participant) ?? 0) + 1);
		for (const row of rows) {
			const counted = row.filter(
				(cell, i) => /^\d+$/.test(header[i] ?? '') && live.has(Number(header[i])) && cell !== ''
			).length;
			expect(given.get(Number(row[0])) ?? 0).toBe(counted);
		}
	});

	test('vtaiwan.uberx holds 49,348 answers, also the second time', async () => {
		const conversation = readPolis({
			comments: read('vtaiwan.uberx', 'comments'),
			votes: read('vtaiwan.uberx', 'votes'),
			summary: read('vtaiwan.uberx', 'summary')
		});
		for (let times = 0; times < 2; times++) {
			expect(await importRound(world.db, conversation, options, world.clock)).toMatchObject({ answers: 49_348 });
		}
	});
});
