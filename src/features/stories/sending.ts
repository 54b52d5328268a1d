// How the page has a draft kept on the server. Browser only.
import type { DraftInput } from './draft.ts';
import type { Answer } from './keeper.ts';

const savePath = '/vertel/bewaar';

/** Rejects when there is no connection or the server is not well: then it is tried again. */
export async function sendDraft(draft: DraftInput): Promise<Answer> {
	const response = await fetch(savePath, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(draft),
		signal: AbortSignal.timeout(20_000)
	});
	if (response.status >= 500) throw new Error('the server could not keep it');
	// Our own endpoint answers in this shape; anything else in between (a sign-in page of a network) fails to parse.
	return (await response.json()) as Answer;
}
