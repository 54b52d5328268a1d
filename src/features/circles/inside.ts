// What a circle keeps among its people. Pure.
import type { TextKind } from '#features/joint-texts/kinds.ts';

export type Note = {
	id: string;
	/** Null: their account is gone. */
	writer: { id: string; name: string } | null;
	/** Key of the werkvorm; '' for none. */
	method: string;
	leftOpen: boolean;
	/** '' when it only stayed open, or is veiled for this viewer: its writer still reads it. */
	body: string;
	at: Date;
	changedAt: Date | null;
	/** Its writer made a story of it. */
	becameStory: boolean;
	veiled: boolean;
	mine: boolean;
};

export type Task = {
	id: string;
	/** '[gesluierd]' when veiled. */
	words: string;
	/** Whose name stands with it; null: nobody's yet. */
	who: { id: string; name: string } | null;
	at: Date;
	doneAt: Date | null;
	veiled: boolean;
};

/** A dilemma that lies on the table of a circle, as this viewer may read it. */
export type OnTable = { id: string; kind: TextKind; title: string };
