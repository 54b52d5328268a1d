// A real, empty database for use-case tests, and quick ways to put people in it.
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, inject } from 'vitest';
import type { Province } from '#kernel/province.ts';
import { guest, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db, OpenDatabase } from '#platform/db/db.ts';
import { createPglite, openDatabase, pgliteDatabase } from '#platform/db/open.server.ts';
import type { JobName } from '#platform/jobs/job.ts';
import { addPerson, greetPerson, makeSteward, addMemberAsPerson } from '#features/accounts/accounts.server.ts';
import { addAffiliation, addOrganisation } from '#features/organisations/organisations.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import pg from 'pg';

export type World = {
	readonly db: Db;
	readonly database: OpenDatabase;
	/** What the clock says; tests move it by hand. */
	clock: Date;
	/** As it was before the test. Done before each test; here for who walks many histories in one. */
	empty(): Promise<void>;
	/** Jobs asked for since the test began. */
	readonly jobs: JobName[];
	asGuest(): Context;
	/** Looks as this person, with what they may see at this moment. `capacity` for who has two. */
	as(personId: string, capacity?: 'member' | 'partner'): Promise<Context>;
	asViewer(viewer: Viewer): Context;
};

const start = new Date('2026-11-02T09:00:00Z');

/** The worker's database, emptied before each test. Call at the top of the file. */
export function useWorld(): World {
	let database: OpenDatabase;
	const jobs: JobName[] = [];
	const world: World = {
		get db() {
			return database.db;
		},
		get database() {
			return database;
		},
		clock: start,
		jobs,
		empty: async () => {
			world.clock = start;
			jobs.length = 0;
			await empty(database);
		},
		asGuest: () => world.asViewer(guest),
		as: async (personId, capacity) =>
			world.asViewer(await viewerOf(database.db, personId, capacity ?? null, world.clock)),
		asViewer: (viewer) => ({
			db: database.db,
			viewer,
			now: () => world.clock,
			later: async (_tx, job) => void jobs.push(job)
		})
	};
	beforeAll(async () => {
		database = await (ofThisWorker ??= openCopy());
	});
	beforeEach(() => world.empty());
	return world;
}

/** Opened once by the first file that asks for it, and gone with the worker. */
let ofThisWorker: Promise<OpenDatabase> | undefined;

async function openCopy(): Promise<OpenDatabase> {
	const server = inject('postgresServer');
	if (server !== null) {
		const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
		const client = new pg.Client({ connectionString: server + 'postgres' });
		await client.connect();
		// Copying a template takes a lock on it; workers that start together wait for each other here.
		await client.query('select pg_advisory_lock(1)');
		await client.query(`create database ${name} template template_meerstem`);
		await client.end();
		return openDatabase({ databaseUrl: server + name, dataDir: '' });
	}
	const template = inject('pgliteTemplate');
	if (template === null) throw new Error('no template database: is databases.setup.ts in the vitest config?');
	return pgliteDatabase(
		await createPglite({ loadDataDir: new Blob([new Uint8Array(readFileSync(template))]) }),
		() => {}
	);
}

let emptying: string | undefined;

/** Row by row and without looking at who points where: a test leaves few rows, and `truncate` makes all files anew. */
async function empty({ db, runScript }: OpenDatabase): Promise<void> {
	if (emptying === undefined) {
		const found = await db.execute(sql`select tablename from pg_tables where schemaname = 'public'`);
		const tables = (found as unknown as { rows: { tablename: string }[] }).rows;
		const deletes = tables.map(({ tablename }) => `delete from "${tablename}"`);
		emptying = ['begin', 'set local session_replication_role = replica', ...deletes, 'commit'].join(';\n');
	}
	await runScript(emptying);
}

let count = 0;

/** Every row of every table, as text: what is said to be kept nowhere does not stand in it. */
export async function wholeDatabase(db: Db): Promise<string> {
	const found = await db.execute(sql`select tablename from pg_tables where schemaname = 'public'`);
	const tables = (found as unknown as { rows: { tablename: string }[] }).rows.map(({ tablename }) => tablename);
	const texts: string[] = [];
	for (const table of tables) {
		const rows = await db.execute(sql`select t::text as row from ${sql.identifier(table)} t`);
		texts.push(...(rows as unknown as { rows: { row: string }[] }).rows.map(({ row }) => row));
	}
	return texts.join('\n');
}

type TeamPlan = {
	name?: string;
	kind?: 'member' | 'partner';
	greeted?: boolean;
	partOf?: string;
	formLabel?: string;
	province?: Province;
};

/** A greeted member team, unless said otherwise. Returns its id. */
export function aTeam({ db, clock }: World, plan: TeamPlan = {}): Promise<string> {
	const { name = `Team ${++count}`, kind = 'member', greeted = true, partOf = null, formLabel = 'wijkteam' } = plan;
	const { province = null } = plan;
	return addOrganisation(db, {
		name,
		kind,
		formLabel,
		municipality: 'Verzonnen',
		province,
		partOf,
		joinedAt: clock,
		greetedAt: greeted ? clock : null
	});
}

type PersonPlan = {
	name?: string;
	teams?: string[];
	steward?: boolean;
	asPerson?: boolean;
	greeted?: boolean;
	contact?: boolean;
};

/** Someone in these teams since a year. Returns their id. */
export async function aPerson({ db, clock }: World, plan: PersonPlan = {}): Promise<string> {
	const {
		name = `Mens ${++count}`,
		teams = [],
		steward = false,
		asPerson = false,
		greeted = false,
		contact = false
	} = plan;
	const id = await addPerson(db, { name, email: `mens${++count}@voorbeeld.example` }, clock);
	const yearAgo = new Date(clock.getTime() - 365 * 24 * 60 * 60 * 1000);
	for (const organisationId of teams) {
		await addAffiliation(db, { personId: id, organisationId, from: yearAgo, until: null, contact });
	}
	if (steward) await makeSteward(db, id, clock);
	if (asPerson) await addMemberAsPerson(db, id);
	if (greeted) await greetPerson(db, id, id, clock);
	return id;
}
