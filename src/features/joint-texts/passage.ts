// Texts that are read as prose: a sentence can be a heading or an item of a list, by the mark it begins with. Pure.

type Passage = { as: 'heading' | 'item' | 'paragraph'; words: string };

function passageOf(body: string): Passage {
	const [, mark = '', words = body] = /^(#{1,6}|-)\s+([\s\S]+)$/.exec(body) ?? [];
	return { as: mark === '' ? 'paragraph' : mark === '-' ? 'item' : 'heading', words };
}

export const withoutMark = (body: string): string => passageOf(body).words;

/** Passages in the order of the text; items that follow each other are one list. */
export function inLists<T extends { body: string }>(sentences: readonly T[]): { as: Passage['as']; of: T[] }[] {
	const parts: { as: Passage['as']; of: T[] }[] = [];
	for (const sentence of sentences) {
		const { as } = passageOf(sentence.body);
		const last = parts.at(-1);
		if (as === 'item' && last?.as === 'item') last.of.push(sentence);
		else parts.push({ as, of: [sentence] });
	}
	return parts;
}
