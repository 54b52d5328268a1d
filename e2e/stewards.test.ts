// Stopping in the programme team: another ends it, the last one stays. With and without JavaScript, in both languages.
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const main = (page: Page) => page.locator('main').innerText();

async function pageOf(name: string, javascript: boolean): Promise<Page> {
	const found = await network.db.execute(sql`select id from person where name = ${name}`);
	const context = await network.context({ javascript });
	const cookie = await network.signIn((found as unknown as { rows: { id: string }[] }).rows[0]?.id ?? '');
	const [key = '', value = ''] = cookie.split('=');
	await context.addCookies([{ name: key, value, url: network.url }]);
	return context.newPage();
}

test.each([true, false])('one of the programme team ends the place of another, scripts: %s', async (javascript) => {
	const [mine, theirs] = ['Ineke Zwart', 'Mehmet Korkmaz'];
	await network.db.execute(sql`update person set steward = true where name in (${mine}, ${theirs})`);
	const ineke = await pageOf(mine, javascript);
	await ineke.goto('/programmateam');
	await ineke.getByRole('link', { name: `Laat ${theirs} stoppen` }).click();
	expect(await main(ineke)).toContain(`${theirs} krijgt hier bericht van, met jouw naam.`);
	await ineke.getByRole('button', { name: `Ja, ${theirs} stopt` }).click();
	expect(await main(ineke)).toContain(`${mine} beëindigde de plek in het programmateam van iemand`);
	const other = await pageOf(theirs, javascript);
	await other.goto('/programmateam');
	expect(await main(other)).not.toContain('Wat vandaag op een mens wacht');
	await other.goto('/mijn-verhalen');
	expect(await main(other)).toContain(`${mine} gaf aan dat je stopt in het programmateam.`);
	// Now she is the last, and has to stay: the page says so, in both languages.
	await ineke.getByRole('link', { name: 'Ik stop hiermee' }).click();
	expect(await main(ineke)).toContain('Je bent de enige in het programmateam');
	expect(await ineke.locator('main').getByRole('button').count()).toBe(0);
	await ineke.getByRole('button', { name: 'English' }).click();
	expect(await main(ineke)).toContain('You are the only one in the programme team');
	await ineke.getByRole('button', { name: 'Nederlands' }).click();
});
