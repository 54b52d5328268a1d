// The page in the file: everything that is somebody's, to be read in any browser without Meerstem. Pure.
import { isId } from '#kernel/ids.ts';
import type { Language } from '#kernel/language.ts';
import { clockOf, dayOf } from '#kernel/moments.ts';
import { chapterNames, chapters, type Named, type OwnRows, type PartName, type Row } from './own-data.ts';
import { answerName } from '#features/readings/reading.texts.ts';
import { fileTexts, hidden, prose } from './columns.texts.ts';
import { ownDataTexts } from './own-data.texts.ts';
import { pageStyle } from './page-style.ts';

export type OwnFile = {
	rows: OwnRows;
	names: Readonly<Record<string, Named>>;
	language: Language;
	madeAt: Date;
	/** Of whom it is, and the address of the network it comes from. */
	name: string;
	address: string;
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function pageOf(file: OwnFile): string {
	const { language, madeAt, name, address } = file;
	const t = ownDataTexts[language].file;
	const filled = chapterNames.filter((chapter) => chapters[chapter].some((part) => file.rows[part]));
	const contents = filled.map((chapter) => `<li><a href="#${chapter}">${escaped(t.chapters[chapter])}</a></li>`);
	const written = filled.map(
		(chapter) =>
			`<section id="${chapter}"><h2>${escaped(t.chapters[chapter])}</h2>${chapters[chapter].map((part) => partOf(file, part)).join('')}</section>`
	);
	const when = `${dayOf(madeAt, language)}, ${clockOf(madeAt, language)}`;
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(t.title(name))}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>${escaped(t.title(name))}</h1>
<p>${escaped(t.lead(address, when))}</p>
${t.paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n')}
<nav aria-label="${escaped(t.contents)}"><ul>${contents.join('')}</ul></nav></header>
<main>${written.join('\n')}</main>
</body>
</html>
`;
}

function partOf(file: OwnFile, part: PartName): string {
	const rows = file.rows[part];
	if (!rows) return '';
	const written = rows.map((row) => rowOf(file, part, row)).filter((row) => row !== '');
	return `<h3>${escaped(fileTexts[file.language].parts[part])}</h3>\n${written.join('\n')}`;
}

function rowOf(file: OwnFile, part: PartName, row: Row): string {
	const { language, names, address } = file;
	const own = typeof row['id'] === 'string' ? names[row['id']] : undefined;
	const facts = Object.entries(row).flatMap(([column, value]) => {
		const shown = column === 'id' || hidden.has(column) ? '' : valueOf(file, part, column, value);
		return shown === '' ? [] : [`<dt>${escaped(fileTexts[language].columns[column] ?? column)}</dt><dd>${shown}</dd>`];
	});
	const place = own ? `<p><a href="${escaped(address + own.path)}">${escaped(own.name)}</a></p>` : '';
	return facts.length === 0 && place === '' ? '' : `<article>${place}<dl>${facts.join('')}</dl></article>`;
}

/** '' when there is nothing to show: empty, or about something its reader may not read now. */
function valueOf(file: OwnFile, part: PartName, column: string, value: unknown): string {
	const { language } = file;
	if (value === null || value === undefined || value === '') return '';
	if (value instanceof Date) return escaped(`${dayOf(value, language)}, ${clockOf(value, language)}`);
	if (typeof value === 'boolean') return escaped(ownDataTexts[language].file[value ? 'yes' : 'no']);
	if (!Array.isArray(value)) return wordsOf(file, part, column, String(value));
	const all = value.map((one) => valueOf(file, part, column, one));
	return all.filter((one) => one !== '').join(', ');
}

const inReadings = ['about', 'helped', 'line', 'layers', 'goals', 'mood'] as const;

function wordsOf({ language, names, address }: OwnFile, part: PartName, column: string, text: string): string {
	if (prose.has(column) || prose.has(`${part}.${column}`)) return `<p class="said">${escaped(text)}</p>`;
	const question = part === 'readings' ? inReadings.find((one) => one === column) : undefined;
	if (question) return escaped(answerName(language, question, text));
	if (isId(text)) {
		const named = names[text];
		return named ? `<a href="${escaped(address + named.path)}">${escaped(named.name)}</a>` : '';
	}
	const { values } = fileTexts[language];
	return escaped(values[`${column}:${text}`] ?? values[text] ?? text);
}
