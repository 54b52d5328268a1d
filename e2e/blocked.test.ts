// Promise 1: no BSN and no bank account is ever stored, wherever people type. The forms are read from the pages themselves,
// as every kind of viewer sees them, and each text field gets a number of its own: a new field enters by itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBlocked } from '@meerstem/dutch/numbers';
import { formTexts } from '#platform/web/form.texts.ts';
import { tellingTexts } from '#features/stories/telling.texts.ts';
import { addressesOf } from './support/addresses.ts';
import { useNetwork } from './support/network.ts';
import { viewersToTry, type TriedViewer } from './support/viewers.ts';

const network = useNetwork({ onPostgres: true });
const logged: string[] = [];

beforeAll(() => {
	vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
});
afterAll(() => void vi.restoreAllMocks());

type Field = { name: string; kind: 'text' | 'email' | 'other'; value: string; lines: boolean };
type Button = { name: string; value: string; action: string };
type Form = { method: string; action: string; fields: Field[]; buttons: Button[] };
type Try = { title: string; viewer: TriedViewer; address: string; form: Form; button: Button; field: Field };

let last = 100_000_000;
const digitsOf = (text: string) => findBlocked(text)[0]?.digits;
/** Another number each time that passes the 11-check: what leaks says where. */
function aNumber(): string {
	do last++;
	while (digitsOf(`Nummer ${last} erbij`) !== String(last));
	return String(last);
}

/** What the page offers to fill in, read by a browser that does not run the page. */
async function formsIn(reader: Page, html: string): Promise<Form[]> {
	return reader.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'text/html');
		// A calendar gives days only, but whoever sends the form without it can send anything.
		const textual = (type: string) =>
			['text', 'search', 'tel', 'url', 'date', 'time', 'number', 'textarea', ''].includes(type);
		return [...parsed.forms].map((form) => ({
			method: (form.getAttribute('method') ?? 'GET').toUpperCase(),
			action: form.getAttribute('action') ?? '',
			fields: [...form.querySelectorAll<HTMLInputElement>('input[name], textarea[name], select[name]')]
				.filter(({ type, checked }) => !['checkbox', 'radio'].includes(type) || checked)
				.map(({ name, type, value, tagName }) => ({
					name,
					kind: type === 'email' ? ('email' as const) : textual(type) ? ('text' as const) : ('other' as const),
					value,
					lines: tagName === 'TEXTAREA'
				})),
			buttons: [...form.querySelectorAll<HTMLButtonElement>('button')]
				.filter(({ type }) => type === 'submit')
				.map((button) => ({
					name: button.getAttribute('name') ?? '',
					value: button.value,
					action: button.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
				}))
		}));
	}, html);
}

const patternOf = (address: string) =>
	address.replace(/[a-z0-9-]*[a-z0-9]{14}(?=$|\/|\?|&)/g, '*').replace(/\/\d+$/, '/*');

type Visitor = { viewer: TriedViewer; places: string[] };

/** Who weaves, sits at a table, hosts or is in a circle sees fields there that nobody else sees. */
async function whereTheyBelong(addresses: readonly string[]): Promise<Visitor[]> {
	const found = await network.db.execute(sql`
		select person_id as "personId", joint_text_id as at from maker where left_at is null
		union select person_id, group_id from seat where until is null
		union select person_id, gathering_id from gathering_host where since is not null
		union select person_id, circle_id from circle_member where since is not null and until is null`);
	const belonging = Map.groupBy(
		(found as unknown as { rows: { personId: string; at: string }[] }).rows,
		(one) => one.personId
	);
	const visitors: Visitor[] = [];
	for (const [personId, all] of belonging) {
		const cookie = await network.signIn(personId);
		const viewer = { title: 'who weaves, hosts, sits at a table or in a circle', personId, capacity: null, cookie };
		const places = addresses.filter(
			(address) => !address.startsWith('/zorg/') && all.some(({ at }) => address.includes(at))
		);
		visitors.push({ viewer, places });
	}
	return visitors;
}

/** Every address, one's own stories first. */
async function ownFirst(viewer: TriedViewer, addresses: readonly string[]): Promise<Visitor> {
	const found = await network.db.execute(sql`select id from story where teller_id = ${viewer.personId}`);
	const own = (found as unknown as { rows: { id: string }[] }).rows.map(({ id }) => id);
	const isOwn = (address: string) => own.some((id) => address.includes(id));
	const looks = own.map((id) => `/verhalen/${id}/meelezer`);
	return { viewer, places: [...new Set([...looks, ...addresses.filter(isOwn), ...addresses])] };
}

