// Brings the forms of a word together: first the irregular ones by a table, then endings by rule.
import { dictionary } from '../guard/lexicon.ts';
import { AS_IT_IS, IRREGULAR } from './irregular.ts';

/** Lower case, without accents and unseen signs: how words are compared. */
export function normalise(text: string): string {
	// Most words have plain letters only: nothing to take off.
	if (plain.test(text)) return text.toLowerCase();
	return text
		.replace(/[\u200b-\u200d\u2060\u00ad\ufeff]/g, '')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.replaceAll('’', "'");
}

const plain = /^[\x20-\x7e]*$/;

export function stem(written: string): string {
	const before = stems.get(written);
	if (before !== undefined) return before;
	const word = normalise(written).replace(/'s?$/, '');
	const irregular = IRREGULAR.get(word);
	const found = irregular && AS_IT_IS.has(irregular) ? irregular : root(irregular ?? verb(small(word)));
	if (stems.size > 20_000) stems.clear();
	stems.set(written, found);
	return found;
}
// People use the same words again and again.
const stems = new Map<string, string>();

/** Vertaalt, vertaalde, vertaald, gesolliciteerd: back to the infinitive, when the dictionary has it. */
function verb(word: string): string {
	const has = (form: string) => dictionary().has(form);
	// "Banden, aarde, eenden": without its ending a word that is no verb.
	if (/den?$/.test(word) && has(word.replace(/en?$/, '')) && !/^(ge|ver|be|ont|her)/.test(word)) return word;
	if (/[td]e$/.test(word) && has(`${word}n`) && has(`${word}s`)) return word;
	// "Kast, kasten, geluid": what can be made small is a thing.
	const base = word.replace(/en$/, '');
	const smaller = /[aeiou]{2}[lnr]t$/.test(base) ? `${base}te` : `${base}je`;
	if (/[td]$/.test(base) && (has(smaller) || has(`${base}te`))) return word;
	const bare = /^(.{3,}?)(?:t|d|de|te|den|ten)$/.exec(word)?.[1];
	if (!bare) return word;
	// "Gebeurd, gelooft": the ge- belongs to it; "gemaakt": it does not, as "gemaakte" shows ("geluide" is nothing).
	const prefixed = /^(ge|ver|be|ont|her|er)/.test(word);
	const whole = prefixed || has(`ge${bare}t`) || has(`ge${bare}d`) ? infinitive(bare, word) : undefined;
	if (whole) return whole;
	const after = /^ge(.{3,})[dt]e?$/.exec(word)?.[1];
	return (after && (word.endsWith('e') || has(`${word}e`)) && infinitive(after, word.slice(2))) || word;
}

/** `rest` without, `written` with its ending: "getest" is of "testen", as "testte" shows. */
function infinitive(rest: string, written: string): string | undefined {
	const has = (form: string) => dictionary().has(form);
	const ending = written.replace(/e$/, '');
	if (has(`${ending}${ending.at(-1)}e`) && has(`${ending}en`)) return `${ending}en`;
	const short = rest.replace(/([aeou])\1([^aeiou])$/, '$1$2');
	const doubled = /(^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(rest) ? `${rest}${rest.at(-1)}en` : '';
	return [doubled, `${rest}en`, `${short}en`, `${short.replace(/s$/, 'z').replace(/f$/, 'v')}en`].find(
		(form) => form && has(form)
	);
}

/** Diminutives: meisjes, boompje, ringetje, koninkje. */
function small(word: string): string {
	const bare = word.replace(/s$/, '');
	if (bare.length < 6 || !bare.endsWith('je')) return word;
	if (bare.endsWith('etje') && bare.length > 6) return bare.slice(0, -4).replace(/([bdfgklmnprst])\1$/, '$1');
	if (bare.endsWith('inkje')) return `${bare.slice(0, -3)}g`;
	if (bare.endsWith('mpje')) return bare.slice(0, -3);
	if (/[aeiouwlnr]tje$/.test(bare)) return bare.slice(0, -3);
	return bare.slice(0, -2);
}

function root(word: string): string {
	let rest = word;
	if (/heden$/.test(rest)) rest = rest.replace(/heden$/, 'heid');
	else if (/[^aeiou]ieen$|ieën$/.test(rest)) rest = rest.slice(0, -2);
	else if (/.{2}en$/.test(rest) && !/(ee|ie)n$/.test(rest)) rest = single(rest.slice(0, -2));
	else if (/.{3}[^s'aiou]s$/.test(rest) && isPlural(rest)) rest = rest.slice(0, -1);
	if (/.{3}e$/.test(rest) && !/ee$|ie$/.test(rest)) rest = single(rest.slice(0, -1));
	return hard(rest);
}

/** "Wijkteams", but not "fiets": without its s that would be no word. */
const isPlural = (word: string): boolean => !dictionary().has(word) || dictionary().has(word.slice(0, -1));

/** "Schulden, bommen": a doubled consonant becomes one; "lopen, huizen": the vowel before becomes long, for the stem both are one. */
function single(rest: string): string {
	if (/([bdfgklmnprstz])\1$/.test(rest)) return rest.slice(0, -1);
	const open = /^(.*[^aeiouy]|)([aeou])([bcdfghjklmnprstvwz])$/.exec(rest);
	return open && open[1] ? longer(`${open[1]}${open[2]}${open[2]}${open[3]}`, rest) : rest;
}

/** Spelled open, so long ("delen"), unless nobody stresses it ("regelen"): there the dictionary says which of the two is a word. */
function longer(long: string, rest: string): string {
	const known = dictionary().has(hard(long));
	const alone = !/[aeiouy].*[aeiouy]/.test(rest);
	if (alone) return long;
	if (known !== dictionary().has(hard(rest))) return known ? long : rest;
	if (known && rest.endsWith('er')) return long;
	return /(el|er|em|en|ig|es)$/.test(rest) ? rest : long;
}

/** huiz → huis, brie → brief. */
const hard = (rest: string): string => rest.replace(/z$/, 's').replace(/v$/, 'f');
