// Bar D6: time for 300 words, size of the data files, and time that grows with the text only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findIdentifying } from '../../packages/dutch/src/guard.ts';
import { terms } from '../../packages/dutch/src/terms.ts';
import { readStories } from '../../packages/dutch/test-data/stories.ts';

const words = readStories()
	.map(({ text }) => text)
	.join(' ')
	.split(' ');
const pieces = Array.from({ length: Math.floor(words.length / 300) }, (_, at) =>
	words.slice(at * 300, at * 300 + 300).join(' ')
);

const took = (work: () => void): number => {
	const began = performance.now();
	work();
	return performance.now() - began;
};

/** What was computed for it: others on the machine do not count. */
const computing = (work: () => void): number => {
	const from = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(from);
	return (user + system) / 1000;
};

const began = process.cpuUsage();
const first = took(() => findIdentifying(pieces[0]!));
const { user, system } = process.cpuUsage(began);
console.log(
	`first use (unpacks the lists) ${first.toFixed(0)} ms, of which computing ${((user + system) / 1000).toFixed(0)} ms`
);
for (let round = 0; round < 5; round++) pieces.forEach((piece) => findIdentifying(piece));
const times = Array.from({ length: 20 }, () => pieces.map((piece) => took(() => findIdentifying(piece))))
	.flat()
	.sort((a, b) => a - b);
/** Others on the machine make a clock run on, but do not compute for us: per piece the quickest of ten, and what was computed. */
const quickest = pieces
	.map((piece) => Math.min(...Array.from({ length: 10 }, () => took(() => findIdentifying(piece)))))
	.sort((a, b) => a - b);
const from = process.cpuUsage();
for (let round = 0; round < 10; round++) pieces.forEach((piece) => findIdentifying(piece));
const computed = process.cpuUsage(from);
console.log(
	`300 words, the quickest of ten for each piece: p95 ${quickest[Math.floor(quickest.length * 0.95)]!.toFixed(2)} ms; computing per piece ${((computed.user + computed.system) / 10_000 / pieces.length).toFixed(2)} ms`
);
console.log(
	'300 words: p50',
	times[Math.floor(times.length / 2)]!.toFixed(2),
	'ms, p95',
	times[Math.floor(times.length * 0.95)]!.toFixed(2),
	'ms'
);

const folder = join(import.meta.dirname, '../../packages/dutch/src/data');
const sizes = readdirSync(folder).map(
	(file) => [file, brotliCompressSync(readFileSync(join(folder, file))).length] as const
);
console.log(
	'data, brotli',
	sizes.map(([file, size]) => `${file} ${(size / 1000).toFixed(0)}`).join(', '),
	'kB; together',
	(sizes.reduce((sum, [, size]) => sum + size, 0) / 1000).toFixed(0),
	'kB'
);

/** Always the same: words nobody knows, and signs of every script. */
let seed = 1;
const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const letters = (count: number, from: number, to: number) =>
	Array.from({ length: count }, () => String.fromCodePoint(from + Math.floor(chance() * (to - from)))).join('');
const unknown = Array.from({ length: 20_000 }, () => letters(3 + Math.floor(chance() * 9), 97, 123)).join(' ');
const anything = Array.from({ length: 40_000 }, () => letters(1, 32, 0xd7ff)).join('');

// prettier-ignore
const nasty = ['a', 'A', '1', '0', '1 ', '06 ', 'a.', 'a. ', 'a@', '@', 'van ', 'Van der ', 'Jan ', '-', "'", '1-', '12-', 'aa-', 'https://', '.nl', 'é', '🙂',
	'\u200b', 'mevrouw ', 'dossier ', 'school de ', 'bsn 1', 'jan@jan.', 'jan apenstaart ', 'straat 1 ', '1234 ab ', 'NL12 ', 'leeftijd 1', 'kenteken ',
	'nummerbord AB ', 'tel 6 ', 'nummer 12 ', 'Laan van de ', 'aan de haven ', 'A & ', 'De A', 'insta a', 'geboren in ', 'Jan, de ', 'op haar ', 'Beukweg ', 'Beukschool ', 'De Regenboog ', 'st maarten ', 'abu ', 'Jan van ', 'bij de waag ', 'veilig thuis ', '(m, ', '12 mei ', '\n', '“', 'zegtze ', 'Van der Jan ', 'hoi jan hier ', 'jan (54) ', 'ik bel de alliantie ', 'in de zeventig ', 'zaak Van ', 'op de horst 14 ', 'nul ', 'dossier nul ', 'naam: jan ', 'a apenstaart b punt ', 'Doornkamp, R. ', 'jarig op 12 mei ', 'Zwolle, ', 'zit op de ', 'A1B'];
const grows = [...nasty, unknown, anything, `${pieces.join(' ')} `].map((piece) => {
	const size = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
	return {
		piece: piece.slice(0, 16),
		quarter: computing(() => findIdentifying(size(250_000))),
		whole: computing(() => findIdentifying(size(1_000_000)))
	};
});
grows.sort((a, b) => b.whole - a.whole);
console.log('250 kB and 1 MB of the same, ms of computing, the slowest first (four times as long is linear):');
for (const { piece, quarter, whole } of grows.slice(0, 12))
	console.log(
		`  ${JSON.stringify(piece).padEnd(20)} ${quarter.toFixed(0).padStart(6)} ${whole.toFixed(0).padStart(6)}`
	);
const steep = grows.filter(({ quarter, whole }) => whole > 8 * quarter && whole > 1500);
console.log(
	'grows faster than the text:',
	steep.length ? steep.map(({ piece }) => JSON.stringify(piece)).join(', ') : 'none'
);
console.log(
	'terms of 1 MB of stories',
	took(() => terms(`${words.join(' ')} `.repeat(30).slice(0, 1_000_000))).toFixed(0),
	'ms'
);
