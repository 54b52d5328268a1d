// The words by which a theme is recognised, and which themes a story may be about. Pure.
import { wordsLimits } from './theme.ts';
import { suggestThemes, THESAURUS, type Thesaurus } from '@meerstem/dutch';

export type WordsVersion = {
	number: number;
	words: readonly string[];
	reason: string;
	/** Null: somebody whose account is gone, or whose name is not for this viewer. */
	by: string | null;
	at: Date;
};

/** One word or a few words a line; the same word twice is one word. */
export function wordsIn(typed: string): string[] {
	const lines = typed.split(/[\n,;]/).map((line) => line.replace(/\s+/g, ' ').trim().toLowerCase());
	return [...new Set(lines.filter(Boolean))];
}

/** Words to begin with, from the thesaurus that comes with Meerstem, for a theme nobody gave words yet. */
export function startingWords(theme: { title: string; description: string }): string[] {
	const near = suggestThemes(`${theme.title}. ${theme.description}`, THESAURUS).slice(0, 2);
	const words = near.flatMap((one) => THESAURUS.find(({ theme: name }) => name === one.theme)?.words ?? []);
	return [...new Set(words)].slice(0, wordsLimits.words);
}

/** What a version added and left out, compared with the one before it. */
export function changeOf(now: readonly string[], before: readonly string[]): { added: string[]; gone: string[] } {
	return { added: now.filter((word) => !before.includes(word)), gone: before.filter((word) => !now.includes(word)) };
}

export type SuggestedTheme = { id: string; title: string; words: string[] };

/** Up to three themes this text may be about, with the words that say so. The teller chooses; none is fine too. */
export function themesFor(
	text: string,
	themes: readonly { id: string; title: string; words: readonly string[] }[]
): SuggestedTheme[] {
	const thesaurus: Thesaurus = themes.map(({ id, words }) => ({ theme: id, words }));
	return suggestThemes(text, thesaurus).map(({ theme: id, words }) => ({
		id,
		title: themes.find((one) => one.id === id)?.title ?? '',
		words: words.slice(0, 5)
	}));
}
