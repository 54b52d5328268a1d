// Invites a member of the programme team. The first one begins the network.
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { mailAddress } from '#platform/web/forms.ts';
import { readMark } from '#platform/db/marks.server.ts';
import { inviteSteward } from '#features/organisations/organisations.server.ts';
import { withDatabase } from './with-database.ts';

const usage = 'Usage: meerstem invite <mail> --name <name>\n';

export async function invite(args: string[]): Promise<number> {
	const read = readArguments(args);
	if ('problem' in read) {
		process.stderr.write(`${read.problem}\n${usage}`);
		return 2;
	}
	const publicUrl = process.env['PUBLIC_URL'] || 'http://localhost:3000';
	if (!URL.canParse(publicUrl)) {
		process.stderr.write(`PUBLIC_URL=${publicUrl}: an http(s) address is needed; the invitation leads there.\n`);
		return 2;
	}
	return withDatabase(async ({ db }) => {
		if (await readMark(db, 'example-network')) {
			process.stderr.write('This database holds the invented example network; nobody real is invited there.\n');
			return 1;
		}
		const { key } = await inviteSteward(db, read.email, read.name, new Date());
		const link = new URL(`/uitnodiging/${key}`, publicUrl).href;
		process.stdout.write(
			`${read.name} belongs to the programme team after opening this link and pressing the button (within 30 days):\n${link}\n`
		);
		return 0;
	});
}

function readArguments(args: string[]) {
	let parsed;
	try {
		parsed = parseArgs({ args, allowPositionals: true, options: { name: { type: 'string' } } });
	} catch (error) {
		return { problem: error instanceof Error ? error.message : 'These arguments cannot be read.' };
	}
	const [given, ...more] = parsed.positionals;
	if (!given || more.length > 0) return { problem: 'One mail address is needed.' };
	const email = v.safeParse(mailAddress, given);
	if (!email.success) return { problem: `${given} is not a mail address.` };
	const name = parsed.values.name?.trim();
	if (!name) return { problem: '--name is needed: how the person is called on the pages.' };
	return { email: email.output, name };
}
