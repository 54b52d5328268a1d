// Every address of every route, for everything in the network: those that exist, and those that exist only for others.
import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { methodKeys, methods } from '#features/circles/methods.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import { placeOf } from '#features/joint-texts/kinds.ts';
import { allRoutes } from './routes.ts';

const ids = async (db: Db, query: ReturnType<typeof sql>): Promise<string[]> =>
	((await db.execute(query)) as unknown as { rows: { value: string }[] }).rows.map(({ value }) => value);

/** What a parameter can hold, by the route it stands in. A route with a parameter that is not here fails the test. */
async function fillings(db: Db): Promise<[route: RegExp, values: string[]][]> {
	const from = (table: string, column = 'id') =>
		ids(db, sql.raw(`select distinct ${column}::text as value from ${table}`));
	const words: [string, string][] = [
		['story', 'story'],
		['response', 'response'],
		['joint-text-version', 'joint_text_version'],
		['bringing', 'bringing'],
		['theme', 'theme'],
		['group', 'network_group'],
		['round', 'round'],
		['gathering', 'gathering'],
		['organisation', 'organisation'],
		['person', 'person'],
		['relation', 'relation'],
		['partner-piece', 'partner_piece'],
		['resident-words', 'resident_words'],
		['circle', 'circle'],
		['circle-note', 'circle_note'],
		['circle-task', 'circle_task'],
		['pulse', 'pulse'],
		['message', 'message']
	];
	// Behind a story stand many pages that follow one rule: three stories of every kind are enough for them, not all.
	const ofEveryKind = await ids(
		db,
		sql`select id as value from (select id, row_number() over (
			partition by kind, audience, withdrawn_at is null, signature order by id) as place from story) s where place <= 3`
	);
	const concerns = (
		await Promise.all(words.map(async ([kind, table]) => (await from(table)).slice(0, 6).map((id) => `${kind}/${id}`)))
	).flat();
	return [
		[/^\/verhalen\/\[adres\]$/, await from('story')],
		[/^\/verhalen\/\[adres\]\/./, ofEveryKind],
		[/^\/themas\/\[adres\]/, await from('theme')],
		[/^\/\[soort=stuk\]\/\[adres\]/, await texts(db)],
		[/^\/\[soort=stuk\]/, ['rode-draden', 'dilemmas', 'lessen', 'sterke-lokale-teams']],
		[/^\/rondes\/\[adres\]/, await from('round')],
		[/^\/tafels\/\[adres\]/, await from('network_group')],
		[/^\/bijeenkomsten\/\[adres\]/, await from('gathering')],
		[/^\/kringen\/werkvormen\/\[/, methodKeys.map((key) => methods[key].slug)],
		[/^\/kringen\/\[adres\]/, await from('circle')],
		[/^\/bijeenkomsten\/aanmelding\/\[/, ['no-such-key']],
		[/^\/teams\/\[adres\]/, await from('organisation')],
		[/^\/partners\/\[adres\]/, await from('organisation')],
		[/^\/mensen\/\[/, await from('person')],
		[/^\/programmateam\/stoppen\/\[/, await from('person')],
		[/^\/account\/verlaat\/\[/, await from('organisation')],
		[/^\/vragen\/\[/, await from('ask')],
		[/^\/meelezen\/\[/, await from('second_look')],
		[/^\/zorg\/\[soort\]\/\[/, concerns],
		[/^\/waarom\/versie\//, ['1', '2']],
		[/^\/uitnodiging\/\[/, ['no-such-key']],
		[/^\/mail\/(uit|antwoord)\/\[/, ['no-such-key']]
	];
}

/** Each joint text at the place of its own kind. */
async function texts(db: Db): Promise<string[]> {
	const found = await db.select({ id: jointText.id, kind: jointText.kind }).from(jointText);
	return found.map(({ id, kind }) => `${placeOf(kind).slice(1)}/${id}`);
}

export async function addressesOf(db: Db): Promise<string[]> {
	const known = await fillings(db);
	return allRoutes().flatMap(({ id }) => {
		if (!id.includes('[')) return [id];
		const values = known.find(([route]) => route.test(id))?.[1];
		if (!values) throw new Error(`${id} has a parameter the matrix does not know: add it to fillings()`);
		return values.flatMap((value) => fill(id, value));
	});
}

/** What pages of one kind were made from has one shape: a dozen of them say as much as all. */
const mostOfOneKind = 12;

/** SvelteKit serves what a page was made from beside it, also where pages have no script. */
export async function dataAddressesOf(db: Db): Promise<string[]> {
	const endpoints = new Set(
		allRoutes()
			.filter(({ kind }) => kind === 'endpoint')
			.map(({ id }) => id)
	);
	const pages = (await addressesOf(db)).filter(
		(address) => !endpoints.has(address) && !/\.(xml|txt|csv|json|ics)$/.test(address)
	);
	const seen = new Map<string, number>();
	return pages
		.filter((address) => {
			const kind = address.replace(/[a-z0-9]{14}/g, '*');
			seen.set(kind, (seen.get(kind) ?? 0) + 1);
			return (seen.get(kind) ?? 0) <= mostOfOneKind;
		})
		.map((address) => (address === '/' ? '/__data.json' : `${address}/__data.json`));
}

/** The first parameter (or `soort/id`) gets the value; a version number behind it gets 1, 2 and one too many. */
function fill(id: string, value: string): string[] {
	const first = value.includes('/') ? id.replace(/\[[^\]]+\]\/\[[^\]]+\]/, value) : id.replace(/\[[^\]]+\]/, value);
	if (!first.includes('[')) return [first];
	return ['1', '2', '9'].map((number) => first.replace(/\[[^\]]+\]/g, number));
}
