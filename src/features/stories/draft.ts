// Drafts: the newer of two tabs never overwrites the other. Pure; the same code in browser and server.
import { findBlocked, withoutBlocked, type BlockedNumber } from '@meerstem/dutch/numbers';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Given } from '#features/guard/marks.ts';
import type { StoryKind } from './story.ts';

export type DraftText = { title: string; body: string };

/** What a page sends to have a draft kept. */
export type DraftInput = DraftText & {
	/** Made by the page, so that a repeated first save makes one draft. */
	draftKey: string;
	/** The draft it goes on with; null before the first save was confirmed. */
	id: string | null;
	/** What the page last heard from the server; 0 before the first save. */
	revision: number;
	/** Fingerprints of texts that were sent and never confirmed: a lost answer is no other tab. */
	unconfirmed?: readonly string[] | undefined;
	kind: StoryKind;
	themeIds: readonly string[];
	language: string;
	/** Digits of which the writer said "dit is geen BSN". */
	allowedNumbers: readonly string[];
	/** All the words that may stay as they are. Left out: what the server knows of it stays as it was. */
	stays?: readonly Given[] | undefined;
};

/** Keeps a title on one line and line ends the same everywhere. */
export const tidy = ({ title, body }: DraftText): DraftText => ({
	title: title.replace(/\s+/g, ' ').trim(),
	body: body.replace(/\r\n?/g, '\n')
});

/** Words without numbers that may never be kept, and which those were. */
export function keepable(text: DraftText, allowed: readonly string[]): DraftText & { taken: BlockedNumber[] } {
	const title = withoutBlocked(text.title, allowed);
	const body = withoutBlocked(text.body, allowed);
	return { title: title.text, body: body.text, taken: [...title.taken, ...body.taken] };
}

/**
 * The text with blocked numbers replaced, and where the caret then stands. Null while the writer may still be typing one:
 * the caret touches a number. What is kept leaves it out all the same.
 */
export function replaceBlocked(
	text: string,
	caret: number,
	allowed: readonly string[]
): { text: string; caret: number } | null {
	const found = findBlocked(text, allowed);
	if (found.length === 0 || found.some(({ start, end }) => caret >= start && caret <= end)) return null;
	const before = withoutBlocked(text.slice(0, caret), allowed);
	const whole = withoutBlocked(text, allowed);
	// Seen apart, the text before the caret can hold a number that is part of something longer: then count from the end.
	const after = withoutBlocked(text.slice(caret), allowed).text.length;
	return {
		text: whole.text,
		caret: whole.text.startsWith(before.text) ? before.text.length : whole.text.length - after
	};
}

/** Short and stable; recognises one's own words, and is no secret. */
export function fingerprint({ title, body }: DraftText): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	const text = `${title}\u0000${body}`;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** May these words take the place of what is kept? `other-tab`: keep both. */
export function replaces(
	kept: DraftText & { revision: number },
	given: DraftInput
): Outcome<'same' | 'newer', 'other-tab'> {
	if (kept.title === given.title && kept.body === given.body) return accept('same');
	if (kept.revision === given.revision) return accept('newer');
	if (given.unconfirmed?.includes(fingerprint(kept))) return accept('newer');
	return refuse('other-tab');
}

/** The key of the draft in which an edit of a told story is kept until it is shown to readers. */
export const editKey = (storyId: string): string => `bewerking-${storyId}`;
export const editedBy = (draftKey: string | null): string | null =>
	draftKey?.startsWith('bewerking-') ? draftKey.slice('bewerking-'.length) : null;

/** In which field a number stands that may never be kept. */
export const blockedFields = ({ title, body, allowedNumbers }: Pick<DraftInput, 'title' | 'body' | 'allowedNumbers'>) =>
	Object.entries({ title, body }).flatMap(([field, text]) =>
		findBlocked(text, allowedNumbers).map(({ kind, digits }) => ({ field, kind, digits }))
	);
