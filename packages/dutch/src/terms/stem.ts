// Brings the forms of a word together: first the irregular ones by a table, then endings by rule.
import { IRREGULAR } from './irregular.ts';

const VOWELS = 'aeiouyèéëïöü';

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
	return root(small(word));
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
	else if (/.{3}[^s'aiou]s$/.test(rest) && !/(is|us|ss|as|os)$/.test(rest)) rest = rest.slice(0, -1);
	if (/.{3}e$/.test(rest) && !/ee$|ie$/.test(rest)) rest = single(rest.slice(0, -1));
	return hard(rest);
}

/** "Schulden, bommen": a doubled consonant becomes one; "lopen, huizen": the vowel before becomes long, for the stem both are one. */
function single(rest: string): string {
	if (/([bdfgklmnprstz])\1$/.test(rest)) return rest.slice(0, -1);
	const open = /^(.*[^aeiouy]|)([aeou])([bcdfghjklmnprstvwz])$/.exec(rest);
	return open && open[1] && VOWELS.includes(open[2]!) && !/(el|er|em|en|ig|es)$/.test(rest) ? `${open[1]}${open[2]}${open[2]}${open[3]}` : rest;
}

/** huiz → huis, brie → brief. */
const hard = (rest: string): string => rest.replace(/z$/, 's').replace(/v$/, 'f');
