// A rule for what has a shape of its own. Every expression is bounded, so time stays linear.
import type { Find, Kind, Level } from './mark.ts';

/** `only`: without this in the text the pattern need not be tried. */
export type Rule = {
	kind: Kind;
	level: Level;
	pattern: RegExp;
	only?: RegExp;
	accept?: (match: RegExpExecArray, text: string) => boolean;
};

export const before = (match: RegExpExecArray, text: string, size: number): string =>
	text.slice(Math.max(0, match.index - size), match.index);

export const findShapes = (text: string, rules: readonly Rule[]): Find[] =>
	rules
		.filter(({ only }) => !only || only.test(text))
		.flatMap(({ kind, level, pattern, accept }) =>
			[...text.matchAll(pattern)]
				.filter((match) => !accept || accept(match, text))
				.map(({ 0: written, index }): Find => ({ kind, level, start: index, end: index + written.length }))
		);
