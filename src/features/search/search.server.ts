// The front door of search: one box over everything a viewer may see.
import { isDutchWord, normalise } from '@meerstem/dutch';
import type { Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { lexeme } from '#features/search-index/entry.ts';
import type { EntryKind } from '#features/search-index/entry.tables.ts';
import { readable } from './found.server.ts';
import { amongWhat, shownKind, type Kind } from './kind.ts';
import {
	allOf,
	asksNothing,
	exactly,
	inOrder,
	isSlip,
	readQuery,
	roughly,
	says,
	scalesOf,
	someOf,
	twoOf,
	type Asked,
	type Scale
} from './query.ts';
import { bestFirst } from './ranking.ts';
import * as store from './search.store.server.ts';
import type { Results } from './search.ts';
import { marked, snippetOf, wantedBy } from './snippet.ts';

export type Search = { words: string; kind: Kind | null; themeId: string | null };

const mostShown = 20;
const mostNear = 8;
/** With fewer exact answers than this, near ones are looked for as well. */
const enough = 5;
const mostOfAKind = 100;

export async function search(context: Context, given: Search): Promise<Results> {
	const asked = readQuery(given.words);
	if (asksNothing(asked)) return { results: [], near: [], more: false, asksNothing: true };
	const { exact, near, slips } = await find(context.db, context.viewer, asked, given);
	const wanted = wantedBy(asked, slips);
	const shown = (await readable(context, [...exact, ...near].slice(0, mostWeighed(asked)))).filter(({ title, text }) =>
		asked.phrases.every((phrase) => says(title, phrase) || says(text, phrase))
	);
	const results = shown.slice(0, mostShown).map(({ title, text, kind, textKind, ...rest }) => ({
		...rest,
		kind: shownKind(kind, textKind ?? null),
		title: marked(title, wanted),
		snippet: text ? snippetOf(text, wanted) : []
	}));
	const isExact = new Set(exact.map(({ id }) => id));
	const isNear = ({ id }: { id: string }) => !isExact.has(id);
	return {
		results: results.filter((one) => !isNear(one)),
		near: results.filter(isNear).slice(0, mostNear),
		// Of what is only near nobody needs more.
		more: exact.length > mostShown && shown.length > mostShown,
		asksNothing: false
	};
}

/** One more than is shown, to know whether there is more; of phrases enough to be read through. */
const mostWeighed = ({ phrases }: Asked): number => (phrases.length > 0 ? 100 : mostShown + 1);

/**
 * Stories this viewer may read that have at least two of these terms, the best first; not the story they came from.
 * For "wie herkent dit?".
 */
export async function storiesAbout(
	{ db, viewer }: Context,
	terms: readonly string[],
	storyId: string
): Promise<string[]> {
	if (terms.length < 2) return [];
	const scales = terms.map((term, asked) => ({ query: lexeme(term), weight: 1, asked }));
	const found = await store.candidates(db, viewer, {
		condition: twoOf(scales.map(({ query }) => query)),
		ranked: scales.map(({ query }) => query),
		kinds: ['story'],
		texts: [],
		themeId: null,
		except: { kind: 'story', id: storyId },
		mostOfAKind: 3 * mostOfAKind
	});
	return bestFirst(found, scales).map(({ id }) => id);
}

type Entry = { kind: EntryKind; id: string };
type Found = { exact: Entry[]; near: Entry[]; slips: string[] };

/** First what has every word exactly; when that is little, also what has some of them, parts, beginnings and slips. */
async function find(
	db: Db,
	viewer: Viewer,
	asked: Asked,
	{ kind, themeId }: Pick<Search, 'kind' | 'themeId'>
): Promise<Found> {
	const { entries: kinds, texts } = amongWhat(kind);
	const phrases = asked.phrases.map(inOrder);
	const among = async (condition: string, scales: readonly Scale[]) => {
		const ranked = scales.map(({ query }) => query);
		const found = await store.candidates(db, viewer, { condition, ranked, kinds, texts, themeId, mostOfAKind });
		return bestFirst(found, scales);
	};
	const exact = await among(allOf([...asked.words.map(exactly), ...phrases]), scalesOf(asked, new Map()));
	if (exact.length >= enough || asked.words.length === 0) return { exact, near: [], slips: [] };
	const slips = await slipsOf(db, asked);
	const rough = asked.words.map((word) => roughly(word, slips.get(word.own) ?? []));
	const some = await among(allOf([someOf(rough), ...phrases]), scalesOf(asked, slips));
	const has = new Set(exact.map(({ id }) => id));
	return { exact, near: some.filter(({ id }) => !has.has(id)), slips: [...slips.values()].flat() };
}

/** Who types "geweld" means that, and not "geld": only what Dutch does not have may be a slip. */
async function slipsOf(db: Db, { words }: Asked): Promise<Map<string, string[]>> {
	const long = words.filter(({ written, own }) => own.length >= 4 && !isDutchWord(normalise(written)));
	const slips = new Map<string, string[]>();
	for (const { asked, word } of await store.alike(
		db,
		long.map(({ own }) => own)
	)) {
		if (word !== asked && isSlip(asked, word)) slips.set(asked, [...(slips.get(asked) ?? []), word]);
	}
	return slips;
}
