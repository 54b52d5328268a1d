// Finding a piece among much material. Pure.
import type { MaterialKind } from './joint-text.ts';

export type MaterialFilter = {
	/** All of these words, in what the weaver may read of it. */
	words: string;
	kind: MaterialKind | null;
	/** Only what stands with no sentence yet. */
	loose: boolean;
	/** How many are passed over: for the next page. */
	from: number;
};
export const everything: MaterialFilter = { words: '', kind: null, loose: false, from: 0 };

/** With more pieces than this a page shows part of them, and the steps on a piece only once it is opened. */
export const shownAtOnce = 40;

type Piece = { kind: MaterialKind; refId: string };

export function matching<P extends Piece>(
	pieces: readonly P[],
	{ words, kind, loose }: MaterialFilter,
	read: { wordsOf: (piece: P) => string; isCited: (piece: P) => boolean }
): P[] {
	const sought = plain(words).split(/\s+/).filter(Boolean);
	return pieces.filter((piece) => {
		if (kind !== null && piece.kind !== kind) return false;
		if (loose && read.isCited(piece)) return false;
		if (sought.length === 0) return true;
		const text = plain(read.wordsOf(piece));
		return sought.every((word) => text.includes(word));
	});
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
