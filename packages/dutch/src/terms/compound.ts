// Splits a compound into the words it is made of, by the cheapest row of known parts ("schuld+hulp+verlening").
import { firsts, lasts } from '../data/parts.ts';
import { dictionary, rankOf } from '../guard/lexicon.ts';
import { unpackToAsk, type WordSet } from '../pack.ts';
import {
	BUILDS,
	NEVER_FIRST,
	NO_PART,
	SHORT,
	SELDOM,
	TAKES_S,
	WHOLE,
	WHOLE_INSIDE,
	WRITTEN_OUT
} from './exceptions.ts';

type Parts = { cost: number; parts: string[] };

let productive: { firsts: WordSet; lasts: WordSet } | undefined;
const flagged = () => (productive ??= { firsts: unpackToAsk(firsts), lasts: unpackToAsk(lasts) });

/** A word is taken apart sooner than a part of it: "kraambed" in two, "kraambedzorg" not in splinters. */
const EAGER = 2;

/** The parts as they stand in the word, without linking letters; a word that is no compound comes back as one part. */
export const splitCompound = (written: string): string[] => split(written, EAGER);

function split(written: string, eager: number): string[] {
	const word = written.toLowerCase().normalize('NFC');
	if (word.includes('-'))
		return word
			.split('-')
			.filter(Boolean)
			.flatMap((part) => split(part, eager));
	if (word.length < 6 || word.length > 60 || !/^\p{L}+$/u.test(word)) return [word];
	if (WRITTEN_OUT.has(word)) return WRITTEN_OUT.get(word)!;
	if (isWhole(word) || isVerb(word)) return [word];
	const best = cheapest(word, 0, new Map()) ?? behindUnknown(word);
	if (!best || best.parts.length < 2 || best.cost >= wholeCost(word) + eager) return [word];
	// A long part is often a compound itself: keukentafel+gesprek.
	return best.parts.flatMap((part) =>
		!WHOLE_INSIDE.has(part) && (part.length > 7 || WRITTEN_OUT.has(part)) ? split(part, 0) : [part]
	);
}

const isWhole = (word: string): boolean => WHOLE.has(word) || WHOLE.has(word.replace(/(en|s)$/, ''));

const PARTICIPLE =
	/^(?:aan|achter|af|bij|door|in|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)ge\p{L}{3,}(?:en|d|t)$/u;

/** "Teruggeven, ondersteunen": what people do, as "ondersteunt" shows. */
function isVerb(word: string): boolean {
	// "Aangesproken, opgenomen": done already.
	if (PARTICIPLE.test(word) && dictionary().has(word)) return true;
	if (!word.endsWith('en') || !dictionary().has(word)) return false;
	const root = word.slice(0, -2).replace(/v$/, 'f').replace(/z$/, 's');
	return [root, root.replace(/([aeou])([^aeiou])$/, '$1$1$2'), root.replace(/(.)\1$/, '$1')].some((one) =>
		dictionary().has(`${one}t`)
	);
}

/** "Hoardingaanpak": a first part nobody lists, before a word that builds many. */
function behindUnknown(word: string): Parts | null {
	if (word.length < 10 || dictionary().has(word)) return null;
	for (let cut = 5; cut <= word.length - 5; cut++) {
		const last = word.slice(cut);
		if (
			flagged().lasts.has(last) &&
			rankOf(last) < Infinity &&
			/[aeiou]/.test(word.slice(0, cut)) &&
			isBeginning(word.slice(0, cut))
		)
			return { cost: 30, parts: [word.slice(0, cut), last] };
	}
	return null;
}

/** Ends as words do, and is no ending of its own: "vluchte" before "lingen". */
const isBeginning = (part: string): boolean => /[bdfgklmnprstxz]$/.test(part) || /ie$/.test(part);

/** What it costs to leave the word in one piece: much for a word nobody lists, little for one that builds others itself. */
function wholeCost(word: string): number {
	const { firsts: before, lasts: after } = flagged();
	const common = Math.min(6, 60_000 / (rankOf(word) + 10_000));
	const builds = before.has(word) || after.has(word);
	if (builds) return 22.2 - common / 2 + (word.length > 9 ? 3 : 0);
	return dictionary().has(word) ? 28 - common + (word.length > 8 ? 4 : 0) : 60;
}

