// What makes a family recognisable to who lives nearby: streets, schools, institutions, towns, ages, illness, family.
import { dictionary, firstName, isFamilyName, isPlace, isSafe, isWord } from './lexicon.ts';
import type { Find, Kind } from './mark.ts';
import type { Token } from './tokens.ts';

const STREET =
	/(straat|laan|weg|plein|kade|gracht|singel|dijk|pad|steeg|dreef|plantsoen|park|hof|markt|wal|wegje|straatje|haven|hoek|ring|baan|brink|vaart|plaats|poort|stede|erf|oord|donk|akker|veld|weide|tuin|horst|burg|gaarde|meent|kamp|rode|berg|zoom|boulevard|passage|allee|steiger|werf|sluis|kolk|dal|hout|bos)$/;
const STRONG_STREET = /(straat|laan|plein|kade|gracht|singel|steeg|dreef|plantsoen|dijk|weg|pad|hof|park)$/;
const PLAIN_STREET = new Set(
	'straat weg laan plein pad kade gracht hof park markt singel dijk steeg haven ring hoek baan onderweg hoofdstraat winkelstraat zijstraat woonstraat snelweg fietspad wandelpad voetpad schoolplein dorpsplein speelplaats werkplaats plaats poort erf veld tuin berg dal bos winkelplein marktplein park stadspark uitweg omweg kerkhof achterpad levensweg parkeerplaats standplaats woonplaats geboorteplaats zitplaats slaapplaats opvangplaats werf hout wandelpark speeltuin moestuin voortuin achtertuin buurttuin voetbalveld sportveld sportpark straatje achterstraat zandweg landweg ventweg rijbaan loopbaan gerechtshof binnenhof hofje volkstuin crisisplaats proefplaats vakantiepark asielzoekerspark bedrijventerrein buurt arbeidsmarkt woningmarkt supermarkt huizenmarkt marktplaats vindplaats vaart zorghof pleeghoek keukenhoek zithoek speelhoek logeerplaats scheepswerf woonwagenkamp kamp vluchtelingenkamp'.split(' '),
);
const SCHOOL = /^(basisschool|school|obs|cbs|rkbs|pcbs|college|lyceum|gymnasium|scholengemeenschap|montessorischool|vrijeschool|mavo|roc|mboschool|hogeschool|universiteit|praktijkschool|peuterspeelzaal|kinderdagverblijf|kleuterschool|middelbare|sbo|so)$/;
const SCHOOL_END = /(school|college|lyceum|gymnasium)$/;
const INSTITUTION =
	/^(stichting|voedselbank|woningcorporatie|woningbouwvereniging|corporatie|verpleeghuis|verzorgingshuis|ziekenhuis|moskee|kerk|parochie|gevangenis|pi|buurthuis|wijkcentrum|dorpshuis|kinderopvang|bso|opvang|azc|hospice|zorgboerderij|praktijk|bureau|sporthal|vereniging|voetbalclub|club|bibliotheek|apotheek|rechtbank|kringloopwinkel|inloophuis|buurtkamer|wijkteam|buurtteam|vluchtelingenwerk|huisartsenpraktijk|gezondheidscentrum|camping|uitzendbureau|zorggroep|woonzorgcentrum|flat|kliniek|instelling)$/;
