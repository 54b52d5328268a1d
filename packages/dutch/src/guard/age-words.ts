// What stands before and behind a number that is an age, and what behind one that is not.

const UNITS = 'twee|drie|vier|vijf|zes|zeven|acht|negen';
export const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
/** Ten and more: fewer are as often things. */
export const GROWN = `tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:een|één|${UNITS})(?:\\s?en\\s?|ën)(?:${TENS})|${TENS}|honderd`;
export const WORDS = `nul|één|een|anderhalf|anderhalve|${GROWN}|${UNITS}`;
const RANKED = `derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\p{L}{3,16}(?:tiende|tigste)`;
export const NUMBER = new RegExp(
	`(?<![\\p{L}\\d])(?:1[01]\\d|\\d{1,2}|${WORDS})\\s?-?\\s?jarige?[rn]?(?!\\p{L})|(?<![\\d\\p{L},.€@-])(?<!(?<!(?:^|\\s)[mv])/)(?<!\\d[.,:])(?:(?:1[01]\\d|\\d{1,2})(?:e|ste|de|,5|½)?|${RANKED}|${WORDS})(?![\\p{L}\\d]|[.,:/]\\d|\\s?[%€])`,
	'giu'
);

const PERSON =
	'(?:jongen|jongetje|jochie|meisje|meid|man|vrouw|zoon|zoontje|dochter|dochtertje|kind|kindje|baby|dreumes|broer|broertje|zus|zusje|oudste|middelste|jongste|kleinzoon|kleindochter|kleinkind|neef|neefje|nicht|nichtje|moeder|vader|ouder|cliënte?|cliente?|bewoner|bewoonster|inwoner|inwoonster|mevrouw|meneer|heer|dame|buurmeisje|buurjongen|buurvrouw|buurman|peuter|kleuter|puber|jongere|leerling|iemand|eentje|mens|mensje|kereltje|mannetje|vrouwtje|ventje|grootvader|grootmoeder|jongeman|jongedame|knul|kerel|vent|gozer|tiener|studente?|scholier|collega|stagiaire?|vriend|vriendin|tante|oom|oma|opa|weduwe|weduwnaar|dhr\\.?|mw\\.?|mevr\\.?|kids|kindjes|zoontjes|dochtertjes|kleinkinderen|kleuters|peuters|pubers|tieners|broertjes|zusjes|pleegkinderen|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|vluchteling|statushouder|vrijwilliger|vrijwilligster|mantelzorger|kinderen|jongens|meisjes|zonen|zoons|dochters|broers|zussen|tweeling|drieling|vierling|stel|echtpaar|hem|haar|hij|zij)';
const ADVERBS =
	`(?:(?:in\\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:volgende|vorige|deze|komende|afgelopen)\\s(?:week|maand|zomer|winter|zondag|zaterdag|vrijdag|maandag))\\s)?` +
	'(?:(?:nu|toen|net|pas|al|bijna|inmiddels|intussen|morgen|vandaag|gisteren|zelf|ruim|allebei|beiden|nog\\s(?:maar|geen|net)|nog)\\s){0,2}';
export const THINGS =
	/^\s?(?:euro|uur|keer|maal|weken|dagen|maanden|kinderen|minuten|seconden|procent|stuks|mensen|gezinnen|graden|kilo|km|kilometer|meter|cent|gram|regels|huizen|woningen|op\sde|van\sde|tot|à|t\/m|plus|vierkante|verdiepingen)/i;
