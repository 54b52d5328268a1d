// Somebody's page: what they care for, know and ask, where they work, what they told under their name, and a way to write
// to them that shows no address.
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { reportedByMe } from '#features/care/reported-messages.server.ts';
import { showPerson } from '#features/organisations/organisations.server.ts';
import { conversationWith, mayAnswer, mayWriteTo } from '#features/profiles/messages.server.ts';
import { profilesOf } from '#features/profiles/profiles.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories } from '#features/stories/stories.server.ts';

const mostTold = 10;

/** Who wrote to me stands there by name, also when I may not read their page: I can answer them. */
export async function personPage(context: Context, id: string) {
	const { viewer } = context;
	const profile = (await profilesOf(context, [id])).get(id);
	const conversation = await conversationFor(context, id);
	if (!profile) return { known: false as const, person: await byNameOnly(context, id), conversation, mayWrite: true };
	const person = await showPerson(context, id);
	const { stories } = await listStories(context, { signedBy: id });
	const seesPast = readsMembers(viewer) || (isSignedIn(viewer) && viewer.id === id);
	const { themes, way, knows, asks, province } = profile;
	return {
		known: true as const,
		person: {
			...person,
			knows: undefined,
			asks: undefined,
			teams: person.teams.filter(({ current }) => current || seesPast)
		},
		profile: { way, knows, asks, themes, province },
		isMe: isSignedIn(viewer) && viewer.id === id,
		told: stories
			.filter(({ state }) => state === 'readable')
			.slice(0, mostTold)
			.map(forReader),
		conversation,
		mayWrite: await mayWriteTo(context, id)
	};
}

/** What we wrote to each other, and where what I reported of it stands. */
async function conversationFor(context: Context, id: string) {
	const lines = await conversationWith(context, id);
	const reports = await reportedByMe(
		context,
		lines.filter(({ fromId }) => fromId === id).map((line) => line.id)
	);
	return lines.map(({ fromId, toId: _to, ...one }) => ({
		...one,
		mine: fromId !== id,
		report: reports.get(one.id) ?? null
	}));
}

async function byNameOnly(context: Context, id: string) {
	if (!(await mayAnswer(context, id))) notFound('person');
	const { name } = (await personById(context.db, id)) ?? notFound('person');
	return { id, name };
}
