// What several people write together. Sources and voices are others' words and stay; sentences are of all who wove.
import { sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import {
	bundleName,
	jointText,
	lookedAgain,
	maker,
	material,
	position,
	sentence,
	source,
	version,
	versionMaker,
	voice,
	weaverHere,
	weaverInvitation,
	weavingRequest
} from '#features/joint-texts/joint-text.tables.ts';
import { openCall } from '#features/not-heard/not-heard.tables.ts';
import { answer, by, nobodys, whileReadingAlong, type TableAnswer } from '../part.server.ts';

/** Versions this person made, and the working text of what they weave now. */
const versionIds = (me: string, now: Date) => sql`(
	select ${versionMaker.versionId} from ${versionMaker} where ${versionMaker.personId} = ${me}
	union select ${version.id} from ${version} join ${maker} on ${maker.jointTextId} = ${version.jointTextId}
	where ${version.number} is null and ${weaves(me, now)})`;
const weaves = whileReadingAlong((me) => sql`${maker.personId} = ${me} and ${maker.leftAt} is null`);
const inVersionOf =
	(column: typeof version.id | typeof sentence.versionId | typeof position.versionId) => (me: string, now: Date) =>
		qualified<boolean>(sql`${column} in ${versionIds(me, now)}`);

export const texts: TableAnswer[] = [
	answer(
		jointText,
		{ textsBegun: { mine: by(jointText.begunBy), only: ['id', 'kind', 'begunAt'], leaving: 'texts' } },
		{
			title: 'of who weaves it now; it stands with the versions they made',
			themeId: 'of who weaves it now',
			state: 'of who weaves it now',
			begunBy: 'themselves',
			lookAgainAt: 'of who weaves it now'
		}
	),
	answer(maker, { weaving: { mine: by(maker.personId), leaving: 'texts' } }),
	answer(
		weaverInvitation,
		{
			weavingInvitations: { mine: by(weaverInvitation.personId), only: ['jointTextId', 'at'], leaving: 'goes' },
			weavingInvited: {
				mine: by(weaverInvitation.invitedBy),
				only: ['jointTextId', 'personId', 'at'],
				leaving: 'texts'
			}
		},
		{ invitedBy: 'themselves, or somebody else' }
	),
	answer(weavingRequest, { weavingRequests: { mine: by(weavingRequest.personId), leaving: 'goes' } }),
	answer(weaverHere, { onWeavingPage: { mine: by(weaverHere.personId), leaving: 'goes' } }),
	answer(
		version,
		{
			versions: { mine: inVersionOf(version.id), leaving: 'texts' },
			versionsShared: {
				mine: by(version.sharedBy),
				only: ['id', 'jointTextId', 'number', 'sharedAt'],
				leaving: 'texts'
			}
		},
		{ sharedBy: 'themselves, or somebody else' }
	),
	answer(versionMaker, { versionsMade: { mine: by(versionMaker.personId), leaving: 'texts' } }),
	answer(sentence, { sentences: { mine: inVersionOf(sentence.versionId), leaving: 'texts' } }),
	answer(position, { sides: { mine: inVersionOf(position.versionId), leaving: 'texts' } }),
	answer(lookedAgain, { lookedAgain: { mine: by(lookedAgain.by), leaving: 'texts' } }),
	answer(
		material,
		{ laid: { mine: by(material.laidBy), leaving: 'texts' } },
		{ takenOffReason: 'who wrote it is not kept', takenOffAt: 'who did it is not kept', bundle: 'of all who weave' }
	),
	answer(openCall, { calls: { mine: by(openCall.by), leaving: 'texts' } }),
	nobodys(bundleName, 'of all who weave; who wrote it is not kept'),
	nobodys(source, 'words of others, who agreed to where they stand and to nothing else'),
	nobodys(voice, 'words of others; one’s own stand with the answers')
];
