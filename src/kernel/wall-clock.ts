// Days and times as a clock in the Netherlands shows them, and the instants they are. Days are `2027-03-28`, times `14:00`.

export type WallClock = { day: string; time: string };

const parts = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Amsterdam',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

export function wallClockOf(moment: Date): WallClock {
	const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
	return { day: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

/** Hours that a clock here is ahead of UTC, summer first: an hour that comes twice is taken the first time. */
const offsets = [2, 1];

/** Null: no day or time, or the hour that is skipped in spring. */
export function instantOf({ day, time }: WallClock): Date | null {
	if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
	const asUtc = Date.parse(`${day}T${time}:00Z`);
	const candidates = offsets.map((offset) => new Date(asUtc - offset * 3_600_000));
	return candidates.find((one) => sameClock(wallClockOf(one), { day, time })) ?? null;
}

const sameClock = (a: WallClock, b: WallClock) => a.day === b.day && a.time === b.time;

/** A day that exists, between 2000 and 2199: not 30 February. */
export function isDay(day: string): boolean {
	if (!/^2[01]\d{2}-\d{2}-\d{2}$/.test(day)) return false;
	const parsed = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}
