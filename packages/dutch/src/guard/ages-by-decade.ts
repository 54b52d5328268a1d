// Ages by the decade: "een zeventiger", "dik in de zeventig", "rond de vijftig", "80+".
import { TENS as DECADES } from './age-words.ts';

/** Behind "dik in de zeventig" a noun tells that other things are counted. */
const ENDS_AFTER_DECADE =
	'(?=\\s?[.,;:!?)]|\\s(?:en|is|was|dus|maar|toen|met|die|of|geloof|denk|schat|zijn|hij|ze)(?!\\p{L})|\\s?$)';

export const AGES_BY_DECADE: readonly RegExp[] = [
	// "Een zeventiger uit Charkiv", "onze secretaresse, zestigplusser", "een 50-plusser".
	new RegExp(`(?<![\\p{L}\\d-])(?:${DECADES}|[5-9]0)(?:er|[- ]?plusser)(?!\\p{L}|\\sjaren)`, 'giu'),
	// "Beiden eind zestig", "halverwege de dertig", "begin 40".
	new RegExp(
		`(?<!\\p{L})(?:begin|eind|midden|halverwege|achter\\sin)(?:\\s(?:in\\s)?de)?\\s(?:${DECADES}|[2-9]0)(?![\\p{L}\\d:.,]\\d|\\p{L}|\\s?(?:uur|euro|procent|%|graden|mensen|minuten))`,
		'giu'
	),
	// "Achter in de tachtig", "dik in de zeventig", "tegen de negentig".
	new RegExp(
		`(?<!(?<!\\p{L})(?:waren|zijn|met|ongeveer|kost|kostte)\\s)(?<!\\p{L})(?:(?:dik|ver|diep|hoog|voor|achter|ruim|net|al|ergens|goed|halverwege)\\sin|achterin|voorin|tegen|boven|voorbij|over)\\sde\\s(?:${DECADES})${ENDS_AFTER_DECADE}`,
		'giu'
	),
	// "Meneer is in de zeventig", "een vrouw van in de zestig", "rond de vijftig", "boven de 80".
	new RegExp(
		`(?<=(?:(?<!(?<!\\p{L})(?:het|dat|dit|er|wat|prijs|bedrag|temperatuur)\\s)(?<!\\p{L})(?:is|was|ben|bent|wordt|van|ook|zelf|zegt\\sze|zegt\\shij|zij|hij|ze|man|vrouw|iemand|mevrouw|meneer|moeder|vader|opa|oma|cliënt|bewoner|buurvrouw|buurman)|\\p{L}{3},|\\()\\s?(?:nu\\s|al\\s|ergens\\s|ruim\\s)?)(?:in|rond|net\\sboven|boven|richting|over|voorbij)\\sde\\s(?:${DECADES}|[3-9]0)${ENDS_AFTER_DECADE}`,
		'giu'
	),
	// "Marek, rond de 45": no round number, so nobody's way of saying "about".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat|prijs|bedrag|temperatuur)\\s)(?:(?<!\\p{L})(?:is|was|ben|bent|zelf|zij|hij|ze|man|vrouw|iemand|mevrouw|meneer)\\s|\\p{L}{3},\\s|\\())rond\\sde\\s[2-9][1-9]${ENDS_AFTER_DECADE}`,
		'giu'
	),
	// "De tachtig gepasseerd", "de zeventig voorbij", "nadert de honderd".
	new RegExp(
		`(?<!\\p{L})(?:de\\s(?:${DECADES}|honderd|[3-9]0)\\s(?:al\\s|ruim\\s|net\\s)?(?:gepasseerd|voorbij)|(?:nadert|naderde|haalt|haalde|passeerde)\\sde\\s(?:${DECADES}|honderd|[3-9]0)(?!\\s\\p{L}{3,}en(?!\\p{L})))(?!\\p{L})`,
		'giu'
	),
	// "Een jaar of dertig": of a grown-up; of a child it is what the guard proposes itself.
	new RegExp(
		`(?<!\\p{L})(?:een\\s)?jaar(?:tje)?\\sof\\s(?:[2-9]\\d|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:${DECADES}))${ENDS_AFTER_DECADE}`,
		'giu'
	),
	// "Hij is tachtig plus", "80+".
	new RegExp(`(?<![\\p{L}\\d-])(?:${DECADES}|[5-9]0)(?:\\s?\\+|\\splus)(?![\\p{L}\\d])(?!\\s\\p{L})`, 'giu')
];
