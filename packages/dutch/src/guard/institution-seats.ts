// Schools and houses by who sits there and who works there: "zit op de molenwiek", "de juf van de bron", "weg bij het talent". What names they
// have knows no end; what else one sits on or belongs to ("de bank", "de klas") is a closed list.
import { ARTICLE, endsThere } from './institution-names.ts';
import type { Found } from './institution-signs.ts';
import { isListed, isOrdinary, isPeople, isSafe, rankOf } from './lexicon.ts';
import type { Token } from './tokens.ts';

const TEACHES =
	/^(?:juf|meester|mentor|mentrix|leerkracht|leraar|lerares|docent|docente|directeur|directrice|schoolleider|conciërge|intern|ib'er|ib-er|iber|ib|klasgenoot|klasgenootje|klasgenoten|leerling|leerlingen|schoolmaatschappelijk|onderwijsassistent|gymjuf|gymmeester|kleuterjuf)$/;

/** What juffen, mentoren and leerlingen are of, and what is no school by name. */
const NO_SCHOOL =
	/^(?:klas|groep|school|basisschool|bovenbouw|onderbouw|middenbouw|brugklas|kleuters|kleuterklas|peuters|peutergroep|opvang|bso|kinderen|kinderopvang|dag|week|maand|jaar|tijd|eeuw|toekomst|oudste|jongste|middelste|andere|eerste|tweede|derde|avond|ochtend|middag|opleiding|stage|cursus|taalles|zwemles|gym|muziekles|taalklas|schakelklas|buurt|wijk|overkant|locatie|vestiging|afdeling|instelling|organisatie|stichting|gemeente|kamer|raad|vereniging|club|leerling|leerlingen|ouders|team|vakgroep|plusklas|jongens|meisjes|tweeling|zorg|jeugd|werkgroep|commissie)$/;

const SITS = /^(?:zit|zat|zitten|zaten|gezeten)$/;
/** What one sits on or is at. */
const SAT_ON =
	/^(?:bank|bankje|stoel|stoeltje|kruk|grond|vloer|trap|stoep|rand|wc|toilet|bed|fiets|paard|schommel|knie|schoot|dak|muur|muurtje|mat|kussen|plek|wachtlijst|lijst|kantoor|kamer|gang|afdeling|groep|school|basisschool|middelbare|speciaal|club|voetbal|sport|zwemles|judo|dansles|kamp|camping|boot|trein|bus|stage|werk|training|spoor|lijn|koers|hoogte|internet|facebook|telefoon|laptop|computer|ipad|terras|balkon|markt|plein|schoolplein|gras|strand|eiland|boerderij|opleiding|cursus|peuterspeelzaal|kinderopvang|crèche|bso|opvang|internaat|dagopvang|dagbesteding|praatstoel|blaren|kast|vensterbank|tafel|brommer|scooter|motor|tractor|drempel|galerij|heuvel|berg|rotonde|hoek|achterbank|voorbank|tribune|werkvloer|bijrijdersstoel|slaapkamer|zolder|verdieping|spoed|eerste|tweede|derde|vierde|vijfde|zesde|hulp|centen|nullijn|goede|verkeerde|juiste|laatste|andere|zelfde|rest|lip|kop|huid|top|bodem|grens|limiet|max|minimum|wip|glijbaan|zandbak|steiger|kade|brug|dijk|pier|rots|tak|boom|hek|rollator|scootmobiel|rolstoel|postoel|po|potje|houtje|taalles|inburgering|mavo|havo|vwo|vmbo|mbo|hbo|gymnasium|praktijkonderwijs|praktijkschool|isk|taalklas|wachtkamer|wachtbank|reservebank|bovenste|onderste|achterste|voorste|intensive|ic|paaz|ehbo|spoedeisende)$/;

const QUALITY = /^\p{L}{3,}e$/u;

/** The first word of what is called so, where it has an article: "de kleine prins" of "van de kleine prins". */
function articleBefore(tokens: readonly Token[], at: number): number | undefined {
	if (tokens[at]!.gap !== ' ') return undefined;
	if (ARTICLE.test(tokens[at - 1]?.lower ?? '')) return at - 1;
	const [article, quality] = [tokens[at - 2], tokens[at - 1]];
	return quality && article && QUALITY.test(quality.lower) && quality.gap === ' ' && ARTICLE.test(article.lower)
		? at - 2
		: undefined;
}

const isThing = (word: string): boolean =>
	word.length > 2 && rankOf(word) > 400 && !isSafe(word) && !isOrdinary(word) && !isPeople(word);

export function bySeat(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital } = tokens[at]!;
	if (capital || !isThing(lower)) return undefined;
	// "Zit op zwijsen": a word nobody has.
	if (tokens[at - 1]?.lower === 'op' && SITS.test(tokens[at - 2]?.lower ?? '') && tokens[at]!.gap === ' ')
		return isListed(lower) || SAT_ON.test(lower) ? undefined : { kind: 'school', first: at, last: at, weak: true };
	const article = articleBefore(tokens, at);
	if (article === undefined || article < 2 || tokens[article]!.gap !== ' ') return undefined;
	const [by, who] = [tokens[article - 1]!.lower, tokens[article - 2]!.lower];
	// The word is over here: "de kleine" of "de kleine prins" is not.
	if (QUALITY.test(lower) && !endsThere(tokens[at + 1])) return undefined;
	if (by === 'van' && TEACHES.test(who) && !NO_SCHOOL.test(lower))
		return { kind: 'school', first: article, last: at, weak: true };
	if (
		by === 'op' &&
		SITS.test(who) &&
		!SAT_ON.test(lower) &&
		!/(?:bank|stoel|lijst|les|groep|kamer|plek|school|je)$/.test(lower)
	)
		return { kind: 'school', first: article, last: at, weak: true };
	const leaves = by === 'bij' && /^(?:weg|vertrokken|ontslagen|afgewezen|aangenomen|aangemeld|ingeschreven)$/.test(who);
	return leaves && !NO_SCHOOL.test(lower) && rankOf(lower) > 1500
		? { kind: 'institution', first: article, last: at, weak: true }
		: undefined;
}
