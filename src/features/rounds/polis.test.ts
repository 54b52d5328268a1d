import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exported as files } from './polis.examples.ts';
import { readPolis, type PolisFiles } from './polis.ts';
import { conversations, hasConversations, readConversation, readPeople } from '../../testing/real-conversations.ts';

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

test.skipIf(!hasConversations).each(conversations)(
	'%s comes in whole: every person’s answers as Polis itself counted them',
	(folder) => {
		const conversation = readPolis(readConversation(folder));
		const live = new Set(conversation.statements.map(({ number }) => number));
		const [header = [], ...rows] = parse(readPeople(folder)) as string[][];
		const given = new Map<number, Map<number, number>>();
		for (const { participant, statement, answer } of conversation.answers) {
			given.set(participant, (given.get(participant) ?? new Map<number, number>()).set(statement, answer));
		}
		for (const row of rows) {
			const cells = row.map((cell, i) => [header[i] ?? '', cell] as const);
			const counted = cells.filter(([name, cell]) => /^\d+$/.test(name) && live.has(Number(name)) && cell !== '');
			const answers = given.get(Number(row[0])) ?? new Map<number, number>();
			expect([...answers]).toHaveLength(counted.length);
			for (const [name, cell] of counted) expect(answers.get(Number(name))).toBe(Number(cell));
		}
	}
);
