// News and mail, veils and what the programme team does.
import { sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import { mark, rateLimit } from '#platform/db/platform.tables.ts';
import { concern, openedMessage } from '#features/care/care.tables.ts';
import { circleNote, circleTask } from '#features/circles/circle.tables.ts';
import { partnerPiece, relation } from '#features/groups/table-work.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { digest, digestReader, told } from '#features/notices/told.tables.ts';
import { message } from '#features/profiles/profile.tables.ts';
import { pulse } from '#features/pulse/pulse.tables.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { statement } from '#features/rounds/round.tables.ts';
import { stewardAct } from '#features/stewardship/stewardship.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { answer, by, nobodys, type TableAnswer } from '../part.server.ts';

/** Words that are somebody's alone; what several wrote is nobody's in particular here. */
const overMine = (column: typeof veil.wordsId | typeof concern.wordsId) => (me: string) =>
	qualified<boolean>(sql`(${column} = ${me} or ${column} in (
		select ${story.id} from ${story} where ${story.tellerId} = ${me}
		union select ${response.id} from ${response} where ${response.personId} = ${me}
		union select ${residentWords.id} from ${residentWords} join ${story} on ${story.id} = ${residentWords.storyId} where ${story.tellerId} = ${me}
		union select ${statement.id} from ${statement} where ${statement.writtenBy} = ${me}
		union select ${partnerPiece.id} from ${partnerPiece} where ${partnerPiece.writtenBy} = ${me}
		union select ${circleNote.id} from ${circleNote} where ${circleNote.writerId} = ${me}
		union select ${circleTask.id} from ${circleTask} where ${circleTask.addedBy} = ${me}
		union select ${pulse.id} from ${pulse} where ${pulse.personId} = ${me}
		union select ${message.id} from ${message} where ${message.fromId} = ${me}
		union select ${relation.id} from ${relation} where ${relation.writtenBy} = ${me}))`);

const ledToVeil = (me: string) =>
	qualified<boolean>(sql`(${overMine(concern.wordsId)(me)} and exists (select 1 from ${veil} where ${veil.wordsKind} = ${concern.wordsKind}
		and ${veil.wordsId} = ${concern.wordsId} and ${concern.raisedAt} <= ${veil.veiledAt}))`);

const which = ['wordsKind', 'wordsId', 'reason'] as const;

export const care: TableAnswer[] = [
	answer(notice, { notices: { mine: by(notice.personId), leaving: 'goes' } }),
	answer(digest, { digests: { mine: by(digest.personId), leaving: 'goes' } }),
	answer(told, { told: { mine: by(told.personId), leaving: 'goes' } }),
	answer(digestReader, { lastDigest: { mine: by(digestReader.personId), leaving: 'goes' } }),
	answer(
		concern,
		{
			concerns: { mine: by(concern.raisedBy), only: [...which, 'words', 'raisedAt'], leaving: 'goes' },
			// As the writer hears it when words are veiled, and not before: never who said it.
			whyVeiled: { mine: ledToVeil, only: [...which, 'words'], leaving: 'care' },
			concernsSetAside: { mine: by(concern.setAsideBy), only: [...which, 'setAsideAt'], leaving: 'care' }
		},
		{ id: 'says nothing', raisedBy: 'somebody else', byMember: 'somebody else', setAsideBy: 'somebody else' }
	),
	answer(
		veil,
		{
			veilsOverMine: { mine: overMine(veil.wordsId), only: [...which, 'veiledAt', 'liftedAt'], leaving: 'care' },
			veilsLaid: { mine: by(veil.veiledBy), only: [...which, 'veiledAt'], leaving: 'care' },
			veilsLifted: { mine: by(veil.liftedBy), only: [...which, 'liftedAt'], leaving: 'care' }
		},
		{ id: 'says nothing', veiledBy: 'somebody else', liftedBy: 'somebody else' }
	),
	answer(openedMessage, { messagesOpened: { mine: by(openedMessage.stewardId), leaving: 'care' } }),
	answer(stewardAct, { stewardActs: { mine: by(stewardAct.stewardId), leaving: 'care' } }),
	nobodys(rateLimit, 'counts of the last day under a hash; holds nobody that can be told'),
	nobodys(mark, 'facts about the database as a whole')
];
