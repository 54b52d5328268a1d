import { expect, test } from 'vitest';
import { isDatabaseAway, isDiskFull } from './away.ts';

const coded = (code: string) => Object.assign(new Error('x'), { code });

test('nobody listens, it stops, it starts, or has no place: the database is away, also behind the error of a query', () => {
	for (const code of ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300'])
		expect([code, isDatabaseAway(new Error('Failed query', { cause: coded(code) }))]).toEqual([code, true]);
	expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
});

test('nothing fits on the disk any more: that is said as such, also behind the error of a query', () => {
	for (const code of ['53100', 'ENOSPC', 'EDQUOT'])
		expect([code, isDiskFull(new Error('Failed query', { cause: coded(code) }))]).toEqual([code, true]);
	expect(isDiskFull(new Error('could not extend file "base/5/16384": Disk quota exceeded'))).toBe(true);
	for (const error of [coded('23505'), coded('ECONNREFUSED'), null]) expect(isDiskFull(error)).toBe(false);
});

test('a row that was there already, a full disk or a mistake of ours is something else', () => {
	for (const error of [coded('23505'), coded('53100'), new TypeError('x is not a function'), 'ECONNREFUSED', null])
		expect(isDatabaseAway(error)).toBe(false);
});
