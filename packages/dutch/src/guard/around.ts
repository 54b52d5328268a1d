// What makes a family recognisable to who lives nearby: streets, schools, institutions, towns, ages, illness, family.
import { findInstitution } from './institutions.ts';
import type { Find, Kind } from './mark.ts';
import { findPlace } from './places.ts';
import { findStreet } from './streets.ts';
import type { Token } from './tokens.ts';

const ILLNESS =
	/(?<!\p{L})(?:hiv|aids|syndroom van (?:down|\p{L}+)|ziekte van \p{L}+|downsyndroom|(?:ms|multiple sclerose)|taaislijmziekte|schizofrenie|dementie|alzheimer|parkinson|huntington|leukemie|hersentumor|epilepsie|borderline|anorexia|boulimia|bipolaire stoornis|psychose|sikkelcelziekte|spierziekte|als gevolg van een hersenbloeding|hersenbloeding|nierdialyse|leverziekte|tuberculose|hepatitis)(?!\p{L})/giu;
const FAMILY =
	/(?<!\p{L})(?:(?:een\s)?(?:drieling|vierling|tweeling)(?!\p{L})|(?:zes|zeven|acht|negen|tien|elf|twaalf)\s(?:kinderen|broers|zussen)(?!\p{L})|gezin met (?:vijf|zes|zeven|acht|negen|tien) kinderen)/giu;
const WORK =
	/(?<!\p{L})(?:burgemeester van|raadslid|oud-wethouder|dierenarts|notaris|piloot|kapitein|chirurg|profvoetballer|veearts|koster|imam van|dominee van|sluiswachter|brugwachter|molenaar|huisarts in)(?!\p{L})/giu;
const NUMBER_WORDS =
	'nul|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const AGE_NUMBER = `(?:1[01]\\d|\\d{1,2}|${NUMBER_WORDS})`;
const AGES = [
	`(?<![\\d\\p{L},.€])(?<!(?:al|na|over|sinds|per|elk|ieder|half|heel|dit|het|voor|binnen|in|afgelopen|laatste|komende|eerste|zeker|elke|om de)\\s)(?!(?:een|één) jaar(?! oud))${AGE_NUMBER}(?:\\s?[-–]?\\s?jarige[rn]?|\\s(?:jaar|jr\\.?|jrs\\.?)(?!\\s(?:later|lang|geleden|ouder|jonger|terug|in de|in huis|achter|bij|gewerkt|gewoond|getrouwd|gewacht|wachten|samen|dienst|ervaring|cel|kwam|duurde|duurt|wachtte|werk|achtereen|verder))(?:\\s(?:oud|jong)(?!e))?|\\s(?:maanden|weken)\\soud)(?![\\p{L}])`,
	`(?<=(?<!\\p{L})(?:jongen|jongetje|meisje|meid|man|vrouw|zoon|zoontje|dochter|dochtertje|kind|broer|broertje|zus|zusje|oudste|middelste|jongste|kleinzoon|kleindochter|neefje|nichtje|moeder|vader|cliënt|bewoner|buurmeisje|buurjongen|buurvrouw|buurman|peuter|kleuter|puber|jongere|leerling|iemand|jongeman|jongedame|dame|heer|knul|kerel|vent|tiener|student|studente|collega|client|cliente|cliënte|bewoonster|stagiair|stagiaire|vriend|vriendin|nicht|neef|tante|oom|oma|opa|weduwe|weduwnaar|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|kapper|vluchteling)[,\\s]\\s?(?:van\\s)?(?:pas\\s|net\\s|al\\s|bijna\\s)?)${AGE_NUMBER}(?!\\s?(?:euro|uur|keer|weken|dagen|maanden|kinderen|jaar|minuten|procent|stuks|mensen))(?=\\s|[.,;:)!?](?!\\d)|$)`,
	`(?<=(?<!\\p{L})(?:leeftijd(?:\\svan)?|lft\\.?|wordt|werd|is\\s(?:nu|net|pas|al|inmiddels|bijna)|was\\s(?:toen|pas|net|nog\\smaar)|sinds\\s(?:haar|zijn)|op\\s(?:haar|zijn)|vanaf\\s(?:haar|zijn)|die\\sis)[,:]?\\s)${AGE_NUMBER}(?:e|ste|de)?(?=\\s?[.,;:)!?](?!\\d)|\\s(?:en|was|is|werd|maar|geworden|toen|of|wordt|zat|ging)(?!\\p{L})|\\s?$)`,
	`(?<=(?<!\\p{L})(?:hij|ze|zij|ik|die|\\p{L}{2,20}),?\\s(?:is|was)\\s)(?:1[01]\\d|[1-9]\\d?|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|elf|twaalf|tien|negen|acht|zeven|zes|vijf|vier|drie|twee)(?=\\s?[.,;:)!?](?!\\d)|\\s(?:en|maar|toen)(?!\\p{L})|\\s?$)`,
	`(?<=(?<!\\p{L})(?:(?:toen|dat|als|omdat|tot|voordat)\\s(?:hij|ze|zij|ik|\\p{L}{2,20})|(?:is|was|wordt|werd)\\s(?:hij|ze|zij))\\s)(?:1[01]\\d|[1-9]\\d?)(?=\\s(?:was|werd|is|wordt|en|maar|jaar)(?!\\p{L})|[.,;:!?)](?!\\d)|$)`,
	`(?<=\\((?:m|v|x|man|vrouw|jongen|meisje|j|mnl|vrl),?\\s?)\\d{1,3}(?:\\s?(?:jaar|jr\\.?|j\\.?))?(?=\\)|,)`,
	`(?<=(?<!\\p{L})(?:op|vanaf|sinds|voor|tot|na|rond)\\s(?:zijn|haar|mijn|hun|je|m'n|z'n)\\s)(?:\\d{1,2}(?:e|ste|de)|\\p{L}{2,14}(?:tigste|tiende)|elfde|twaalfde|dertiende|veertiende)(?!\\p{L}|\\s(?:dag|week|maand|jaar|keer))`,
	`(?<=(?<!\\p{L})(?:zijn|haar|hun)\\s)(?:\\d{1,2}(?:e|ste|de)|\\p{L}{2,14}(?:tigste|tiende)|vierde|vijfde|zesde|zevende|negende|tiende|elfde|twaalfde)(?=\\sverjaardag)`,
	`(?<=(?<!\\p{L})(?:ik|hij|ze|zij)\\s(?:is|was|ben|werd|wordt|word)\\s(?:nu\\s|al\\s|pas\\s|net\\s|toen\\s|bijna\\s|inmiddels\\s|nog\\s(?:geen|maar)\\s)?)(?:\\p{L}{3,9}(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?!\\p{L}|\\s(?:minuten|weken|dagen|euro|keer|kilo|uur|jaar))`,
	`(?<=\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?(?:,|\\s\\(|\\svan)\\s?)(?:[1-9]\\d?|${NUMBER_WORDS.replace('|een|', '|')})(?=\\s?[,.)]|\\s(?:en|vroeg|zei|zit|woont|is|was|kreeg|wilde|die|heeft)(?!\\p{L}))`
].map((all, at) => {
	const pattern = at ? all.replaceAll('één|een|twee', 'één|twee') : all;
	return new RegExp(pattern, pattern.includes('\\p{Lu}[') ? 'gu' : 'giu');
});

