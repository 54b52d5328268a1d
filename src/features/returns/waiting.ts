// Answers that stay away, and from when somebody should know. Pure.
import { days } from '#kernel/moments.ts';

/** A first human sign within a week: after that a story in a small circle is shown to its own team. */
export const teamSeesAfter = days(7);
/** After two weeks the programme team sees a story that members or everyone could answer. */
export const stewardsSeeAfter = days(14);
/** Within six weeks every story has an answer, and so has everything that was brought to a table. */
export const lateAfter = days(42);

export type Waiting = { path: string; title: string; language: string; since: Date; late: boolean };

export const isLate = (since: Date, now: Date): boolean => now.getTime() - since.getTime() >= lateAfter;
