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

const closing: Record<Language, { off: string; offLink: string; sender: string }> = {
	nl: { off: 'Liever geen mail hierover?', offLink: 'Zet het uit', sender: 'Meerstem' },
	en: { off: 'Rather not get mail about this?', offLink: 'Switch it off', sender: 'Meerstem' }
};

export function asText(letter: Letter): string {
	const lines = letter.paragraphs.map((part) => {
		if (typeof part === 'string') return part;
		if ('said' in part) return quoted(part.said) + (part.by ? `\n  (${part.by})` : '');
		if ('heading' in part) return `${part.heading}\n${'-'.repeat([...part.heading].length)}`;
		if ('choices' in part) return part.choices.map(({ link, words }) => `${announced(words)}\n${link}`).join('\n');
		return part.about ? `${part.words}\n${part.about}\n${part.link}` : `${announced(part.words)}\n${part.link}`;
	});
	const words = closing[letter.language];
	lines.push(
		`-- \n${words.sender}` + (letter.unsubscribe ? `\n${words.off} ${words.offLink}:\n${letter.unsubscribe}` : '')
	);
	return lines.join('\n\n') + '\n';
}

/** Something that ends as a sentence, or has one, needs no colon. */
const announced = (words: string): string => (/[.?!:…]$|: /.test(words) ? words : `${words}:`);

const quoted = (words: string) =>
	words
		.split('\n')
		.map((line) => `  > ${line}`)
		.join('\n');

/** The colours of the pages (ui/tokens.css), in a light and a dark mail program; where these are taken out a mail stays readable too. */
const look = [
	':root{color-scheme:light dark;supported-color-schemes:light dark}',
	'body{margin:0;background:#faf7f1;color:#1d2326;font:17px/1.5 "Segoe UI","Helvetica Neue",Arial,sans-serif}',
	'.mail{max-width:34em;margin:0 auto;padding:20px 18px 28px}',
	'p{margin:0 0 16px}h2{font-size:18px;line-height:1.3;margin:30px 0 12px;padding-top:14px;border-top:1px solid #d3cbb9}',
	'a{color:#3d4b9e}.about{color:#4e5857;font-size:15px}',
	'blockquote{margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid #3d4b9e;font:18px/1.5 Georgia,serif}',
	'.choice{margin:0 0 10px}.choice+p:not(.choice){margin-top:16px}.choice a{display:block;padding:11px 14px;border:1px solid #847b67;border-radius:6px;background:#fffdf9;color:#1d2326;text-decoration:none;font-weight:600}',
	'.foot{margin:30px 0 0;padding-top:14px;border-top:1px solid #d3cbb9;color:#4e5857;font-size:15px}.foot p{margin:0 0 6px}',
	'@media(prefers-color-scheme:dark){body{background:#15191b;color:#ece7dc}a{color:#a3aef2}.about,.foot{color:#b4bbb8}',
	'blockquote{border-color:#a3aef2}h2,.foot{border-color:#343b3d}.choice a{background:#1b2022;border-color:#7d8785;color:#ece7dc}}'
].join('');

export function asHtml(letter: Letter): string {
	const blocks = letter.paragraphs.map(block);
	const words = closing[letter.language];
	const off = letter.unsubscribe
		? `<p>${escape(words.off)} <a href="${escape(letter.unsubscribe)}">${escape(words.offLink)}</a></p>`
		: '';
	return `<!doctype html><html lang="${letter.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escape(letter.subject)}</title><style>${look}</style></head><body><div class="mail">${blocks.join('')}<div class="foot"><p>${words.sender}</p>${off}</div></div></body></html>`;
}

function block(part: Paragraph): string {
	if (typeof part === 'string') return `<p>${escape(part)}</p>`;
	if ('said' in part) {
		const by = part.by ? `<br><span class="about">${escape(part.by)}</span>` : '';
		return `<blockquote>${escape(part.said).replace(/\n/g, '<br>')}${by}</blockquote>`;
	}
	if ('heading' in part) return `<h2>${escape(part.heading)}</h2>`;
	if ('choices' in part) return part.choices.map(choice).join('');
	const about = part.about ? `<br><span class="about">${escape(part.about)}</span>` : '';
	return `<p><a href="${escape(part.link)}">${escape(part.words)}</a>${about}</p>`;
}

/** Each on a line of its own, wide enough for a thumb. */
const choice = ({ link, words }: { link: string; words: string }): string =>
	`<p class="choice"><a href="${escape(link)}">${escape(words)}</a></p>`;

function escape(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
