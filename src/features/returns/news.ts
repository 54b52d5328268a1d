// One piece of news as its reader sees it at this moment. Pure.
import type { Audience } from '#kernel/audience.ts';
import type { MailAsk } from '#features/mail-answers/mail-answer.ts';
import type { TextKind } from '#features/joint-texts/kinds.ts';
import type { AnswerOutcome, Side } from '#features/groups/group.ts';
import type { VeilReason, WordsKind } from '#features/veils/veil.tables.ts';

/** What of the reader's own it concerns. `words`: a title, or the first words; null when they are veiled or gone. */
export type Own = { kind: 'story' | 'voice'; words: string | null; path: string | null };

export type Thread = { kind: TextKind; title: string; number: number; path: string };

type About =
	| {
			kind: 'asked';
			words: string;
			/** More words in the same question: for the same text and the same readers. */
			also: readonly string[];
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
	/** `said`: the answer to a question, when members may read it. */
	| { kind: 'first-answer'; own: Own; said?: string }
	| { kind: 'resident-took-back'; own: Own }
	/** `said`: what people said to the writer. It can name somebody, so it stays on the page and is not mailed. */
	| { kind: 'veiled'; what: WordsKind; reason: VeilReason; said: readonly string[] }
	| { kind: 'look-asked'; by: string }
	/** `said`: for the teller only, so it stays on the page and is not mailed. */
	| { kind: 'looked'; by: string; answer: 'good' | 'again'; said: string | null }
	/** Meant for the reader alone, so it is mailed. `address`: the writer chose to show it. */
	| { kind: 'message'; by: string; said: string; address: string | null }
	/** `by`: who wrote the message. */
	| { kind: 'report-decided'; by: string; veiled: boolean }
	| { kind: 'arrived' | 'buddy' | 'joined'; team: string }
	| { kind: 'join-asked'; team: string; who: string }
	/** `said`: its first words. */
	| { kind: 'question'; title: string; said: string }
	| { kind: 'helped'; own: Own }
	/** `by`: who would like to; their name stands in the network already. */
	| { kind: 'wants-to-weave'; text: TextKind; title: string; by: string }
	| { kind: 'look-again' | 'source-withdrawn'; text: TextKind; title: string }
	| { kind: 'circle-asked'; circle: string; who: string }
	| { kind: 'circle-invited' | 'circle-not-now'; circle: string }
	| { kind: 'host-invited'; gathering: string }
	/** What was written down stands on the page and is not mailed: it is not theirs yet. */
	| { kind: 'noted'; by: string; gathering: string }
	| { kind: 'welcome'; where: { kind: 'table' | 'team' | 'circle'; name: string } | { kind: 'network' } };

/** `ask`: what of it can be answered straight from the mail. */
export type NewsItem = { id: string; at: Date; path: string; ask?: MailAsk } & About;

/** What became of words of theirs; all other news is about a circle, a gathering, a colleague. */
const ofOwnWords: ReadonlySet<NewsItem['kind']> = new Set<NewsItem['kind']>([
	'asked',
	'used',
	'used-differently',
	'left-out',
	'answered',
	'first-answer',
	'resident-took-back',
	'veiled',
	'looked',
	'noted',
	'helped'
]);
export const isOfOwnWords = ({ kind }: Pick<NewsItem, 'kind'>): boolean => ofOwnWords.has(kind);

export const asksOf = ({ ask }: NewsItem): MailAsk[] => (ask ? [ask] : []);

/** Lines that say the same and lead to the same place are one line, where the newest stood: two notes of one gathering, say. */
export function onceEach<Line extends { item: { path: string } }>(lines: readonly Line[]): Line[] {
	const said = new Map<string, Line>();
	for (const line of lines) {
		const { item, ...shown } = line;
		const key = JSON.stringify([item.path, shown]);
		if (!said.has(key)) said.set(key, line);
	}
	return [...said.values()];
}
