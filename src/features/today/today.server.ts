// Vandaag: what waits for one person today, gathered from the features that know.
import { isSignedIn } from '#kernel/viewer.ts';
import { forbid } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { openAsksOf, together } from '#features/consent/consent.server.ts';
import { askPath, asksPath } from '#features/consent/consent.ts';
import { myCircles } from '#features/circles/circles.server.ts';
import { myGatherings } from '#features/gatherings/gatherings.server.ts';
import { textPath } from '#features/joint-texts/kinds.ts';
import { callsForMe } from '#features/not-heard/not-heard.server.ts';
import { myNews, waitsInMyCircle } from '#features/returns/returns.server.ts';
import { noAnswers } from '#features/responses/response.ts';
import { countsOn } from '#features/responses/responses.server.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { forReader } from '#features/stories/shown.ts';
import { draftsOf, listStories, myStories, openLooks } from '#features/stories/stories.server.ts';
import { whomToMeet } from '#features/directory/meeting.server.ts';
import { myBuddies } from '#features/profiles/arriving.server.ts';
import { myProfile } from '#features/profiles/profiles.server.ts';
import { askedOfMe } from '#features/questions/questions.server.ts';
import { pulseIsAsked } from '#features/pulse/pulse.server.ts';
import { mineFirst } from '#features/themes/theme.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import { requestFor } from './brought.ts';
import { whatIBroughtAndTook } from './brought.server.ts';
import { nearMe } from './near.server.ts';

const latestShown = 5;
const newsShown = 3;

export async function myDay(context: Context) {
	const { viewer } = context;
	if (!isSignedIn(viewer)) forbid('today.read');
	const mine = await myStories(context);
	const ids = mine.map(({ id }) => id);
	const counts = await countsOn(context, 'story', ids);
	const { stories } = await listStories(context);
	const questions = await askedOfMe(context);
	const { way, province, themes } = await myProfile(context);
	const gatherings = await myGatherings(context);
	const [asks, looks] = [together(await openAsksOf(context)), await openLooks(context)];
	const isAsked = asks.length + looks.length + questions.length > 0;
	const own = await whatIBroughtAndTook(context, viewer);
	// One thing at a time: the three questions wait until nothing else is asked, and a light request waits for them.
	const pulse = !isAsked && (await pulseIsAsked(context));
	return {
		name: viewer.name,
		waitsForGreeting: viewer.capacity === 'member' && !viewer.readsMembers,
		// What I am asked stands below, once.
		news: (await myNews(context)).filter(({ kind }) => kind !== 'question').slice(0, newsShown),
		mine: mine.map((story) => ({ story: forReader(story), counts: counts.get(story.id) ?? noAnswers })),
		drafts: await draftsOf(context),
		// Several words of one text are one question.
		asks: asks.flatMap(([first, ...others]) =>
			first ? [{ textTitle: first.textTitle, path: others.length > 0 ? asksPath : askPath(first.id) }] : []
		),
		gatherings,
		circles: await myCircles(context),
		questions: questions.map(({ id, title, body }) => ({
			id,
			path: storyPath({ id, title }),
			words: headline({ title, body })
		})),
		meet: await whomToMeet(context),
		buddies: await myBuddies(context),
		looks,
		own,
		pulse,
		request: requestFor({ ...own, way, isAsked: isAsked || pulse }, context.now()),
		near: await nearMe(context, viewer, { chosen: province, leftOut: gatherings.map(({ id }) => id) }),
		waiting: await waitsInMyCircle(context),
		calls: (await callsForMe(context)).map((call) => ({ ...call, path: `${textPath(call)}#antwoorden` })),
		alive: mineFirst(
			(await listThemes(context)).filter(({ energy }) => energy === 'alive'),
			themes.map(({ id }) => id)
		),
		latest: stories
			.filter((story) => !story.mine && !questions.some(({ id }) => id === story.id))
			.slice(0, latestShown)
			.map(forReader)
	};
}
