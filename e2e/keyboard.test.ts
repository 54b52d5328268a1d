// The loop for who never touches a pointer: J3, J4, J5, J7, J9 and J10 by keyboard alone. Every stop on the way can be seen.
// Telling (J1), answering (J6, rounds), the guard (J2) and a dilemma (J8) are walked so in tests of their own.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { byKeyboard } from './support/keyboard.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const main = (page: Page) => page.locator('main').innerText();
const linkIn = (text: string, path: string): string => new RegExp(`https?://\\S+${path}\\S+`).exec(text)?.[0] ?? '';

test('J4 and J5: a visitor comes to a gathering, and a team joins and skips the first steps', async () => {
	const page = await network.page({ width: 1280 });
	const keys = await byKeyboard(page);
	await page.goto('/');
	await keys.press('Wie blijft er? Een middag in de wasserij');
	await page.waitForURL('**/bijeenkomsten/*');
	await keys.type('Je naam', 'Tineke');
	await keys.type('Je mailadres', 'toetsen@gast.example');
	await keys.press('Ik kom');
	await page.getByText('Kijk in je mail').first().waitFor();

	await page.goto('/meedoen');
	await keys.press('Meedoen met je team');
	await page.waitForURL('**/meedoen/team');
	await keys.press('Doe mee met je team');
	// What is missing is said first, and has the focus: its first link leads to the first field.
	await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-team');
	await page.keyboard.press('Shift+Tab');
	await keys.type('Naam van je team', 'Team Toets');
	await keys.type('Hoe noemen jullie je vorm?', 'wijkteam');
	await keys.type('Gemeente', 'Proefstad');
	await keys.type('Je naam', 'Roos');
	await keys.type('Je mailadres', 'toets@proef.example');
	await keys.press('Doe mee met je team');
	await page.getByText('toets@proef.example').waitFor();
	await page.goto(linkIn((await network.mailTo('toets@proef.example', 'Nog één stap')).text, '/meedoen/bevestig'));
	await keys.press('Doe mee');
	await page.waitForURL('**/welkom');
	for (let step = 1; step <= 3; step++) await keys.press('Sla over');
	await page.waitForURL('**/vandaag');
});

test('J7: a member plans a gathering, and of another makes what was said their own', async () => {
	const page = await network.page({ width: 1280, as: 'newcomer' });
	const keys = await byKeyboard(page);
	await page.goto('/bijeenkomsten');
	await keys.press('Plan een bijeenkomst');
	await page.waitForURL('**/nieuw');
	await keys.type('Hoe heet de bijeenkomst?', 'Soep en stilte');
	// The browser of the tests speaks English in its own fields: month, day, year, and half of the day.
	await keys.type('Welke dag?', `0612${new Date().getFullYear() + 1}`);
	await keys.type('Hoe laat begint het?', '1000AM');
	await keys.type('Tot hoe laat?', '1130AM');
	await keys.choose('Op een plek');
	await keys.type('Waar?', 'Bij de brug, Vlietmonde');
	await keys.press('Plan deze bijeenkomst');
	await page.getByRole('heading', { name: 'Soep en stilte', level: 1 }).waitFor();
	expect(await main(page)).toContain('12 juni');

	await page.goto('/mijn-verhalen');
	await keys.press('Lees wat er staat');
	await page.waitForURL('**/oogst');
	await keys.press('Dit is van mij');
	await page.goBack();
	await keys.type('Wat werd er gezegd?', 'De soep was op voor het gesprek begon.');
	await keys.choose('Iets wat iemand meemaakte');
	await keys.press('Bewaar');
	await page.getByText('De soep was op').first().waitFor();
});

test('J9: a member begins a red thread, leans a sentence on a story, and reads what is still needed to share it', async () => {
	const page = await network.page({ width: 1280, as: 'teamLeader' });
	const keys = await byKeyboard(page);
	await page.goto('/rode-draden');
	await keys.press('Begin een rode draad');
	await page.waitForURL('**/nieuw');
	await keys.type('Hoe heet het?', 'Wat een stilte zegt');
	await keys.type('Wat denk je te zien, in één of twee zinnen?', 'Wie zwijgt, zegt ook iets.');
	await keys.press('Begin met weven');
	await page.waitForURL('**/weven');
	await keys.press(/^Leg neer: /);
	await keys.type('Nieuwe zin', 'Er is iemand die wacht.');
	await keys.press('Zet erbij');
	await keys.open('Leg een bron bij deze zin');
	await keys.to('Welk stuk?');
	await page.keyboard.press('ArrowDown');
	await keys.press('Leg erbij');
	expect(await page.locator('li.stitch').innerText()).toContain('Haal bron weg');
	expect(await main(page)).toContain('Je weeft nog alleen.');
});

test('J10 and J3: a thread is brought to a table and answered by who brought it; a teller reads what became of her story and takes it back', async () => {
	const page = await network.page({ width: 1280, as: 'tableMember' });
	const keys = await byKeyboard(page);
	await page.goto('/tafels');
	await keys.press('Werkgroep Achttien en verder');
	await page.waitForURL('**/tafels/*');
	await keys.press('Breng een rode draad');
	await page.waitForURL('**/brengen');
	await keys.choose(/^Zou je dit durven voorlezen/);
	await keys.type('Wat vraag je van deze tafel?', 'Lees hem hardop.');
	await keys.press('Breng deze rode draad');
	await keys.press('Schrijf het antwoord op');
	await keys.choose(/^Deels overgenomen/);
	await keys.type('Het antwoord in gewone woorden', 'De brief wordt korter. De toon nog niet.');
	await keys.press('Stuur het antwoord terug');
	await page
		.getByText(/Teruggebracht aan \d+ mensen/)
		.first()
		.waitFor();

	const noor = await network.page({ width: 1280, as: 'newcomer' });
	const hers = await byKeyboard(noor);
	await noor.goto('/mijn-verhalen');
	expect(await main(noor)).toContain('De brief wordt korter.');
	await hers.press('Vierenveertig bladzijden');
	await noor.waitForURL('**/verhalen/*');
	await hers.press('Trek terug');
	await hers.press('Trek terug');
	expect(await main(noor)).toContain('teruggetrokken');
});
