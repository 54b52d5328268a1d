// A mail, once written, in both forms. Words people said stand apart from the words of the product, as on the pages.
import type { Language } from '#kernel/language.ts';

export type Paragraph = string | { said: string; by?: string } | { link: string; words: string };

export type Letter = {
	to: string;
	language: Language;
	subject: string;
	paragraphs: readonly Paragraph[];
	/** Address that switches this kind of mail off in one click (RFC 8058). Absent on mail somebody just asked for. */
	unsubscribe?: string;
	/** An appointment that goes along (RFC 5546): `REQUEST` sets or changes it, `CANCEL` takes it out. */
	calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
};

const closing: Record<Language, { off: string; sender: string }> = {
	nl: { off: 'Liever geen mail hierover? Zet het uit:', sender: 'Meerstem' },
	en: { off: 'Rather not get mail about this? Switch it off:', sender: 'Meerstem' }
};

export function asText(letter: Letter): string {
	const lines = letter.paragraphs.map((part) => {
		if (typeof part === 'string') return part;
		if ('said' in part) return quoted(part.said) + (part.by ? `\n  (${part.by})` : '');
		return `${part.words}:\n${part.link}`;
	});
	const words = closing[letter.language];
	lines.push(`-- \n${words.sender}` + (letter.unsubscribe ? `\n${words.off}\n${letter.unsubscribe}` : ''));
	return lines.join('\n\n') + '\n';
}

const quoted = (words: string) =>
	words
		.split('\n')
		.map((line) => `  > ${line}`)
		.join('\n');

export function asHtml(letter: Letter): string {
	const blocks = letter.paragraphs.map((part) => {
		if (typeof part === 'string') return `<p>${escape(part)}</p>`;
		if ('said' in part) {
			const by = part.by ? `<br><small>${escape(part.by)}</small>` : '';
			return `<blockquote style="border-left:3px solid #3d4b9e;margin:0 0 1em;padding-left:1em;font-family:Georgia,serif">${escape(part.said).replace(/\n/g, '<br>')}${by}</blockquote>`;
		}
		return `<p><a href="${escape(part.link)}">${escape(part.words)}</a></p>`;
	});
	const words = closing[letter.language];
	const off = letter.unsubscribe
		? `<p><small>${escape(words.off)} <a href="${escape(letter.unsubscribe)}">${escape(letter.unsubscribe)}</a></small></p>`
		: '';
	return `<!doctype html><html lang="${letter.language}"><meta charset="utf-8"><title>${escape(letter.subject)}</title><body style="font:18px/1.5 sans-serif;max-width:36em;color:#1d2326">${blocks.join('')}<p>${words.sender}</p>${off}</body></html>`;
}

function escape(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
