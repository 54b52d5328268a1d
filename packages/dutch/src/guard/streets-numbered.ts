// Where somebody lives, told by the number: "tarwekamp 118, den haag", "op de horst 14", "ik woon zandkasteel 3". What streets are called has
// no end; what else has a number behind it ("groep 8", "kamer 12") has.
import { RELATIONS, TITLES } from './known.ts';
import { firstName, isFamilyName, isListed, isNoun, isPlace, isSafe, isWord, rankOf } from './lexicon.ts';
import type { Find, Level } from './mark.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

const COUNTED =
	/^(?:groep|klas|klassen|dag|week|maand|jaar|pagina|bladzijde|blz|kamer|zaal|lokaal|nummer|nr|huisnummer|lijn|buslijn|bus|tram|metro|trein|perron|spoor|stap|fase|niveau|punt|vraag|deel|hoofdstuk|artikel|art|lid|bijlage|tabel|figuur|versie|ronde|les|module|blok|poging|keer|leeftijd|maat|schoenmaat|kwartaal|periode|team|unit|afdeling|verdieping|etage|vak|optie|scenario|categorie|type|model|serie|aflevering|seizoen|top|plan|code|factor|graad|pijler|kader|regel|cijfer|rang|positie|uur|kwart|half|eind|begin|rond|tot|vanaf|ongeveer|ruim|bijna|circa|plus|minus|min|max|totaal|samen|wet|wmo|jeugdwet|pub|kantoor|box|pot|zone|fles|doos|pak|nog|map|mappen|scenario|werkblad|blad|dossier|zaak|post|schaal|trede|cao|loket|balie|stand|ingang|poort|gate|kanaal|zender|bed|cel|wagen|lot|kavel|steiger|knooppunt|afrit|a|n|route|halte|windkracht|kracht|sessie|gesprek|bijeenkomst|dagdeel|avond|ochtend|dienst|shift|ploeg|rekening|level|fase|slag|set|helft|kwartier|seconde|minuut|tijd|score|stand|bedrag|prijs|som|kosten|huur|loon|aantal|procent|euro|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|tiener|pleeg|stuk|stuks|generatie|covid|windows|iphone|playstation|covid-19|formule|studio|area|agenda|catch|big|nul|één|een)$/;

/** How streets end, beside the plain ones of streets.ts: what land, water and houses are called. */
const LAND =
	'wijk|velden|veld|bocht|hoeve|dorp|gaarde|gaard|landen|land|akkers|akker|enk|eng|es|brug|toren|hofje|werf|terp|dam|schans|wetering|sloot|rijt|beek|bron|broek|donk|heide|hei|heuvel|kampen|kamp|kwartier|loop|maat|made|meer|molen|oever|polder|rak|rand|sluis|tocht|veen|vliet|waard|water|weide|weiden|zand|zijl|zoom|hil|horst|hage|haag|boog|burcht|borch|terras|promenade|heem|stein|stede|rust|lust|zicht|staete|poort|passage|steeg|einde|eind|laar|lo|berg|bergen|dal|kwelder|duin|duinen|bos|bosch|hout|garen|blok|brink|diep|gracht|haven|kade|pad|plein|laan|weg|straat|dreef|singel|hof|dijk|markt|wal|boord|kil|geest|ham|hoorn|horn|kreek|plas|ree|rede|stee|tol|vlet|wiel|zijde|hoeven|steen|streng|voort|drift|driften|rijs|schoot|rooi|ooi|uiterwaard|bleek|beemd|beemden|kouter|laak|kruis|kapel|molen|poel|put|ven|vennen|wijde|stroom|geul|giessen|spui|spuit|weer|wiek|wieken|kolk|dobbe|pol|pollen|griend|grienden|kwelder';
const STREET_LIKE = new RegExp(`.{2}(?:${LAND})$`);
/** "Op de horst 14", "kieler bocht 3c": such a word by itself, where something else tells that it is a street. */
const LAND_ITSELF = new RegExp(`^(?:${LAND})$`);

const WHERE = /^(?:op|in|aan|van|naar|achter|tegenover|naast|bij|te|langs)$/;
const LIVES =
	/^(?:woon|woont|woonde|woonden|wonen|gewoond|adres|huisadres|woonadres|bezoekadres|verhuisd|verhuisde|verhuist|bezorgadres|ingeschreven|postadres)$/;