/** Only who reads along with the members finds another pair of eyes by name, for a story nobody read along with yet. */
async function whoSearchesEyes(): Promise<Visitor> {
	const found = await network.db.execute(sql`
		select s.id, s.teller_id as "personId" from story s
			join affiliation a on a.person_id = s.teller_id and a.until is null
			join organisation o on o.id = a.organisation_id and o.kind = 'member' and o.greeted_at is not null
			where s.audience = 'members' and s.told_at is not null and s.withdrawn_at is null
				and not exists (select 1 from second_look l where l.story_id = s.id)
				and not exists (select 1 from affiliation b join organisation p on p.id = b.organisation_id
					where b.person_id = s.teller_id and p.kind = 'partner')
			order by s.id limit 1`);
	const [story] = (found as unknown as { rows: { id: string; personId: string }[] }).rows;
	if (!story) throw new Error('the example network has no story for members that nobody read along with');
	const cookie = await network.signIn(story.personId);
	const viewer = { title: 'who looks for another pair of eyes', personId: story.personId, capacity: null, cookie };
	return { viewer, places: [`/verhalen/${story.id}/meelezer`] };
}

/** Some fields are only there while a dilemma is being woven, and where much material lies: in this copy both are so. */
async function weaveADilemma(): Promise<void> {
	const found = await network.db.execute(sql`
		select j.id, m.person_id as "personId" from joint_text j join maker m on m.joint_text_id = j.id
			where j.kind = 'dilemma' and m.joined_at is not null and m.left_at is null order by j.id limit 1`);
	const [dilemma] = (found as unknown as { rows: { id: string; personId: string }[] }).rows;
	if (!dilemma) throw new Error('the example network has no dilemma');
	const address = `${network.url}/dilemmas/${dilemma.id}/weven`;
	const cookie = await network.signIn(dilemma.personId);
	await fetch(`${address}?/begin`, {
		method: 'POST',
		headers: { origin: network.url, cookie },
		body: new URLSearchParams()
	});
	await network.db.execute(sql`
		insert into material (id, joint_text_id, kind, ref_id, laid_at)
			select substr(md5(id), 1, 14), ${dilemma.id}, 'story', id, now() from story where told_at is not null
			on conflict do nothing`);
}

/** Each text field × each button that sends it, once for every kind of page. */
async function everythingToTry(reader: Page): Promise<Try[]> {
	const tries = new Map<string, Try>();
	const addresses = await addressesOf(network.db);
	const visitors: Visitor[] = [];
	for (const viewer of await viewersToTry(network)) visitors.push(await ownFirst(viewer, addresses));
	// An answer that is there hides the field where it is written down: in this copy the tables have not answered yet.
	await network.db.execute(sql`update bringing set answered_at = null, outcome = null, answer = null`);
	await weaveADilemma();
	const brought = await network.db.execute(sql`select id, group_id as "groupId" from bringing`);
	const answers = (brought as unknown as { rows: { id: string; groupId: string }[] }).rows.map(
		({ id, groupId }) => `/tafels/${groupId}/antwoord?bij=${id}`
	);
	const atOwn = (await whereTheyBelong(addresses)).map(({ viewer, places }) => ({
		viewer,
		places: [...places, ...answers]
	}));
	for (const { viewer, places } of [...visitors, ...atOwn, await whoSearchesEyes()]) {
		const asked = new Map<string, number>();
		const seen = new Map<string, number>();
		for (const place of places) {
			const pattern = patternOf(place);
			// Enough of one kind was seen, or was asked for in vain.
			if ((seen.get(pattern) ?? 0) >= 6 || (asked.get(pattern) ?? 0) >= 30) continue;
			asked.set(pattern, (asked.get(pattern) ?? 0) + 1);
			// An id alone leads on to the readable address.
			const response = await fetch(network.url + place, { headers: headersOf(viewer) });
			const { pathname, search } = new URL(response.url);
			const address = pathname + search;
			if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html')) continue;
			seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
			for (const form of await formsIn(reader, await response.text())) {
				for (const field of form.fields.filter(({ kind }) => kind !== 'other')) {
					for (const button of form.buttons) {
						const title = `${pattern} ${form.method} ${patternOf(button.action)}: ${field.name}`;
						if (!tries.has(title)) tries.set(title, { title, viewer, address, form, button, field });
					}
				}
			}
		}
	}
	return [...tries.values()];
}

const headersOf = ({ cookie }: TriedViewer): Record<string, string> => ({
	origin: network.url,
	accept: 'text/html',
	...(cookie ? { cookie } : {})
});

