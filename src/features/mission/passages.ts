// A text in markdown as the sentences of a joint text: headings, items of lists and paragraphs. Pure.

type Limits = { title: number; summary: number; sentence: number };
type InPassages = { title: string; summary: string; sentences: string[] };

/** `title`: the heading it begins with, or ''. `summary`: its first paragraph, which says what it is for. */
export function inPassages(markdown: string, limits: Limits): InPassages {
	const all = passagesIn(markdown);
	const [first = ''] = all;
	const heading = isHeading(first) ? first.replace(/^#+ /, '') : '';
	const title = heading.length <= limits.title ? heading : '';
	const rest = title ? all.slice(1) : all;
	const paragraph = rest.find((one) => !isHeading(one) && !one.startsWith('- ')) ?? '';
	return {
		title,
		summary: fitting(paragraph, limits.summary)[0] ?? '',
		sentences: rest.flatMap((one) => fitting(one, limits.sentence))
	};
}

const isHeading = (passage: string): boolean => passage.startsWith('## ');

/** One mark for headings of every level, one for items of every list; other marks go. */
function passagesIn(markdown: string): string[] {
	return markdown
		.replace(/\r\n?/g, '\n')
		.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)|\n(?=#)|(?<=^#.*)\n/m)
		.map(passage)
		.filter((one) => /\p{L}/u.test(one));
}

function passage(block: string): string {
	const [, mark = '', words = block] = /^\s*(#{1,6}|[-*+]|\d+\.|>)\s+([\s\S]*)$/.exec(block) ?? [];
	const plain = words
		.replace(/[*_`]+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (mark.startsWith('#')) return `## ${plain}`;
	return mark === '' || mark === '>' ? plain : `- ${plain}`;
}

/** A long paragraph becomes several, each of whole sentences: so that every one of them can be changed and answered. */
function fitting(words: string, most: number): string[] {
	const parts: string[] = [];
	for (const sentence of words.match(/[\s\S]+?(?:[.?!…](?=\s)|$)/g) ?? []) {
		const longer = `${parts.at(-1) ?? ''}${sentence}`;
		if (parts.length > 0 && longer.length <= most) parts[parts.length - 1] = longer;
		else parts.push(sentence.trimStart());
	}
	return parts.map((part) => part.trim()).filter(Boolean);
}