/** `house`: the number that stands behind the word, with its letter; `rest`: the text behind it. */
export function livesAt(tokens: readonly Token[], at: number, house: string, rest: string): Level | undefined {
	const { lower, gap, shout } = tokens[at]!;
	if (lower.length < 3 || shout || COUNTED.test(lower) || isSafe(lower) || RELATIONS.has(lower) || TITLES.has(lower))
		return undefined;
	if (firstName(lower) && !STREET_LIKE.test(lower)) return undefined;
	if (isPostcode(house, rest)) return undefined;
	if (isSaidAddress(tokens, at)) return 'decide';
	if (/^\s?(?:jaar|jr|mnd|uur|euro|%|€|x\s|keer)/i.test(rest)) return undefined;
	const known = isWord(lower);
	if (
		known &&
		(rankOf(lower) < 300 ||
			(!STREET_LIKE.test(lower) &&
				!LAND_ITSELF.test(lower) &&
				(isVerbForm(lower) || (isListed(lower) && !isNoun(lower)))))
	)
		return undefined;
	const lettered = /\d\s?[a-hA-H]$/.test(house);
	const ends = /^\s*(?:[,.;:!?)\n]|$)/.test(rest);
	const before = tokens[at - 1];
	// "6846hb" behind it leaves no doubt.
	if (/^,?\s\d{4}\s?[a-z]{2}(?!\p{L})/iu.test(rest)) return 'decide';
	if (livesHere(tokens, at)) return 'decide';
	if (before && gap === ' ' && /^(?:de|het|'t|den)$/.test(before.lower) && WHERE.test(tokens[at - 2]?.lower ?? ''))
		return !isListed(lower) || STREET_LIKE.test(lower) || LAND_ITSELF.test(lower) || lettered
			? 'decide'
			: ends || /^\s(?:in|te|zwart|rood|wit)\s/.test(rest)
				? 'ask'
				: undefined;
	if (lettered && (STREET_LIKE.test(lower) || LAND_ITSELF.test(lower))) return 'decide';
	// "Van putsebocht 19-02", "naar kruiswerf 3": no word of the dictionary, and how streets end.
	if (!isListed(lower) && STREET_LIKE.test(lower) && lower.length > 6 && WHERE.test(before?.lower ?? '') && gap === ' ')
		return /\d[-/]\d/.test(house) || ends ? 'decide' : 'ask';
	const alone =
		!before ||
		/[,.:!?\n(]\s*$/.test(gap) ||
		(gap === ' ' && /[,.:!?\n(]\s*$/.test(before.gap) && ADJECTIVE.test(before.lower));
	const town = /^,\s*(?:den\s)?(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
	if (alone && ends && (STREET_LIKE.test(lower) || (town && isPlace(town) && !isPlace(lower)))) return 'decide';
	// "Langs geweest bij fatima, citroenvlinder 14, niet thuis": between stops, and a word that is rare and nobody's name.
	const rare = known && rankOf(lower) === Infinity && lower.length > 7 && !isFamilyName(lower);
	return alone && ends && rare ? 'ask' : undefined;
}

/** "In Vlissingen, 4384 XB": what stands behind a town is its postcode, letters and all. */
function isPostcode(house: string, rest: string): boolean {
	const letters = /^\s?([a-z]{2})(?![\p{L}\d])/iu.exec(rest)?.[1];
	return /(?<!\d)[1-9]\d{3}$/.test(house) && !!letters && (/^[A-Z]{2}$/.test(letters) || !isWord(letters));
}

/** "Adres fatima: de meent 233b". */
function isSaidAddress(tokens: readonly Token[], at: number): boolean {
	for (let back = at; back > Math.max(0, at - 3); back--)
		if (/^:\s$/.test(tokens[back]!.gap))
			return tokens.slice(Math.max(0, back - 3), back).some(({ lower }) => /^(?:\p{L}{0,10}adres|adr)$/u.test(lower));
	return false;
}

/** "Ik woon zandkasteel 3", "adres: kleine wiel 12": nothing but small words between. */
function livesHere(tokens: readonly Token[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
		const { lower } = tokens[back]!;
		if (!/^[\s:]{1,2}$/.test(tokens[back + 1]!.gap)) return false;
		if (LIVES.test(lower)) return true;
		if (
			!WHERE.test(lower) &&
			!/^(?:de|het|nu|nog|toen|al|is|mijn|haar|zijn|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|hier|daar|sinds|weer)$/.test(
				lower
			) &&
			back < at - 1
		)
			return false;
	}
	return false;
}

const OWN_ADJECTIVES =
	'oude|nieuwe|lange|korte|grote|kleine|hoge|lage|groene|rode|witte|zwarte|blauwe|achterste|voorste|middelste|eerste|tweede|derde';
const ADJECTIVE = new RegExp(`^(?:${OWN_ADJECTIVES}|achter|voor|\\p{L}{3,}er|\\p{L}{3,}se)$`, 'u');
const OWN_ADJECTIVE = new RegExp(`^(?:${OWN_ADJECTIVES})$`);

/** "Lange achterweg 44": such a word before a street that has a number is part of what it is called. */
export const ofWhichKind = (tokens: readonly Token[], at: number): number =>
	at > 0 && tokens[at]!.gap === ' ' && OWN_ADJECTIVE.test(tokens[at - 1]!.lower) ? at - 1 : at;

/** "Plek 48", "kavel 12", "de buren van nummer 17": asked about in a text about somebody. */
const SPOT =
	/^(?:plek|plaats|kavel|perceel|ligplaats|standplaats|staanplaats|seizoensplaats|chalet|huisje|stacaravan|caravan|bungalow|unit|nummer|nr|huisnummer)$/;
const COUNTS_MORE = /^\s(?:jaar|euro|keer|mensen|van|uur|op|in\sde\s(?:rij|lijst|top|wachtrij)|\d)/i;

export function findSpot(text: string, tokens: readonly Token[], at: number): Find | undefined {
	const { lower, start, end, gap } = tokens[at]!;
	if (!SPOT.test(lower)) return undefined;
	const number = /^\s(?:\d{1,3}[a-z]?|[a-z]\d{1,3})(?![\p{L}\d]|[.,:/-]\d)/iu.exec(text.slice(end, end + 8))?.[0];
	if (!number || COUNTS_MORE.test(text.slice(end + number.length, end + number.length + 16))) return undefined;
	const before = tokens[at - 1]?.lower ?? '';
	const numbered = /^(?:nummer|nr|huisnummer)$/.test(lower);
	const placed = numbered
		? /^(?:van|op|naast|tegenover|bij)$/.test(before)
		: /^(?:op|van|aan|in|naar|onze|mijn|haar|zijn)$/.test(before) || /,\s$/.test(gap) || /^\s\p{L}/u.test(number);
	return placed ? { kind: 'address', level: 'ask', start, end: end + number.length, weak: true } : undefined;
}

const NO_STREET =
	/(?:zorg|intake|aanmeld|test|prik|behandel|screenings?|leer|werk|groei|herstel|school|speel|sport|voetbal|trap|was|kassa|aan|op|in|uit|af|mee|terug|dorps|winkel|woon|zij|land|zand|fiets|wandel|voet|tuin|park|bos|buurt|wijk|stads|markt|kerk|plein)$/;

/**
 * "Ik zit in de rivierenwijk, maasstraat achter de school", "hij woont op de kruiswerf": typed small and without a number, but no word of the
 * dictionary, and how streets end. Asked about, in a text about somebody.
 */
export function perhapsStreet(tokens: readonly Token[], at: number, located: boolean): Find | undefined {
	const { lower, start, end, capital } = tokens[at]!;
	if (capital || lower.length < 8 || isListed(lower) || isSafe(lower)) return undefined;
	const strong = /^(\p{L}{3,})(?:straat|laan|gracht|singel|kade|steeg|dreef|plantsoen)$/u.exec(lower);
	if (strong && !NO_STREET.test(strong[1]!)) return { kind: 'address', level: 'ask', start, end };
	const lives = (located || !isPlace(lower)) && livesHere(tokens, at) && STREET_LIKE.test(lower);
	return lives ? { kind: 'address', level: 'ask', start, end, weak: true } : undefined;
}

/** Where the street begins: "kieler bocht", "de kleine wiel", "De Ruyterkade". */
export function widened(tokens: readonly Token[], at: number): number {
	const before = tokens[at - 1];
	if (!before || tokens[at]!.gap !== ' ' || (before.opening && !OWN_ADJECTIVE.test(before.lower))) return at;
	return ADJECTIVE.test(before.lower) && !RELATIONS.has(before.lower) ? at - 1 : at;
}
