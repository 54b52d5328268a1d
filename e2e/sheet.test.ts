// J10: the sheet in one tap, as a page and as a PDF the browser makes of it. A differing voice survives in both, and nobody's
// words travel further than they said: the sheet is made with the eyes of the table.
import { expect, test } from 'vitest';
import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { mayRead } from '#kernel/audience.ts';
import { audienceFromRow } from '#platform/db/columns.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { eyesOfTable } from '#features/groups/sheet.ts';
import { sentence, source, voice } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** In a PDF a word can be cut where a line ends, so only letters and digits are compared. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Two sides of one sheet of paper, with every voice on it. */
const mostPages = 2;

async function pdfOf(page: Page): Promise<string> {
	const pdf = await page.pdf({ format: 'A4', printBackground: false });
	const read = await getDocumentProxy(new Uint8Array(pdf));
	expect(read.numPages).toBeLessThanOrEqual(mostPages);
	const { text } = await extractText(read, { mergePages: true });
	return text;
}

const answeredBringings = () =>
	network.db.select().from(bringing).where(isNotNull(bringing.answeredAt)).orderBy(bringing.broughtAt);

/** From the rows themselves: every differing voice in the version, and whether the table may read its words. */
async function voicesIn({ versionId, groupId, jointTextId }: typeof bringing.$inferSelect) {
	const eyes = eyesOfTable(groupId);
	const agreed = (
		await network.db
			.select()
			.from(ask)
			.where(and(eq(ask.jointTextId, jointTextId), eq(ask.yes, true)))
	)
		.filter((row) => mayRead(eyes, audienceFromRow(row), null))
		.map(({ subjectId, words }) => `${subjectId} ${words}`);
	const rows = await network.db
		.select({ row: response })
		.from(voice)
		.innerJoin(sentence, eq(sentence.id, voice.sentenceId))
		.innerJoin(response, eq(response.id, voice.responseId))
		.where(and(eq(sentence.versionId, versionId), isNull(response.withdrawnAt)));
	return rows.map(({ row }) => ({
		words: row.words ?? '',
		open: mayRead(eyes, audienceFromRow(row), null) || agreed.includes(`${row.id} ${row.words}`)
	}));
}

async function sheetFrom(member: Page, { id, groupId }: typeof bringing.$inferSelect): Promise<string> {
	await member.goto(`/tafels/${groupId}`);
	await member.locator(`#gebracht-${id}`).getByRole('link', { name: 'Blad voor aan tafel' }).click();
	return pdfOf(member);
}

/** Words of stories in it that the table may not read, beyond what their owners said yes to. */
async function closedStories({ versionId }: typeof bringing.$inferSelect): Promise<string[]> {
	const rows = await network.db
		.select({ body: story.body, quote: source.quote })
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.innerJoin(story, eq(story.id, source.refId))
		.where(and(eq(sentence.versionId, versionId), ne(story.audience, 'public')));
	return rows
		.map(({ body, quote }) => oneLine(body.replace(quote ?? '', '')).slice(0, 60))
		.filter((words) => words.length === 60);
}

test('a table member takes the sheet along in one tap; every differing voice is in the PDF, and no word too many', async () => {
	const member = await network.page({ as: 'tableMember', javascript: false });
	let [open, closed] = [0, 0];
	for (const brought of await answeredBringings()) {
		const text = await sheetFrom(member, brought);
		const voices = await voicesIn(brought);
		for (const voice of voices)
			expect([voice.words, letters(text).includes(letters(voice.words))]).toEqual([voice.words, voice.open]);
		const hidden = voices.filter((voice) => !voice.open).length;
		expect(text.match(/Andere kijk, niet openbaar/g)?.length ?? 0).toBe(hidden);
		for (const said of ['Waar het ons om gaat', 'gewone leven', 'Nog niet gehoord', 'Het spreekt niet voor anderen'])
			expect(letters(text)).toContain(letters(said));
		expect(text).not.toMatch(/namens (de|onze|alle)|leden vinden/i);
		expect(text).not.toContain('herkenbaar');
		for (const words of await closedStories(brought)) expect(letters(text)).not.toContain(letters(words));
		open += voices.length - hidden;
		closed += hidden;
	}
	// Both kinds were there, or this proved nothing.
	expect([open > 2, closed > 0]).toEqual([true, true]);
}, 60_000);
