// Measures compound splitting: D9 on the development set (path as argument, not in the repository), D10 on our own list.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitCompound } from '../../packages/dutch/src/terms/compound.ts';
import { stem } from '../../packages/dutch/src/terms/stem.ts';
import { WITH_COMPOUNDS } from '../../packages/dutch/test-data/stories.ts';

const data = join(import.meta.dirname, '../../packages/dutch/test-data');
const LINK = /^(s|e|en|er|n|)$/;

/** Lists written before the splitter was bettered on them, with whole words (behind a "-") that must stay whole. */
export function listed(file: string): { cut: string; whole: string; misses: string[] } {
	const { hit, all, misses } = ownCompounds(file);
	const lone = readFileSync(join(data, file), 'utf8');
	const words = [...lone.matchAll(/- (\S+)/g)].map(([, word]) => word!);
	const apart = words.filter((word) => splitCompound(word).length > 1);
	return {
		cut: `${hit}/${all} ${(hit / all).toFixed(3)}`,
		whole: `${words.length - apart.length}/${words.length}`,
		misses: [...misses, ...apart.map((word) => `${word} → ${splitCompound(word).join('+')}`)]
	};
}

export function ownCompounds(file = 'compounds.txt'): { hit: number; all: number; misses: string[] } {
	const gold = readFileSync(join(data, file), 'utf8')
		.trim()
		.split(/\s+/)
		.filter((word) => word.includes('+'));
	const misses = gold.filter((word) => !sameCuts(splitCompound(word.replaceAll('+', '')), word.split('+')));
	return {
		hit: gold.length - misses.length,
		all: gold.length,
		misses: misses.map((word) => `${word} → ${splitCompound(word.replaceAll('+', '')).join('+')}`)
	};
}

/** The linking letters stand behind a part in the list, and not in the answer. */
const sameCuts = (parts: readonly string[], gold: readonly string[]): boolean =>
	parts.length === gold.length &&
	parts.every(
		(part, at) =>
			gold[at]!.startsWith(part) &&
			(at === gold.length - 1 ? gold[at] === part : LINK.test(gold[at]!.slice(part.length)))
	);

export function developmentSet(path: string): Record<string, string | string[]> {
	const rows = readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t') as [string, string]);
	const compounds = rows.filter(([, gold]) => gold.includes('+'));
	const others = rows.filter(([, gold]) => !gold.includes('+'));
	const missed = compounds.filter(([form]) => splitCompound(form).length < 2);
	const wrong = compounds.filter(
		([form, gold]) => splitCompound(form).length > 1 && !sameLemmas(splitCompound(form), gold.split('+'))
	);
	const split = others.filter(([form]) => splitCompound(form).length > 1);
	const share = (count: number, all: number) => `${count}/${all} ${(count / all).toFixed(3)}`;
	return {
		found: share(compounds.length - missed.length, compounds.length),
		exact: share(compounds.length - missed.length - wrong.length, compounds.length),
		othersSplit: share(split.length, others.length),
		missed: missed.map(([form]) => form),
		wrong: wrong.map(([form, gold]) => `${gold} → ${splitCompound(form).join('+')}`),
		split: split.map(([form]) => splitCompound(form).join('+'))
	};
}

const sameLemmas = (parts: readonly string[], gold: readonly string[]): boolean =>
	parts.length === gold.length &&
	parts.every(
		(part, at) => part === gold[at] || stem(part) === stem(gold[at]!) || part.slice(0, 4) === gold[at]!.slice(0, 4)
	);

const only = process.argv[2] ?? '';
if (import.meta.main && WITH_COMPOUNDS.some((set) => set === only))
	console.log(`D10 ${only}`, JSON.stringify(listed(`${only}/compounds.txt`), null, 1));
else if (import.meta.main) {
	for (const set of WITH_COMPOUNDS) console.log(`D10 ${set}`, JSON.stringify(listed(`${set}/compounds.txt`), null, 1));
	console.log('D10', JSON.stringify(ownCompounds(), null, 1));
	for (const file of ['2', 'fresh', '3', '5', '6', '4'])
		console.log(`D10 ${file === '4' ? 'held out' : file}`, JSON.stringify(listed(`compounds-${file}.txt`), null, 1));
	const path = process.argv[2];
	if (path && existsSync(path)) console.log('D9', JSON.stringify(developmentSet(path)));
}
