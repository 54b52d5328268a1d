// J1: a new team member tells what happened, on a phone between two visits. With a connection that drops, a tab that is
// closed, two tabs at once; by keyboard alone; and without JavaScript.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { BrowserContext, Page } from 'playwright-core';
import { person } from '#features/accounts/account.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

async function kept(body: string) {
	const [noor] = await network.db.select().from(person).where(eq(person.name, 'Noor de Wit'));
	const rows = await network.db
		.select()
		.from(story)
		.where(eq(story.tellerId, noor?.id ?? ''));
	return rows.filter((row) => row.body.includes(body));
}

const desk = (page: Page) => page.getByLabel('Wat gebeurde er?');
/** The page asks for nothing: the cursor stands where the words go. */
async function openAtCursor(page: Page): Promise<void> {
	await page.goto('/vertel');
	await page.locator('textarea:focus').waitFor();
}

/** From here on what is typed is kept: the script runs. */
const keepsFromNow = (page: Page) => page.waitForFunction(() => sessionStorage.getItem('meerstem:tab') !== null);

const says = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();
const told = (url: URL) => /^\/verhalen\/[^/]+$/.test(url.pathname);

test('she opens Vertel, the cursor stands there, and two presses later her team reads it and nobody else', async () => {
	const page = await network.page({ as: 'newcomer', width: 390 });
	await openAtCursor(page);
	await page.keyboard.type('Vanmiddag stond er niemand achter de deur. Ik wachtte een kwartier.');
	await says(page, 'Bewaard');
	expect(await page.locator('main').innerText()).toContain('Nu alleen jij.');
	await expect.poll(() => page.locator('main [aria-required=true], main [required]').count()).toBeLessThanOrEqual(1);
	expect(await axeProblems(page)).toEqual([]);
	await page.getByRole('button', { name: 'Deel met Wijkteam Havenwest' }).click();
	await page.waitForURL(told);
	expect(await page.locator('main').innerText()).toContain('Dit leest één team');
	const elsewhere = await network.page({ as: 'teamLeader' });
	expect((await elsewhere.goto(page.url()))?.status()).toBe(404);
});

test('what she typed in a tunnel is there again after the tab was closed, and goes on to the server by itself', async () => {
	const context = await network.context({ as: 'newcomer' });
	const page = await context.newPage();
	await page.goto('/vertel');
	await desk(page).fill('Voor de tunnel.');
	await says(page, 'Bewaard');
	await context.setOffline(true);
	await desk(page).press('End');
	await page.keyboard.type(' In de tunnel kwam het er pas uit.');
	await says(page, 'Bewaard op dit apparaat, nog niet op de server');
	await page.getByRole('button', { name: 'Deel met alle leden' }).click();
	await page.getByText('Delen lukt zodra de verbinding er weer is.').waitFor();
	expect(await kept('In de tunnel')).toEqual([]);
	await page.close();

	await context.setOffline(false);
	const again = await context.newPage();
	await again.goto('/vertel');
	await theWordsAreBack(again, 'In de tunnel kwam het er pas uit.');
	await expect.poll(() => kept('In de tunnel').then((rows) => rows.length), { timeout: 20_000 }).toBe(1);
});

/** On the page at once, or offered beside it: both are one press away. */
async function theWordsAreBack(page: Page, words: string): Promise<void> {
	const offer = page.getByRole('button', { name: 'Zet die bij je concepten' });
	await expect
		.poll(async () => (await desk(page).inputValue()).includes(words) || (await offer.count()) > 0, { timeout: 10_000 })
		.toBe(true);
	if ((await offer.count()) > 0) await offer.first().click();
}

