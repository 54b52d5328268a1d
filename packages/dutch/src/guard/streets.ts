// Streets, with the house number where there is one.
import { houseBehind } from './house-number.ts';
import { firstName, isFamilyName, isListed, isPlace, isSafe, isWord } from './lexicon.ts';
import type { Find } from './mark.ts';
import { findSpot, livesAt, ofWhichKind, perhapsStreet, widened } from './streets-numbered.ts';
import { streetOfMany } from './streets-of-many.ts';
import type { Token } from './tokens.ts';

const STREET =
	/(straat|(?<=\p{L}{4})str|strjitte|leane|dyk|laan|weg|plein|kade|gracht|singel|dijk|pad|steeg|dreef|plantsoen|park|hof|markt|wal|wegje|straatje|haven|hoek|ring|baan|brink|vaart|plaats|poort|stede|erf|oord|donk|akker|veld|weide|tuin|horst|burg|gaarde|meent|kamp|rode|berg|zoom|boulevard|passage|allee|steiger|werf|sluis|kolk|dal|hout|bos)$/u;
const STRONG_STREET =
	/(straat|(?<=\p{L}{4})str|strjitte|leane|dyk|laan|plein|kade|gracht|singel|steeg|dreef|plantsoen|dijk|weg|pad|hof|park)$/u;
const PLAIN_STREET = new Set(
	'straat weg laan plein pad kade gracht hof park markt singel dijk steeg haven ring hoek baan onderweg hoofdstraat winkelstraat zijstraat woonstraat snelweg fietspad wandelpad voetpad schoolplein dorpsplein speelplaats werkplaats plaats poort erf veld tuin berg dal bos winkelplein marktplein park stadspark uitweg omweg kerkhof achterpad levensweg parkeerplaats standplaats woonplaats geboorteplaats zitplaats slaapplaats opvangplaats werf hout wandelpark speeltuin moestuin voortuin achtertuin buurttuin voetbalveld sportveld sportpark straatje achterstraat zandweg landweg ventweg rijbaan loopbaan gerechtshof binnenhof hofje volkstuin crisisplaats proefplaats vakantiepark asielzoekerspark bedrijventerrein buurt arbeidsmarkt woningmarkt supermarkt huizenmarkt marktplaats vindplaats vaart zorghof pleeghoek keukenhoek zithoek speelhoek logeerplaats scheepswerf woonwagenkamp kamp vluchtelingenkamp aanmeldstraat teststraat prikstraat vaccinatiestraat wasstraat kassastraat zorgstraat snoepwinkelstraat arbeidsweg scheidingspad herstelpad zorgpad leerpad klantpad stappenpad uitstroomweg'.split(
		' '
	)
);
const NEAR = /^[\s.]{1,2}$/;
/** "Akerstraat-Noord": which half of it. */
const PART_OF_IT = /-(?:noord|zuid|oost|west|midden|dorp|binnen|buiten|boven|beneden)$/;

const ADJECTIVAL = /(se|e)$/;

export function findStreet(text: string, tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const longer = streetOfMany(tokens, at);
	if (longer) {
		const number = houseBehind(text, longer.end) ?? '';
		return [{ kind: 'address', level: 'decide', start: token.start, end: longer.end + number.length }];
	}
	const house = houseBehind(text, token.end);
	const before = tokens[at - 1]?.lower ?? '';
	const beforeThat = tokens[at - 2]?.lower ?? '';
	if (token.shout) return [];
	if (oneSide(text, tokens, at) && STREET.test(token.lower)) {
		const side = tokens[at + 1]!;
		const number = houseBehind(text, side.end) ?? '';
		return [{ kind: 'address', level: 'decide', start: token.start, end: side.end + number.length }];
	}
	const located =
		/^[ao]\/d$/.test(before) ||
		(/^(aan|op|in|achter|tegenover|naast|naar|langs|bij|van)$/.test(beforeThat) && /^(de|het)$/.test(before));
	const shaped =
		STREET.test(token.lower.replace(PART_OF_IT, '')) && token.lower.length > 5 && !PLAIN_STREET.has(token.lower);
	const capitals = token.capital && !token.opening;
	// "Oude gracht 233", "woont singel 3b".
	const plain =
		!!house &&
		/^(gracht|kade|haven|markt|dijk|singel|hof|plein|straat|weg|laan|brink|wal|baan|ring)$/.test(token.lower) &&
		token.gap === ' ' &&
		(/^(\p{L}{4,}se|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|achter|voor)$/u.test(before) ||
			(/^(woont|woonde|adres|aan|op)$/.test(before) && /[a-z]$/i.test(house)));
	const numbered =
		!!house &&
		(plain ||
			(shaped &&
				(token.capital ||
					STRONG_STREET.test(token.lower.replace(PART_OF_IT, '')) ||
					(!isWord(token.lower) && (located || /^(aan|op|in|adres|naar)$/.test(before))))) ||
			(capitals && inATown(tokens, at)) ||
			(capitals && token.lower.length > 2 && !isSafe(token.lower) && (located || /^(aan|op|adres)$/.test(before))) ||
			plainFrom(tokens, at) !== undefined ||
			(STRONG_STREET.test(token.lower) && (token.capital || tokens[at - 1]?.capital)));
	// "De kanaleneiland dreef": written as two words.
	const apart =
		/^(straat|laan|dreef|singel|gracht|kade|steeg|plein)$/.test(token.lower) &&
		token.gap === ' ' &&
		!isListed(before) &&
		!ADJECTIVAL.test(before) &&
		before.length > 4 &&
		(isPlace(before) || !!firstName(before) || isFamilyName(before));
	if (apart && !tokens[at - 1]!.opening)
		return [{ kind: 'address', level: 'decide', start: tokens[at - 1]!.start, end: token.end + (house?.length ?? 0) }];
	const known = STRONG_STREET.test(token.lower) && shaped;
	const bare =
		known &&
		(capitals ||
			(located && beforeThat !== 'van' && !isSmallWord(token.lower)) ||
			(located && beforeThat === 'aan' && token.lower.length > 6) ||
			calledOldOrNew(tokens, at) ||
			(token.capital && token.opening && !isWord(token.lower)));
	const inTwo = STRONG_STREET.test(token.lower) && capitals && !!tokens[at - 1]?.capital;
	const loneSingel = /^(singel|brink|coolsingel|dam)$/.test(token.lower) && located && beforeThat === 'op';
	if (!numbered && !bare && !inTwo && !loneSingel) {
		const level =
			house && livesAt(tokens, at, house, text.slice(token.end + house.length, token.end + house.length + 30));
		if (level)
			return [
				{
					kind: 'address',
					level,
					start: tokens[withArticle(tokens, widened(tokens, at), true)]!.start,
					end: token.end + house.length
				}
			];
		const spot = findSpot(text, tokens, at) ?? perhapsStreet(tokens, at, located);
		return spot ? [spot] : [];
	}
	const from =
		(plain && /e$|^(achter|voor)$/.test(before)) || calledOldOrNew(tokens, at)
			? at - 1
			: (numbered && plainFrom(tokens, at)) || at;
	const first = withArticle(tokens, beginsAt(tokens, house ? ofWhichKind(tokens, from) : from, token.capital), !!house);
	return [{ kind: 'address', level: 'decide', start: tokens[first]!.start, end: token.end + (house?.length ?? 0) }];
}

