// What slips out in a random history: the number of a resident, which is kept nowhere, and a name nobody decided about, which
// goes no further than who wrote it.
import { newId } from '#kernel/ids.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { saveDraft, widenStory } from '#features/stories/stories.server.ts';
import { letAllStand } from '../telling.ts';
import { newToken, pick, tellers, type History } from './history.ts';
import type { Acts } from './steps.ts';

/** Passes the 11-check, so it may be anybody's. */
export const slippedNumber = '111222333';

export async function letSlip(history: History, { who, what, how }: Acts['slip']): Promise<void> {
	const by = pick(tellers(history), who) ?? '';
	const token = newToken(history);
	if (how === 'name-in-answer') return answerWithName(history, { by, story: pick(history.stories, what)?.id, token });
	const context = await history.world.as(by);
	const body =
		how === 'number'
			? `Haar nummer is ${slippedNumber}, ze vertelde over ${token} en dat bleef zo.`
			: `Mevrouw Van Dalen vertelde over ${token} en dat bleef zo.`;
	const words = { title: '', body, kind: 'experience' as const, themeIds: [], language: 'nl', allowedNumbers: [] };
	const kept = await saveDraft(context, { ...words, draftKey: newId(), id: null, revision: 0 });
	if (!kept.ok) return;
	const { id } = kept.value;
	if (how === 'number') {
		await letAllStand(context, id);
		history.stories.push({ id, teller: by, token });
	} else history.undecided.push({ by, token });
	await widenStory(context, id, { audience: { kind: 'members' }, signature: 'team', organisationId: null });
}

type Answer = { by: string; story: string | undefined; token: string };

async function answerWithName(history: History, { by, story, token }: Answer): Promise<void> {
	if (!story) return;
	history.undecided.push({ by, token });
	const words = `Bij Fatima Azzouzi was het ${token} en anders niet.`;
	const given = { answer: 'different' as const, words, signature: 'team' as const, language: 'nl' };
	await answerStory(await history.world.as(by), story, given);
}
