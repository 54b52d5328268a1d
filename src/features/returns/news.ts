// One piece of news as its reader sees it at this moment. Pure.
import type { Audience } from '#kernel/audience.ts';
import type { AnswerOutcome, Side } from '#features/groups/group.ts';
import type { VeilReason, WordsKind } from '#features/veils/veil.tables.ts';

/** What of the reader's own it concerns. `words`: a title, or the first words; null when they are veiled or gone. */
export type Own = { kind: 'story' | 'voice'; words: string | null; path: string | null };

export type Thread = { title: string; number: number; path: string };

type About =
	| {
			kind: 'asked';
			words: string;
			round: boolean;
			audience: Audience;
			table: { name: string; partner: string } | null;
	  }
	| { kind: 'used' | 'used-differently'; thread: Thread | null; own: Own | null }
	| { kind: 'left-out'; thread: Thread | null; own: Own | null; reason: string | null }
	| {
			kind: 'answered';
			table: string;
			thread: Thread | null;
			outcome: AnswerOutcome | null;
			/** Null when veiled. */
			answer: string | null;
			by: { name: string; side: Side } | null;
	  }
	| { kind: 'first-answer'; own: Own }
	/** `said`: what people said to the writer. It can name somebody, so it stays on the page and is not mailed. */
	| { kind: 'veiled'; what: WordsKind; reason: VeilReason; said: readonly string[] }
	| { kind: 'look-asked'; by: string }
	/** `said`: for the teller only, so it stays on the page and is not mailed. */
	| { kind: 'looked'; by: string; answer: 'good' | 'again'; said: string | null }
	/** Meant for the reader alone, so it is mailed. `address`: the writer chose to show it. */
	| { kind: 'message'; by: string; said: string; address: string | null }
	| { kind: 'arrived' | 'buddy' | 'joined'; team: string }
	| { kind: 'join-asked'; team: string; who: string }
	/** `said`: its first words. */
	| { kind: 'question'; title: string; said: string }
	| { kind: 'helped'; own: Own }
	| { kind: 'source-withdrawn'; title: string }
	| { kind: 'welcome'; where: { kind: 'table' | 'team'; name: string } | { kind: 'network' } };

export type NewsItem = { id: string; at: Date; path: string } & About;
