// Five real conversations that tests read when they are there. They stay outside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PolisFiles } from '#features/rounds/polis.ts';

const folder = resolve(process.env['POLIS_DATA'] ?? '../shared/data/polis');

export const conversations = [
	'london.youth.policing',
	'brexit-consensus',
	'scoop-hivemind.ubi',
	'ssis.land-bank-farmland',
	'vtaiwan.uberx'
] as const;
type Name = (typeof conversations)[number];

export const hasConversations = existsSync(folder);
if (!hasConversations) {
	process.stderr.write(
		`NOT TESTED: the five real conversations (${conversations.join(', ')}). They are not at POLIS_DATA (${folder}).\n`
	);
}

const read = (name: Name, file: string) => readFileSync(join(folder, name, `${file}.csv`), 'utf8');

export const readConversation = (name: Name): PolisFiles => ({
	comments: read(name, 'comments'),
	votes: read(name, 'votes'),
	summary: read(name, 'summary')
});

/** What Polis itself counted: a row for each person. */
export const readPeople = (name: Name): string => read(name, 'participants-votes');
