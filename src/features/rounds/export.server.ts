// The front door of the open figures of a round.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { openFigures, type OpenFigures } from './export.ts';
import { findVersion, load } from './landscape.store.server.ts';
import { forReader } from './round.ts';
import * as rounds from './round.store.server.ts';

/** For whoever may read the round; a veiled round or statement gives no words. */
export async function exportFigures({ db, viewer }: Context, roundId: string): Promise<OpenFigures> {
	const round = (await rounds.find(db, viewer, roundId)) ?? notFound('round');
	const statements = await rounds.statementsOf(db, roundId);
	const version = (await findVersion(db, roundId)) ?? null;
	const seen = version ? (await load(db, version.id)).seen : null;
	return openFigures({ round: forReader(round), statements, version, seen });
}
