// Every kind of viewer there is, each signed in for real.
import { sql } from 'drizzle-orm';
import type { Network } from './network.ts';

export type TriedViewer = {
	title: string;
	personId: string | null;
	capacity: 'member' | 'partner' | null;
	cookie: string | null;
};

type Kind = { title: string; capacity: 'member' | 'partner' | null; query: ReturnType<typeof sql> };

const affiliated = sql`(select count(*) from affiliation a join organisation o on o.id = a.organisation_id where a.person_id = p.id and a.until is null`;

/** How to find one of each in any network; a kind the example network lacks is an error, so that the matrix stays whole. */
const kinds: Kind[] = [
	{
		title: 'a member of a greeted team',
		capacity: null,
		query: sql`${affiliated} and o.kind = 'member' and o.greeted_at is not null) > 0 and ${affiliated} and o.kind = 'partner') = 0 and not p.steward`
	},
	{
		title: 'a newcomer whose team nobody greeted yet',
		capacity: null,
		query: sql`${affiliated} and o.kind = 'member' and o.greeted_at is null) > 0 and ${affiliated} and o.greeted_at is not null) = 0 and p.greeted_at is null`
	},
	{
		title: 'a partner',
		capacity: null,
		query: sql`${affiliated} and o.kind = 'partner') > 0 and ${affiliated} and o.kind = 'member') = 0 and not exists (select 1 from seat s where s.person_id = p.id)`
	},
	{
		title: 'a partner who hosts a table',
		capacity: null,
		query: sql`${affiliated} and o.kind = 'partner') > 0 and ${affiliated} and o.kind = 'member') = 0 and exists (select 1 from seat s where s.person_id = p.id and s.since is not null)`
	},
	{
		title: 'someone of a team and a partner, undecided',
		capacity: null,
		query: sql`${affiliated} and o.kind = 'partner') > 0 and ${affiliated} and o.kind = 'member') > 0`
	},
	{ title: 'a steward', capacity: null, query: sql`p.steward` },
	{
		title: 'someone who left every team',
		capacity: null,
		query: sql`not p.steward and not p.member_as_person and exists (select 1 from affiliation a where a.person_id = p.id) and ${affiliated}) = 0`
	}
];

export async function viewersToTry(network: Network): Promise<TriedViewer[]> {
	const tried: TriedViewer[] = [{ title: 'a guest', personId: null, capacity: null, cookie: null }];
	for (const { title, capacity, query } of kinds) {
		const found = await network.db.execute(
			sql`select p.id from person p where p.deleted_at is null and p.email is not null and ${query} order by p.id limit 1`
		);
		const [person] = (found as unknown as { rows: { id: string }[] }).rows;
		if (!person) {
			if (title !== 'someone who left every team') throw new Error(`the example network has no one who is ${title}`);
			continue;
		}
		tried.push({ title, personId: person.id, capacity, cookie: await network.signIn(person.id) });
	}
	return tried;
}
