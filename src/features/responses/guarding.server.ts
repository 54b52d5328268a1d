// Words with an answer are read by others at once: their writer decides at every mark before they are sent.
import type { Db } from '#platform/db/db.ts';
import { look } from '#features/guard/finding.ts';
import { decisionsOn } from '#features/guard/guard.server.ts';
import {
	carried,
	chosenText,
	inWords,
	isSettled,
	openIn,
	type Choices,
	type Given,
	type Open,
	type Text
} from '#features/guard/marks.ts';
import type { Answer } from './response.forms.ts';

/** `decide`: what the writer chose where the guard marks their words. */
export type GivenAnswer = Answer & { language: string; decide?: (open: Open) => Choices };

type Undecided = { ok: false; reason: 'undecided'; open: Open; words: string };

/** `undecided`: nothing was kept; `open` waits for its writer, in these words. */
export type Answered = { ok: true; value: string } | Undecided;

type Kept = { id: string; words: string | null };

export const asText = (words: string | null | undefined): Text => ({ title: '', body: words ?? '' });

/** The words as their writer chose them, with what may stay. */
export async function guardAnswer(
	tx: Db,
	{ words, decide }: GivenAnswer,
	before: Kept | undefined
): Promise<{ ok: true; words: string; given: Given[] } | Undecided> {
	const open = await openInAnswer(tx, before, words);
	if (isSettled(open)) return { ok: true, words, given: [] };
	const chosen = decide?.(open);
	if (!chosen || chosen.missing.length > 0) return { ok: false, reason: 'undecided', open, words };
	const { body } = chosenText(asText(words), chosen.replace);
	// Other words can bring something new to decide on.
	const after = await openInAnswer(tx, before, body, chosen.given);
	return isSettled(after)
		? { ok: true, words: body, given: chosen.given }
		: { ok: false, reason: 'undecided', open: after, words: body };
}

export async function openInAnswer(
	tx: Db,
	before: Kept | undefined,
	words: string,
	given: readonly Given[] = []
): Promise<Open> {
	// Most answers come without words: there is nothing in them to decide on.
	const had = before && words ? await decisionsOn(tx, { kind: 'response', id: before.id }) : [];
	const decided = inWords(carried(had, asText(before?.words), asText(words)), asText(words));
	return openIn(look(asText(words)), [...decided, ...given]);
}
