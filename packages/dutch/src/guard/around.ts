// What makes a family recognisable to who lives nearby: streets, schools, institutions, towns, ages, illness, family.
import { findAges } from './ages.ts';
import { findLearnedAges } from './ages-learned.ts';
import { findAgesSaid } from './ages-said.ts';
import { findInstitution } from './institutions.ts';
import type { Find, Kind } from './mark.ts';
import { findAnnounced } from './name-announced.ts';
import { findNicknames } from './nicknames.ts';
import { findPlace } from './places.ts';
import { findStreet } from './streets.ts';
import type { Token } from './tokens.ts';

const ILLNESS =
	/(?<!\p{L})(?:hiv|aids|syndroom van (?:down|\p{L}+)|ziekte van \p{L}+|downsyndroom|(?:ms|multiple sclerose)|taaislijmziekte|cystic fibrosis|cystische fibrose|sikkelcel(?:anemie)?|fragiele[- ]x|prader[- ]willi|angelman|\p{L}{3,15}syndroom|duchenne|spierdystrofie|korsakov|lewy body|sarcoïdose|copd|hartfalen|herseninfarct|silicose|stoflongen|longfibrose|reumatoïde artritis|lupus|sclerodermie|spina bifida|open rug|hemofilie|thalassemie|porfyrie|ehlers[- ]danlos|dwarslaesie|doofblind(?:heid)?|doof en blind|slechthorend en blind|niet[- ]aangeboren hersenletsel|dementerende?|tbc|lepra|schizofrenie|dementie|alzheimer|parkinson|huntington|leukemie|\p{L}{3,20}kanker|hersentumor|epilepsie|borderline|anorexia|boulimia|bipolaire stoornis|psychose|sikkelcelziekte|spierziekte|als gevolg van een hersenbloeding|hersenbloeding|nierdialyse|leverziekte|tuberculose|hepatitis)(?!\p{L})/giu;
const FAMILY =
	/(?<!\p{L})(?:(?:een\s)?(?:drieling|vierling|tweeling)(?!\p{L})|(?:[6-9]|1[0-4]|zes|zeven|acht|negen|tien|elf|twaalf)\s(?:kinderen|dochters|zonen|zoons|broers|broertjes|zussen|zusjes)(?!\p{L})|gezin met (?:vijf|zes|zeven|acht|negen|tien) kinderen)/giu;
const WORK =
	/(?<!\p{L})(?:burgemeester van|raadslid|oud-wethouder|dierenarts|notaris|piloot|kapitein|chirurg|profvoetballer|veearts|koster|imam van|dominee van|sluiswachter|brugwachter|molenaar|klokkenmaker|goudsmid|torenwachter|beiaardier|doventolk|imker|orgelbouwer|instrumentmaker|hoefsmid|vuurtorenwachter|stadsomroeper|huisarts in)(?!\p{L})/giu;
export function findAround(text: string, tokens: readonly Token[]): Find[] {
	const whole = (pattern: RegExp, kind: Kind) =>
		[...text.matchAll(pattern)].map(({ 0: written, index }): Find => ({
			kind,
			level: 'ask',
			start: index,
			end: index + written.length
		}));
	const seen = [
		...whole(ILLNESS, 'illness'),
		...whole(/(?<![\p{L}])ALS(?![\p{L}])(?=.{0,200}[a-z])/gu, 'illness'),
		...whole(FAMILY, 'family'),
		...whole(WORK, 'work')
	];
	return [
		...findAges(text),
		...findAgesSaid(text),
		...findLearnedAges(text),
		...findNicknames(text),
		...findAnnounced(text),
		...seen,
		...tokens.flatMap((_, at) => [
			...findStreet(text, tokens, at),
			...findInstitution(tokens, at),
			...findPlace(tokens, at)
		])
	];
}
