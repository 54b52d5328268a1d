import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { days } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { answerStory, takeBackWords } from '#features/responses/responses.server.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { compareVersions } from './comparing.server.ts';
import { listTexts, showText } from './joint-texts.server.ts';
import { textKinds, type TextKind } from './kinds.ts';
import { askToLookAgain, lookAgain } from './looking-again.server.ts';
import { inviteWeaver, weaveAlong, welcomeWeaver, workOnNext } from './makers.server.ts';
import { addPosition, putUnder, removePosition } from './positions.server.ts';
import { shareVersion } from './sharing.server.ts';
import type { ShownText } from './shown-text.ts';
import { startText, whatItBeginsFrom } from './starting.server.ts';
import { showWeaving } from './weaving-page.server.ts';
import * as weaving from './weaving.server.ts';

const world = useWorld();
const quote = 'Ik ben er tot de zomer.';

async function people() {
	const teams = [await aTeam(world), await aTeam(world)];
	const [selamId, jolandaId] = [
		await aPerson(world, { teams: [teams[0]!] }),
		await aPerson(world, { teams: [teams[1]!] })
	];
	return {
		selam: await world.as(selamId),
		jolanda: await world.as(jolandaId),
		jolandaId,
		differs: await world.as(await aPerson(world, { teams: [teams[1]!] })),
		reader: await world.as(await aPerson(world, { teams: [teams[0]!] }))
	};
}

async function page(context: Context, id: string) {
	const shown = await showWeaving(context, id);
	if (shown.role !== 'weaver' || !shown.working) throw new Error('nothing is being woven');
	return { ...shown, working: shown.working };
}

async function read(context: Context, id: string, number?: number): Promise<ShownText> {
	const shown = await showText(context, id, number);
	if ('beingWoven' in shown) throw new Error('not shared yet');
	return shown;
}

async function share(context: Context, id: string, reason = 'Eerste versie.') {
	const { working } = await page(context, id);
	return shareVersion(context, id, { reason, audience: 'members', seen: working.seen });
}

/** A text of this kind, woven and shared from three stories with a differing voice on the first. */
async function aSharedText(kind: TextKind) {
	const cast = await people();
	const { selam, jolanda, jolandaId, differs } = cast;
	const members = { kind: 'members' as const };
	const tell = (context: Context) => aToldStory(world, context, members, { title: 'Tot de zomer', body: quote });
	const stories = [await tell(selam), await tell(jolanda), await tell(jolanda)];
	const form = {
		answer: 'different' as const,
		words: 'Bij ons zei ik ja.',
		signature: 'team' as const,
		language: 'nl'
	};
	const voice = await answerStory(differs, stories[0]!, form);
	const id = await startText(selam, kind, {
		title: 'Blijf je?',
		summary: 'Daar kom je niet uit.',
		theme: '',
		from: { kind: 'story', ref: stories[0]! }
	});
	await inviteWeaver(selam, id, jolandaId);
	await weaveAlong(jolanda, id);
	for (const ref of stories) await weaving.layOn(selam, id, { kind: 'story', ref });
	if (kind === 'dilemma') {
		await addPosition(selam, id, { title: 'Blijven', protects: 'Dat iemand niet opnieuw begint.' });
		await addPosition(jolanda, id, { title: 'Een datum noemen', protects: 'Dat we niets beloven.' });
	}
	for (const [at, ref] of stories.entries()) {
		const under = kind === 'dilemma' ? (at % 2) + 1 : 0;
		const added = await weaving.addSentence(selam, id, { body: `Zin ${at + 1} over blijven.`, under });
		const piece = (await page(selam, id)).material.find((one) => one.piece.refId === ref)!;
		const sentence = added.ok ? added.value : '';
		expect((await weaving.attachSource(selam, id, { sentence, material: piece.id, quote })).ok).toBe(true);
	}
	await weaving.saveTexts(selam, id, {
		...noTexts,
		possible: 'Een datum.',
		worksBecause: 'Rust.',
		wouldNotIf: 'Haast.'
	});
	const shared = await share(selam, id);
	expect(shared).toMatchObject({ ok: true, value: { number: 1, kind } });
	return { ...cast, id, stories, voiceId: voice.ok ? voice.value : '' };
}
const noTexts = {
	title: 'Blijf je?',
	summary: 'Daar kom je niet uit.',
	theme: '',
	worksBecause: '',
	wouldNotIf: '',
	notKnown: '',
	possible: '',
	ordinaryLife: '',
	forWhom: '',
	toWhom: '',
	notHeard: '',
	soughtAt: '',
	revision: 1
};

