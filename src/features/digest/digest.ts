// What goes into somebody's digest, and when it is due. Pure.
import { mayRead, type Audience } from '#kernel/audience.ts';
import { before, days, hours } from '#kernel/moments.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { ToldKind } from '#features/notices/told.tables.ts';

export type DigestRhythm = 'weekly' | 'monthly' | 'never';

/** Something new, as everyone's digest looks at it. It holds no words. */
export type NewThing = {
	kind: ToldKind;
	id: string;
	at: Date;
	audience: Audience;
	/** Who made it: to them it is no news. */
	ownerIds: readonly string[];
};

export const keyOf = ({ kind, id }: Pick<NewThing, 'kind' | 'id'>): string => `${kind} ${id}`;

/** A mail that nobody reads to the end tells nothing: what is over this stands on the pages. */
const mostInOne = 24;
/** A digest never looks further back, also after a long silence. */
export const mostDaysBack = 35;

const period: Record<Exclude<DigestRhythm, 'never'>, number> = { weekly: 7, monthly: 30 };

/** The last one has to be older than this. Half a day of play, so that a job that ran late does not skip a day. */
export const dueBefore = (rhythm: Exclude<DigestRhythm, 'never'>, now: Date): Date =>
	before(now, days(period[rhythm]) - hours(12));

/** From when on things are new. A day of overlap: the ledger keeps out what was told, and nothing falls between two. */
export function newSince(rhythm: Exclude<DigestRhythm, 'never'>, lastAt: Date | null, now: Date): Date {
	const since = lastAt ? before(lastAt, days(1)) : before(now, days(period[rhythm] + 1));
	const furthest = before(now, days(mostDaysBack));
	return since > furthest ? since : furthest;
}

type Reader = { viewer: SignedIn; since: Date; told: ReadonlySet<string>; involved: ReadonlySet<string> };

/** `things` are the newest first. What I made or take part in, what I was told already and what I may not read is left out. */
export function chosenFor({ viewer, since, told, involved }: Reader, things: readonly NewThing[]): NewThing[] {
	const chosen: NewThing[] = [];
	for (const thing of things) {
		if (thing.at <= since || chosen.length === mostInOne) break;
		const key = keyOf(thing);
		if (told.has(key) || involved.has(key) || thing.ownerIds.includes(viewer.id)) continue;
		if (mayRead(viewer, thing.audience, null)) chosen.push(thing);
	}
	return chosen;
}
