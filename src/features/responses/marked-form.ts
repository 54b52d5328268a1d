// The answering form as it comes back when the guard marked words in it: what was typed and chosen, and what waits.
import { rejected, type RejectedForm } from '#platform/web/forms.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import type { Open } from '#features/guard/marks.ts';

/** `open`: null when something else is wrong. `missing`: only once somebody had the chance to choose. */
export type MarkedForm = RejectedForm & { open: Open | null; missing: readonly string[] };

export const notMarked = (form: RejectedForm): MarkedForm => ({ ...form, open: null, missing: [] });

export function marked(
	typed: Record<string, string>,
	form: FormData,
	{ open, words }: { open: Open; words: string }
): MarkedForm {
	const chosen = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
	const sawMarks = Object.keys(chosen).some((name) => name.startsWith('decide-'));
	return {
		...rejected({ ...chosen, ...typed, words }, 'words', 'undecided'),
		open,
		missing: sawMarks ? choicesIn(form, open).missing : []
	};
}
