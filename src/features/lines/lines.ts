// What the many lines are made of. Pure.

/** Months drawn on the front page. */
export const monthsDrawn = 12;

/** Stories drawn on the page of a theme: the last ones, so that a line stays a line. */
export const storiesDrawn = 24;

/** The first moment of each month drawn, the oldest first, the last one the month of `now`. In UTC: a line is no calendar. */
export function monthsUntil(now: Date): Date[] {
	return Array.from(
		{ length: monthsDrawn },
		(_, i) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsDrawn + 1 + i, 1, 12))
	);
}

/** '2026-11' */
export const monthKey = (at: Date): string => at.toISOString().slice(0, 7);

export type ThemeLine = {
	id: string;
	title: string;
	/** What happened in each month, the oldest first. */ counts: number[];
};
/** Where the red thread touches a line: which line, which month. */
export type Knot = { line: number; month: number };
export type RedThread = { id: string; title: string; knots: Knot[] };

/** What a thread leans on, in the order of months; a line it touches twice in one month is touched once. */
export function knotsOf(
	touched: readonly { themeId: string; month: string }[],
	lines: readonly ThemeLine[],
	now: Date
): Knot[] {
	const months = monthsUntil(now).map(monthKey);
	const knots = touched
		.map(({ themeId, month }) => ({ line: lines.findIndex(({ id }) => id === themeId), month: months.indexOf(month) }))
		.filter(({ line, month }) => line >= 0 && month >= 0)
		.sort((a, b) => a.month - b.month || a.line - b.line);
	return knots.filter((knot, i) => knots.findIndex((one) => one.line === knot.line && one.month === knot.month) === i);
}

/** A story under a theme, and the threads it came together with others in. */
export type StoryLine = { id: string; path: string; name: string; language: string; toldAt: Date; threadIds: string[] };
export type ThreadLine = { id: string; path: string; title: string; sharedAt: Date };
