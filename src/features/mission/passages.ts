// The association's text as passages: paragraphs, headings and items of lists, without the marks of markdown. Pure.

export const passagesIn = (markdown: string): string[] =>
	markdown
		.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/)
		.map((block) =>
			block
				.replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/, '')
				.replace(/[*_`]+/g, '')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.filter((passage) => /\p{L}/u.test(passage));
