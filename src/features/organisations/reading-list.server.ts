// Reads a list of colleagues from a file (CSV or XLSX) or from what was pasted.
import { readSheet } from 'read-excel-file/node';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { FileProblem, decodeUtf8, readCsv, type CsvRow } from '#platform/csv.ts';
import { mostBytes, mostRows, rowsIn, type Row } from './invitation-list.ts';

export type ListRefusal = 'list-empty' | 'list-long' | 'file-unclear' | 'file-big';

/** Semicolons are what a Dutch spreadsheet writes; tabs are what it pastes. */
const withCommas = (text: string): string => {
	const [first = ''] = text.split('\n', 1);
	if (first.includes('\t')) return text.replaceAll('\t', ',');
	return first.includes(';') ? text.replaceAll(';', ',') : text;
};

export function readPasted(text: string): Outcome<Row[], ListRefusal> {
	try {
		return counted(rowsIn(readCsv('', withCommas(text))));
	} catch (error) {
		if (error instanceof FileProblem) return refuse('file-unclear');
		throw error;
	}
}

/** Only names and addresses are taken out of the file; what else it holds is not kept, not even for a moment on a page. */
export async function readListFile(bytes: Uint8Array): Promise<Outcome<Row[], ListRefusal>> {
	if (bytes.length > mostBytes) return refuse('file-big');
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (isZip) return readWorkbook(bytes);
	try {
		return readPasted(decodeUtf8('', bytes));
	} catch (error) {
		if (error instanceof FileProblem) return refuse('file-unclear');
		throw error;
	}
}

/** The first sheet. Whatever is wrong with a workbook, it is not ours to explain: save it as CSV. */
async function readWorkbook(bytes: Uint8Array): Promise<Outcome<Row[], ListRefusal>> {
	const sheet = await readSheet(Buffer.from(bytes)).catch(() => null);
	if (!sheet) return refuse('file-unclear');
	const rows = sheet.map((cells, i): CsvRow => ({ line: i + 1, cells: cells.map((cell) => String(cell ?? '')) }));
	return counted(rowsIn(rows));
}

function counted(rows: Row[]): Outcome<Row[], ListRefusal> {
	if (rows.length === 0) return refuse('list-empty');
	return rows.length > mostRows ? refuse('list-long') : accept(rows);
}
