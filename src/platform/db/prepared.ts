// Questions whose SQL is written once and asked many times. For a small question, writing it costs this process more than
// sending it and reading the answer (decision 0031).
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { guest, type Viewer } from '#kernel/viewer.ts';
import type { Db } from './db.ts';

/** Places in the SQL where what is asked about comes to stand. */
export type Given<Asked> = { readonly [Name in keyof Asked]: SQL<Asked[Name]> };

type Written<Rows> = { execute(asked: Record<string, unknown>): Promise<Rows> };
type Question<Rows> = { prepare(name: string): Written<Rows> };

/** Without a name nothing stays behind in the database: a connection may be shared, and a plan fits what is asked now. */
const nameless = '';

/**
 * A question that is the same whoever asks. `write` sees places and no values, so nothing of who asked first can stay in
 * it. Written once for a database, and once for each transaction that asks it: a question belongs to its connection.
 */
export function prepared<Asked extends Record<string, unknown>, Rows>(
	write: (db: Db, given: Given<Asked>) => Question<Rows>
): (db: Db, asked: Asked) => Promise<Rows> {
	const written = new WeakMap<Db, Written<Rows>>();
	return (db, asked) => {
		const question = written.get(db) ?? write(db, places<Asked>()).prepare(nameless);
		written.set(db, question);
		return question.execute(asked);
	};
}

/**
 * A question that depends on who looks. All guests see the same, so theirs is kept. What a person may see follows from who
 * they are at this moment: theirs is written anew each time, and there is nothing of one person to use for another.
 */
export function preparedFor<Asked extends Record<string, unknown>, Rows>(
	write: (db: Db, viewer: Viewer, given: Given<Asked>) => Question<Rows>
): (db: Db, viewer: Viewer, asked: Asked) => Promise<Rows> {
	const ofGuests = prepared<Asked, Rows>((db, given) => write(db, guest, given));
	return (db, viewer, asked) =>
		viewer.kind === 'guest' ? ofGuests(db, asked) : write(db, viewer, places<Asked>()).prepare(nameless).execute(asked);
}

/** A place for whatever name is read; one that is not filled in when asking is an error of drizzle's. */
const places = <Asked>(): Given<Asked> =>
	new Proxy({} as Given<Asked>, { get: (_, name) => sql`${sql.placeholder(String(name))}` });

/** `in` for a row of values whose length is known only when asking. */
export const oneOf = (column: SQLWrapper, values: SQLWrapper): SQL => sql`${column} = any(${values})`;
