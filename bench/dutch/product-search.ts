// The same questions answered as the product answers them: its index, its conditions and its order, in PGlite; without slips.
import { PGlite } from '@electric-sql/pglite';
import { entryOf } from '../../src/features/search-index/entry.ts';
import { allOf, exactly, readQuery, roughly, scalesOf, someOf } from '../../src/features/search/query.ts';
import { bestFirst } from '../../src/features/search/ranking.ts';
import type { Finding } from './questions.ts';

/** As src/features/search/search.store.server.ts weighs D, C, B and A. */
const WEIGHTS = '{0.1, 0.3, 0.7, 1}';
/** As search.server.ts: with fewer exact answers, near ones are looked for as well. */
const ENOUGH = 5;

export async function productSearch({ corpus }: Finding): Promise<(query: string) => Promise<number[]>> {
	const database = new PGlite();
	await database.exec('create table story (number int, terms tsvector)');
	for (const { number, text } of corpus)
		await database.query('insert into story values ($1, $2::tsvector)', [number, entryOf({ title: '', text }).vector]);
	const found = async (condition: string, ranked: readonly string[]) => {
		const ranks = ranked.map((_, at) => `ts_rank('${WEIGHTS}', terms, $${at + 2}::tsquery, 1)`).join(', ');
		const { rows } = await database.query<{ number: number; ranks: number[] }>(
			`select number, json_build_array(${ranks}) as ranks from story where terms @@ $1::tsquery`,
			[condition, ...ranked]
		);
		return rows.map(({ number, ranks }) => ({ kind: 'story' as const, id: String(number), at: new Date(0), ranks }));
	};
	return async (typed) => {
		const asked = readQuery(typed);
		if (asked.words.length === 0) return [];
		const scales = scalesOf(asked, new Map());
		const ranked = scales.map(({ query }) => query);
		const exact = bestFirst(await found(allOf(asked.words.map(exactly)), ranked), scales);
		const near =
			exact.length < ENOUGH
				? bestFirst(await found(someOf(asked.words.map((word) => roughly(word, []))), ranked), scales)
				: [];
		return [...new Set([...exact, ...near].map(({ id }) => Number(id)))];
	};
}
