// What a table is, who sits there, and what happens to a thread that is brought to it. Pure.
import { addressOf } from '#kernel/ids.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';

/** `practice`: speaks from practice. `host`: sits there for the institution. */
export type Side = 'practice' | 'host';

export type TableLine = {
	id: string;
	/** '[gesluierd]' when the words of this table are veiled. */
	name: string;
	purpose: string;
	partner: { id: string; name: string };
	theme: { id: string; title: string } | null;
	begunAt: Date;
	endedAt: Date | null;
	veiled: boolean;
};

export type Seat = {
	personId: string;
	name: string;
	side: Side;
	/** Completes "vanuit de praktijk van …"; for a host, what they do there. */
	practice: string;
	offeredAt: Date;
	/** Null: an offer nobody welcomed yet. */
	since: Date | null;
	until: Date | null;
};

export const outcomes = ['taken-up', 'partly', 'not', 'unknown'] as const;
export type AnswerOutcome = (typeof outcomes)[number];

export type BringingState = 'brought' | 'answered' | 'returned';

/** One version of a thread at one table, as one viewer sees it. */
export type BringingView = {
	id: string;
	table: { id: string; name: string; path: string };
	thread: { id: string; versionId: string; number: number; title: string };
	state: BringingState;
	broughtAt: Date;
	broughtBy: string | null;
	/** What the bringer asked of the table; null when veiled. */
	note: string | null;
	outcome: AnswerOutcome | null;
	/** The answer's words; null when there are none yet, or veiled. */
	answer: string | null;
	answeredAt: Date | null;
	/** `practice`: written down by someone who speaks from practice, not by the institution itself. */
	answeredBy: { name: string; side: Side } | null;
	returnedAt: Date | null;
	/** The day it was talked about at the table, such as '2026-11-02'; null: not written down. */
	discussedOn: string | null;
	/** How many people have the answer on their page. */
	reached: number;
	veiled: boolean;
};

export const groupLimits = {
	name: 120,
	purpose: 1000,
	practice: 160,
	note: 2000,
	answer: 2000,
	day: 160,
	relation: 2000,
	reason: 400,
	claim: 600,
	piece: 8000
};
export const veiledName = '[gesluierd]';

export const tablePath = ({ id, name, veiled }: { id: string; name: string; veiled?: boolean }): string =>
	`/tafels/${addressOf(veiled ? '' : name, id)}`;

export const isSeated = ({ since, until }: Pick<Seat, 'since' | 'until'>): boolean => since !== null && until === null;
export const isOffer = ({ since, until }: Pick<Seat, 'since' | 'until'>): boolean => since === null && until === null;

export const stateOfBringing = (one: { answeredAt: Date | null; returnedAt: Date | null }): BringingState => {
	if (one.returnedAt) return 'returned';
	return one.answeredAt ? 'answered' : 'brought';
};

export type OfferRefusal = 'already-there' | 'ended' | 'not-of-partner';

/** Anyone may offer; who sits there for the institution belongs to it. */
export function offer(
	table: Pick<TableLine, 'endedAt' | 'partner'>,
	seats: readonly Seat[],
	someone: { id: string; capacity: string; organisationIds: readonly string[] },
	side: Side
): Outcome<true, OfferRefusal> {
	if (table.endedAt) return refuse('ended');
	if (seats.some((one) => one.personId === someone.id && one.until === null)) return refuse('already-there');
	if (side === 'host' && !belongsToPartner(table, someone)) return refuse('not-of-partner');
	return accept(true);
}

export const belongsToPartner = (
	{ partner }: Pick<TableLine, 'partner'>,
	someone: { capacity: string; organisationIds: readonly string[] }
): boolean => someone.capacity === 'partner' && someone.organisationIds.includes(partner.id);
