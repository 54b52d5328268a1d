// One machinery for texts written by several, whatever their kind.
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { audienceColumns, id, moment } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import type { TextKind } from './kinds.ts';

export type MaterialKind = 'story' | 'voice' | 'statement';
export type SaidBy = 'teller' | 'resident';

export const jointText = pgTable('joint_text', {
	id: id(),
	kind: text().$type<TextKind>().notNull(),
	/** Of the latest shared version; of the working text while nothing was shared. */
	title: text().notNull(),
	themeId: text().references(() => theme.id, { onDelete: 'set null' }),
	state: text().$type<'weaving' | 'shared' | 'resting'>().notNull(),
	begunAt: moment().notNull(),
	begunBy: text().references(() => person.id, { onDelete: 'set null' }),
	/** Of a dilemma that was shared: when its makers are asked whether it still stands like this. */
	lookAgainAt: moment()
});

/** The weavers. Who left keeps their place in versions they made. */
export const maker = pgTable(
	'maker',
	{
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		/** The team they weave from. */
		organisationId: text().references(() => organisation.id),
		joinedAt: moment().notNull(),
		leftAt: moment()
	},
	(t) => [primaryKey({ columns: [t.jointTextId, t.personId] }), index().on(t.personId)]
);

/** Someone asked to weave along. They say yes themselves; until then they see what it is about, not the text. */
export const weaverInvitation = pgTable(
	'weaver_invitation',
	{
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		invitedBy: text().references(() => person.id, { onDelete: 'set null' }),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.jointTextId, t.personId] }), index().on(t.personId)]
);

/** A member who wants to work on the next version. Who weaves says welcome; after some days of silence they may begin. */
export const weavingRequest = pgTable(
	'weaving_request',
	{
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.jointTextId, t.personId] }), index().on(t.personId)]
);

/** A dilemma never closes: its makers looked at it again, and what they say about it now. */
export const lookedAgain = pgTable(
	'looked_again',
	{
		id: id(),
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		/** The version they looked at: its audience reads this, and a veil on it hides this too. */
		versionId: text()
			.notNull()
			.references(() => version.id, { onDelete: 'cascade' }),
		at: moment().notNull(),
		by: text().references(() => person.id, { onDelete: 'set null' }),
		words: text().notNull()
	},
	(t) => [index().on(t.jointTextId)]
);

/** When somebody last opened the weaving page: only to say who is here now, and forgotten every night. */
export const weaverHere = pgTable(
	'weaver_here',
	{
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		at: moment().notNull()
	},
	(t) => [primaryKey({ columns: [t.jointTextId, t.personId] })]
);

/** What lies on the weaving page. Taken off = kept, with the reason. */
export const material = pgTable(
	'material',
	{
		id: id(),
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		kind: text().$type<MaterialKind>().notNull(),
		/** Id of the story, response or statement. */
		refId: text().notNull(),
		laidBy: text().references(() => person.id, { onDelete: 'set null' }),
		laidAt: moment().notNull(),
		takenOffAt: moment(),
		takenOffReason: text(),
		/** In which bundle it lies: 1 to 8. 0: it stands on its own. Null: nobody arranged it yet. */
		bundle: integer()
	},
	(t) => [uniqueIndex().on(t.jointTextId, t.kind, t.refId), index().on(t.kind, t.refId)]
);

/** What the weavers call a bundle. Without a row it is called by the words its pieces share, read when the page is made. */
export const bundleName = pgTable(
	'bundle_name',
	{
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		bundle: integer().notNull(),
		name: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.jointTextId, t.bundle] })]
);

/** A version of the text. `number` null: the working text, of which there is one at most. */
export const version = pgTable(
	'joint_text_version',
	{
		id: id(),
		jointTextId: text()
			.notNull()
			.references(() => jointText.id, { onDelete: 'cascade' }),
		number: integer(),
		title: text().notNull(),
		summary: text().notNull().default(''),
		notKnown: text().notNull().default(''),
		possible: text().notNull().default(''),
		ordinaryLife: text().notNull().default(''),
		forWhom: text().notNull().default(''),
		toWhom: text().notNull().default(''),
		notHeard: text().notNull().default(''),
		/** "gezocht bij …, niet gevonden": where differing voices were looked for in vain. */
		soughtAt: text().notNull().default(''),
		/** Of a lesson: why it works there, and when it would not. */
		worksBecause: text().notNull().default(''),
		wouldNotIf: text().notNull().default(''),
		/** Why this version was made. */
		reason: text().notNull().default(''),
		/** Of a shared version; of the working text it is what the weavers propose (public). */
		...audienceColumns(),
		revision: integer().notNull().default(1),
		sharedAt: moment(),
		sharedBy: text().references(() => person.id, { onDelete: 'set null' })
	},
	(t) => [index().on(t.jointTextId, t.number)]
);

/** Who made a shared version, and from which team, as it was that day. */
export const versionMaker = pgTable(
	'joint_text_version_maker',
	{
		versionId: text()
			.notNull()
			.references(() => version.id, { onDelete: 'cascade' }),
		personId: text()
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		organisationId: text().references(() => organisation.id)
	},
	(t) => [primaryKey({ columns: [t.versionId, t.personId] })]
);

/** Sides of a dilemma, side by side: what each wants to protect. */
export const position = pgTable(
	'dilemma_position',
	{
		versionId: text()
			.notNull()
			.references(() => version.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		title: text().notNull(),
		protects: text().notNull().default(''),
		revision: integer().notNull().default(1)
	},
	(t) => [primaryKey({ columns: [t.versionId, t.number] })]
);

export const sentence = pgTable(
	'sentence',
	{
		id: id(),
		versionId: text()
			.notNull()
			.references(() => version.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		body: text().notNull(),
		/** Woorden van de wevers: a sentence that says openly that it has no source. */
		ownWords: boolean().notNull().default(false),
		/** True: says what is not known or not heard; drawn as a gap in the thread. */
		gap: boolean().notNull().default(false),
		/** Number of the position of a dilemma it stands under; 0: under none. */
		under: integer().notNull().default(0),
		revision: integer().notNull().default(1)
	},
	(t) => [index().on(t.versionId, t.position)]
);

/** Where a sentence comes from. */
export const source = pgTable(
	'source',
	{
		id: id(),
		sentenceId: text()
			.notNull()
			.references(() => sentence.id, { onDelete: 'cascade' }),
		kind: text().$type<MaterialKind>().notNull(),
		refId: text().notNull(),
		/** Words of the story that are quoted; null: the source is named, not quoted. Erased on withdrawal. */
		quote: text(),
		/** Whose words these are: the teller's, or those of the resident who told along. */
		saidBy: text().$type<SaidBy>().notNull().default('teller'),
		/** A statement's counts on the day the version was shared. */
		recognise: integer(),
		different: integer(),
		unsure: integer()
	},
	(t) => [index().on(t.sentenceId), index().on(t.kind, t.refId)]
);

/** A differing voice beside the sentence it differs from. The words stay with the response and its owner. */
export const voice = pgTable(
	'voice',
	{
		sentenceId: text()
			.notNull()
			.references(() => sentence.id, { onDelete: 'cascade' }),
		responseId: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.sentenceId, t.responseId] }), index().on(t.responseId)]
);
