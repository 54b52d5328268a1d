// Finds entries for one viewer. Every branch joins the thing itself and asks its own rule of reading in the same query: what
// this viewer may not read is never fetched, counted or ranked.
import { and, eq, gt, inArray, isNotNull, isNull, not, notExists, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isSignedIn, readsMembers, type Viewer } from '#kernel/viewer.ts';
import { visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { circle } from '#features/circles/circle.tables.ts';
import { gathering } from '#features/gatherings/gathering.tables.ts';
import { group } from '#features/groups/group.tables.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import type { TextKind } from '#features/joint-texts/kinds.ts';
import { sharedWith } from '#features/joint-texts/joint-texts.server.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { profile } from '#features/profiles/profile.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { searchEntry, searchWord, type EntryKind } from '#features/search-index/entry.tables.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';

type Branch = {
	/** Joins the thing to its entry, and keeps those this viewer may read. */
	of: (db: Db, viewer: Viewer) => { join: SQL; readable: SQL | undefined };
	/** Stands under this theme; null: this kind stands under none. */
	under: ((themeId: string) => SQL) | null;
};

const newer = alias(version, 'newer');
const entryIs = (table: SQL) => sql`${table} = ${searchEntry.refId}`;
const join = (
	table:
		| typeof story
		| typeof version
		| typeof round
		| typeof theme
		| typeof group
		| typeof gathering
		| typeof circle
		| typeof organisation
		| typeof person
) => sql`join ${table} on ${entryIs(sql`${table.id}`)}`;

const branches: Record<EntryKind, Branch> = {
	story: {
		of: (_db, viewer) => ({
			join: join(story),
			readable: and(isNotNull(story.toldAt), isNull(story.withdrawnAt), visibleTo(viewer, story, story.tellerId))
		}),
		under: (themeId) =>
			sql`exists (select 1 from ${storyTheme} where ${storyTheme.storyId} = ${story.id} and ${storyTheme.themeId} = ${themeId})`
	},
	// Of each text the newest version this viewer may read, and no other.
	'joint-text-version': {
		of: (db, viewer) => ({
			join: join(version),
			readable: and(
				sharedWith(db, viewer),
				notExists(
					db
						.select({ one: sql`1` })
						.from(newer)
						.where(
							and(
								eq(newer.jointTextId, version.jointTextId),
								gt(newer.number, version.number),
								sharedWith(db, viewer, newer)
							)
						)
				)
			)
		}),
		under: (themeId) =>
			sql`exists (select 1 from ${jointText} where ${jointText.id} = ${version.jointTextId} and ${jointText.themeId} = ${themeId})`
	},
	round: {
		of: (_db, viewer) => ({ join: join(round), readable: visibleTo(viewer, round) }),
		under: (themeId) => eq(round.themeId, themeId)
	},
	statement: {
		of: (_db, viewer) => ({
			join: sql`join ${statement} on ${entryIs(sql`${statement.id}`)} join ${round} on ${round.id} = ${statement.roundId}`,
			readable: and(isNull(statement.leftAt), visibleTo(viewer, round))
		}),
		under: (themeId) => eq(round.themeId, themeId)
	},
	theme: { of: () => ({ join: join(theme), readable: undefined }), under: (themeId) => eq(theme.id, themeId) },
	group: { of: () => ({ join: join(group), readable: undefined }), under: (themeId) => eq(group.themeId, themeId) },
	gathering: {
		of: (_db, viewer) => ({ join: join(gathering), readable: visibleTo(viewer, gathering) }),
		under: (themeId) => eq(gathering.themeId, themeId)
	},
	circle: {
		of: (_db, viewer) => ({ join: join(circle), readable: visibleTo(viewer, circle) }),
		under: (themeId) => eq(circle.themeId, themeId)
	},
	organisation: { of: () => ({ join: join(organisation), readable: isNull(organisation.leftAt) }), under: null },
	person: {
		of: (_db, viewer) => ({
			join: join(person),
			readable: and(
				isNull(person.deletedAt),
				readsMembers(viewer) ? undefined : or(isPublic, isSignedIn(viewer) ? eq(person.id, viewer.id) : undefined)
			)
		}),
		under: null
	}
};

/** They said that everyone may read their page. */
const isPublic = sql`exists (select 1 from ${profile} where ${profile.personId} = ${person.id} and ${profile.audience} = 'public')`;
const isText = (texts: readonly TextKind[]): SQL =>
	sql`exists (select 1 from ${jointText} where ${jointText.id} = ${version.jointTextId} and ${inArray(jointText.kind, [...texts])})`;

const unveiled = sql`not exists (select 1 from ${veil} where ${veil.wordsKind} = ${searchEntry.kind}
	and ${veil.wordsId} = ${searchEntry.refId} and ${veil.liftedAt} is null)`;

export type Candidate = { kind: EntryKind; id: string; at: Date; ranks: number[] };
export type Looking = {
	/** What must be there, as a tsquery. */
	condition: string;
	/** For each of these a rank, in the same order. */
	ranked: readonly string[];
	kinds: readonly EntryKind[];
	/** Of joint texts only these kinds; none: all. */
	texts: readonly TextKind[];
	themeId: string | null;
	/** Not this one: the thing somebody is looking at. */
	except?: { kind: EntryKind; id: string };
	/** The newest so many of each kind are weighed. Above that the question is too wide to have a best answer. */
	mostOfAKind: number;
};

/** D, C, B, A: parts of compounds, words of the text, words of the title. */
const weights = '{0.1, 0.3, 0.7, 1}';

export async function candidates(db: Db, viewer: Viewer, looking: Looking): Promise<Candidate[]> {
	const asked = looking.kinds.flatMap((kind) => branchOf(db, viewer, kind, looking) ?? []);
	if (asked.length === 0) return [];
	const ranks = sql.join(
		looking.ranked.map((query) => sql`ts_rank(${weights}, terms, ${query}::tsquery, 1)`),
		sql`, `
	);
	const found = await db.execute(
		// Joined to nothing, terms are unpacked once here instead of again for every rank.
		sql`select kind, ref_id as id, at, json_build_array(${ranks}) as ranks
			from (select kind, ref_id, at, terms || ''::tsvector as terms from (${sql.join(asked, sql` union all `)}) as found offset 0) as unpacked`
	);
	// Both drivers answer a raw query with `rows`; drizzle's shared type does not say so.
	const { rows } = found as unknown as { rows: (Omit<Candidate, 'at'> & { at: Date | string })[] };
	return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

function branchOf(db: Db, viewer: Viewer, kind: EntryKind, looking: Looking): SQL | null {
	const { condition, themeId, texts, except, mostOfAKind } = looking;
	const { of, under } = branches[kind];
	if (themeId !== null && under === null) return null;
	const { join: joined, readable } = of(db, viewer);
	const wanted = and(
		eq(searchEntry.kind, kind),
		sql`${searchEntry.terms} @@ ${condition}::tsquery`,
		readable,
		unveiled,
		themeId === null ? undefined : under?.(themeId),
		texts.length > 0 && kind === 'joint-text-version' ? isText(texts) : undefined,
		except?.kind === kind ? not(eq(searchEntry.refId, except.id)) : undefined
	);
	return sql`(select ${searchEntry.kind}, ${searchEntry.refId}, ${searchEntry.at}, ${searchEntry.terms}
		from ${searchEntry} ${joined} where ${wanted} order by ${searchEntry.at} desc limit ${mostOfAKind})`;
}

/**
 * Stems in the index that look like these, by their letters in threes. They stand in things that this viewer may perhaps
 * not read: use them to ask with, never show them.
 */
export async function alike(db: Db, stems: readonly string[]): Promise<{ asked: string; word: string }[]> {
	if (stems.length === 0) return [];
	const found = await db.execute(sql`select asked.stem as asked, ${searchWord.word} as word
		from json_array_elements_text(${JSON.stringify(stems)}::json) as asked(stem)
		join ${searchWord} on ${searchWord.word} % asked.stem where similarity(${searchWord.word}, asked.stem) > 0.4`);
	return (found as unknown as { rows: { asked: string; word: string }[] }).rows;
}
