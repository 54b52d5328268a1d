// The three questions to members, once a year: when they are asked, what is counted, and who reads the words. Pure.
import { days } from '#kernel/moments.ts';
import { leastIn, withoutSmallCells } from '#kernel/suppression.ts';
import { isSignedIn, isSteward, readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import { wallClockOf } from '#kernel/wall-clock.ts';

/** What members need (R54–R58), in the order of what residents need (R31–R33). */
export const conditions = ['informed', 'supported', 'ownWay'] as const;
export type Condition = (typeof conditions)[number];

/** "Weet ik niet" is a whole answer. The order says nothing. */
export const pulseAnswers = ['yes', 'partly', 'no', 'unsure'] as const;
export type PulseAnswer = (typeof pulseAnswers)[number];

/** Who reads the words: their writer says so, there is no default. `named`: with the writer's name. */
export const readerChoices = ['self', 'stewards', 'stewards-named', 'members', 'members-named'] as const;
export type Readers = (typeof readerChoices)[number];

export const pulseLimits = { words: 2000 };
export const pulsePath = '/drie-vragen';
export const pulsePathOf = (year: number): string => `${pulsePath}?jaar=${year}`;

/** The year in an address; null for none, or what is no year. */
export const readYear = (typed: string | null): number | null => (/^20\d\d$/.test(typed ?? '') ? Number(typed) : null);

/** The year on a Dutch calendar. */
export const yearOf = (moment: Date): number => Number(wallClockOf(moment).day.slice(0, 4));

/** Who has just come cannot say much yet, and who answered in December is not asked again in January. */
const askRule = { afterDays: 60, againAfterDays: 270 };

/** When this person came, and when they last answered, said "nu niet", or were asked by mail; null: never. */
export type AskState = { cameAt: Date; lastSaidAt: Date | null; lastMailedAt: Date | null };

const isPast = (moment: Date | null, rule: number, now: Date) =>
	moment === null || now.getTime() - moment.getTime() >= days(rule);

export const isAsked = ({ cameAt, lastSaidAt }: Omit<AskState, 'lastMailedAt'>, now: Date): boolean =>
	isPast(cameAt, askRule.afterDays, now) && isPast(lastSaidAt, askRule.againAfterDays, now);

/** In a mail at most once. */
export const isAskedByMail = (state: AskState, now: Date): boolean =>
	isAsked(state, now) && isPast(state.lastMailedAt, askRule.againAfterDays, now);

/** Members whom somebody knows: those who are counted everywhere else too. */
export const mayAnswerPulse = (viewer: Viewer): viewer is SignedIn & { readsMembers: true } => readsMembers(viewer);

export const isNamed = (readers: Readers | null): boolean =>
	readers === 'stewards-named' || readers === 'members-named';

/** The same rule stands in SQL in the store, so that hidden words are never fetched. */
export function mayReadPulseWords(
	viewer: Viewer,
	{ personId, readers }: { personId: string | null; readers: Readers | null }
): boolean {
	if (isSignedIn(viewer) && viewer.id === personId) return true;
	if (readers === 'members' || readers === 'members-named') return readsMembers(viewer);
	return (readers === 'stewards' || readers === 'stewards-named') && isSteward(viewer);
}

/**
 * Answers are counted by so many at a time: of one that comes in, nobody can see what it was by looking before and after.
 * Under that number nothing is counted at all.
 */
export const countedBy = leastIn('closed');

/** `cells`: in the order of `pulseAnswers`; null: too few to name, or it would tell another that is. */
export type Counted = { people: number; cells: (number | null)[] };

/** Null: fewer than five answered this question. */
export function countedOf(given: Readonly<Partial<Record<PulseAnswer, number>>>): Counted | null {
	const cells = pulseAnswers.map((answer) => given[answer] ?? 0);
	const people = cells.reduce((sum, one) => sum + one, 0);
	const [kept] = withoutSmallCells([cells], countedBy, false);
	return people < countedBy || !kept ? null : { people, cells: kept };
}
