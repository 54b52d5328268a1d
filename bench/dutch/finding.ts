// Measures how stories find each other: D11 (retrieval, with PostgreSQL's `dutch` beside it) and D12 (related words).
import { productSearch } from './product-search.ts';
import { dated, dense, fresh, heldOut, linesOf, practised, type Finding } from './questions.ts';
import { similar, terms, type Term } from '../../packages/dutch/src/terms.ts';

/** BM25 without length: stories are short. Words weigh more than parts. */
export function ownSearch({ corpus } = practised): (query: string) => number[] {
	const indexed = corpus.map(({ number, text }) => ({
		number,
		terms: new Map(terms(text).map((term) => [term.term, term]))
	}));
	const rarity = (term: string) =>
		Math.log(1 + corpus.length / (1 + indexed.filter((story) => story.terms.has(term)).length));
	/** Said ten times is not ten times as much about it. */
	const weigh = (one: Term, other: Term) =>
		((one.weight === 'A' ? 1 : 0.6) * (other.weight === 'A' ? 1 : 0.6) * (2 * other.count)) / (1 + other.count);
	/** A story that has more of the words asked for comes first. */
	const covered = (asked: readonly Term[], known: ReadonlyMap<string, Term>) => {
		const words = [...new Set(asked.flatMap((term) => term.words))];
		return (
			words.filter((word) => asked.some((term) => term.words.includes(word) && known.has(term.term))).length /
			words.length
		);
	};
	return (query) => {
		const asked = terms(query);
		const scored = indexed.map(({ number, terms: known }) => ({
			number,
			score:
				asked.reduce(
					(sum, term) =>
						sum + (known.has(term.term) ? weigh(term, known.get(term.term)!) * rarity(term.term) ** 1.5 : 0),
					0
				) * Math.sqrt(covered(asked, known))
		}));
		return scored
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score)
			.map(({ number }) => number);
	};
}

/** nDCG@5 of one answer. */
export function gain(found: readonly number[], wanted: ReadonlyMap<number, number>): number {
	const discounted = (grades: readonly number[]) =>
		grades.slice(0, 5).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
	const best = discounted([...wanted.values()].sort((a, b) => b - a));
	return best === 0 ? 1 : discounted(found.map((number) => wanted.get(number) ?? 0)) / best;
}

export function retrieval(
	search: (query: string) => number[],
	{ queries } = practised
): { mean: number; each: [string, number][] } {
	const each = queries.map(({ words, wanted }): [string, number] => [words, gain(search(words), wanted)]);
	return { mean: each.reduce((sum, [, score]) => sum + score, 0) / each.length, each };
}

export function related(file = 'related.txt'): {
	linked: number;
	of: number;
	falselyLinked: string[];
	missed: string[];
} {
	const pairs = linesOf(file).map((line) => line.split(' ') as [string, string, string]);
	const isLinked = ([, one, other]: [string, string, string]) => similar(one, other).length > 0;
	const together = pairs.filter(([sign]) => sign === '+');
	return {
		linked: together.filter(isLinked).length,
		of: together.length,
		falselyLinked: pairs.filter((pair) => pair[0] === '-' && isLinked(pair)).map(([, one, other]) => `${one} ${other}`),
		missed: together.filter((pair) => !isLinked(pair)).map(([, one, other]) => `${one} ${other}`)
	};
}

async function plainPostgres({ corpus }: Finding): Promise<(query: string) => Promise<number[]>> {
	const { PGlite } = await import('@electric-sql/pglite');
	const database = new PGlite();
	await database.exec('create table story (number int, body tsvector)');
	for (const { number, text } of corpus)
		await database.query(`insert into story values ($1, to_tsvector('dutch', $2))`, [number, text]);
	const asked = `select number from story, (select replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery as asked) q where body @@ asked order by ts_rank(body, asked) desc`;
	return async (query) => (await database.query<{ number: number }>(asked, [query])).rows.map(({ number }) => number);
}

if (import.meta.main) {
	const quiet = process.argv.includes('--quiet');
	const only = process.argv[2] ?? '';
	const sets: Record<string, Finding> = quiet
		? { practised, fresh, dense }
		: { practised, fresh, dense, heldOut, ...dated };
	for (const [name, set] of Object.entries(only in dated ? { [only]: dated[only]! } : sets)) {
		const own = retrieval(ownSearch(set), set);
		const poor = own.each.filter(([, score]) => score < 0.8).map(([words, score]) => `${words}: ${score.toFixed(2)}`);
		console.log('D11 own,', name, own.mean.toFixed(3), quiet ? poor.length : poor);
		for (const [title, make] of [
			['plain dutch tsvector', plainPostgres],
			['as the product searches', productSearch]
		] as const) {
			const search = await make(set);
			const scores = await Promise.all(set.queries.map(async ({ words, wanted }) => gain(await search(words), wanted)));
			console.log(`D11 ${title},`, name, (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3));
		}
	}
	for (const set of Object.keys(dated).filter((set) => !(only in dated) || set === only))
		console.log(`D12 ${set}`, JSON.stringify(related(`${set}/related.txt`)));
	if (only in dated) process.exit(0);
	console.log('D12 practised', JSON.stringify(related()));
	const { linked, of, falselyLinked, missed } = related('related-fresh.txt');
	console.log(
		'D12 fresh',
		JSON.stringify(quiet ? { linked, of, falsely: falselyLinked.length } : { linked, of, falselyLinked, missed })
	);
}
