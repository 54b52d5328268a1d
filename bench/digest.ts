// What it costs to make digests for 5,000 people, and how much memory that takes. Real PostgreSQL, real use case.
// `npm run bench:digest [people]`
import { cpus } from 'node:os';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../src/platform/db/open.server.ts';
import { makeDigests } from '../src/features/digest/digests.server.ts';
import { startPostgres } from '../src/testing/postgres.ts';

const people = Number(process.argv[2] ?? 5000);
const stories = 600;
const row = (what: string, figure: string, bar = '') =>
	console.log(`${what.padEnd(58)} ${figure.padStart(14)}   ${bar}`);
const megabytes = () => Math.round(process.memoryUsage().rss / 1_000_000);

console.log(
	`Digest, ${people} people, ${stories} new stories, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`
);
const server = await startPostgres();
try {
	await server.createDatabase('bench');
	const database = await openDatabase({ databaseUrl: server.urlOf('bench'), dataDir: '' });
	const { db } = database;
	await db.execute(sql`insert into organisation (id, name, kind, form_label, municipality, joined_at, greeted_at)
		select 'team-' || n, 'Team ' || n, 'member', 'wijkteam', 'Verzonnen', now() - interval '1 year', now() - interval '1 year' from generate_series(1, 500) n`);
	await db.execute(sql`insert into person (id, name, email, mail_key, created_at)
		select 'mens-' || lpad(n::text, 6, '0'), 'Mens ' || n, 'mens' || n || '@bench.example', 'sleutel-' || n, now() - interval '1 year' from generate_series(1, ${people}) n`);
	await db.execute(sql`insert into affiliation (id, person_id, organisation_id, "from", contact)
		select 'hoort-' || n, 'mens-' || lpad(n::text, 6, '0'), 'team-' || (1 + n % 500), now() - interval '1 year', false from generate_series(1, ${people}) n`);
	await db.execute(sql`insert into story (id, teller_id, organisation_id, title, body, audience, audience_organisation_id, signature, created_at, updated_at, told_at)
		select 'verhaal-' || n, 'mens-' || lpad((1 + n)::text, 6, '0'), 'team-' || (1 + n % 500), 'Titel ' || n, 'Woorden.',
			case n % 3 when 0 then 'public' when 1 then 'members' else 'team' end, case n % 3 when 2 then 'team-' || (1 + n % 500) end, 'team', now(), now(), now() - n * interval '10 minutes'
		from generate_series(1, ${stories}) n`);
	const before = megabytes();
	let most = before;
	const watch = setInterval(() => (most = Math.max(most, megabytes())), 50);
	const began = performance.now();
	const made = await makeDigests({ db, now: () => new Date() });
	const took = performance.now() - began;
	clearInterval(watch);
	const told = (await db.execute(sql`select count(*)::int as count from told`)) as unknown as {
		rows: { count: number }[];
	};
	row('digests made and queued', String(made), `of ${people}`);
	row('time', `${(took / 1000).toFixed(1)} s`, 'bar 60 s');
	row('things told', String(told.rows[0]?.count));
	row('memory before, and most meanwhile', `${before} → ${most} MB`, 'bounded: 200 people at a time');
	const again = performance.now();
	row('the same run again: digests', String(await makeDigests({ db, now: () => new Date() })), 'bar 0');
	row('  time', `${((performance.now() - again) / 1000).toFixed(1)} s`);
	await database.close();
} finally {
	await server.stop();
}
