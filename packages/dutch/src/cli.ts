// npm run -s dutch -- guard <file> [--json] · terms <file> · split <word…> · readability <file>. Exit 2 on bad input or usage.
import { readFileSync } from 'node:fs';
import { findIdentifying, readability, splitCompound, terms, type Mark } from './index.ts';

const [command, ...rest] = process.argv.slice(2);
const values = rest.filter((value) => value !== '--json');

if (command === 'guard' && values.length === 1) guard(read(values[0]!));
else if (command === 'terms' && values.length === 1)
	print(
		terms(read(values[0]!)).map(({ term, weight, count, words }) => `${term}\t${weight}\t${count}\t${words.join(' ')}`)
	);
else if (command === 'split' && values.length > 0) print(values.map((word) => splitCompound(word).join('+')));
else if (command === 'readability' && values.length === 1) print([JSON.stringify(readability(read(values[0]!)))]);
else stop('usage: dutch guard <file> [--json] | terms <file> | split <word…> | readability <file>');

function guard(text: string): void {
	const marks = findIdentifying(text);
	if (rest.includes('--json')) print([JSON.stringify({ marks: marks.map(asWritten) })]);
	else
		print(
			marks.map(
				(mark) =>
					`${mark.level}\t${mark.kind}\t${text.slice(mark.start, mark.end)}\t${mark.reason}\t${mark.proposals.join(' | ')}`
			)
		);
}

function asWritten({ start, end, kind, level, reason, proposals }: Mark) {
	return { start, end, kind, level, reason, proposals };
}

/** `-` reads what is piped in. What is no UTF-8 text is refused. */
function read(path: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path === '-' ? 0 : path));
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}

function print(lines: readonly string[]): void {
	if (lines.length) process.stdout.write(`${lines.join('\n')}\n`);
}

function stop(reason: string): never {
	process.stderr.write(`${reason}\n`);
	process.exit(2);
}
