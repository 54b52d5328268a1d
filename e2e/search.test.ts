// Search, "wie herkent dit?" and a theme for a story, as people meet them: with and without JavaScript, and by keyboard.
import { isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { maker } from '#features/joint-texts/joint-text.tables.ts';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

test.each([
	['with JavaScript', true],
	['without JavaScript', false]
])('a guest finds a story from any page, %s', async (_, javascript) => {
	const page = await network.page({ javascript });
	await page.goto('/themas');
	await page.getByRole('searchbox').fill('kinderen');
	await page.getByRole('searchbox').press('Enter');
	await page.waitForURL('**/zoeken?q=kinderen');
	const results = page.locator('main ol li');
	await expect.poll(() => results.count()).toBeGreaterThan(0);
	expect(await results.first().locator('mark').first().innerText()).toMatch(/kind|jeugd/i);
	await results.first().getByRole('link').first().click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/[a-z-]+\/.+/);
	expect(await page.locator('main').innerText()).toMatch(/kind|jeugd/i);
	await page.context().close();
});

test('results come while somebody types, the box keeps the cursor, and what is shown can be reloaded', async () => {
	const page = await network.page({ width: 1280 });
	await page.goto('/zoeken');
	const box = page.getByRole('searchbox');
	await box.focus();
	await page.keyboard.type('kinderen', { delay: 20 });
	const results = page.locator('main ol li');
	await results.first().waitFor();
	expect(await page.locator('#zoek-stand').innerText()).toMatch(/gevonden/);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek-q');
	await expect.poll(() => page.url()).toContain('q=kinderen');
	const shown = await results.first().innerText();
	await page.reload();
	expect(await results.first().innerText()).toBe(shown);
	await box.fill('qzxqzx');
	await page.locator('#niets').waitFor();
	expect(await axeProblems(page)).toEqual([]);
	await page.context().close();
});

test('by keyboard alone: the box, a kind, the results, and a result', async () => {
	const page = await network.page({ width: 1280, as: 'newcomer' });
	await page.goto('/zoeken');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Naar de tekst');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek-q');
	await page.keyboard.type('schulden');
	// Past the button to the choices, which a key opens.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Verhalen');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/soort=verhalen/);
	await expect.poll(() => page.locator('main ol li .meta').allInnerTexts()).not.toEqual([]);
	for (const line of await page.locator('main ol li .meta').allInnerTexts()) expect(line).toMatch(/^(Verhaal|Vraag)/);
	await page.locator('#f-thema').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/verhalen/**');
	await page.context().close();
});

test('words with a slip are found; nothing found says what to do next', async () => {
	const page = await network.page({ javascript: false, as: 'newcomer' });
	await page.goto('/zoeken?q=deurwarder');
	await expect.poll(() => page.locator('main ol li').count()).toBeGreaterThan(0);
	expect(await page.locator('main').innerText()).toContain('Precies “deurwarder” vinden we niet');
	await page.goto('/zoeken?q=zeppelinvaart&soort=mensen');
	expect(await page.locator('main').innerText()).toContain('We vinden niets over “zeppelinvaart”');
	await page.getByRole('link', { name: 'Zoek in alles' }).click();
	await page.waitForURL('**/zoeken?q=zeppelinvaart');
	await expect.poll(() => page.getByRole('link', { name: 'wie weet raad' }).count()).toBe(1);
	await page.goto('/zoeken?q=de+het');
	expect(await page.locator('main h2').innerText()).toContain('Deze woorden staan overal in');
	await page.context().close();
});

