// The association's own text: a joint text of its own kind, of which the board's versions come in by a command.
import { guest } from '#kernel/viewer.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { putVersion } from '#features/joint-texts/from-elsewhere.server.ts';
import { listTexts, myTexts } from '#features/joint-texts/joint-texts.server.ts';
import type { TextLine } from '#features/joint-texts/shown-text.ts';
import { mayStart } from '#features/joint-texts/starting.server.ts';
import { limits } from '#features/joint-texts/joint-text.ts';
import { inPassages } from './passages.ts';

const kind = 'mission' as const;

/** For the page that leads to it: what is shared of it, whether this viewer weaves it, and whether they may begin it. */
export async function ownText(context: Context) {
	const [shown] = await listTexts(context, { kinds: [kind] });
	const woven = (await myTexts(context)).find((one) => one.kind === kind) ?? null;
	return { shown: shown ?? null, woven, mayBegin: await mayStart(context, kind) };
}

/** As everyone reads it, for a page that goes from hand to hand; null while there is no text, or it is veiled. */
export async function missionForSheet(
	context: Context
): Promise<Pick<TextLine, 'number' | 'sharedAt' | 'summary'> | null> {
	const [shown] = await listTexts({ ...context, viewer: guest }, { kinds: [kind] });
	if (!shown || shown.veiled || !shown.summary) return null;
	return { number: shown.number, sharedAt: shown.sharedAt, summary: shown.summary };
}

type Given = { body: string; datedOn: string; discussedBy: string };

/** Adds the next version, dated and discussed elsewhere. The very same text with the same date is refused: nothing is doubled. */
export async function addMission(
	db: Db,
	{ body, datedOn, discussedBy }: Given,
	now: Date
): Promise<Outcome<{ number: number }, 'empty' | 'same-as-before'>> {
	const { title, summary, sentences } = inPassages(body, limits);
	if (sentences.length === 0) return refuse('empty');
	const sharedAt = new Date(`${datedOn}T12:00:00Z`);
	const outcome = await putVersion(
		db,
		{ kind, title: title || 'Waarom en hoe', summary, sentences, reason: discussedBy, sharedAt },
		now
	);
	return outcome.ok ? accept(outcome.value) : outcome;
}
