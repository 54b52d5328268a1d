// A round from both sides: a visitor who answers and sees where they stand, and a member who starts one from practice.
// Without JavaScript (these pages carry none) and by keyboard.
import { expect, test } from 'vitest';
import { and, eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { person } from '#features/accounts/account.tables.ts';
import { participant, round } from '#features/rounds/round.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { axeProblems } from './support/axe.ts';
import { pageByKeyboard, tabTo } from './support/keyboard.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

const title = 'Wat beloof je als je zegt: ik blijf?';
const answers = ['Herken ik', 'Bij ons anders', 'Weet ik niet'] as const;

async function openRound(page: Page): Promise<void> {
	await page.goto('/rondes');
	await page.getByRole('link', { name: title }).click();
}

async function answerAll(page: Page, times: number): Promise<void> {
	for (let i = 0; i < times; i++) {
		await page.getByRole('button', { name: answers[i % 3] ?? 'Weet ik niet', exact: true }).click();
		expect(await page.getByRole('status').innerText()).toContain('Bewaard bij stelling');
	}
}

const peopleIn = async () => {
	const [found] = await network.db.select({ people: round.people }).from(round).where(eq(round.title, title));
	return found?.people ?? 0;
};

test('a visitor answers as many as they like, changes one, stops, and sees where they stand; nobody else does', async () => {
	const before = await peopleIn();
	const visitor = await network.page({ javascript: false });
	await openRound(visitor);
	expect(await visitor.context().cookies()).toEqual([]);
	await visitor.getByRole('link', { name: 'Geef je antwoord' }).click();
	const boxes = await Promise.all(
		answers.map((name) => visitor.getByRole('button', { name, exact: true }).boundingBox())
	);
	expect(new Set(boxes.map((box) => `${box?.width} ${box?.height}`)).size).toBe(1);
	await answerAll(visitor, 8);
	expect(await peopleIn()).toBe(before + 1);
	const [cookie] = (await visitor.context().cookies()).filter(({ name }) => name === 'ronde');
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/rondes' });

	await visitor.getByRole('link', { name: 'Verander dit antwoord' }).first().click();
	await visitor.getByRole('button', { name: 'Weet ik niet', exact: true }).click();
	expect(await visitor.getByRole('status').innerText()).toContain('weet ik niet');
	expect(await peopleIn()).toBe(before + 1);

	await visitor.getByRole('link', { name: 'Genoeg voor nu: bekijk het beeld' }).click();
	expect(await visitor.locator('.map').innerText()).toContain('jij bent hier');
	expect(await visitor.locator('#jouw-plek').innerText()).toBe('Waar jij staat');
	const other = await network.page({ javascript: false, as: 'steward' });
	await openRound(other);
	expect(await other.locator('main').innerText()).not.toContain('jij bent hier');
	expect(await other.locator('#jouw-plek').count()).toBe(0);
}, 120_000);

test('who does not want to be drawn says so once, keeps counting, and has no place on the map', async () => {
	const visitor = await network.page({ javascript: false });
	await openRound(visitor);
	await visitor.getByRole('link', { name: 'Geef je antwoord' }).click();
	await answerAll(visitor, 2);
	await visitor.getByRole('button', { name: 'Teken mij niet mee' }).click();
	expect(await visitor.locator('#meetekenen').innerText()).toContain('niet meegetekend');
	await visitor.getByRole('link', { name: 'Genoeg voor nu: bekijk het beeld' }).click();
	expect(await visitor.locator('main').innerText()).toContain('Je telt wel mee in de totalen.');
	const rows = await network.db.select().from(participant).where(eq(participant.drawn, false));
	expect(rows).toMatchObject([{ answers: 2 }]);
});

test('by keyboard: from the round to an answer, and on to the words of the next statement', async () => {
	const page = await pageByKeyboard(network, { width: 1280 });
	await openRound(page);
	await tabTo(page, 'Geef je antwoord');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/antwoord$/);
	await tabTo(page, 'Bij ons anders');
	await page.keyboard.press('Enter');
	await page.waitForURL(/bewaard=\d+#stelling/);
	// The way on begins at the statement, not at the top of the page: the next stop is an answer.
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Herken ik');
});

test('every figure of the picture opens its statement, the pictures have tables, and the figures can be taken along', async () => {
	const page = await network.page({ width: 1280 });
	await openRound(page);
	expect(await axeProblems(page)).toEqual([]);
	await page.getByText('Lees de kaart als tabel').click();
	expect(await page.getByRole('table').first().innerText()).toContain('links');
	const cited = page.locator('.statement.cited').first();
	const words = await cited.innerText();
	await cited.click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words);
	expect(await page.locator('main').innerText()).toMatch(/mensen herkennen dit/);
	expect(await axeProblems(page)).toEqual([]);
	await page.goBack();
	const csv = await (
		await fetch(network.url + (await page.getByRole('link', { name: 'CSV' }).getAttribute('href')))
	).text();
	expect(csv).toContain('CC BY 4.0');
	expect(csv).toMatch(/^\d+,".+","everybody",\d+,\d+,\d+\r$/m);
	for (const row of csv.split('\r\n').filter((line) => /"(x|y)-(low|high)",/.test(line)))
		for (const cell of row.split(',').slice(-3)) expect(cell === '' || Number(cell) >= 10).toBe(true);
});

