// Which versions somebody can bring, and whose words are in them, as rows.
import { and, desc, eq, exists, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { jointText, maker, sentence, source, version, voice } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { bringing } from './group.tables.ts';

export type Bringable = {
	versionId: string;
	jointTextId: string;
	title: string;
	number: number | null;
	mine: boolean;
	broughtAt: Date | null;
};

const weaves = (db: Db, personId: string) =>
	exists(
		db
			.select({ one: sql`1` })
			.from(maker)
			.where(and(eq(maker.jointTextId, version.jointTextId), eq(maker.personId, personId), isNull(maker.leftAt)))
	);

/** By its audience, or as one of its weavers, as long as they read along with the members. */
const reads = (db: Db, viewer: SignedIn) =>
	or(visibleTo(viewer, version), viewer.readsMembers ? weaves(db, viewer.id) : undefined);

const mineOf = (db: Db, personId: string) => qualified<boolean>(sql`${weaves(db, personId)}`);

/** The newest shared version of each thread this person reads, the last shared first, with when it was brought to this table before. */
export async function newestVersions(db: Db, viewer: SignedIn, groupId: string): Promise<Bringable[]> {
	const rows = await db
		.selectDistinctOn([version.jointTextId], {
			versionId: version.id,
			jointTextId: version.jointTextId,
			title: version.title,
			number: version.number,
			mine: mineOf(db, viewer.id),
			broughtAt: bringing.broughtAt,
			sharedAt: version.sharedAt,
			veiled: isVeiled('joint-text-version', version.id)
		})
		.from(version)
		.innerJoin(jointText, and(eq(jointText.id, version.jointTextId), eq(jointText.kind, 'thread')))
		.leftJoin(bringing, and(eq(bringing.versionId, version.id), eq(bringing.groupId, groupId)))
		.where(and(isNotNull(version.number), reads(db, viewer)))
		.orderBy(version.jointTextId, desc(version.number));
	return rows
		.filter(({ veiled }) => !veiled)
		.toSorted((a, b) => Number(b.sharedAt) - Number(a.sharedAt))
		.map(({ veiled: _, sharedAt: __, ...row }) => row);
}

/** A shared version, when this person may read it; `mine`: they weave it. */
export async function readableVersion(db: Db, viewer: SignedIn, versionId: string) {
	const [row] = await db
		.select({ id: version.id, jointTextId: version.jointTextId, mine: mineOf(db, viewer.id) })
		.from(version)
		.innerJoin(jointText, and(eq(jointText.id, version.jointTextId), eq(jointText.kind, 'thread')))
		.where(and(eq(version.id, versionId), isNotNull(version.number), reads(db, viewer)));
	return row;
}

export type WordsInVersion = {
	ownerId: string;
	subjectKind: 'story' | 'response';
	subjectId: string;
	words: string;
	/** The audience their owner chose. */
	own: Audience;
};

/** Quotes and differing voices that still stand in this version, with their owners. */
export async function wordsIn(db: Db, versionId: string): Promise<WordsInVersion[]> {
	return [...(await quotesIn(db, versionId)), ...(await voicesIn(db, versionId))];
}

async function quotesIn(db: Db, versionId: string): Promise<WordsInVersion[]> {
	const rows = await db
		.select({
			ownerId: story.tellerId,
			subjectId: story.id,
			words: source.quote,
			audience: story.audience,
			audienceOrganisationId: story.audienceOrganisationId,
			audienceGroupId: story.audienceGroupId,
			veiled: isVeiled('story', story.id)
		})
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.innerJoin(story, and(eq(source.kind, 'story'), eq(source.saidBy, 'teller'), eq(story.id, source.refId)))
		.where(and(eq(sentence.versionId, versionId), isNotNull(source.quote), isNull(story.withdrawnAt)));
	return rows.flatMap((row) => asWords('story', row));
}

async function voicesIn(db: Db, versionId: string): Promise<WordsInVersion[]> {
	const inSentences = db.select({ id: sentence.id }).from(sentence).where(eq(sentence.versionId, versionId));
	const beside = db.select({ id: voice.responseId }).from(voice).where(inArray(voice.sentenceId, inSentences));
	const cited = db
		.select({ id: source.refId })
		.from(source)
		.where(and(eq(source.kind, 'voice'), inArray(source.sentenceId, inSentences)));
	const rows = await db
		.select({
			ownerId: response.personId,
			subjectId: response.id,
			words: response.words,
			audience: response.audience,
			audienceOrganisationId: response.audienceOrganisationId,
			audienceGroupId: response.audienceGroupId,
			veiled: isVeiled('response', response.id)
		})
		.from(response)
		.where(
			and(
				or(inArray(response.id, beside), inArray(response.id, cited)),
				isNotNull(response.words),
				isNull(response.withdrawnAt)
			)
		);
	return rows.flatMap((row) => asWords('response', row));
}

type Row = { ownerId: string | null; subjectId: string; words: string | null; veiled: boolean } & Parameters<
	typeof audienceFromRow
>[0];

/** Words without an owner who can be asked, and veiled words, are asked of nobody: silence is no. */
function asWords(
	subjectKind: WordsInVersion['subjectKind'],
	{ ownerId, subjectId, words, veiled, ...own }: Row
): WordsInVersion[] {
	if (ownerId === null || words === null || veiled) return [];
	return [{ ownerId, subjectKind, subjectId, words, own: audienceFromRow(own) }];
}
