// May these words go to these readers? Promise 1, for every road by which a story gets wider: told, shared with more
// people, or shown in a new version.
import { findBlocked } from '@meerstem/dutch/numbers';
import type { Audience } from '#kernel/audience.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Db } from '#platform/db/db.ts';
import { look } from '#features/guard/finding.ts';
import { inWords, isSettled, openIn, type Decision, type Text } from '#features/guard/marks.ts';
import * as looks from './second-look.store.server.ts';
import { isSeen } from './second-look.ts';
import type { GuardRefusal } from './story.ts';

type Going = {
	text: Text & { allowedNumbers: readonly string[] };
	decisions: readonly Decision[];
	/** Where it goes. */
	audience: Audience;
	/** The row a colleague could have read, as it stands; null when these very words are in none. */
	read: { id: string; revision: number } | null;
};

export async function readyFor(tx: Db, going: Going): Promise<Outcome<true, GuardRefusal>> {
	const { audience, read } = going;
	const decided = isDecided(going);
	if (!decided.ok || audience.kind !== 'public') return decided;
	return read && isSeen(await looks.of(tx, read.id), read) ? accept(true) : refuse('needs-eyes');
}

export function isDecided({ text, decisions }: Pick<Going, 'text' | 'decisions'>): Outcome<true, GuardRefusal> {
	if (text.body.trim() === '') return refuse('missing');
	if (findBlocked(`${text.title}\n\n${text.body}`, text.allowedNumbers).length > 0) return refuse('blocked-number');
	return isSettled(openIn(look(text, text.allowedNumbers), inWords(decisions, text)))
		? accept(true)
		: refuse('undecided');
}
