// Flesch-Douma, for our own interface texts only: a hint in the checks, never a judgement on a member's words.

export type Readability = {
	score: number;
	sentences: number;
	words: number;
	syllables: number;
	longestSentence: number;
};

export function readability(text: string): Readability {
	const sentences = text
		.split(/[.!?…]+(?:\s|$)|\n{2,}/)
		.map((sentence) => sentence.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [])
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	const longestSentence = Math.max(0, ...sentences.map(({ length }) => length));
	if (words.length === 0) return { score: 100, sentences: 0, words: 0, syllables: 0, longestSentence };
	const score = 206.8 - 0.77 * ((syllables / words.length) * 100) - 0.93 * (words.length / sentences.length);
	return {
		score: Math.round(score * 10) / 10,
		sentences: sentences.length,
		words: words.length,
		syllables,
		longestSentence
	};
}

/** Groups of vowels; a diaeresis starts a new one. */
export function syllablesIn(word: string): number {
	const plain = word
		.toLowerCase()
		.normalize('NFC')
		.replace(/[ëïöü]/g, '-e')
		.replaceAll('ij', 'y');
	return Math.max(
		1,
		plain.match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou|[aeiouyáéíóúàèâêô]/g)?.length ?? 1
	);
}