const BEHIND_A_NAME = new RegExp(
	`^(?:\\s?\\((?:[mv][,/]?\\s?)?|,?\\s(?:van\\s(?:net\\s|pas\\s|bijna\\s)?|is\\s(?:nu\\s|net\\s|pas\\s|al\\s|bijna\\s)?|was\\s(?:toen\\s|net\\s|pas\\s)?)?)(${AGE_NUMBER.replace('|een|', '|')})(?=\\s?[.,;:)!?](?!\\d)|\\s(?:en|vroeg|zei|zit|woont|is|was|kreeg|wilde|wil|die|heeft|had|gaat|ging|kan|jaar|jr|eet|slaapt|komt|kwam|van|uit|op|maar|toen|met)(?!\\p{L})|$)`,
	'iu'
);

/** "emirhan van 8", "Noor (11)": seen only when the name is. */
export function findAges(text: string, names: readonly Find[]): Find[] {
	return names.flatMap(({ kind, end }): Find[] => {
		const match = kind === 'name' ? BEHIND_A_NAME.exec(text.slice(end, end + 30)) : null;
		if (!match) return [];
		const start = end + match[0].length - match[1]!.length;
		return [{ kind: 'age', level: 'ask', start, end: end + match[0].length }];
	});
}

export function findAround(text: string, tokens: readonly Token[]): Find[] {
	const whole = (pattern: RegExp, kind: Kind) =>
		[...text.matchAll(pattern)].map(({ 0: written, index }): Find => ({
			kind,
			level: 'ask',
			start: index,
			end: index + written.length
		}));
	const ages = AGES.flatMap((pattern) => whole(pattern, 'age'));
	const seen = [
		...whole(ILLNESS, 'illness'),
		...whole(/(?<![\p{L}])ALS(?![\p{L}])(?=.{0,200}[a-z])/gu, 'illness'),
		...whole(FAMILY, 'family'),
		...whole(WORK, 'work')
	];
	return [
		...ages,
		...seen,
		...tokens.flatMap((_, at) => [
			...findStreet(text, tokens, at),
			...findInstitution(tokens, at),
			...findPlace(tokens, at)
		])
	];
}