test('a member finds people and smaller stories that a guest does not', async () => {
	const guest = await network.page();
	const member = await network.page({ as: 'newcomer' });
	await member.goto('/zoeken?q=wesley&soort=mensen');
	expect(await member.locator('main ol li a').first().getAttribute('href')).toMatch(/^\/mensen\//);
	await guest.goto('/zoeken?q=wesley&soort=mensen');
	expect(await guest.locator('main ol li').count()).toBe(0);
	await guest.context().close();
	await member.context().close();
});

test('who just told chooses a theme, sees who recognises it, and finds the own story; taken back it is found no more', async () => {
	const page = await network.page({ javascript: false, as: 'newcomer' });
	await page.goto('/vertel');
	await page
		.locator('textarea')
		.first()
		.fill(
			'De deurwaarder stond er weer. Ze had een huurachterstand van drie maanden, en zonder adres kreeg ze geen uitkering. Kwakkelbrief, noemde ze dat.'
		);
	await page.getByRole('button', { name: /leden/i }).click();
	await page.waitForURL('**/verhalen/**?verteld');
	const suggestions = page.locator('#thema-kiezen ~ form button');
	await expect.poll(() => suggestions.count()).toBeGreaterThan(0);
	await expect.poll(() => suggestions.count()).toBeLessThanOrEqual(3);
	await expect.poll(() => page.locator('#herkend ~ ul li').count()).toBeGreaterThan(0);
	expect(await page.locator('section[aria-labelledby="herkend"]').innerText()).not.toMatch(/\d ?%/);
	const title = (await suggestions.first().innerText()).replace(/^Zet bij “|”$/g, '');
	await suggestions.first().click();
	await page.locator('#thema-kiezen').waitFor({ state: 'detached' });
	expect(await page.locator('.above').innerText()).toContain(title);
	const story = page.url().replace(/\?.*$/, '');
	const found = page.locator(`main ol a[href="${new URL(story).pathname}"]`);
	await page.goto('/zoeken?q=kwakkelbrief');
	await expect.poll(() => found.count()).toBe(1);
	await page.goto(`${story}/terugtrekken`);
	await page
		.getByRole('button', { name: /neem|trek|terug/i })
		.first()
		.click();
	await page.goto('/zoeken?q=kwakkelbrief');
	expect(await found.count()).toBe(0);
	expect(await page.locator('main').innerText()).not.toContain('Kwakkelbrief');
	await page.context().close();
});

test('a member changes the words of a theme, and everyone can read who did and why', async () => {
	const page = await network.page({ javascript: false, as: 'newcomer' });
	await page.goto('/themas');
	await page.locator('main .list a').first().click();
	await page.getByRole('link', { name: 'Aan welke woorden' }).click();
	const words = page.getByLabel('Eén woord op een regel');
	await words.fill(`${await words.inputValue()}\nkwakkelbrief`);
	await page.getByLabel('Waarom deze verandering?').fill('  ');
	await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
	expect(await page.locator('main .error').innerText()).toContain('Dit is nog leeg');
	expect(await words.inputValue()).toContain('kwakkelbrief');
	await page.getByLabel('Waarom deze verandering?').fill('Zo noemen bewoners het.');
	await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
	await page.waitForURL('**/woorden?bewaard');
	const guest = await network.page();
	await guest.goto(page.url());
	expect(await guest.locator('main').innerText()).toContain('Zo noemen bewoners het.');
	expect(await guest.getByLabel('Eén woord op een regel').count()).toBe(0);
	await guest.context().close();
	await page.context().close();
});

test('a weaver has the material arranged, moves a piece and names a bundle, without JavaScript', async () => {
	const [weaving] = await network.db.select().from(maker).where(isNull(maker.leftAt)).limit(1);
	if (!weaving) throw new Error('nobody weaves in the example network');
	const [cookieName = '', value = ''] = (await network.signIn(weaving.personId)).split('=');
	const context = await network.context({ javascript: false });
	await context.addCookies([{ name: cookieName, value: decodeURIComponent(value), url: network.url }]);
	const page = await context.newPage();
	await page.goto(`/rode-draden/${weaving.jointTextId}/weven`);
	const begin = page.getByRole('button', { name: 'Weef verder' });
	if (await begin.count()) await begin.click();
	for (let i = 0; i < 8; i++) await page.locator('#materiaal form[action="?/leg"] button').first().click();
	await page.getByRole('button', { name: 'Stel bundels voor' }).click();
	const titles = page.locator('#materiaal .bundle h3');
	await expect.poll(() => titles.count()).toBeGreaterThan(1);
	expect(await titles.first().innerText()).toMatch(/\p{L}{3,}/u);
	const piece = page.locator('#materiaal .bundle li').first();
	const id = await piece.getAttribute('id');
	await piece.locator('summary', { hasText: 'Verplaats' }).click();
	await piece.locator('select').selectOption({ label: 'Staat op zichzelf' });
	await piece.getByRole('button', { name: 'Verplaats' }).click();
	await expect.poll(() => page.locator(`#bundel-0 #${id}`).count()).toBe(1);
	await page.locator('#materiaal summary', { hasText: 'Geef een andere naam' }).first().click();
	await page.getByLabel('Hoe heet deze bundel?').first().fill('Wie er blijft');
	await page.locator('#materiaal form[action="?/bundelnaam"] button').first().click();
	await expect.poll(() => titles.allInnerTexts()).toContain('Wie er blijft');
	await context.close();
});

test('the pages of search are accessible on a phone and a laptop, light and dark', async () => {
	const wrong: string[] = [];
	for (const [width, dark] of [
		[390, false],
		[1280, true],
		[320, false]
	] as const) {
		const page = await network.page({ width, dark, as: 'newcomer' });
		for (const address of ['/zoeken', '/zoeken?q=schulden', '/zoeken?q=zeppelinvaart', '/zoeken?q=de']) {
			await page.goto(address);
			for (const problem of await axeProblems(page)) wrong.push(`${width} ${address}: ${problem}`);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (wide > 0) wrong.push(`${width} ${address}: ${wide} pixels too wide`);
		}
		await page.context().close();
	}
	expect(wrong).toEqual([]);
});
