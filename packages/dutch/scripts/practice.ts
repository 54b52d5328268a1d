// Makes practice stories from our own sentences, always the same ones: names from the lists and names that no list has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequent } from '../src/data/frequent.ts';
import { family, female, male } from '../src/data/names.ts';
import { lasts } from '../src/data/parts.ts';
import { places } from '../src/data/places.ts';
import { words } from '../src/data/words.ts';
import { firstName, isFamilyName, isSafe, isWord } from '../src/guard/lexicon.ts';
import { unpack } from '../src/pack.ts';

/** Where somebody is named in it, and where a house (a school, a care provider, a firm). */
export type Practice = { text: string; names: [number, number][]; houses: [number, number][] };

/** Mulberry32: chance that is the same everywhere. */
export function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
	};
}

const linesOf = (file: string): string[] =>
	readFileSync(join(import.meta.dirname, file), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));
const sentences = linesOf('practice-sentences.txt');
const houseLines = linesOf('practice-houses.txt');
const [housed, houseless] = [
	houseLines.filter((line) => /\[[HBC]\]/.test(line)),
	houseLines.filter((line) => !/\[[HBC]\]/.test(line))
];
const [named, plain] = [
	sentences.filter((line) => /\[[VAWI]/.test(line)),
	sentences.filter((line) => !/\[[VAWI]/.test(line))
];

const firsts = [...unpack(female), ...unpack(male)];
const families = [...unpack(family)];
const towns = [...unpack(places)];
const nouns = [...unpack(lasts)].filter((word) => word.length > 3 && !firstName(word));
/** What nobody is surprised by ("loket", "garage"), and what houses are called rather: rarer words. */
const ranks = new Map(frequent.split(' ').map((word, rank) => [word, rank]));
const everyones = nouns.filter((word) => (ranks.get(word) ?? Infinity) < 4000);
const seldom = nouns.filter((word) => (ranks.get(word) ?? Infinity) > 2500);
const common = frequent.split(' ').filter((word) => word.length > 4 && !firstName(word) && !isFamilyName(word));
const all = [...unpack(words)].filter(
	(word) => word.length > 3 && word.length < 15 && !firstName(word) && !isFamilyName(word)
);
const BY_ENDING: Record<string, string[]> = {
	'[D]': all.filter((word) =>
		/^(aan|af|op|in|uit|mee|over|door|voor|na|om|terug|weg)?(ge|be|ver|ont|her)\p{L}{2,}([^aeiou]en|[dt])$/u.test(word)
	),
	'[E]': all.filter((word) => /(ig|lijk|baar|zaam|loos|isch|end|erd|rig)e?$/.test(word)).concat(common),
	'[F]': all.filter((word) => /[^aeiou](t|de|te|den|ten)$/.test(word)),
	'[G]': all.filter((word) => /[^aeiou]en$/.test(word))
};
const SMALL = [
	'van',
	'van de',
	'van den',
	'van der',
	'de',
	'den',
	'ten',
	'el',
	'al',
	'ben',
	'da',
	"van 't",
	'ter',
	'dos'
];
const STREETS = 'straat laan weg plein kade gracht singel dijk hof park pad dreef'.split(' ');
const HOUSES = ['wijkcentrum', 'buurthuis', 'basisschool', 'het', 'de', 'verpleeghuis', 'zorgcentrum', 'bureau'];

/** `withHouses`: how many of the sentences are about houses, or about what looks like one. */
export function practice(count: number, seed: number, withHouses = 0): Practice[] {
	const chance = chanceFrom(seed);
	return Array.from({ length: count }, () => story(chance, withHouses));
}

function story(chance: () => number, withHouses: number): Practice {
	const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(chance() * from.length)]!;
	const small = chance() < 0.35;
	const breaks = chance() < 0.15 ? '\n' : ' ';
	const parts: Part[] = [];
	for (let left = 1 + Math.floor(chance() * 5); left > 0; left--) {
		const line = withHouses && chance() < withHouses ? aboutHouses(pick, chance) : pick(chance() < 0.5 ? named : plain);
		for (const [part] of chosen(line, pick).matchAll(/\[\w+\]|[^[]+/g)) parts.push(...filled(part, pick, chance));
		parts.push({ written: breaks });
	}
	return written(parts, small, chance() < 0.1);
}

/** The same said of a house, and of what everyone has ("bij het loket"), so that it is the word that tells them apart. */
function aboutHouses(pick: Pick, chance: () => number): string {
	if (chance() < 0.35) return pick(houseless);
	const line = pick(housed);
	return chance() < 0.4 ? line.replace(/\[[HBC]\]/g, () => (chance() < 0.7 ? '{de|het} [N]' : '[N]')) : line;
}

/** Of "{a|b}" one. */
const chosen = (line: string, pick: Pick): string =>
	line.replace(/\{([^}]*)\}/g, (_, choices: string) => pick(choices.split('|'))).replace(/ {2,}/g, ' ');

/** Only who types without capitals leaves out the stops too. */
type Part = { written: string; is?: 'name' | 'house' };

function written(parts: readonly Part[], small: boolean, bare: boolean): Practice {
	let text = '';
	const found: Record<'name' | 'house', [number, number][]> = { name: [], house: [] };
	for (const part of parts) {
		const opens = /(^|[.!?\n] ?)$/.test(text) && !small;
		let words = opens ? part.written.slice(0, 1).toUpperCase() + part.written.slice(1) : part.written;
		if (small) words = words.toLowerCase();
		if (small && bare) words = words.replace(/[.,!?]/g, '');
		if (part.is) found[part.is].push([text.length, text.length + words.length]);
		text += words;
	}
	return { text: text.trimEnd(), names: found.name, houses: found.house };
}

type Pick = <Value>(from: readonly Value[]) => Value;

function filled(part: string, pick: Pick, chance: () => number): Part[] {
	const name = (written: string): Part[] => [{ written, is: 'name' }];
	const other = (written: string): Part[] => [{ written }];
	const first = () => {
		const one = chance() < 0.45 ? invented(firsts, pick, chance) : capital(pick(firsts));
		return chance() < 0.05 ? `${one}-${capital(pick(firsts))}` : one;
	};
	const last = () => {
		const one = chance() < 0.4 ? invented(families, pick, chance) : capital(pick(families));
		const whole = chance() < 0.05 ? `${one}-${capital(pick(families))}` : one;
		return chance() < 0.3 ? `${pick(SMALL)} ${whole}` : whole;
	};
	switch (part) {
		case '[V]':
			return name(chance() < 0.06 ? capital(pick(nouns)) : first());
		case '[W]':
			return name(chance() < 0.4 ? capital(pick(nouns)) : first());
		case '[A]':
			return name(chance() < 0.1 ? `${pick(SMALL)} ${capital(pick(nouns))}` : capital(last()));
		case '[VA]':
			return name(chance() < 0.1 ? `${first()} ${first()} ${last()}` : `${first()} ${last()}`);
		case '[I]':
			return name(`${capital(pick(firsts))[0]!}. ${chance() < 0.3 ? `${capital(pick(firsts))[0]!}. ` : ''}${last()}`);
		case '[S]':
			return other(chance() < 0.3 ? invented(towns, pick, chance) : capital(pick(towns)));
		case '[K]':
			return other(
				`${capital(pick(chance() < 0.5 ? families : nouns))}${pick(STREETS)} ${1 + Math.floor(chance() * 200)}`
			);
		case '[O]':
			return [
				{ written: `${pick(HOUSES)} ${chance() < 0.5 ? 'De ' : ''}` },
				{ written: capital(pick(nouns)), is: 'house' }
			];
		case '[H]':
			return chance() < 0.2 ? [{ written: houseName(pick, chance), is: 'house' }] : withArticle(pick, chance);
		case '[B]':
			return [{ written: houseName(pick, chance), is: 'house' }];
		case '[C]': {
			const kind: Part = { written: `${pick(KINDS)} ` };
			return chance() < 0.4
				? [kind, ...withArticle(pick, chance)]
				: [kind, { written: houseName(pick, chance), is: 'house' }];
		}
		case '[N]':
			return other(chance() < 0.3 ? pick(nouns) + pick(everyones) : pick(everyones));
		case '[X]':
			return other(pick(nouns));
		case '[Y]':
			return other(pick(nouns) + pick(nouns));
		case '[Z]':
			return other(slip(pick(chance() < 0.5 ? common : BY_ENDING[pick(['[D]', '[E]', '[F]', '[G]'])]!), pick, chance));
		case '[D]':
		case '[E]':
		case '[F]':
		case '[G]':
			return other(pick(BY_ENDING[part]!));
		case '[9]':
			return other(String(2 + Math.floor(chance() * 90)));
		case '[90]':
			return other(String(10 + Math.floor(chance() * 900)));
		default:
			return other(part);
	}
}

const KINDS =
	'basisschool buurthuis wijkcentrum kringloop bakkerij kapsalon apotheek verpleeghuis zorgcentrum stichting speelzaal opvang praktijk garage camping hotel restaurant café moskee rijschool uitzendbureau zorgboerderij bso woonvorm kerk snackbar'.split(
		' '
	);
const ADJECTIVES =
	'kleine grote oude nieuwe groene blauwe rode gouden zilveren vrolijke warme open eerste tweede vier drie zeven hoge lange brede zonnige stille'.split(
		' '
	);
const BEHIND = 'Zorg Jeugdhulp Thuiszorg Wonen Welzijn Groep College Lyceum Begeleiding Kinderopvang'.split(' ');

/** "De Wegwijzer", "het kopland": the article is no part of what is learned. */
function withArticle(pick: Pick, chance: () => number): Part[] {
	const article = chance() < 0.6 ? 'de' : chance() < 0.8 ? 'het' : "'t";
	const noun = chance() < 0.75 ? pick(seldom) : invented(chance() < 0.5 ? nouns : families, pick, chance).toLowerCase();
	const name = chance() < 0.15 ? `${capital(pick(ADJECTIVES))} ${capital(noun)}` : capital(noun);
	return [{ written: `${chance() < 0.5 ? capital(article) : article} ` }, { written: name, is: 'house' }];
}

/** "Kameleon", "Amarant", "SNS", "Goud Goed", "Stek Jeugdhulp". */
function houseName(pick: Pick, chance: () => number): string {
	const which = chance();
	if (which < 0.3) return capital(pick(seldom));
	if (which < 0.6) return invented(chance() < 0.6 ? nouns : chance() < 0.5 ? families : towns, pick, chance);
	if (which < 0.72)
		return Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick([...'abcdfghklmnoprstvwz']))
			.join('')
			.toUpperCase();
	if (which < 0.82) return capital(pick(seldom)) + pick(seldom);
	if (which < 0.9) return `${capital(pick(seldom))} ${capital(pick(seldom))}`;
	return `${chance() < 0.5 ? capital(pick(seldom)) : invented(nouns, pick, chance)} ${pick(BEHIND)}`;
}

