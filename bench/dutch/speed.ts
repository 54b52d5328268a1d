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

console.log('first use (unpacks the lists)', took(() => findIdentifying(pieces[0]!)).toFixed(0), 'ms');
for (let round = 0; round < 5; round++) pieces.forEach((piece) => findIdentifying(piece));
const times = Array.from({ length: 20 }, () => pieces.map((piece) => took(() => findIdentifying(piece))))
	.flat()
	.sort((a, b) => a - b);
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

const nasty = [
	'a',
	'A',
	'1',
	'0',
	'1 ',
	'06 ',
	'a.',
	'a@',
	'@',
	'van ',
	'Van der ',
	'Jan ',
	'-',
	"'",
	'1-',
	'12-',
	'aa-',
	'https://',
	'.nl',
	'é',
	'🙂',
	'\u200b',
	'mevrouw ',
	'dossier ',
	'school de ',
	'bsn 1',
	'jan@jan.',
	'straat 1 ',
	'1234 ab ',
	'NL12 ',
	'leeftijd 1'
];
for (const piece of [...nasty, pieces.join(' ')]) {
	const small = took(() => findIdentifying(piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)));
	const large = took(() => findIdentifying(piece.repeat(Math.ceil(400_000 / piece.length)).slice(0, 400_000)));
	if (large > 6 * small && large > 1500)
		console.log('grows faster than the text:', JSON.stringify(piece.slice(0, 20)), small.toFixed(0), large.toFixed(0));
	else if (large > 2500) console.log('slow:', JSON.stringify(piece.slice(0, 20)), small.toFixed(0), large.toFixed(0));
}
console.log(
	'1 MB of stories',
	took(() => findIdentifying(`${words.join(' ')} `.repeat(30).slice(0, 1_000_000))).toFixed(0),
	'ms; terms',
	took(() => terms(`${words.join(' ')} `.repeat(30).slice(0, 1_000_000))).toFixed(0),
	'ms'
);
