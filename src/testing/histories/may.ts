// What somebody may see, from the raw rows and the kernel's rule alone: nothing here asks the stores that are on trial.
import { eq, isNull } from 'drizzle-orm';
import { mayRead, type Audience } from '#kernel/audience.ts';
import { isSteward, type Viewer } from '#kernel/viewer.ts';
import { audienceFromRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { circle, circleMember, circleNote } from '#features/circles/circle.tables.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { maker, position, sentence, version } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';

type Words = { id: string; text: string; audience: Audience; owners: string[]; veiled: boolean };

export type Rows = { words: Words[]; agreed: { text: string; audience: Audience; about: string }[] };

export async function rowsOf(db: Db): Promise<Rows> {
	const veils = await db.select().from(veil).where(isNull(veil.liftedAt));
	const veiled = new Set(veils.map(({ wordsId }) => wordsId));
	const makers = await db.select().from(maker);
	const words: Words[] = [];
	for (const row of await db.select().from(story)) {
		const owners = row.tellerId ? [row.tellerId] : [];
		words.push({ id: row.id, text: row.body, audience: audienceFromRow(row), owners, veiled: veiled.has(row.id) });
	}
	for (const row of await db.select().from(response)) {
		const owners = row.personId ? [row.personId] : [];
		words.push({
			id: row.id,
			text: row.words ?? '',
			audience: audienceFromRow(row),
			owners,
			veiled: veiled.has(row.id)
		});
	}
	for (const row of await db.select().from(version)) {
		const owners = makers.filter((one) => one.jointTextId === row.jointTextId).map(({ personId }) => personId);
		const audience = row.number === null ? ({ kind: 'self' } as const) : audienceFromRow(row);
		const bodies = await db.select().from(sentence).where(eq(sentence.versionId, row.id));
		const sides = await db.select().from(position).where(eq(position.versionId, row.id));
		const said = [...bodies.map(({ body }) => body), ...sides.flatMap(({ title, protects }) => [title, protects])];
		const text = [row.title, ...said].join(' ');
		words.push({ id: row.id, text, audience, owners, veiled: veiled.has(row.id) });
	}
	const inCircles = await db.select().from(circleMember);
	for (const row of await db.select().from(circle)) {
		const owners = inCircles.filter((one) => one.circleId === row.id).map(({ personId }) => personId);
		const text = [row.name, row.purpose, row.closedReason].join(' ');
		words.push({ id: row.id, text, audience: audienceFromRow(row), owners, veiled: veiled.has(row.id) });
	}
	for (const row of await db.select().from(circleNote)) {
		const owners = row.writerId ? [row.writerId] : [];
		const audience = { kind: 'group' as const, groupId: row.circleId };
		words.push({ id: row.id, text: row.body, audience, owners, veiled: veiled.has(row.id) });
	}
	const agreed = (await db.select().from(ask).where(eq(ask.yes, true))).map((row) => ({
		text: row.words,
		audience: audienceFromRow(row),
		about: row.subjectId
	}));
	return { words, agreed };
}

const tokens = (text: string): string[] => text.match(/wex[a-z]+/g) ?? [];

/** Every telltale word this viewer may come across: their own, their circles', and what owners agreed to. */
export function mayMeet(viewer: Viewer, { words, agreed }: Rows): Set<string> {
	const reads = (audience: Audience, owners: readonly string[]) =>
		[null, ...owners].some((owner) => mayRead(viewer, audience, owner));
	const own = (owners: readonly string[]) => viewer.kind === 'person' && owners.includes(viewer.id);
	const veiled = new Set(words.filter((one) => one.veiled).map(({ id }) => id));
	return new Set([
		...words
			// A second steward decides about a veil, so those who may read the words still do.
			.filter((one) => !one.veiled || own(one.owners) || isSteward(viewer))
			.filter(({ audience, owners }) => reads(audience, owners))
			.flatMap(({ text }) => tokens(text)),
		...agreed
			.filter(({ audience, about }) => reads(audience, []) && !veiled.has(about))
			.flatMap(({ text }) => tokens(text))
	]);
}

export const met = (text: string): Set<string> => new Set(tokens(text));
