// Proposed bundles: which texts lie together, by the words they share. A proposal only: people move, rename and split them.
import { isWord, rankOf } from './guard/lexicon.ts';
import { normalise } from './terms/stem.ts';
import { GENERAL_PARTS } from './terms/stopwords.ts';
import { THEME as SAME_THEME, terms, type Term } from './terms.ts';
import { themesAmong, vocabularyOf } from './themes.ts';
import { THESAURUS, type Thesaurus } from './thesaurus.ts';

/** `words` name the group, as typed, the most telling first; `members` are places in the row of texts, in order. */
export type Bundle = { words: string[]; members: number[] };
export type Bundles = { groups: Bundle[]; alone: number[] };

type Vector = ReadonlyMap<string, number>;
type Text = { at: number; terms: ReadonlyMap<string, Term>; vector: Vector };
type Group = { centre: Vector; members: Text[] };

const PART = 0.5;
const ROUNDS = 8;
const NAMES = 4;
/** How much of a text (as a cosine) must lie in the direction of its group. */
const NEAR = 0.2;
/** A word among the thousand commonest ("deed", "zegt") ties no stories together, unless the thesaurus has it. */
const COMMON = 1000;

/**
 * At most `most` groups (8 when not said), the largest first, and the texts that stand alone. Texts lie together by telling
 * words and by the themes of the thesaurus; a group is named by the words its members typed. Pure and without chance: the
 * same texts in the same order give the same groups. Made for 5 to 500 short texts.
 */
export function bundles(
	texts: readonly string[],
	{ most = 8, thesaurus = THESAURUS }: { most?: number; thesaurus?: Thesaurus } = {}
): Bundles {
	const read = weighed(texts, thesaurus);
	let groups = seeds(read, Math.min(most, Math.max(1, Math.round(Math.sqrt(texts.length)))));
	for (let round = 0; round < ROUNDS; round++) {
		const before = groups;
		groups = settled(before, read);
		if (groups.every(({ members }, at) => sameTexts(members, before[at]!.members))) break;
	}
	const kept = groups
		.map((group) => ({ members: group.members, words: wordsFor(group, groups, vocabularyOf(thesaurus)) }))
		.filter(({ members, words }) => members.length > 1 && words.length > 0)
		.sort((a, b) => b.members.length - a.members.length || a.members[0]!.at - b.members[0]!.at);
	const placed = new Set(kept.flatMap(({ members }) => members.map(({ at }) => at)));
	return {
		groups: kept.map(({ words, members }) => ({ words, members: members.map(({ at }) => at) })),
		alone: read.map(({ at }) => at).filter((at) => !placed.has(at))
	};
}

/** Each text as a direction: telling words that few texts share point further. What one text only has says nothing about groups. */
function weighed(texts: readonly string[], thesaurus: Thesaurus): Text[] {
	const vocabulary = vocabularyOf(thesaurus);
	const read = texts.map((text) => new Map(terms(text).map((term) => [term.term, term])));
	const themes = read.map((found, at) => themesAmong(found, texts[at]!, thesaurus).slice(0, 3));
	const coordinates = read.map((found, at) => [
		...[...found.values()].map((term): [string, number] => [term.term, tells(term, vocabulary)]),
		...themes[at]!.map(({ theme, score }): [string, number] => [`${THEME}${theme}`, Math.min(2, score)])
	]);
	const spread = new Map<string, number>();
	for (const [term, weight] of coordinates.flat()) if (weight) spread.set(term, (spread.get(term) ?? 0) + 1);
	const rarity = (term: string) => {
		const others = spread.get(term) ?? 0;
		return others < 2 || others > Math.max(3, texts.length * 0.4) ? 0 : Math.log(1 + texts.length / others);
	};
	return read.map((found, at) => {
		const weights = coordinates[at]!.map(([term, weight]): [string, number] => [term, weight * rarity(term)]);
		return { at, terms: found, vector: unit(weights.filter(([, weight]) => weight > 0)) };
	});
}

const THEME = '#';
/** When it was, and how many: shared by chance. */
const WHEN =
	/^((maan|dins|woens|donder|vrij|zater|zon)dags?|weekend|ochtend|middag|avond|elf|twaalf|\p{L}+(tien|tig)|honderd\p{L}*|duizend)$/u;

