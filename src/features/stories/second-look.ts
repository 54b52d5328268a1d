// A second pair of eyes before everyone may read a story. Pure.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';

export const lookWordsLimit = 2000;

/** One colleague who was asked to read one text. */
export type SecondLook = {
	id: string;
	storyId: string;
	revision: number;
	reader: { id: string; name: string };
	askedAt: Date;
	answeredAt: Date | null;
	answer: 'good' | 'again' | null;
	words: string | null;
};

/** Somebody read this very text and said "dit kan zo", and nobody who read it says otherwise. */
export function isSeen(looks: readonly SecondLook[], { id, revision }: { id: string; revision: number }): boolean {
	const answers = looks.filter((look) => look.storyId === id && look.revision === revision).map(({ answer }) => answer);
	return answers.includes('good') && !answers.includes('again');
}

/** "Kijk hier nog eens naar" says where to look. */
export function answerWith(answer: 'good' | 'again', words: string): Outcome<true, 'words-missing'> {
	return answer === 'again' && words === '' ? refuse('words-missing') : accept(true);
}

export const lookPath = (id: string): string => `/meelezen/${id}`;
export const eyesPath = (storyId: string): string => `/verhalen/${storyId}/meelezer`;
export const checkPath = (storyId: string): string => `/verhalen/${storyId}/nakijken`;