const CARE_WORD = /^(ggz|zorgaanbieder|jeugdzorginstelling|zorginstelling|thuiszorg|jeugdzorg|pleegzorg|behandelcentrum|jeugdbescherming|verslavingszorg)$/;
// Care providers that work in many towns, by their public names.
const CARE = new Set(
	'pluryn parnassia altrecht levvel buurtzorg nidos kentalis youz youké youke altra spirit pactum entrea ambiq karakter accare lentis dimence mediant pro-persona arkin jellinek brijder tactus iriszorg antes bavo-europoort delfland rivierduinen ggnet mondriaan reinier-van-arkel philadelphia cordaan amerpoort amarant abrona reinaerde lister kwintes leviaan humanitas-dmh ipse middin pameijer enver horizon yulius lucertis fier moviera arosa kadera xonar sterk-huis oosterpoort combinatie-jeugdzorg lindenhout intermetzo trajectum wier dichterbij lunet cello siza driestroom zozijn frion baalderborg jp aveleijn estinea elver esdégé-reigersdaal heliomare merem libra rijndam basalt adelante roessingh revant tzorg axxicom careyn laurens cordares sensire carintreggeland zorggroep-almere zuidwester surplus thebe mijzo molendrift elker cosis promens vnn timpaan talant tinten zienn limor iriz leviaan hvo-querido cvd deelstroom jeugdformaat schakenbosch jutters jeugdriagg samen-veilig sayas jbra william-schrikker wsg fiom kenter opvoedpoli triversum mentrum ingeest amsta evean osira zorgcirkel pieter-raat esdege-reigersdaal hoogstraat'.split(' '),
);
const INSTITUTIONS = new Set(
	'mitros portaal ymere eigen-haard rochdale stadgenoot vestia haag-wonen staedion woonbron havensteder vivare portaal vluchtelingenwerk ombudsman mee stimulansz kamernet partou kinderrijk smallsteps welzin dock combiwel cumulus versa welmoed sezo doenja buurtmarkt sociëteit'.split(' '),
);
const ILLNESS =
	/(?<!\p{L})(?:hiv|aids|syndroom van (?:down|\p{L}+)|ziekte van \p{L}+|downsyndroom|(?:ms|multiple sclerose)|taaislijmziekte|schizofrenie|dementie|alzheimer|parkinson|huntington|leukemie|hersentumor|epilepsie|borderline|anorexia|boulimia|bipolaire stoornis|psychose|sikkelcelziekte|spierziekte|als gevolg van een hersenbloeding|hersenbloeding|nierdialyse|leverziekte|tuberculose|hepatitis)(?!\p{L})/giu;
const FAMILY =
	/(?<!\p{L})(?:(?:een\s)?(?:drieling|vierling|tweeling)(?!\p{L})|(?:zes|zeven|acht|negen|tien|elf|twaalf)\s(?:kinderen|broers|zussen)(?!\p{L})|gezin met (?:vijf|zes|zeven|acht|negen|tien) kinderen)/giu;
const WORK =
	/(?<!\p{L})(?:burgemeester van|raadslid|oud-wethouder|dierenarts|notaris|piloot|kapitein|chirurg|profvoetballer|veearts|koster|imam van|dominee van|sluiswachter|brugwachter|molenaar|huisarts in)(?!\p{L})/giu;
const NUMBER_WORDS = 'nul|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const AGE_NUMBER = `(?:1[01]\\d|\\d{1,2}|${NUMBER_WORDS})`;
const AGES = [
	`(?<![\\d\\p{L},.€])(?<!(?:al|na|over|sinds|per|elk|ieder|half|heel|dit|het|voor|binnen|afgelopen|om de)\\s)(?!(?:een|één) jaar(?! oud))${AGE_NUMBER}(?:\\s?[-–]?\\s?jarige[rn]?|\\sjaar(?!\\s(?:later|lang|geleden|ouder|jonger|terug|in de|achter))(?:\\s(?:oud|jong)(?!e))?|\\s(?:maanden|weken)\\soud)(?![\\p{L}])`,
	`(?<=(?<!\\p{L})(?:jongen|jongetje|meisje|meid|man|vrouw|zoon|zoontje|dochter|dochtertje|kind|broer|broertje|zus|zusje|oudste|middelste|jongste|kleinzoon|kleindochter|neefje|nichtje|moeder|vader|cliënt|bewoner|buurmeisje|buurjongen|buurvrouw|buurman|peuter|kleuter|puber|jongere|leerling|NAAM)[,\\s]\\s?(?:van\\s)?(?:pas\\s|net\\s|al\\s|bijna\\s)?)${AGE_NUMBER}(?!\\s?(?:euro|uur|keer|weken|dagen|maanden|kinderen|jaar|minuten|procent|stuks|mensen))(?=\\s|[.,;:)!?](?!\\d)|$)`,
	`(?<=(?<!\\p{L})(?:leeftijd(?:\\svan)?|lft\\.?|wordt|werd|is\\s(?:nu|net|pas|al|inmiddels|bijna)|was\\s(?:toen|pas|net|nog\\smaar)|sinds\\s(?:haar|zijn)|op\\s(?:haar|zijn)|vanaf\\s(?:haar|zijn)|die\\sis)[,:]?\\s)${AGE_NUMBER}(?:e|ste|de)?(?=\\s?[.,;:)!?]|\\s(?:en|was|is|werd|maar|geworden|toen|of|wordt|zat|ging)(?!\\p{L})|\\s?$)`,
	`(?<=(?<!\\p{L})(?:hij|ze|zij|ik|die|\\p{L}{2,20})\\s(?:is|was)\\s)(?:1[01]\\d|[1-9]\\d?|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|elf|twaalf|tien|negen|acht|zeven|zes|vijf|vier|drie|twee)(?=\\s?[.,;:)!?]|\\s(?:en|maar|toen)(?!\\p{L})|\\s?$)`,
	`(?<=(?<!\\p{L})(?:(?:toen|dat|als|omdat|tot|voordat)\\s(?:hij|ze|zij|ik|\\p{L}{2,20})|(?:is|was|wordt|werd)\\s(?:hij|ze|zij))\\s)(?:1[01]\\d|[1-9]\\d?)(?=\\s(?:was|werd|is|wordt|en|maar|jaar)(?!\\p{L})|[.,;:!?)](?!\\d)|$)`,
	`(?<=\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?(?:,|\\s\\(|\\svan)\\s?)(?:[1-9]\\d?|${NUMBER_WORDS.replace('|een|', '|')})(?=\\s?[,.)]|\\s(?:en|vroeg|zei|zit|woont|is|was|kreeg|wilde|die|heeft)(?!\\p{L}))`,
].map((pattern) => new RegExp(pattern, pattern.includes('\\p{Lu}[') ? 'gu' : 'giu'));

