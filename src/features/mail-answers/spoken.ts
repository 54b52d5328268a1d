// Which of the three answers a reply begins with, when it does: on a line of its own, in Dutch or English. Pure.
import { answerKinds, type AnswerKind } from '#features/responses/response.ts';
import { responseTexts } from '#features/responses/response.texts.ts';

const plain = (line: string): string =>
	line
		.toLowerCase()
		.replace(/[’']/g, '’')
		.replace(/[^\p{L}’]+/gu, ' ')
		.trim();

const lines = new Map<string, AnswerKind>(
	answerKinds.flatMap((kind) =>
		[responseTexts.nl, responseTexts.en].map((t): [string, AnswerKind] => [plain(t.answer[kind]), kind])
	)
);

/** `answer` null: the reply does not say. The line itself is not among the words, unless it is all there is. */
export function spokenAnswer(reply: string): { answer: AnswerKind | null; words: string } {
	const [first = '', ...rest] = reply.split('\n');
	const answer = lines.get(plain(first)) ?? null;
	const words = rest.join('\n').trim();
	return answer === null || words === '' ? { answer, words: reply } : { answer, words };
}
