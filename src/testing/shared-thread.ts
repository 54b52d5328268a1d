// A small red thread that was shared, with the stories and the differing voice it stands on: for tests of what happens after.
import type { Audience } from '#kernel/audience.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import {
	jointText,
	maker,
	sentence,
	source,
	version,
	versionMaker,
	voice
} from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { aPerson, aTeam, type World } from './world.ts';

type ThreadPlan = {
	audience?: 'public' | 'members';
	/** Who reads the stories; by default the members. */
	stories?: Audience;
	ordinaryLife?: string;
	notHeard?: string;
	withVoice?: boolean;
};

/** Quoted words of the first story, and of the differing voice: what may not travel further than agreed. */
export const quotedWords = 'De brief lag er al drie weken.';
export const voiceWords = 'Bij ons belt iemand eerst.';

export async function aSharedThread(world: World, plan: ThreadPlan = {}) {
	const {
		audience = 'members',
		stories = { kind: 'members' },
		ordinaryLife = 'Iemand belt.',
		notHeard = 'De kinderen.',
		withVoice = true
	} = plan;
	const teams = [await aTeam(world), await aTeam(world)];
	const [teller, mate] = [await aPerson(world, { teams: [teams[0]!] }), await aPerson(world, { teams: [teams[1]!] })];
	const differs = await aPerson(world, { teams: [teams[1]!] });
	const weavers = [await aPerson(world, { teams: [teams[0]!] }), await aPerson(world, { teams: [teams[1]!] })];
	const tell = async (tellerId: string, body: string) => {
		const at = { createdAt: world.clock, updatedAt: world.clock, toldAt: world.clock };
		const [row] = await world.db
			.insert(story)
			.values({ tellerId, title: 'Het verhaal', body, ...audienceToRow(stories), ...at })
			.returning({ id: story.id });
		return row!.id;
	};
	// The first teller told two of them: who contributes twice still hears once.
	const storyIds = [
		await tell(teller, `Dinsdag. ${quotedWords}`),
		await tell(teller, 'Nog een.'),
		await tell(mate, 'Een derde.')
	];
	const [voiced] = await world.db
		.insert(response)
		.values({
			subjectKind: 'story',
			subjectId: storyIds[0]!,
			personId: differs,
			answer: 'different',
			words: voiceWords,
			capacity: 'member',
			organisationIds: [teams[1]!],
			...audienceToRow(stories),
			at: world.clock
		})
		.returning({ id: response.id });
	const [text] = await world.db
		.insert(jointText)
		.values({ kind: 'thread', title: 'Wie belt er', state: 'shared', begunAt: world.clock, begunBy: weavers[0]! })
		.returning({ id: jointText.id });
	const [shared] = await world.db
		.insert(version)
		.values({
			jointTextId: text!.id,
			number: 1,
			title: 'Wie belt er',
			ordinaryLife,
			notHeard,
			...audienceToRow({ kind: audience }),
			sharedAt: world.clock
		})
		.returning({ id: version.id });
	for (const personId of weavers) {
		await world.db.insert(maker).values({ jointTextId: text!.id, personId, joinedAt: world.clock });
		await world.db.insert(versionMaker).values({ versionId: shared!.id, personId });
	}
	const [said] = await world.db
		.insert(sentence)
		.values({ versionId: shared!.id, position: 1, body: 'Een brief is geen gesprek.' })
		.returning({ id: sentence.id });
	for (const [index, refId] of storyIds.entries()) {
		await world.db
			.insert(source)
			.values({ sentenceId: said!.id, kind: 'story', refId, quote: index === 0 ? quotedWords : null });
	}
	if (withVoice) await world.db.insert(voice).values({ sentenceId: said!.id, responseId: voiced!.id });
	return {
		id: text!.id,
		versionId: shared!.id,
		sentenceId: said!.id,
		storyIds,
		voiceId: voiced!.id,
		teller,
		mate,
		differs,
		weavers
	};
}
