import { expect, test } from 'vitest';
import { onceEach } from './news.ts';

const line = (id: string, path: string, words: string) => ({ item: { id, path }, words });

test('what says the same and leads to the same place is told in one line, and other words keep their own', () => {
	const lunch = 'Nelleke schreef op wat jij zei bij “Lunch”.';
	const lines = [
		line('1', '/lunch/oogst', lunch),
		line('2', '/lunch/oogst', lunch),
		line('3', '/diner/oogst', lunch),
		line('4', '/lunch/oogst', 'Het is verplaatst.')
	];
	expect(onceEach(lines).map(({ item }) => item.id)).toEqual(['1', '3', '4']);
});
