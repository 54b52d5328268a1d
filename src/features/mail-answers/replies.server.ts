// A reply to a mail becomes what the address it goes to names, in its sender's name: a message back, or words with an answer. Only
// when the key in that address and the sender's own address agree. Whoever's reply does nothing is told why; machines are not.
import { findBlocked } from '@meerstem/dutch/numbers';
import { days, hours } from '#kernel/moments.ts';
import type { MailboxConfig } from '#platform/config.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import type { Later } from '#platform/jobs/job.ts';
import { factsOf, log } from '#platform/log.ts';
import { codeOf } from '#platform/mail/failures.ts';
import { readIncoming, type Incoming } from '#platform/mail/incoming.server.ts';
import { emptyMailbox } from '#platform/mail/mailbox.server.ts';
import type { Mailer } from '#platform/mail/mailer.server.ts';
import { idOfReply } from '#platform/mail/reply-address.server.ts';
import type { Person } from '#features/accounts/account.ts';
import { personByEmail, personById } from '#features/accounts/accounts.server.ts';
import { unlessGone } from './key.server.ts';
import { wordsLimit } from '#features/responses/response.ts';
import { takesReply } from './mail-answer.ts';
import * as store from './mail-answer.store.server.ts';
import { linkTo, type Offering } from './offering.server.ts';
import { replyLetter, type ReplyOutcome } from './replies.letters.ts';
import { spokenAnswer } from './spoken.ts';
import { actingAs, giveAnswerWords, giveMessage, type Given } from './words.server.ts';

export type Replying = Offering & { mailer: Mailer; mailbox: string; later: Later };

/** Reads the mailbox until it is empty. What went wrong with one mail is logged without a word of it, and tried again next time. */
export async function readReplies(replying: Replying, mailbox: MailboxConfig): Promise<void> {
	try {
		const failures = await emptyMailbox(mailbox, (raw) => receiveReply(replying, raw));
		for (const error of failures) log.error('reply-failed', factsOf(error));
	} catch (error) {
		log.warn('mailbox-failed', codeOf(error));
	}
}

export async function receiveReply(replying: Replying, raw: Buffer): Promise<void> {
	const mail = await readIncoming(raw);
	if (mail.automatic || mail.from === null) return;
	const { outcome, language } = await dealWith(replying, mail);
	const { publicUrl, mailer } = replying;
	const letter = replyLetter({ to: mail.from, language, outcome, attachments: mail.attachments, publicUrl });
	if (!letter || !(await mayTell(replying, mail.from, outcome))) return;
	// After a crash the same answer goes out as the same mail.
	await mailer.send({ ...letter, id: `reply-${mail.id}`, ...(mail.messageId ? { inReplyTo: mail.messageId } : {}) });
}

type Dealt = { outcome: ReplyOutcome; language: Person['language'] };

async function dealWith(replying: Replying, mail: Incoming): Promise<Dealt> {
	const { db, mailbox, secret } = replying;
	const id = idOfReply(mailbox, secret, mail.to);
	const offered = id === null ? undefined : await store.find(db, id);
	const person = offered && (await personById(db, offered.personId));
	if (!offered || !person || !takesReply(offered.act)) {
		const sender = mail.from === null ? undefined : await personByEmail(db, mail.from);
		return { outcome: { kind: 'unknown' }, language: sender?.language ?? 'nl' };
	}
	const { language } = person;
	if (person.email !== mail.from) return { outcome: { kind: 'other-address' }, language };
	if (mail.words === '') return { outcome: { kind: 'empty' }, language };
	if ([...mail.words].length > wordsLimit) return { outcome: { kind: 'too-long' }, language };
	const blocked = findBlocked(mail.words, []);
	if (blocked.length > 0) return { outcome: { kind: 'blocked', number: blocked[0]?.kind ?? 'bsn' }, language };
	return { outcome: await give(replying, mail, offered, language), language };
}

async function give(
	replying: Replying,
	mail: Incoming,
	{ id }: store.Offered,
	language: Person['language']
): Promise<ReplyOutcome> {
	const given = await unlessGone(() =>
		replying.db.transaction(async (tx): Promise<ReplyOutcome> => {
			const offered = await store.lock(tx, id);
			if (!offered) return { kind: 'unknown' };
			const before = await store.received(tx, mail.id);
			if (before) return before.keptId ? kept(replying, before.keptId) : { kind: 'done' };
			return giveOnce(replying, tx, { mail, offered, language });
		})
	);
	return given ?? { kind: 'cannot' };
}

type Giving = { mail: Incoming; offered: store.Offered; language: Person['language'] };

async function giveOnce(replying: Replying, tx: Db, { mail, offered, language }: Giving): Promise<ReplyOutcome> {
	const { now, secret } = replying;
	const { personId, act, subjectId } = offered;
	const context = await actingAs(replying, tx, personId);
	const { words, answer } = act === 'answer' ? spokenAnswer(mail.words) : { words: mail.words, answer: null };
	const given: Given =
		act === 'answer'
			? await giveAnswerWords(context, subjectId, { words, answer, language })
			: await giveMessage(context, subjectId, { words, language }, secret);
	if (!given.ok && given.reason !== 'undecided') return { kind: given.reason };
	let keptId: string | null = null;
	if (!given.ok) {
		const sending = act === 'answer' ? 'send-answer' : 'send-message';
		keptId = await store.keepWords(tx, { personId, act: sending, subjectId, words, answer }, now());
	}
	await store.keepReceived(tx, mail.id, keptId, now());
	return keptId ? kept(replying, keptId) : { kind: 'done' };
}

const kept = (replying: Replying, id: string): ReplyOutcome => ({ kind: 'kept', link: linkTo(replying, id, 'send') });

/** A stranger is told once a month at most, everyone together not without end: a forged sender gets this mail too. */
async function mayTell({ db, secret, now }: Replying, to: string, { kind }: ReplyOutcome): Promise<boolean> {
	const within = (act: string, who: string[], most: number, windowMs: number) =>
		withinLimit(db, secret, { act, who, most, windowMs }, now());
	if (kind !== 'unknown') return within('reply-told', [to], 10, hours(24));
	return (await within('reply-unknown', [to], 1, days(30))) && (await within('reply-unknown-all', [], 50, hours(24)));
}
