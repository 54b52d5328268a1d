// Whether "so many years" is how old somebody is, or how long something took.
import { BEHIND_PERSON, OWN, SPELL, SPELL_GOES_ON, THINGS } from './age-words.ts';
import { PERSON_VERBS } from './known.ts';
import { isNoun } from './lexicon.ts';
import { numberOf } from './spoken.ts';
import { isVerbForm } from './verbs.ts';

/** Ten or more: fewer are as often things. */
export const isOld = (written: string): boolean => (Number(written) || numberOf(written)) > 9;

/** "Mijn opa van zesentachtig fietst nog": behind so many things there would be a noun. */
export function someoneActs(after: string): boolean {
	const next = /^\s(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
	return PERSON_VERBS.has(next) || (isVerbForm(next) && !THINGS.test(after) && !isNoun(next));
}

/** "De printer is tien jaar oud". */
export const OF_A_THING =
	/(?<!\p{L})(?:printer|auto|laptop|computer|telefoon|fiets|huis|woning|flat|gebouw|wet|regel|beleid|systeem|brief|foto|bank|stoel|bus|bed|matras|boom|plan|rapport|kachel|ketel|wasmachine|koelkast|tv|jas|schoenen|hond|kat|poes|paard|nota|beschikking|indicatie|organisatie|stichting|vereniging|app|site|koffieapparaat)\s(?:is|was|zijn|waren|van)\s(?:al\s|bijna\s|nu\s|ruim\s|pas\s)?$/iu;

/** "Vier jaar wachten", "Twintig jaar productiewerk": at the head of a sentence only a stop or a small word makes it an age. */
const HEADS = /(?:^|[.!?\n]\s)(?:\p{L}{3,7}\s)?$/u;
const AFTER_AN_AGE =
	/^\s(?:jaar|jr)(?:\s(?:oud|jong|en|pas|nu|al|was|is|toen|dus|maar|m|v)(?!\p{L})|\s?[.,;:)!?]|\s?$)/iu;

/** "Het kostte zeven jaar", "hij deed twee jaar dagbesteding": how long, not how old. */
const SPENT =
	/(?<!\p{L})(?:kost|kostte|duurt|duurde|deed|doet|zat|zit|werkte|woonde|woont|werkt|wachtte|wacht|wachten|vocht|kreeg|krijgt|bijna|ruim|bezig|scheelt|verliep|gaf|verloor)\s$/iu;
const GOES_WITH_AN_AGE =
	/^(?:oud|jong|en|of|maar|dus|nu|al|pas|is|was|toen|die|dat|met|zonder|uit|van|in|op|bij|te|zei|als|want|toch|geworden|inmiddels|nog|m|v)$/;

export function isYears(before: string, written: string, after: string): boolean {
	if (
		/(?:man|vrouw|jongen|meisje|dhr|mw|mevr|heer|dame|zoon|dochter|cliënte?|inwoner|bewoner)\.?\s$/i.test(before) &&
		/^\s(?:jaar|jr)/i.test(after)
	)
		return true;
	if (OWN.test(before) && isOld(/\S+$/.exec(written)![0])) return true;
	if (HEADS.test(before) && !AFTER_AN_AGE.test(after)) return false;
	if (SPELL.test(before) || SPELL_GOES_ON.test(after) || SPENT.test(before)) return false;
	const next = /^\s(?:jaar|jrs?)\s(\p{L}+)/iu.exec(after)?.[1]?.toLowerCase() ?? '';
	if (next && !GOES_WITH_AN_AGE.test(next) && !PERSON_VERBS.has(next)) return false;
	return (
		!/(?<!\p{L})\p{L}+\svan\s$/iu.test(before) ||
		BEHIND_PERSON.test(before) ||
		/\p{Lu}[\p{L}’'-]*\svan\s$/u.test(before)
	);
}
