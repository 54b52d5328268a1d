// Schools, care providers and other institutions, by the word before their name or by the name itself.
import { dictionary, firstName, isFamilyName, isPlace, isSafe, isWord, rankOf } from './lexicon.ts';
import type { Find, Kind } from './mark.ts';
import type { Token } from './tokens.ts';

const SCHOOL =
	/^(basisschool|school|obs|cbs|rkbs|pcbs|college|lyceum|gymnasium|scholengemeenschap|montessorischool|vrijeschool|mavo|roc|mboschool|hogeschool|universiteit|praktijkschool|peuterspeelzaal|kinderdagverblijf|kleuterschool|middelbare|sbo|so)$/;
const SCHOOL_END = /(school|college|lyceum|gymnasium)$/;
const INSTITUTION =
	/^(stichting|voedselbank|woningcorporatie|woningbouwvereniging|corporatie|verpleeghuis|verzorgingshuis|ziekenhuis|moskee|kerk|parochie|gevangenis|pi|buurthuis|wijkcentrum|dorpshuis|kinderopvang|bso|opvang|azc|hospice|zorgboerderij|praktijk|bureau|sporthal|vereniging|voetbalclub|club|bibliotheek|apotheek|rechtbank|kringloopwinkel|inloophuis|buurtkamer|wijkteam|buurtteam|vluchtelingenwerk|huisartsenpraktijk|gezondheidscentrum|camping|uitzendbureau|zorggroep|woonzorgcentrum|flat|kliniek|instelling)$/;
const CARE_WORD =
	/^(ggz|zorgaanbieder|jeugdzorginstelling|zorginstelling|thuiszorg|jeugdzorg|pleegzorg|behandelcentrum|jeugdbescherming|verslavingszorg)$/;
// Care providers that work in many towns, by their public names.
const CARE = new Set(
	'pluryn parnassia altrecht levvel buurtzorg nidos kentalis youz youké youke altra spirit pactum entrea ambiq karakter accare lentis dimence mediant pro-persona arkin jellinek brijder tactus iriszorg antes bavo-europoort delfland rivierduinen ggnet mondriaan reinier-van-arkel philadelphia cordaan amerpoort amarant abrona reinaerde lister kwintes leviaan humanitas-dmh ipse middin pameijer enver horizon yulius lucertis fier moviera arosa kadera xonar sterk-huis oosterpoort combinatie-jeugdzorg lindenhout intermetzo trajectum wier dichterbij lunet cello siza driestroom zozijn frion baalderborg jp aveleijn estinea elver esdégé-reigersdaal heliomare merem libra rijndam basalt adelante roessingh revant tzorg axxicom careyn laurens cordares sensire carintreggeland zorggroep-almere zuidwester surplus thebe mijzo molendrift elker cosis promens vnn timpaan talant tinten zienn limor iriz leviaan hvo-querido cvd deelstroom jeugdformaat schakenbosch jutters jeugdriagg samen-veilig sayas jbra william-schrikker wsg fiom kenter opvoedpoli triversum mentrum ingeest amsta evean osira siriz fivoor naviva novadic kentron novadic-kentron emergis incluzio farent contourdetwern levgroep stimenz rijnstad juzt anacon blijfgroep hvo volksbond exodus careander philorem lokalis koraal vincere zideris sdw prisma severinus ons-tweede-thuis odion esdege sherpa bartimeus visio ambiq vitree vitaal sovak prokino rubicon leekerweide omring magentazorg viva vivantes magenta amstelring zorgbalans zorgspectrum warande axion vitalis brabantzorg sint-maarten liemerije attent opella viattence noorderbreedte meriant patyna treant icare umcg lumc olvg radboudumc rijnstate isala elkerliek bravis amphia ikazia hagaziekenhuis tergooi diakonessenhuis bernhoven viecuri zuyderland adrz dijklander flevoziekenhuis tjongerschans alrijne vumc cwz umc erasmusmc zorgcirkel pieter-raat esdege-reigersdaal hoogstraat'.split(
		' '
	)
);
const INSTITUTIONS = new Set(
	'mitros portaal ymere eigen-haard rochdale stadgenoot vestia haag-wonen staedion woonbron havensteder vivare portaal vluchtelingenwerk ombudsman mee stimulansz kamernet partou kinderrijk smallsteps welzin dock combiwel cumulus versa welmoed sezo doenja buurtmarkt sociëteit qbuzz arriva connexxion postnl dhl tata hoogovens philips asml vdl daf dsm randstad tempo-team olympia parteon intermaris woonstad acantus nijestee lefier wetland elkien thuisvester tiwos wonenbreburg casade woonpartners trivire domijn welbions woonfriesland accolade ieder1 openbaar-belang deltawonen beter-wonen talis woonwenz volkshuisvesting'.split(
		' '
	)
);
/** Houses and firms that are somebody's place only with a name behind them: "bakkerij Het Stoepje", "kinderpraktijk De Boog". */
const HOUSE =
	/(praktijk|centrum|huis|huiskamer|buurtkamer|club|vereniging|gebouw|woongroep|voorziening|opvang|kerk|moskee|tempel|parochie|kliniek|apotheek|bakkerij|slagerij|kapsalon|café|cafetaria|restaurant|eetcafé|garage|manege|boerderij|fabriek|kwekerij|hotel|theater|fonds|kantoor|winkel|bedrijf|bureau|kringloop|camping|sporthal|zwembad|museum|hospice|speelzaal|dagverblijf|speeltuin|salon|woonvorm|dagbesteding|atelier|werkplaats|supermarkt|zaal|koor|school)$/;
