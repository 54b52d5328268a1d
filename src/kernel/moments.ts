// Moments as people in the Netherlands read them. Instants are stored; wall-clock time is shown.
import type { Language } from './language.ts';

const zone = 'Europe/Amsterdam';
const locale: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const formatter = (options: Intl.DateTimeFormatOptions) => ({
	nl: new Intl.DateTimeFormat(locale.nl, { timeZone: zone, ...options }),
	en: new Intl.DateTimeFormat(locale.en, { timeZone: zone, ...options })
});

const day = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const month = formatter({ month: 'long', year: 'numeric' });
const weekday = formatter({ weekday: 'long' });
const clock = formatter({ hour: '2-digit', minute: '2-digit' });

/** "12 oktober 2026" */
export const dayOf = (moment: Date, language: Language): string => day[language].format(moment);
/** "oktober 2026": for words signed "iemand uit het netwerk", where a day could give someone away. */
export const monthOf = (moment: Date, language: Language): string => month[language].format(moment);
/** "donderdag" */
export const weekdayOf = (moment: Date, language: Language): string => weekday[language].format(moment);
/** "14:05" */
export const clockOf = (moment: Date, language: Language): string => clock[language].format(moment);

export const days = (n: number): number => n * 24 * 60 * 60 * 1000;
export const hours = (n: number): number => n * 60 * 60 * 1000;
export const minutes = (n: number): number => n * 60 * 1000;
/** The moment `ms` before (or, negative, after) `moment`. */
export const before = (moment: Date, ms: number): Date => new Date(moment.getTime() - ms);
