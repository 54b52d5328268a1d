// What a writer who lets everything stand chooses at the marks in a text: for texts in which nobody exists.
import type { Choices, Given, Open } from '#features/guard/marks.ts';

export const lettingStand = ({ decide, ask, question }: Open): Choices => ({
	replace: [],
	given: [
		...decide.map(({ kind, words }): Given => ({ kind, words, answer: 'stays' })),
		...(question ? ask.map(({ kind, words }): Given => ({ kind, words, answer: 'no' })) : [])
	],
	missing: []
});
