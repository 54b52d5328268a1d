// How streets end, and what stands around a word that may be one.
import { houseBehind } from './house-number.ts';
import type { Token } from './tokens.ts';

export const STREET =
	/(straat|(?<=\p{L}{4})str|strjitte|leane|dyk|laan|weg|plein|kade|gracht|singel|dijk|pad|steeg|dreef|plantsoen|park|hof|markt|wal|wegje|straatje|haven|hoek|ring|baan|brink|vaart|plaats|poort|stede|erf|oord|donk|akker|veld|weide|tuin|horst|burg|gaarde|meent|kamp|rode|berg|zoom|boulevard|passage|allee|steiger|werf|sluis|kolk|dal|hout|bos)$/u;
export const STRONG_STREET =
	/(straat|(?<=\p{L}{4})str|strjitte|leane|dyk|laan|plein|kade|gracht|singel|steeg|dreef|plantsoen|dijk|weg|pad|hof|park)$/u;
export const PLAIN_STREET = new Set(
	'straat weg laan plein pad kade gracht hof park markt singel dijk steeg haven ring hoek baan onderweg hoofdstraat winkelstraat zijstraat woonstraat snelweg fietspad wandelpad voetpad schoolplein dorpsplein speelplaats werkplaats plaats poort erf veld tuin berg dal bos winkelplein marktplein park stadspark uitweg omweg kerkhof achterpad levensweg parkeerplaats standplaats woonplaats geboorteplaats zitplaats slaapplaats opvangplaats werf hout wandelpark speeltuin moestuin voortuin achtertuin buurttuin voetbalveld sportveld sportpark straatje achterstraat zandweg landweg ventweg rijbaan loopbaan gerechtshof binnenhof hofje volkstuin crisisplaats proefplaats vakantiepark asielzoekerspark bedrijventerrein buurt arbeidsmarkt woningmarkt supermarkt huizenmarkt marktplaats vindplaats vaart zorghof pleeghoek keukenhoek zithoek speelhoek logeerplaats scheepswerf woonwagenkamp kamp vluchtelingenkamp aanmeldstraat teststraat prikstraat vaccinatiestraat wasstraat kassastraat zorgstraat snoepwinkelstraat arbeidsweg scheidingspad herstelpad zorgpad leerpad klantpad stappenpad uitstroomweg'.split(
		' '
	)
);
/** "Akerstraat-Noord": which half of it. */
const PART_OF_IT = /-(?:noord|zuid|oost|west|midden|dorp|binnen|buiten|boven|beneden)$/;

export const withoutPart = (word: string): string => word.replace(PART_OF_IT, '');

/** A word that may be a street. `house`: its number, as it stands in the text. */
export type Place = {
	tokens: readonly Token[];
	at: number;
	token: Token;
	before: string;
	beforeThat: string;
	house: string | undefined;
	/** "Aan de", "in het": where somebody is. */
	located: boolean;
	/** Ends as streets do, and is no word for any street. */
	shaped: boolean;
	/** A capital that no sentence asks. */
	capitals: boolean;
};

export function placeAt(text: string, tokens: readonly Token[], at: number): Place {
	const token = tokens[at]!;
	const before = tokens[at - 1]?.lower ?? '';
	const beforeThat = tokens[at - 2]?.lower ?? '';
	const located =
		/^[ao]\/d$/.test(before) ||
		(/^(aan|op|in|achter|tegenover|naast|naar|langs|bij|van)$/.test(beforeThat) && /^(de|het)$/.test(before));
	return {
		tokens,
		at,
		token,
		before,
		beforeThat,
		house: houseBehind(text, token.end),
		located,
		shaped: STREET.test(withoutPart(token.lower)) && token.lower.length > 5 && !PLAIN_STREET.has(token.lower),
		capitals: token.capital && !token.opening
	};
}
