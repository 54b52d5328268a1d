// What I brought and took along in the last year, for nobody's eyes but mine. What I may no longer read is left out.
import { before, days } from '#kernel/moments.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { gatheringsById } from '#features/gatherings/gatherings.server.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { textKinds, textPath } from '#features/joint-texts/kinds.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import type { Own, Thing } from './brought.ts';
import * as store from './brought.store.server.ts';

const most = 8;
const lookedBack = days(365);

export async function whatIBroughtAndTook(context: Context, viewer: SignedIn): Promise<Own> {
	const now = context.now();
	const rows = await store.ofPerson(context.db, viewer.id, { since: before(now, lookedBack), now }, most);
	const names = await namesOf(context, rows);
	const shown = <Kind>(some: readonly (store.Row & { kind: Kind })[]): Thing<Kind>[] =>
		some.flatMap(({ kind, id, at }) => {
			const name = names.get(id);
			return name ? [{ kind, at, ...name }] : [];
		});
	return { brought: shown(rows.filter(store.isBrought)), took: shown(rows.filter(store.isTook)) };
}

type Name = Pick<Thing<unknown>, 'title' | 'path' | 'language'>;

async function namesOf(context: Context, rows: readonly store.Row[]): Promise<Map<string, Name>> {
	const idsOf = (subject: store.Row['subject']) => rows.filter((row) => row.subject === subject).map(({ id }) => id);
	const texts = new Set(idsOf('text'));
	const stories = [...(await storiesById(context, idsOf('story'))).values()];
	const gatherings = [...(await gatheringsById(context, idsOf('gathering'))).values()];
	const lines = texts.size > 0 ? await listTexts(context, { kinds: textKinds }) : [];
	return new Map<string, Name>([
		...stories
			.filter(({ state }) => state === 'readable')
			.map((one) => [one.id, { title: headline(one), path: storyPath(one), language: one.language }] as const),
		...gatherings
			.filter(({ veiled }) => !veiled)
			.map((one) => [one.id, { title: one.title, path: gatheringPath(one), language: 'nl' }] as const),
		...lines
			.filter(({ id, veiled }) => texts.has(id) && !veiled)
			.map((one) => [one.id, { title: one.title, path: textPath(one), language: 'nl' }] as const)
	]);
}
