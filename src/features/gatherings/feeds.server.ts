// Calendars to subscribe to: one for everyone, and one of their own for each person, at an address nobody can guess.
import { before, days } from '#kernel/moments.ts';
import { newId } from '#kernel/ids.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { guest, isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { idOfKey, signedKey } from '#platform/signed-keys.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { publishedCalendar, type CalendarEntry } from './calendar.ts';
import { gatheringTexts } from './gathering.texts.ts';
import type { KeptGathering } from './gathering.ts';
import * as addresses from './calendar-address.store.server.ts';
import * as store from './gathering.store.server.ts';
import * as signUps from './sign-up.store.server.ts';

type Where = { publicUrl: string };

/** What a calendar goes back: who subscribes sees last month too. */
const daysBack = 31;
const mostShown = 200;

const plain = (gathering: KeptGathering): CalendarEntry => ({
	gathering,
	sequence: gathering.sequence,
	onlineLink: ''
});

/** Whoever asks gets what a guest may read: a feed is passed on. */
export async function publicCalendar({ db, now }: Context, where: Where): Promise<string> {
	const open = await store.upcoming(db, guest, before(now(), days(daysBack)), { most: mostShown });
	return publishedCalendar(gatheringTexts.nl.calendarName, open.filter(({ veiled }) => !veiled).map(plain), where);
}

/** One gathering, as a file to take along. Who comes has the address online in it. */
export async function calendarOf(context: Context, id: string, where: Where): Promise<string> {
	const { db, viewer } = context;
	const gathering = (await store.find(db, viewer, id)) ?? notFound('gathering');
	if (gathering.veiled) notFound('gathering');
	return publishedCalendar(gathering.title, [await entryFor(context, gathering)], where);
}

async function entryFor({ db, viewer }: Context, gathering: KeptGathering): Promise<CalendarEntry> {
	const own = isSignedIn(viewer) ? await signUps.ofPerson(db, gathering.id, viewer.id) : undefined;
	if (!own) return plain(gathering);
	return {
		gathering,
		sequence: gathering.sequence + own.turns,
		onlineLink: own.state === 'coming' ? gathering.onlineLink : '',
		tentative: own.state === 'waiting'
	};
}

const act = 'calendar';

/** Null until somebody asks for one. */
export async function myCalendarKey({ db, viewer }: Context, secret: string): Promise<string | null> {
	const number = isSignedIn(viewer) ? await addresses.numberOf(db, viewer.id) : undefined;
	return number === undefined ? null : signedKey(secret, act, number);
}

/** Makes an address, or another one: whoever has the old one finds nothing there any more. */
export async function renewCalendarKey({ db, viewer, now }: Context): Promise<void> {
	if (!isSignedIn(viewer)) forbid('gatherings.calendar');
	await addresses.renew(db, viewer.id, newId(), now());
}

/** What this person comes to, waits for or hosts, as far as they may read it at this moment. */
export async function personalCalendar(
	context: Context,
	key: string,
	where: Where & { secret: string }
): Promise<string> {
	const { db, now } = context;
	const number = idOfKey(where.secret, act, key) ?? notFound('calendar');
	const personId = (await addresses.personOf(db, number)) ?? notFound('calendar');
	const viewer = await viewerOf(db, personId, null, now());
	if (!isSignedIn(viewer)) notFound('calendar');
	const entries: CalendarEntry[] = [];
	for (const gathering of await store.ofPerson(db, viewer, before(now(), days(daysBack)))) {
		if (!gathering.veiled) entries.push(await entryFor({ ...context, viewer }, gathering));
	}
	return publishedCalendar(gatheringTexts.nl.ownCalendarName, entries, where);
}
