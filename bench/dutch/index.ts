// All bars of docs on Dutch text, D1–D13, misses in full: `npm run -s bench:dutch [folder with compounds-nl and ner-nl]`. The held-out
// stories, compounds and questions were looked at once, on 25 November 2026: from then on they are practice like the others.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const data = process.argv[2] ?? process.env.DUTCH_DATA ?? join(import.meta.dirname, '../../../data');
const compounds = join(data, 'compounds-nl/lassysmall-dev-nouns.tsv');
const newspapers = join(data, 'ner-nl/europeana-nl-dev.bio');

const run = (title: string, script: string, ...values: string[]) => {
	console.log(`\n## ${title}\n`);
	spawnSync(process.execPath, [join(import.meta.dirname, script), ...values], { stdio: 'inherit' });
};

for (const [set, what] of [
	['practice', 'the practice stories'],
	['unseen', 'stories written afterwards'],
	['learning', 'stories to learn from'],
	['fresh', 'stories measured once before'],
	['dense', 'denser stories, bettered on'],
	['held-out', 'denser stories, held out'],
	['last', 'stories written when all was ready']
] as const)
	run(`D1–D5, D7: ${what}`, 'guard.ts', set);
run('D6: speed and size', 'speed.ts');
run('D6: as a phone feels it', 'phone.ts');
if (existsSync(newspapers)) run('D8: old newspapers, a trend', 'newspapers.ts', newspapers);
run('D9, D10: compounds', 'compounds.ts', ...(existsSync(compounds) ? [compounds] : []));
run('D11, D12: finding each other', 'finding.ts');
run('D13: search over 20,000 stories', '../search.ts');
