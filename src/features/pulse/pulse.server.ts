// The front door of the three questions: whether they are asked now, answering them, and what a year's answers say beside
// what residents need.
import { before, days } from '#kernel/moments.ts';
import { forbid } from '#kernel/refusals.ts';
import { isSignedIn, isSteward, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { conditionsOfResidents } from '#features/readings/pattern.server.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import type { MyPulse } from './pulse.forms.ts';
import {
	conditions,
	countedBy,
	countedOf,
	isAsked,
	isAskedByMail,
	isNamed,
	mayAnswerPulse,
	yearOf,
	type Readers
} from './pulse.ts';
import * as store from './pulse.store.server.ts';
import * as ofYear from './pulse-year.store.server.ts';

/** True when the three questions may be laid before this person now. */
export async function pulseIsAsked({ db, viewer, now }: Context): Promise<boolean> {
	if (!mayAnswerPulse(viewer)) return false;
	const state = await store.askState(db, viewer.id);
	return state !== undefined && isAsked(state, now());
}

/** The same for a mail that leaves anyway; true once a year at most, so whoever calls this puts the line in. */
export async function askPulseByMail({ db, viewer, now }: Context): Promise<boolean> {
	if (!mayAnswerPulse(viewer)) return false;
	const state = await store.askState(db, viewer.id);
	if (!state || !isAskedByMail(state, now())) return false;
	return store.markMailed(db, { personId: viewer.id, year: yearOf(now()), now: now() });
}

/** Keeps this year's answer; it may be changed until the year ends. Changing what is veiled lifts the veil. */
export async function answerPulse({ db, viewer, now }: Context, given: MyPulse): Promise<void> {
	if (!mayAnswerPulse(viewer)) forbid('pulse.answer');
	const year = yearOf(now());
	await db.transaction(async (tx) => {
		const mine = await store.ownOf(tx, viewer.id, year);
		const id = await store.keep(tx, { personId: viewer.id, year, now: now() }, given);
		if (mine && mine.words !== given.words) await liftBecauseChanged(tx, 'pulse', id, now(), viewer.id);
	});
}

/** Of any year: my words go at once, the answer stays counted. */
export async function takeBackPulseWords({ db, viewer, now }: Context, year: number): Promise<void> {
	if (!isSignedIn(viewer)) forbid('pulse.take-back');
	await db.transaction(async (tx) => {
		const id = await store.eraseWords(tx, { personId: viewer.id, year });
		if (id) await liftBecauseChanged(tx, 'pulse', id, now(), viewer.id);
	});
}

/** "Nu niet": not asked again until next year. Who answered already keeps their answer. */
export async function skipPulse({ db, viewer, now }: Context): Promise<void> {
	if (!mayAnswerPulse(viewer)) forbid('pulse.skip');
	await store.skip(db, { personId: viewer.id, year: yearOf(now()), now: now() });
}

/** What somebody wrote, as a reader gets it: without a name nothing in it leads to its writer. */
export type PulseWords = { id: string; words: string; readers: Readers; by: { id: string; name: string } | null };

/** `asked`: a year; one in which nothing can have been answered yet is this year. */
export async function showPulse(context: Context, asked: number | null) {
	const { db, viewer, now } = context;
	const thisYear = yearOf(now());
	const year = asked !== null && asked <= thisYear ? asked : thisYear;
	const [years, mine, residents] = await Promise.all([
		ofYear.years(db),
		// Also for who is no member any more: what they wrote is still theirs to take back.
		isSignedIn(viewer) ? store.ownOf(db, viewer.id, year) : undefined,
		conditionsOfResidents(context, (toldAt) => yearOf(toldAt) === year)
	]);
	return {
		year,
		thisYear,
		years: [...new Set([thisYear, ...years])],
		mayAnswer: mayAnswerPulse(viewer),
		mine: mine ?? null,
		residents,
		members: readsMembers(viewer) ? await saidIn(context, year) : null
	};
}

async function saidIn({ db, viewer }: Context, year: number) {
	const [counts, answered, words] = await Promise.all([
		ofYear.counts(db, year),
		ofYear.answered(db, year),
		ofYear.wordsOf(db, viewer, year)
	]);
	return {
		counted: conditions.map((condition) => countedOf(counts[condition] ?? {})),
		words: words.flatMap(({ id, words: said, readers, personId, name }): PulseWords[] => {
			const by = isNamed(readers) && personId && name !== null ? { id: personId, name } : null;
			// Of very few people everyone could guess whose words these are.
			return by || answered >= countedBy ? [{ id, words: said, readers, by }] : [];
		})
	};
}

const lookedBack = days(365);

/** For the programme team: who wrote to it by name and heard nothing back. Never who said nothing. */
export async function pulseWaiting({ db, viewer, now }: Context) {
	if (!isSteward(viewer)) forbid('pulse.waiting');
	return (await ofYear.notWrittenBack(db, before(now(), lookedBack))).filter(({ id }) => id !== viewer.id);
}

/** For the list of what was taken back, and for a copy that goes through it. */
export const pulsesWithoutWords = store.withoutWords;
export const takeBackPulseAgain = store.eraseAgain;
/** When an account goes. */
export const letGoOfPulse = store.letGo;
/** The rule of reading of the words, for whoever joins their rows (decision 0005). */
export const pulseWordsReadBy = ofYear.wordsReadBy;
