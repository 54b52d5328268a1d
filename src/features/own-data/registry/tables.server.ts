// Tables where practice and an institution sit, and what is brought and said there.
import { bringing, group, seat } from '#features/groups/group.tables.ts';
import {
	besideStory,
	claimAnswer,
	partnerPiece,
	pressing,
	relation,
	tableDay
} from '#features/groups/table-work.tables.ts';
import { answer, by, through, type TableAnswer } from '../part.server.ts';

const which = ['id', 'groupId', 'jointTextId', 'versionId'] as const;

export const tables: TableAnswer[] = [
	answer(group, { tablesBegun: { mine: by(group.begunBy), leaving: 'tables' } }),
	answer(
		seat,
		{
			seats: { mine: by(seat.personId), leaving: 'tables' },
			welcomed: { mine: by(seat.welcomedBy), only: ['groupId', 'personId', 'since'], leaving: 'tables' }
		},
		{ welcomedBy: 'themselves, or somebody else' }
	),
	answer(
		bringing,
		{
			brought: { mine: by(bringing.broughtBy), only: [...which, 'note', 'broughtAt'], leaving: 'tables' },
			tableAnswers: {
				mine: by(bringing.answeredBy),
				only: [...which, 'outcome', 'answer', 'answeredAt', 'discussedOn'],
				leaving: 'tables'
			}
		},
		{
			broughtBy: 'themselves, or somebody else',
			answeredBy: 'themselves, or somebody else',
			returnedAt: 'of the table'
		}
	),
	answer(claimAnswer, { claimAnswers: { mine: by(claimAnswer.answeredBy), leaving: 'tables' } }),
	answer(tableDay, { tableDays: { mine: by(tableDay.addedBy), leaving: 'tables' } }),
	answer(pressing, { pressing: { mine: by(pressing.personId), leaving: 'goes' } }),
	answer(partnerPiece, { pieces: { mine: by(partnerPiece.writtenBy), leaving: 'tables' } }),
	answer(besideStory, {
		piecesBeside: { mine: through(besideStory.pieceId, partnerPiece.id, partnerPiece.writtenBy), leaving: 'tables' }
	}),
	answer(relation, { relations: { mine: by(relation.writtenBy), leaving: 'tables' } })
];
