// A mail, once written, in both forms. Words people said stand apart from the words of the product, as on the pages.
import type { Language } from '#kernel/language.ts';

export type Paragraph =
	| string
	| { said: string; by?: string }
	/** `about`: one line more about where it leads. */
	| { link: string; words: string; about?: string }
	/** Answers to choose from, each behind its own link: a page with one button. */
	| { choices: readonly { link: string; words: string }[] }
	| { heading: string };

export type Letter = {
	to: string;
	language: Language;
	subject: string;
	paragraphs: readonly Paragraph[];
	/** Address that switches this kind of mail off in one click (RFC 8058). Absent on mail somebody just asked for. */
	unsubscribe?: string;
	/** An appointment that goes along (RFC 5546): `REQUEST` sets or changes it, `CANCEL` takes it out. */
	calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
	/** Names this mail for ever: sent again after a crash it is the same mail. Absent on mail somebody just asked for. */
	id?: string;
	/** Where a reply goes: an address with a key in it. Absent: to the sender of all mails. */
	replyTo?: string;
	/** The Message-ID of a mail that came in and that this one answers. */
	inReplyTo?: string;
};

const closing: Record<Language, { off: string; sender: string }> = {
	nl: { off: 'Liever geen mail hierover? Zet het uit:', sender: 'Meerstem' },
	en: { off: 'Rather not get mail about this? Switch it off:', sender: 'Meerstem' }
};

export function asText(letter: Letter): string {
	const lines = letter.paragraphs.map((part) => {
		if (typeof part === 'string') return part;
		if ('said' in part) return quoted(part.said) + (part.by ? `\n  (${part.by})` : '');
		if ('heading' in part) return `${part.heading}\n${'-'.repeat([...part.heading].length)}`;
		if ('choices' in part) return part.choices.map(({ link, words }) => `${words}:\n${link}`).join('\n');
		return part.about ? `${part.words}\n${part.about}\n${part.link}` : `${part.words}:\n${part.link}`;
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

/** The colours of the pages (ui/tokens.css), in a light and a dark mail program; without them a mail stays readable too. */
const look = [
	':root{color-scheme:light dark}',
	'body{font:18px/1.5 sans-serif;max-width:36em;margin:0 auto;padding:1em;background:#faf7f1;color:#1d2326}',
	'h2{font-size:1.1em;margin:1.6em 0 .4em}',
	'a{color:inherit}',
	'blockquote{border-left:3px solid #3d4b9e;margin:0 0 1em;padding-left:1em;font-family:Georgia,serif}',
	'@media(prefers-color-scheme:dark){body{background:#15191b;color:#ece7dc}blockquote{border-color:#a3aef2}}'
].join('');

export function asHtml(letter: Letter): string {
	const blocks = letter.paragraphs.map((part) => {
		if (typeof part === 'string') return `<p>${escape(part)}</p>`;
		if ('said' in part) {
			const by = part.by ? `<br><small>${escape(part.by)}</small>` : '';
			return `<blockquote>${escape(part.said).replace(/\n/g, '<br>')}${by}</blockquote>`;
		}
		if ('heading' in part) return `<h2>${escape(part.heading)}</h2>`;
		if ('choices' in part) return `<p class="choices">${part.choices.map(choice).join(' ')}</p>`;
		const about = part.about ? `<br><small>${escape(part.about)}</small>` : '';
		return `<p><a href="${escape(part.link)}">${escape(part.words)}</a>${about}</p>`;
	});
	const words = closing[letter.language];
	const off = letter.unsubscribe
		? `<p><small>${escape(words.off)} <a href="${escape(letter.unsubscribe)}">${escape(letter.unsubscribe)}</a></small></p>`
		: '';
	return `<!doctype html><html lang="${letter.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(letter.subject)}</title><style>${look}</style></head><body>${blocks.join('')}<p>${words.sender}</p>${off}</body></html>`;
}

const choice = ({ link, words }: { link: string; words: string }): string =>
	`<a href="${escape(link)}">${escape(words)}</a>`;

function escape(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
