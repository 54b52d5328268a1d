// Rounds. What somebody answered stands under a number; who that is, is known to give people their own answers back.
import { sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import {
	landscapeVersion,
	participant,
	proposal,
	round,
	statement,
	statementAnswer
} from '#features/rounds/round.tables.ts';
import { answer, by, nobodys, type TableAnswer } from '../part.server.ts';

const answeredByMe = (me: string) =>
	qualified<boolean>(sql`exists (select 1 from ${participant} join ${statement} on ${statement.roundId} = ${participant.roundId}
		where ${statement.id} = ${statementAnswer.statementId} and ${participant.number} = ${statementAnswer.participant}
			and ${participant.personId} = ${me})`);
const proposedByMe = (me: string) =>
	qualified<boolean>(sql`exists (select 1 from ${participant} where ${participant.roundId} = ${proposal.roundId}
		and ${participant.number} = ${proposal.participant} and ${participant.personId} = ${me})`);

/** With it a row that was taken along from a round could be known as somebody's. */
const number = 'a number inside the round, of nobody in particular';

export const rounds: TableAnswer[] = [
	answer(
		participant,
		{ roundsAnswered: { mine: by(participant.personId), leaving: 'unlinked: rounds' } },
		{ number, device: 'of a visitor’s device' }
	),
	answer(
		statementAnswer,
		{ roundAnswers: { mine: answeredByMe, leaving: 'unlinked: rounds' } },
		{ participant: number }
	),
	answer(proposal, { proposals: { mine: proposedByMe, leaving: 'unlinked: rounds' } }, { participant: number }),
	answer(
		statement,
		{ statements: { mine: by(statement.writtenBy), leaving: 'rounds' } },
		{
			recognise: 'answers of all, in the round',
			different: 'answers of all, in the round',
			unsure: 'answers of all, in the round'
		}
	),
	answer(
		round,
		{ roundsStarted: { mine: by(round.startedBy), leaving: 'rounds' } },
		{ people: 'of all who answered', skippedRows: 'of an import' }
	),
	nobodys(landscapeVersion, 'a picture of all who answered, in which nobody can be told')
];
