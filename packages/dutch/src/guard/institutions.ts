// Schools, care providers and other institutions, by the word before their name or by the name itself.
import { dictionary, firstName, isFamilyName, isPlace, isSafe, isWord } from './lexicon.ts';
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
	'pluryn parnassia altrecht levvel buurtzorg nidos kentalis youz youké youke altra spirit pactum entrea ambiq karakter accare lentis dimence mediant pro-persona arkin jellinek brijder tactus iriszorg antes bavo-europoort delfland rivierduinen ggnet mondriaan reinier-van-arkel philadelphia cordaan amerpoort amarant abrona reinaerde lister kwintes leviaan humanitas-dmh ipse middin pameijer enver horizon yulius lucertis fier moviera arosa kadera xonar sterk-huis oosterpoort combinatie-jeugdzorg lindenhout intermetzo trajectum wier dichterbij lunet cello siza driestroom zozijn frion baalderborg jp aveleijn estinea elver esdégé-reigersdaal heliomare merem libra rijndam basalt adelante roessingh revant tzorg axxicom careyn laurens cordares sensire carintreggeland zorggroep-almere zuidwester surplus thebe mijzo molendrift elker cosis promens vnn timpaan talant tinten zienn limor iriz leviaan hvo-querido cvd deelstroom jeugdformaat schakenbosch jutters jeugdriagg samen-veilig sayas jbra william-schrikker wsg fiom kenter opvoedpoli triversum mentrum ingeest amsta evean osira zorgcirkel pieter-raat esdege-reigersdaal hoogstraat'.split(
		' '
	)
);
const INSTITUTIONS = new Set(
	'mitros portaal ymere eigen-haard rochdale stadgenoot vestia haag-wonen staedion woonbron havensteder vivare portaal vluchtelingenwerk ombudsman mee stimulansz kamernet partou kinderrijk smallsteps welzin dock combiwel cumulus versa welmoed sezo doenja buurtmarkt sociëteit'.split(
		' '
	)
);
const NEAR = /^[\s.]{1,2}$/;

export function findInstitution(tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const word = token.lower;
	const find = (kind: Kind, first: number, last: number): Find[] => [
		{ kind, level: 'ask', start: tokens[first]!.start, end: tokens[last]!.end }
	];
	if (CARE.has(word) && (token.capital || !dictionary().has(word))) return find('care', at, at);
	if (INSTITUTIONS.has(word) && (token.capital || !dictionary().has(word))) return find('institution', at, at);
	const kind = SCHOOL.test(word)
		? 'school'
		: CARE_WORD.test(word)
			? 'care'
			: INSTITUTION.test(word)
				? 'institution'
				: undefined;
	if (kind) {
		let last = at;
		while (last < at + 5 && isPartOfName(tokens, last + 1)) last++;
		while (last > at && /^(de|het|van|der|den|voor|en|'t)$/.test(tokens[last]!.lower)) last--;
		const capitals = tokens.slice(at + 1, last + 1).some(({ capital }) => capital);
		if (capitals) return find(kind, at, last);
		if (isSmallNamed(tokens, at)) return find(kind, at, at + 1);
	}
	if (SCHOOL_END.test(word) && word.length > 7 && (token.capital && !token.opening ? true : !isWord(word)))
		return find('school', withCapitals(tokens, at), at);
	if (SCHOOL_END.test(word) && token.capital && tokens[at - 1]?.capital && NEAR.test(token.gap))
		return find('school', withCapitals(tokens, at), at);
	const thing =
		token.capital &&
		!token.opening &&
		!token.shout &&
		!isWord(word) &&
		!firstName(word) &&
		!isFamilyName(word) &&
		!isPlace(word) &&
		!isSafe(word);
	return thing && /^(de|het|onze|deze|stichting)$/.test(tokens[at - 1]?.lower ?? '') ? find('institution', at, at) : [];
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.opening || !NEAR.test(token.gap)) return false;
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
