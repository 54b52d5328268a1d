// J10: somebody brings practice to a table and brings the answer back to everyone whose words were in it. Without
// JavaScript, with the mail a contributor gets, and with mail switched off from a mail program.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { person } from '#features/accounts/account.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

async function personNamed(name: string) {
	const [found] = await network.db.select().from(person).where(eq(person.name, name));
	if (!found) throw new Error(`${name} is not in the example network`);
	return found;
}

/** A page of this person, on a phone, without JavaScript. */
async function pageOf(name: string): Promise<Page> {
	const [cookieName = '', value = ''] = (await network.signIn((await personNamed(name)).id)).split('=');
	const context = await network.context({ javascript: false });
	await context.addCookies([{ name: cookieName, value: decodeURIComponent(value), url: network.url }]);
	return context.newPage();
}

const table = 'Tafel Adres en Inkomen';
const thread = 'Wie er blijft als wij weggaan';

test('an offered chair, a welcome, a thread brought, an answer written down, and back at everyone whose words it was', async () => {
	const steward = await network.page({ as: 'steward', javascript: false });
	await steward.goto('/tafels');
	await steward.getByRole('link', { name: table }).first().click();
	await steward.getByRole('button', { name: 'Welkom, Tomasz Kowalczyk' }).click();
	expect(await steward.locator('main').innerText()).toContain('vanuit de praktijk van een buurtteam');
	expect(await steward.getByRole('link', { name: 'Schrijf het antwoord op' }).count()).toBe(0);

	const tomasz = await pageOf('Tomasz Kowalczyk');
	await tomasz.goto(steward.url());
	await tomasz.getByRole('link', { name: 'Breng een rode draad' }).click();
	await tomasz.getByRole('button', { name: 'Breng deze rode draad' }).click();
	expect(await tomasz.getByRole('alert').innerText()).toContain('Kies welke rode draad je brengt.');
	await tomasz.getByRole('radio', { name: thread }).check();
	await tomasz.getByLabel('Wat vraag je van deze tafel?').fill('Lees de zin over de datum hardop voor.');
	await tomasz.getByRole('button', { name: 'Breng deze rode draad' }).click();
	expect(await tomasz.locator('.brought').innerText()).toContain('Gebracht, nog geen antwoord');

	await tomasz.getByRole('link', { name: 'Schrijf het antwoord op' }).click();
	await tomasz.getByRole('radio', { name: 'Niet overgenomen' }).check();
	await tomasz.getByLabel('Het antwoord in gewone woorden').fill('Ze lazen het voor. Ze doen er niets mee.');
	await tomasz.getByRole('button', { name: 'Stuur het antwoord terug' }).click();
	const brought = await tomasz.locator('.brought').innerText();
	expect(brought).toContain('opgetekend door Tomasz Kowalczyk');
	expect(brought).toMatch(/Teruggebracht aan \d+ mensen/);

	const told = await network.db.select().from(notice).where(eq(notice.kind, 'answered'));
	const bringing = await tomasz.locator('.brought').getAttribute('id');
	const news = told.filter(({ subjectId }) => bringing === `gebracht-${subjectId}`);
	expect(new Set(news.map(({ personId }) => personId)).size).toBe(news.length);
	const [first] = news;
	const [reader] = await network.db
		.select()
		.from(person)
		.where(eq(person.id, first?.personId ?? ''));
	if (!reader?.email) throw new Error('nobody was told');
	await network.mailTo(reader.email, 'Ze doen er niets mee.');

	const own = await pageOf(reader.name);
	await own.goto('/mijn-verhalen');
	expect(await own.locator('main').innerText()).toContain(`Dit gebeurde aan de tafel ${table}`);
	expect(await own.locator('.news').innerText()).toContain('Ze doen er niets mee.');
	await own.reload();
	expect(await own.locator('.news').count()).toBe(0);
}, 120_000);

test('a mail program switches mail off by itself, without cookie or origin; a guessed key does nothing', async () => {
	const { mailKey, id } = await personNamed('Tomasz Kowalczyk');
	const post = (key: string, headers: Record<string, string> = {}) =>
		fetch(`${network.url}/mail/uit/${key}`, {
			method: 'POST',
			redirect: 'manual',
			headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
			body: 'List-Unsubscribe=One-Click'
		});
	const setting = async () => (await network.db.select().from(person).where(eq(person.id, id)))[0]?.mail;
	await post('23456789bcdfgh');
	expect(await setting()).toBe('direct');
	expect((await post(mailKey, { origin: 'https://mail.example' })).status).toBe(200);
	expect(await setting()).toBe('never');
	await network.db.update(person).set({ mail: 'direct' }).where(eq(person.id, id));
	expect((await post(mailKey)).status).toBe(200);
	expect(await setting()).toBe('never');
	// Every other form from elsewhere is still refused.
	const elsewhere = await fetch(`${network.url}/taal`, { method: 'POST', body: new URLSearchParams({ taal: 'en' }) });
	expect(elsewhere.status).toBe(403);
});

test('the page behind the link in the mail asks first, because mail scanners open links too', async () => {
	const { mailKey, id } = await personNamed('Gino Pinas');
	const page = await network.page({ javascript: false });
	await page.goto(`/mail/uit/${mailKey}`);
	expect((await network.db.select().from(person).where(eq(person.id, id)))[0]?.mail).toBe('direct');
	await page.getByRole('button', { name: 'Zet de mail uit' }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('De mail staat uit');
	expect((await network.db.select().from(person).where(eq(person.id, id)))[0]?.mail).toBe('never');
});