test.each(textKinds)('a differing voice is carried in a %s, and leaves only by its owner', async (kind) => {
	const { id, reader, differs, voiceId } = await aSharedText(kind);
	const words = async () => (await read(reader, id)).sentences.flatMap(({ voices }) => voices.map((one) => one.words));
	expect(await words()).toEqual(['Bij ons zei ik ja.']);
	await takeBackWords(differs, voiceId);
	expect(await words()).toEqual([null]);
	expect((await read(reader, id)).sentences.flatMap(({ voices }) => voices)).toMatchObject([{ standing: 'withdrawn' }]);
});

test.each(textKinds)(
	'words taken back leave every version of a %s at once, also where versions are compared',
	async (kind) => {
		const { id, selam, jolanda, stories, reader } = await aSharedText(kind);
		await weaving.beginVersion(selam, id);
		const { working } = await page(selam, id);
		const [first] = working.sentences;
		await weaving.saveSentence(selam, id, {
			sentence: first!.id,
			revision: first!.revision,
			body: 'Zin 1 over weggaan.'
		});
		expect(await share(jolanda, id, 'Preciezer.')).toMatchObject({ ok: true, value: { number: 2 } });
		await takeBackStory(selam, stories[0]!);
		const everything = [
			await read(reader, id, 1),
			await read(reader, id, 2),
			await compareVersions(reader, id, { from: 1, to: 2 })
		];
		const of = (shown: unknown) => JSON.stringify(shown).split(quote).length - 1;
		// The two other stories keep their quotes; of the first nothing is left, anywhere.
		expect(everything.slice(0, 2).map(of)).toEqual([2, 2]);
		expect((await read(reader, id, 1)).sentences[0]!.sources[0]).toMatchObject({ standing: 'withdrawn', quote: null });
		const compared = await compareVersions(reader, id, { from: 2, to: 1 });
		expect([compared.from.number, compared.to.number]).toEqual([1, 2]);
		expect(compared.comparison?.counts).toEqual({ same: 2, changed: 1, new: 0, gone: 0 });
	}
);

test.each(textKinds)('a version of a %s that is veiled shows no word of it, nor beside another', async (kind) => {
	const { id, selam, reader } = await aSharedText(kind);
	const { version } = await read(reader, id);
	await world.db.transaction((tx) =>
		layVeil(tx, { kind: 'joint-text-version', id: version.id, reason: 'cannot-stay', by: null }, world.clock)
	);
	const shown = await read(reader, id);
	expect(shown.sentences).toEqual([]);
	expect(shown.positions).toEqual([]);
	expect(JSON.stringify(shown)).not.toMatch(/Blijf je|over blijven|Dat iemand|Rust|Haast/);
	expect((await compareVersions(selam, id, { from: null, to: null })).comparison).toBeNull();
});

test.each(textKinds)(
	'a %s is found in its own list and in no other, and by nobody outside its audience',
	async (kind) => {
		const { id, reader } = await aSharedText(kind);
		const others = textKinds.filter((one) => one !== kind);
		expect((await listTexts(reader, { kinds: [kind] })).map((one) => one.id)).toEqual([id]);
		expect(await listTexts(reader, { kinds: others })).toEqual([]);
		expect(await listTexts(world.asGuest(), { kinds: textKinds })).toEqual([]);
		await expect(showText(world.asGuest(), id)).rejects.toThrow('joint-text');
		await expect(compareVersions(world.asGuest(), id, { from: 1, to: 1 })).rejects.toThrow('joint-text');
	}
);

