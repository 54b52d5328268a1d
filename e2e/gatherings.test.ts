// J4 and J7: a visitor comes to a gathering with a name and a mail address, and a member plans one, moves it and calls it
// off. Without JavaScript (these pages carry none), on a phone, and once by keyboard.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const phone = () => network.page({ javascript: false });
const linkIn = (text: string, path: string): string => new RegExp(`https?://\\S+${path}\\S+`).exec(text)?.[0] ?? '';
const main = (page: Page) => page.locator('main').innerText();

const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
	for (const [label, words] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(words);
}

test('a visitor finds the next gathering from the front page and comes with a name and an address, in three steps', async () => {
	const visitor = await phone();
	await visitor.goto('/');
	await visitor.getByRole('link', { name: 'Wie blijft er? Een middag in de wasserij' }).click();
	await visitor.getByRole('button', { name: 'Ik kom' }).click();
	expect(await visitor.getByRole('alert').innerText()).toContain('Dit is nog leeg');
	await fill(visitor, { 'Je naam': 'Tineke', 'Je mailadres': 'tineke@gast.example' });
	await visitor.getByRole('button', { name: 'Ik kom' }).click();
	expect(await main(visitor)).toContain('Kijk in je mail');
	const seats = async () => /Nog (\d+) plekken/.exec(await main(visitor))?.[1];
	const before = await seats();

	const mail = await network.mailTo('tineke@gast.example', 'Kom je naar');
	const link = linkIn(mail.text, '/bijeenkomsten/aanmelding/');
	for (let scan = 0; scan < 2; scan++) await (await phone()).goto(link); // a mail scanner looks, and takes no seat
	const page = visitor.url();
	await visitor.goto(page);
	expect(await seats()).toBe(before);
	await visitor.goto(link);
	await visitor.keyboard.press('Tab');
	await visitor.getByRole('button', { name: 'Ja, ik kom' }).focus();
	await visitor.keyboard.press('Enter');
	await visitor.getByRole('heading', { name: 'Je komt', level: 1 }).waitFor();
	const { calendar = '' } = await network.mailTo('tineke@gast.example', 'Je komt naar');
	const event = new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent('vevent');
	expect(event?.getFirstPropertyValue('summary')).toBe('Wie blijft er? Een middag in de wasserij');
	await visitor.getByRole('button', { name: 'Ik kom toch niet' }).click();
	await visitor.getByRole('heading', { name: 'Je komt niet', level: 1 }).waitFor();
	expect((await network.mailTo('tineke@gast.example', 'Je komt niet naar')).calendar).toContain('METHOD:CANCEL');
	await visitor.goto(page);
	expect(await seats()).toBe(before);
});

test('a member plans a gathering, a visitor comes, it moves, and it is called off: everyone hears, once each', async () => {
	const host = await network.page({ as: 'teamLeader', javascript: false });
	await host.goto('/bijeenkomsten/nieuw');
	await host.getByRole('button', { name: 'Plan deze bijeenkomst' }).click();
	expect(await host.getByRole('alert').innerText()).toContain('Kies een dag');
	await fill(host, {
		'Hoe heet de bijeenkomst?': 'Wandelen met het team van Noord',
		'Welke dag?': inDays(12),
		'Hoe laat begint het?': '10:00',
		'Tot hoe laat?': '11:30'
	});
	await host.getByRole('radio', { name: 'Op een plek', exact: true }).check();
	await host.getByRole('button', { name: 'Plan deze bijeenkomst' }).click();
	expect(await host.getByRole('alert').innerText()).toContain('Schrijf waar het is.');
	await fill(host, { 'Waar?': 'Bij de brug, Vlietmonde' });
	await host.getByRole('button', { name: 'Plan deze bijeenkomst' }).click();
	await host.getByRole('heading', { name: 'Wandelen met het team van Noord' }).waitFor();
	expect(await main(host)).toContain('Open voor iedereen');
	const address = new URL(host.url()).pathname;

	const visitor = await phone();
	await visitor.goto(address);
	await fill(visitor, { 'Je naam': '=Tineke', 'Je mailadres': 'wandel@gast.example' });
	await visitor.getByRole('button', { name: 'Ik kom' }).click();
	const asked = await network.mailTo('wandel@gast.example', 'Kom je naar');
	await visitor.goto(linkIn(asked.text, '/bijeenkomsten/aanmelding/'));
	await visitor.getByRole('button', { name: 'Ja, ik kom' }).click();
	await network.mailTo('wandel@gast.example', 'Je komt naar');

	await host.getByRole('link', { name: 'Regel deze bijeenkomst' }).click();
	expect(await main(host)).toContain('=Tineke');
	expect(await main(host)).not.toContain('wandel@gast.example');
	const list = await host.request.get(`${address}/lijst.csv`);
	expect(await list.text()).toContain(`"'=Tineke"`);
	expect((await visitor.request.get(`${address}/lijst.csv`)).status()).toBe(403);
	await fill(host, { 'Hoe laat begint het?': '10:30' });
	await host.getByRole('button', { name: 'Bewaar' }).click();
	const moved = await network.mailTo('wandel@gast.example', 'Er verandert iets');
	expect(moved.calendar).toContain('SEQUENCE:1');
	expect(moved.calendar).toContain('T103000');

	await host.goto(`${address}/beheer`);
	await fill(host, { 'Waarom gaat het niet door?': 'Er komt storm.' });
	await host.getByRole('button', { name: 'Zeg het af' }).click();
	expect(await host.getByRole('alert').innerText()).toContain('vinkje');
	await host.getByRole('checkbox', { name: 'Ja, het gaat niet door' }).check();
	await host.getByRole('button', { name: 'Zeg het af' }).click();
	expect((await network.mailTo('wandel@gast.example', 'gaat niet door')).text).toContain('Er komt storm.');
	await visitor.goto(address);
	expect(await main(visitor)).toContain('Gaat niet door');
	const mails = (await network.mails()).filter(({ to }) => to === 'wandel@gast.example');
	expect(mails).toHaveLength(4);
});
