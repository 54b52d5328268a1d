// J5 and the privacy journey: a team joins, a colleague follows, somebody elsewhere greets them, somebody is recognisable,
// and an account goes with everything in it. Without JavaScript, on a phone.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { person } from '#features/accounts/account.tables.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const phone = () => network.page({ javascript: false });
const linkIn = (text: string, path: string): string => new RegExp(`https?://\\S+${path}\\S+`).exec(text)?.[0] ?? '';

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
	for (const [label, words] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(words);
}

async function joinAsTeam(page: Page, team: string, mail: string): Promise<void> {
	await page.goto('/meedoen');
	await page.getByRole('link', { name: 'Meedoen met je team' }).click();
	await fill(page, { 'Naam van je team': team, 'Hoe noemen jullie je vorm?': 'dorpsteam', 'Je naam': 'Roos' });
	await page.getByRole('button', { name: 'Doe mee met je team' }).click();
	expect(await page.getByRole('alert').innerText()).toContain('Vul je mailadres in.');
	expect(await page.getByLabel('Naam van je team', { exact: true }).inputValue()).toBe(team);
	await fill(page, { Gemeente: 'Proefstad', 'Je mailadres': mail });
	await page.getByRole('button', { name: 'Doe mee met je team' }).click();
	expect(await page.locator('main').innerText()).toContain(mail);
	const { text } = await network.mailTo(mail, 'Nog één stap');
	await page.goto(linkIn(text, '/meedoen/bevestig'));
	await page.getByRole('button', { name: 'Doe mee' }).click();
	await page.waitForURL('**/welkom');
	expect(await page.locator('main').innerText()).toContain('kan jullie op weg helpen');
	for (let step = 1; step <= 3; step++) await page.getByRole('link', { name: 'Sla over' }).click();
	await page.waitForURL('**/vandaag');
}

