import { expect, test } from 'vitest';
import { factsOf } from './log.ts';

test('of an error its kind, code and place are told, never its message: that can hold a row of data', () => {
	const error = Object.assign(new Error('duplicate key: (jet@voorbeeld.example)'), { code: '23505' });
	const facts = factsOf(new Error('Failed query: insert … Mevrouw zei', { cause: error }));
	expect(facts).toMatchObject({ error: 'Error', code: '23505' });
	expect(JSON.stringify(facts)).not.toMatch(/jet@|Mevrouw/);
});
