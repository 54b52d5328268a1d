// J2: the product spots what could tell who a story is about, before anyone else reads it. With JavaScript, without it, by
// keyboard only; and the second pair of eyes before everyone may read it.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { person } from '#features/accounts/account.tables.ts';
import { guardDecision } from '#features/guard/guard.tables.ts';
import { axeProblems } from './support/axe.ts';
import { useNetwork, type PageOptions } from './support/network.ts';

const network = useNetwork();
const told = 'Vanmorgen was ik bij Fatima. Fatima had twee jassen aan. Bel 06-48213377 als het niet gaat.';

const field = (page: Page) => page.getByLabel('Wat gebeurde er?');
const cards = (page: Page) => page.locator('.mark-card');
const share = (page: Page) => page.getByRole('button', { name: /^Deel met (?!alle)/ }).first();
const main = (page: Page) => page.locator('main').innerText();
const writer = (options: PageOptions = {}) => network.page({ as: 'teamLeader', ...options });

/** Requests that leave the page while it is written on; none may carry words anywhere but to our own keeping. */
function listen(page: Page): string[] {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.postData()?.includes('jassen')) sent.push(new URL(request.url()).pathname);
		if (!request.url().startsWith(network.url)) sent.push(request.url());
	});
	return sent;
}

test.each([390, 320, 1280] as const)(
	'with JavaScript at %i pixels: lines in the text, one press for other words, and then it can be shared',
	async (width) => {
		const page = await writer({ width });
		const sent = listen(page);
		await page.goto('/vertel');
		await field(page).fill(told);
		await cards(page).nth(1).waitFor();
		await expect
			.poll(() => page.locator('.underlines mark.decide').allInnerTexts())
			.toEqual(['Fatima', 'Fatima', '06-48213377']);
		expect(await cards(page).first().innerText()).toContain('Dit lijkt de naam van iemand. Staat er 2 keer.');
		expect(await page.locator('.marks-news').innerText()).toContain('2 plekken om naar te kijken.');
		expect(await axeProblems(page)).toEqual([]);

		await share(page).click();
		await page.getByText('Kies eerst bij de 2 woorden met een streep.').waitFor();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/vertel');
		const first = cards(page).first().getByRole('button').first();
		const words = (await first.innerText()).replace(/^Vervang door\s+/, '');
		await first.click();
		expect(await field(page).inputValue()).not.toContain('Fatima');
		expect(await field(page).inputValue()).toContain(words);
		await page.getByRole('button', { name: 'Zet terug' }).click();
		expect(await field(page).inputValue()).toBe(told);
		await cards(page).first().getByRole('button').first().click();
		await cards(page).first().getByRole('button', { name: 'Dit mag blijven staan' }).click();
		await expect.poll(() => cards(page).count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
			0
		);

		// What was decided is still decided after a reload.
		await page.getByText('Bewaard', { exact: true }).waitFor();
		await page.reload();
		await page.waitForTimeout(2500);
		expect(await cards(page).count()).toBe(0);
		await share(page).click();
		await page.waitForURL(/\/verhalen\//);
		expect(await main(page)).toContain('06-48213377');
		expect([...new Set(sent)].sort()).toEqual(['/vertel', '/vertel/bewaar']);
		await page.context().close();
	}
);

test('without JavaScript the server shows the same on a page of its own, keeps what was chosen, and then shares it', async () => {
	const page = await writer({ javascript: false });
	await page.goto('/vertel');
	await field(page).fill(`${told} Een jongen van 12 jaar in Grou met epilepsie.`);
	await share(page).click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/nakijken$/);
	await expect.poll(() => page.locator('mark.decide').allInnerTexts()).toEqual(['Fatima', 'Fatima', '06-48213377']);
	expect(await main(page)).toContain('Kan iemand uit de buurt dit gezin herkennen?');

	const name = page.getByRole('group', { name: 'Fatima' });
	await name.getByRole('radio').first().check();
	await page.getByRole('button', { name: /^Deel met/ }).click();
	expect(await page.getByRole('alert').innerText()).toContain('Er zijn nog 2 dingen te kiezen.');
	expect(await name.getByRole('radio').first().isChecked()).toBe(true);
	await page.getByRole('group', { name: '06-48213377' }).getByRole('radio', { name: 'Dit mag blijven staan' }).check();
	await page.getByRole('radio', { name: 'Weet ik niet' }).check();
	await page.getByRole('button', { name: /^Deel met/ }).click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/verhalen\/[^/]+$/);
	expect(await main(page)).not.toContain('Fatima');
	// As after telling without the guard in the way: the page asks what the teller reads in it.
	expect(new URL(page.url()).searchParams.has('verteld')).toBe(true);
	expect(await main(page)).toContain('06-48213377');

	// A later version with a new name in it does not go out undecided.
	await page.getByRole('link', { name: 'Pas aan' }).click();
	await page.getByLabel('Pas je verhaal aan').fill('Bel 06-48213377 en vraag naar Yusuf.');
	await page.getByRole('button', { name: 'Toon deze versie' }).click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/nakijken$/);
	await expect.poll(() => page.locator('mark.decide').allInnerTexts()).toEqual(['Yusuf']);
	await page.getByRole('radio', { name: 'Dit mag blijven staan' }).check();
	await page.getByRole('button', { name: 'Toon deze versie' }).click();
	expect(await main(page)).toContain('vraag naar Yusuf');
	await page.context().close();
});

