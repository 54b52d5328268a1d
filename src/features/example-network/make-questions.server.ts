// A question that goes around, and answers that helped.
import type { Db } from '#platform/db/db.ts';
import { sayHelped } from '#features/questions/questions.server.ts';
import { spreadQuestions } from '#features/questions/spreading.server.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { tellStory } from '#features/stories/stories.server.ts';
import { stories } from './data/index.ts';
import { helped, openQuestion } from './data/questions.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

export async function makeQuestions(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const { question, by, on } of helped) {
		const teller = stories.find(({ key }) => key === question)?.teller ?? '';
		const context = await contextOf(db, idOf(keys.person, teller), daysBefore(today, on));
		const voices = await wordsOn(context, 'story', [idOf(keys.story, question)]);
		const answer = voices.find(({ personId }) => personId === keys.person.get(by));
		if (!answer) throw new Error(`nobody answered ${question} by the name of ${by}`);
		await sayHelped(context, answer.id, true);
	}
	const { teller, title, body, theme, on } = openQuestion;
	const context = await contextOf(db, idOf(keys.person, teller), daysBefore(today, on));
	const telling = {
		title,
		body,
		kind: 'question' as const,
		themeIds: [idOf(keys.theme, theme)],
		language: 'nl',
		audience: { kind: 'members' as const },
		signature: 'name' as const,
		organisationId: null
	};
	must(await tellStory(context, telling), title);
	await spreadQuestions({ db, now: () => daysBefore(today, on - 1), later: async () => {} });
}
