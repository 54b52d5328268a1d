// J8: a dilemma is put on the table. Without script and by plain steps: from a story to two sides, what each protects, what
// was possible; shared for members, with nothing that closes it. And the same texts by keyboard, with script.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

test('two people of two teams lay the sides of a dilemma beside each other, without script', async () => {
	const page = await network.page({ javascript: false, as: 'teamLeader' });
	await page.goto('/verhalen');
	await page.locator('.list a').first().click();
	await page.getByRole('link', { name: 'Begin hiermee een dilemma' }).click();
	await press(page, 'Begin met weven');
	// What is wrong stands at its field.
	expect(await page.getByRole('alert').innerText()).toContain('Hoe heet het?');
	await page.getByLabel('Hoe heet het?').fill('Bel je nog eens?');
	await page
		.getByLabel('Waarom is dit lastig, in één of twee zinnen?')
		.fill('Bellen is vragen, en niet bellen is ook iets zeggen.');
	await press(page, 'Begin met weven');
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/dilemmas\/\w+\/weven$/);
	for (const [title, protects] of [
		['Wel bellen', 'Dat iemand niet denkt dat je weg bent.'],
		['Niet bellen', 'Dat iemand zelf mag kiezen.']
	] as const) {
		const adding = page.locator('form[action="?/kant"]');
		await adding.getByLabel('Hoe heet deze kant?').fill(title);
		await adding.getByLabel('Wat wil deze kant beschermen?').fill(protects);
		await adding.getByRole('button').click();
		if (title === 'Wel bellen') continue;
		await expect.poll(() => page.locator('#kanten summary').allInnerTexts()).toContain('Niet bellen');
	}
	const missing = await page.locator('#nodig').innerText();
	expect(missing).toContain('Je weeft nog alleen.');
	expect(missing).toContain('Een kant heeft nog geen bron uit de praktijk.');
	expect(missing).toContain('Er staat nog niet wat er wél kon.');
	// The story it began from lies there; a whole sentence of it is chosen without typing or selecting.
	await page
		.locator('form[action="?/zin"]')
		.first()
		.getByLabel(/Nieuwe zin/)
		.fill('Wie belt, houdt een deur open.');
	await page.locator('form[action="?/zin"]').first().getByRole('button').click();
	await page.getByRole('link', { name: 'Lees en gebruik' }).first().click();
	await page.locator('summary', { hasText: 'Kies een hele zin' }).click();
	await page.locator('input[name="picked"]').first().check();
	await press(page, 'Leg bij deze zin');
	await expect.poll(() => page.locator('.loom .stitch.sourced').count()).toBe(1);
});

test('with script, words selected in a story go into the field below it', async () => {
	const page = await network.page({ as: 'teamLeader' });
	await page.goto('/verhalen');
	await page.locator('.list a').first().click();
	await page.getByRole('link', { name: 'Begin hiermee een les' }).click();
	await page.getByLabel('Hoe heet het?').fill('Bel terug');
	await page.getByLabel('Wat werkte er, in één of twee zinnen?').fill('Terugbellen.');
	await press(page, 'Begin met weven');
	await page.locator('form[action="?/zin"]').getByLabel('Nieuwe zin').fill('Terugbellen helpt.');
	await page.locator('form[action="?/zin"]').getByRole('button').click();
	await page.getByRole('link', { name: 'Lees en gebruik' }).first().click();
	expect(await axeProblems(page)).toEqual([]);
	const words = await page.evaluate(() => {
		const text = document.querySelector('[data-story-words] p')!.firstChild!;
		const range = document.createRange();
		range.setStart(text, 0);
		range.setEnd(text, 12);
		document.getSelection()!.addRange(range);
		return range.toString().trim();
	});
	await expect.poll(() => page.locator('#f-gekozen').inputValue()).toBe(words);
});

test('a visitor reads a dilemma with its sides and compares its versions, by keyboard', async () => {
	const page = await network.page({ width: 320 });
	await page.goto('/dilemmas');
	await page.getByRole('link', { name: 'Beloof je dat je blijft?' }).focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/beloof-je/);
	await expect.poll(() => page.locator('.side h3').allInnerTexts()).toHaveLength(3);
	expect(await page.locator('main').innerText()).toContain('Dit dilemma blijft open.');
	await page.getByRole('link', { name: 'Vergelijk versies' }).focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/vergelijk/);
	await expect.poll(() => page.locator('.compared ins').count()).toBeGreaterThan(1);
	await expect.poll(() => page.locator('.compared > li.new').count()).toBe(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await axeProblems(page)).toEqual([]);
});
