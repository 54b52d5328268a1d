// A story told with a resident: a code on paper, read and taken back without an account, on an old phone without JavaScript.
import { expect, test } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { person } from '#features/accounts/account.tables.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const words = 'Ik wou dat iemand het eerst aan mij had gevraagd.';

test('a teller writes it down with the resident, who reads it with a code and takes it back; the teller hears it', async () => {
	const [told] = await network.db
		.select({ id: story.id, tellerId: story.tellerId, email: person.email })
		.from(story)
		.innerJoin(person, eq(person.id, story.tellerId))
		.where(and(eq(story.audience, 'public'), eq(person.name, 'Selam Tesfay')));
	if (!told?.tellerId || !told.email) throw new Error('the example network has no such story');
	const cookie = await network.signIn(told.tellerId);
	const [name = '', value = ''] = cookie.split('=');
	const context = await network.context({ javascript: false });
	await context.addCookies([{ name, value: decodeURIComponent(value), url: network.url }]);
	const teller = await context.newPage();
	await teller.goto(`/verhalen/${told.id}`);
	await teller
		.getByRole('group', { name: 'Zou je het deze persoon laten lezen?' })
		.getByText('Ja', { exact: true })
		.click();
	await teller.getByLabel('Wat de inwoner zelf zegt').fill(words);
	await teller.getByRole('button', { name: 'Bewaar, met een code' }).click();
	expect(await teller.getByRole('alert').innerText()).toContain('Zonder ja van de inwoner');
	await teller.getByRole('radio', { name: /leden/ }).check();
	await teller.getByRole('radio', { name: 'Nee, alleen bij dit verhaal' }).check();
	await teller.getByLabel('De inwoner is erbij en zegt hier ja tegen').check();
	await teller.getByRole('button', { name: 'Bewaar, met een code' }).click();
	const code = await teller.locator('.code').innerText();
	const link = await teller.locator('.code-link').innerText();
	await teller.goto(`/verhalen/${told.id}`);
	expect(await teller.locator('main').innerText()).toContain(words);
	expect(await teller.locator('main').innerText()).not.toContain('Zou je het deze persoon laten lezen?');

	const guest = await network.page({ javascript: false, width: 320 });
	await guest.goto(`/verhalen/${told.id}`);
	expect(await guest.locator('main').innerText()).toContain('Die woorden staan in kleinere kring');
	expect(await guest.content()).not.toContain(words);

	for (let i = 0; i < 2; i++) {
		const answer = await fetch(link);
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
		expect(answer.headers.get('x-robots-tag')).toContain('noindex');
		expect(await answer.text()).toContain(words);
	}
	await guest.goto('/inwoner');
	await guest.getByLabel('De code op je papier').fill('23456 78945 2345');
	await guest.getByRole('button', { name: 'Lees het verhaal' }).click();
	expect(await guest.getByRole('alert').innerText()).toContain('Deze code kennen we niet.');
	await guest.getByLabel('De code op je papier').fill(code.toUpperCase());
	await guest.getByRole('button', { name: 'Lees het verhaal' }).click();
	expect(await guest.locator('main').innerText()).toContain(words);
	await guest.getByRole('button', { name: 'Neem mijn woorden terug' }).click();
	expect(await guest.locator('main').innerText()).toContain('Niemand leest ze meer.');

	expect(await (await fetch(link)).text()).not.toContain(words);
	await teller.reload();
	expect(await teller.locator('main').innerText()).toContain('nam de eigen woorden terug');
	expect(await network.db.select().from(residentWords).where(eq(residentWords.words, words))).toEqual([]);
	await network.mailTo(told.email, 'De inwoner nam de eigen woorden terug');
}, 60_000);
