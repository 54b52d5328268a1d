// Finds the links in our own texts, written as '{link:/privacy|the privacy page}'. No HTML comes in, none goes out.
export type Piece = { text: string } | { text: string; href: string };

// Only our own pages, https and mail: whatever else stands there stays plain text.
const link = /\{link:((?:\/(?!\/)|https:\/\/|mailto:)[^|{}\s]*)\|([^|{}]+)\}/g;

export function pieces(text: string): Piece[] {
	const found: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(link)) {
		const [whole, href = '', words = ''] = match;
		if (match.index > end) found.push({ text: text.slice(end, match.index) });
		found.push({ text: words, href });
		end = match.index + whole.length;
	}
	if (end < text.length) found.push({ text: text.slice(end) });
	return found;
}