test('a name in the title that was replaced stands in no address afterwards', async () => {
	const page = await writer({ javascript: false });
	const addresses: string[] = [];
	page.on('request', (request) => addresses.push(request.url().toLowerCase()));
	await page.goto('/vertel');
	await field(page).fill('Vanmorgen bracht ik soep.');
	await page.getByText('Titel, thema of een vraag').click();
	await page.getByLabel('Titel').fill('De soep van Fatima');
	await share(page).click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/nakijken$/);
	await page.getByRole('group', { name: 'Fatima' }).getByRole('radio').first().check();
	await page.getByRole('button', { name: /^Deel met/ }).click();
	await expect.poll(() => new URL(page.url()).searchParams.has('verteld')).toBe(true);
	expect(addresses.filter((address) => address.includes('fatima'))).toEqual([]);
	await page.context().close();
});

test('the page of its own has no barrier, on a phone and on a laptop, in light and in dark', async () => {
	for (const options of [{ width: 320 }, { width: 390, dark: true }, { width: 1280 }] as const) {
		const page = await writer(options);
		await page.goto('/vertel');
		await field(page).fill('Fatima woont in Grou.');
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await page.waitForURL(/bewaard/);
		const id = new URL(page.url()).searchParams.get('concept') ?? '';
		for (const address of ['nakijken?wie=members', 'meelezer']) {
			await page.goto(`/verhalen/${id}/${address}`);
			expect([address, await axeProblems(page)]).toEqual([address, []]);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect([address, wide]).toEqual([address, 0]);
		}
		await page.context().close();
	}
});

