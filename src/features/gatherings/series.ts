// On which days a gathering comes back. Pure; days are days of the calendar (`2027-03-28`), so summer time changes nothing.
import { addDays } from '#kernel/wall-clock.ts';

export const rhythms = ['weekly', 'two-weekly', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** `times`: how many there are, counting those that are skipped. `except`: days on which it does not take place. */
export type Series = { first: string; rhythm: Rhythm; times: number; except: readonly string[] };

export function daysOf({ first, rhythm, times, except }: Series): string[] {
	const all = Array.from({ length: times }, (_, i) => nthDay(first, rhythm, i));
	return all.filter((day) => !except.includes(day));
}

function nthDay(first: string, rhythm: Rhythm, i: number): string {
	if (rhythm === 'weekly') return addDays(first, 7 * i);
	if (rhythm === 'two-weekly') return addDays(first, 14 * i);
	return sameWeekday(first, i);
}

/** Monday is 1, Sunday 7. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The first, second, third or fourth of this weekday in its month; a fifth is the last one, since not every month has it. */
export const weekOf = (day: string): 1 | 2 | 3 | 4 | 'last' => {
	const week = Math.ceil(Number(day.slice(8)) / 7);
	return week > 4 ? 'last' : (week as 1 | 2 | 3 | 4); // a month has no sixth week of one weekday
};

/** The same weekday in the same week of the month, so many months later. */
function sameWeekday(first: string, months: number): string {
	const [year = 0, month = 0] = first.split('-').map(Number);
	const start = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
	const firstOne = addDays(start, (weekdayOf(first) - weekdayOf(start) + 7) % 7);
	const week = weekOf(first);
	if (week !== 'last') return addDays(firstOne, 7 * (week - 1));
	const fifth = addDays(firstOne, 28);
	return fifth.slice(0, 7) === start.slice(0, 7) ? fifth : addDays(firstOne, 21);
}
