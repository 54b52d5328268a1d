import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { keepResidentWords, readByCode, takeBackByCode } from '#features/residents/residents.server.ts';
import { takeBackResidentAgain } from '#features/residents/residents.server.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { source } from './joint-text.tables.ts';
import { showText } from './joint-texts.server.ts';
import { inviteWeaver, weaveAlong } from './makers.server.ts';
import { openPiece } from './piece.server.ts';
import { shareVersion } from './sharing.server.ts';
import type { ShownSource } from './shown.ts';
import { startText } from './starting.server.ts';
import { showWeaving } from './weaving-page.server.ts';
import * as weaving from './weaving.server.ts';

const world = useWorld();
const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.9' };
const everyone: Audience = { kind: 'public' };
const members: Audience = { kind: 'members' };
const said = 'Ik wilde gewoon dat iemand bleef zitten.';

type Plan = { story: Audience; circle: Audience; mayQuote?: boolean };

/** A lesson on one story that was told with a resident, being woven by two colleagues. */
async function aLessonToldWith({ story, circle, mayQuote = true }: Plan) {
	const team = await aTeam(world);
	const [teller, mateId] = [
		await world.as(await aPerson(world, { teams: [team] })),
		await aPerson(world, { teams: [team] })
	];
	const storyId = await aToldStory(world, teller, story, { title: 'De stoel', body: 'Ze zat er nog.' });
	const words = `${said} Meer niet.`;
	const kept = await keepResidentWords(teller, storyId, { words, language: 'nl', audience: circle, mayQuote });
	if (!kept.ok) throw new Error('words of the resident were not kept');
	const given = {
		title: 'Blijf zitten',
		summary: 'Het hielp.',
		theme: '',
		from: { kind: 'story' as const, ref: storyId }
	};
	const id = await startText(teller, 'lesson', given);
	await inviteWeaver(teller, id, mateId);
	await weaveAlong(await world.as(mateId), id);
	const added = await weaving.addSentence(teller, id, { body: 'Blijven zitten hielp.', under: 0 });
	const page = await showWeaving(teller, id);
	const material = page.role === 'weaver' ? (page.material[0]?.id ?? '') : '';
	const sentence = added.ok ? added.value : '';
	const quote = (context: Context) => weaving.attachSource(context, id, { sentence, material, quote: said });
	return { id, teller, storyId, code: kept.value.code ?? '', words, material, quote };
}

async function shared(id: string, teller: Context, audience: 'public' | 'members' = 'public') {
	const page = async () => {
		const shown = await showWeaving(teller, id);
		if (shown.role !== 'weaver' || !shown.working) throw new Error('nothing is being woven');
		return shown.working;
	};
	const { version } = await page();
	const empty = { notKnown: '', possible: '', ordinaryLife: '', forWhom: '', toWhom: '', notHeard: '', soughtAt: '' };
	const texts = { title: 'Blijf zitten', summary: 'Het hielp.', theme: '', ...empty };
	await weaving.saveTexts(teller, id, {
		...texts,
		worksBecause: 'Rust.',
		wouldNotIf: 'Haast.',
		revision: version.revision
	});
	const outcome = await shareVersion(teller, id, { reason: 'Eerste.', audience, seen: (await page()).seen });
	if (!outcome.ok) throw new Error(outcome.reason);
}

async function quoteFor(context: Context, id: string) {
	const text = await showText(context, id);
	if ('beingWoven' in text) throw new Error('not shared yet');
	const [first] = text.sentences.flatMap(({ sources }) => sources);
	return (first as Extract<ShownSource, { kind: 'story' }>).quote;
}
const aMember = async () => world.as(await aPerson(world, { teams: [await aTeam(world)] }));

test('a resident who agreed is quoted in a text, signed as the resident, and is asked nothing more', async () => {
	const { id, teller, quote } = await aLessonToldWith({ story: everyone, circle: everyone });
	expect((await quote(teller)).ok).toBe(true);
	await shared(id, teller);
	const stands = { state: 'readable', words: said, saidBy: 'resident', inOwnCircle: false };
	for (const reader of [world.asGuest(), await aMember()]) expect(await quoteFor(reader, id)).toMatchObject(stands);
	expect(await world.db.select().from(ask)).toEqual([]);
});

test('without that yes the words cannot be chosen, also not by who reads them', async () => {
	const { id, teller, quote, material } = await aLessonToldWith({ story: members, circle: members, mayQuote: false });
	expect((await openPiece(teller, id, material))?.resident).toBeNull();
	expect(await quote(teller)).toEqual({ ok: false, reason: 'not-in-story' });
});

