// What the page behind a link from a mail shows. Opening it changes nothing: mail scanners open links too. Part of the front door.
import type { Language } from '#kernel/language.ts';
import type { Context } from '#platform/context.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import type { Open } from '#features/guard/marks.ts';
import { conversationPath } from '#features/profiles/message.ts';
import { headline } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { acts } from './acts.server.ts';
import type { About } from './acts.ts';
import { keyed, unlessGone } from './key.server.ts';
import { fromJoinSubject, isOld, type Act, type Choice, type Done } from './mail-answer.ts';
import * as store from './mail-answer.store.server.ts';
import { actingAs, openInAnswerWords, openInMessage } from './words.server.ts';

/** `path`: where to go on, on the site. `language`: of the person the mail was for, as the mail was. */
export type Shown = { act: Act; choice: Choice; path: string; language: Language } & (
	| { state: 'open'; about: About }
	| { state: 'words'; to: string; words: string; open: Open }
	| { state: 'used'; done: Done; at: Date }
	/** Too long ago, or nothing to do here any more. */
	| { state: 'old' | 'gone' }
);

/** Null when we did not make this link, or it is forgotten. */
export async function showMailAnswer(context: Context, key: string, secret: string): Promise<Shown | null> {
	const { db, now } = context;
	const found = keyed(key, secret);
	const offered = found && (await store.find(db, found.id));
	const person = offered && (await personById(db, offered.personId));
	if (!offered || !person) return null;
	const { act, subjectId, personId, usedAt, done, words } = offered;
	const { language } = person;
	const shown = { act, choice: found.choice, path: pathOf(offered), language };
	if (usedAt && done) return { ...shown, state: 'used', done, at: usedAt };
	if (isOld(offered.offeredAt, now())) return { ...shown, state: 'old' };
	const open = await unlessGone(async () => {
		const acting = await actingAs(context, db, personId);
		if (words !== null) return shownWords(acting, { act, subjectId, words });
		const about = await acts[act]?.about(acting, subjectId, language);
		return about ? { state: 'open' as const, about } : null;
	});
	return open ? { ...shown, ...open } : { ...shown, state: 'gone' };
}

/** Words of a reply, for their writer. */
async function shownWords(acting: Context, { act, subjectId, words }: { act: Act; subjectId: string; words: string }) {
	if (act === 'send-message') {
		const to = await personById(acting.db, subjectId);
		return to ? { state: 'words' as const, to: to.name, words, open: openInMessage(words) } : null;
	}
	const story = (await storiesById(acting, [subjectId])).get(subjectId);
	if (story?.state !== 'readable') return null;
	return {
		state: 'words' as const,
		to: headline(story),
		words,
		open: await openInAnswerWords(acting, subjectId, words)
	};
}

/** Addresses without words: the page itself finds its own. */
function pathOf({ act, subjectId }: Pick<store.Offered, 'act' | 'subjectId'>): string {
	if (act === 'consent') return `/vragen/${subjectId}`;
	if (act === 'come') return `/bijeenkomsten/${subjectId}`;
	if (act === 'join') return `/teams/${fromJoinSubject(subjectId).team}/bewerken#erbij`;
	if (act === 'greet') return `/teams/${subjectId}`;
	if (act === 'message' || act === 'send-message') return conversationPath(subjectId);
	return act === 'helped' ? '/mijn-verhalen' : `/verhalen/${subjectId}`;
}