async function send({ viewer, address, form, button, field }: Try, number: string): Promise<string> {
	const values = new URLSearchParams();
	for (const { name, kind, value } of form.fields) {
		const typed = kind === 'email' ? 'iemand@voorbeeld.example' : kind === 'text' ? 'Iets om te zeggen' : value;
		values.append(name, typed);
	}
	values.set(field.name, field.kind === 'email' ? `${number}@voorbeeld.example` : `Nummer ${number} erbij`);
	if (button.name) values.set(button.name, button.value);
	const url = new URL(form.method === 'GET' ? form.action || address : button.action || address, network.url + address);
	if (form.method === 'GET') url.search = values.toString();
	const response = await fetch(url, {
		method: form.method,
		headers: headersOf(viewer),
		redirect: 'manual',
		...(form.method === 'POST' ? { body: values } : {})
	});
	return response.text();
}

const saysSo = [
	formTexts.nl['blocked-number'],
	tellingTexts.nl.problem['number-taken'],
	tellingTexts.nl.problem['blocked-number']
];

/** Every row of every table, the job queue's too, and every mail, as text. */
async function everythingKept(): Promise<string> {
	const many = async (query: ReturnType<typeof sql>) =>
		((await network.db.execute(query)) as unknown as { rows: Record<string, string>[] }).rows;
	const tables = await many(
		sql`select schemaname as s, tablename as t from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
	);
	const kept: string[] = [];
	for (const { s = '', t = '' } of tables) {
		const rows = await many(sql`select r::text as row from ${sql.identifier(s)}.${sql.identifier(t)} r`);
		kept.push(...rows.map(({ row = '' }) => `${t} ${row}`));
	}
	const mails = (await network.mails()).map(({ to, subject, text, html }) => `mail ${to} ${subject} ${text} ${html}`);
	return [...kept, ...mails].join('\n');
}

test('a number typed in any field of any page is refused in words, and stands nowhere afterwards', async () => {
	const reader = await network.page();
	const tries = await everythingToTry(reader);
	const numbers = new Map<string, string>();
	const silent: string[] = [];
	for (const one of tries) {
		const number = aNumber();
		numbers.set(number, one.title);
		const answer = await send(one, number);
		if (one.form.method === 'POST' && !saysSo.some((words) => answer.includes(words))) silent.push(one.title);
	}
	for (const field of ['title', 'body']) {
		const number = aNumber();
		numbers.set(number, `/vertel/bewaar: ${field}`);
		await saveAsScriptDoes(field, number);
	}
	const kept = await everythingKept();
	const found = [...numbers].filter(
		([number]) => kept.includes(number) || logged.some((line) => line.includes(number))
	);
	expect(found.map(([, title]) => title)).toEqual([]);
	expect(silent).toEqual([]);
	const tried = new Set(tries.map(({ field }) => field.name));
	expect([...namesInSource()].filter((name) => !tried.has(name))).toEqual([]);
	expect(tries.length).toBeGreaterThan(40);
}, 600_000);

async function saveAsScriptDoes(field: string, number: string): Promise<void> {
	const steward = (await viewersToTry(network)).find(({ title }) => title === 'a steward');
	const draft = {
		draftKey: `sleutel-${field}-lang`,
		id: null,
		revision: 0,
		title: 'Een titel',
		body: 'Woorden.',
		kind: 'experience',
		themeIds: [],
		language: 'nl',
		allowedNumbers: [],
		stays: [{ kind: 'name', words: number, answer: 'stays' }],
		[field]: `Nummer ${number} erbij`
	};
	const response = await fetch(`${network.url}/vertel/bewaar`, {
		method: 'POST',
		headers: { ...headersOf(steward!), 'content-type': 'application/json' },
		body: JSON.stringify(draft)
	});
	expect(response.status).toBe(200);
}

/** Names of text fields as they stand in the pages' sources: what is never seen above fails the test. */
function namesInSource(): Set<string> {
	// What stands on /stijl is an example that nobody can send.
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.svelte') && !file.includes(join('pages', 'ui', 'style'))
	);
	const names = new Set<string>();
	for (const file of files) {
		const source = readFileSync(join('src', file), 'utf8');
		for (const [tag] of source.matchAll(/<(textarea|input|Field|JoinField)\b[^>]*>/g)) {
			// What a file says goes through the field beside it: e2e/joining.test.ts.
			if (/type="(hidden|radio|checkbox|file)"/.test(tag)) continue;
			const name = /\bname="([^"{]+)"/.exec(tag)?.[1];
			if (name) names.add(name);
		}
	}
	return names;
}
