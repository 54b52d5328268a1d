// J3, J4, J5, J7, J9 and J10 by somebody who never touches a pointer: Tab, arrows, Enter, Space and typing. At every stop the
// focus is seen and not covered; after every step it is at what changed.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { gathering } from '#features/gatherings/gathering.tables.ts';
import {
	choose,
	enter,
	focused,
	pageByKeyboard,
	pick,
	pressOn,
	skip,
	tabTo,
	typeIn,
	walkThrough
} from './support/keyboard.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const main = (page: Page) => page.locator('main').innerText();

/** A day that reads the same whether a browser asks for the month first or the day: 12-12, or else 01-01. */
function dayToType(): string {
	const today = new Date();
	const year = today.getFullYear();
	return today < new Date(year, 11, 11) ? `1212${year}` : `0101${year + 1}`;
}

test('a visitor comes to a gathering and a team joins, by keyboard: from an empty form to what is missing, and to the fields', async () => {
	const page = await pageByKeyboard(network);
	await page.goto('/');
	await skip(page);
	await pressOn(page, 'Wie blijft er? Een middag in de wasserij');
	await typeIn(page, 'Je naam', 'Tineke');
	await typeIn(page, 'Je mailadres', 'toetsen@gast.example');
	expect((await enter(page)).said).toContain('Kijk in je mail');
	await page.goto('/meedoen');
	await skip(page);
	await pressOn(page, 'Meedoen met je team');
	await skip(page);
	const wrong = await pressOn(page, 'Doe mee met je team');
	expect(wrong.said).toContain('Vul je mailadres in.');
	await tabTo(page, 'Naam van je team');
	await page.keyboard.press('Enter');
	expect((await focused(page)).kind).toBe('text');
	await page.keyboard.type('Dorpsteam Zonder Muis');
	await typeIn(page, 'Hoe noemen jullie je vorm?', 'dorpsteam');
	await typeIn(page, 'Gemeente', 'Proefstad');
	await typeIn(page, 'Je naam', 'Roos');
	await typeIn(page, 'Je mailadres', 'toets@proef.example');
	await enter(page);
	const { text } = await network.mailTo('toets@proef.example', 'Nog één stap');
	await page.goto(/https?:\/\/\S+\/meedoen\/bevestig\S+/.exec(text)?.[0] ?? '');
	await skip(page);
	await pressOn(page, 'Doe mee');
	await skip(page);
	expect(await main(page)).toContain('kan jullie op weg helpen');
	await tabTo(page, /Wie blijft er/);
	await page.keyboard.press('Space');
	for (const way of ['Verder', 'Sla over', 'Sla over']) await pressOn(page, way);
	await expect.poll(() => new URL(page.url()).pathname).toBe('/vandaag');
	await page.context().close();
});

test('a gathering is planned by keyboard, and what is said there is written down', async () => {
	const page = await pageByKeyboard(network, { as: 'teamLeader', width: 1280 });
	await page.goto('/bijeenkomsten');
	await skip(page);
	await pressOn(page, 'Plan een bijeenkomst');
	await skip(page);
	expect((await pressOn(page, 'Plan deze bijeenkomst')).said).toContain('Kies een dag');
	await tabTo(page, 'Hoe heet de bijeenkomst?');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Wandelen zonder muis');
	await typeIn(page, 'Welke dag?', dayToType());
	await typeIn(page, 'Hoe laat begint het?', '1000AM');
	await typeIn(page, 'Tot hoe laat?', '1130AM');
	await choose(page, /^Op een plek$/);
	await typeIn(page, 'Waar?', 'Bij de brug, Vlietmonde');
	await enter(page);
	expect(await page.locator('h1').innerText()).toBe('Wandelen zonder muis');

	const [now, later] = [new Date(), new Date(Date.now() + 3_600_000)];
	await network.db
		.update(gathering)
		.set({ startsAt: now, endsAt: later })
		.where(eq(gathering.title, 'Wandelen zonder muis'));
	await page.reload();
	await skip(page);
	await pressOn(page, 'Schrijf op wat er gezegd wordt');
	await skip(page);
	expect((await pressOn(page, 'Bewaar')).said).toContain('Wat werd er gezegd?');
	await tabTo(page, 'Wat werd er gezegd?');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Wie kent een brief die wel te lezen is?');
	await pick(page, 'Wie zei dit?', /ikzelf/);
	await choose(page, /^Een vraag/);
	expect((await pressOn(page, 'Bewaar')).said).toBe('Wat jij zei');
	await pressOn(page, 'Dit is van mij');
	await tabTo(page, 'Wat wil je vragen?');
	await page.context().close();
});

