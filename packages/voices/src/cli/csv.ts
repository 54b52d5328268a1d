// Comma-separated values (RFC 4180), with the line and column of every field, so that errors can point at it.

/** A mistake in a file: says which file, line and column, and what is wrong. */
export class FileError extends Error {
	constructor(file: string, line: number, column: number | string, reason: string) {
		super(`${file}:${line}:${column}: ${reason}`);
		this.name = 'FileError';
	}
}

/** Why the system refused a file: ENOENT, EACCES, EISDIR … */
export const reasonOf = (error: unknown) =>
	error instanceof Error && 'code' in error ? String(error.code) : String(error);

export interface Table {
	file: string;
	header: string[];
	/** fields row after row: [row × header.length + column] */
	fields: string[];
	rows: number;
	/** line on which each row starts, counting from 1 */
	line: number[];
}

/** Reads a whole table. Empty lines are skipped; a row with another number of fields than the header is an error. */
export function parseCsv(file: string, text: string): Table {
	const reader = new Reader(file, text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
	const header = reader.row() ?? [];
	if (header.length === 0) throw new FileError(file, 1, 1, 'the file is empty; a header was expected');
	const table: Table = { file, header: header.map((name) => name.trim()), fields: [], rows: 0, line: [] };
	for (let row = reader.row(); row !== null; row = reader.row()) {
		if (row.length === 1 && row[0] === '') continue;
		if (row.length !== header.length) {
			const reason = `${header.length} fields expected, ${row.length} found`;
			throw new FileError(file, reader.startLine, Math.min(row.length, header.length), reason);
		}
		table.rows++;
		table.line.push(reader.startLine);
		for (const field of row) table.fields.push(field);
	}
	return table;
}

class Reader {
	startLine = 0;
	private line = 1;
	private at = 0;
	private readonly file: string;
	private readonly text: string;

	constructor(file: string, text: string) {
		this.file = file;
		this.text = text;
	}

	/** The fields of the next row; null at the end of the file. */
	row(): string[] | null {
		if (this.at >= this.text.length) return null;
		this.startLine = this.line;
		const fields: string[] = [];
		for (;;) {
			fields.push(this.text[this.at] === '"' ? this.quoted(fields.length + 1) : this.bare());
			const end = this.text[this.at];
			this.at++;
			if (end === ',') continue;
			if (end === '\r' && this.text[this.at] === '\n') this.at++;
			this.line++;
			return fields;
		}
	}

	private bare(): string {
		const from = this.at;
		for (; this.at < this.text.length; this.at++) {
			const code = this.text.charCodeAt(this.at);
			if (code === 44 || code === 10 || code === 13) break;
		}
		return this.text.slice(from, this.at);
	}

	private quoted(column: number): string {
		let field = '';
		let from = ++this.at;
		for (; ; this.at++) {
			if (this.at >= this.text.length)
				throw new FileError(this.file, this.startLine, column, 'a quote is never closed');
			if (this.text[this.at] === '\n') this.line++;
			if (this.text[this.at] !== '"') continue;
			field += this.text.slice(from, this.at);
			this.at++;
			if (this.text[this.at] !== '"') break;
			from = this.at;
		}
		const next = this.text[this.at];
		if (next !== undefined && next !== ',' && next !== '\n' && next !== '\r') {
			throw new FileError(this.file, this.line, column, 'text after a closing quote');
		}
		return field;
	}
}

/** The position of a column by any of its names; an error that names them when it is absent. */
export function columnOf(table: Table, names: readonly string[]): number {
	const at = table.header.findIndex((name) => names.includes(name));
	if (at < 0) throw new FileError(table.file, 1, 1, `no column ${names.map((name) => `"${name}"`).join(' or ')}`);
	return at;
}