/** "Op de pas 7", "van de laan 60": a number stands behind no "de", so it is part of what the street is called. */
const withArticle = (tokens: readonly Token[], first: number, numbered: boolean): number =>
	numbered && first > 0 && tokens[first]!.gap === ' ' && /^(de|het|'t|den)$/.test(tokens[first - 1]!.lower)
		? first - 1
		: first;

/** "Op de nieuwe binnenweg": with such a word before it a street has a name. */
const calledOldOrNew = (tokens: readonly Token[], at: number): boolean =>
	/^(oude|nieuwe|lange|korte|grote|kleine|hoge|lage)$/.test(tokens[at - 1]?.lower ?? '') &&
	/^(de|het)$/.test(tokens[at - 2]?.lower ?? '') &&
	/^(aan|op|in)$/.test(tokens[at - 3]?.lower ?? '');

/** "Grote Hagen 118, IJsselmonde": a number, and a town behind it. */
function inATown(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		!!next?.capital && /^\s\d{1,4}\s?[a-z]?,\s$/i.test(next.gap) && isPlace(next.lower) && !isPlace(tokens[at]!.lower)
	);
}

/** "Maashaven oostzijde", "loosterweg zuid 14a": which side or half of it. */
function oneSide(text: string, tokens: readonly Token[], at: number): boolean {
	const side = tokens[at + 1];
	if (side?.gap !== ' ' || tokens[at]!.lower.length < 5) return false;
	if (/^(noord|zuid|oost|west)(zijde|kant)$/.test(side.lower)) return true;
	return /^(noord|zuid|oost|west|achter|buiten|binnen)$/.test(side.lower) && houseBehind(text, side.end) !== undefined;
}

/** Capitals before it belong to it ("Jan van Goyenstraat"), and after whom a street was called ("de van goghstraat"). */
function beginsAt(tokens: readonly Token[], at: number, capital: boolean): number {
	let first = at;
	const isName = (place: number) =>
		place > 0 && !!tokens[place]!.capital && !tokens[place]!.opening && NEAR.test(tokens[place + 1]!.gap);
	// No street has more words than that; so the walk stays short, whatever the text.
	while (capital && first > at - 6) {
		if (isName(first - 1)) first--;
		else if (/^(van|de|der)$/.test(tokens[first - 1]?.lower ?? '') && isName(first - 2)) first -= 2;
		else break;
	}
	// "P.C. Hooftlaan".
	while (first > at - 8 && tokens[first - 1]?.text.length === 1 && /^\.\s?$/.test(tokens[first]!.gap)) first--;
	const calledAfter = tokens[first - 1]?.lower === 'van' && /^(de|het)$/.test(tokens[first - 2]?.lower ?? '');
	// "De ruyterkade": after De Ruyter.
	const admiral =
		tokens[first - 1]?.lower === 'de' &&
		/^(ruyter|witt|wit|ruijter|lairesse|clercq|keyser|vries|lange)(kade|straat|laan|weg|plein|hof|singel)$/.test(
			tokens[first]!.lower
		);
	return calledAfter || admiral ? first - 1 : first;
}

/** "Aan de oude haven 33b": an everyday word, but somebody lives at that number. */
function plainFrom(tokens: readonly Token[], at: number): number | undefined {
	if (!PLAIN_STREET.has(tokens[at]!.lower) || tokens[at]!.lower === 'buurt') return undefined;
	for (let back = at - 1; back > 0 && back >= at - 3; back--) {
		if (/^(de|het)$/.test(tokens[back]!.lower))
			return /^(aan|op|in|achter)$/.test(tokens[back - 1]!.lower) ? back + 1 : undefined;
	}
	return undefined;
}

/** "Schoolplein", "landweg": words everyone uses; "beukenlaan" is one too, but behind "aan de" it is a street. */
const isSmallWord = (word: string): boolean =>
	PLAIN_STREET.has(word) || (isWord(word) && !/(laan|straat|kade|gracht|singel|steeg|dreef)$/.test(word));