test('what she types before the script of the page has come is kept too', async () => {
	const page = await network.page({ as: 'newcomer' });
	let come = () => {};
	const script = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/*.js', (route) => script.then(() => route.continue()));
	await page.goto('/vertel', { waitUntil: 'commit' });
	await page.locator('textarea:focus').waitFor();
	await page.keyboard.type('Met één streepje bereik typte ik dit.');
	come();
	await says(page, 'Bewaard');
	expect(await kept('Met één streepje bereik typte ik dit.')).toHaveLength(1);
});

test('a reload in the middle of a sentence costs nothing', async () => {
	const page = await network.page({ as: 'newcomer' });
	await openAtCursor(page);
	await keepsFromNow(page);
	await page.keyboard.type('Ik was nog niet uitgesproken toen de telefoon');
	await page.reload();
	await theWordsAreBack(page, 'toen de telefoon');
	await expect.poll(() => kept('toen de telefoon').then((rows) => rows.length), { timeout: 20_000 }).toBe(1);
});

async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
	const one = await context.newPage();
	await one.goto('/vertel');
	await desk(one).fill('Begin van twee vensters.');
	await one.waitForURL(/concept=/);
	await says(one, 'Bewaard');
	const two = await context.newPage();
	await two.goto(one.url());
	await keepsFromNow(two);
	return [one, two];
}

test('two tabs never overwrite each other: both texts are kept', async () => {
	const [one, two] = await twoTabs(await network.context({ as: 'newcomer' }));
	await desk(one).fill('Begin van twee vensters. Het eerste gaat hier verder.');
	await says(one, 'Bewaard');
	await expect.poll(() => kept('Het eerste gaat hier verder').then((rows) => rows.length), { timeout: 15_000 }).toBe(1);
	await desk(two).fill('Begin van twee vensters. Het tweede gaat daar verder.');
	await two.getByText('Beide zijn bewaard.').waitFor();
	expect(await kept('Het eerste gaat hier verder')).toHaveLength(1);
	expect(await kept('Het tweede gaat daar verder')).toHaveLength(1);
});

test('a number that may never be kept is out before it reaches the server, and the rest stays', async () => {
	const page = await network.page({ as: 'newcomer' });
	await openAtCursor(page);
	await page.keyboard.type('Ze gaf me haar nummer 111222333 en vertrok.');
	await page.getByText('We haalden een nummer weg').waitFor();
	expect(await desk(page).inputValue()).toBe('Ze gaf me haar nummer [nummer] en vertrok.');
	await says(page, 'Bewaard');
	expect(await kept('111222333')).toEqual([]);
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('111222333');
	await page.getByRole('button', { name: '111222333 is geen BSN. Zet het terug.' }).click();
	await expect.poll(() => kept('nummer 111222333 en').then((rows) => rows.length), { timeout: 20_000 }).toBe(1);
});

test('without JavaScript: kept from each press of Bewaar, then shared; what is wrong stands at the field', async () => {
	const page = await network.page({ as: 'newcomer', javascript: false });
	await page.goto('/vertel');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	expect(await page.locator('main').innerText()).toContain('Hier staat nog niets.');
	await desk(page).fill('Op het schoolplein zei een moeder: jullie komen altijd als het al klaar is.');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	expect(await page.locator('main').innerText()).toContain('Bewaard. Alleen jij leest dit.');
	await page.goto('/vandaag');
	await page.getByRole('link', { name: /Op het schoolplein zei een moeder/ }).click();
	await page.getByRole('button', { name: 'Deel met alle leden' }).click();
	await page.waitForURL(told);
	expect(await page.locator('main').innerText()).toContain('jullie komen altijd als het al klaar is');
});

test('she takes it back: the place stays, the words are gone for everyone', async () => {
	const page = await network.page({ as: 'newcomer', javascript: false });
	await page.goto('/vertel');
	await desk(page).fill('Dit had ik liever niet verteld, zie ik nu pas.');
	await page.getByRole('button', { name: 'Deel met alle leden' }).click();
	await page.waitForURL(told);
	await page.getByRole('link', { name: /terug/i }).first().click();
	await page.locator('main').getByRole('button').last().click();
	const reader = await network.page({ as: 'teamLeader' });
	await reader.goto('/verhalen');
	expect(await reader.locator('main').innerText()).not.toContain('liever niet verteld');
	expect(await kept('liever niet verteld')).toEqual([]);
});