/** How much a word says about what a text is about; nothing when it is no word of the language, such as a name. */
function tells({ term, weight, words, count }: Term, vocabulary: ReadonlySet<string>): number {
	const own = (weight === 'A' ? 1 : GENERAL_PARTS.has(term) ? PART / 2 : PART) * Math.log2(1 + count);
	if (term.startsWith(SAME_THEME)) return 0;
	if (vocabulary.has(term) || term.startsWith('=')) return own;
	const known = words.map(normalise).filter(isWord);
	if (!known.length || known.some((word) => WHEN.test(word))) return 0;
	return known.some((word) => rankOf(word) < COMMON) ? own / 10 : own / 2;
}

function unit(weights: readonly [string, number][]): Vector {
	const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
	return new Map(weights.map(([term, weight]) => [term, weight / (length || 1)]));
}

function cosine(one: Vector, other: Vector): number {
	const [small, large] = one.size < other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
	return sum;
}

function centreOf(members: readonly Text[]): Vector {
	const sum = new Map<string, number>();
	for (const { vector } of members) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
	return unit([...sum]);
}

/** Begin with the word that weighs most in the texts no earlier word has; then the next. */
function seeds(read: readonly Text[], most: number): Group[] {
	let left = [...read];
	const groups: Group[] = [];
	while (groups.length < most) {
		const sums = new Map<string, { weight: number; texts: number }>();
		for (const { vector } of left)
			for (const [term, weight] of vector) {
				const before = sums.get(term) ?? { weight: 0, texts: 0 };
				sums.set(term, { weight: before.weight + weight, texts: before.texts + 1 });
			}
		const [best] = [...sums].filter(([, { texts }]) => texts > 1).sort(byWeight);
		if (!best) break;
		const members = left.filter(({ vector }) => vector.has(best[0]));
		left = left.filter((text) => !members.includes(text));
		groups.push({ centre: centreOf(members), members });
	}
	return groups;
}

const byWeight = (
	[one, { weight: first }]: [string, { weight: number }],
	[other, { weight: second }]: [string, { weight: number }]
): number => second - first || (one < other ? -1 : 1);

/** Every text to the group it points at most; then each group looks for its middle again. */
function settled(groups: readonly Group[], read: readonly Text[]): Group[] {
	const members = groups.map((): Text[] => []);
	for (const text of read) {
		const near = groups.map(({ centre }) => cosine(text.vector, centre));
		const best = near.indexOf(Math.max(...near));
		if (best >= 0 && near[best]! >= NEAR) members[best]!.push(text);
	}
	return groups.map(({ centre }, at) => ({
		members: members[at]!,
		centre: members[at]!.length ? centreOf(members[at]!) : centre
	}));
}

/** Both are in the order of the texts. */
const sameTexts = (one: readonly Text[], other: readonly Text[]): boolean =>
	one.length === other.length && one.every((text, at) => text === other[at]);

/** Words that weigh much here and little in the other groups; those of the thesaurus come before others. */
function wordsFor(group: Group, groups: readonly Group[], vocabulary: ReadonlySet<string>): string[] {
	const elsewhere = (term: string) =>
		groups.reduce((sum, { centre }) => sum + (centre === group.centre ? 0 : (centre.get(term) ?? 0)), 0);
	const words = [...group.centre]
		.filter(([term]) => !/^[#=]/.test(term))
		.map(([term, weight]): [string, { weight: number }] => {
			const distinct = (weight * weight) / (weight + elsewhere(term));
			return [term, { weight: vocabulary.has(term) ? distinct * 3 : distinct }];
		})
		.sort(byWeight)
		.flatMap(([term]) => commonestForm(term, group.members, vocabulary.has(term)) ?? []);
	return [...new Map(words.map((word) => [normalise(word), word])).values()].slice(0, NAMES);
}

/** As two members or more typed it, by far the most often; words said everywhere name nothing. */
function commonestForm(term: string, members: readonly Text[], telling: boolean): string | undefined {
	const having = members.flatMap(({ terms: found }) => found.get(term) ?? []).filter(({ weight }) => weight === 'A');
	if (having.length < Math.max(2, telling ? 0 : members.length / 5)) return undefined;
	const counts = new Map<string, number>();
	for (const word of having.flatMap(({ words }) => words.map((each) => each.toLowerCase())))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const order = [...counts].sort(
		([one, many], [other, more]) => more - many || one.length - other.length || (one < other ? -1 : 1)
	);
	const form = order[0]![0];
	return !telling && rankOf(form) < COMMON * 1.5 ? undefined : form;
}
