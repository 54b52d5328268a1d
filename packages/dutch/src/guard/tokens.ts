// A text as words with their places. Signs nobody sees are part of a word, but not of how it is looked up.

export type Token = {
	text: string;
	/** As it is looked up: lower case, without unseen signs. */
	lower: string;
	start: number;
	end: number;
	/** What stands between the word before and this one. */
	gap: string;
	capital: boolean;
	/** WMO, UWV. */
	shout: boolean;
	/** The first word of a sentence, where a capital says nothing. */
	opening: boolean;
};

const WORD =
	/['’][tns](?![\p{L}\p{M}])|(?<![\p{L}\d./])[aov]\/d(?![\p{L}\d/])|[\p{L}\p{M}][\p{L}\p{M}\u200b-\u200d\u2060\u00ad\ufeff]*(?:['’-][\p{L}\p{M}][\p{L}\p{M}\u200b-\u200d\u2060\u00ad\ufeff]*)*/gu;
const UNSEEN = /[\u200b-\u200d\u2060\u00ad\ufeff]/g;
const ABBREVIATION = /^(dhr|mw|mevr|mej|hr|fam|dr|drs|mr|ir|ds|prof|ing|st|nr|tel|bijv|evt|ca|o|b|d|v|m|a|c|z|geb)$/;

export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let last = 0;
	for (const { 0: word, index: start } of text.matchAll(WORD)) {
		const seen = word.replace(UNSEEN, '').normalize('NFC');
		const before = tokens.at(-1);
		const gap = text.slice(last, start);
		last = start + word.length;
		tokens.push({
			text: seen,
			lower: seen.toLowerCase().replaceAll('’', "'"),
			start,
			end: last,
			gap,
			capital: /^\p{Lu}/u.test(seen),
			shout: seen.length > 1 && /^[\p{Lu}'’-]+$/u.test(seen),
			opening: !before || opens(gap, before, /^\p{Ll}/u.test(seen))
		});
	}
	return tokens;
}

/** `small`: the word itself begins without a capital. */
function opens(gap: string, before: Token, small: boolean): boolean {
	if (/[!?…;:]["'”’)]*\s|\n|["“”„«»]|[‘(]\s*$|\s['-]$/.test(gap)) return true;
	return (
		/\.["'”’)]*\s/.test(gap) &&
		!ABBREVIATION.test(before.lower) &&
		!(before.text.length === 1 && (before.capital || small))
	);
}

/** Sentences all in capitals are read as if typed small, each sign in its place: there a capital says nothing. */
export const withoutShouting = (text: string): string =>
	text.replace(/[^.!?\n]+/g, (sentence) => (isShouted(sentence) ? lowered(sentence) : sentence));

function isShouted(sentence: string): boolean {
	if (/\p{Ll}/u.test(sentence)) return false;
	return (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 3;
}

/** A sign that would get longer in small ("İ") stays as it is, so that places keep. */
const lowered = (sentence: string): string =>
	sentence.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
