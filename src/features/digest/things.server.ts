// What a digest tells, read at the moment it leaves, as its reader sees it then: through the front doors of the features.
import type { Context } from '#platform/context.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { whenWords } from '#features/gatherings/gathering.texts.ts';
import { gatheringsById } from '#features/gatherings/gatherings.server.ts';
import { groupTexts } from '#features/groups/group.texts.ts';
import { bringingsById, bringingsOf } from '#features/groups/groups.server.ts';
import { kindTexts } from '#features/joint-texts/kind.texts.ts';
import { textPath } from '#features/joint-texts/kinds.ts';
import { foundVersions } from '#features/joint-texts/joint-texts.server.ts';
import type { ToldKind } from '#features/notices/told.tables.ts';
import { roundPath } from '#features/rounds/round.ts';
import { listRounds } from '#features/rounds/rounds.server.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { storyTexts } from '#features/stories/story.texts.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import type { Language } from '#kernel/language.ts';
import { themesOfThings } from './themes.store.server.ts';
import { keyOf } from './digest.ts';

/** One thing in a digest. `title` null: it is for a smaller circle, so the mail holds only the way to it. */
export type DigestItem = {
	kind: ToldKind;
	id: string;
	at: Date;
	title: string | null;
	/** A word for it that says more than its kind: a question, a dilemma. */
	called?: string;
	path: string;
	/** When a gathering is, what a table answered. */
	about: string | null;
	theme: { id: string; title: string } | null;
};

type Read = Omit<DigestItem, 'theme' | 'kind'>;
type Reader = (context: Context, ids: readonly string[], language: Language) => Promise<Read[]>;

const isWide = ({ kind }: { kind: string }): boolean => kind === 'members' || kind === 'public';

const readers: Record<ToldKind, Reader> = {
	story: async (context, ids, language) =>
		[...(await storiesById(context, ids)).values()].flatMap((story) => {
			if (story.state !== 'readable' || !story.toldAt) return [];
			const wide = isWide(story.audience);
			const title = wide ? headline(story) : null;
			// The address of a story in a smaller circle holds no words of its title either.
			const path = wide ? storyPath(story) : `/verhalen/${story.id}`;
			const called = story.kind === 'question' ? { called: storyTexts[language].asked } : {};
			return [{ id: story.id, at: story.toldAt, title, ...called, path, about: null }];
		}),
	'joint-text-version': async (context, ids, language) =>
		(await foundVersions(context, ids)).map(({ id, jointTextId, kind, title, text }) => ({
			id,
			at: context.now(),
			title,
			called: kindTexts[language][kind].name,
			path: textPath({ id: jointTextId, kind, title }),
			about: text.split('\n')[0] ?? null
		})),
	gathering: async (context, ids, language) =>
		[...(await gatheringsById(context, ids)).values()]
			.filter(({ veiled, calledOffAt, startsAt }) => !veiled && !calledOffAt && startsAt > context.now())
			.map((one) => {
				const wide = isWide(one.audience);
				const path = wide ? gatheringPath(one) : `/bijeenkomsten/${one.id}`;
				return {
					id: one.id,
					at: one.startsAt,
					title: wide ? one.title : null,
					path,
					about: wide ? whenWords(one, language) : null
				};
			}),
	round: async (context, ids) => {
		const rounds = ids.length === 0 ? [] : await listRounds(context);
		return rounds
			.filter(({ id, veiled }) => ids.includes(id) && !veiled)
			.map((one) => ({ id: one.id, at: context.now(), title: one.title, path: roundPath(one), about: null }));
	},
	bringing: async (context, ids, language) => {
		const threads = (await bringingsById(context.db, ids)).map(({ thread }) => thread.id);
		const seen = [...(await bringingsOf(context, threads)).values()].flat();
		return seen
			.filter(({ id, veiled, outcome }) => ids.includes(id) && !veiled && outcome)
			.map(({ id, answeredAt, thread, table, outcome }) => ({
				id,
				at: answeredAt ?? context.now(),
				title: thread.title,
				path: `${table.path}#gebracht-${id}`,
				about: outcome && `${table.name}: ${groupTexts[language].outcome[outcome]}`
			}));
	}
};

/** The newest first; what this reader may not read any more, or nobody may, is left out. */
export async function readThings(
	context: Context,
	things: readonly { kind: ToldKind; id: string }[],
	language: Language
): Promise<DigestItem[]> {
	const themes = await themesOfThings(context.db, things);
	const items: DigestItem[] = [];
	for (const kind of Object.keys(readers) as ToldKind[]) {
		const ids = things.filter((one) => one.kind === kind).map(({ id }) => id);
		if (ids.length === 0) continue;
		for (const one of await readers[kind](context, ids, language)) {
			const theme = themes.get(keyOf({ kind, id: one.id })) ?? null;
			items.push({ ...one, kind, theme: one.title === null ? null : theme });
		}
	}
	return items.sort((a, b) => b.at.getTime() - a.at.getTime());
}
