// A dilemma never closes: its makers look at it again every year. Pure.
import { days } from '#kernel/moments.ts';

/** The day on which the makers are asked again. */
export const nextLook = (at: Date): Date => new Date(at.getTime() + days(365));

export type LookedAgain = { at: Date; by: string | null; words: string };
