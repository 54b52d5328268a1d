// Finding people and teams among 5,000 people and 1,000 organisations, on PostgreSQL: p95 of all that one page asks, bar
// 40 ms. Beside it the plainest query PostgreSQL can do on the same rows. `npm run bench:directory`.
import { sql } from 'drizzle-orm';
import { newId } from '../src/kernel/ids.ts';
import { guest, type Viewer } from '../src/kernel/viewer.ts';
import { migrate } from '../src/platform/db/migrate.server.ts';
import { openDatabase } from '../src/platform/db/open.server.ts';
import type { Db, OpenDatabase } from '../src/platform/db/db.ts';
import { person } from '../src/features/accounts/account.tables.ts';
import { readAsked, type Asked } from '../src/features/directory/directory.ts';
import { choicesFor, findOrganisations, findPeople } from '../src/features/directory/directory.server.ts';
import { affiliation, organisation } from '../src/features/organisations/organisation.tables.ts';
import { provinces } from '../src/kernel/province.ts';
import { ways } from '../src/features/profiles/profile.ts';
import { profile, profileTheme } from '../src/features/profiles/profile.tables.ts';
import { rebuildIndex } from '../src/features/search-index/search-index.server.ts';
import { theme } from '../src/features/themes/theme.tables.ts';
import { startPostgres } from '../src/testing/postgres.ts';
import { readStories } from '../packages/dutch/test-data/stories.ts';

const size = { people: 5000, organisations: 1000, themes: 20 };
const member: Viewer = {
	kind: 'person',
	id: 'iemand',
	name: 'Iemand',
	steward: false,
	capacity: 'member',
	mayChooseCapacity: false,
	readsMembers: true,
	organisationIds: [],
	groupIds: []
};
const contextOf = (db: Db, viewer: Viewer) => ({ db, viewer, now: () => new Date(), later: async () => {} });

/** The same numbers each time. */
let seed = 42;
function random(): number {
	seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
	return seed / 4_294_967_296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const sentences = readStories().flatMap(({ text }) => text.split(/(?<=[.?])\s+/).filter(Boolean));
const forms = ['wijkteam', 'buurtteam', 'dorpsteam', 'jeugdteam', 'sociaal team', 'gebiedsteam', 'stichting'];
const first = ['Anna', 'Bram', 'Çiğdem', 'Daan', 'Émile', 'Fatma', 'Gino', 'Ömer', 'Zoë', 'Wil'];
const last = ['de Wit', 'Yıldırım', 'Smeets', 'Kooistra', 'van Dam', 'Diallo', 'Nguyen', 'Peeters'];

async function inBatches<T>(rows: readonly T[], save: (some: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += 500) await save(rows.slice(from, from + 500));
}

async function fill(db: Db): Promise<string[]> {
	const at = new Date();
	const ids = (n: number) => Array.from({ length: n }, newId);
	const [themes, teams, people] = [ids(size.themes), ids(size.organisations), ids(size.people)];
	await db.insert(theme).values(themes.map((id, i) => ({ id, title: `Thema ${i}`, description: 'Iets.' })));
	const asTeam = (id: string, i: number) => ({
		id,
		name: `${pick(forms)} ${i}`,
		kind: i % 10 === 0 ? ('partner' as const) : ('member' as const),
		formLabel: pick(forms),
		municipality: `Gemeente ${i % 340}`,
		province: pick(provinces),
		about: pick(sentences),
		joinedAt: at,
		greetedAt: at
	});
	await inBatches(teams.map(asTeam), (some) => db.insert(organisation).values(some));
	const asPerson = (id: string, i: number) => ({
		id,
		name: `${pick(first)} ${pick(last)} ${i}`,
		about: pick(sentences),
		mailKey: id
	});
	await inBatches(people.map(asPerson), (some) => db.insert(person).values(some));
	await inBatches(people, (some) =>
		db
			.insert(affiliation)
			.values(some.map((personId) => ({ personId, organisationId: pick(teams), from: new Date(0) })))
	);
	await inBatches(people, (some) =>
		db.insert(profile).values(
			some.map((personId) => ({
				personId,
				way: pick(ways),
				knows: pick(sentences).slice(0, 280),
				asks: pick(sentences).slice(0, 280),
				audience: random() < 0.2 ? ('public' as const) : ('members' as const),
				updatedAt: at
			}))
		)
	);
	const cares = people.flatMap((personId) =>
		[...new Set([pick(themes), pick(themes)])].map((themeId) => ({ personId, themeId }))
	);
	await inBatches(cares, (some) => db.insert(profileTheme).values(some));
	await rebuildIndex(db);
	return themes;
}

const questions = (themes: readonly string[]): string[] => [
	'',
	'bladzij=40',
	'zoek=schulden',
	'zoek=huurachterstand',
	'zoek=moeder',
	'zoek=jongeren+zonder+adres',
	'zoek=zoe',
	'zoek=gemeente+12',
	'zoek=zeppelin',
	'provincie=nb',
	'vorm=wijkteam',
	`thema=${themes[0]}`,
	`thema=${themes[3]}&provincie=zh`,
	`zoek=gemeente&thema=${themes[5]}&provincie=ut&vorm=dorpsteam`
];

async function measure(name: string, db: Db, viewer: Viewer, asked: readonly Asked[]): Promise<void> {
	const context = contextOf(db, viewer);
	const both = async (one: Asked) => {
		await findPeople(context, one);
		await findOrganisations(context, 'member', { ...one, page: 1 });
		await choicesFor(context, 'member');
	};
	const times: { took: number; one: Asked }[] = [];
	for (const one of asked) await both(one);
	for (let round = 0; round < 10; round++) {
		for (const one of asked) {
			const began = performance.now();
			await both(one);
			times.push({ took: performance.now() - began, one });
		}
	}
	times.sort((a, b) => a.took - b.took);
	const p95 = times[Math.floor(times.length * 0.95)]!;
	const { took, one } = times.at(-1)!;
	console.log(
		`${name.padEnd(58)} p95 ${p95.took.toFixed(1)} ms   bar 40 ms; slowest ${took.toFixed(1)} ms: ${JSON.stringify(one)}`
	);
}

async function plainest(db: Db): Promise<void> {
	const times: number[] = [];
	for (let i = 0; i < 100; i++) {
		const began = performance.now();
		await db.execute(
			sql`select id, name from person where name ilike ${'%' + pick(first) + '%'} order by lower(name) limit 25`
		);
		times.push(performance.now() - began);
	}
	console.log(
		`${'  a plain ilike on the same people'.padEnd(58)} p95 ${times.sort((a, b) => a - b)[94]!.toFixed(1)} ms`
	);
}

const server = await startPostgres();
try {
	await server.createDatabase('bench');
	const database: OpenDatabase = await openDatabase({ databaseUrl: server.urlOf('bench'), dataDir: '' });
	await migrate(database);
	const themes = await fill(database.db);
	await database.runScript('analyze');
	const asked = questions(themes).map((query) => readAsked(new URLSearchParams(query)));
	await measure(`${size.people} people, ${size.organisations} organisations, a member`, database.db, member, asked);
	await measure('the same, a visitor', database.db, guest, asked);
	await plainest(database.db);
	await database.close();
} finally {
	await server.stop();
}
