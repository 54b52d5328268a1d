// The job that carries questions to people who care or know: a few first, wider while nobody answers.
import { wordsOf } from '@meerstem/dutch';
import { mayRead } from '#kernel/audience.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import { termsOfWord } from '#features/search-index/entry.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { sharesKnowledge, waveDue, waves, whomToAsk } from './question.ts';
import * as store from './question.store.server.ts';

type Question = Awaited<ReturnType<typeof store.unanswered>>[number];
type Spreading = Pick<Context, 'db' | 'now' | 'later'>;

/** Any number of workers may do this at once: somebody is asked one thing once. Returns how many were asked. */
export async function spreadQuestions({ db, now, later }: Spreading): Promise<number> {
	let asked = 0;
	for (const question of await store.unanswered(db, now())) {
		const wave = waveDue(question, now());
		if (wave === null) continue;
		const people = await peopleFor(db, question, wave, now());
		asked += await db.transaction(async (tx) => {
			let told = 0;
			for (const personId of people) {
				if (!(await store.ask(tx, { questionId: question.id, personId, wave, at: now() }))) continue;
				await tell(tx, { personId, kind: 'question', subjectId: question.id, aboutId: '' }, now());
				told++;
			}
			if (told > 0) await later(tx, 'deliver-notices');
			return told;
		});
	}
	return asked;
}

const stemsOf = (text: string): string[] =>
	wordsOf(text).flatMap(({ written }) =>
		termsOfWord(written)
			.filter(({ term }) => !term.startsWith('='))
			.map(({ term }) => term)
	);

/** Those who may read it, are not of the teller's own team, and have their turn. */
async function peopleFor(db: Db, question: Question, wave: number, now: Date): Promise<string[]> {
	const about = new Set(stemsOf(`${question.title}\n${question.body}`));
	const found = (await store.candidates(db, question.id, now))
		.filter(({ personId }) => personId !== question.tellerId)
		.map(({ words, ...one }) => ({ ...one, knows: sharesKnowledge(about, stemsOf(words)) }));
	const most = waves[wave]?.most ?? 0;
	const chosen: string[] = [];
	for (const personId of whomToAsk(found, wave)) {
		if (chosen.length >= most) break;
		const viewer = await viewerOf(db, personId, null, now);
		const isColleague =
			isSignedIn(viewer) &&
			question.organisationId !== null &&
			viewer.organisationIds.includes(question.organisationId);
		// Also somebody who could read a public question is asked only when they take part as a member.
		const reads = isSignedIn(viewer) && viewer.readsMembers && mayRead(viewer, question.audience, question.tellerId);
		if (reads && !isColleague) chosen.push(personId);
	}
	return chosen;
}