test('a teller reads by keyboard what became of a story, and weaves a red thread with somebody else, and takes a story back', async () => {
	const [leader, noor] = [
		await pageByKeyboard(network, { as: 'teamLeader' }),
		await pageByKeyboard(network, { as: 'newcomer', width: 1280 })
	];
	await noor.goto('/mijn-verhalen');
	await skip(noor);
	await pressOn(noor, 'Lees wat er staat');
	await expect.poll(() => noor.locator('h1').count()).toBe(1);

	await leader.goto('/rode-draden/nieuw');
	await skip(leader);
	await typeIn(leader, 'Hoe heet het?', 'Geweven met de toetsen');
	await typeIn(leader, 'Wat denk je te zien, in één of twee zinnen?', 'Wie blijft, wordt gebeld.');
	await pressOn(leader, 'Begin met weven');
	await skip(leader);
	await typeIn(leader, 'Wie wil je vragen om mee te weven?', 'Noor');
	await enter(leader);
	await pressOn(leader, 'Vraag Noor de Wit');

	await noor.goto(new URL(leader.url()).pathname);
	await skip(noor);
	await pressOn(noor, 'Ik weef mee');
	for (let story = 0; story < 3; story++) await pressOn(noor, /^Leg neer: /);
	await walkThrough(noor);
	await tabTo(noor, 'De tekst');
	await noor.keyboard.press('Enter');
	await typeIn(noor, 'Nieuwe zin', 'Wie blijft, wordt gebeld.');
	expect((await pressOn(noor, 'Zet erbij')).said).toContain('Wie blijft, wordt gebeld.');
	for (let source = 1; source <= 3; source++) {
		await tabTo(noor, 'Leg een bron bij deze zin: Zin 1');
		await noor.keyboard.press('Enter');
		// What is missing is said where it is missing, and there one goes on; or one goes back by oneself.
		if (source === 1) expect((await pressOn(noor, 'Leg erbij')).words).toBe('Welk stuk?');
		else {
			await tabTo(noor, 'Leg erbij');
			await tabTo(noor, 'Welk stuk?', 'Shift+Tab');
		}
		for (let presses = 0; presses < source; presses++) await noor.keyboard.press('ArrowDown');
		expect((await pressOn(noor, 'Leg erbij')).said).toContain('Wie blijft, wordt gebeld.');
	}
	await typeIn(noor, 'Waarom deze versie?', 'De eerste.');
	await pressOn(noor, 'Deel');
	await expect.poll(() => new URL(noor.url()).pathname).toMatch(/versie\/1$/);
	expect(await main(noor)).toContain('Andere kijk');

	await noor.goto('/mijn-verhalen');
	await pressOn(noor, 'Vierenveertig bladzijden');
	await pressOn(noor, 'Trek terug');
	await pressOn(noor, 'Trek terug');
	expect(await main(noor)).toContain('teruggetrokken');
	for (const page of [leader, noor]) await page.context().close();
});

test('a table member takes the sheet along, brings a thread and writes the answer down, by keyboard', async () => {
	const page = await pageByKeyboard(network, { as: 'tableMember' });
	await page.goto('/tafels');
	await skip(page);
	await pressOn(page, /^Werkgroep Achttien/);
	await skip(page);
	await pressOn(page, 'Breng een rode draad');
	await skip(page);
	expect((await pressOn(page, 'Breng deze rode draad')).said).toContain('Kies welke rode draad je brengt.');
	await choose(page, /^Zou je dit durven voorlezen/);
	await pressOn(page, 'Breng deze rode draad');
	const brought = page.url();
	await walkThrough(page);
	await pressOn(page, 'Blad voor aan tafel');
	await page.goto(brought);
	await pressOn(page, 'Schrijf het antwoord op');
	await skip(page);
	await choose(page, /^Deels overgenomen/);
	await typeIn(page, 'Het antwoord in gewone woorden', 'Onder de brief komt een naam.');
	expect((await pressOn(page, 'Stuur het antwoord terug')).said).toContain('Onder de brief komt een naam.');
	await page.context().close();
});
