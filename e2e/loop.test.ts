// J9 and J3, the whole loop in one go: tell → recognise → weave → lift → bring back. On a phone, without JavaScript, with
// statements of a real conversation when it is there. Nobody is quoted further than they agreed, and the differing voice
// comes all the way.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPolis } from '#features/rounds/polis.ts';
import { importRound } from '#features/rounds/rounds.server.ts';
import { hasConversations, readConversation } from '../src/testing/real-conversations.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const phone = (as: 'newcomer' | 'teamLeader' | 'steward') => network.page({ as, javascript: false });
const main = (page: Page) => page.locator('main').innerText();

const story =
	'De brief kwam op vrijdag om vijf uur. Ze belde mij, want het loket was dicht. We lazen hem samen, drie keer.';
const quote = 'We lazen hem samen, drie keer.';
const differs = 'Bij ons staat het nummer van een mens onder de brief. Dat kostte één overleg.';
const title = 'Een brief is geen gesprek';

/** A public round of real answers; the invented one of the example network where the real ones are not at hand. */
async function aRound(): Promise<string> {
	if (!hasConversations) return 'Wat beloof je als je zegt: ik blijf?';
	const conversation = readPolis(readConversation('london.youth.policing'));
	const facts = {
		language: 'en',
		audience: { kind: 'public' } as const,
		themeId: null,
		sourceName: 'Polis',
		licence: 'CC BY 4.0'
	};
	await network.db.transaction((tx) => importRound(tx, conversation, facts, new Date()));
	return conversation.topic;
}

/** Presses the button of the form that holds `inside`, after opening what it is folded in. */
async function layOn(page: Page, search: Record<string, string>, which: RegExp): Promise<void> {
	const words = new URLSearchParams(search);
	await page.goto(`${page.url().split(/[?#]/)[0]}?${words}`);
	await page.getByRole('button', { name: which }).first().click();
}

async function addSentence(page: Page, words: string): Promise<void> {
	await page.getByLabel('Nieuwe zin').fill(words);
	await page.getByRole('button', { name: 'Zet erbij', exact: true }).last().click();
}

async function attach(page: Page, sentence: string, piece: string | RegExp, words = ''): Promise<void> {
	const place = page.locator('li.stitch').filter({ hasText: sentence });
	const tools = place.locator('details').filter({ hasText: 'Leg een bron bij deze zin' });
	if ((await tools.getAttribute('open')) === null) await tools.locator('summary').click();
	const select = place.getByLabel('Welk stuk?');
	const value = await select.locator('option').filter({ hasText: piece }).first().getAttribute('value');
	await select.selectOption(value);
	if (words) await place.getByLabel('Woorden die je aanhaalt (mag leeg blijven)').fill(words);
	await place.getByRole('button', { name: 'Leg erbij' }).click();
}

