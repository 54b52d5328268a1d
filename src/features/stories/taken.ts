// Numbers that were taken out of the page while somebody typed, so that "dit is geen BSN" can put one back. They live
// in the open page only, and are never kept.
import { findBlocked } from '@meerstem/dutch/numbers';

export type Taken = {
	kind: 'bsn' | 'iban';
	digits: string;
	/** As it was typed. */ written: string;
	/** Which [nummer] in the text it became. */ place: number;
};

const mark = '[nummer]';
const marksIn = (text: string): number => text.split(mark).length - 1;

/** What `text` loses now, together with what it lost before. */
export function takenFrom(text: string, allowed: readonly string[], before: readonly Taken[]): Taken[] {
	const now = findBlocked(text, allowed).map(({ kind, digits, start, end }, i) => ({
		kind,
		digits,
		written: text.slice(start, end),
		place: marksIn(text.slice(0, start)) + i
	}));
	const shifted = before.map((one) => ({
		...one,
		place: one.place + now.filter(({ place }) => place <= one.place).length
	}));
	return [...shifted, ...now];
}

/** The text with this number in its place again; unchanged when the writer removed the mark. */
export function putBack(text: string, taken: readonly Taken[], one: Taken): string {
	const parts = text.split(mark);
	if (!taken.includes(one) || parts.length < 2) return text;
	const at = Math.min(one.place, parts.length - 2);
	return parts.slice(0, at + 1).join(mark) + one.written + parts.slice(at + 1).join(mark);
}
