// The invented tables, who sits there, what was brought and what came back.
import { hours } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import {
	answerBringing,
	beginTable,
	bringToTable,
	offerSeat,
	welcomeAtTable,
	whatMayBeBrought
} from '#features/groups/groups.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { bringings, people, tables } from './data/index.ts';
import type { ExampleTable } from './data/types.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';
import { makeTableWork } from './make-table-work.server.ts';

export async function makeTables(db: Db, keys: Keys, today: Date): Promise<void> {
	const tableIds = new Map<string, string>();
	for (const table of tables) tableIds.set(table.key, await makeTable(db, keys, table, today));
	const bringingIds = new Map<string, string>();
	for (const { thread, table, by, on, answer } of bringings) {
		const tableId = idOf(tableIds, table);
		const bringer = await contextOf(db, idOf(keys.person, by[0] ?? ''), daysBefore(today, on));
		const { threads } = await whatMayBeBrought(bringer, tableId);
		const brought = threads.find((one) => one.jointTextId === idOf(keys.thread, thread));
		const outcome = await bringToTable(bringer, tableId, brought?.versionId ?? '', '');
		if (!outcome.ok) throw new Error(`the example thread ${thread} could not be brought: ${outcome.reason}`);
		bringingIds.set(thread, outcome.value);
		if (!answer) continue;
		const host = await hostContext(db, idOf(keys.person, answer.by), daysBefore(today, answer.on));
		must(await answerBringing(host, outcome.value, { outcome: answer.outcome, answer: answer.words }), thread);
	}
	await makeTableWork(db, keys, { tables: tableIds, bringings: bringingIds }, today);
}

async function makeTable(db: Db, keys: Keys, table: ExampleTable, today: Date): Promise<string> {
	const steward = people.find((person) => person.steward)?.key ?? '';
	const beginner = await contextOf(
		db,
		idOf(keys.person, table.seats.find(({ offeredOnly }) => !offeredOnly)?.person ?? steward),
		daysBefore(today, table.begun)
	);
	const { name, purpose } = table;
	const form = { name, purpose, partner: idOf(keys.organisation, table.partner), theme: idOf(keys.theme, table.theme) };
	const id = must(await beginTable(beginner, form), name);
	// A steward welcomes the first at each side; after that, who sits there welcomes the next.
	let welcomer = await contextOf(db, idOf(keys.person, steward), beginner.now());
	for (const host of table.hosts) {
		const context = await hostContext(db, idOf(keys.person, host), daysBefore(today, table.begun));
		must(await offerSeat(context, id, { side: 'host', practice: 'werkt er als adviseur' }), host);
		await welcome(welcomer, id, idOf(keys.person, host), context.now());
		welcomer = context;
	}
	welcomer = await contextOf(db, idOf(keys.person, steward), beginner.now());
	for (const { person, practice, since, offeredOnly } of table.seats) {
		const context = await contextOf(db, idOf(keys.person, person), daysBefore(today, since));
		must(await offerSeat(context, id, { side: 'practice', practice }), person);
		if (offeredOnly) continue;
		await welcome(welcomer, id, idOf(keys.person, person), context.now());
		welcomer = context;
	}
	return id;
}

async function welcome(by: Context, tableId: string, personId: string, at: Date): Promise<void> {
	await welcomeAtTable({ ...by, now: () => new Date(at.getTime() + hours(2)) }, tableId, personId);
}

/** Sits there for the institution, so looks as a partner. */
async function hostContext(db: Db, personId: string, at: Date): Promise<Context> {
	return { ...(await contextOf(db, personId, at)), viewer: await viewerOf(db, personId, 'partner', at) };
}
