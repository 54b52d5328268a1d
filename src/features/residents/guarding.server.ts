// A resident's words are read by others at once: whoever writes them down decides at every mark, and answers the question,
// before they are kept (promise 1).
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

export type Undecided = { ok: false; reason: 'undecided'; open: Open; words: string };

export const asText = (words: string): Text => ({ title: '', body: words });

type Before = { id: string; words: string } | undefined;

export async function guardResident(
	tx: Db,
	before: Before,
	words: string,
	decide: ((open: Open) => Choices) | undefined
): Promise<{ ok: true; words: string; given: Given[] } | Undecided> {
	const open = await openInWords(tx, before, words, []);
	if (isSettled(open)) return { ok: true, words, given: [] };
	const chosen = decide?.(open);
	if (!chosen || chosen.missing.length > 0) return { ok: false, reason: 'undecided', open, words };
	const { body } = chosenText(asText(words), chosen.replace);
	// Other words can bring something new to decide on.
	const after = await openInWords(tx, before, body, chosen.given);
	return isSettled(after)
		? { ok: true, words: body, given: chosen.given }
		: { ok: false, reason: 'undecided', open: after, words: body };
}

async function openInWords(tx: Db, before: Before, words: string, given: readonly Given[]): Promise<Open> {
	const had = before ? await decisionsOn(tx, { kind: 'resident', id: before.id }) : [];
	const decided = before ? inWords(carried(had, asText(before.words), asText(words)), asText(words)) : [];
	return openIn(look(asText(words)), [...decided, ...given]);
}
