// A werkvorm: steps with minutes and roles by which a small group talks something through. Nothing is kept of it but what
// people write down themselves, and none of them asks for one conclusion. Pure.
import type { Language } from '#kernel/language.ts';

export type Step = {
	title: string;
	/** What happens now, a sentence or two a line. */
	does: readonly string[];
};

export type MethodWords = {
	name: string;
	/** What it is, in a sentence. */
	what: string;
	/** When it suits. */
	suits: string;
	roles: readonly { name: string; does: string }[];
	steps: readonly Step[];
};

export type Method = {
	/** In the address; never changes. */
	slug: string;
	/** How many people it works with. */
	people: readonly [least: number, most: number];
	/** Of each step, in order: there are as many in every language. */
	minutes: readonly number[];
	words: Record<Language, MethodWords>;
};

export const totalMinutes = ({ minutes }: Pick<Method, 'minutes'>): number =>
	minutes.reduce((sum, one) => sum + one, 0);

/** The step that was asked for in the address, counted from one; null: none of them, so the whole method is shown. */
export function stepAsked(asked: string | null, { minutes }: Pick<Method, 'minutes'>): number | null {
	const number = /^\d{1,2}$/.test(asked ?? '') ? Number(asked) : 0;
	return number >= 1 && number <= minutes.length ? number : null;
}
