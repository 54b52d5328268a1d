// The finders of statements, and of the names of places and people. Part of words.store.server.ts.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { everyone } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { gathering, gatheringHost } from '#features/gatherings/gathering.tables.ts';
import { group } from '#features/groups/group.tables.ts';
import { partnerPiece, relation } from '#features/groups/table-work.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import { profile } from '#features/profiles/profile.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { statementStands } from '#features/rounds/rounds.server.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { both, known, type FoundWords } from './words.ts';

export type Finder = (
	db: Db,
	viewer: Viewer,
	ids: string[]
) => Promise<(Omit<FoundWords, 'kind' | 'decides'> & { decides?: boolean })[]>;

export const statements: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select({ row: statement, within: round, reads: sql<boolean>`${visibleTo(viewer, round)}` })
		.from(statement)
		.innerJoin(round, eq(round.id, statement.roundId))
		.where(and(inArray(statement.id, ids), statementStands));
	return rows.map(({ row, within, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(within),
		writerIds: [],
		words: reads ? row.body : null,
		language: row.language,
		path: `/rondes/${row.roundId}/stelling/${row.number}`
	}));
};

export const rounds: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select({ row: round, reads: sql<boolean>`${visibleTo(viewer, round)}` })
		.from(round)
		.where(inArray(round.id, ids));
	return rows.map(({ row, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(row),
		writerIds: [],
		words: reads ? both(row.title, row.description) : null,
		language: row.language,
		path: `/rondes/${row.id}`
	}));
};

export const themes: Finder = async (db, _viewer, ids) => {
	const rows = await db.select().from(theme).where(inArray(theme.id, ids));
	return rows.map((row) => ({
		id: row.id,
		readable: true,
		audience: everyone,
		writerIds: known(row.startedBy),
		words: both(row.title, row.description),
		language: 'nl',
		path: `/themas/${row.id}`
	}));
};

export const groups: Finder = async (db, _viewer, ids) => {
	const rows = await db.select().from(group).where(inArray(group.id, ids));
	return rows.map((row) => ({
		id: row.id,
		readable: true,
		audience: everyone,
		writerIds: known(row.begunBy),
		words: both(row.name, row.purpose),
		language: 'nl',
		path: `/tafels/${row.id}`
	}));
};

export const gatherings: Finder = async (db, viewer, ids) => {
	const hosts = qualified<string[]>(sql`coalesce((select json_agg(${gatheringHost.personId}) from ${gatheringHost}
		where ${gatheringHost.gatheringId} = ${gathering.id} and ${gatheringHost.since} is not null), '[]'::json)`);
	const rows = await db
		.select({ row: gathering, hosts, reads: sql<boolean>`${visibleTo(viewer, gathering)}` })
		.from(gathering)
		.where(inArray(gathering.id, ids));
	return rows.map(({ row, hosts, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(row),
		writerIds: hosts,
		words: reads ? both(row.title, both(row.description, row.place)) : null,
		language: 'nl',
		path: `/bijeenkomsten/${row.id}`
	}));
};

export const organisations: Finder = async (db, _viewer, ids) => {
	const people = qualified<string[]>(sql`coalesce((select json_agg(${affiliation.personId}) from ${affiliation}
		where ${affiliation.organisationId} = ${organisation.id} and ${affiliation.until} is null), '[]'::json)`);
	const rows = await db.select({ row: organisation, people }).from(organisation).where(inArray(organisation.id, ids));
	return rows.map(({ row, people }) => ({
		id: row.id,
		readable: true,
		audience: everyone,
		writerIds: people,
		words: both(row.name, both(row.formLabel, row.about)),
		language: 'nl',
		path: `/${row.kind === 'member' ? 'teams' : 'partners'}/${row.id}`
	}));
};

export const people: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select({ id: person.id, name: person.name, about: person.about, language: person.language, profile })
		.from(person)
		.leftJoin(profile, eq(profile.personId, person.id))
		.where(and(inArray(person.id, ids), isNull(person.deletedAt)));
	return rows.map((row) => {
		const isPublic = row.profile?.audience === 'public';
		const reads = isPublic || (viewer.kind === 'person' && (viewer.readsMembers || viewer.id === row.id));
		return {
			id: row.id,
			readable: reads,
			audience: isPublic ? everyone : ({ kind: 'members' } as const),
			writerIds: [row.id],
			words: reads ? [row.name, row.about, row.profile?.knows, row.profile?.asks].filter(Boolean).join('\n\n') : null,
			language: row.language,
			path: `/mensen/${row.id}`
		};
	});
};

/** How the network relates to an institution: one version. It stands at the tables of that institution. */
export const relations: Finder = async (db, _viewer, ids) => {
	const rows = await db
		.select({
			row: relation,
			groupId: qualified<string | null>(
				sql`select min(${group.id}) from ${group} where ${group.partnerId} = ${relation.partnerId}`
			)
		})
		.from(relation)
		.where(inArray(relation.id, ids));
	return rows.map(({ row, groupId }) => ({
		id: row.id,
		readable: true,
		audience: everyone,
		writerIds: known(row.writtenBy),
		words: both(row.words, row.reason),
		language: 'nl',
		path: groupId ? `/tafels/${groupId}` : '/tafels'
	}));
};

export const pieces: Finder = async (db, viewer, ids) => {
	const reads = visibleTo(viewer, partnerPiece, partnerPiece.writtenBy);
	const rows = await db
		.select({ row: partnerPiece, reads: sql<boolean>`${reads}` })
		.from(partnerPiece)
		.where(and(inArray(partnerPiece.id, ids), isNull(partnerPiece.withdrawnAt)));
	return rows.map(({ row, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(row),
		writerIds: known(row.writtenBy),
		words: reads ? both(row.title, row.body) : null,
		language: 'nl',
		path: `/tafels/${row.groupId}`
	}));
};
