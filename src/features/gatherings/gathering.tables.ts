import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Language } from '#kernel/language.ts';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';

export const gathering = pgTable(
	'gathering',
	{
		id: id(),
		title: text().notNull(),
		description: text().notNull().default(''),
		form: text().$type<'place' | 'online' | 'both'>().notNull(),
		startsAt: moment().notNull(),
		endsAt: moment().notNull(),
		/** Where, as one would write it on an envelope. '' when online only. */
		place: text().notNull().default(''),
		/** How somebody gets in and around: a lift, a toilet, a quiet room. In words. */
		access: text().notNull().default(''),
		/** For who comes only, so that no stranger walks in. */
		onlineLink: text().notNull().default(''),
		/** Null: room for everyone. */
		seats: integer(),
		...audienceColumns(),
		/** Why not everyone may come; null when it is open. */
		closedReason: text(),
		themeId: text().references(() => theme.id, { onDelete: 'set null' }),
		/** Gatherings planned in one go, each a row of its own: any of them can be moved or called off by itself. */
		seriesId: text(),
		rhythm: text().$type<'weekly' | 'two-weekly' | 'monthly'>(),
		/** Counts every change that calendars must hear of (RFC 5545 SEQUENCE). */
		sequence: integer().notNull().default(0),
		plannedAt: moment().notNull(),
		changedAt: moment().notNull(),
		calledOffAt: moment(),
		calledOffBecause: text().notNull().default(''),
		/** What came of it, in the words of who hosts; told once to everyone who was there. */
		outcome: text().notNull().default(''),
		outcomeAt: moment()
	},
	(t) => [index().on(t.startsAt), index().on(t.themeId), index().on(t.seriesId)]
);

/** Who hosts, and from which organisation. Who offers to host along is welcomed by a host; who is asked along says yes or no. */
export const gatheringHost = pgTable(
	'gathering_host',
	{
		gatheringId: text()
			.notNull()
			.references(() => gathering.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		organisationId: text().references(() => organisation.id, { onDelete: 'set null' }),
		/** Null: an offer, or an answer that is still to come. */
		since: moment(),
		/** The host who asked them along; null when they offered it themselves. */
		invitedBy: text().references(() => person.id, { onDelete: 'set null' }),
		how: text().$type<'offered' | 'invited'>().notNull().default('offered')
	},
	(t) => [primaryKey({ columns: [t.gatheringId, t.personId] }), index().on(t.personId)]
);

/** Somebody who comes, waits for a seat, or has still to press the button in the mail. Either a person or a guest. */
export const signUp = pgTable(
	'gathering_sign_up',
	{
		id: id(),
		gatheringId: text()
			.notNull()
			.references(() => gathering.id, { onDelete: 'cascade' }),
		personId: text().references(() => person.id, { onDelete: 'cascade' }),
		/** Of a guest; kept until shortly after the gathering. */
		guestName: text(),
		guestEmail: text(),
		language: text().$type<Language>().notNull().default('nl'),
		/** `asked`: a guest who has not confirmed yet holds no seat. `left`: does not come after all. */
		state: text().$type<'asked' | 'coming' | 'waiting' | 'left'>().notNull(),
		askedAt: moment().notNull(),
		/** Since when they come or wait: the order of the waiting list. */
		since: moment(),
		/** Counts leaving and coming back, so that a calendar takes the later of two messages. */
		turns: integer().notNull().default(0),
		/** False: a guest who wants no mail that they did not ask for. */
		wantsMail: boolean().notNull().default(true)
	},
	(t) => [
		uniqueIndex().on(t.gatheringId, t.personId),
		uniqueIndex().on(t.gatheringId, t.guestEmail),
		index().on(t.gatheringId, t.state, t.since),
		index().on(t.personId)
	]
);

export type GatheringMailKind =
	| 'confirm' // press the button, and you are on the list
	| 'coming' // you have a seat
	| 'waiting' // you wait for a seat
	| 'moved-up' // a seat came free for you
	| 'changed' // another time or place
	| 'called-off' // it does not take place
	| 'left' // you said you do not come
	| 'closed' // it became for a smaller circle, without you in it
	| 'reminder' // it is almost there
	| 'outcome'; // what came of it

/** Mail that waits, without words: they are read when it leaves. Each kind at most once for each number. */
export const gatheringMail = pgTable(
	'gathering_mail',
	{
		id: id(),
		signUpId: text()
			.notNull()
			.references(() => signUp.id, { onDelete: 'cascade' }),
		kind: text().$type<GatheringMailKind>().notNull(),
		number: integer().notNull(),
		at: moment().notNull(),
		/** Null: not mailed yet. Set once the mail server took it. */
		mailedAt: moment(),
		/** While one worker is busy with it no other takes it; after a crash it is free again from then on. */
		takenUntil: moment(),
		attempts: integer().notNull().default(0)
	},
	(t) => [uniqueIndex().on(t.signUpId, t.kind, t.number), index().on(t.mailedAt, t.at)]
);

/**
 * What somebody said at a gathering, as somebody else wrote it down there. Only these two read it. When who said it makes it
 * their own, the words go to a draft of theirs and are empty here; of a voice the row goes, and the voice stands where it belongs.
 */
export const harvestNote = pgTable(
	'harvest_note',
	{
		id: id(),
		gatheringId: text()
			.notNull()
			.references(() => gathering.id, { onDelete: 'cascade' }),
		writerId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		saidBy: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		kind: text().$type<'experience' | 'question' | 'voice'>().notNull(),
		/** Of a voice: what was talked about. Null for a story or question. */
		subjectKind: text().$type<'story' | 'joint-text'>(),
		subjectId: text(),
		body: text().notNull(),
		at: moment().notNull(),
		/** The draft or story it became. */
		storyId: text().references(() => story.id, { onDelete: 'set null' })
	},
	(t) => [index().on(t.gatheringId), index().on(t.saidBy), index().on(t.writerId)]
);

/** The secret address of one person's own calendar. A new one ends the old. */
export const calendarAddress = pgTable('calendar_address', {
	personId: text()
		.primaryKey()
		.references(() => person.id, { onDelete: 'cascade' }),
	/** The first part of the address; the second is made with the secret of this installation, so reading this row opens nothing. */
	number: text().notNull().unique(),
	at: moment().notNull()
});
