// Makes the two typefaces small enough for a phone on a bad connection: Dutch and English letters only, the weights we use.
// Both are under the SIL Open Font License.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const out = fileURLToPath(new URL('../src/ui/fonts/', import.meta.url));

// Names of many backgrounds are written with letters outside these; a browser takes such a letter from its own fonts.
const letters = range(0x20, 0x7e) + 'áàäâåçéèëêíìïîñóòöôúùüûÁÀÄÂÅÇÉÈËÊÍÏÓÖÚÜß‘’“”„–—…·•×€©\u00a0\u202f\u0301';
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'liga'];

const faces = [
	{
		package: '@fontsource-variable/atkinson-hyperlegible-next',
		file: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
		to: 'atkinson.woff2',
		axes: { wght: { min: 400, max: 700 } }
	},
	{
		package: '@fontsource-variable/source-serif-4',
		file: 'source-serif-4-latin-wght-normal.woff2',
		to: 'source-serif.woff2',
		// One weight, between text and title: size tells them apart, and the second weight cost 8 kB on every first visit.
		axes: { wght: 440 }
	}
];

function range(from: number, to: number): string {
	return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

mkdirSync(out, { recursive: true });
for (const face of faces) {
	const folder = dirname(require.resolve(`${face.package}/package.json`));
	const original = readFileSync(join(folder, 'files', face.file));
	const key = createHash('sha256')
		.update(original)
		.update(letters)
		.update(JSON.stringify([face.axes, features]))
		.digest('hex');
	const keyFile = join(out, face.to + '.key');
	if (existsSync(join(out, face.to)) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
	const small = await subsetFont(original, letters, {
		targetFormat: 'woff2',
		variationAxes: face.axes,
		keepFeatures: features,
		noLayoutClosure: true
	});
	writeFileSync(join(out, face.to), small);
	writeFileSync(keyFile, key);
	console.log(`${face.to}: ${original.length} → ${small.length} bytes`);
}
