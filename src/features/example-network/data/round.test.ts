import { expect, test } from 'vitest';
import { roundRecords } from './round-records.ts';

const comments = roundRecords('comments.csv');
const votes = roundRecords('votes.csv');

test('the round looks like an export of Polis, with its oddities', () => {
	const times = votes.map((vote) => Number(vote.timestamp));
	const answers = Map.groupBy(votes, (vote) => `${vote['comment-id']} ${vote['voter-id']}`);
	const repeated = [...answers.values()].filter((same) => same.length > 1);
	expect(comments).toHaveLength(24);
	expect(new Set(votes.map((vote) => vote['voter-id'])).size).toBe(60);
	expect(votes.length).toBeGreaterThan(850);
	expect(times).not.toEqual(times.toSorted((a, b) => a - b));
	expect(repeated).toHaveLength(12);
	expect(repeated.every(([one, other]) => one?.vote !== other?.vote)).toBe(true);
	expect(repeated.filter(([one, other]) => one?.timestamp === other?.timestamp)).toHaveLength(2);
	expect(comments.map((comment) => comment.moderated).toSorted()).toEqual([
		'-1',
		'-1',
		'0',
		'0',
		'0',
		...Array<string>(19).fill('1')
	]);
	expect(
		comments.filter((comment) => /\n/.test(comment['comment-body'] ?? '') && comment['comment-body']?.includes('"'))
	).toHaveLength(2);
	for (const comment of comments) expect([...(comment['comment-body'] ?? '')].length).toBeGreaterThanOrEqual(28);
	for (const comment of comments) expect([...(comment['comment-body'] ?? '')].length).toBeLessThanOrEqual(200);
});

test('the counts beside each statement follow the last answer of everyone', () => {
	const last = new Map<string, Record<string, string>>();
	for (const vote of votes.toSorted((a, b) => Number(a.timestamp) - Number(b.timestamp)))
		last.set(`${vote['comment-id']} ${vote['voter-id']}`, vote);
	for (const comment of comments) {
		const own = [...last.values()].filter((vote) => vote['comment-id'] === comment['comment-id']);
		expect(own.filter((vote) => vote.vote === '1')).toHaveLength(Number(comment.agrees));
		expect(own.filter((vote) => vote.vote === '-1')).toHaveLength(Number(comment.disagrees));
	}
});
