// What a circle is, who can come in, and how it rests or ends. Pure: no clock, no database, no web.
import type { Audience } from '#kernel/audience.ts';
import { addressOf } from '#kernel/ids.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';

/** A learning group around a theme, people who look at each other's practice (intervisie), or neighbours in a region. */
export const circleKinds = ['learning', 'peer', 'regional'] as const;
export type CircleKind = (typeof circleKinds)[number];

/** `open`: who wants to come is in. `ask`: the circle says welcome first. `closed`: nobody new, with the reason. */
export const joinings = ['open', 'ask', 'closed'] as const;
export type Joining = (typeof joinings)[number];

/** What the circle shows to who is not in it. Nothing of what is said inside is in it. */
export type Circle = {
	id: string;
	kind: CircleKind;
	/** '[gesluierd]' when veiled, so that a place never stands without a name. */
	name: string;
	purpose: string;
	region: string;
	theme: { id: string; title: string } | null;
	joining: Joining;
	closedReason: string | null;
	audience: Audience;
	/** Members of the network see who takes part. */
	showsPeople: boolean;
	begunAt: Date;
	restingSince: Date | null;
	endedAt: Date | null;
	/** What it leaves behind. */
	legacy: string;
	veiled: boolean;
};

export type CircleState = 'alive' | 'resting' | 'ended';

/** `in`: takes part. `asked`: waits for the circle. `invited`: the circle waits for them. */
export type PlaceState = 'in' | 'asked' | 'invited';
export type Place = { personId: string; name: string; state: PlaceState };

export const circleLimits = {
	name: 120,
	purpose: 1000,
	region: 80,
	reason: 280,
	legacy: 2000,
	note: 4000,
	task: 200,
	search: 80
};
export const veiledName = '[gesluierd]';

export const circlePath = ({ id, name, veiled }: { id: string; name: string; veiled?: boolean }): string =>
	`/kringen/${addressOf(veiled ? '' : name, id)}`;

export const stateOf = ({ endedAt, restingSince }: Pick<Circle, 'endedAt' | 'restingSince'>): CircleState => {
	if (endedAt) return 'ended';
	return restingSince ? 'resting' : 'alive';
};

export type JoinRefusal = 'ended' | 'closed' | 'already-in' | 'already-asked';

/**
 * What becomes of somebody who wants to take part. An invitation opens every door. `known`: somebody of elsewhere said "ik
 * ken ze" about them; of who is new the people of the circle say so themselves, in an open circle too.
 */
export function join(
	{ endedAt, joining }: Pick<Circle, 'endedAt' | 'joining'>,
	own: PlaceState | null,
	known: boolean
): Outcome<'in' | 'asked', JoinRefusal> {
	if (endedAt) return refuse('ended');
	if (own === 'in') return refuse('already-in');
	if (own === 'invited') return accept('in');
	if (joining === 'closed') return refuse('closed');
	if (joining === 'open' && known) return accept('in');
	return own === 'asked' ? refuse('already-asked') : accept('asked');
}

/** With the last one who leaves it ends: nobody would be left to say welcome, or to read what was written. */
export const endsWithout = (places: readonly Pick<Place, 'personId' | 'state'>[], personId: string): boolean =>
	places.every((one) => one.state !== 'in' || one.personId === personId);

export type AboutRefusal = 'reason-missing' | 'theme-unknown';

/** At which field a refusal is told. */
export const fieldOf: Record<AboutRefusal, string> = { 'reason-missing': 'closedReason', 'theme-unknown': 'theme' };

/** Open unless there is a reason, and the reason is shown. */
export function closedBecause(joining: Joining, reason: string): Outcome<string | null, 'reason-missing'> {
	if (joining !== 'closed') return accept(null);
	return reason === '' ? refuse('reason-missing') : accept(reason);
}
