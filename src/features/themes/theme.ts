// Themes: tasks in society around which people gather, and how alive they are. Pure.
import { addressOf } from '#kernel/ids.ts';
import { before, days } from '#kernel/moments.ts';

export type Theme = {
	id: string;
	/** '[gesluierd]' when veiled, so that a place never stands without a name. */
	title: string;
	/** Empty when veiled. */
	description: string;
	startedAt: Date;
	veiled: boolean;
};

export type Energy = 'alive' | 'quiet' | 'asleep';
export type ThemeLine = Theme & { energy: Energy };

export const themeLimits = { title: 120, description: 1000 };
export const wordsLimits = { words: 80, word: 60, reason: 400 };
export const veiledTitle = '[gesluierd]';

/** The rule as it stands on the page: these numbers are in its sentence. */
export const energyRule = { aliveFrom: 3, aliveDays: 90, quietDays: 180, dozingDays: 60 };

/** What happened around a theme: stories told, answers given, red threads shared, by now readable for members or wider. */
export type Happenings = {
	/** How many in the last `aliveDays`. */
	lately: number;
	/** The last one; null when there was none. */
	last: Date | null;
};

export function energyOf(happened: Happenings, startedAt: Date, now: Date): Energy {
	if (happened.lately >= energyRule.aliveFrom) return 'alive';
	return sleepsFrom(happened, startedAt) > now ? 'quiet' : 'asleep';
}

/** The moment it falls asleep, or fell asleep, when nothing more happens. */
export function sleepsFrom({ last }: Happenings, startedAt: Date): Date {
	const latest = last && last > startedAt ? last : startedAt;
	return before(latest, -days(energyRule.quietDays));
}

/** Falls asleep within two months, or fell asleep in the last two: somebody can still look whether it lives elsewhere. */
export function isFallingAsleep(happened: Happenings, startedAt: Date, now: Date): boolean {
	if (energyOf(happened, startedAt, now) === 'alive') return false;
	return Math.abs(sleepsFrom(happened, startedAt).getTime() - now.getTime()) <= days(energyRule.dozingDays);
}

export const energies: readonly Energy[] = ['alive', 'quiet', 'asleep'];

export const themePath = ({ id, title, veiled }: Pick<Theme, 'id' | 'title'> & { veiled?: boolean }): string =>
	`/themas/${veiled ? id : addressOf(title, id)}`;

/** Those that somebody cares for come first; otherwise the order stays. */
export function mineFirst<T extends { id: string }>(themes: readonly T[], mine: readonly string[]): T[] {
	const isMine = ({ id }: T) => mine.includes(id);
	return [...themes.filter(isMine), ...themes.filter((one) => !isMine(one))];
}
