// Circles, the three questions, and what is answered from a mail.
import { sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import { circle, circleDilemma, circleMember, circleNote, circleTask } from '#features/circles/circle.tables.ts';
import { mailAnswer, receivedReply } from '#features/mail-answers/mail-answer.tables.ts';
import { pulse } from '#features/pulse/pulse.tables.ts';
import { answer, by, nobodys, whileReadingAlong, type TableAnswer } from '../part.server.ts';

/** What a circle is called and is for is of all who are in it now: whoever left it takes along that they began it, and no later words. */
const begunAndIn = whileReadingAlong((me) =>
	qualified(sql`${circle.begunBy} = ${me} and exists (select 1 from ${circleMember} where ${circleMember.circleId} = ${circle.id}
		and ${circleMember.personId} = ${me} and ${circleMember.since} is not null and ${circleMember.until} is null)`)
);

export const circles: TableAnswer[] = [
	answer(
		circle,
		{
			circlesBegun: { mine: by(circle.begunBy), only: ['id', 'kind', 'begunAt'], leaving: 'circles' },
			circlesOfMine: { mine: begunAndIn, leaving: 'unlinked: circles' }
		},
		{ legacy: 'of all in the circle; who wrote it is not kept' }
	),
	answer(
		circleMember,
		{
			inCircles: { mine: by(circleMember.personId), leaving: 'circles' },
			circleInvited: { mine: by(circleMember.invitedBy), only: ['circleId', 'personId', 'at'], leaving: 'circles' }
		},
		{ invitedBy: 'themselves, or somebody else' }
	),
	answer(circleNote, { circleNotes: { mine: by(circleNote.writerId), leaving: 'unlinked: circles' } }),
	answer(circleTask, {
		circleTasks: {
			mine: by(circleTask.addedBy),
			only: ['id', 'circleId', 'words', 'addedBy', 'at', 'doneAt'],
			leaving: 'unlinked: circles'
		},
		// The words are of whoever added it, and read by the circle only.
		tasksTaken: {
			mine: by(circleTask.personId),
			only: ['circleId', 'personId', 'at', 'doneAt'],
			leaving: 'unlinked: circles'
		}
	}),
	answer(circleDilemma, { circleDilemmas: { mine: by(circleDilemma.laidBy), leaving: 'unlinked: circles' } }),
	answer(pulse, { pulse: { mine: by(pulse.personId), leaving: 'unlinked: pulse' } }),
	answer(mailAnswer, { mailAnswers: { mine: by(mailAnswer.personId), leaving: 'goes' } }),
	nobodys(receivedReply, 'hashes of mails that were dealt with; the words stand with the answers from a mail')
];