/** Kinds that have a name also when it is typed small: "obs de klimop". */
const NAMED_SMALL =
	/^(obs|cbs|rkbs|pcbs|basisschool|peuterspeelzaal|kinderdagverblijf|buurthuis|verpleeghuis|verzorgingshuis|wijkcentrum|dorpshuis|inloophuis|zorgboerderij|woonzorgcentrum|\p{L}+praktijk|\p{L}+speelzaal|montessorischool|vrijeschool|\p{L}+college)$/u;
const NEAR = /^[\s.]{1,2}$/;
const LEADS = /^(de|het|onze|deze|stichting)$/;

export function findInstitution(tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const word = token.lower;
	const find = (kind: Kind, first: number, last: number): Find[] => [
		{ kind, level: 'ask', start: tokens[first]!.start, end: tokens[last]!.end }
	];
	if (CARE.has(word) && (token.capital || !dictionary().has(word))) return find('care', at, at);
	if (INSTITUTIONS.has(word) && (token.capital || !dictionary().has(word))) return find('institution', at, at);
	const kind = kindOf(word);
	if (kind) {
		const first = withOwnName(tokens, at);
		const last = namedUntil(tokens, at);
		if (last > at || first < at) return find(kind, first, Math.max(at, last));
		if (isSmallNamed(tokens, at)) return find(kind, at, at + 1);
	}
	const last = HOUSE.test(word) && !kind ? namedUntil(tokens, at) : at;
	if (last > at && !tokens.slice(at + 1, last + 1).some(({ lower }) => isPerson(lower)))
		return find('institution', at, last);
	if (NAMED_SMALL.test(word) && smallNameUntil(tokens, at))
		return find(kind ?? 'institution', at, smallNameUntil(tokens, at)!);
	if (SCHOOL_END.test(word) && word.length > 7 && (token.capital && !token.opening ? true : !isWord(word)))
		return find('school', withCapitals(tokens, at), at);
	if (SCHOOL_END.test(word) && token.capital && tokens[at - 1]?.capital && NEAR.test(token.gap))
		return find('school', withCapitals(tokens, at), at);
	const next = tokens[at + 1];
	if (token.capital && next?.capital && next.gap === ' & ') return find('institution', at, at + 1);
	if (isLetters(tokens, at) || isThing(tokens, at)) return find('institution', at, at);
	return isCalled(tokens, at) ? find('institution', at - 1, at) : [];
}

const kindOf = (word: string): Kind | undefined =>
	SCHOOL.test(word) ? 'school' : CARE_WORD.test(word) ? 'care' : INSTITUTION.test(word) ? 'institution' : undefined;

const isPerson = (word: string): boolean => (firstName(word) !== undefined || isFamilyName(word)) && !isWord(word);

