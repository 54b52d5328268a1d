// Finds the names of people: first those a text gives away by itself, then every other time they are said.
import { isEnglishName } from './english-names.ts';
import { englishIn, strangeIn } from './language.ts';
import { isClearName, isWord } from './lexicon.ts';
import type { Find } from './mark.ts';
import { complete, repeatAsked } from './name-ends.ts';
import { learnedLevels } from './name-learned.ts';
import { standsWhereNamesDo } from './name-places.ts';
import { standsForSomeone } from './name-rules.ts';
import { inRowOfPlaces } from './places.ts';
import { bare, gather, repeat, spread } from './name-spans.ts';
import type { Token } from './tokens.ts';

/**
 * `others`: what is already known to be something else than a name (a street, a school), and names told by how they are announced. Rules
 * and the learned tagger each may take a word for a name; where only the tagger does, and the word is an everyday one, the writer is asked.
 */
export function findNames(tokens: readonly Token[], others: readonly Find[]): Find[] {
	const isCalled = ({ kind, level }: Find) => kind === 'name' && level === 'decide';
	const elsewhere = tokensInside(
		tokens,
		others.filter(({ kind, long }) => (kind !== 'place' || long) && kind !== 'name')
	);
	const called = tokensInside(tokens, others.filter(isCalled));
	const strange = strangeIn(tokens);
	const learned = learnedLevels(tokens);
	const english = englishIn(tokens);
	const isStrange = (at: number) => !!strange?.[at] && !tokens[at]!.capital;
	const placed = tokens.map((_, at) => (english?.[at] || isStrange(at) ? undefined : standsWhereNamesDo(tokens, at)));
	const stands = (at: number): boolean => {
		if (english?.[at]) return isEnglishName(tokens, at);
		if (isStrange(at)) return isClearName(bare(tokens[at]!));
		if (inRowOfPlaces(tokens, at)) return false;
		return standsForSomeone(tokens, at) || learned[at] === 'decide' || placed[at] === 'decide';
	};
	const named = tokens.map((token, at) => called.has(token) || (!elsewhere.has(token) && stands(at)));
	spread(tokens, named, elsewhere);
	repeat(tokens, named, elsewhere);
	const isFree = (at: number) => !named[at] && !elsewhere.has(tokens[at]!) && !english?.[at];
	const asked = tokens.map((_, at) => isFree(at) && (isStrange(at) ? isLedStrange(tokens, at) : placed[at] === 'ask'));
	complete(tokens, named, asked, elsewhere);
	repeatAsked(tokens, named, asked);
	const perhaps = tokens.map((_, at) => isFree(at) && !asked[at] && !isStrange(at) && learned[at] === 'ask');
	return [
		...gather(tokens, named, elsewhere),
		...gather(tokens, asked, elsewhere).map((find): Find => ({ ...find, level: 'ask' })),
		...gather(tokens, perhaps, elsewhere).map((find): Find => ({ ...find, level: 'ask', weak: true }))
	];
}

/** "Van gait-jan", "bie meditta": in dialect a word nobody knows is asked about only behind a word that leads to somebody. */
const isLedStrange = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.gap === ' ' &&
	tokens[at]!.lower.length > 2 &&
	!isWord(tokens[at]!.lower) &&
	/^(van|bij|met|mit|bie|naar|noar|nao|belt|oan|fan|mei)$/.test(tokens[at - 1]?.lower ?? '');

/** Both in order and without overlap, so one walk through the text is enough. */
function tokensInside(tokens: readonly Token[], finds: readonly Find[]): ReadonlySet<Token> {
	let at = 0;
	return new Set(
		tokens.filter((token) => {
			while (at < finds.length && finds[at]!.end < token.end) at++;
			return at < finds.length && finds[at]!.start <= token.start;
		})
	);
}
