// A team's page, besides who works there: what it told and wove, what happened to it, and teams that answered the same.
import type { Context } from '#platform/context.ts';
import { threadPath } from '#features/joint-texts/joint-text.ts';
import { listThreads } from '#features/joint-texts/joint-texts.server.ts';
import { historyOf } from '#features/organisations/managing.server.ts';
import { showOrganisation } from '#features/organisations/organisations.server.ts';
import { readsMembers } from '#kernel/viewer.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { teamsBeside } from './beside.server.ts';
import { wovenBy } from './beside.store.server.ts';

const mostTold = 10;

export async function teamPage(context: Context, id: string) {
	const { own: _own, ...shown } = await showOrganisation(context, id);
	const linksAll = readsMembers(context.viewer);
	const people = shown.people.map(({ isPublic, ...one }) => ({ ...one, linked: linksAll || isPublic }));
	const { stories } = await listStories(context, { fromTeam: id });
	const woven = await wovenBy(context.db, id);
	const threads = (await listThreads(context)).filter((one) => woven.has(one.id) && !one.veiled);
	return {
		shown: { ...shown, people },
		told: stories
			.filter(({ state }) => state === 'readable')
			.slice(0, mostTold)
			.map(forReader),
		threads: threads.map(({ id: thread, title }) => ({ title, path: threadPath({ id: thread, title }) })),
		history: await historyOf(context.db, shown.organisation),
		beside: shown.organisation.kind === 'member' ? await teamsBeside(context, id) : []
	};
}
