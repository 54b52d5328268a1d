// Decisions as rows.
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { guardDecision } from './guard.tables.ts';
import type { Decision } from './marks.ts';

/** Whose decisions: those on the words of one story, of one answer, or of a resident. */
export type Subject = { kind: 'story' | 'response' | 'resident'; id: string };

const about = ({ kind, id }: Subject) => and(eq(guardDecision.wordsKind, kind), eq(guardDecision.wordsId, id));

export async function of(db: Db, subject: Subject): Promise<Decision[]> {
	const rows = await db.select().from(guardDecision).where(about(subject)).orderBy(asc(guardDecision.decidedAt));
	return rows.map(({ field, begins, ends, kind, answer, decidedBy, decidedAt }) => ({
		field,
		start: begins,
		end: ends,
		kind,
		answer,
		by: decidedBy,
		at: decidedAt
	}));
}

export async function forget(tx: Db, subject: Subject): Promise<void> {
	await tx.delete(guardDecision).where(about(subject));
}

export async function replace(tx: Db, subject: Subject, decisions: readonly Decision[]): Promise<void> {
	await forget(tx, subject);
	if (decisions.length === 0) return;
	await tx.insert(guardDecision).values(
		decisions.map(({ field, start, end, kind, answer, by, at }) => ({
			wordsKind: subject.kind,
			wordsId: subject.id,
			field,
			begins: start,
			ends: end,
			kind,
			answer,
			decidedBy: by,
			decidedAt: at
		}))
	);
}
