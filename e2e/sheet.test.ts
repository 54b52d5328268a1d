// J10: the sheet in one tap, as a page and as a PDF the browser makes of it. A differing voice survives in both, and nobody's
// words travel further than they said: the sheet is made with the eyes of the table.
import { expect, test } from 'vitest';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { mayRead } from '#kernel/audience.ts';
import { audienceFromRow } from '#platform/db/columns.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { eyesOfTable } from '#features/groups/sheet.ts';
import { sentence, source, version, voice } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** In a PDF a word can be cut where a line ends, so only letters and digits are compared. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

async function pdfOf(page: Page): Promise<string> {
	const pdf = await page.pdf({ format: 'A4', printBackground: false });
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
	return text;
}

async function theBringing() {
	const [row] = await network.db
		.select({ bringing, audience: version.audience })
		.from(bringing)
		.innerJoin(version, eq(version.id, bringing.versionId))
		.where(isNotNull(bringing.answeredAt));
	if (!row) throw new Error('the example network brought nothing');
	return row.bringing;
}

/** From the rows themselves: every differing voice in the version, and whether the table may read its words. */
async function voicesIn({ versionId, groupId, jointTextId }: Awaited<ReturnType<typeof theBringing>>) {
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

test('a table member takes the sheet along in one tap; every differing voice is in the PDF, and no word too many', async () => {
	const brought = await theBringing();
	const member = await network.page({ as: 'tableMember', javascript: false });
	await member.goto(`/tafels/${brought.groupId}`);
	await member.getByRole('link', { name: 'Blad voor aan tafel' }).first().click();
	const text = await pdfOf(member);

	const voices = await voicesIn(brought);
	expect(voices.length).toBeGreaterThan(2);
	for (const { words, open } of voices) expect([words, letters(text).includes(letters(words))]).toEqual([words, open]);
	const closed = voices.filter(({ open }) => !open).length;
	expect(text.match(/Andere kijk, niet openbaar/g)?.length ?? 0).toBe(closed);
	for (const said of [
		'Waar het ons om gaat',
		'Voor het gewone leven',
		'Nog niet gehoord',
		'Het spreekt niet voor anderen'
	])
		expect(letters(text)).toContain(letters(said));
	expect(text).not.toMatch(/namens (de|onze|alle)|leden vinden/i);
	expect(text).not.toContain('herkenbaar');

	// Whoever prints it: the institution holds the very same words.
	const [hidden] = await network.db
		.select({ body: story.body })
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.innerJoin(story, eq(story.id, source.refId))
		.where(and(eq(sentence.versionId, brought.versionId), eq(story.audience, 'members')));
	if (hidden) expect(letters(text)).not.toContain(letters(oneLine(hidden.body).slice(0, 60)));
}, 60_000);