/** A list as a file: a number in it is refused, every row is shown first, and nobody is mailed twice. */
async function inviteByList(page: Page): Promise<void> {
	const team = page.url();
	await page.getByRole('link', { name: 'Verander wat hier staat' }).click();
	const look = async (text: string) => {
		const file = { name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
		await page.getByLabel('Een bestand').setInputFiles(file);
		await page.getByRole('button', { name: 'Bekijk de lijst' }).click();
		return page.locator('#lijst').innerText();
	};
	expect(await look('Naam;Mail\nJan 123456782;jan@proef.example')).toContain('burgerservicenummer');
	expect(await look('Naam;Mail\nJan;jan@proef.example\nPiet;piet@')).toContain('dit lijkt geen mailadres');
	await page.getByRole('button', { name: 'Nodig 1 collega uit' }).click();
	await network.mailTo('jan@proef.example', 'Uitnodiging');
	expect(await look('Naam;Mail\nJan;jan@proef.example')).toContain('is al uitgenodigd');
	await page.goto(team);
}

test('a team joins in five fields, tells at once, and is one of the members when a member of elsewhere says "ik ken ze"', async () => {
	const roos = await phone();
	await joinAsTeam(roos, 'Dorpsteam Proef', 'roos@proef.example');
	await roos.goto('/account');
	expect(await roos.locator('main').innerText()).toContain('zodra iemand van elders zegt');
	expect((await roos.goto('/programmateam'))?.status()).toBe(403);

	await roos.goto('/teams?zoek=proef');
	await roos.getByRole('link', { name: 'Dorpsteam Proef' }).click();
	await inviteByList(roos);
	await fill(roos, { 'Mailadres van je collega': 'mees@proef.example' });
	await roos.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
	const mees = await phone();
	await mees.goto(linkIn((await network.mailTo('mees@proef.example', 'Roos')).text, '/uitnodiging/'));
	await fill(mees, { 'Je naam': 'Mees' });
	await mees.getByRole('button', { name: 'Kom erbij' }).click();
	await mees.waitForURL('**/welkom');
	await mees.locator('input[name="theme"]').first().check();
	await mees.getByRole('button', { name: 'Verder' }).click();
	await mees.getByLabel('Wat weet je?').fill('Werken met een kleine gemeente');
	await mees.getByRole('button', { name: 'Verder' }).click();
	await mees.getByRole('radio', { name: 'Ontmoeten' }).check();
	await mees.getByRole('button', { name: 'Begin' }).click();
	await mees.waitForURL('**/mensen');

	const leader = await network.page({ as: 'teamLeader', javascript: false });
	await leader.goto(roos.url().split('?')[0] ?? '');
	await leader.getByRole('button', { name: 'Ik ken ze' }).click();
	expect(await leader.locator('main').innerText()).toContain('Ze lezen nu mee met de leden.');
	expect((await mees.goto('/programmateam'))?.status()).toBe(200);
});

test('signing in: a link in the mail, a button, and the same answer for whoever is not known', async () => {
	const roos = await phone();
	await joinAsTeam(roos, 'Team Inloggen', 'inlog@proef.example');
	await roos.goto('/uitloggen');
	await roos.locator('main').getByRole('button', { name: 'Uitloggen' }).click();
	const answers = [];
	for (const mail of ['inlog@proef.example', 'vreemd@proef.example']) {
		await roos.goto('/inloggen');
		await fill(roos, { 'Je mailadres': mail });
		await roos.getByRole('button', { name: 'Stuur de link' }).click();
		answers.push((await roos.locator('main').innerText()).replace(mail, '…'));
	}
	expect(answers[0]).toBe(answers[1]);
	expect((await network.mailTo('vreemd@proef.example', 'Inloggen')).text).toContain('/meedoen');
	const link = linkIn((await network.mailTo('inlog@proef.example', 'Je link')).text, '/inloggen/bevestig');
	for (const scan of [link, link]) await (await phone()).goto(scan); // a mail scanner looks, and burns nothing
	await roos.goto(link);
	await roos.getByRole('button', { name: 'Inloggen' }).click();
	await roos.waitForURL('**/vandaag');
	const late = await phone();
	await late.goto(link);
	await late.getByRole('button', { name: 'Inloggen' }).click();
	expect(await late.locator('h1').innerText()).toBe('Deze link werkt niet meer');
});

test('a visitor says that somebody is recognisable, a steward veils, and the place stays', async () => {
	const visitor = await phone();
	await visitor.goto('/verhalen');
	await visitor.locator('main a[href^="/verhalen/"]').first().click();
	const story = visitor.url();
	const said = await visitor.locator('h1').innerText();
	await visitor.locator('main a[href^="/zorg/story/"]').first().click();
	await visitor.getByRole('button', { name: 'Zeg het' }).click();
	expect(await visitor.getByRole('alert').innerText()).toContain('Kies wat er aan de hand is.');
	await visitor.getByRole('radio', { name: 'Hier is iemand herkenbaar' }).check();
	await visitor.getByRole('button', { name: 'Zeg het' }).click();
	expect(await visitor.locator('h1').innerText()).toBe('Dank je');

	const steward = await network.page({ as: 'steward', javascript: false });
	await steward.goto('/programmateam');
	await steward.getByRole('button', { name: 'Sluier deze woorden' }).click();
	expect(await steward.locator('main').innerText()).toContain('Een ander van het programmateam beslist');
	expect(await steward.locator('main').innerText()).not.toContain(said);
	expect((await visitor.goto(story))?.status()).toBe(200);
	const left = await visitor.locator('main').innerText();
	expect(left).toContain('[gesluierd]');
	expect(left).not.toContain(said);
});

test('someone deletes their account: they choose what becomes of their words, and nothing of them is left', async () => {
	const roos = await phone();
	await joinAsTeam(roos, 'Team Afscheid', 'weg@proef.example');
	await roos.goto('/account');
	await roos.getByRole('link', { name: 'Verwijder mijn account' }).click();
	await roos.getByRole('button', { name: 'Verwijder mijn account' }).click();
	expect(await roos.getByRole('alert').innerText()).toContain('Kies wat er met je woorden gebeurt.');
	await roos.getByRole('radio', { name: 'Neem alles terug' }).check();
	await roos.getByRole('checkbox', { name: 'Ik weet het zeker' }).check();
	await roos.getByRole('button', { name: 'Verwijder mijn account' }).click();
	expect(await roos.locator('h1').innerText()).toBe('Je account is weg');
	expect(await network.db.select().from(person).where(eq(person.email, 'weg@proef.example'))).toEqual([]);
	await roos.goto('/account');
	await expect.poll(() => new URL(roos.url()).pathname).toBe('/inloggen');
});

test('the language is chosen on any page, leads back there, and nowhere else', async () => {
	const page = await phone();
	await page.goto('/teams');
	await page.getByRole('button', { name: 'English' }).click();
	expect([new URL(page.url()).pathname, await page.locator('html').getAttribute('lang')]).toEqual(['/teams', 'en']);
	const elsewhere = ['https://elders.example/', '//elders.example', '/\\elders.example', '/.//elders.example'];
	for (const back of [...elsewhere, 'javascript:alert(1)', '']) {
		const answer = await page.request.post('/taal', {
			form: { taal: 'nl', terug: back },
			headers: { origin: network.url },
			maxRedirects: 0
		});
		expect([answer.status(), answer.headers()['location']]).toEqual([303, '/']);
	}
});