test('the quote is read by who reads along with the resident, and by nobody else who reads the text', async () => {
	const { id, teller, quote, material } = await aLessonToldWith({ story: everyone, circle: members });
	expect((await openPiece(teller, id, material))?.resident?.paragraphs.flat()).toContain(said);
	await quote(teller);
	await shared(id, teller);
	expect(await quoteFor(await aMember(), id)).toMatchObject({ state: 'readable', inOwnCircle: true });
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	for (const other of [world.asGuest(), partner]) expect(await quoteFor(other, id)).toEqual({ state: 'smaller' });
	expect(JSON.stringify(await showText(world.asGuest(), id))).not.toContain(said);
});

test('a weaver who does not read along with the resident cannot quote them', async () => {
	const { id, teller, storyId } = await aLessonToldWith({ story: members, circle: members });
	const { viewer } = teller;
	const team = {
		kind: 'team',
		organisationId: viewer.kind === 'person' ? (viewer.organisationIds[0] ?? '') : ''
	} as const;
	await keepResidentWords(teller, storyId, { words: said, language: 'nl', audience: team, mayQuote: true });
	const elsewhere = await aPerson(world, { teams: [await aTeam(world)] });
	await inviteWeaver(teller, id, elsewhere);
	const weaver = await world.as(elsewhere);
	await weaveAlong(weaver, id);
	const page = await showWeaving(weaver, id);
	if (page.role !== 'weaver') throw new Error('no weaver');
	const [material, sentence] = [page.material[0]!.id, page.working!.sentences[0]!.id];
	expect((await openPiece(weaver, id, material))?.resident).toBeNull();
	expect((await weaving.attachSource(weaver, id, { sentence, material, quote: said })).ok).toBe(false);
});

test('taken back with the code the words leave every text at once, and its weavers are asked to look again', async () => {
	const { id, teller, quote, code } = await aLessonToldWith({ story: everyone, circle: everyone });
	await quote(teller);
	await shared(id, teller);
	expect(await readByCode(world.asGuest(), code, limits)).toMatchObject({ value: { mayQuote: true, quotedIn: 1 } });
	await takeBackByCode(world.asGuest(), code, limits);
	for (const reader of [world.asGuest(), teller]) {
		expect(await quoteFor(reader, id)).toEqual({ state: 'withdrawn' });
		expect(JSON.stringify(await showText(reader, id))).not.toContain(said);
	}
	expect(await world.db.select({ quote: source.quote }).from(source)).toEqual([{ quote: null }]);
	const told = await world.db
		.select()
		.from(notice)
		.where(and(eq(notice.kind, 'source-withdrawn'), eq(notice.subjectId, id)));
	expect(told).toHaveLength(2);
});

test('a copy from before it was taken back loses the quote as well', async () => {
	const { id, teller, quote } = await aLessonToldWith({ story: everyone, circle: everyone });
	await quote(teller);
	await shared(id, teller);
	const [row] = await world.db.select().from(residentWords);
	await takeBackResidentAgain(world.db, row!.id, world.clock);
	expect(await quoteFor(teller, id)).toEqual({ state: 'withdrawn' });
	expect(await world.db.select({ quote: source.quote }).from(source)).toEqual([{ quote: null }]);
});

test('words that the resident says otherwise later, no longer lets be quoted, or that are veiled, stand there no more', async () => {
	const { id, teller, quote, storyId } = await aLessonToldWith({ story: everyone, circle: everyone });
	await quote(teller);
	await shared(id, teller);
	const guest = world.asGuest();
	const again = (words: string, mayQuote: boolean) =>
		keepResidentWords(teller, storyId, { words, language: 'nl', audience: everyone, mayQuote });
	await again('Ik wilde rust.', true);
	expect(await quoteFor(guest, id)).toEqual({ state: 'changed' });
	await again(said, false);
	expect(await quoteFor(guest, id)).toEqual({ state: 'changed' });
	await again(said, true);
	expect(await quoteFor(guest, id)).toMatchObject({ state: 'readable' });
	const [row] = await world.db.select().from(residentWords);
	await layVeil(world.db, { kind: 'resident-words', id: row!.id, reason: 'recognisable', by: null }, world.clock);
	expect(await quoteFor(guest, id)).toEqual({ state: 'veiled' });
});
