// Who is weaving right now. Pure.
import { minutes } from '#kernel/moments.ts';

/** So long after their last step somebody still counts as here. */
export const stillHere = minutes(10);
/** A look at the page is kept once in this time: a row that changes empties what is kept for guests. */
export const keptEvery = minutes(2);
