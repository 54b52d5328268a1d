// What can be answered straight from a mail. Pure.
import { before, days } from '#kernel/moments.ts';
import { answerKinds, type AnswerKind } from '#features/responses/response.ts';

/**
 * `consent`: may these words stand there? `answer`: to a question one was asked. `come`: to a gathering. `join`: does this colleague
 * belong to us? `greet`: I know this team. `helped`: this answer helped. `message`: only by a reply. The last two: words of a reply that wait for their writer.
 */
export type Act =
	'consent' | 'answer' | 'come' | 'join' | 'greet' | 'helped' | 'message' | 'send-message' | 'send-answer';
export type Choice = 'yes' | 'no' | AnswerKind | 'send';
/** What came of it: what was chosen, or a place on the waiting list. */
export type Done = Choice | 'waiting';

/** Something a mail asks of its reader. `subjectId`: of what it is about, by act. */
export type MailAsk = { act: Act; subjectId: string };

export const choicesOf: Record<Act, readonly Choice[]> = {
	consent: ['yes', 'no'],
	answer: answerKinds,
	come: ['yes'],
	join: ['yes', 'no'],
	greet: ['yes'],
	helped: ['yes'],
	message: [],
	'send-message': ['send'],
	'send-answer': ['send']
};
export const allChoices: readonly Choice[] = ['yes', 'no', ...answerKinds, 'send'];

/** Acts that a reply in words can do too. */
export const takesReply = (act: Act): boolean => act === 'message' || act === 'answer';

export const validDays = 14;
/** A link that is over can still say what it was for. */
export const rememberedDays = 90;

export const isOld = (offeredAt: Date, now: Date): boolean => offeredAt <= before(now, days(validDays));

export type Offer = {
	choices: readonly { choice: Choice; link: string }[];
	/** Where a reply in words goes; null when one does nothing here. */
	replyTo: string | null;
};
/** By `keyOfAsk`. */
export type Offers = ReadonlyMap<string, Offer>;

export const keyOfAsk = ({ act, subjectId }: MailAsk): string => `${act} ${subjectId}`;

export const answerPath = (key: string): string => `/mail/antwoord/${key}`;

/** Two ids in one. */
export const joinSubject = (team: string, person: string): string => `${team} ${person}`;
export function fromJoinSubject(subjectId: string): { team: string; person: string } {
	const [team = '', person = ''] = subjectId.split(' ');
	return { team, person };
}
