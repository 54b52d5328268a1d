// A mail that came in, as far as a reply needs it. Attachments are counted and dropped.
import { createHash } from 'node:crypto';
import { htmlToText } from 'html-to-text';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { ownWords } from './own-words.ts';

export type Incoming = {
	/** A hash of its Message-ID, or of the whole when it has none: the same mail read twice is one. */
	id: string;
	/** As it stands in the mail, for answering it; null when it has none. */
	messageId: string | null;
	/** In small letters; null when there is none or more than one. */
	from: string | null;
	to: readonly string[];
	/** Without what they answer and without a signature. */
	words: string;
	/** How many attachments were left out; pictures inside a signature are none. */
	attachments: number;
	/** An answering machine, a mailing list, spam, or a mail server that says it could not deliver. Nobody waits for an answer. */
	automatic: boolean;
};

export async function readIncoming(raw: Buffer): Promise<Incoming> {
	const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true, skipHtmlToText: true });
	const froms = addressesIn(mail.from);
	return {
		id: createHash('sha256')
			.update(mail.messageId ?? raw)
			.digest('base64url'),
		messageId: mail.messageId ?? null,
		from: froms.length === 1 ? (froms[0] ?? null) : null,
		to: [
			...addressesIn(mail.to),
			...addressesIn(mail.cc),
			...linesOf(mail, 'delivered-to'),
			...linesOf(mail, 'x-original-to')
		],
		words: ownWords(textOf(mail)),
		attachments: mail.attachments.filter(({ related }) => !related).length,
		automatic: isAutomatic(mail)
	};
}

/** More than any answer needs. */
const limits = { maxInputLength: 500_000, maxDepth: 100 };

/** Some mail programs send no plain text. What is quoted gets a `>`; lines stay as long as they are. */
function textOf({ text, html }: ParsedMail): string {
	if (text?.trim() || !html) return text ?? '';
	return htmlToText(html, { wordwrap: false, selectors: [{ selector: 'img', format: 'skip' }], limits });
}

function addressesIn(found: AddressObject | AddressObject[] | undefined): string[] {
	const all = (found === undefined ? [] : Array.isArray(found) ? found : [found]).flatMap(({ value }) => value);
	return all.flatMap(({ address, group }) => [address, ...(group ?? []).map((one) => one.address)]).flatMap(small);
}

const small = (address: string | undefined): string[] => (address ? [address.toLowerCase()] : []);

/** A header as it stands, each time it is there. */
const linesOf = ({ headerLines }: ParsedMail, name: string): string[] =>
	headerLines.flatMap(({ key, line }) =>
		key === name
			? [
					line
						.slice(line.indexOf(':') + 1)
						.trim()
						.replace(/^<|>$/g, '')
						.toLowerCase()
				]
			: []
	);

const machines = /^(mailer-daemon|postmaster|no-?reply)@/;
/** Some answering machines say so in the subject only. */
const awaySubject =
	/^(automatisch antwoord|afwezigheidsbericht|afwezig|automatic reply|auto(matic)?[- ]?reply|out of office)\b/i;

/** RFC 3834, and what mail programs did before it. */
function isAutomatic(mail: ParsedMail): boolean {
	const has = (name: string, value: RegExp) => linesOf(mail, name).some((line) => value.test(line));
	return (
		has('auto-submitted', /^(?!no\b)/) ||
		has('precedence', /^(bulk|junk|list|auto_reply)/) ||
		['list-id', 'x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-failed-recipients'].some((name) =>
			has(name, /^/)
		) ||
		has('return-path', /^$/) ||
		has('x-spam-flag', /^yes/) ||
		has('content-type', /^multipart\/report/) ||
		addressesIn(mail.from).some((address) => machines.test(address)) ||
		awaySubject.test(mail.subject ?? '')
	);
}
