// Brings the forms of a word together: first the irregular ones by a table, then endings by rule.
import { dictionary } from '../guard/lexicon.ts';
import { IRREGULAR } from './irregular.ts';

/** Lower case, without accents and unseen signs: how words are compared. */
export function normalise(text: string): string {
	return text
		.replace(/[\u200b-\u200d\u2060\u00ad\ufeff]/g, '')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.replaceAll('’', "'");
}

export function stem(written: string): string {
	const word = normalise(written).replace(/'s?$/, '');
	const irregular = IRREGULAR.get(word);
	if (irregular) return root(irregular);
	return root(verb(small(word)));
}

/** Vertaalt, vertaalde, vertaald, gesolliciteerd: back to the infinitive, when the dictionary has it. */
function verb(word: string): string {
	const stems = /^ge(.{3,})[dt]e?$/.exec(word)?.[1] ?? /^(.{3,}?)(?:t|d|de|te|den|ten)$/.exec(word)?.[1];
	const found = stems && infinitive(stems);
	return found && (/^(ge|ver|be|ont|her)/.test(word) || !dictionary().has(`${word}en`)) ? found : word;
}

function infinitive(rest: string): string | undefined {
	const short = rest.replace(/([aeou])\1([^aeiou])$/, '$1$2');
	return [
		`${rest}en`,
		`${short}en`,
		`${short.replace(/s$/, 'z').replace(/f$/, 'v')}en`,
		`${rest}${rest.at(-1)}en`
	].find((form) => dictionary().has(form));
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

/** The dictionary says which of the two is a word; without it, an unstressed ending stays short. */
function longer(long: string, rest: string): string {
	const known = dictionary().has(hard(long));
	if (known !== dictionary().has(hard(rest))) return known ? long : rest;
	return /(el|er|em|en|ig|es)$/.test(rest) ? rest : long;
}

/** huiz → huis, brie → brief. */
const hard = (rest: string): string => rest.replace(/z$/, 's').replace(/v$/, 'f');
