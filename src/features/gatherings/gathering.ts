// What a gathering is, and the rules it keeps. Pure: no clock, no database, no web.
import type { Audience } from '#kernel/audience.ts';
import { addressOf } from '#kernel/ids.ts';
import { before, days } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Rhythm } from './series.ts';

/** On a place, online, or both at once. */
export type Form = 'place' | 'online' | 'both';
export const forms = ['place', 'online', 'both'] as const satisfies readonly Form[];

export type Host = {
	personId: string;
	name: string;
	organisation: { id: string; name: string; kind: 'member' | 'partner'; veiled: boolean } | null;
	/** Null: an offer that no host welcomed yet, or an invitation they did not answer. */
	since: Date | null;
	how: 'offered' | 'invited';
};

/** As one viewer sees it. The address online is not in it: that is for who comes (`showGathering`). */
export type Gathering = {
	id: string;
	/** '[gesluierd]' when veiled, so that a place never stands without a name. */
	title: string;
	description: string;
	form: Form;
	startsAt: Date;
	endsAt: Date;
	place: string;
	access: string;
	/** Null: room for everyone. */
	seats: number | null;
	audience: Audience;
	/** Why not everyone may come; null when it is open. */
	closedReason: string | null;
	theme: { id: string; title: string } | null;
	seriesId: string | null;
	rhythm: Rhythm | null;
	sequence: number;
	changedAt: Date;
	calledOffAt: Date | null;
	calledOffBecause: string;
	/** What came of it, in the words of who hosts; '' as long as they said nothing. */
	outcome: string;
	outcomeAt: Date | null;
	veiled: boolean;
	/** How many come, and how many wait for a seat. */
	coming: number;
	waiting: number;
	/** Organisations whose people host it, by name. */
	hostedBy: string[];
};

/** With the address online: for hosts, who comes, and their mail. */
export type KeptGathering = Gathering & { onlineLink: string };

export type SignUpState = 'asked' | 'coming' | 'waiting' | 'left';

export const gatheringLimits = {
	title: 120,
	description: 4000,
	place: 240,
	access: 800,
	link: 500,
	reason: 280,
	name: 80,
	seats: 5000,
	/** One thing that somebody said. */
	note: 4000,
	outcome: 4000,
	/** Of a series: a year of weeks. */
	times: 52
};
export const veiledTitle = '[gesluierd]';

/** Stands before the key of a guest in the address that switches mail off. */
export const guestPrefix = 'gast.';

/** Names and addresses of guests are gone this long after the end. */
export const guestDays = 30;
/** A sign-up whose link nobody followed is forgotten after this long. */
export const unconfirmedDays = 7;
/** What was said can be written down so long after the end. */
export const harvestDays = 14;
/** Who comes is reminded this long before it begins. */
export const reminderHours = 26;

export const gatheringPath = ({ id, title, veiled }: { id: string; title: string; veiled?: boolean }): string =>
	`/bijeenkomsten/${addressOf(veiled ? '' : title, id)}`;

export type SignUpRefusal = 'called-off' | 'over';
/** `link-old`: we did not make this link, or what it was for is forgotten. */
export type LinkRefusal = SignUpRefusal | 'link-old';

/** One can still walk in after it began; not after it ended. */
export function maySignUp(
	{ calledOffAt, endsAt }: Pick<Gathering, 'calledOffAt' | 'endsAt'>,
	now: Date
): Outcome<true, SignUpRefusal> {
	if (calledOffAt) return refuse('called-off');
	if (endsAt <= now) return refuse('over');
	return accept(true);
}

/** Null: room for everyone. */
export const seatsLeft = ({ seats, coming }: Pick<Gathering, 'seats' | 'coming'>): number | null =>
	seats === null ? null : Math.max(0, seats - coming);

/** Who comes when others wait already goes behind them, also when a seat happens to be free. */
export function placeFor({
	seats,
	coming,
	waiting
}: Pick<Gathering, 'seats' | 'coming' | 'waiting'>): 'coming' | 'waiting' {
	return seatsLeft({ seats, coming }) === 0 || (seats !== null && waiting > 0) ? 'waiting' : 'coming';
}

/** How many of the waiting list can come now. */
export function movingUp({ seats, coming, waiting }: Pick<Gathering, 'seats' | 'coming' | 'waiting'>): number {
	return seats === null ? waiting : Math.min(waiting, Math.max(0, seats - coming));
}

/** From the beginning on, and for two weeks after. */
export const isHarvestTime = ({ startsAt, endsAt }: Pick<Gathering, 'startsAt' | 'endsAt'>, now: Date): boolean =>
	startsAt <= now && before(endsAt, -days(harvestDays)) > now;

export const isOver = ({ endsAt }: Pick<Gathering, 'endsAt'>, now: Date): boolean => endsAt <= now;

/** Asked along by a host, and it is up to them. */
export const isInvitedToHost = ({ since, how }: Pick<Host, 'since' | 'how'>): boolean =>
	since === null && how === 'invited';

/** Offered it, and it is up to the hosts. */
export const offersToHost = ({ since, how }: Pick<Host, 'since' | 'how'>): boolean =>
	since === null && how === 'offered';

export const isHost = ({ since }: Pick<Host, 'since'>): boolean => since !== null;

/** Of a series the next one stands for all; `more`: how many come after it. */
export function oncePerSeries<T extends Pick<Gathering, 'id' | 'seriesId'>>(
	coming: readonly T[]
): (T & { more: number })[] {
	const isFirst = (one: T) => one.seriesId === null || coming.find(({ seriesId }) => seriesId === one.seriesId) === one;
	const more = (one: T) => (one.seriesId ? coming.filter(({ seriesId }) => seriesId === one.seriesId).length - 1 : 0);
	return coming.filter(isFirst).map((one) => ({ ...one, more: more(one) }));
}