test('a story is told, known differently, woven with statements of a round, brought, answered, and heard of again', async () => {
	const round = await aRound();

	// Tell: one field, and who reads along stands on the button.
	const noor = await phone('newcomer');
	await noor.goto('/vertel');
	await noor.getByLabel('Wat gebeurde er?').fill(story);
	await noor.getByRole('button', { name: 'Deel met alle leden' }).click();
	expect(await main(noor)).toContain(quote);
	const storyUrl = noor.url();

	// Recognise: it is different elsewhere, in words.
	const jeroen = await phone('teamLeader');
	await jeroen.goto(storyUrl);
	await jeroen.getByLabel('Vertel hoe het bij jullie is (mag leeg blijven)').fill(differs);
	await jeroen.getByRole('button', { name: 'Bij ons anders' }).click();
	expect(await main(jeroen)).toContain('1 team kent het anders');

	// Weave: alone it cannot be shared, and what is missing is said.
	await jeroen.goto('/rode-draden/nieuw');
	await jeroen.getByRole('button', { name: 'Begin met weven' }).click();
	await expect.poll(() => jeroen.getByRole('alert').count()).toBeGreaterThan(0);
	await jeroen.getByLabel('Hoe heet het?').fill(title);
	await jeroen
		.getByLabel('Wat denk je te zien, in één of twee zinnen?')
		.fill('Mensen bellen omdat een brief geen antwoord geeft.');
	await jeroen.getByRole('button', { name: 'Begin met weven' }).click();
	await jeroen.waitForURL('**/weven');
	const loom = jeroen.url();
	expect(await main(jeroen)).toContain('Je weeft nog alleen.');
	await jeroen.goto(`${loom}?wie=Noor`);
	await jeroen.getByRole('button', { name: 'Vraag Noor de Wit' }).click();
	await noor.goto(loom);
	await noor.getByRole('button', { name: 'Ik weef mee' }).click();

	await layOn(noor, { zoek: 'brief kwam op vrijdag' }, /^Leg neer: De brief kwam/);
	for (let i = 0; i < 3; i++) await layOn(noor, {}, /^Leg neer: /);
	await noor.goto(loom);
	const roundId = await noor
		.getByLabel('Uit welke ronde?')
		.locator('option')
		.filter({ hasText: round })
		.getAttribute('value');
	await noor.goto(`${loom}?ronde=${roundId}`);
	const statements = noor.locator('h4', { hasText: 'Stellingen uit een ronde' }).locator('+ ul li');
	const statement = (await statements.first().locator('.statement-words').innerText()).slice(0, 40);
	await statements.first().getByRole('button').click();

	await addSentence(noor, 'Wie een brief krijgt die niet te volgen is, zoekt een mens.');
	await addSentence(noor, 'Dat geldt niet alleen bij ons.');
	await attach(noor, 'zoekt een mens', /De brief kwam/, 'Deze woorden staan er niet.');
	expect(await main(noor)).toContain('Deze woorden staan niet zo in het verhaal.');
	await attach(noor, 'zoekt een mens', /De brief kwam/, quote);
	const laid = await noor.locator('#materiaal > ul.material').first().locator('> li').count();
	expect(laid).toBe(5);
	const place = noor.locator('li.stitch').filter({ hasText: 'Dat geldt niet alleen' });
	const pieces = await place.getByLabel('Welk stuk?').locator('option').allTextContents();
	for (const piece of pieces.filter((one) => !/Kies uit|De brief kwam/.test(one)))
		await attach(noor, 'Dat geldt niet alleen', piece);
	// The differing voice came along by itself: without it nothing is shared.
	expect(await main(noor)).toContain(differs);
	for (const [field, words] of Object.entries({
		'Wat doet dit voor het gewone leven?': 'Niemand zit een weekend met een brief.',
		'Wie is nog niet gehoord?': 'Wie de brief schreef.'
	}))
		await noor.getByLabel(field).fill(words);
	await noor.locator('#teksten').getByRole('button', { name: 'Bewaar' }).click();
	expect(await noor.locator('#nodig').innerText()).toContain('Alles is er. Jullie kunnen delen.');
	await noor.getByLabel('Waarom deze versie?').fill('De eerste.');
	await noor
		.getByRole('radio', { name: /^Iedereen/ })
		.last()
		.check();
	await noor.getByRole('button', { name: 'Deel', exact: true }).click();
	await noor.waitForURL('**/versie/1');

	// A visitor reads the thread and the statement with its counts, and not the words whose owner said nothing yet.
	const visitor = await network.page({ javascript: false });
	await visitor.goto(noor.url());
	expect(await main(visitor)).toContain(statement);
	expect(await main(visitor)).not.toContain(quote);
	expect(await main(visitor)).not.toContain(differs);
	expect(await main(visitor)).toContain('niet openbaar');
	await jeroen.goto('/vragen');
	await jeroen
		.locator('form.asked', { hasText: differs.slice(0, 20) })
		.getByRole('button', { name: /^Ja/ })
		.click();
	expect(await main(jeroen)).toContain('Waar je woorden staan, en waar niet');
	await visitor.reload();
	expect(await main(visitor)).toContain(differs);
	expect(await main(visitor)).not.toContain(quote);

	await walkTableAndBack(noor, visitor);
}, 180_000);

/** Lift and bring back: the thread goes to a table, the table answers, and the teller hears what became of the story. */
async function walkTableAndBack(noor: Page, visitor: Page): Promise<void> {
	await noor.goto('/tafels');
	await noor.getByRole('link', { name: 'Tafel Adres en Inkomen' }).first().click();
	const table = noor.url();
	await noor.getByLabel('Ik spreek vanuit de praktijk van …').fill('een wijkteam aan het water');
	await noor.getByRole('button', { name: 'Ik schuif aan' }).click();
	const steward = await phone('steward');
	await steward.goto(table);
	await steward.getByRole('button', { name: 'Welkom, Noor de Wit' }).click();
	await noor.goto(table);
	await noor.getByRole('link', { name: 'Breng een rode draad' }).click();
	await noor.getByRole('radio', { name: title }).check();
	await noor.getByRole('button', { name: 'Breng deze rode draad' }).click();
	await noor.getByRole('link', { name: 'Schrijf het antwoord op' }).click();
	await noor.getByRole('radio', { name: 'Deels overgenomen' }).check();
	await noor.getByLabel('Het antwoord in gewone woorden').fill('Onder de brief komt een naam. Het nummer nog niet.');
	await noor.getByRole('button', { name: 'Stuur het antwoord terug' }).click();

	await noor.goto('/mijn-verhalen');
	expect(await main(noor)).toContain('Onder de brief komt een naam.');
	await network.mailTo('jeroen.maas@voorbeeld.example', 'Onder de brief komt een naam.');
	await visitor.goto(table);
	expect(await main(visitor)).toContain('Deels overgenomen');
}
