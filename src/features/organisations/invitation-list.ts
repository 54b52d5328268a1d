// A list of colleagues to invite: which cells are names and mail addresses, and what is wrong with a row. Pure.
import * as v from 'valibot';
import { mailAddress } from '#platform/web/forms.ts';

/** Whole teams, not a mailing list. */
export const mostRows = 100;
/** Of the file, packed: a hundred rows are far less, and a packed file can hold a thousand times its size. */
export const mostBytes = 100_000;

export type Row = { line: number; name: string; mail: string };
export type RowProblem = 'missing' | 'mail-unclear' | 'twice' | 'already-there' | 'already-invited';
export type CheckedRow = Row & { problem: RowProblem | null };

const isMail = (cell: string): boolean => cell.includes('@');
const namesColumn = (words: RegExp) => (header: readonly string[]) =>
	header.findIndex((cell) => words.test(cell.trim()));
const mailColumn = namesColumn(/^e?-?mail/i);
const nameColumn = namesColumn(/^(naam|name|voornaam|collega)/i);

/**
 * Rows with a name and a mail address. With a header the columns are found by name; without one the cell with an at sign is
 * the address and the first other one the name. Empty rows are left out; line numbers are those of the file.
 */
export function rowsIn(cells: readonly { line: number; cells: readonly string[] }[]): Row[] {
	const filled = cells.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
	const [first] = filled;
	if (!first) return [];
	const hasHeader = !first.cells.some(isMail);
	const mailAt = hasHeader ? mailColumn(first.cells) : -1;
	const nameAt = hasHeader ? nameColumn(first.cells) : -1;
	return filled.slice(hasHeader ? 1 : 0).map(({ line, cells: row }) => {
		const mail = row[mailAt] ?? row.find(isMail) ?? '';
		const name = row[nameAt] ?? row.find((cell) => cell !== mail && cell.trim() !== '') ?? '';
		return { line, name: name.replace(/\s+/g, ' ').trim().slice(0, 80), mail: mail.trim().toLowerCase() };
	});
}

/** `known`: addresses that belong to the team, or were invited lately. */
export function checkRows(
	rows: readonly Row[],
	known: ReadonlyMap<string, 'already-there' | 'already-invited'>
): CheckedRow[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		const problem = problemOf(row, seen, known);
		seen.add(row.mail);
		return { ...row, problem };
	});
}

function problemOf(
	{ mail }: Row,
	seen: ReadonlySet<string>,
	known: ReadonlyMap<string, RowProblem>
): RowProblem | null {
	if (mail === '') return 'missing';
	if (!v.safeParse(mailAddress, mail).success) return 'mail-unclear';
	return seen.has(mail) ? 'twice' : (known.get(mail) ?? null);
}

/** As the page sends it back: one row a line, address first. */
export const asLines = (rows: readonly Row[]): string => rows.map(({ mail, name }) => `${mail};${name}`).join('\n');
