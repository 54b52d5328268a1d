// Makes the network in a database many times as large: every row once more under another id, with everything that points
// to it. What people wrote is then ten or a hundred times as much, in the same shape; only the first copy is measured.
import { createRequire } from 'node:module';
import type pg from 'pg';

const { Client } = createRequire(import.meta.url)('pg') as typeof pg;

/** What belongs to the running of the site, not to the network. */
const leftOut = /^(session|account|verification|rate_limit|mark|told|notice)$/;
const alphabet = '23456789bcdfghjkmnpqrstvwxz';

type Growing = { to(times: number): Promise<void>; done(): Promise<void> };

/** Takes a copy of the network as it is now; `to(10)` makes it ten times as large, a later `to(100)` a hundred times. */
export async function growing(databaseUrl: string): Promise<Growing> {
	const client = new Client({ connectionString: databaseUrl });
	await client.connect();
	// Copies point at each other in any order; the last of them is there before anything is asked.
	await client.query('set session_replication_role = replica; create schema small');
	const tables = await tablesOf(client);
	for (const table of tables) await client.query(`create table small."${table}" as table public."${table}"`);
	let copies = 1;
	return {
		async to(times) {
			for (; copies < times; copies++) for (const table of tables) await copyRows(client, table, copies);
			await client.query('analyze');
		},
		done: () => client.end()
	};
}

async function tablesOf(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>(
		`select tablename as name from pg_tables where schemaname = 'public' order by tablename`
	);
	return rows.map(({ name }) => name).filter((name) => !leftOut.test(name));
}

/** Ids have 14 signs: the first two of a copy say which copy it is. An address of mail, also unique, gets the same two. */
async function copyRows(client: pg.Client, table: string, copy: number): Promise<void> {
	const { rows } = await client.query<{ name: string }>(
		`select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0
			and not attisdropped and attgenerated = '' and attidentity = ''`,
		[`public."${table}"`]
	);
	const columns = rows.map(({ name }) => name).join(', ');
	const two = `${alphabet[Math.floor(copy / 27)]}${alphabet[copy % 27]}`;
	await client.query(
		`insert into public."${table}" (${columns}) select ${rows.map(({ name }) => `made.${name}`).join(', ')}
		from small."${table}" one, jsonb_populate_record(null::public."${table}", regexp_replace(regexp_replace(
			to_jsonb(one)::text, '"[${alphabet}]{2}([${alphabet}]{12})"', '"${two}\\1"', 'g'),
			'"([^"@ ]+@[^"@ ]+)"', '"${two}.\\1"', 'g')::jsonb) made
		on conflict do nothing`
	);
}
