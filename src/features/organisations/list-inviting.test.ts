import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { days } from '#kernel/moments.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { myAccount } from '#features/accounts/accounts.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { asLines, mostBytes } from './invitation-list.ts';
import { invitationFor } from './inviting.server.ts';
import { inviteList, lookAtList } from './list-inviting.server.ts';
import { readListFile, readPasted } from './reading-list.server.ts';

const world = useWorld();
const bytes = (text: string) => new TextEncoder().encode(text);

/** Files in a zip without packing: enough for a workbook of one sheet. */
function zip(files: Record<string, string>): Uint8Array {
	const parts: Buffer[] = [];
	const index: Buffer[] = [];
	let at = 0;
	for (const [path, text] of Object.entries(files)) {
		const [name, body] = [Buffer.from(path), Buffer.from(text)];
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt32LE(crc32(body), 10);
		shared.writeUInt32LE(body.length, 14);
		shared.writeUInt32LE(body.length, 18);
		shared.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, body]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(at, 10);
		index.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, rest, name]));
		parts.push(local);
		at += local.length;
	}
	const end = Buffer.alloc(18);
	end.writeUInt16LE(index.length, 4);
	end.writeUInt16LE(index.length, 6);
	end.writeUInt32LE(Buffer.concat(index).length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...parts, ...index, Buffer.from('PK\x05\x06'), end]);
}

function workbook(rows: string[][]): Uint8Array {
	const cells = rows
		.map((row, r) => {
			const written = row.map((text, c) => `<c r="${'ABC'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
			return `<row r="${r + 1}">${written.join('')}</row>`;
		})
		.join('');
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const pack = 'http://schemas.openxmlformats.org/package/2006/relationships';
	return zip({
		'_rels/.rels': `<Relationships xmlns="${pack}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`
	});
}

const two = [
	{ line: 2, name: 'Noor', mail: 'noor@proef.example' },
	{ line: 3, name: 'Joost', mail: 'joost@proef.example' }
];

test.each([
	['commas', 'Naam,Telefoon,E-mail\nNoor,06,noor@proef.example\nJoost,07,Joost@Proef.example\n'],
	[
		'semicolons, as a Dutch spreadsheet saves them',
		'\uFEFFNaam;Mailadres\r\nNoor;noor@proef.example\r\nJoost;joost@proef.example'
	],
	['tabs, as a spreadsheet pastes them', 'mail\tnaam\nnoor@proef.example\tNoor\njoost@proef.example\tJoost']
])('a list with %s is read, and other columns are not', (_, text) => {
	expect(readPasted(text)).toEqual({ ok: true, value: two });
});

test('a list without a header is read, and so is what the page sends back', () => {
	const read = readPasted('Noor; noor@proef.example\n\nJoost; joost@proef.example');
	expect(read.ok && read.value.map(({ name, mail }) => [name, mail])).toEqual(
		two.map(({ name, mail }) => [name, mail])
	);
	const again = readPasted(asLines(two));
	expect(again.ok && again.value.map(({ name, mail }) => [name, mail])).toEqual(
		two.map(({ name, mail }) => [name, mail])
	);
});

test('a workbook is read as well as a text file', async () => {
	const rows = [
		['Naam', 'BSN', 'Mail'],
		['Noor', 'iets', 'noor@proef.example'],
		['Joost', 'iets', 'joost@proef.example']
	];
	expect(await readListFile(workbook(rows))).toEqual({ ok: true, value: two });
	expect(await readListFile(bytes('Noor,noor@proef.example'))).toMatchObject({ ok: true });
});

test.each([
	['no rows', bytes('\n\n'), 'list-empty'],
	['a broken workbook', bytes('PK\x03\x04 kapot'), 'file-unclear'],
	['no text', new Uint8Array([0x4e, 0xff, 0xfe, 0x00]), 'file-unclear'],
	['too many rows', bytes(Array.from({ length: 101 }, (_, i) => `a${i}@b.example`).join('\n')), 'list-long'],
	['too much', new Uint8Array(mostBytes + 1), 'file-big']
])('a file with %s is refused in words', async (_, file, reason) => {
	expect(await readListFile(file)).toEqual({ ok: false, reason });
});

function aPost() {
	const letters: Letter[] = [];
	const post = {
		secret: 'x'.repeat(32),
		clientAddress: '127.0.0.1',
		publicUrl: 'https://voorbeeld.example',
		language: 'nl' as const,
		send: async (letter: Letter) => {
			if (letter.to.startsWith('kapot')) throw new Error('refused');
			letters.push(letter);
		}
	};
	return { letters, post };
}

test('each row says what happens; sending twice mails nobody twice, and a mail that failed can go the second time', async () => {
	const team = await aTeam(world);
	const an = await aPerson(world, { teams: [team] });
	const context = await world.as(an);
	const read = readPasted('an\njan@proef.example\nJAN@proef.example\nkapot@proef.example\ngeen-adres@');
	const rows = read.ok ? read.value : [];
	expect((await lookAtList(context, team, rows)).map(({ problem }) => problem)).toEqual([
		null,
		'twice',
		null,
		'mail-unclear'
	]);

	const { letters, post } = aPost();
	expect(await inviteList(context, team, rows, post)).toEqual({ ok: true, value: { sent: 1, failed: 1 } });
	expect((await lookAtList(context, team, rows)).map(({ problem }) => problem)).toEqual([
		'already-invited',
		'twice',
		null,
		'mail-unclear'
	]);
	await inviteList(context, team, rows, post);
	expect(letters.map(({ to }) => to)).toEqual(['jan@proef.example']);
	const link = letters[0]?.paragraphs.find((part) => typeof part === 'object' && 'link' in part);
	const key = typeof link === 'object' && 'link' in link ? link.link.split('/').at(-1)! : '';
	expect((await invitationFor(world.asGuest(), key))?.team?.id).toBe(team);

	world.clock = new Date(world.clock.getTime() + days(31));
	expect((await lookAtList(context, team, rows))[0]?.problem).toBeNull();
});

test('who belongs to the team is passed over, and nobody else may invite', async () => {
	const team = await aTeam(world);
	const an = await aPerson(world, { teams: [team] });
	const { email } = await myAccount(await world.as(an));
	const rows = [{ line: 1, name: '', mail: email ?? '' }];
	expect((await lookAtList(await world.as(an), team, rows))[0]?.problem).toBe('already-there');
	const other = await aPerson(world, { teams: [await aTeam(world)], steward: true });
	await expect(lookAtList(await world.as(other), team, rows)).rejects.toThrow();
	await expect(inviteList(world.asGuest(), team, rows, aPost().post)).rejects.toThrow();
});