async function pageOf(personId: string): Promise<Page> {
	const [name = '', value = ''] = (await network.signIn(personId)).split('=');
	const context = await network.context({ javascript: false });
	await context.addCookies([{ name, value: decodeURIComponent(value), url: network.url }]);
	return context.newPage();
}

test('a member starts a round from a theme with a sentence from a story, once its teller agrees; a visitor proposes another', async () => {
	const starter = await network.page({ as: 'steward', javascript: false });
	await starter.goto('/themas');
	await starter.getByRole('link', { name: 'Wie blijft er?' }).first().click();
	await starter.getByRole('link', { name: 'Begin een ronde bij dit thema' }).click();
	await starter.getByLabel('Waar gaat de ronde over?').fill('Wat kost een goed afscheid?');
	await starter.getByRole('button', { name: 'Begin' }).click();
	expect(await starter.getByRole('alert').innerText()).toContain('Kies wie kan lezen en antwoorden.');
	expect(await starter.getByLabel('Waar gaat de ronde over?').inputValue()).toBe('Wat kost een goed afscheid?');
	await starter.getByRole('radio', { name: 'Iedereen, ook zonder account' }).check();
	await starter.getByRole('button', { name: 'Begin' }).click();
	await starter.locator('form[action="?/erbij"] textarea').fill('Een goed afscheid kost mij een halve dag.');
	await starter.getByRole('button', { name: 'Zet erbij' }).click();
	expect(await starter.locator('#stellingen').innerText()).toContain('Een goed afscheid kost mij een halve dag.');

	const options = starter.locator('#f-story option:not([value=""])');
	const choices = await options.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
	const theirs = await storyWithTeller(choices);
	await starter.locator('#f-story').selectOption(theirs.storyId);
	await starter.locator('#f-story-body').fill('Afscheid nemen doe ik tussen twee bezoeken door.');
	await starter.getByRole('button', { name: 'Vraag het de verteller' }).click();
	expect(await starter.locator('#stellingen').innerText()).toContain('nog geen antwoord');

	const teller = await pageOf(theirs.tellerId);
	await teller.goto('/vragen');
	expect(await teller.locator('main').innerText()).toContain('Afscheid nemen doe ik tussen twee bezoeken door.');
	expect(await teller.locator('main').innerText()).toContain('Als stelling in de ronde “Wat kost een goed afscheid?”');
	await teller.locator('form.asked', { hasText: 'Afscheid nemen doe ik' }).getByRole('button', { name: /^Ja/ }).click();

	const visitor = await network.page({ javascript: false });
	await visitor.goto('/rondes');
	await visitor.getByRole('link', { name: 'Wat kost een goed afscheid?' }).click();
	expect(await visitor.locator('main').innerText()).toContain('2 stellingen');
	await visitor.getByRole('link', { name: 'Geef je antwoord' }).click();
	await visitor.locator('#voorstel textarea').fill('Piet van hiernaast neemt nooit afscheid.');
	await visitor.getByRole('button', { name: 'Stel voor' }).click();
	// The guard asks first; what a visitor lets stay, somebody else still looks at.
	await visitor.getByRole('checkbox', { name: '“Piet” mag blijven staan.' }).check();
	await visitor.getByRole('button', { name: 'Stel voor' }).click();
	expect(await visitor.locator('#voorstel').innerText()).toContain('Nog niet bekeken.');

	await starter.reload();
	const proposals = starter.locator('#voorstellen');
	await proposals.getByRole('button', { name: 'Neem niet op' }).click();
	expect(await proposals.innerText()).toContain('Dit is nog leeg.');
	await proposals.getByLabel('Waarom niet?').fill('Hier is iemand herkenbaar.');
	await proposals.getByRole('button', { name: 'Neem niet op' }).click();
	await visitor.reload();
	expect(await visitor.locator('#voorstel').innerText()).toContain('Niet opgenomen: Hier is iemand herkenbaar.');

	await answerAll(visitor, 2);
	expect(await visitor.locator('main').innerText()).toContain('Je hebt op alle stellingen geantwoord');
	await starter.getByRole('button', { name: 'Laat de ronde rusten' }).click();
	await visitor.reload();
	expect(await visitor.locator('main').innerText()).toContain('Deze ronde rust.');
}, 120_000);

/** Of these stories one that somebody else told, who still has an account. */
async function storyWithTeller(ids: readonly string[]): Promise<{ storyId: string; tellerId: string }> {
	for (const id of ids) {
		const [row] = await network.db
			.select({ storyId: story.id, tellerId: story.tellerId, steward: person.steward })
			.from(story)
			.innerJoin(person, eq(person.id, story.tellerId))
			.where(and(eq(story.id, id), eq(person.steward, false)));
		if (row?.tellerId) return { storyId: row.storyId, tellerId: row.tellerId };
	}
	throw new Error('no story of somebody else stands with this theme');
}