export function findAround(text: string, tokens: readonly Token[]): Find[] {
	const whole = (pattern: RegExp, kind: Kind) =>
		[...text.matchAll(pattern)].map(({ 0: written, index }): Find => ({ kind, level: 'ask', start: index, end: index + written.length }));
	const ages = AGES.flatMap((pattern) => whole(pattern, 'age'));
	const seen = [...whole(ILLNESS, 'illness'), ...whole(/(?<![\p{L}])ALS(?![\p{L}])(?=.{0,200}[a-z])/gu, 'illness'), ...whole(FAMILY, 'family'), ...whole(WORK, 'work')];
	return [...ages, ...seen, ...tokens.flatMap((_, at) => [...street(text, tokens, at), ...institution(tokens, at), ...place(tokens, at)])];
}

const NEAR = /^[\s.]{1,2}$/;
const HOUSE = /^\s?,?\s?(?:nr\.?\s?|nummer\s|huisnummer\s)?\d{1,4}(?!\d|\s?(?:jaar|euro|uur|keer|mensen|kinderen|weken|dagen))(?:\s?-?\s?[a-z](?![\p{L}])|-\d{1,3}|\s?(?:hs|huis|bis|[I]{1,3})(?![\p{L}]))?/iu;

function street(text: string, tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const house = HOUSE.exec(text.slice(token.end, token.end + 24))?.[0];
	const before = tokens[at - 1]?.lower ?? '';
	const beforeThat = tokens[at - 2]?.lower ?? '';
	if (token.shout) return [];
	const located = /^(aan|op|in|achter|tegenover|naast|naar|langs|bij|van)$/.test(beforeThat) && /^(de|het)$/.test(before);
	const shaped = STREET.test(token.lower) && token.lower.length > 5 && !PLAIN_STREET.has(token.lower);
	const capitals = token.capital && !token.opening;
	const numbered = !!house && (shaped || (capitals && (located || /^(aan|op|adres)$/.test(before))) || (STRONG_STREET.test(token.lower) && (token.capital || tokens[at - 1]?.capital)));
	const known = STRONG_STREET.test(token.lower) && shaped;
	const bare = known && (capitals || (located && beforeThat !== 'van' && !isSmallWord(token.lower)) || (token.capital && token.opening && !isWord(token.lower)));
	const inTwo = STRONG_STREET.test(token.lower) && capitals && !!tokens[at - 1]?.capital;
	const loneSingel = /^(singel|brink|coolsingel|dam)$/.test(token.lower) && located && beforeThat === 'op';
	if (!numbered && !bare && !inTwo && !loneSingel) return [];
	let first = at;
	while (first > 0 && token.capital && NEAR.test(tokens[first]!.gap) && tokens[first - 1]!.capital && !tokens[first - 1]!.opening) first--;
	return [{ kind: 'address', level: 'decide', start: tokens[first]!.start, end: token.end + (house?.length ?? 0) }];
}

