// J6: members find each other. By what somebody knows, with a message that shows no address; and by a question that reaches who
// cares. On a phone, without JavaScript; the search by keyboard alone.
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

async function idOf(name: string): Promise<string> {
	const found = await network.db.execute(sql`select id from person where name = ${name}`);
	return (found as unknown as { rows: { id: string }[] }).rows[0]?.id ?? '';
}

/** Anyone of the invented people, on a phone without JavaScript. */
async function lookAs(name: string): Promise<Page> {
	const context = await network.context({ javascript: false });
	const [cookie = '', value = ''] = (await network.signIn(await idOf(name))).split('=');
	await context.addCookies([{ name: cookie, value, url: network.url }]);
	return context.newPage();
}
const main = (page: Page) => page.locator('main').innerText();

test('a newcomer finds who knows, writes without an address, and gets an answer with one by the other’s own choice', async () => {
	const noor = await network.page({ as: 'newcomer', javascript: false });
	await noor.goto('/mensen');
	await noor.locator('#f-zoek').focus();
	await noor.keyboard.type('formulieren schrappen');
	await noor.keyboard.press('Enter');
	await noor.locator('#gevonden').getByRole('link', { name: 'Henk Schuurman' }).click();
	await noor.getByLabel('Je bericht').fill('Zijn nummer is 123456782.');
	await noor.getByRole('button', { name: 'Verstuur' }).click();
	expect(await noor.getByRole('alert').innerText()).toContain('burgerservicenummer');
	await noor.getByLabel('Je bericht').fill('Dag Henk. Mag ik je iets vragen over formulieren? Groet, Noor');
	await noor.getByRole('button', { name: 'Verstuur' }).click();
	expect(await main(noor)).toContain('Je bericht is verstuurd.');

	const mail = await network.mailTo('henk.schuurman@voorbeeld.example', 'Noor de Wit schreef je');
	expect(mail.text).toContain('Mag ik je iets vragen over formulieren?');
	expect(`${mail.text} ${mail.html}`).not.toContain('noor.de-wit@');
	const henk = await lookAs('Henk Schuurman');
	await henk.goto(new URL(/https?:\/\/\S+#gesprek/.exec(mail.text)?.[0] ?? '').pathname);
	expect(await main(henk)).not.toContain('@voorbeeld.example');
	await henk.getByLabel('Je bericht').fill('Bel me maar.');
	await henk.getByRole('checkbox', { name: 'Laat mijn mailadres zien' }).check();
	await henk.getByRole('button', { name: 'Verstuur' }).click();
	await noor.reload();
	expect(await main(noor)).toContain('henk.schuurman@voorbeeld.example');
});

test('a province on the map and in the list leads to the same people and teams', async () => {
	const visitor = await network.page({ javascript: false });
	await visitor.goto('/mensen');
	const onMap = await visitor.locator('svg a:has(title:text("Zeeland"))').getAttribute('href');
	const inList = visitor.locator('.province-map').getByRole('link', { name: 'Zeeland' });
	expect(await inList.getAttribute('href')).toBe(onMap);
	await inList.click();
	expect(await main(visitor)).toContain('Coöperatie De Trekpont');
	expect(await main(visitor)).not.toContain('Wijkteam Havenwest');
	expect(await main(visitor)).not.toContain('Nadia Bouzid');
});

test('a question reaches who cares, an answer helps, and it goes on as a draft of who asked', async () => {
	const asked = await network.page({ as: 'tableMember', javascript: false });
	await asked.goto('/wie-weet-raad');
	await asked.getByRole('link', { name: 'Wie vertaalt er na vijf uur?' }).first().click();
	const question = asked.url();
	await asked.locator('textarea').first().fill('Wij bellen een vrijwilliger uit de buurt.');
	await asked.getByRole('button', { name: 'Herken ik' }).click();
	const nadia = await lookAs('Nadia Bouzid');
	await nadia.goto(question);
	expect(await main(nadia)).toMatch(/voorgelegd/);
	await nadia.getByRole('button', { name: 'Dit hielp' }).click();
	expect(await main(nadia)).toContain('Dit hielp wie het vroeg.');
	await network.mailTo('marloes.van-dam@voorbeeld.example', 'Wie de vraag stelde, zegt dat dit hielp');
	await nadia.getByRole('button', { name: 'Maak er een verhaal van' }).click();
	await expect.poll(() => new URL(nadia.url()).pathname).toBe('/vertel');
	const draft = await nadia.locator('textarea[name="body"]').inputValue();
	expect(draft).toContain('Wie vertaalt er na vijf uur?');
	expect(draft).not.toContain('vrijwilliger');
});
