// Streets that say first what they are: "Laan van Meerdervoort", "Boulevard de Wielingen 77", "laan van malkenschoten".
import { isListed } from './lexicon.ts';
import { endOfLong } from './places.ts';
import type { Token } from './tokens.ts';

const FIRST =
	/^(laan|weg|plein|pad|hof|kade|park|dreef|markt|singel|straat|boulevard|dijk|baan|plantsoen|gracht|avenue|rue|burgwal|bolwerk|allee|esplanade|pier|quai)$/;
const BETWEEN = /^(van|op|aan|naar|over|door|der|de|het|den|'t|ter|ten|la|le|du|des|en)$/;

/** Its last word, where a street of more words begins here. */
export function streetOfMany(tokens: readonly Token[], at: number): Token | undefined {
	const { lower, capital, opening } = tokens[at]!;
	// "Hof van Twente" is a municipality.
	if (!FIRST.test(lower) || endOfLong(tokens, at)) return undefined;
	if (!capital) return smallStreetOfMany(tokens, at);
	if (opening) return undefined;
	let last = at;
	while (last < at + 4 && BETWEEN.test(tokens[last + 1]?.lower ?? '') && tokens[last + 1]!.gap === ' ') last++;
	if (!tokens[last + 1]?.capital || tokens[last + 1]!.gap !== ' ') return undefined;
	while (last < at + 8 && tokens[last + 1]?.capital && tokens[last + 1]!.gap === ' ') last++;
	return tokens[last];
}

/** "Aan de laan van malkenschoten": what follows is a place, or nobody's word. */
function smallStreetOfMany(tokens: readonly Token[], at: number): Token | undefined {
	const van = tokens[at + 1];
	const article = /^(de|het|den|der|'t)$/.test(tokens[at + 2]?.lower ?? '');
	const name = tokens[at + (article ? 3 : 2)];
	if (van?.lower !== 'van' || van.gap !== ' ' || name?.gap !== ' ' || isListed(name.lower)) return undefined;
	return name.lower.length > 4 ? name : undefined;
}
