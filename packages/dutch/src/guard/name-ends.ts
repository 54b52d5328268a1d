// The other half of a name, where it is an everyday word: "roos zomer had", "willemijn de witte", "rodney jr.", "Kleine Henk".
import { PARTICLES, PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import {
	firstName,
	isEveryday,
	isFamilyName,
	isListed,
	isNoun,
	isOrdinary,
	isPeople,
	isPlace,
	isWord,
	rankOf
} from './lexicon.ts';
import { bare } from './name-spans.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

const YOUNGER = /^(jr|sr|junior|senior)$/;
const EPITHET =
	/^(kleine|grote|lange|korte|dikke|dunne|ouwe|oude|jonge|rooie|rode|zwarte|witte|blonde|kale|gekke|lieve|rare|malle|mooie|snelle|stille|blinde|dove|manke|malle|gouden)$/;
const DAYS =
	/^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|zomer|winter|lente|herfst|pool|engels|vlaming)$/;

/** Marks in `named` what surely belongs to the name, in `asked` what may. */
export function complete(
	tokens: readonly Token[],
	named: boolean[],
	asked: boolean[],
	elsewhere: ReadonlySet<Token>
): void {
	for (let at = 0; at < tokens.length; at++) {
		if (!named[at]) continue;
		// "Kleine Henk is een reus".
		const before = tokens[at - 1];
		if (
			before?.capital &&
			!named[at - 1] &&
			tokens[at]!.gap === ' ' &&
			!tokens[at]!.opening &&
			EPITHET.test(before.lower) &&
			// "Lieve Marijke, dank" greets.
			!(before.opening && before.lower === 'lieve')
		)
			named[at - 1] = true;
		const next = tokens[at + 1];
		if (!next || named[at + 1] || next.opening || next.gap !== ' ' || elsewhere.has(next)) continue;
		if (YOUNGER.test(next.lower)) named[at + 1] = true;
		// "Hanneke Zondag": a day has no capital otherwise.
		else if (next.capital && DAYS.test(next.lower) && firstName(bare(tokens[at]!))) named[at + 1] = true;
		// Who writes a first name with a capital writes the family name so too.
		else if (!next.capital && !tokens[at]!.capital) small(tokens, at, named, asked, elsewhere);
	}
}

function small(
	tokens: readonly Token[],
	at: number,
	named: readonly boolean[],
	asked: boolean[],
	elsewhere: ReadonlySet<Token>
): void {
	const first = bare(tokens[at]!);
	// Only behind a first name that stands alone.
	if (named[at - 1] && tokens[at]!.gap === ' ') return;
	if (!firstName(first) && isListed(first)) return;
	let last = at + 1;
	while (last < at + 4 && tokens[last]?.gap === ' ' && SMALL.test(tokens[last]!.lower)) last++;
	const token = tokens[last];
	if (!token || token.gap !== ' ' || token.opening || token.capital || elsewhere.has(token)) return;
	const joined =
		last === at + 1
			? undefined
			: tokens[at + 1]!.lower === 'van' && !/^(den|der|'t|t)$/.test(tokens[last - 1]!.lower)
				? 'van'
				: 'de';
	if (!mayBeSurname(token.lower, joined)) return;
	if (!joined && !isOver(tokens[last + 1])) return;
	for (let part = at + 1; part <= last; part++) asked[part] = true;
}

const SMALL = /^(van|de|den|der|het|'t|t|ter|ten|el|al|ben|da|dos|la|le)$/;

/** Said of somebody, a word would have an article before it: "roos zomer", "evert pot", "joke mooi". */
function mayBeSurname(word: string, joined: 'van' | 'de' | undefined): boolean {
	if (word.length < 3 || PARTICLES.has(word) || RELATIONS.has(word) || TITLES.has(word)) return false;
	if (PERSON_VERBS.has(word) || isEveryday(word) || isOrdinary(word) || isPeople(word) || (isPlace(word) && !joined))
		return false;
	if (isFamilyName(word)) return rankOf(word) > 150;
	if (joined === 'van')
		return (
			!isWord(word) ||
			(word.endsWith('en') &&
				rankOf(word) > 2500 &&
				!isVerbForm(word) &&
				!/(?:boven|beneden|buiten|binnen|overigen)$/.test(word))
		);
	if (joined) return !isListed(word) || (rankOf(word) > 900 && !PEOPLE_DO.test(word) && !isVerbForm(word));
	return (isNoun(word) ? rankOf(word) > 900 : !isWord(word) || COMMON_SURNAME.test(word)) && !isVerbForm(word);
}

/** "Anna de buurvrouw", "Piet de bakker": what somebody is, more often than how they are called. */
const PEOPLE_DO = /(?:er|aar|ster|ist|eur|ent|man|vrouw|kind|ling)$/;
const COMMON_SURNAME =
	/^(mooi|groen|rood|wit|zwart|blauw|grijs|bruin|goed|lang|kort|groot|klein|jong|oud|sterk|stil|rijk|slim|vroeg|zoet|zuur|scherp|vrolijk|dapper|hard|zacht|warm|koud|recht|krom|breed|hoog|laag|best|eerlijk|fijn|snel|trouw|vrij|wijs)$/;

/** A stop, or the small words and verbs with which the sentence goes on. */
const isOver = (next: Token | undefined): boolean =>
	!next ||
	next.opening ||
	next.gap !== ' ' ||
	PERSON_VERBS.has(next.lower) ||
	/^(en|is|was|die|van|uit|met|weer|niet|dat|maar|of)$/.test(next.lower);

/** Who is asked about once is asked about everywhere, where the word is a rare one. */
export function repeatAsked(tokens: readonly Token[], named: readonly boolean[], asked: boolean[]): void {
	const words = new Set(
		tokens
			.filter((_, at) => asked[at])
			.map(bare)
			.filter((word) => rankOf(word) > 2500)
	);
	if (words.size)
		tokens.forEach((token, at) => {
			if (!named[at] && words.has(bare(token))) asked[at] = true;
		});
}
