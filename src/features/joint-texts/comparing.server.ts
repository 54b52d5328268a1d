// The front door of comparing: any two versions of one text that this viewer may read.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { compare, type Comparison } from './compare.ts';
import { wordsOf } from './joint-texts.server.ts';
import * as store from './joint-text.store.server.ts';
import { isProse, type TextKind } from './kinds.ts';
import type { Version } from './joint-text.ts';
import { withoutMark } from './passage.ts';

type Line = { number: number; sharedAt: Date | null; reason: string };
export type ComparedVersions = {
	id: string;
	kind: TextKind;
	title: string;
	versions: Line[];
	from: Line;
	to: Line;
	/** Null: one of the two is veiled, so its words are not fetched. */
	comparison: Comparison | null;
};

/** Null, null: the newest beside the one before it. With one version there is nothing to compare. */
export async function compareVersions(
	context: Context,
	id: string,
	{ from, to }: { from: number | null; to: number | null }
): Promise<ComparedVersions> {
	const versions = await store.versionsOf(context.db, context.viewer, id);
	if (versions.length === 0) notFound('joint-text');
	const find = (number: number | null) => (number === null ? undefined : versions.find((one) => one.number === number));
	const newer = find(to) ?? versions[0] ?? notFound('version');
	const older = find(from) ?? versions[1] ?? newer;
	const [first, second] = (older.number ?? 0) > (newer.number ?? 0) ? [newer, older] : [older, newer];
	const comparison =
		first.veiled || second.veiled
			? null
			: compare(await comparable(context, id, first), await comparable(context, id, second));
	const line = ({ number, sharedAt, reason }: (typeof versions)[number]) => ({ number: number ?? 0, sharedAt, reason });
	const { kind, title } = versions[0] ?? newer;
	return { id, kind, title, versions: versions.map(line), from: line(first), to: line(second), comparison };
}

/** Of prose the words are compared, not the marks that make a heading or an item of them. */
async function comparable(context: Context, id: string, version: Version) {
	const { sentences, positions } = await wordsOf(context, id, version);
	const bare = isProse(version.kind) ? sentences.map((one) => ({ ...one, body: withoutMark(one.body) })) : sentences;
	return { version, positions, sentences: bare };
}
