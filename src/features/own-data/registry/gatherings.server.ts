// Gatherings: who hosts, who comes, and what was said there.
import { sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import {
	calendarAddress,
	gathering,
	gatheringHost,
	gatheringMail,
	harvestNote,
	signUp
} from '#features/gatherings/gathering.tables.ts';
import { answer, by, either, through, whileReadingAlong, type TableAnswer } from '../part.server.ts';

/** Whoever only offered to host reads it as anyone does, and did not write it; who left the network hosts it no more. */
const hostedByMe = whileReadingAlong((me) =>
	qualified(sql`exists (select 1 from ${gatheringHost} where ${gatheringHost.gatheringId} = ${gathering.id}
		and ${gatheringHost.personId} = ${me} and ${gatheringHost.since} is not null)`)
);

export const gatherings: TableAnswer[] = [
	answer(gathering, { gatherings: { mine: hostedByMe, leaving: 'unlinked: gatherings' } }),
	answer(
		gatheringHost,
		{
			hosting: { mine: by(gatheringHost.personId), leaving: 'goes' },
			hostsAsked: {
				mine: by(gatheringHost.invitedBy),
				only: ['gatheringId', 'personId'],
				leaving: 'unlinked: gatherings'
			}
		},
		{ invitedBy: 'themselves, or somebody else' }
	),
	answer(
		signUp,
		{ signUps: { mine: by(signUp.personId), leaving: 'goes' } },
		{ guestName: 'of a guest without an account', guestEmail: 'of a guest without an account' }
	),
	answer(gatheringMail, {
		signUpMail: { mine: through(gatheringMail.signUpId, signUp.id, signUp.personId), leaving: 'goes' }
	}),
	// Two people read it: who said it and who wrote it down.
	answer(harvestNote, {
		notes: { mine: either(by(harvestNote.saidBy), by(harvestNote.writerId)), leaving: 'goes' }
	}),
	answer(
		calendarAddress,
		{ calendar: { mine: by(calendarAddress.personId), leaving: 'goes' } },
		{ number: 'the first half of a secret address; it stands on the page of gatherings' }
	)
];
