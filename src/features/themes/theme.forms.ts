import * as v from 'valibot';
import { line, words } from '#platform/web/forms.ts';
import { asWritten } from '#platform/web/marks.ts';
import { wordsIn } from './theme-words.ts';
import { themeLimits, wordsLimits } from './theme.ts';

export const NewTheme = v.object({ title: line(themeLimits.title), description: words(themeLimits.description) });
export type NewTheme = v.InferOutput<typeof NewTheme>;

const shown = (text: string) => [...text].length;

/** `seen`: the number of the version that was changed; 0 when there was none. */
export const NewWords = v.object({
	words: v.pipe(
		v.string('missing'),
		v.transform(wordsIn),
		v.check((words) => words.length > 0, 'missing'),
		v.check((words) => words.length <= wordsLimits.words, 'too-many-words'),
		v.check((words) => words.every((word) => shown(word) <= wordsLimits.word), 'word-too-long'),
		asWritten()
	),
	reason: line(wordsLimits.reason),
	seen: v.pipe(v.string('missing'), v.toNumber(), v.integer())
});
export type NewWords = v.InferOutput<typeof NewWords>;
