/** A part of a page in prose. Texts hold no HTML; links are written as in `linked-text.ts`. */
export type Section = {
	id: string;
	heading: string;
	paragraphs: string[];
	list?: string[]; // stands after the paragraphs
};
