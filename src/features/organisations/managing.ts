// Contacts, going on together, and ending. Pure. A team manages itself; the programme team can, and then it is logged.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Organisation } from './organisation.ts';

type Manager = { id: string; steward: boolean; organisationIds: readonly string[] };
type Colleague = { id: string; contact: boolean };

/** A contact of this team or partner; a steward in any. */
export const mayManage = (viewer: Manager, organisationId: string, there: readonly Colleague[]): boolean =>
	viewer.steward ||
	(viewer.organisationIds.includes(organisationId) && there.some(({ id, contact }) => contact && id === viewer.id));

export type ContactRefusal = 'not-there' | 'last-contact';

/** A team always keeps somebody who can be reached. */
export function mayStopAsContact(there: readonly Colleague[], personId: string): Outcome<null, ContactRefusal> {
	if (!there.some(({ id }) => id === personId)) return refuse('not-there');
	return there.some(({ id, contact }) => contact && id !== personId) ? accept(null) : refuse('last-contact');
}

export type MergeRefusal = 'same-team' | 'other-kind' | 'left' | 'not-greeted';
type Merging = Pick<Organisation, 'id' | 'kind' | 'leftAt' | 'greetedAt'>;

/**
 * Two teams may go on as one. Partners may not: tables hang on them. Into a team that nobody greeted yet would take
 * reading along away from the people who come.
 */
export function mayMerge(from: Merging, into: Merging): Outcome<null, MergeRefusal> {
	if (from.id === into.id) return refuse('same-team');
	if (from.kind !== 'member' || into.kind !== 'member') return refuse('other-kind');
	if (from.leftAt || into.leftAt) return refuse('left');
	return into.greetedAt ? accept(null) : refuse('not-greeted');
}

/** What happened to a team or partner, for its page. */
export type HistoryLine =
	| { kind: 'joined' | 'ended'; at: Date }
	| { kind: 'renamed'; at: Date; formerName: string | null }
	| { kind: 'took-in' | 'merged'; at: Date; other: { name: string; path: string } | null };
