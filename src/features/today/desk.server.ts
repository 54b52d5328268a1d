// The screen of the programme team: what waits for a human, gathered from the features that know. For other members: who is in
// it, and what it did.
import { isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { showDesk } from '#features/care/desk.server.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { gatheringsWithoutHarvest } from '#features/gatherings/gatherings.server.ts';
import { textPath } from '#features/joint-texts/kinds.ts';
import { callsThatWait, unaskedInNewTexts } from '#features/not-heard/not-heard.server.ts';
import { pulseWaiting } from '#features/pulse/pulse.server.ts';
import { questionsThatWait } from '#features/questions/questions.server.ts';
import { answersThatStayAway } from '#features/returns/returns.server.ts';
import { themePath } from '#features/themes/theme.ts';
import { themesFallingAsleep } from '#features/themes/themes.server.ts';
import type { Desk } from './desk.ts';

type Cared = NonNullable<Awaited<ReturnType<typeof showDesk>>['waiting']>;

export async function showTeamPage(context: Context) {
	const { log, people, waiting } = await showDesk(context);
	return { log, people, desk: waiting && isSteward(context.viewer) ? { ...waiting, ...(await more(context)) } : null };
}

/** Each list holds what this steward may read themselves, and nothing of who chose to be silent. */
async function more(context: Context): Promise<Omit<Desk, keyof Cared>> {
	const [away, questions, gatherings, themes, calls, unasked, pulse] = await Promise.all([
		answersThatStayAway(context),
		questionsThatWait(context),
		gatheringsWithoutHarvest(context),
		themesFallingAsleep(context),
		callsThatWait(context),
		unaskedInNewTexts(context),
		pulseWaiting(context)
	]);
	return {
		stories: away?.stories ?? [],
		tables: away?.tables ?? [],
		questions,
		gatherings: gatherings.map((one) => ({ title: one.title, path: gatheringPath(one), endsAt: one.endsAt })),
		themes: themes.map((one) => ({
			title: one.title,
			path: themePath(one),
			sleepsFrom: one.sleepsFrom,
			asleep: one.sleepsFrom <= context.now()
		})),
		calls: calls.map((one) => ({ title: one.title, path: textPath(one), missing: one.missing, since: one.since })),
		unasked: unasked.map((one) => ({
			title: one.title,
			path: `${textPath(one)}#nog-niet-gehoord`,
			missing: one.missing
		})),
		pulse
	};
}
