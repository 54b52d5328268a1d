// All bars of docs on Dutch text, D1–D12, misses in full: `node bench/dutch/index.ts [folder with compounds-nl and ner-nl]`.
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

run('D1–D5, D7: the practice stories', 'guard.ts');
run('D1–D5, D7: stories written afterwards', 'guard.ts', '--unseen');
run('D1–D5, D7: stories to learn from', 'guard.ts', '--learning');
run('D1–D5, D7: fresh stories, used up since they were measured', 'guard.ts', '--fresh');
run('D6: speed and size', 'speed.ts');
if (existsSync(newspapers)) run('D8: old newspapers, a trend', 'newspapers.ts', newspapers);
run('D9, D10: compounds', 'compounds.ts', ...(existsSync(compounds) ? [compounds] : []));
run('D11, D12: finding each other', 'finding.ts');
