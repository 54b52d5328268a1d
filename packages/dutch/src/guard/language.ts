// Which sentences are English. Dutch is what the lists and rules are for; in an English sentence other rules tell a name.
import { firstName, isFamilyName, isPlace, isWord } from './lexicon.ts';
import type { Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words of the one language that the other (and Frisian) does not have. */
const ENGLISH = list(`
	the and to that he she they this with for are were have has not you your his their there when who which would could should about
	from been because how some every after before our but does did what where than them these those without between very only being
	i'm don't didn't doesn't it's she's he's isn't wasn't can't couldn't won't we're they're
`);
const DUTCH = list(`
	de het een en van ik je niet dat op te ze hij voor maar er aan ook om naar bij zijn heeft wordt uit nog geen als haar hun wij zij
	deze dit omdat toen want kan moet nu zo wat daar mijn ons onze werd waar heb hebben ben bent mij hem met die door dan
`);

/** For each word whether it stands in an English sentence; undefined when the whole text is Dutch. */
export function englishIn(tokens: readonly Token[]): readonly boolean[] | undefined {
	const all = count(tokens, 0, tokens.length);
	if (all.english < 2) return undefined;
	const mostly = all.english > 2 && all.english > 2 * all.dutch;
	const found = new Array<boolean>(tokens.length).fill(false);
	let some = false;
	for (let from = 0; from < tokens.length;) {
		let to = from + 1;
		while (to < tokens.length && !tokens[to]!.opening) to++;
		const { english, dutch } = count(tokens, from, to);
		if (mostly ? dutch <= english : english > 1 && english > dutch) some = !!found.fill(true, from, to);
		from = to;
	}
	return some ? found : undefined;
}

function count(tokens: readonly Token[], from: number, to: number): { english: number; dutch: number } {
	let [english, dutch] = [0, 0];
	for (let at = from; at < to; at++) {
		if (ENGLISH.has(tokens[at]!.lower)) english++;
		else if (DUTCH.has(tokens[at]!.lower)) dutch++;
	}
	return { english, dutch };
}

/** Of so many words typed small one is unknown: in stories at most .14, in dialect .22 and more. A sentence alone must be plainer still. */
const STRANGE = 0.18;
const STRANGE_SENTENCE = 0.4;

/** For each word whether it stands in dialect or another tongue; undefined when the whole text is Dutch. There nobody knowing a word says nothing. */
export function strangeIn(tokens: readonly Token[]): readonly boolean[] | undefined {
	if (isStrange(tokens, 0, tokens.length, STRANGE, 8) || isStrange(tokens, 0, tokens.length, 0.25, 5))
		return new Array<boolean>(tokens.length).fill(true);
	let found: boolean[] | undefined;
	for (let from = 0; from < tokens.length;) {
		let to = from + 1;
		while (to < tokens.length && !tokens[to]!.opening) to++;
		if (isStrange(tokens, from, to, STRANGE_SENTENCE, 4))
			(found ??= new Array<boolean>(tokens.length).fill(false)).fill(true, from, to);
		from = to;
	}
	return found;
}

function isStrange(tokens: readonly Token[], from: number, to: number, share: number, least: number): boolean {
	let [small, unknown] = [0, 0];
	for (let at = from; at < to; at++) {
		const { lower, capital } = tokens[at]!;
		if (capital) continue;
		small++;
		if (!isWord(lower) && !firstName(lower) && !isFamilyName(lower) && !isPlace(lower)) unknown++;
	}
	return unknown >= least && unknown > share * small;
}
