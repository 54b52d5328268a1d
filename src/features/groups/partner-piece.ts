// A draft or a question of an institution beside the stories it touches, and what a table says of each sentence. Pure.
import type { AnswerOutcome } from './group.ts';

export type PieceKind = 'draft' | 'question';
export const pieceKinds: readonly PieceKind[] = ['draft', 'question'];
export const mostStoriesBeside = 30;
/** Who can read it: who sits at the table, or everyone. */
export const pieceCircles = ['table', 'everyone'] as const;
export type PieceCircle = (typeof pieceCircles)[number];

/** `state`: words of a piece that was veiled or taken back are ''. Signed "vanuit …", outside every count. */
export type PartnerPiece = {
	id: string;
	kind: PieceKind;
	state: 'readable' | 'veiled' | 'withdrawn';
	circle: PieceCircle;
	title: string;
	body: string;
	partner: string;
	table: { id: string; name: string; path: string };
	at: Date;
	mine: boolean;
	storyIds: string[];
};

/** What a table said of one sentence, the last time it did; `earlier`: what it said before, newest first. */
export type ClaimAnswer = {
	sentenceId: string;
	outcome: AnswerOutcome;
	words: string;
	at: Date;
	earlier: { outcome: AnswerOutcome; at: Date }[];
};

type Row = { sentenceId: string; outcome: AnswerOutcome; words: string; at: Date };

/** Rows in the order they were given → one answer for each sentence. */
export function lastOfEach(rows: readonly Row[]): Map<string, ClaimAnswer> {
	const bySentence = Map.groupBy(rows, ({ sentenceId }) => sentenceId);
	return new Map([...bySentence].map(([id, some]) => [id, withEarlier(some.toReversed())]));
}

function withEarlier([last, ...before]: Row[]): ClaimAnswer {
	if (!last) throw new Error('a sentence without an answer has no last one');
	return { ...last, earlier: before.map(({ outcome, at }) => ({ outcome, at })) };
}

/** Only what says something new: the same words with the same outcome need no second row. */
export function newClaims(
	given: readonly { sentenceId: string; outcome: AnswerOutcome; words: string }[],
	before: ReadonlyMap<string, ClaimAnswer>
) {
	return given.filter(({ sentenceId, outcome, words }) => {
		const last = before.get(sentenceId);
		return !last || last.outcome !== outcome || last.words !== words;
	});
}