test('the sides of a dilemma travel into the next version, and taking one away keeps its sentences', async () => {
	const { id, selam, jolanda } = await aSharedText('dilemma');
	await weaving.beginVersion(selam, id);
	await removePosition(jolanda, id, 2);
	const { working } = await page(selam, id);
	expect(working.positions.map(({ title }) => title)).toEqual(['Blijven']);
	expect(working.sentences.map(({ under }) => under)).toEqual([1, 0, 1]);
	expect(working.toShare).toContain('two-positions');
	const [, middle] = working.sentences;
	await putUnder(selam, id, { sentence: middle!.id, revision: middle!.revision, under: 1 });
	expect((await page(selam, id)).working.sentences.map(({ under }) => under)).toEqual([1, 1, 1]);
	expect((await read(jolanda, id)).positions).toHaveLength(2);
});

test('a member asks to work on the next version; a weaver says welcome, and silence keeps nobody out', async () => {
	const { id, selam, reader, differs } = await aSharedText('lesson');
	expect(await workOnNext(reader, id)).toBe(false);
	expect((await read(reader, id)).next).toBe('asked');
	await expect(showWeaving(reader, id)).rejects.toThrow('joint-text');
	const asking = reader.viewer.kind === 'person' ? reader.viewer.id : '';
	expect((await page2(selam, id)).requests.map(({ personId }) => personId)).toEqual([asking]);
	const told = await world.db
		.select()
		.from(notice)
		.where(and(eq(notice.kind, 'wants-to-weave'), eq(notice.aboutId, asking)));
	expect(told).toHaveLength(2);
	await welcomeWeaver(selam, id, asking);
	expect((await read(reader, id)).next).toBe('weaves');
	expect(await workOnNext(differs, id)).toBe(false);
	world.clock = new Date(world.clock.getTime() + days(14));
	expect(await workOnNext(differs, id)).toBe(true);
	await expect(workOnNext(world.asGuest(), id)).rejects.toThrow();
});
const page2 = async (context: Context, id: string) => {
	const shown = await showWeaving(context, id);
	if (shown.role !== 'weaver') throw new Error('no weaver');
	return shown;
};

test('a living text is worked on at once by whoever reads it', async () => {
	const { id, reader } = await aSharedText('meaning');
	expect((await read(reader, id)).next).toBe('may-begin');
	expect(await workOnNext(reader, id)).toBe(true);
	expect((await read(reader, id)).isWeaver).toBe(true);
});

test('a year later the makers of a dilemma are asked once to look again, and it stays open', async () => {
	const { id, selam, reader } = await aSharedText('dilemma');
	const asked = async () =>
		(await world.db.select().from(notice).where(eq(notice.kind, 'look-again'))).map(({ aboutId }) => aboutId);
	await askToLookAgain(selam);
	expect(await asked()).toEqual([]);
	world.clock = new Date(world.clock.getTime() + days(366));
	await askToLookAgain(selam);
	await askToLookAgain(selam);
	expect(await asked()).toHaveLength(2);
	await expect(lookAgain(reader, id, 'Ik ben geen maker.')).rejects.toThrow('joint-text');
	await lookAgain(selam, id, 'Het is nog net zo lastig.');
	const shown = await read(reader, id);
	expect(shown.lookedAgain.map(({ words }) => words)).toEqual(['Het is nog net zo lastig.']);
	expect(shown.lookAgainAt!.getTime()).toBeGreaterThan(world.clock.getTime());
	await askToLookAgain(selam);
	expect(await asked()).toHaveLength(2);
	world.clock = new Date(world.clock.getTime() + days(366));
	await askToLookAgain(selam);
	expect(new Set(await asked()).size).toBe(2);
});

test('a text begins from a story only for who may lay it on', async () => {
	const { selam, reader } = await people();
	const own = await aToldStory(world, selam, { kind: 'self' }, { title: 'Nog niet', body: quote });
	expect(await whatItBeginsFrom(selam, { story: own, statement: null })).toBeNull();
	expect(await whatItBeginsFrom(reader, { story: own, statement: null })).toBeNull();
	const form = { title: 'Blijf je?', summary: 'x', theme: '', from: { kind: 'story' as const, ref: own } };
	await expect(startText(reader, 'dilemma', form)).rejects.toThrow('material');
});
