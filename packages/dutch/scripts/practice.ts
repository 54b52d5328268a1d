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

export type Practice = { text: string; names: [number, number][] };

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

const sentences = readFileSync(join(import.meta.dirname, 'practice-sentences.txt'), 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'));
const [named, plain] = [
	sentences.filter((line) => /\[[VAWI]/.test(line)),
	sentences.filter((line) => !/\[[VAWI]/.test(line))
];

const firsts = [...unpack(female), ...unpack(male)];
const families = [...unpack(family)];
const towns = [...unpack(places)];
const nouns = [...unpack(lasts)].filter((word) => word.length > 3 && !firstName(word));
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

export function practice(count: number, seed: number): Practice[] {
	const chance = chanceFrom(seed);
	return Array.from({ length: count }, () => story(chance));
}

function story(chance: () => number): Practice {
	const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(chance() * from.length)]!;
	const small = chance() < 0.35;
	const breaks = chance() < 0.15 ? '\n' : ' ';
	const parts: { written: string; name: boolean }[] = [];
	for (let left = 1 + Math.floor(chance() * 5); left > 0; left--) {
		const line = pick(chance() < 0.5 ? named : plain);
		for (const [part] of line.matchAll(/\[\w+\]|[^[]+/g)) parts.push(...filled(part, pick, chance));
		parts.push({ written: breaks, name: false });
	}
	return written(parts, small, chance() < 0.1);
}

/** Only who types without capitals leaves out the stops too. */
function written(parts: { written: string; name: boolean }[], small: boolean, bare: boolean): Practice {
	let text = '';
	const names: [number, number][] = [];
	for (const part of parts) {
		const opens = /(^|[.!?\n] ?)$/.test(text) && !small;
		let words = opens ? part.written.slice(0, 1).toUpperCase() + part.written.slice(1) : part.written;
		if (small) words = words.toLowerCase();
		if (small && bare) words = words.replace(/[.,!?]/g, '');
		if (part.name) names.push([text.length, text.length + words.length]);
		text += words;
	}
	return { text: text.trimEnd(), names };
}

type Pick = <Value>(from: readonly Value[]) => Value;

function filled(part: string, pick: Pick, chance: () => number): { written: string; name: boolean }[] {
	const name = (written: string) => [{ written, name: true }];
	const other = (written: string) => [{ written, name: false }];
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
			return other(`${pick(HOUSES)} ${chance() < 0.5 ? 'De ' : ''}${capital(pick(nouns))}`);
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
