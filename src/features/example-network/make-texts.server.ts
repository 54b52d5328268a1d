// The invented dilemmas, lessons and living texts: woven, shared, answered, and looked at again.
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { answerText } from '#features/joint-texts/joint-texts.server.ts';
import { lookAgain } from '#features/joint-texts/looking-again.server.ts';
import { inviteWeaver, weaveAlong } from '#features/joint-texts/makers.server.ts';
import { addPosition } from '#features/joint-texts/positions.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { startText } from '#features/joint-texts/starting.server.ts';
import { beginVersion, saveSentence, saveTexts } from '#features/joint-texts/weaving.server.ts';
import { lettingStand } from './deciding.ts';
import type { ExampleText } from './data/types.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';
import { answerQuestions, loomOf, write } from './weave.server.ts';

type Making = { db: Db; keys: Keys; text: ExampleText; today: Date };

export async function makeText(db: Db, keys: Keys, text: ExampleText, today: Date): Promise<void> {
	const making = { db, keys, text, today };
	const id = await begin(making);
	keys.thread.set(text.key, id);
	await share(making, id, { on: text.sharedOn, reason: text.reason });
	if (text.next) await writeNext(making, id, text.next);
	for (const { by, answer, words = '', on } of text.answers) {
		const context = await asThen(making, by, on);
		const given = { answer, words, signature: 'team' as const, language: 'nl' as const, decide: lettingStand };
		must(await answerText(context, id, given), `${text.key}: ${by}`);
	}
	const { lookedAgain } = text;
	if (lookedAgain) await lookAgain(await asThen(making, lookedAgain.by, lookedAgain.on), id, lookedAgain.words);
}

const asThen = ({ db, keys, today }: Making, person: string, ago: number): Promise<Context> =>
	contextOf(db, idOf(keys.person, person), daysBefore(today, ago));

async function begin(making: Making): Promise<string> {
	const { keys, text } = making;
	const { kind, title, summary, makers, begun } = text;
	const [first = '', ...others] = makers;
	const maker = await asThen(making, first, begun);
	const theme = idOf(keys.theme, text.theme);
	const id = await startText(maker, kind, { title, summary, theme, from: null });
	for (const other of others) {
		must(await inviteWeaver(maker, id, idOf(keys.person, other)), `${text.key}: maker`);
		await weaveAlong(await asThen(making, other, begun), id);
	}
	const writing = await asThen(making, first, text.sharedOn);
	for (const position of text.positions ?? []) must(await addPosition(writing, id, position), position.title);
	for (const sentence of text.sentences) await write(writing, id, sentence, keys, new Map());
	const {
		possible = '',
		notKnown,
		ordinaryLife = '',
		forWhom = '',
		notHeard,
		worksBecause = '',
		wouldNotIf = ''
	} = text;
	const beside = { possible, notKnown, ordinaryLife, forWhom, notHeard, worksBecause, wouldNotIf };
	const { revision } = (await loomOf(writing, id)).working.version;
	const texts = { title, summary, theme, ...beside, toWhom: '', soughtAt: '', revision };
	must(await saveTexts(writing, id, texts), text.key);
	return id;
}

async function writeNext(making: Making, id: string, next: NonNullable<ExampleText['next']>): Promise<void> {
	const writing = await asThen(making, making.text.makers[0] ?? '', next.on);
	await beginVersion(writing, id);
	for (const position of next.positions ?? []) must(await addPosition(writing, id, position), position.title);
	const { sentences } = (await loomOf(writing, id)).working;
	for (const { sentence: number, text: body } of next.change) {
		const found = sentences[number - 1];
		must(await saveSentence(writing, id, { sentence: found?.id ?? '', revision: found?.revision ?? 0, body }), body);
	}
	for (const sentence of next.sentences) await write(writing, id, sentence, making.keys, new Map());
	await share(making, id, next);
}

async function share(making: Making, id: string, { on, reason }: { on: number; reason: string }): Promise<void> {
	const { db, keys, text } = making;
	const maker = await asThen(making, text.makers[0] ?? '', on);
	const { working } = await loomOf(maker, id);
	if (working.toShare.length > 0) throw new Error(`the example text ${text.key} lacks ${working.toShare.join(', ')}`);
	must(await shareVersion(maker, id, { reason, audience: text.audience, seen: working.seen }), text.key);
	await answerQuestions(db, keys, [], { id, sharedAt: maker.now() });
}
