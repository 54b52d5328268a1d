// Wie weet raad: whom a question reaches, and when it goes wider. Pure. Nobody is flooded, and nobody is ranked.
import { days } from '#kernel/moments.ts';
import type { Way } from '#features/profiles/profile.ts';

/** A few first; wider while nobody answers. `after`: how long the question has waited then. */
export const waves: readonly { after: number; most: number }[] = [
	{ after: 0, most: 4 },
	{ after: days(3), most: 8 },
	{ after: days(7), most: 12 }
];
/** A question nobody answered in this time is no longer carried around; it stays where it stands. */
export const carriedDays = 30;
/** Questions somebody is asked in one week at most. */
export const mostInAWeek = 2;

/** The wave that is due, counted from 0; null when none is. `done`: waves that went out already. */
export function waveDue({ toldAt, done }: { toldAt: Date; done: number }, now: Date): number | null {
	const next = waves[done];
	return next && now.getTime() - toldAt.getTime() >= next.after ? done : null;
}

export type Candidate = {
	personId: string;
	/** Cares for a theme of the question. */
	cares: boolean;
	/** Said to know something the question is about. */
	knows: boolean;
	way: Way | null;
	lastAskedAt: Date | null;
	askedLately: number;
};

/**
 * Who is asked now. Who said to read along only is asked nothing. Who both cares and knows goes first, then who was asked
 * longest ago: a turn, not an order of who is better. The last wave also reaches people who like to meet or take the lead.
 */
export function whomToAsk(candidates: readonly Candidate[], wave: number): string[] {
	const last = wave === waves.length - 1;
	const fits = ({ cares, knows, way }: Candidate) =>
		cares || knows || (last && (way === 'meeting' || way === 'leading'));
	const turn = ({ lastAskedAt }: Candidate) => lastAskedAt?.getTime() ?? 0;
	const both = ({ cares, knows }: Candidate) => Number(cares && knows);
	return candidates
		.filter((one) => one.way !== 'reading' && one.askedLately < mostInAWeek && fits(one))
		.sort((a, b) => both(b) - both(a) || turn(a) - turn(b) || (a.personId < b.personId ? -1 : 1))
		.map(({ personId }) => personId);
}

/** Words shorter than this say little about what somebody knows; one long word, or two others, are enough. */
const shortest = 5;
const telling = 9;

/** True when two texts, as stems, are about something they share. */
export function sharesKnowledge(question: ReadonlySet<string>, said: readonly string[]): boolean {
	const shared = [...new Set(said)].filter((stem) => stem.length >= shortest && question.has(stem));
	return shared.length >= 2 || shared.some((stem) => stem.length >= telling);
}

/** In ms; null when there is nothing to tell the middle of. */
export function median(waits: readonly number[]): number | null {
	if (waits.length === 0) return null;
	const sorted = [...waits].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
