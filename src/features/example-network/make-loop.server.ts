// The invented round, the red threads with what their owners agreed to, and the tables that got them.
import { readFileSync } from 'node:fs';
import { hours } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { answerAsk, openAsksOf } from '#features/consent/consent.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import {
	addSentence,
	attachSource,
	inviteWeaver,
	layOn,
	markSentence,
	saveTexts,
	startThread,
	takeOff,
	weaveAlong
} from '#features/joint-texts/weaving.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { readPolis } from '#features/rounds/polis.ts';
import { importRound, statementsOfRound } from '#features/rounds/rounds.server.ts';
import { threads } from './data/index.ts';
import type { ExampleSentence, ExampleThread } from './data/types.ts';
import { makeTables } from './make-tables.server.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

export async function makeLoop(db: Db, keys: Keys, today: Date): Promise<void> {
	const statements = await makeRound(db, keys, today);
	for (const thread of threads) await weave(db, keys, thread, statements, today);
	await makeTables(db, keys, today);
}

/** Number of a statement in the conversation → its id here. */
type Statements = Map<string, string>;

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
	const id = await startThread(weaver, { title, summary, theme });
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
		revision: working.version.revision
	};
	must(await saveTexts(writing, id, texts), `${thread.key}: texts`);
	if (thread.sharedOn !== undefined) await share(db, keys, thread, id, writing);
}

async function loomOf(context: Context, id: string) {
	const page = await showWeaving(context, id);
	if (page.role !== 'weaver' || !page.working) throw new Error('the example weaver is no weaver');
	return { material: page.material, working: page.working };
}

async function layAndTakeOff(context: Context, id: string, ref: string, reason: string): Promise<void> {
	must(await layOn(context, id, { kind: 'story', ref }), 'material');
	const { material } = await loomOf(context, id);
	const piece = material.find((one) => one.piece.refId === ref);
	must(await takeOff(context, id, piece?.id ?? '', reason), 'taking off');
}

async function write(
	context: Context,
	id: string,
	{ text, sources }: ExampleSentence,
	keys: Keys,
	statements: Statements
): Promise<void> {
	const sentence = must(await addSentence(context, id, text), text);
	if (sources.length === 0) must(await markSentence(context, id, { sentence, revision: 1, as: 'own' }), text);
	for (const source of sources) {
		const isStory = 'story' in source;
		const kind = isStory ? ('story' as const) : ('statement' as const);
		const ref = isStory ? idOf(keys.story, source.story) : idOf(statements, String(source.statement));
		must(await layOn(context, id, { kind, ref }), text);
		const { material } = await loomOf(context, id);
		const piece = material.find((one) => one.piece.refId === ref);
		const quote = isStory ? (source.quote ?? '') : '';
		must(await attachSource(context, id, { sentence, material: piece?.id ?? '', quote }), `${text}: ${quote}`);
	}
}

async function share(db: Db, keys: Keys, thread: ExampleThread, id: string, weaver: Context): Promise<void> {
	const { working } = await loomOf(weaver, id);
	if (working.toShare.length > 0)
		throw new Error(`the example thread ${thread.key} lacks ${working.toShare.join(', ')}`);
	must(
		await shareVersion(weaver, id, { reason: thread.reason, audience: thread.audience, seen: working.seen }),
		thread.key
	);
	await answerQuestions(db, keys, thread, id, weaver.now());
}

/** Owners answer a few hours later, as the data says; who is not named there said yes, who is `silent` says nothing. */
async function answerQuestions(
	db: Db,
	keys: Keys,
	{ consents }: ExampleThread,
	id: string,
	sharedAt: Date
): Promise<void> {
	const later = new Date(sharedAt.getTime() + hours(5));
	for (const personId of keys.person.values()) {
		const owner = await contextOf(db, personId, later);
		for (const ask of (await openAsksOf(owner)).filter(({ jointTextId }) => jointTextId === id)) {
			const said = consents.find(({ story, response }) =>
				ask.subjectKind === 'story'
					? story !== undefined && keys.story.get(story) === ask.subjectId
					: response !== undefined && keys.person.get(response.by) === personId
			);
			if (said?.answer !== 'silent') await answerAsk(owner, ask.id, said?.answer !== 'no');
		}
	}
}
