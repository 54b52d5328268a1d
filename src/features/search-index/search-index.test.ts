import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { editStory, saveDraft, takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { layVeil, takeVeilAway } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { entryOf } from './entry.ts';
import { indexIsStale, rebuildIndex } from './search-index.server.ts';

const world = useWorld();
const text = { kind: 'experience' as const, title: 'De brief', language: 'nl', themeIds: [] };

async function tell(context: Context, body: string): Promise<string> {
	const choice = { audience: { kind: 'members' as const }, signature: 'team' as const, organisationId: null };
	const told = await tellStory(context, { ...text, body, ...choice });
	if (!told.ok) throw new Error(told.reason);
	return told.value.id;
}

const aTeller = async () => world.as(await aPerson(world, { teams: [await aTeam(world)] }));
const rows = async <T>(query: ReturnType<typeof sql>) =>
	((await world.db.execute(query)) as unknown as { rows: T[] }).rows;
const entry = async (id: string) =>
	(await rows<{ terms: string }>(sql`select terms::text as terms from search_entry where ref_id = ${id}`))[0]?.terms;
const stems = async () => (await rows<{ word: string }>(sql`select word from search_word`)).map(({ word }) => word);
const whole = () => rows(sql`select kind, ref_id, at, terms::text from search_entry order by kind, ref_id`);

test('a compound is found under its parts, which weigh less than the word itself', () => {
	const { vector } = entryOf({ title: 'Huurachterstand', text: 'Zij kreeg schuldhulpverlening.' });
	expect(vector).toMatch(/'huurachterstand':1A/);
	expect(vector).toMatch(/'huur':1C/);
	expect(vector).toMatch(/'schuld':\d+C/);
});

test('quotes and backslashes do not break a term', async () => {
	const { vector } = entryOf({ title: "foto's \\ d’r", text: `O'Brien's` });
	expect(await rows(sql`select ${vector}::tsvector`)).toHaveLength(1);
});

test('a draft is not in the index, a told story is, and an edit replaces its words at once', async () => {
	const teller = await aTeller();
	const draft = { draftKey: 'k', id: null, revision: 0, ...text, body: 'Ontslagbrief.', allowedNumbers: [] };
	const kept = await saveDraft(teller, draft);
	expect(kept.ok && (await entry(kept.value.id))).toBeUndefined();
	const id = await tell(teller, 'Een deurwaarder belde.');
	expect(await entry(id)).toContain("'deurwaarder'");
	const edit = { ...draft, body: 'Een buurvrouw belde.', storyRevision: 1 };
	expect((await editStory(teller, id, edit)).ok).toBe(true);
	expect(await entry(id)).not.toContain("'deurwaarder'");
	expect(await stems()).not.toContain('deurwaarder');
	expect(await stems()).toContain('buurvrouw');
});

test('a story taken back leaves no entry, and no stem that stood only there', async () => {
	const teller = await aTeller();
	const id = await tell(teller, 'De kwijtschelding kwam te laat.');
	const other = await tell(teller, 'Bij ons kwam de kwijtschelding nooit; de woningcorporatie zweeg.');
	await takeBackStory(teller, other);
	expect(await entry(other)).toBeUndefined();
	expect(await stems()).not.toContain('woningcorporatie');
	expect(await stems()).toContain('kwijtschelding');
	await takeBackStory(teller, id);
	expect(await stems()).not.toContain('kwijtschelding');
});

test('veiled words leave the index at once, and come back when the veil is lifted', async () => {
	const id = await tell(await aTeller(), 'De schimmel bleef.');
	await world.db.transaction((tx) => layVeil(tx, { kind: 'story', id, reason: 'recognisable', by: null }, world.clock));
	expect(await entry(id)).toBeUndefined();
	expect(await stems()).not.toContain('schimmel');
	await world.db.transaction((tx) => takeVeilAway(tx, 'story', id, null, world.clock));
	expect(await entry(id)).toContain("'schimmel'");
});

test('building the index anew changes nothing, repairs what is missing and drops what is lost', async () => {
	const teller = await aTeller();
	const id = await tell(teller, 'Een dossier van twee meter.');
	await startTheme(teller, { title: 'Wonen', description: 'Wie vindt een huis?' });
	const before = await whole();
	expect(before.length).toBeGreaterThan(3);
	await world.db.execute(sql`delete from search_entry where ref_id = ${id}`);
	await world.db.execute(
		sql`insert into search_entry (kind, ref_id, at, terms, rules) values ('story', 'weg', now(), '''zoek'':1B', 0)`
	);
	await world.db.execute(sql`insert into search_word (word) values ('zoekgeraakt')`);
	expect(await indexIsStale(world.db)).toBe(true);
	expect(await rebuildIndex(world.db)).toBe(before.length);
	expect(await whole()).toEqual(before);
	expect(await stems()).not.toContain('zoekgeraakt');
	expect(await indexIsStale(world.db)).toBe(false);
});
