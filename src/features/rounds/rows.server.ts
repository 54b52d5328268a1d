// The front door of rows per person.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Round } from './round.ts';
import * as rounds from './round.store.server.ts';
import { asRows, mayTakeRows } from './rows.ts';
import { countRows, givenRows } from './rows.store.server.ts';

/** Whether there is anything to take along now. */
export async function rowsAreOut({ db, now }: Context, round: Round): Promise<boolean> {
	// Counting is for where it matters.
	return round.givesRows && mayTakeRows(round, await countRows(db, round.id), now());
}

/** As CSV; not found where rows are not given, so that nobody learns how many there would have been. */
export async function takeRows(context: Context, roundId: string): Promise<string> {
	const { db, viewer } = context;
	const round = (await rounds.find(db, viewer, roundId)) ?? notFound('round');
	if (!(await rowsAreOut(context, round))) notFound('rows');
	return asRows(await givenRows(db, roundId));
}
