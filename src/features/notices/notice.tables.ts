import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';

export type NoticeKind =
	| 'asked' // may these words stand there?
	| 'used' // your words are in this version
	| 'used-differently' // they were, and are now used in another way
	| 'left-out' // they lay on the weaving page and are not in this version
	| 'answered' // the table answered what you contributed to
	| 'first-answer' // somebody answered your story: the first human sign
	| 'veiled' // your words were veiled, and why
	| 'look-asked' // would you read this before everyone does?
	| 'looked' // your colleague read it, and said what they think
	| 'wants-to-weave' // a member would like to work on the next version of a text you weave
	| 'look-again' // the day on which you look at your dilemma again
	| 'resident-took-back' // the resident of your story took their own words back
	| 'source-withdrawn' // a source of a text you weave was taken back
	| 'message' // somebody wrote to you
	| 'report-decided' // a message you reported was read by a steward, who decided
	| 'join-asked' // a colleague asks to join your team
	| 'joined' // a contact said yes
	| 'arrived' // a team has just joined: greet it
	| 'buddy' // a team has just joined: help it find its way
	| 'question' // do you know? Somebody asks
	| 'helped' // your answer helped whoever asked
	| 'circle-asked' // somebody would like to come into your circle
	| 'circle-invited' // somebody would like to have you in their circle
	| 'circle-not-now' // the circle you asked said: not now
	| 'host-invited' // somebody asks you to host a gathering along
	| 'steward-ended' // another of the programme team said that you stop in it
	| 'noted' // somebody wrote down what you said at a gathering
	| 'welcome'; // somebody said "ik ken ze", or welcomed you at a table or in a circle

/** One piece of news for one person about one thing, at most once. Words are never stored here: they are read when shown. */
export const notice = pgTable(
	'notice',
	{
		id: id(),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		kind: text().$type<NoticeKind>().notNull(),
		/** What it is about: ask, version, bringing, story … by kind. */
		subjectId: text().notNull(),
		/** The person's own story or response it concerns; '' when it concerns none in particular. */
		aboutId: text().notNull().default(''),
		at: moment().notNull(),
		seenAt: moment(),
		/** The mail it goes with, its own or a digest; stays the same when that mail is sent again. Null: none yet. */
		mailId: text(),
		/** While one worker is busy with that mail no other takes it; after a crash it is free again from then on. */
		takenUntil: moment(),
		/** Null: not mailed yet. Set once the mail server took it. */
		mailedAt: moment(),
		attempts: integer().notNull().default(0),
		/** More than three mails that day, or its reader wants it so: it waits for the digest. */
		forDigest: boolean().notNull().default(false)
	},
	(t) => [uniqueIndex().on(t.personId, t.kind, t.subjectId, t.aboutId), index().on(t.mailedAt), index().on(t.mailId)]
);
