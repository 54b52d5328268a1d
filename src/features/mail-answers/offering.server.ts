// What a mail offers its reader to do: a link for each choice, and an address for a reply in words. For the features that mail.
import type { Db } from '#platform/db/db.ts';
import { replyAddress } from '#platform/mail/reply-address.server.ts';
import { signedKey } from '#platform/signed-keys.server.ts';
import { answerPath, choicesOf, keyOfAsk, takesReply, type Choice, type MailAsk, type Offers } from './mail-answer.ts';
import * as store from './mail-answer.store.server.ts';

export type Offering = {
	db: Db;
	publicUrl: string;
	secret: string;
	/** Where replies come in; null: replies are not read. */
	mailbox: string | null;
	now: () => Date;
};

/** A key for one choice opens no other. */
export const actOf = (choice: Choice): string => `mail-answer ${choice}`;

export const linkTo = (
	{ publicUrl, secret }: Pick<Offering, 'publicUrl' | 'secret'>,
	id: string,
	choice: Choice
): string => publicUrl + answerPath(signedKey(secret, actOf(choice), id));

export async function offerAnswers(offering: Offering, personId: string, asks: readonly MailAsk[]): Promise<Offers> {
	const { db, secret, mailbox, now } = offering;
	const each = [...new Map(asks.map((ask) => [keyOfAsk(ask), ask])).values()];
	const offered = await store.offer(db, personId, each, now());
	return new Map(
		offered.map(({ id, ...ask }) => [
			keyOfAsk(ask),
			{
				choices: choicesOf[ask.act].map((choice) => ({ choice, link: linkTo(offering, id, choice) })),
				replyTo: mailbox !== null && takesReply(ask.act) ? replyAddress(mailbox, secret, id) : null
			}
		])
	);
}
