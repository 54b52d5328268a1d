// Who reads along. An audience is a set of people, not a scale.
import type { Viewer } from './viewer.ts';

export type Audience =
	| { kind: 'self' }
	| { kind: 'team'; organisationId: string }
	| { kind: 'group'; groupId: string }
	| { kind: 'members' }
	| { kind: 'public' };

export type AudienceKind = Audience['kind'];

export const self: Audience = { kind: 'self' };
export const members: Audience = { kind: 'members' };
export const everyone: Audience = { kind: 'public' };

export function sameAudience(a: Audience, b: Audience): boolean {
	if (a.kind === 'team' && b.kind === 'team') return a.organisationId === b.organisationId;
	if (a.kind === 'group' && b.kind === 'group') return a.groupId === b.groupId;
	return a.kind === b.kind;
}

/**
 * True when at least one person or role is in `to` and not in `from`. Teams and groups are taken to hold people that
 * `members` does not: a team has newcomers nobody greeted yet, a table has partner people. So only a step to the same
 * audience, to oneself, or down from public is not wider.
 */
export function isWider(from: Audience, to: Audience): boolean {
	return !sameAudience(from, to) && to.kind !== 'self' && from.kind !== 'public';
}

/** The rule that `visibleTo` says in SQL, for one thing already in hand. The owner always reads it. */
export function mayRead(viewer: Viewer, audience: Audience, ownerId: string | null): boolean {
	if (audience.kind === 'public') return true;
	if (viewer.kind === 'guest') return false;
	if (ownerId !== null && viewer.id === ownerId) return true;
	if (audience.kind === 'members') return viewer.readsMembers;
	if (audience.kind === 'team') return viewer.organisationIds.includes(audience.organisationId);
	if (audience.kind === 'group') return viewer.groupIds.includes(audience.groupId);
	return false;
}
