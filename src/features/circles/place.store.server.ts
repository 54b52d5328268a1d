// Who takes part in circles, asks to, or was invited, as rows.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { veiledName, type Place, type PlaceState } from './circle.ts';
import { circle, circleMember } from './circle.tables.ts';

const isPlace = (circleId: string, personId: string) =>
	and(eq(circleMember.circleId, circleId), eq(circleMember.personId, personId));

/** Everyone who takes part in these, asks to or was invited. Who deleted their account is nowhere. */
export async function placesIn(db: Db, circleIds: readonly string[]): Promise<(Place & { circleId: string })[]> {
	if (circleIds.length === 0) return [];
	const rows = await db
		.select({
			circleId: circleMember.circleId,
			personId: circleMember.personId,
			name: person.name,
			veiled: isVeiled('person', person.id),
			how: circleMember.how,
			since: circleMember.since
		})
		.from(circleMember)
		.innerJoin(person, eq(person.id, circleMember.personId))
		.where(and(inArray(circleMember.circleId, [...circleIds]), isNull(circleMember.until), isNull(person.deletedAt)))
		.orderBy(asc(circleMember.since), asc(person.name));
	return rows.map(({ how, since, veiled, name, ...row }) => ({
		...row,
		name: veiled ? veiledName : name,
		state: since ? 'in' : how
	}));
}

type Coming = { circleId: string; personId: string; state: PlaceState; invitedBy?: string };

/** Who left before and comes again takes the same row. */
export async function put(tx: Db, { circleId, personId, state, invitedBy }: Coming, at: Date): Promise<void> {
	const fresh = {
		at,
		how: state === 'invited' ? ('invited' as const) : ('asked' as const),
		invitedBy: invitedBy ?? null,
		since: state === 'in' ? at : null,
		until: null
	};
	await tx
		.insert(circleMember)
		.values({ circleId, personId, ...fresh })
		.onConflictDoUpdate({ target: [circleMember.circleId, circleMember.personId], set: fresh });
}

export async function letIn(tx: Db, circleId: string, personId: string, since: Date): Promise<void> {
	await tx.update(circleMember).set({ since }).where(isPlace(circleId, personId));
}

/** An ask or an invitation that comes to nothing leaves no trace. */
export async function forgetAsk(tx: Db, circleId: string, personId: string): Promise<void> {
	await tx.delete(circleMember).where(and(isPlace(circleId, personId), isNull(circleMember.since)));
}

export async function leave(tx: Db, circleId: string, personId: string, until: Date): Promise<void> {
	await tx.update(circleMember).set({ until }).where(isPlace(circleId, personId));
}

/** The circles in which somebody has a place of some kind. */
export async function circlesOf(db: Db, personId: string): Promise<{ circleId: string; state: PlaceState }[]> {
	const rows = await db
		.select({ circleId: circleMember.circleId, how: circleMember.how, since: circleMember.since })
		.from(circleMember)
		.innerJoin(circle, eq(circle.id, circleMember.circleId))
		.where(and(eq(circleMember.personId, personId), isNull(circleMember.until)));
	return rows.map(({ circleId, how, since }) => ({ circleId, state: since ? 'in' : how }));
}