export const END =
	/^(?:\s?[.,;:!?)’'"]|\s(?:en|maar|toen|of|was|is|werd|wordt|geworden|dus|want|als|jaar|jr|in|met|zat|ging|die|kreeg|heeft|wil)(?!\p{L})|\s?$)/iu;

export const GOES_ON =
	/^\s(?:uit|zonder|zei|zegt|vroeg|woont|woonde|wilde|had|gaat|kan|kon|kwam|komt|slaapt|sliep|werkt|werkte|niet|nog|op|thuis|praat|eet|speelt|belde|stond|staat|moet|moest|mag|krijgt|vertelde|vertelt|tolkt|vertaalt|zat|helpt|hielp|van|bij|naar)(?!\p{L})/iu;

const rule = (before: string) => new RegExp(`(?:${before})$`, 'iu');
export const BEHIND_PERSON = rule(
	`(?<!\\p{L})${PERSON}(?:\\s?\\((?:[mvx][,/]?\\s?)?|,\\s|:\\s|\\s)(?:van\\s(?:in\\sde\\s)?)?${ADVERBS}`
);
export const BEHIND_IS = rule(
	`(?<!\\p{L})(?!(?:het|dat|dit|er|wat|nummer|cijfer|bedrag|prijs|score)\\s)[\\p{L}’'.-]{1,25},?\\s(?:is|was|ben|bent|wordt|werd|word)\\s${ADVERBS}`
);
export const BEHIND_ARE = rule(
	`(?<!\\p{L})(?:ze|zij|wij|we|die|kinderen|broers|broertjes|zussen|zusjes|jongens|meisjes|meiden|dochters|zonen|zoons|kids|kleinkinderen|ouders|tweeling|pubers|oudsten|jongsten|twee)\\s(?:zijn|waren|werden|worden)\\s${ADVERBS}`
);
export const BEHIND_WHEN = rule(
	`(?<!\\p{L})(?:toen|dat|als|omdat|tot|voordat|sinds|terwijl)\\s(?:hij|ze|zij|ik|[\\p{L}’'-]{2,20})\\s${ADVERBS}|(?:is|was|wordt|werd)\\s(?:hij|ze|zij|ie)\\s${ADVERBS}`
);
export const BEHIND_OWN = rule(
	`(?<!\\p{L})(?:op|vanaf|sinds|voor|tot|na|rond|met|bij)\\s(?:zijn|haar|mijn|hun|je|m'n|z'n|d'r)\\s`
);
export const OWN = rule(`(?<!\\p{L})(?:zijn|haar|mijn|hun|je|m'n|z'n)\\s`);
export const BEHIND_AGE = rule(`(?<!\\p{L})(?:leeftijd|lft\\.?)(?:\\s(?:van|is|was))?[:,]?\\s`);
export const BEHIND_SEX = rule(
	`\\((?:m|v|x|j|mnl|vrl|man|vrouw|jongen|meisje)[,/]?\\s?|(?:^|[.,;:\\n]\\s?|\\s)[mv](?:,\\s|\\s|/)`
);
export const SPELL = rule(
	`(?<!\\p{L})(?:al|na|over|sinds|per|elke?|iedere?|half|hele?|dit|het|voor|binnen|in|afgelopen|laatste|komende|eerste|zeker|onder\\sde|boven\\sde|om\\sde|tot|tussen|vanaf|er|daar|hier|straf\\svan|contract\\svan|wachttijd\\svan|duur\\svan|jaar\\sof)\\s(?:ruim\\s|bijna\\s)?`
);
export const SPELL_GOES_ON =
	/^\s(?:jaar|jr)\s(?:later|lang|geleden|ouder|jonger|terug|in\sde|in\shuis|achter|bij|gewerkt|gewoond|getrouwd|gewacht|wachten|samen|dienst|ervaring|cel|moet|moeten|kwam|duurde|duurt|wachtte|werk|achtereen|verder|eenzaamheid|nodig|vast)/i;

/** Small words before an age that tell as much: "begin", "dik in de", "tegen de", "bijna". */
export const DECADES_ROUND =
	'(?:(?:begin|eind|midden|halverwege|achter(?:\\sin)?|voor\\sin|dik|ver|diep|ruim|net|ergens|al)\\s)?(?:(?:in|rond|tegen|boven|voorbij|over|richting)\\s)?de|begin|eind|midden|halverwege|bijna|ruim|rond|tegen|amper|net geen|(?:een\\s)?jaar(?:tje)?\\sof';

/** What the guard proposes itself for a child ("een jaar of 10") is not asked about. */
export const isProposed = (text: string, start: number, end: number): boolean =>
	/jaar\sof\s$/i.test(text.slice(Math.max(0, start - 8), start)) &&
	/^(?:5|10|15|vijf|tien|vijftien)$/i.test(text.slice(start, end));
