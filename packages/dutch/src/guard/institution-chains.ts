// Shops, firms and services with one name and many places. From general knowledge; add to them freely.
import { ARTICLE, isPerson } from './institution-names.ts';
import type { Found } from './institution-signs.ts';
import { RELATIONS, TITLES } from './known.ts';
import { firstName, isFamilyName, isListed } from './lexicon.ts';
import type { Token } from './tokens.ts';

const CHAINS: ReadonlySet<string> = new Set(
	`
	jumbo lidl aldi ah heijn plus dirk vomar hoogvliet spar coop dekamarkt poiesz nettorama picnic gorillas ekoplaza sligro makro hema action kruidvat etos
	trekpleister blokker xenos wibra zeeman primark zara decathlon intersport scapino ziengs bijenkorf ikea kwantum leenbakker jysk praxis gamma karwei hornbach
	intratuin mediamarkt coolblue prénatal prenatal intertoys hunkemöller specsavers febo mcdonald's mcdonalds kfc kwalitaria domino's dominos starbucks
	landal roompot basic-fit basicfit sportcity kpn ziggo vodafone odido t-mobile tele2 youfone ing rabobank asn knab regiobank aegon univé interpolis achmea cz
	vgz menzis dsw ditzo anderzorg hypotheker qredits greenchoice oxxio stedin liander enexis dpd amazon zalando thuisbezorgd uber deliveroo prorail ret gvb htm
	keolis klm schiphol tesla nxp hago vebego manpower adecco youngcapital securitas trigion carglass kwikfit anwb
`
		.trim()
		.split(/\s+/)
);

/**
 * "Bij de jumbo", "werkt bij plus", "Coolblue". A word that somebody can be called ("Dirk", "Zeeman") is the shop only behind
 * "bij de": a name taken for a shop would be asked about, and not decided on.
 */
export function findChain(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital, opening, shout } = tokens[at]!;
	if (!CHAINS.has(lower)) return undefined;
	const chain: Found = { kind: 'institution', first: at, last: at };
	const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
	if (before?.lower === 'de' && BEFORE_THE_SHOP.test(beforeThat?.lower ?? '')) return chain;
	// "Bij prénatal of zeeman".
	if (/^(of|en)$/.test(before?.lower ?? '') && CHAINS.has(beforeThat?.lower ?? '')) return chain;
	if (isSomebody(tokens, at)) return undefined;
	// An everyday word in small letters: only where it must be the shop.
	const there = isListed(lower) ? /^(bij|via)$/.test(before?.lower ?? '') : BEFORE_A_SHOP.test(before?.lower ?? '');
	if (there || atTheSquare(tokens, at)) return chain;
	if (isListed(lower)) return capital && !opening && lower !== 'plus' ? chain : undefined;
	return lower.length > 3 || (shout && !opening) ? chain : undefined;
}

const BEFORE_THE_SHOP = /^(bij|naar|van|in|op|achter|naast)$/;
const BEFORE_A_SHOP = /^(bij|via|naar|van|voor|door|met|de|langs|naast)$/;

/** "Mevrouw Douglas", "haar zoon Dirk", "Simon Ekoplaza". */
function isSomebody(tokens: readonly Token[], at: number): boolean {
	const { lower } = tokens[at]!;
	const before = tokens[at - 1]?.lower ?? '';
	return (
		firstName(lower) !== undefined ||
		isFamilyName(lower) ||
		TITLES.has(before) ||
		RELATIONS.has(before) ||
		(tokens[at]!.capital && isPerson(before))
	);
}

/** "De jumbo aan het kerkplein": which of the many. The street is marked by itself. */
function atTheSquare(tokens: readonly Token[], at: number): boolean {
	const [where, article, street] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!/^(aan|op|in|bij)$/.test(where?.lower ?? '') || !ARTICLE.test(article?.lower ?? '')) return false;
	return /.(straat|plein|laan|weg|dijk|gracht|markt|kade|singel|hof)$/.test(street?.lower ?? '');
}
