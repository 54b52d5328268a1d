// The words of themes, with their versions, as rows.
import { asc, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { theme, themeWords } from './theme.tables.ts';
import type { WordsVersion } from './theme-words.ts';

/** The newest first. */
export async function versionsOf(db: Db, themeId: string): Promise<WordsVersion[]> {
	return db
		.select({
			number: themeWords.number,
			words: themeWords.words,
			reason: themeWords.reason,
			by: person.name,
			at: themeWords.at
		})
		.from(themeWords)
		.leftJoin(person, eq(person.id, themeWords.changedBy))
		.where(eq(themeWords.themeId, themeId))
		.orderBy(desc(themeWords.number));
}

/** The words that hold now, of every theme that was given some. */
export async function current(db: Db): Promise<Map<string, string[]>> {
	const rows = await db
		.selectDistinctOn([themeWords.themeId], { themeId: themeWords.themeId, words: themeWords.words })
		.from(themeWords)
		.orderBy(asc(themeWords.themeId), desc(themeWords.number));
	return new Map(rows.map(({ themeId, words }) => [themeId, words]));
}

/** Holds the theme until the transaction ends, so that two people do not both write the same number. */
export async function lockTheme(tx: Db, themeId: string): Promise<void> {
	await tx.select({ id: theme.id }).from(theme).where(eq(theme.id, themeId)).for('update');
}

type NewVersion = { number: number; words: readonly string[]; reason: string; changedBy: string; at: Date };

export async function add(tx: Db, themeId: string, { words, ...version }: NewVersion): Promise<void> {
	await tx.insert(themeWords).values({ themeId, words: [...words], ...version });
}
