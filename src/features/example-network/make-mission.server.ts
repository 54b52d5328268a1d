// The invented association's own text: the version of its board, and the next one that two members wrote.
import type { Db } from '#platform/db/db.ts';
import { inviteWeaver, weaveAlong, workOnNext } from '#features/joint-texts/makers.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { attachSource, beginVersion, layOn, saveSentence } from '#features/joint-texts/weaving.server.ts';
import { addMission, ownText } from '#features/mission/mission.server.ts';
import { mission } from './data/mission.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';
import { answerQuestions, loomOf } from './weave.server.ts';

export async function makeMission(db: Db, keys: Keys, today: Date): Promise<void> {
	const { board, next } = mission;
	const discussed = daysBefore(today, board.on);
	const datedOn = discussed.toISOString().slice(0, 10);
	must(await addMission(db, { body: board.body, datedOn, discussedBy: board.discussedBy }, discussed), 'mission');
	const [first, second] = await Promise.all(
		next.makers.map((key) => contextOf(db, idOf(keys.person, key), daysBefore(today, next.on)))
	);
	if (!first || !second) throw new Error('the next version of the mission needs two makers');
	const { id } = (await ownText(first)).shown ?? { id: '' };
	await workOnNext(first, id);
	must(await inviteWeaver(first, id, idOf(keys.person, next.makers[1])), 'mission: maker');
	await weaveAlong(second, id);
	await beginVersion(first, id);
	const sentenceOf = async (body: string) => {
		const found = (await loomOf(first, id)).working.sentences.find((one) => one.body === body);
		if (!found) throw new Error(`the example mission has no sentence “${body}”`);
		return found;
	};
	const { from, to } = next.change;
	const changed = await sentenceOf(from);
	must(await saveSentence(first, id, { sentence: changed.id, revision: changed.revision, body: to }), to);
	must(await layOn(first, id, { kind: 'story', ref: idOf(keys.story, next.source.story) }), 'mission: story');
	const material = (await loomOf(first, id)).material[0]?.id ?? '';
	const { id: sentence } = await sentenceOf(next.source.under);
	must(await attachSource(first, id, { sentence, material, quote: '' }), 'mission: source');
	const { working } = await loomOf(first, id);
	const shared = { reason: next.reason, audience: 'public' as const, seen: working.seen };
	must(await shareVersion(first, id, shared), 'mission: version 2');
	await answerQuestions(db, keys, [], { id, sharedAt: first.now() });
}
