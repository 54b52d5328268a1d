// What happens around a table beside what is brought: its days, and whether it presses. Pure.
import { days } from '#kernel/moments.ts';
import { readsMembers, type Viewer } from '#kernel/viewer.ts';
import { countOrganisations, type AnswerCounts, type AnswerKind } from '#features/responses/response.ts';

export type DayKind = 'meeting' | 'policy';
export const dayKinds: readonly DayKind[] = ['meeting', 'policy'];

/** `day`: a date such as '2027-03-18', without an hour. `words` '' when the words of the table are veiled. */
export type TableDay = { id: string; groupId: string; kind: DayKind; day: string; words: string };

/** The date in the Netherlands at this moment, as '2026-11-02'. */
export const dateOf = (moment: Date): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);

/** A date as a moment that falls on that day for whoever reads it in the Netherlands. */
export const momentOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Coming days first to last; days that were, last to first. Today is still to come. */
export function comingAndPast<T extends { day: string }>(all: readonly T[], today: string) {
	const inOrder = all.toSorted((a, b) => a.day.localeCompare(b.day));
	return {
		coming: inOrder.filter(({ day }) => day >= today),
		past: inOrder.filter(({ day }) => day < today).reverse()
	};
}

/** Whole weeks from today until that day; 0: within seven days. */
export const weeksUntil = (day: string, today: string): number =>
	Math.floor((momentOf(day).getTime() - momentOf(today).getTime()) / days(7));

/** The year something happened in, as it is read in the Netherlands: newest first, each with its own, in the order given. */
export function byYear<T>(all: readonly T[], at: (one: T) => Date): { year: string; of: T[] }[] {
	const years = Map.groupBy(all, (one) => dateOf(at(one)).slice(0, 4));
	return [...years].map(([year, of]) => ({ year, of })).sort((a, b) => b.year.localeCompare(a.year));
}

export type Pressing = 'presses' | 'not-now' | 'unsure';
export const pressingAnswers: readonly Pressing[] = ['presses', 'not-now', 'unsure'];

/** `teams`: how many organisations answered at all. */
export type PressingCounts = { presses: number; notNow: number; unsure: number; differInside: number; teams: number };

/** What pressed last year says nothing of today: an answer counts for half a year. */
export const pressingCountsFor = days(183);
/** Who does not read along with the members sees numbers from here on. */
const enoughForOthers = 10;

const asAnswer = { presses: 'recognise', 'not-now': 'different', unsure: 'unsure' } satisfies Record<
	Pressing,
	AnswerKind
>;

type Said = { answer: Pressing; organisationIds: readonly string[] };

/** By organisation, like every answer: one that says several things counts under each, and is said to differ inside. */
export function countPressing(said: readonly Said[], counted: ReadonlySet<string>): PressingCounts {
	const answers = said.map(({ answer, organisationIds }) => ({
		answer: asAnswer[answer],
		capacity: 'member' as const,
		organisationIds
	}));
	const { recognise, different, unsure, differInside }: AnswerCounts = countOrganisations(answers, counted);
	const teams = new Set(said.flatMap(({ organisationIds }) => organisationIds.filter((id) => counted.has(id)))).size;
	return { presses: recognise, notNow: different, unsure, differInside, teams };
}

/**
 * Null: too few answered to show it to this viewer. It stands at one table only: never in a list, where tables would stand
 * beside each other as more and less pressing (promise 9).
 */
export function pressingFor(viewer: Viewer, counts: PressingCounts): PressingCounts | null {
	return readsMembers(viewer) || counts.teams >= enoughForOthers ? counts : null;
}

export type RelationVersion = {
	id: string;
	number: number;
	/** '' when veiled. */
	words: string;
	reason: string;
	by: string | null;
	at: Date;
	veiled: boolean;
};
