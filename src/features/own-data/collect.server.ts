// Reads everything that is somebody's, part by part, and the names of what it is about.
import { and, asc, getTableColumns } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { isId } from '#kernel/ids.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { textKinds, textPath } from '#features/joint-texts/kinds.ts';
import { organisationPath, personPath } from '#features/organisations/organisation.ts';
import { organisationsById } from '#features/organisations/organisations.server.ts';
import { readable } from '#features/search/found.server.ts';
import { entryKinds } from '#features/search-index/entry.tables.ts';
import { veiledAmong } from '#features/veils/veils.server.ts';
import type { Part } from './part.server.ts';
import type { Named, OwnRows, Row } from './own-data.ts';
import { parts } from './registry/registry.server.ts';

export async function rowsOf(db: Db, me: string, now: Date): Promise<OwnRows> {
	const rows: OwnRows = {};
	for (const part of parts) {
		const found = await rowsIn(db, part, me, now);
		if (found.length > 0) rows[part.name] = found;
	}
	return rows;
}

/** Oldest first, by the first moment a row holds. */
async function rowsIn(db: Db, { table, columns, mine }: Part, me: string, now: Date): Promise<Row[]> {
	const all: Record<string, AnyPgColumn> = getTableColumns(table);
	const chosen = Object.fromEntries(columns.map((name) => [name, all[name]!]));
	const moments = Object.values(chosen).filter(({ dataType }) => dataType === 'date');
	return db
		.select(chosen)
		.from(table)
		.where(and(mine(me, now)))
		.orderBy(...moments.slice(0, 1).map((column) => asc(column))) as Promise<Row[]>; // columns are chosen while it runs
}

/** Columns with somebody this person wrote with: they know their name, also when they may not read their page. */
const writtenWith = ['fromId', 'toId', 'saidBy', 'writerId', 'askedOf'];

/** What these rows are about, as this person may read it now: what has no name here, they may not read or is gone. */
async function namesIn(context: Context, rows: OwnRows): Promise<Record<string, Named>> {
	const all = Object.values(rows).flat();
	const ids = [
		...new Set(
			all.flatMap((row) => Object.values(row).flat()).filter((value) => typeof value === 'string' && isId(value))
		)
	];
	const names: Record<string, Named> = {};
	const wanted = entryKinds.flatMap((kind) => ids.map((id) => ({ kind, id: String(id) })));
	for (const { kind, id, title, path } of await readable(context, wanted)) names[id] = { kind, name: title, path };
	for (const text of await listTexts(context, { kinds: textKinds }))
		if (ids.includes(text.id) && !text.veiled)
			names[text.id] = { kind: 'joint-text', name: text.title, path: textPath(text) };
	for (const team of await organisationsById(context.db, ids.map(String)))
		if (!team.veiled) names[team.id] ??= { kind: 'organisation', name: team.name, path: organisationPath(team) };
	const known = writtenWith.flatMap((column) =>
		all.map((row) => row[column]).filter((value) => typeof value === 'string')
	);
	const veiled = await veiledAmong(context.db, 'person', known);
	for (const id of new Set(known)) {
		const someone = id in names || veiled.has(id) ? undefined : await personById(context.db, id);
		if (someone) names[id] = { kind: 'person', name: someone.name, path: personPath(id) };
	}
	return names;
}

export const collect = async (context: Context & { viewer: SignedIn }) => {
	const rows = await rowsOf(context.db, context.viewer.id, context.now());
	return { rows, names: await namesIn(context, rows) };
};
