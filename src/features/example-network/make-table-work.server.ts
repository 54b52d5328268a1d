// What was kept around the invented tables.
import { before, days } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import {
	addDay,
	answerClaims,
	markDiscussed,
	putBeside,
	relate,
	sayPressing,
	showBringing,
	touchedBy
} from '#features/groups/groups.server.ts';
import { dateOf } from '#features/groups/table-work.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { tables as exampleTables } from './data/index.ts';
import { claims, partnerPieces, pressings, relations, tableDays, talkedAbout } from './data/table-work.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

/** `tables` and `bringings`: key of the table, and of the thread that was brought → their ids. */
type Made = { tables: Map<string, string>; bringings: Map<string, string> };

export async function makeTableWork(db: Db, keys: Keys, { tables, bringings }: Made, today: Date): Promise<void> {
	const as = (by: string, ago: number) => looking(db, keys, by, daysBefore(today, ago));
	for (const { table, by, kind, in: ahead, words } of tableDays) {
		const day = dateOf(before(today, -days(ahead)));
		await addDay(await as(by, Math.max(1, -ahead + 1)), idOf(tables, table), { dayKind: kind, day, dayWords: words });
	}
	for (const { table, by, answer, on } of pressings)
		await sayPressing(await as(by, on), idOf(tables, table), { pressing: answer });
	const written = new Map<string, number>();
	for (const { table, by, on, words, why } of relations) {
		const seen = String(written.get(table) ?? 0);
		written.set(
			table,
			must(await relate(await as(by, on), idOf(tables, table), { relation: words, why, seen }), table)
		);
	}
	const { thread, by, on } = talkedAbout;
	await markDiscussed(await as(by, on), idOf(bringings, thread), dateOf(daysBefore(today, on)));
	for (const { thread, by, on, sentence, outcome, words } of claims) {
		const host = await as(by, on);
		const id = idOf(bringings, thread);
		const sentenceId = (await showBringing(host, id)).claims.find(({ body }) => body === sentence)?.id;
		if (!sentenceId) throw new Error(`the example answers a sentence that is not in ${thread}: ${sentence}`);
		await answerClaims(host, id, [{ sentenceId, outcome, words }]);
	}
	for (const { table, by, on, stories, ...piece } of partnerPieces) await put(await as(by, on), table, stories, piece);

	async function put(host: Context, table: string, stories: readonly string[], piece: Piece): Promise<void> {
		const ids = stories.map((key) => idOf(keys.story, key));
		const touched = new Set((await touchedBy(host, idOf(tables, table)))?.map(({ id }) => id));
		if (ids.some((id) => !touched.has(id)))
			throw new Error(`the example puts a piece beside a story that ${table} may not read`);
		await putBeside(host, idOf(tables, table), { ...piece, lists: { verhaal: ids } });
	}
}

type Piece = { pieceKind: 'draft' | 'question'; circle: 'table' | 'everyone'; title: string; body: string };

/** Who sits somewhere for an institution looks as its partner, others as a member. */
async function looking(db: Db, keys: Keys, key: string, at: Date): Promise<Context> {
	const id = idOf(keys.person, key);
	const member = await contextOf(db, id, at);
	const isHost = exampleTables.some(({ hosts }) => hosts.includes(key));
	return isHost ? { ...member, viewer: await viewerOf(db, id, 'partner', at) } : member;
}
