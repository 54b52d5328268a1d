// Who may begin a next version without being asked. Pure. Why: docs/decisions/0015.
import { days } from '#kernel/moments.ts';
import { isOfEveryone, type TextKind } from './kinds.ts';

/** So long the weavers have to say welcome. After it, silence keeps nobody out. */
export const daysToWelcome = 14;

/** `askedAt` null: did not ask yet. A living text is everyone's at once, and so is one whose weavers all left. */
export function maySayYesToOneself(
	{ kind, weavers, askedAt }: { kind: TextKind; weavers: number; askedAt: Date | null },
	now: Date
): boolean {
	if (isOfEveryone(kind) || weavers === 0) return true;
	return askedAt !== null && now.getTime() - askedAt.getTime() >= days(daysToWelcome);
}