function cheapest(word: string, from: number, known: Map<number, Parts | null>): Parts | null {
	const before = known.get(from);
	if (before !== undefined) return before;
	let best: Parts | null = null;
	const last = lastCost(word.slice(from), from > 3 && !dictionary().has(word));
	if (from > 0 && last < Infinity) best = { cost: last, parts: [word.slice(from)] };
	for (let cut = from + 2; cut <= word.length - 3; cut++) {
		const first = firstPart(word.slice(from, cut));
		if (!first || (best && first.cost >= best.cost)) continue;
		const rest = cheapest(word, cut, known);
		if (!rest) continue;
		const cost = first.cost + rest.cost + taken(first, rest.parts[0]!);
		if (!best || cost < best.cost) best = { cost, parts: [first.part, ...rest.parts] };
	}
	known.set(from, best);
	return best;
}

/** What it costs when the letter between is taken for that of the wrong word. */
const taken = ({ part, link }: First, next: string): number =>
	link === 's' ? stolen(part, next) : left(part, link, next);

/** "Levens-lang", not "leven-slang"; "boeren-erf", not "boere-nerf": without it the next word is the commoner one. */
const left = (part: string, link: string, next: string): number => {
	const linking = (link === '' && takesS(part) && next.startsWith('s')) || (link === 'e' && next.startsWith('n'));
	const rest = next.slice(1);
	return linking && rest.length > 2 && dictionary().has(rest) && rankOf(rest) < rankOf(next) ? 4 : 0;
};

/** "Meter-stand", not "meters-tand": the s is of the next word when that is the commoner one. */
const stolen = (part: string, next: string): number =>
	!takesS(part) && dictionary().has(`s${next}`) && rankOf(`s${next}`) < rankOf(next) + 8000 ? 4 : 0;

const rarity = (word: string): number => Math.min(5, Math.log2(Math.min(rankOf(word), 30_000) / 500 + 1));
const shortness = (word: string): number =>
	word.length < 3 ? 12 : word.length === 3 ? (SHORT.has(word) ? 0.5 : 4.5) : word.length === 4 ? 1.5 : 0;

/** `free`: behind a longer beginning, in a word nobody lists, also what elsewhere is more often an ending ("geldezel"). */
function lastCost(part: string, free = false): number {
	if (part.length < 3 || (NO_PART.has(part) && !(free && SELDOM.has(part)))) return Infinity;
	if (part === 'cafe') return lastCost('café');
	if (flagged().lasts.has(part) || BUILDS.has(part)) return 7 + rarity(part) + shortness(part);
	if (!dictionary().has(part)) return Infinity;
	const stems = [
		part.replace(/(en|s)$/, ''),
		part.replace(/(tje|je|pje|etje)s?$/, ''),
		part.replace(/([bcdfghklmnprstvz])\1en$/, '$1')
	];
	const inflected = stems.some((stem) => stem !== part && flagged().lasts.has(stem));
	return (inflected ? 8 : 11) + rarity(part) * (inflected ? 0.5 : 1) + shortness(part);
}

type First = { part: string; cost: number; link: string };
/** A part that stands before another, perhaps with a linking letter behind it. */
function firstPart(written: string): First | null {
	let best: First | null = null;
	for (const link of ['', 's', 'en', 'e', 'n', 'er']) {
		if (!written.endsWith(link)) continue;
		const part = link ? written.slice(0, -link.length) : written;
		const cost = firstCost(part, link);
		if (cost < Infinity && (!best || cost < best.cost)) best = { part, cost, link };
	}
	return best;
}

const takesS = (part: string): boolean => TAKES_S.has(part) || /.(heid|ing|teit|schap)$/.test(part);

function firstCost(part: string, link: string): number {
	if (
		part.length < 2 ||
		NO_PART.has(part) ||
		NEVER_FIRST.has(part) ||
		(part.length < 3 && !/^(ei|tv|pc|ui)$/.test(part))
	)
		return Infinity;
	const flag = flagged();
	const linking =
		link === ''
			? takesS(part)
				? 2
				: 0
			: link === 's'
				? takesS(part)
					? 0
					: 0.5
				: link === 'en'
					? 0.7
					: link === 'er'
						? /^(kind|ei|lied|rund|hoen|goed|been)$/.test(part)
							? 0
							: Infinity
						: link === 'n'
							? /[e]$/.test(part)
								? 0.7
								: Infinity
							: 3;
	if (BUILDS.has(part) || flag.firsts.has(part) || (link && flag.firsts.has(part + link)))
		return 7 + rarity(part) + shortness(part) + linking;
	if (!dictionary().has(part) || (part.length < 4 && !SHORT.has(part))) return Infinity;
	if (SHORT.has(part)) return 8 + rarity(part) + linking;
	return 12 + rarity(part) + shortness(part) + linking;
}
