// From the words that stand for someone to whole names: what runs on, what comes back, where it begins and ends.
import { NAMING, PARTICLES, PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import {
	endsEveryday,
	firstName,
	isClearName,
	isFamilyName,
	isListed,
	isNoun,
	isSafe,
	isWord,
	rankOf
} from './lexicon.ts';
import type { Find } from './mark.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

export const NEAR = /^[\s.]{1,3}$|^-$/;
export const PRONOUNS = new Set('je jij u ik hij ze zij het dat men we wij jullie de een er'.split(' '));

/** "Jeroens", "Emma's": the name itself. */
export function bare(token: Token): string {
	const lower = token.lower.replace(/'s?$/, '');
	if (!lower.endsWith('s') || firstName(lower) || isFamilyName(lower) || rankOf(lower) < Infinity) return lower;
	return firstName(lower.slice(0, -1)) ? lower.slice(0, -1) : lower;
}

/** "Van", "el", and the "t" of who leaves out the apostrophe. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
	PARTICLES.has(tokens[at]!.lower) || (tokens[at]!.lower === 't' && tokens[at - 1]?.lower === 'van');

/** How a letter with a stop behind it begins a name: "J. Smulders", "m. de wit"; but not "i.v.m." or "o.a.". */
export function initialBefore(tokens: readonly Token[], at: number): boolean {
	let back = at - 1;
	if (!tokens[back] || !NEAR.test(tokens[at]!.gap)) return false;
	while (back > 0 && back > at - 8 && isParticle(tokens, back) && NEAR.test(tokens[back]!.gap)) back--;
	if (tokens[back]!.text.length !== 1 || !tokens[back + 1]!.gap.startsWith('.') || /[\d-]$/.test(tokens[back]!.gap))
		return false;
	let letters = '';
	for (let part = back; part >= Math.max(0, back - 8) && tokens[part]!.text.length === 1; part--) {
		letters = tokens[part]!.lower + letters;
		if (!/^[.\s]*$/.test(tokens[part]!.gap) || !tokens[part]!.gap.includes('.')) break;
	}
	// "Mw d. de wit": behind a title no letter is short for anything else.
	const titled = TITLES.has(tokens[back - 1]?.lower ?? '') && NEAR.test(tokens[back]!.gap);
	return tokens[back]!.capital || titled || !SHORTENED.has(letters);
}

const SHORTENED = new Set(
	'oa as mbt ivm nav ipv tav tbv obv dmv dwz zsm bv nv pp mn ed aub svp nvt iig tzt oid ea po ca va zg zn md ha ma hh nl e a o b d v z p u c'.split(
		' '
	)
);

/** A name runs on over the words beside it: "Fatima el Amrani", "kees de bruin", "Van den Broek". */
export function spread(tokens: readonly Token[], named: boolean[], elsewhere: ReadonlySet<Token>): void {
	for (let at = 0; at < tokens.length; at++) {
		if (!named[at]) continue;
		if (isCalledBefore(tokens, at, elsewhere)) named[at - 1] = true;
		let next = at + 1;
		while (next < tokens.length && next < at + 8 && NEAR.test(tokens[next]!.gap) && isParticle(tokens, next)) next++;
		const token = tokens[next];
		if (!token || token.opening || !NEAR.test(token.gap) || elsewhere.has(token)) continue;
		// "Tjon a fat": Chinese names from Suriname.
		const third = tokens[next + 1];
		if (
			token.lower === 'a' &&
			token.gap === ' ' &&
			third?.gap === ' ' &&
			(third.capital || !isWord(third.lower) || third.lower.length < 5)
		) {
			named[next] = named[next + 1] = true;
			continue;
		}
		// "naoual b.", "petra k, hangt": the letter of a family name.
		if (isLetterOfName(token, tokens[next + 1])) {
			named[next] = true;
			continue;
		}
		const word = bare(token);
		const after = next > at + 1;
		const joins = named[next]
			? tokens[next - 1]!.lower !== 'op'
			: runsOn(token, word, after, tokens[next - 1]!.lower) ||
				isSurname(tokens, next, after) ||
				isClearSurname(tokens, at, next);
		if (!joins) continue;
		for (let part = at + 1; part <= next; part++) named[part] = true;
	}
}

const isLetterOfName = ({ text, gap }: Token, next: Token | undefined): boolean =>
	text.length === 1 &&
	gap === ' ' &&
	(!next || next.gap.startsWith('.') || (/^[^aeioudmnst]$/i.test(text) && /^[,;:!?)]/.test(next.gap)));

/** "Jo houben", "wil van gorp belt": a first name that is an everyday word too, before a family name. */
function isCalledBefore(tokens: readonly Token[], at: number, elsewhere: ReadonlySet<Token>): boolean {
	const before = tokens[at - 1];
	if (!before || before.capital || tokens[at]!.gap !== ' ' || elsewhere.has(before)) return false;
	if (!firstName(before.lower) || !isFamilyName(bare(tokens[at]!)) || firstName(bare(tokens[at]!))) return false;
	return rankOf(before.lower) > 300;
}

function runsOn(token: Token, word: string, afterParticle: boolean, before: string): boolean {
	if (isSafe(token.lower) || token.shout || NAMING.has(word)) return false;
	if (token.capital) return before !== 'op' || (afterParticle && isFamilyName(word));
	if (PERSON_VERBS.has(word) || RELATIONS.has(word) || TITLES.has(word)) return false;
	if (afterParticle)
		return before !== 'op' && before !== 'ten' && isFamilyName(word) && (rankOf(word) > 2500 || !isWord(word));
	// "Wim schuttelaar": made of two words, but of none that people say.
	const strange = !isListed(word) && word.length > 4 && !endsEveryday(word) && !isVerbForm(word);
	return !isWord(word) || strange || isClearName(word) || (isFamilyName(word) && rankOf(word) === Infinity);
}

/** Typed without capitals: "natascha wijngaarde vroeg", "jopie van der ploeg". */
function isSurname(tokens: readonly Token[], at: number, afterParticle: boolean): boolean {
	const { lower, capital } = tokens[at]!;
	if (capital || lower.length < 4 || PERSON_VERBS.has(lower) || RELATIONS.has(lower) || isSafe(lower)) return false;
	const article = afterParticle ? tokens[at - 1]!.lower : '';
	if (/^(der|den|'t|t|vdr)$/.test(article)) return rankOf(lower) > 300;
	// "Fleur v/d meij"; but "ingrid vd sociale raadslieden".
	if (/^(v\/d|vd)$/.test(article)) return !isListed(lower) || isFamilyName(lower);
	const next = tokens[at + 1];
	const acts = !!next && next.gap === ' ' && PERSON_VERBS.has(next.lower);
	return acts && rankOf(lower) === Infinity && !/(end|ig|lijk|je|jes|[^aeiou]t)$/.test(lower);
}

/** "Carla de wolf uit", "leendert duif, komt": everyday words, but behind a first name that is nothing else. */
function isClearSurname(tokens: readonly Token[], first: number, at: number): boolean {
	const { lower, capital } = tokens[at]!;
	if (capital || lower.length < 3 || !isClearName(bare(tokens[first]!)) || RELATIONS.has(lower) || TITLES.has(lower))
		return false;
	if (/^(de|den|der|ter|ten)$/.test(tokens[at - 1]!.lower)) return isFamilyName(lower) && rankOf(lower) > 300;
	const next = tokens[at + 1];
	const ends = !next || next.opening || /^[,.;:)!?]/.test(next.gap);
	return at === first + 1 && ends && rankOf(lower) > 3000 && isNoun(lower);
}

/** Whoever is named once is known everywhere in the text, also without a capital. */
export function repeat(tokens: readonly Token[], named: boolean[], elsewhere: ReadonlySet<Token>): void {
	const known = new Set(
		tokens
			.filter((_, at) => named[at])
			.map(bare)
			.filter((word) => !PARTICLES.has(word) && !isSafe(word) && word.length > 1)
	);
	tokens.forEach((token, at) => {
		const word = bare(token);
		if (named[at] || elsewhere.has(token)) return;
		const stem = word.replace(/(tje|je)$/, '');
		if (!known.has(word) && !(stem.length > 2 && known.has(stem) && !isWord(word))) return;
		if (!token.capital) {
			const acts = [tokens[at - 1], tokens[at + 1]].some((beside) => beside && PERSON_VERBS.has(beside.lower));
			named[at] = isClearName(word) || !isWord(word) || (acts && rankOf(word) > 500 && isFamilyName(word));
		} else if (!token.opening || rankOf(word) > 500) named[at] = true;
		else named[at] = !PRONOUNS.has(tokens[at + 1]?.lower ?? 'je');
	});
}

export function gather(tokens: readonly Token[], named: readonly boolean[], elsewhere: ReadonlySet<Token>): Find[] {
	const finds: Find[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!named[at]) continue;
		let last = at;
		while (named[last + 1] && NEAR.test(tokens[last + 1]!.gap) && !tokens[last + 1]!.opening) last++;
		const first = withParticles(tokens, at, elsewhere);
		const relation = tokens[first - 1] && NEAR.test(tokens[first]!.gap) ? tokens[first - 1]!.lower : '';
		const end = tokens[last]!.end - possessive(tokens[last]!).length;
		const sex = firstName(bare(tokens[at]!));
		finds.push({ start: tokens[first]!.start, end, kind: 'name', level: 'decide', hint: relationOr(relation, sex) });
		at = last;
	}
	return finds;
}

const possessive = (token: Token): string => /['’]s?$/.exec(token.text)?.[0] ?? '';
const relationOr = (relation: string, sex?: string): string =>
	RELATIONS.has(relation) || TITLES.has(relation) ? relation : (sex ?? '');

/** "Abu Nidal": the small word is half of the name. */
export const KUNYA = /^(abu|abou|umm|oum)$/;

const isFirstOnly = (word: string): boolean => firstName(word) !== undefined && !isFamilyName(word);

/** "De moeder van Djairo", "haar zoon van hiernaast": whose it is; but "buurman van Houten" is his name. */
const isWhose = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.lower === 'van' &&
	!PARTICLES.has(tokens[at + 2]?.lower ?? '') &&
	/^(moeder|vader|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|man|vrouw|oma|opa|kind|kindje|kinderen|ouders|vriend|vriendin|vriendje|hond|kat)$/.test(
		tokens[at]!.lower
	);

/**
 * Initials and small words that belong to the name: "J.P. van der Meulen", "De Wit", "heet van vugt". The last letter of a plate at the
 * end of the sentence before is no initial.
 */
function withParticles(tokens: readonly Token[], at: number, elsewhere: ReadonlySet<Token>): number {
	let first = at;
	const lettered = initialBefore(tokens, at);
	// No name has more small words than that; so the walk stays short, whatever the text.
	for (let back = at - 1; back >= Math.max(0, at - 12) && NEAR.test(tokens[back + 1]!.gap); back--) {
		const token = tokens[back]!;
		if (token.text.length === 1 && elsewhere.has(token)) break;
		const initial = token.text.length === 1 && (token.capital || (lettered && !isParticle(tokens, back)));
		if (initial) first = back;
		else if (!isParticle(tokens, back)) {
			// "Het gezin van Fatima": whose it is; but "gezin van Dijk" is their name.
			const whose =
				tokens[back + 1]!.lower === 'van' && back + 2 === at && !!tokens[at]!.capital && isFirstOnly(bare(tokens[at]!));
			const said = (TITLES.has(token.lower) || NAMING.has(token.lower)) && !whose;
			const related = RELATIONS.has(token.lower) && !firstName(bare(tokens[at]!)) && !isWhose(tokens, back);
			if (said || related) first = back + 1;
			break;
		} else if (
			KUNYA.test(token.lower) ||
			(/^(ter|ten|der|den|'t|el|al|ait|aït)$/.test(token.lower) && !token.opening)
		) {
			first = back;
			// "Van der Meulen" small: its first word goes along.
			if (tokens[back - 1]?.lower === 'van' && tokens[back]!.gap === ' ') first = back - 1;
		} else if (token.capital && (!token.opening || isFamilyName(bare(tokens[at]!)))) first = back;
		if (token.opening) break;
	}
	return first;
}