/** "Schoolplein", "landweg": words everyone uses; "beukenlaan" is one too, but behind "aan de" it is a street. */
const isSmallWord = (word: string): boolean => PLAIN_STREET.has(word) || (isWord(word) && !/(laan|straat|kade|gracht|singel|steeg|dreef)$/.test(word));

function institution(tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const word = token.lower;
	const find = (kind: Kind, first: number, last: number): Find[] => [{ kind, level: 'ask', start: tokens[first]!.start, end: tokens[last]!.end }];
	if (CARE.has(word) && (token.capital || !dictionary().has(word))) return find('care', at, at);
	if (INSTITUTIONS.has(word) && (token.capital || !dictionary().has(word))) return find('institution', at, at);
	const kind = SCHOOL.test(word) ? 'school' : CARE_WORD.test(word) ? 'care' : INSTITUTION.test(word) ? 'institution' : undefined;
	if (kind) {
		let last = at;
		while (last < at + 5 && isPartOfName(tokens, last + 1)) last++;
		while (last > at && /^(de|het|van|der|den|voor|en|'t)$/.test(tokens[last]!.lower)) last--;
		const capitals = tokens.slice(at + 1, last + 1).some(({ capital }) => capital);
		if (capitals) return find(kind, at, last);
		if (isSmallNamed(tokens, at)) return find(kind, at, at + 1);
	}
	if (SCHOOL_END.test(word) && word.length > 7 && (token.capital && !token.opening ? true : !isWord(word))) return find('school', withCapitals(tokens, at), at);
	if (SCHOOL_END.test(word) && token.capital && tokens[at - 1]?.capital && NEAR.test(token.gap)) return find('school', withCapitals(tokens, at), at);
	const thing = token.capital && !token.opening && !token.shout && !isWord(word) && !firstName(word) && !isFamilyName(word) && !isPlace(word) && !isSafe(word);
	return thing && /^(de|het|onze|deze|stichting)$/.test(tokens[at - 1]?.lower ?? '') ? find('institution', at, at) : [];
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.opening || !NEAR.test(token.gap)) return false;
	return token.capital || (/^(de|het|van|der|den|voor|en|'t|in|te)$/.test(token.lower) && !!tokens[at + 1] && (tokens[at + 1]!.capital || /^(de|het|der|den)$/.test(tokens[at + 1]!.lower)));
}

/** "kinderopvang partou", "obs de klimop": typed without capitals. */
function isSmallNamed(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return !!next && next.gap === ' ' && !isWord(next.lower) && !isSafe(next.lower) && !firstName(next.lower) && next.lower.length > 3;
}

function withCapitals(tokens: readonly Token[], at: number): number {
	let first = at;
	while (first > 0 && NEAR.test(tokens[first]!.gap) && tokens[first - 1]!.capital && !tokens[first - 1]!.opening) first--;
	return first;
}

const PLACED = /^(in|uit|naar|te|vanuit|rond|richting|nabij|gemeente|wijk|dorp|bij|op|van|omgeving)$/;

function place(tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const before = tokens[at - 1]?.lower ?? '';
	if (isSafe(token.lower) || token.lower.length < 3) return [];
	// Den Haag, Den Bosch: the one kind of town in two words that everyone writes.
	if (before === 'den' && tokens[at - 1]!.capital && /^(haag|bosch|helder|burg|ham|dolder)$/.test(token.lower)) {
		return [{ kind: 'place', level: 'ask', start: tokens[at - 1]!.start, end: token.end }];
	}
	const toPlace = /^(in|uit|naar|te|vanuit|gemeente|dorp|wijk)$/.test(before) && NEAR.test(token.gap);
	const named = firstName(token.lower) || isFamilyName(token.lower);
	const known = isPlace(token.lower) && (toPlace || (token.capital && !named && (!token.opening || !isWord(token.lower)) && (PLACED.test(before) || !isWord(token.lower))));
	const unknown = token.capital && toPlace && !token.shout && !isWord(token.lower) && !firstName(token.lower);
	if (!token.capital && (isWord(token.lower) || !toPlace)) return [];
	return (known && (token.capital || toPlace)) || unknown ? [{ kind: 'place', level: 'ask', start: token.start, end: token.end }] : [];
}
