// What of a landscape may leave the server: step 9 of voices-engine.md. Everything else stays where it was computed.

import type {
	CounterVoice,
	Dilemma,
	End,
	Group,
	GroupTally,
	Landscape,
	SharedGround,
	StatementResult
} from './types.ts';

/** A landscape without persons. Counts of parties that could point at somebody are left out, not rounded. */
export interface PublicLandscape {
	version: 1;
	structure: Landscape['structure'];
	people: number;
	groups: Group[];
	ends: End[];
	/** byGroup and byEnd hold only parties whose answers may be told */
	statements: StatementResult[];
	sharedGround: SharedGround[];
	dilemmas: Dilemma[];
	counterVoices: CounterVoice[];
	provisional: boolean;
}

/** Whom it is for: 10 people is the least group in public, 5 in a closed group that knows each other. */
export type Circle = 'public' | 'closed';

const LEAST: Record<Circle, number> = { public: 10, closed: 5 };

/**
 * Leaves out every person, every split with a party under k people, every count of a statement from fewer than k
 * people of a party, and then (complementary suppression) also the next smallest count of that statement, because the
 * total minus the others would tell the one left out. Counter-voices of fewer than k people are not split out either; they
 * stay in the totals of their statement, where the dissent of everybody is counted.
 */
export function publish(landscape: Landscape, circle: Circle): PublicLandscape {
	const least = LEAST[circle];
	const parties = landscape.groups.length > 0 ? landscape.groups : landscape.ends;
	const split = parties.every(({ size }) => size >= least);
	const shown = (tallies: GroupTally[]) => (split ? suppress(tallies, least) : []);
	const statements = landscape.statements.map((s) => ({ ...s, byGroup: shown(s.byGroup), byEnd: shown(s.byEnd) }));
	const told = new Set(statements.flatMap((s) => [...s.byGroup, ...s.byEnd].map(({ group }) => `${s.id} ${group}`)));
	const describe = <T extends Group | End>(party: T): T => ({
		...party,
		characteristic: party.characteristic.filter(({ statement }) => told.has(`${statement} ${party.id}`))
	});
	return {
		version: 1,
		structure: landscape.structure,
		people: landscape.people.length,
		groups: split ? landscape.groups.map(describe) : [],
		ends: split ? landscape.ends.map(describe) : [],
		statements,
		sharedGround: landscape.sharedGround,
		dilemmas: split ? landscape.dilemmas : landscape.dilemmas.filter(({ over }) => over === 'everyone'),
		counterVoices: split ? landscape.counterVoices.filter(({ against, of }) => against >= least && of >= least) : [],
		provisional: landscape.evidence.provisional
	};
}

const answered = ({ agree, disagree, pass }: GroupTally) => agree + disagree + pass;

/** Parties with enough answers; when exactly one is left out, the smallest of the others goes with it. */
function suppress(tallies: GroupTally[], least: number): GroupTally[] {
	const kept = tallies.filter((tally) => answered(tally) >= least);
	if (tallies.length - kept.length !== 1) return kept;
	const smallest = kept.reduce<GroupTally | null>((a, b) => (a === null || answered(b) < answered(a) ? b : a), null);
	return kept.filter((tally) => tally !== smallest);
}

/** Publish again once this many new people answered: a single newcomer would show as the difference. */
export const PUBLISH_EVERY = 5;

/** Whether enough new people answered since the last publication. */
export const mayPublish = (peopleThen: number, peopleNow: number) => peopleNow - peopleThen >= PUBLISH_EVERY;
