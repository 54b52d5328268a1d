// Stopping in the programme team: somebody of it stops, or another of it says so. Pure.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';

export type StopRefusal = 'last-steward';

/** Somebody has to be there: for what is veiled, reported, and for who comes new. */
export const mayStop = (team: readonly string[]): Outcome<null, StopRefusal> =>
	team.length === 1 ? refuse('last-steward') : accept(null);

export const stoppingPath = (id: string): string => `/programmateam/stoppen/${id}`;
