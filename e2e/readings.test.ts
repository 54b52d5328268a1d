// Reading a story: the same sixteen places by finger, by keyboard and by name, without script; and the pattern of a theme.
import { expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

const one = async (query: ReturnType<typeof sql>): Promise<string> =>
	((await network.db.execute(query)) as unknown as { rows: { id: string }[] }).rows[0]?.id ?? '';

test('a reader lays a reading beside a story with a finger and the arrow keys, and takes it away again', async () => {
	const id = await one(sql`select id from story where title = 'Elf dagen'`);
	const page = await network.page({ width: 390, as: 'newcomer' });
	page.setDefaultTimeout(8000);
	await page.goto(`/verhalen/${id}`);
	await page.getByRole('link', { name: 'Leg jouw duiding ernaast' }).click();
	const triad = page.getByRole('group', { name: 'Waar ging het over?' });
	const places = triad.getByRole('radio');
	await expect.poll(() => places.count()).toBe(17);
	expect(await page.locator('.reading-form input:checked').count()).toBe(0);
	expect(await page.locator('script').count()).toBe(0);
	// The finger lands on the drawing, in the middle of the second place of the second row.
	const hanging = triad.locator('.place').nth(2).locator('path');
	const box = (await hanging.boundingBox())!;
	expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
	await hanging.click({ position: { x: box.width / 2, y: box.height / 3 } });
	expect(await triad.locator('input:checked').getAttribute('value')).toBe('8-2-2');
	await page.keyboard.press('ArrowRight');
	expect(await triad.locator('input:checked').getAttribute('value')).toBe('7-1-4');
	await page.getByRole('group', { name: 'Wat hielp?' }).getByLabel('Niets hielp').check();
	await page.getByLabel('in het stelsel').check();
	await page.getByLabel('bij de inwoner').check();
	expect(await axeProblems(page)).toEqual([]);
	await page.getByRole('button', { name: 'Bewaar' }).click();
	const mine = page.locator('.readings li').filter({ hasText: 'Jij' });
	expect(await mine.innerText()).toContain('meer een huis en inkomen dan meedoen op eigen wijze');
	expect(await mine.innerText()).toContain('niets hielp');
	expect(await mine.innerText()).toContain('bij de inwoner, in het stelsel');
	await page.getByRole('button', { name: 'Haal mijn duiding weg' }).click();
	expect(await page.locator('.readings li').filter({ hasText: 'Jij' }).count()).toBe(0);
	await page.context().close();
});

test('right after telling one triad is asked, the rest waits behind "meer duiden", and skipping is fine', async () => {
	const id = await one(sql`select id from story where title = 'Vierenveertig bladzijden'`);
	await network.db.execute(sql`delete from reading where story_id = ${id}`);
	const page = await network.page({ width: 320, as: 'newcomer' });
	page.setDefaultTimeout(8000);
	await page.goto(`/verhalen/${id}`);
	await page.goto(`${page.url()}?verteld`);
	await expect.poll(() => page.locator('.triad').count()).toBe(1);
	expect(await axeProblems(page)).toEqual([]);
	await page.getByRole('radio', { name: 'alle drie evenveel' }).focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	expect(await page.locator('.readings li').first().innerText()).toContain('Jij, als verteller');
	await page.getByRole('link', { name: 'Pas jouw duiding aan' }).click();
	await expect.poll(() => page.locator('.triad').count()).toBe(2);
	expect(await page.locator('input:checked').getAttribute('value')).toBe('4-4-4');
	await page.context().close();
});

test('a pattern opens its stories from the drawing and from the table, and lays two sides beside each other', async () => {
	const id = await one(sql`select id from theme where title = 'Wie blijft er?'`);
	const page = await network.page({ width: 390, as: 'newcomer' });
	page.setDefaultTimeout(8000);
	await page.goto(`/themas/${id}/patroon`);
	const drawn = page.locator('.triangle').first().getByRole('link');
	const names = await drawn.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
	expect(names).toContainEqual(expect.stringMatching(/^bijna alleen mensen om je heen: \d+$/));
	expect(names).toContainEqual(expect.stringMatching(/: enkele$/));
	await page.locator('summary', { hasText: 'Lees dit als tabel' }).first().click();
	const table = await page.locator('details[open] tbody tr').allInnerTexts();
	for (const name of names) expect(table.map((row) => row.replace(/\s*\t\s*/, ': '))).toContain(name);
	await drawn.last().focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/vak=/);
	await expect.poll(() => page.locator('#vak .list li').count()).toBeGreaterThan(0);
	await page.getByLabel('Vergelijk').selectOption('tijd');
	await page.getByRole('button', { name: 'Leg naast elkaar' }).click();
	await expect.poll(() => page.locator('#naast h3').allInnerTexts()).toHaveLength(3);
	expect(await axeProblems(page)).toEqual([]);
	await page.context().close();
	const visitor = await network.page();
	await visitor.goto(`/themas/${id}/patroon`);
	expect(await visitor.locator('.triangle').count()).toBe(0);
	await visitor.context().close();
});
