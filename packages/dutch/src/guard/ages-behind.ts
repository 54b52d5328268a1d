// Ages behind a name: seen only when the name is.
import { GOES_ON, SPELL_GOES_ON, WORDS } from './age-words.ts';
import { someoneActs } from './age-years.ts';
import type { Find } from './mark.ts';

const BEHIND_A_NAME = new RegExp(
	`^\\.?(?:(\\s?\\((?:[mv][,/]?\\s?)?|,?\\svan\\s(?:net\\s|pas\\s|bijna\\s|nog\\sgeen\\s)?)|,?\\s(?:is\\s(?:nu\\s|net\\s|pas\\s|al\\s|bijna\\s)?|was\\s(?:toen\\s|net\\s|pas\\s)?)?)((?:1[01]\\d|\\d{1,2}(?:,5|½)?|${WORDS.replace('één|een|', '')}))(?![\\p{L}\\d])`,
	'iu'
);
const STOPS = /^(?:\s?[.,;:)!?](?!\d)|\s(?:en\s\d{1,2}\)|mnd|maanden|weken|wkn|jaar|jr)(?!\p{L})|\s?$|\s?\n)/iu;
const LEADS_ON =
	/^\s(?:en|die|dat|of|uit|op|maar|toen|met|van|in|nog|nu|al|ook|niet|om|bij|naar|zonder|sinds|als|zijn|waren|hebben|hadden|kunnen|moeten|mogen|willen|gaan|zitten|wonen|slapen)(?!\p{L})/iu;

/** "emirhan van 8", "Noor (11)": seen only when the name is. */
export function findAgesBehind(text: string, names: readonly Find[]): Find[] {
	return names.flatMap(({ kind, end }): Find[] => {
		const match = kind === 'name' ? BEHIND_A_NAME.exec(text.slice(end, end + 30)) : null;
		if (!match) return [];
		const after = text.slice(end + match[0].length, end + match[0].length + 30);
		if (!STOPS.test(after) && !LEADS_ON.test(after) && !GOES_ON.test(after) && !someoneActs(after)) return [];
		const start = end + match[0].length - match[2]!.length;
		if (
			/^\s\p{L}|^\s\d/u.test(match[0]) &&
			SPELL_GOES_ON.test(text.slice(end + match[0].length, end + match[0].length + 20))
		)
			return [];
		const last = end + match[0].length;
		const found: Find[] = [{ kind: 'age', level: 'ask', start, end: last }];
		// "Meneer en mevrouw Blauw (88 en 86)".
		const second = /^(?:\sjaar)?(?:\sen|,)\s(\d{1,2})(?=\s?[),.]|\sjaar)/.exec(text.slice(last, last + 16));
		if (second)
			found.push({
				kind: 'age',
				level: 'ask',
				start: last + second[0].length - second[1]!.length,
				end: last + second[0].length
			});
		return found;
	});
}
