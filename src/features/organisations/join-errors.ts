// What is wrong with a field of the joining forms, in the words that were written for it.
import type { Language } from '#kernel/language.ts';
import { errorText } from '#platform/web/form.texts.ts';

type FieldWords = { missing: string; tooLong: (max: number) => string; unclear?: string };
export type JoinFields = Record<string, { words: FieldWords; most: number }>;

/** Field → sentence, for the fields that are wrong. `own`: reasons that belong to the whole form. */
export function joinErrors(
	language: Language,
	errors: Record<string, string> | undefined,
	fields: JoinFields,
	own: Record<string, string>
): Record<string, string | undefined> {
	return Object.fromEntries(
		Object.entries(errors ?? {}).map(([field, key]) => {
			const { words, most } = fields[field] ?? {};
			if (words && most !== undefined) {
				if (key === 'missing') return [field, words.missing];
				if (key === 'too-long') return [field, words.tooLong(most)];
				if (key === 'mail-unclear') return [field, words.unclear];
			}
			return [field, errorText(language, key, own)];
		})
	);
}