test('by keyboard only: from the text to the list, other words, what may stay, and on', async () => {
	const page = await writer();
	await page.goto('/vertel');
	await page.waitForTimeout(500);
	// The cursor stands in the page already.
	await page.keyboard.type('Ik sprak Fatima en Yusuf gisteren. ');
	await cards(page).nth(1).waitFor();
	await page.keyboard.press('Tab');
	const active = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
	expect(await active()).toMatch(/^Vervang door/);
	await page.keyboard.press('Enter');
	expect(await field(page).inputValue()).not.toContain('Fatima');
	// The focus went on to what comes next.
	expect(await active()).toMatch(/^Vervang door/);
	expect(await cards(page).innerText()).toContain('Yusuf');
	while ((await active()) !== 'Dit mag blijven staan') await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect.poll(() => cards(page).count()).toBe(0);
	expect(await page.locator('.marks-news').innerText()).toContain('“Yusuf” mag blijven staan.');
	for (let presses = 0; presses < 30 && !/^Deel met (?!alle)/.test(await active()); presses++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/verhalen\//);
	expect(await main(page)).toContain('Yusuf');
	await page.context().close();
});

test('a text without marks is told in one field and one press, and meets nothing on its way', async () => {
	const page = await writer();
	await page.goto('/vertel');
	await field(page).fill('Vanmorgen regende het. De thee was koud en toch bleven ze zitten.');
	await share(page).click();
	await page.waitForURL(/\/verhalen\//);
	expect(await main(page)).toContain('toch bleven ze zitten');
	await page.context().close();
});

test('the word lists come only to the page where people write, and after it', async () => {
	const page = await writer();
	const loaded: string[] = [];
	page.on('request', (request) => void loaded.push(request.url()));
	for (const address of ['/vandaag', '/verhalen', '/themas']) await page.goto(address);
	await page.goto('/vertel', { waitUntil: 'load' });
	expect(loaded.filter((url) => url.includes('guard.worker'))).toEqual([]);
	await field(page).fill(told);
	await cards(page).first().waitFor();
	expect(loaded.filter((url) => url.includes('guard.worker'))).toHaveLength(1);
	await page.context().close();
});

test('before everyone reads it, a colleague does: asked by mail and on their page, once more, and then it can go', async () => {
	const page = await writer({ javascript: false });
	await page.goto('/vertel');
	await field(page).fill('De thee was koud. Niemand stond op.');
	await page.getByRole('button', { name: 'Maak openbaar' }).click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/meelezer$/);
	const ask = page.getByRole('button', { name: /^Vraag / }).first();
	const name = (await ask.innerText()).replace('Vraag ', '');
	await ask.click();
	expect(await main(page)).toContain(`Je vroeg ${name} op`);
	const eyes = page.url();

	const [reader] = await network.db.select().from(person).where(eq(person.name, name));
	const mail = await network.mailTo(reader?.email ?? '', 'vraagt jou om het eerst te lezen');
	expect(mail.text).not.toContain('thee');
	const colleague = await pageOf(reader?.id ?? '');
	await colleague.goto('/vandaag');
	await colleague.getByRole('link', { name: /vraagt of je meeleest/ }).click();
	expect(await main(colleague)).toContain('Niemand stond op.');
	await colleague.getByRole('button', { name: 'Kijk hier nog eens naar' }).click();
	expect(await colleague.getByRole('alert').innerText()).toContain('Zeg erbij waar');
	await colleague.getByLabel(/^Woorden voor/).fill('Wie zat er?');
	await colleague.getByRole('button', { name: 'Kijk hier nog eens naar' }).click();

	await page.goto(eyes);
	expect(await main(page)).toContain('Wie zat er?');
	expect(await page.getByRole('button', { name: 'Maak openbaar' }).count()).toBe(0);
	await colleague.getByRole('button', { name: 'Dit kan zo' }).click();
	await page.goto(eyes);
	await page.getByRole('button', { name: 'Maak openbaar' }).click();
	const guest = await network.page({ javascript: false });
	await guest.goto(page.url());
	expect(await main(guest)).toContain('Niemand stond op.');
	for (const one of [page, colleague, guest]) await one.context().close();
});

test('words with an answer wait for their writer too, without JavaScript, with what was typed still there', async () => {
	const page = await network.page({ as: 'steward', javascript: false });
	await page.goto('/verhalen');
	await page.locator('.list a').first().click();
	const words = page.getByLabel(/^Vertel hoe het bij jullie is/);
	await words.fill('Bij ons belde Fatima El Amrani zelf.');
	await page.getByRole('button', { name: 'Bij ons anders' }).click();
	expect(await main(page)).toContain('Je antwoord is nog niet verstuurd.');
	expect(await words.inputValue()).toBe('Bij ons belde Fatima El Amrani zelf.');
	await page.getByRole('button', { name: 'Bij ons anders' }).click();
	expect(await main(page)).toContain('Kies hier nog iets.');
	const group = page.getByRole('group', { name: 'Fatima El Amrani' });
	await group.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Bij ons anders' }).click();
	expect(await main(page)).not.toContain('Fatima');
	expect(await main(page)).toMatch(/Bij ons belde .+ zelf\./);
	await page.context().close();
});

test('no decision in the database holds words', async () => {
	const rows = await network.db.select().from(guardDecision);
	expect(rows.length).toBeGreaterThan(3);
	expect(JSON.stringify(rows)).not.toMatch(/fatima|yusuf|4821/i);
});

/** A page of this person, on a phone, without JavaScript. */
async function pageOf(personId: string): Promise<Page> {
	const [cookieName = '', value = ''] = (await network.signIn(personId)).split('=');
	const context = await network.context({ javascript: false });
	await context.addCookies([{ name: cookieName, value: decodeURIComponent(value), url: network.url }]);
	return context.newPage();
}
