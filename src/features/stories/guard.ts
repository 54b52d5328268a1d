// Between writing and widening. Here the privacy guard of @meerstem/dutch comes to stand: nothing leaves `self` before
// its writer decided on every *decide* mark and answered the *ask* question. Today it keeps out what is never stored.
import { findBlocked } from '@meerstem/dutch/numbers';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';

type Guarded = { title: string; body: string; allowedNumbers: readonly string[] };

export function guardBeforeWidening(story: Guarded): Outcome<true, 'blocked-number'> {
	const found = findBlocked(`${story.title}\n\n${story.body}`, story.allowedNumbers);
	return found.length > 0 ? refuse('blocked-number') : accept(true);
}
