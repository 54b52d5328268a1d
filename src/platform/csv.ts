// Files with rows that somebody else made. What is wrong is named with file, line and column, counted from 1.
import { CsvError, parse } from 'csv-parse/sync';

/** Something in a file that cannot be read. The message is a sentence without a full stop. */
export class FileProblem extends Error {
	override readonly name = 'FileProblem';
	/** Line 0: the file as a whole. `column`: its name, or its number. */
	constructor(file: string, line: number, column: string | number, what: string) {
		const place = [file, line > 0 ? `line ${line}` : '', column ? `column ${column}` : ''];
		super(`${place.filter(Boolean).join(', ')}: ${what}`);
	}
}

export type CsvRow = { line: number; cells: readonly string[] };

/** One row of a file with a header: where it begins, and its cells by column name. */
export type TableRow = { line: number; cell(column: string): string };

/** Strict UTF-8, with or without a mark of the byte order. */
export function decodeUtf8(file: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const { line, column } = firstWrong(bytes);
		throw new FileProblem(file, line, column, 'this is not UTF-8 text');
	}
}

/** The line and the character in it where the text stops being UTF-8: the first that had to be replaced. */
function firstWrong(bytes: Uint8Array): { line: number; column: number } {
	const lines = new TextDecoder().decode(bytes).split('\n');
	const line = lines.findIndex((text) => text.includes('\uFFFD'));
	return { line: line + 1, column: [...(lines[line] ?? '').split('\uFFFD', 1).join('')].length + 1 };
}

/** All rows; empty lines are passed over. Quoted cells may hold line breaks, which become `\n` whatever they were. */
export function readCsv(file: string, text: string): CsvRow[] {
	const lines = text.replace(/\r\n?/g, '\n');
	const nothing = lines.indexOf('\0');
	// PostgreSQL cannot keep this sign; a file that holds it is no text, or text in another encoding.
	if (nothing !== -1)
		throw new FileProblem(
			file,
			lines.slice(0, nothing).split('\n').length,
			'',
			'a sign stands here that no text has (code 0)'
		);
	let ended = 0;
	const rows: CsvRow[] = [];
	try {
		parse(lines, {
			bom: true,
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (cells: string[], context) => {
				ended = context.lines;
				rows.push({ line: context.lines - breaksIn(cells), cells });
				return null;
			}
		});
	} catch (error) {
		if (error instanceof CsvError) throw brokenQuotes(file, error, rows[0]?.cells, ended + 1);
		throw error;
	}
	return rows;
}

function breaksIn(cells: readonly string[]): number {
	let count = 0;
	for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
	return count;
}

/** The parser sees it late: at the end of the file when a quote never closes. So the line where the row begins is told too. */
function brokenQuotes(
	file: string,
	error: CsvError,
	header: readonly string[] | undefined,
	began: number
): FileProblem {
	const index = Number(error['index'] ?? 0);
	const column = header?.[index] || index + 1;
	const line = Number(error['lines'] ?? 0);
	if (error.code === 'CSV_QUOTE_NOT_CLOSED')
		return new FileProblem(file, began, column, 'a quote in this row opens and never closes');
	const where = line > began ? `; this row begins on line ${began}` : '';
	return new FileProblem(file, line, column, `the quotes here are broken${where}`);
}

/** Rows below a header that has at least these columns. */
export function readTable(
	file: string,
	text: string,
	needed: readonly string[],
	nameOf = (column: string) => column
): TableRow[] {
	const [header, ...rows] = readCsv(file, text);
	if (!header) throw new FileProblem(file, 0, '', 'the file is empty');
	const names = header.cells.map(nameOf);
	for (const name of needed) {
		if (!names.includes(name)) throw new FileProblem(file, header.line, name, 'this column is missing');
	}
	const place = new Map(names.map((name, at) => [name, at]));
	return rows.map(({ line, cells }) => {
		if (cells.length !== names.length) {
			const first = Math.min(cells.length, names.length) + 1;
			throw new FileProblem(file, line, first, `this row has ${cells.length} cells, and the header ${names.length}`);
		}
		return { line, cell: (column) => cells[place.get(column) ?? -1] ?? '' };
	});
}
