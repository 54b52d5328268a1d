// Puts the association's own text on /waarom, as a dated version.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addMission } from '#features/mission/mission.server.ts';
import { codeOf } from './problems.ts';
import { withDatabase } from './with-database.ts';

const usage =
	'Usage: meerstem mission add <file> --date <yyyy-mm-dd> --by <words>, such as --by "besproken in de bestuursvergadering"\n';
const mostBytes = 1_000_000;

export async function missionAdd(args: string[]): Promise<number> {
	const read = readArguments(args);
	if ('problem' in read) {
		process.stderr.write(`${read.problem}\n${usage}`);
		return 2;
	}
	return withDatabase(async ({ db }) => {
		const outcome = await addMission(db, read, new Date());
		if (outcome.ok) {
			process.stdout.write(`Added as version ${outcome.value.number}, dated ${read.datedOn}. It stands on /waarom.\n`);
			return 0;
		}
		const why = { empty: 'the file holds no text', 'same-as-before': 'this very text with this date is there already' };
		process.stderr.write(`Nothing was added: ${why[outcome.reason]}.\n`);
		return 1;
	});
}

function readArguments(args: string[]) {
	let parsed;
	try {
		parsed = parseArgs({ args, allowPositionals: true, options: { date: { type: 'string' }, by: { type: 'string' } } });
	} catch (error) {
		return { problem: error instanceof Error ? error.message : 'These arguments cannot be read.' };
	}
	const [file, ...more] = parsed.positionals;
	const { date, by } = parsed.values;
	if (!file || more.length > 0) return { problem: 'One file is needed.' };
	if (!date || !isDate(date)) return { problem: '--date is needed, as yyyy-mm-dd, of a day that exists.' };
	if (!by?.trim()) return { problem: '--by is needed: where the text was discussed.' };
	try {
		const bytes = readFileSync(file);
		if (bytes.length > mostBytes) return { problem: `${file} is larger than 1 MB.` };
		const body = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { body, datedOn: date, discussedBy: by.trim() };
	} catch (error) {
		return {
			problem: error instanceof TypeError ? `${file} is not UTF-8 text.` : `${file} cannot be read (${codeOf(error)}).`
		};
	}
}

function isDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
