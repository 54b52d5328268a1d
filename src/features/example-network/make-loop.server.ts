// The invented round, the red threads with what their owners agreed to, and the tables that got them.
import { readFileSync } from 'node:fs';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { inviteWeaver, weaveAlong } from '#features/joint-texts/makers.server.ts';
import { startText } from '#features/joint-texts/starting.server.ts';
import { layOn, saveTexts, takeOff } from '#features/joint-texts/weaving.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { readPolis } from '#features/rounds/polis.ts';
import { importRound, statementsOfRound } from '#features/rounds/rounds.server.ts';
import { texts, threads } from './data/index.ts';
import type { ExampleThread } from './data/types.ts';
import { makeText } from './make-texts.server.ts';
import { makeMission } from './make-mission.server.ts';
import { makeTables } from './make-tables.server.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';
import { answerQuestions, loomOf, write, type Statements } from './weave.server.ts';

export async function makeLoop(db: Db, keys: Keys, today: Date): Promise<void> {
	const statements = await makeRound(db, keys, today);
	for (const thread of threads) await weave(db, keys, thread, statements, today);
	for (const text of texts) await makeText(db, keys, text, today);
	await makeMission(db, keys, today);
	await makeTables(db, keys, today);
}

async function makeRound(db: Db, keys: Keys, today: Date): Promise<Statements> {
	const read = (name: string) => readFileSync(new URL(`./data/round/${name}.csv`, import.meta.url), 'utf8');
	const conversation = readPolis({ comments: read('comments'), votes: read('votes'), summary: read('summary') });
	const facts = {
		language: 'nl',
		audience: { kind: 'public' } as const,
		themeId: idOf(keys.theme, 'blijven'),
		sourceName: 'een verzonnen gesprek',
		licence: 'CC BY 4.0',
		open: true
	};
	const { round } = await importRound(db, conversation, facts, daysBefore(today, 118));
	const anyone = [...keys.person.values()][0] ?? '';
	const { statements } = await statementsOfRound(await contextOf(db, anyone, today), round);
	return new Map(statements.map(({ number, id }) => [String(number), id]));
}

async function weave(db: Db, keys: Keys, thread: ExampleThread, statements: Statements, today: Date): Promise<void> {
	const begun = daysBefore(today, thread.begun);
	const [first = '', ...others] = thread.weavers.map((key) => idOf(keys.person, key));
	const weaver = await contextOf(db, first, begun);
	const { title, summary } = thread;
	const theme = idOf(keys.theme, thread.theme);
	const id = await startText(weaver, 'thread', { title, summary, theme, from: null });
	keys.thread.set(thread.key, id);
	for (const other of others) {
		must(await inviteWeaver(weaver, id, other), `${thread.key}: weaver`);
		await weaveAlong(await contextOf(db, other, begun), id);
	}
	// The text was written when it was shared, or in the last weeks when it is still being woven.
	const writing = await contextOf(db, first, daysBefore(today, thread.sharedOn ?? 4));
	for (const { story, reason } of thread.leftOut ?? [])
		await layAndTakeOff(writing, id, idOf(keys.story, story), reason);
	for (const sentence of thread.sentences) await write(writing, id, sentence, keys, statements);
	const { working } = await loomOf(writing, id);
	const { notKnown, possible, ordinaryLife, forWhom, toWhom, notHeard } = thread;
	const texts = {
		title,
		summary,
		theme,
		notKnown,
		possible,
		ordinaryLife,
		forWhom,
		toWhom,
		notHeard,
		soughtAt: '',
		worksBecause: '',
		wouldNotIf: '',
		revision: working.version.revision
	};
	must(await saveTexts(writing, id, texts), `${thread.key}: texts`);
	if (thread.sharedOn !== undefined) await share(db, keys, thread, id, writing);
}

async function layAndTakeOff(context: Context, id: string, ref: string, reason: string): Promise<void> {
	must(await layOn(context, id, { kind: 'story', ref }), 'material');
	const { material } = await loomOf(context, id);
	const piece = material.find((one) => one.piece.refId === ref);
	must(await takeOff(context, id, piece?.id ?? '', reason), 'taking off');
}

async function share(db: Db, keys: Keys, thread: ExampleThread, id: string, weaver: Context): Promise<void> {
	const { working } = await loomOf(weaver, id);
	if (working.toShare.length > 0)
		throw new Error(`the example thread ${thread.key} lacks ${working.toShare.join(', ')}`);
	must(
		await shareVersion(weaver, id, { reason: thread.reason, audience: thread.audience, seen: working.seen }),
		thread.key
	);
	await answerQuestions(db, keys, thread.consents, { id, sharedAt: weaver.now() });
}
