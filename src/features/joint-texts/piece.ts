// The sentences of a story, so that words can be chosen without a script. Pure.

export type OpenPiece = {
	id: string;
	language: string;
	/** Each sentence exactly as it stands in the text, by paragraph. */
	paragraphs: string[][];
	/** What the resident said with this story, where they agreed to be quoted and this weaver reads along. */
	resident: { language: string; paragraphs: string[][] } | null;
	/** Only words of a story can be quoted. */
	quotable: boolean;
};

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** By paragraph; each sentence exactly as it stands in the text, without the spaces around it. */
export const sentencesIn = (text: string): string[][] =>
	text
		.split(/\n{2,}/)
		.map((paragraph) =>
			[...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '')
		)
		.filter((sentences) => sentences.length > 0);
