// Circles: finding one and coming in, keeping notes and tasks among its people, a dilemma on its table (J8), and a werkvorm
// with and without its clock.
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { person } from '#features/accounts/account.tables.ts';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

const main = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Somebody of the example who is not in the cast. */
async function pageOf(name: string): Promise<Page> {
	const [someone] = await network.db.select({ id: person.id }).from(person).where(eq(person.name, name));
	if (!someone) throw new Error(`the example network has no ${name}`);
	const [cookie = '', value = ''] = (await network.signIn(someone.id)).split(/=(.*)/s);
	const context = await network.context({ javascript: false });
	await context.addCookies([{ name: cookie, value, url: network.url }]);
	return context.newPage();
}

test('a visitor sees what circles are for and walks through a werkvorm, step by step, without script', async () => {
	const page = await network.page({ javascript: false });
	await page.goto('/bijeenkomsten');
	await page.getByRole('link', { name: 'Kringen', exact: true }).first().click();
	expect(await main(page)).toContain('Leergroep Wie blijft er');
	expect(await main(page)).not.toContain('Intervisie op donderdag'); // for members
	await page.getByRole('link', { name: 'Kring van de noordelijke dorpen' }).click();
	expect(await main(page)).toContain('zodat we elkaar leren vertrouwen');
	expect(await main(page)).not.toMatch(/Klaas Dijkema|je groet in de winkel/i);
	await page.goto('/kringen');
	await page.getByRole('link', { name: 'Verschillen naast elkaar' }).click();
	await page.getByRole('link', { name: 'Begin bij stap 1' }).click();
	for (let step = 1; step < 7; step++) {
		expect(await main(page)).toContain(`Stap ${step} van 7`);
		expect(await main(page)).toMatch(/\d+ minuten/);
		await page.getByRole('link', { name: 'Volgende stap' }).click();
	}
	await page.getByRole('link', { name: 'Klaar' }).click();
	expect(await main(page)).toContain('dat het open bleef');
});

test('who has just begun finds the next time, writes a note and makes it a story of their own', async () => {
	const page = await network.page({ javascript: false, as: 'newcomer' });
	await page.goto('/vandaag');
	await page.locator('main').getByRole('link', { name: 'Leergroep Wie blijft er' }).first().click();
	expect(await main(page)).toContain('Buurthuis aan de kade');
	await press(page, 'Schrijf op');
	expect(await page.getByRole('alert').innerText()).toContain('Dit is nog leeg');
	await page.getByLabel('Wat wil je onthouden?').fill('Vandaag durfde ik te zeggen dat ik het niet wist.');
	await page.getByLabel('Het bleef open. Dat mag.').check();
	await press(page, 'Schrijf op');
	expect(await main(page)).toMatch(/niet wist\.\s+Noor de Wit[^\n]+Het bleef open\./);
	await page.locator('summary', { hasText: 'Zet het erbij' }).click();
	await page.getByLabel('Wat willen jullie doen?').fill('Soep meenemen');
	await page.getByLabel('Wie doet het?').selectOption({ label: 'Noor de Wit' });
	await press(page, 'Zet het erbij');
	expect(await main(page)).toMatch(/Soep meenemen\s+Noor de Wit/);
	await page.locator('summary', { hasText: 'Verander of neem terug' }).first().click();
	await press(page, 'Maak er mijn verhaal van');
	expect(pathOf(page)).toBe('/vertel');
	expect(await page.locator('textarea').first().inputValue()).toContain('dat ik het niet wist');
});

test('a member asks to come in, somebody of the circle says welcome, and then it can be read', async () => {
	const asks = await network.page({ javascript: false, as: 'teamLeader' });
	await asks.goto('/kringen');
	await asks.getByRole('link', { name: 'Intervisie op donderdag' }).click();
	expect(await main(asks)).toContain('Alleen de mensen van de kring zien wie erbij zijn');
	await press(asks, 'Mag ik erbij?');
	expect(await main(asks)).toContain('De kring heeft nog niet geantwoord.');
	const inside = await pageOf('Yusuf Warsame');
	await inside.goto('/vandaag');
	await inside.getByRole('link', { name: 'Zeg welkom, of niet nu' }).first().click();
	await press(inside, 'Welkom, Jeroen Maas');
	await asks.reload();
	expect(await main(asks)).toContain('Wij kozen alle vier iets anders.');
});

test('somebody begins a circle and lays a dilemma on its table; what they think of it they say there, in their own name', async () => {
	const page = await network.page({ javascript: false, as: 'teamLeader' });
	await page.goto('/kringen/nieuw');
	await press(page, 'Begin deze kring');
	expect(await page.getByRole('alert').innerText()).toContain('Kies wat voor kring het is.');
	await page.getByRole('radio', { name: 'Leergroep' }).check();
	await page.getByLabel('Hoe heet de kring?').fill('Kring over beloven');
	await page.getByLabel('Waar is de kring voor?').fill('We praten over wat we beloven en wat niet.');
	await press(page, 'Begin deze kring');
	await page.getByRole('heading', { name: 'Kring over beloven', level: 1 }).waitFor();
	await page.goto('/dilemmas');
	await page.getByRole('link', { name: 'Nog even wachten met een naam?' }).first().click();
	await page.getByRole('link', { name: 'Bespreek dit in een kring' }).click();
	await press(page, 'Leg het op tafel bij Kring over beloven');
	await page.getByRole('link', { name: /Zeg hoe het bij jou is/ }).click();
	expect(pathOf(page)).toMatch(/^\/dilemmas\/nog-even-wachten/);
	expect(await main(page)).toContain('Bij ons anders');
});

test('with script a step has a clock, and the next one comes without leaving the screen', async () => {
	const page = await network.page({ width: 1280 });
	await page.clock.install();
	await page.goto('/kringen/werkvormen/incidentmethode?stap=1');
	expect(await axeProblems(page)).toEqual([]);
	expect(await page.locator('header').isVisible()).toBe(false);
	expect(await page.getByRole('timer').innerText()).toBe('5:00');
	await page.getByRole('button', { name: 'Start de klok' }).press('Enter');
	await page.clock.runFor(61_000);
	expect(await page.getByRole('timer').innerText()).toBe('3:59');
	await press(page, 'Zet stil');
	await page.clock.runFor(60_000);
	expect(await page.getByRole('timer').innerText()).toBe('3:59');
	await press(page, 'Start de klok');
	await page.clock.runFor(240_000);
	expect(await page.getByRole('timer').innerText()).toBe('0:00');
	expect(await page.getByRole('status').innerText()).toBe('De tijd is om. Rond rustig af.');
	await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
	await page.getByRole('link', { name: 'Volgende stap' }).press('Enter');
	await page.getByRole('heading', { name: 'Vertel tot aan de keuze' }).waitFor();
	await expect.poll(() => page.locator('html[data-same-page]').count()).toBe(1);
	expect(await page.locator(':focus').innerText()).toBe('Vertel tot aan de keuze');
	await page.goBack();
	await page.getByRole('heading', { name: 'Begin rustig' }).waitFor();
});
