// What somebody wrote themselves in a reply: without the mail they answer, and without the signature under it. Pure. What mail
// programs put above what they quote is known for Gmail, Outlook and Apple Mail in Dutch and English; when in doubt a line stays.

/** `Op do 26 nov 2026 om 10:00 schreef …:`, `On Thu, Nov 26, 2026 at 10:00 AM … wrote:`; spread over several lines in some programs. */
const quoteHeading = /^(op|on)\b.*\b(schreef|geschreven|wrote)\b.*:$/i;
const mostHeadingLines = 4;
/** What mail programs write by themselves is never longer; a mail made to keep us busy can be. */
const mostLineLength = 400;
const mostLength = 100_000;

/** `-----Oorspronkelijk bericht-----` and the like. */
const originalMessage = /^-{2,}\s*(oorspronkelijk|doorgestuurd|original|forwarded)[\w\s]*-{2,}$/i;
/** Outlook's block: who, when, to whom, about what. Some programs make it bold with asterisks. */
const from = /^\*?(van|from)\s?:/i;
const sent = /^\*?(verzonden|datum|sent|date)\s?:/i;
const rule = /^[_-]{5,}$/;

const device =
	/^(verstuurd|verzonden|sent) (vanaf|vanuit|met|via|from|with|using) .{1,60}$|^(download )?outlook voor (ios|android|mac)\b|^get outlook for\b/i;
const dashes = /^--\s?$/;
const closing =
	/^((met|hartelijke|vriendelijke|warme|zonnige|lieve|veel|collegiale|kind|best|warm|many)\s+){0,3}(groet(en|jes)?|regards|wishes)\b|^(mvg|m\.v\.g\.|gr\.?|grtz)(?=[\s,.!]|$)|^(cheers|best|sincerely|hartelijks)(?=[,.!]|$)/i;
/** After a closing at most a name: "Groeten doen we op straat, altijd." is a sentence. */
const mostNameWords = 4;
const postscript = /^p\.?\s?s\.?\s?[:.]?\s/i;

const isQuoted = (line: string): boolean => /^\s*>/.test(line);

/** '' when nothing of their own is left. */
export function ownWords(mail: string): string {
	const lines = mail
		.slice(0, mostLength)
		.replace(/\r\n?/g, '\n')
		.replace(/\u00a0/g, ' ')
		.split('\n')
		.map((line) => line.trimEnd());
	const own = besideQuote(lines).filter((line) => !isQuoted(line));
	return withoutSignature(own)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** What stands above what they answer; where nothing does, what stands between the quoted lines. */
function besideQuote(lines: readonly string[]): string[] {
	for (const [i, line] of lines.entries()) {
		const block = rule.test(line.trim()) ? nextWords(lines, i) : i;
		if (originalMessage.test(line.trim()) || isOutlookBlock(lines, block)) return lines.slice(0, i);
		const end = headingEnds(lines, i);
		if (end === null) continue;
		const above = lines.slice(0, i);
		return above.some((one) => one.trim() !== '') ? above : lines.slice(end);
	}
	return [...lines];
}

function isOutlookBlock(lines: readonly string[], i: number): boolean {
	return from.test((lines[i] ?? '').trim()) && lines.slice(i + 1, i + 6).some((line) => sent.test(line.trim()));
}

function nextWords(lines: readonly string[], i: number): number {
	let next = i + 1;
	while (next < lines.length && lines[next]?.trim() === '') next++;
	return next;
}

/** The line after a heading that begins here. It names a time or an address; people's own sentences can begin with "Op" too. */
function headingEnds(lines: readonly string[], i: number): number | null {
	if (!beginsLikeHeading(lines[i])) return null;
	for (let end = i + 1; end <= Math.min(i + mostHeadingLines, lines.length); end++) {
		const last = lines[end - 1] ?? '';
		// A heading has no empty line in it, and no other heading.
		if (last.trim() === '' || (end > i + 1 && beginsLikeHeading(last))) return null;
		const text = lines
			.slice(i, end)
			.map((line) => line.trim())
			.join(' ');
		if (text.length > mostLineLength) return null;
		if (!quoteHeading.test(text)) continue;
		const next = lines[nextWords(lines, end - 1)];
		const looksLikeOne = /\d{1,2}:\d{2}|@/.test(text) && /\d/.test(text);
		return looksLikeOne && (next === undefined || isQuoted(next) || text.includes('@')) ? end : null;
	}
	return null;
}

const beginsLikeHeading = (line: string | undefined): boolean => /^(op|on)\b/i.test((line ?? '').trim());

/** Everything from a signature on, but a postscript. */
function withoutSignature(lines: readonly string[]): string[] {
	const begins = lines.findIndex((line, i) => {
		const text = line.trim();
		return dashes.test(line) || device.test(text) || (i > 0 && isClosing(text));
	});
	if (begins < 0) return [...lines];
	const ps = lines.findIndex((line, i) => i > begins && postscript.test(line.trim()));
	return [...lines.slice(0, begins), ...(ps < 0 ? [] : ['', ...paragraph(lines.slice(ps))])];
}

function isClosing(text: string): boolean {
	const [found] = closing.exec(text) ?? [];
	if (found === undefined || text.length > mostLineLength) return false;
	const rest = text
		.slice(found.length)
		.split(/[\s,.!]+/)
		.filter((word) => word !== '');
	return rest.length <= mostNameWords && rest.every((word) => /^\p{L}[\p{L}'’-]*$/u.test(word));
}

const paragraph = (lines: readonly string[]): string[] => {
	const end = lines.findIndex((line) => line.trim() === '');
	return lines.slice(0, end < 0 ? lines.length : end);
};