/** As people in a hurry write: d for t, one letter too few or too many, two turned round, a small word joined on. */
function slip(word: string, pick: Pick, chance: () => number): string {
	const at = 1 + Math.floor(chance() * (word.length - 1));
	const ways = [
		() => word.replace(/d$/, 't').replace(/dt$/, 'd'),
		() => word.slice(0, at) + word.slice(at + 1),
		() => word.slice(0, at) + word[at - 1]! + word.slice(at),
		() => word.replace(/([a-z])\1/, '$1'),
		() => word.slice(0, at - 1) + (word[at] ?? '') + word[at - 1]! + word.slice(at + 1),
		() => word.replace(/sch/, 'sg').replace(/ij/, 'ei').replace(/lijk/, 'luk'),
		() => word + pick(['ze', 'je', 't', 'we', 'ie', 's', 'e']),
		() => word.replace(/en$/, 'e')
	];
	return pick(ways)();
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Like one of the list but not on it: two letters other than they were, or the head of one and the tail of another. */
function invented(list: readonly string[], pick: Pick, chance: () => number): string {
	for (let tries = 0; tries < 20; tries++) {
		const [one, other] = [pick(list), pick(list)];
		const made =
			chance() < 0.5
				? one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2))
				: changed(one, pick, chance);
		if (made.length > 3 && !firstName(made) && !isFamilyName(made) && !isWord(made) && !isSafe(made))
			return capital(made);
	}
	return capital(pick(list));
}

function changed(word: string, pick: Pick, chance: () => number): string {
	const at = Math.floor(chance() * word.length);
	const letters = /[aeiouy]/.test(word[at]!) ? 'aeiouy' : 'bdfghjklmnprstvwz';
	return word.slice(0, at) + pick([...letters]) + (chance() < 0.3 ? pick([...letters]) : '') + word.slice(at + 1);
}
