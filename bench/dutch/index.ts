// All bars of docs on Dutch text, D1–D13, misses in full: `npm run -s bench:dutch [folder with compounds-nl and ner-nl]`. What was held
// out was looked at once, on 25 and 26 November 2026 (the figures stand in the README beside each set): from then on it is practice like the others.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATED, WAYS, WITH_ENGLISH } from '../../packages/dutch/test-data/stories.ts';

const data = process.argv[2] ?? process.env.DUTCH_DATA ?? join(import.meta.dirname, '../../../shared/data');
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
for (const set of DATED) {
	run(`D1–D5, D7: stories written blind, ${set}`, 'guard.ts', set);
	run(`D5: paragraphs without anybody in them, ${set}`, 'guard.ts', `${set}-clean`);
	if (WITH_ENGLISH.includes(set)) run(`D5: texts in English, ${set}`, 'guard.ts', `${set}-english`);
}
for (const name of WAYS) run(`D1–D5, D7: sentences that say one kind of thing in many ways, ${name}`, 'guard.ts', name);
run('D6: speed and size', 'speed.ts');
run('D6: as a phone feels it', 'phone.ts');
if (existsSync(newspapers)) run('D8: old newspapers, a trend', 'newspapers.ts', newspapers);
run('D9, D10: compounds', 'compounds.ts', ...(existsSync(compounds) ? [compounds] : []));
run('D11, D12: finding each other', 'finding.ts');
run('D13: search over 20,000 stories', '../search.ts');
