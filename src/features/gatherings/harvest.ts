// What is taken along from a gathering. Pure.

/** Something somebody said, as it was written down; read by these two only. */
export type Note = {
	id: string;
	gatheringId: string;
	writerId: string;
	writer: string;
	/** Who said it. */
	saidBy: string;
	speaker: string;
	kind: 'experience' | 'question';
	body: string;
};
