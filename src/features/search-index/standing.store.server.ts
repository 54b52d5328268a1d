// What stands of each kind and may be found by somebody: told or shared, not taken back, not veiled. Read from the tables
// themselves, so that the index never depends on what a caller says has changed.
import { and, asc, eq, gt, inArray, isNotNull, isNull, not, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { circle } from '#features/circles/circle.tables.ts';
import { gathering } from '#features/gatherings/gathering.tables.ts';
import { group } from '#features/groups/group.tables.ts';
import { jointText, position, sentence, version } from '#features/joint-texts/joint-text.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { provinceNames } from '#kernel/province.ts';
import { profile } from '#features/profiles/profile.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import type { Words } from './entry.ts';
import type { EntryKind } from './entry.tables.ts';

/** Either these ids, or the next `limit` after an id. */
export type Which = { ids: readonly string[] } | { after: string; limit: number };

const chosen = (column: AnyPgColumn, which: Which): SQL =>
	'ids' in which ? inArray(column, [...which.ids]) : gt(column, which.after);
const most = (which: Which): number => ('ids' in which ? Math.max(1, which.ids.length) : which.limit);

const unveiled = (kind: EntryKind, id: AnyPgColumn): SQL =>
	not(
		qualified(
			sql`exists (select 1 from ${veil} where ${veil.wordsKind} = ${kind} and ${veil.wordsId} = ${id} and ${veil.liftedAt} is null)`
		)
	);

/** Texts under each other; what is null or empty adds an empty line. */
const together = (...texts: (AnyPgColumn | SQL)[]): SQL<string> =>
	sql<string>`concat_ws(E'\n', ${sql.join(texts, sql`, `)})`;

/** People look for the name, not for the code that is kept. */
const provinceName = sql`(${JSON.stringify(provinceNames)}::jsonb ->> ${organisation.province})`;

const sentences = qualified<string>(
	sql`select string_agg(${sentence.body}, E'\n' order by ${sentence.position}) from ${sentence} where ${sentence.versionId} = ${version.id}`
);
const positions = qualified<string>(
	sql`select string_agg(concat_ws(E'\\n', ${position.title}, ${position.protects}), E'\\n' order by ${position.number}) from ${position} where ${position.versionId} = ${version.id}`
);
const versionText = together(
	version.summary,
	positions,
	sentences,
	version.worksBecause,
	version.wouldNotIf,
	version.notKnown,
	version.possible,
	version.ordinaryLife,
	version.forWhom,
	version.toWhom,
	version.notHeard
);

const finders: Record<EntryKind, (db: Db, which: Which) => Promise<Words[]>> = {
	story: (db, which) =>
		db
			.select({
				id: story.id,
				at: sql<Date>`${story.toldAt}`.mapWith(story.toldAt),
				title: story.title,
				text: story.body
			})
			.from(story)
			.where(
				and(chosen(story.id, which), isNotNull(story.toldAt), isNull(story.withdrawnAt), unveiled('story', story.id))
			)
			.orderBy(asc(story.id))
			.limit(most(which)),
	'joint-text-version': (db, which) =>
		db
			.select({
				id: version.id,
				at: sql<Date>`${version.sharedAt}`.mapWith(version.sharedAt),
				title: version.title,
				text: versionText,
				textKind: jointText.kind
			})
			.from(version)
			.innerJoin(jointText, eq(jointText.id, version.jointTextId))
			.where(
				and(
					chosen(version.id, which),
					isNotNull(version.number),
					isNotNull(version.sharedAt),
					unveiled('joint-text-version', version.id)
				)
			)
			.orderBy(asc(version.id))
			.limit(most(which)),
	round: (db, which) =>
		db
			.select({ id: round.id, at: round.importedAt, title: round.title, text: round.description })
			.from(round)
			.where(and(chosen(round.id, which), unveiled('round', round.id)))
			.orderBy(asc(round.id))
			.limit(most(which)),
	statement: (db, which) =>
		db
			.select({ id: statement.id, at: statement.writtenAt, title: sql<string>`''`, text: statement.body })
			.from(statement)
			.where(
				and(
					chosen(statement.id, which),
					isNull(statement.leftAt),
					// A sentence of a story stands in a round only while its teller says yes: it is found by its story.
					isNull(statement.storyId),
					unveiled('statement', statement.id)
				)
			)
			.orderBy(asc(statement.id))
			.limit(most(which)),
	theme: (db, which) =>
		db
			.select({ id: theme.id, at: theme.startedAt, title: theme.title, text: theme.description })
			.from(theme)
			.where(and(chosen(theme.id, which), unveiled('theme', theme.id)))
			.orderBy(asc(theme.id))
			.limit(most(which)),
	group: (db, which) =>
		db
			.select({ id: group.id, at: group.begunAt, title: group.name, text: group.purpose })
			.from(group)
			.where(and(chosen(group.id, which), unveiled('group', group.id)))
			.orderBy(asc(group.id))
			.limit(most(which)),
	gathering: (db, which) =>
		db
			.select({
				id: gathering.id,
				at: gathering.startsAt,
				title: gathering.title,
				text: together(gathering.description, gathering.place)
			})
			.from(gathering)
			.where(and(chosen(gathering.id, which), unveiled('gathering', gathering.id)))
			.orderBy(asc(gathering.id))
			.limit(most(which)),
	circle: (db, which) =>
		db
			.select({
				id: circle.id,
				at: circle.begunAt,
				title: circle.name,
				text: together(circle.purpose, circle.region, circle.legacy)
			})
			.from(circle)
			.where(and(chosen(circle.id, which), unveiled('circle', circle.id)))
			.orderBy(asc(circle.id))
			.limit(most(which)),
	organisation: (db, which) =>
		db
			.select({
				id: organisation.id,
				at: organisation.joinedAt,
				title: organisation.name,
				text: together(organisation.formLabel, organisation.municipality, provinceName, organisation.about)
			})
			.from(organisation)
			.where(
				and(chosen(organisation.id, which), isNull(organisation.leftAt), unveiled('organisation', organisation.id))
			)
			.orderBy(asc(organisation.id))
			.limit(most(which)),
	person: (db, which) =>
		db
			.select({
				id: person.id,
				at: person.createdAt,
				title: person.name,
				text: together(person.about, profile.knows, profile.asks)
			})
			.from(person)
			.leftJoin(profile, eq(profile.personId, person.id))
			.where(and(chosen(person.id, which), isNull(person.deletedAt), unveiled('person', person.id)))
			.orderBy(asc(person.id))
			.limit(most(which))
};

export async function standing(db: Db, kind: EntryKind, which: Which): Promise<Words[]> {
	if ('ids' in which && which.ids.length === 0) return [];
	return finders[kind](db, which);
}
