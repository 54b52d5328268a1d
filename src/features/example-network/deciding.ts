// What a writer who lets everything stand says at the marks in a text: for texts in which nobody exists.
import type { Given, Open } from '#features/guard/marks.ts';

export const choicesOfWriter = ({ decide, ask, question }: Open): Given[] => [
	...decide.map(({ kind, words }): Given => ({ kind, words, answer: 'stays' })),
	...(question ? ask.map(({ kind, words }): Given => ({ kind, words, answer: 'no' })) : [])
];
