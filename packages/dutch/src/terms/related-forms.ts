// Words made of another word: "eenzaamheid" of "eenzaam", "begeleider" of "begeleiden". Not "scholing" of "school" or "stemming" of
// "stemmen": these have gone their own ways.
import { dictionary } from '../guard/lexicon.ts';

/** The word that this one was made of, when the dictionary has it; its stem is a term beside that of the word itself. */
export function madeOf(word: string): string | undefined {
	const has = (form: string) => dictionary().has(form);
	const quality = /^(.{4,})(?:heid|heden)$/.exec(word)?.[1];
	if (quality) return has(quality) ? quality : undefined;
	const who = /^(.{5,}?)(?:d?ers?|sters?)$/.exec(word)?.[1];
	if (!who || !has(`${who}en`)) return undefined;
	// "Begeleidt" shows that "begeleiden" is what people do; "dochten" is nothing.
	const root = who.replace(/v$/, 'f').replace(/z$/, 's');
	const does = [root, root.replace(/([aeou])([^aeiou])$/, '$1$1$2'), root.replace(/(.)\1$/, '$1')];
	return does.some((one) => has(`${one}t`)) ? `${who}en` : undefined;
}

/** "Uithuisgeplaatst" as "uithuisplaatsen": what was done, of a verb in two. */
export function undone(word: string): string | undefined {
	const [, first, root] = /^(.{2,8})ge(.{3,}?)(?:t|d|te|de)$/.exec(word) ?? [];
	if (!first || !root) return undefined;
	const ends = ['en', 'ing'].flatMap((end) =>
		[root, root.replace(/([aeou])\1([^aeiou])$/, '$1$2')].map((one) => first + one + end)
	);
	return ends.find((one) => dictionary().has(one));
}
