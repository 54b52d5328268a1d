// The front door of comparing two versions of the association's own text, with what compares every joint text.
import type { Context } from '#platform/context.ts';
import { comparePassages, type ComparedSentence } from '#features/joint-texts/compare.ts';
import { missionBodies } from './mission.server.ts';
import { passagesIn } from './passages.ts';

export type ComparedMission = { from: number; to: number; passages: ComparedSentence[] };

/** The older first, whatever order was asked; null when one of them is not there. */
export async function compareMission(
	context: Pick<Context, 'db'>,
	one: number,
	other: number
): Promise<ComparedMission | null> {
	const [from, to] = one <= other ? [one, other] : [other, one];
	const bodies = await missionBodies(context, [from, to]);
	const [older, newer] = [bodies.get(from), bodies.get(to)];
	if (older === undefined || newer === undefined) return null;
	return { from, to, passages: comparePassages(passagesIn(older), passagesIn(newer)) };
}