/** How far the name runs that stands behind a kind of house. */
function namedUntil(tokens: readonly Token[], at: number): number {
	let last = at;
	while (last < at + 5 && isPartOfName(tokens, last + 1)) last++;
	while (last > at && /^(de|het|van|der|den|voor|en|'t|in|te)$/.test(tokens[last]!.lower)) last--;
	return tokens.slice(at + 1, last + 1).some(({ capital }) => capital) ? last : at;
}

/** "Het Bravis ziekenhuis", also "het bravis ziekenhuis": the name stands in front. */
function withOwnName(tokens: readonly Token[], at: number): number {
	const before = tokens[at - 1];
	if (!before || before.opening || !NEAR.test(tokens[at]!.gap) || isSafe(before.lower) || before.lower.length < 4)
		return at;
	const own = !isWord(before.lower) && (LEADS.test(tokens[at - 2]?.lower ?? '') || !isPerson(before.lower));
	return own ? at - 1 : at;
}

function smallNameUntil(tokens: readonly Token[], at: number): number | undefined {
	const [article, first, second] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!article || !first || !/^(de|het|'t)$/.test(article.lower) || first.gap !== ' ' || article.gap !== ' ')
		return undefined;
	const adjective =
		/^(kleine|grote|oude|nieuwe|groene|blauwe|rode|witte|gele|gouden|vrolijke|blije|vier|drie|zeven)$/.test(
			first.lower
		);
	if (adjective && second?.gap === ' ' && rankOf(second.lower) > 800) return at + 3;
	return rankOf(first.lower) > 1500 ? at + 2 : undefined;
}

/** "Het CMD": letters that are not everyone's. */
function isLetters(tokens: readonly Token[], at: number): boolean {
	const { shout, text, lower } = tokens[at]!;
	if (!shout || text.length < 2 || text.length > 6 || isSafe(lower) || isWord(lower) || firstName(lower)) return false;
	if (tokens[at - 1]?.shout || tokens[at + 1]?.shout) return false;
	return /^(de|het|bij|via)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "De Hoogovens", "het Sondervick": a capital that no sentence asks for. */
function isThing(tokens: readonly Token[], at: number): boolean {
	const { capital, opening, shout, lower } = tokens[at]!;
	if (!capital || opening || shout || isPerson(lower) || isPlace(lower) || isSafe(lower)) return false;
	if (firstName(lower) || isFamilyName(lower) || lower.includes('-') || tokens[at - 2]?.capital) return false;
	return (
		LEADS.test(tokens[at - 1]?.lower ?? '') &&
		!tokens[at - 1]!.capital &&
		(!isWord(lower) || rankOf(lower) === Infinity)
	);
}

/** "In de gymzaal van De Springplank". */
function isCalled(tokens: readonly Token[], at: number): boolean {
	const [article, token] = [tokens[at - 1], tokens[at]!];
	if (!article?.capital || article.opening || !/^(de|het|'t)$/.test(article.lower) || !token.capital) return false;
	return token.gap === ' ' && isWord(token.lower) && !isFamilyName(token.lower) && !isSafe(token.lower);
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.opening || !NEAR.test(token.gap)) return false;
	// "De opvang van Fatima": that is somebody's, not its name.
	if (token.lower === 'van' && firstName(tokens[at + 1]?.lower ?? '')) return false;
	return (
		token.capital ||
		(/^(de|het|van|der|den|voor|en|'t|in|te)$/.test(token.lower) &&
			!!tokens[at + 1] &&
			(tokens[at + 1]!.capital || /^(de|het|der|den)$/.test(tokens[at + 1]!.lower)))
	);
}

/** "kinderopvang partou", "obs de klimop": typed without capitals. */
function isSmallNamed(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		!!next &&
		next.gap === ' ' &&
		!isWord(next.lower) &&
		!isSafe(next.lower) &&
		!firstName(next.lower) &&
		next.lower.length > 3
	);
}

function withCapitals(tokens: readonly Token[], at: number): number {
	let first = at;
	while (first > 0 && NEAR.test(tokens[first]!.gap) && tokens[first - 1]!.capital && !tokens[first - 1]!.opening)
		first--;
	return first;
}
