// What people do, told from how the word is built: "aandringt", "uitnodigen", "gebeld" are nobody's name.
import { dictionary } from './lexicon.ts';
import { remembered } from './remembered.ts';

const PREFIX =
	/^(?:aan|af|achter|bij|binnen|door|in|langs|los|mee|na|neer|om|onder|op|over|rond|samen|tegen|terug|thuis|toe|uit|vast|voor|weg)(?=\p{L}{4})/u;

/** "Bellen" is known and so is "belt": then both are forms of a verb. */
const isInfinitive = (word: string): boolean =>
	word.length > 4 &&
	word.endsWith('en') &&
	dictionary().has(word) &&
	rootsOf(word).some((root) => dictionary().has(`${root}t`));

/** Bell-, belt; lopen, loopt; but wandelen, wandelt: the root as it may stand before a t. */
function rootsOf(infinitive: string): string[] {
	const root = infinitive.slice(0, -2).replace(/v$/, 'f').replace(/z$/, 's');
	if (/([bdfgklmnprst])\1$/.test(root)) return [root.slice(0, -1)];
	const long = root.replace(/([aeou])([^aeiou])$/, '$1$1$2');
	if (!/(?:^|[^aeiou])[aeou][^aeiou]$/.test(root)) return [root];
	return /[^aeiou]e[lmnr]$/.test(root) ? [long, root] : [long];
}

function infinitivesOf(root: string): string[] {
	const soft = root.replace(/f$/, 'v').replace(/s$/, 'z');
	return [root, soft, soft.replace(/([aeou])\1([^aeiou])$/, '$1$2'), `${root}${root.at(-1)}`].map((one) => `${one}en`);
}

/** "Dialyseert", "gefaciliteerd": of every verb in -eren, also those no dictionary has; but "Geert", "Evert", "Weert". */
const IN_EREN = /^(?:ge)?.{3,}[^aeiou]eer(?:t|d|de|den)$|.{3}(?:iseren|ficeren|iteren|uleren|ioneren)$/;

function isForm(word: string): boolean {
	if (isInfinitive(word) || IN_EREN.test(word)) return true;
	const root = /^(.{2,}?)(?:t|te|ten|de|den)$/.exec(word)?.[1];
	const done = /^ge(.{2,})[td]$/.exec(word)?.[1];
	return [root, done].some((one) => !!one && infinitivesOf(one).some(isInfinitive));
}

/** "Afgesproken, opgenomen": of strong verbs; without what stands before it, it may be a noun ("gesprekken"). */
const isStrong = (rest: string): boolean => /^ge.{4,}en$/.test(rest) && dictionary().has(rest);

export const isVerbForm = remembered((word) => {
	if (isForm(word)) return true;
	const rest = PREFIX.test(word) ? word.replace(PREFIX, '') : '';
	return rest !== '' && (isForm(rest) || isStrong(rest));
});
