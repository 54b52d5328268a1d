// A team's page, besides who works there: what it told and wove, what happened to it, and teams that answered the same.
import type { Context } from '#platform/context.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { textKinds, textPath } from '#features/joint-texts/kinds.ts';
import type { TextLine } from '#features/joint-texts/shown-text.ts';
import { historyOf } from '#features/organisations/managing.server.ts';
import { showOrganisation } from '#features/organisations/organisations.server.ts';
import { readsMembers } from '#kernel/viewer.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { voiceForReader } from '#features/responses/shown.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { saidBy } from './beside.ts';
import { teamsBeside } from './beside.server.ts';
import { wovenBy } from './beside.store.server.ts';

const mostTold = 10;
const mostTried = 6;

export async function teamPage(context: Context, id: string) {
	const { own: _own, ...shown } = await showOrganisation(context, id);
	const linksAll = readsMembers(context.viewer);
	const people = shown.people.map(({ isPublic, ...one }) => ({ ...one, linked: linksAll || isPublic }));
	const { stories } = await listStories(context, { fromTeam: id });
	const woven = await wovenBy(context.db, id);
	const texts = (await listTexts(context, { kinds: textKinds })).filter(({ veiled }) => !veiled);
	const lineOf = ({ title, ...one }: TextLine) => ({ title, path: textPath({ ...one, title }) });
	const lessons = texts.filter(({ kind }) => kind === 'lesson');
	return {
		shown: { ...shown, people },
		told: stories
			.filter(({ state }) => state === 'readable')
			.slice(0, mostTold)
			.map(forReader),
		threads: texts.filter((one) => woven.has(one.id) && one.kind === 'thread').map(lineOf),
		dilemmas: texts.filter((one) => woven.has(one.id) && one.kind === 'dilemma').map(lineOf),
		lessons: lessons.filter(({ id: lesson }) => woven.has(lesson)).map(lineOf),
		tried: await triedBy(context, id, lessons),
		history: await historyOf(context.db, shown.organisation),
		beside: shown.organisation.kind === 'member' ? await teamsBeside(context, id) : []
	};
}

/** What its people wrote with lessons: how they did it, or that it went differently. Only what this viewer reads, and what is signed. */
async function triedBy(context: Context, teamId: string, lessons: readonly TextLine[]) {
	const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
	const voices = await wordsOn(context, 'joint-text', [...byId.keys()]);
	return voices
		.filter((voice) => saidBy(teamId, voice))
		.toSorted((a, b) => b.at.getTime() - a.at.getTime())
		.slice(0, mostTried)
		.flatMap((voice) => {
			const lesson = byId.get(voice.subjectId);
			return lesson ? [{ title: lesson.title, path: textPath(lesson), voice: voiceForReader(voice) }] : [];
		});
}
