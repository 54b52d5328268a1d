// The front door of the words by which themes are recognised: read and change them, and suggest themes for a story.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { NewWords } from './theme.forms.ts';
import { mayChangeWords } from './theme.policy.ts';
import { changeOf, startingWords, themesFor, type SuggestedTheme } from './theme-words.ts';
import * as store from './theme-words.store.server.ts';
import { all, find } from './theme.store.server.ts';

/** A theme's words now, and all versions. `number` 0: nobody chose words yet, and those shown are ours to begin with. */
export async function showThemeWords({ db, viewer }: Context, themeId: string) {
	const theme = (await find(db, themeId)) ?? notFound('theme');
	if (theme.veiled) notFound('theme');
	const versions = await store.versionsOf(db, themeId);
	const [latest] = versions;
	const start = startingWords(theme);
	return {
		theme,
		words: latest?.words ?? start,
		number: latest?.number ?? 0,
		mayChange: mayChangeWords(viewer),
		// A name is for members to see, as on the page of a person.
		versions: versions.map((version, i) => ({
			...version,
			by: readsMembers(viewer) ? version.by : null,
			...changeOf(version.words, versions[i + 1]?.words ?? start)
		}))
	};
}

/** A new version, unless somebody else made one since this page was opened. */
export async function changeThemeWords(
	{ db, viewer, now }: Context,
	themeId: string,
	{ words, reason, seen }: NewWords
): Promise<Outcome<{ number: number }, 'changed-meanwhile' | 'same-words'>> {
	if (!mayChangeWords(viewer)) forbid('themes.change-words');
	return db.transaction(async (tx) => {
		await store.lockTheme(tx, themeId);
		const theme = (await find(tx, themeId)) ?? notFound('theme');
		if (theme.veiled) notFound('theme');
		const [latest] = await store.versionsOf(tx, themeId);
		const number = latest?.number ?? 0;
		if (number !== seen) return refuse('changed-meanwhile');
		const { added, gone } = changeOf(words, latest?.words ?? []);
		if (added.length === 0 && gone.length === 0) return refuse('same-words');
		await store.add(tx, themeId, { number: number + 1, words, reason, changedBy: viewer.id, at: now() });
		return accept({ number: number + 1 });
	});
}

/** Every word that members chose for a theme. */
export const chosenWords = async ({ db }: Context): Promise<string[]> => [...(await store.current(db)).values()].flat();

/** Up to three themes a text may be about, with the words that say so. The text goes nowhere. */
export async function suggestThemesFor({ db }: Context, text: string): Promise<SuggestedTheme[]> {
	const chosen = await store.current(db);
	const themes = (await all(db)).filter(({ veiled }) => !veiled);
	return themesFor(
		text,
		themes.map((theme) => ({ ...theme, words: chosen.get(theme.id) ?? startingWords(theme) }))
	);
}
