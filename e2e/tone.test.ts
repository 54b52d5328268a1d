// Promise 7 and the tone: no sentence of the product speaks on behalf of members, ranks anybody, or calls a resident a client.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf } from './support/addresses.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork({ onPostgres: true });

const never = [
	/namens (de|onze|alle) (leden|teams|wijkteams)/i,
	/(de |onze )?leden vinden/i,
	/members (think|believe|want|find)/i,
	/on behalf of (the |our |all )?(members|teams)/i,
	/\bcli[eë]nt(en)?\b/i,
	/\branglijst|leaderboard\b/i
];

test('no page says anything on behalf of members', async () => {
	const wrong: string[] = [];
	for (const address of await addressesOf(network.db)) {
		const response = await fetch(network.url + address, { redirect: 'manual' });
		if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
		const text = (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
		wrong.push(...never.filter((words) => words.test(text)).map((words) => `${address}: ${words}`));
	}
	expect(wrong).toEqual([]);
});

test('no text of the product could', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(texts|letters)\.ts$/.test(file)
	);
	expect(files.length).toBeGreaterThan(10);
	const wrong = files.flatMap((file) => {
		const text = readFileSync(join('src', file), 'utf8');
		return never.filter((words) => words.test(text)).map((words) => `${file}: ${words}`);
	});
	expect(wrong).toEqual([]);
});
