// When a new picture is shown. The engine's result knows no history; what people see from week to week should not jump from one
// kind to another and back because of a handful of answers (voices-engine.md, step 8). Pure.
import type { Structure } from '@meerstem/voices';

/** What kind of picture it is: another kind, or another number of groups, is another claim. */
export type PictureKind = { structure: Structure; groups: number };

/** So many pictures in a row say the same before another kind is shown. */
export const inARow = 3;

const same = (a: PictureKind, b: PictureKind): boolean => a.structure === b.structure && a.groups === b.groups;

/**
 * `shown`: what people see now; null when there is nothing yet. `waiting`: pictures since that were not shown, the newest first. `settled`: nothing
 * can follow that would say it again, because the round is closed or rests, or everything was brought in anew.
 */
export function showsAtOnce(
	newest: PictureKind,
	shown: PictureKind | null,
	waiting: readonly PictureKind[],
	settled: boolean
): boolean {
	// To claim nothing any more never waits, and the first claim takes no other one back.
	if (settled || !shown || shown.structure === 'too-little' || newest.structure === 'too-little') return true;
	if (same(newest, shown)) return true;
	const again = waiting.slice(0, inARow - 1);
	return again.length === inARow - 1 && again.every((one) => same(one, newest));
}
