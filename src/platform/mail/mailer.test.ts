import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createMailer, readMailFolder } from './mailer.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whoever opens the folder while mails are being written finds whole mails only', async () => {
	const mailer = createMailer({ kind: 'folder', folder, from: 'Meerstem <post@voorbeeld.example>' });
	// Long enough that it cannot be written in one go.
	const paragraphs = ['Een lange brief. '.repeat(60_000), 'Dit is de laatste regel.'];
	const letter = { to: 'noor@voorbeeld.example', language: 'nl' as const, subject: 'Nieuws', paragraphs };
	let writing = true;
	const sent = Promise.all(Array.from({ length: 12 }, () => mailer.send(letter))).then(() => (writing = false));
	while (writing)
		for (const mail of await readMailFolder(folder)) expect(mail.text).toContain('Dit is de laatste regel.');
	await sent;
	expect(await readMailFolder(folder)).toHaveLength(12);
});
