// Cells of a file for spreadsheets, safe to open.

/** A leading =, +, -, @ would be a formula to a spreadsheet: a quote in front makes it words. */
export function csvCell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
}

/** Semicolons and a mark of the byte order: so a Dutch spreadsheet opens it in columns at once. */
export const csvForPeople = (rows: readonly (readonly (string | number | null)[])[]): string =>
	'\uFEFF' + rows.map((row) => row.map(csvCell).join(';') + '\r\n').join('');
