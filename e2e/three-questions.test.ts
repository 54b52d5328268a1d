// Once a year three questions, lightly; and a message that cannot stay. On a phone, without JavaScript.
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const main = (page: Page) => page.locator('main').innerText();

test('a member sees a quiet line, answers in their own time, and says who reads their words', async () => {
	const marloes = await network.page({ as: 'tableMember', javascript: false });
	// What else is asked of her goes first; without it the line is there.
	const her = sql`(select id from person where name = 'Marloes van Dam')`;
	await network.db.execute(sql`delete from question_ask where person_id = ${her}`);
	await network.db.execute(
		sql`update ask set answered_at = now(), yes = false where owner_id = ${her} and answered_at is null`
	);
	await network.db.execute(sql`delete from second_look where asked_of = ${her}`);
	await marloes.goto('/vandaag');
	await marloes.getByRole('link', { name: 'Naar de drie vragen' }).click();
	await marloes.getByRole('group', { name: 'Weet je genoeg?' }).getByLabel('Deels').check();
	await marloes.getByText('Wil je er iets bij schrijven?').click();
	await marloes.getByLabel('Wat zou je willen zeggen?').fill('Ik hoor graag wat de tafel ermee deed.');
	await marloes.getByRole('button', { name: 'Bewaar' }).click();
	expect(await marloes.getByRole('alert').innerText()).toContain('Kies wie je woorden mag lezen');
	expect(await marloes.getByLabel('Wat zou je willen zeggen?').inputValue()).toContain('wat de tafel ermee deed');
	await marloes.getByLabel('Het programmateam, met mijn naam').check();
	await marloes.getByRole('button', { name: 'Bewaar' }).click();
	expect(await main(marloes)).toContain('Bewaard. Dank je.');
	await marloes.goto('/vandaag');
	expect(await main(marloes)).not.toContain('Naar de drie vragen');

	const leader = await network.page({ as: 'teamLeader', javascript: false });
	await leader.goto('/drie-vragen');
	expect(await main(leader)).toMatch(/Van 15 antwoorden: 10 keer ja/);
	expect(await main(leader)).not.toContain('wat de tafel ermee deed');
	const steward = await network.page({ as: 'steward', javascript: false });
	await steward.goto('/programmateam');
	await steward.locator('#drie-vragen ~ ul').getByRole('link', { name: 'Marloes van Dam' }).click();
	expect(await steward.getByLabel('Je bericht').isVisible()).toBe(true);
});

test('words of last year are taken back with one button', async () => {
	const found = await network.db.execute(sql`select id from person where name = 'Joost Verhagen'`);
	const context = await network.context({ javascript: false });
	const signedIn = await network.signIn((found as unknown as { rows: { id: string }[] }).rows[0]?.id ?? '');
	const [name = '', value = ''] = signedIn.split('=');
	await context.addCookies([{ name, value, url: network.url }]);
	const joost = await context.newPage();
	await joost.goto('/drie-vragen');
	await joost.getByRole('navigation', { name: 'Jaren' }).getByRole('link').last().click();
	expect(await main(joost)).toContain('Bel me als er iets is');
	await joost.getByRole('button', { name: 'Neem mijn woorden terug' }).click();
	expect(await main(joost)).toContain('Je woorden zijn weg.');
	expect(await main(joost)).not.toContain('Bel me als er iets is');
});

test('who got a message reports it, one steward opens it, and both who wrote see what became of it', async () => {
	const noor = await network.page({ as: 'newcomer', javascript: false });
	const geertje = await network.db.execute(sql`select id from person where name = 'Geertje Wiersma'`);
	const path = `/mensen/${(geertje as unknown as { rows: { id: string }[] }).rows[0]?.id}`;
	await noor.goto(path);
	await noor.getByRole('link', { name: 'Meld dit bericht' }).click();
	expect(await main(noor)).toContain('opent dit ene bericht en beslist');
	await noor.getByLabel('Dit kan zo niet').check();
	await noor.getByRole('button', { name: 'Zeg het' }).click();
	await noor.goto(path);
	expect(await main(noor)).toContain('Je meldde dit bericht.');

	const steward = await network.page({ as: 'steward', javascript: false });
	await steward.goto('/programmateam');
	expect(await main(steward)).not.toContain('Dinsdag rij ik');
	await steward.getByRole('button', { name: 'Open dit bericht' }).click();
	expect(await main(steward)).toContain('Dinsdag rij ik een half uur');
	await steward.getByRole('button', { name: 'Laat ze staan' }).click();
	expect(await main(steward)).toContain('Ineke Zwart opende, omdat het gemeld was');
	await noor.goto(path);
	expect(await main(noor)).toContain('las het en liet het staan');
});
