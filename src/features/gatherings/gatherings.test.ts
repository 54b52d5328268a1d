import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { days, hours } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { idOfKey, signedKey } from '#platform/signed-keys.server.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { myNews } from '#features/returns/returns.server.ts';
import { listActs } from '#features/stewardship/stewardship.server.ts';
import { search } from '#features/search/search.server.ts';
import { draftsOf, widenStory } from '#features/stories/stories.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { aPlan } from './gathering.examples.ts';
import { harvestNote, signUp } from './gathering.tables.ts';
import { deliverGatheringMail, forgetGuests } from './gathering-mail.server.ts';
import { listGatherings, planGathering, showGathering } from './gatherings.server.ts';
import { callOff, changeGathering, showHosting } from './hosting.server.ts';
import { offerToHost, stopHosting, welcomeHost } from './hosting-together.server.ts';
import { calendarOf, myCalendarKey, personalCalendar, publicCalendar, renewCalendarKey } from './feeds.server.ts';
import { makeOwn, showHarvest, tellOutcome, throwAway, writeDown } from './harvest.server.ts';
import {
	cancelSignUp,
	confirmSignUp,
	joinGathering,
	leaveGathering,
	showSignUp,
	signUpAsGuest,
	switchGuestMailOff
} from './signing-up.server.ts';

const world = useWorld();
const secret = 'x'.repeat(32);
const sender = { secret, clientAddress: '192.0.2.7', language: 'nl' as const };
const publicUrl = 'https://meerstem.example';
let sent: Letter[] = [];
let team: string;
let host: Context;
beforeEach(async () => {
	sent = [];
	team = await aTeam(world, { name: 'Team Noord' });
	host = await world.as(await aPerson(world, { name: 'Hanna', teams: [team] }));
});

const deliver = () =>
	deliverGatheringMail({
		db: world.db,
		mailer: { send: async (letter) => void sent.push(letter), close: () => {} },
		publicUrl,
		secret,
		from: 'Meerstem <post@voorbeeld.example>',
		now: () => world.clock
	});

async function plan(given: Parameters<typeof aPlan>[0] = {}): Promise<string> {
	const planned = await planGathering(host, aPlan(given));
	if (!planned.ok) throw new Error(planned.reason);
	return planned.value;
}

const idOfPerson = ({ viewer }: Context) => (viewer.kind === 'person' ? viewer.id : '');
const guestAsks = (id: string, mail: string) => signUpAsGuest(world.asGuest(), id, { name: 'Gast', mail }, sender);

async function keyOf(mail: string): Promise<string> {
	const [row] = await world.db.select().from(signUp).where(eq(signUp.guestEmail, mail));
	return signedKey(secret, 'sign-up', row!.id);
}

async function guestComes(id: string, mail: string) {
	await guestAsks(id, mail);
	return confirmSignUp(world.asGuest(), await keyOf(mail), secret);
}

const someone = async (name: string) => world.as(await aPerson(world, { name, teams: [await aTeam(world)] }));
const tick = () => void (world.clock = new Date(world.clock.getTime() + 60_000));
const subjects = () => sent.map(({ to, subject }) => `${to}: ${subject}`);

test('450 guests who sign up at once from one address lose no seat and double none', async () => {
	const id = await plan({ seats: 300 });
	const mails = Array.from({ length: 450 }, (_, i) => `gast${i}@voorbeeld.example`);
	// Some press twice, as people do when a page is slow.
	const twice = mails.slice(280, 320);
	const asked = await Promise.all([...mails, ...twice].map((mail) => guestAsks(id, mail)));
	expect(asked.filter(({ ok }) => !ok)).toEqual([]);
	const keys = await Promise.all(mails.map(keyOf));
	const answers = await Promise.all(
		[...keys, ...keys.slice(280, 320)].map((key) => confirmSignUp(world.asGuest(), key, secret))
	);
	expect(answers.filter(({ ok }) => !ok)).toEqual([]);
	const rows = await world.db.select().from(signUp).where(eq(signUp.gatheringId, id));
	expect(rows).toHaveLength(450);
	expect(rows.filter(({ state }) => state === 'coming')).toHaveLength(300);
	expect(rows.filter(({ state }) => state === 'waiting')).toHaveLength(150);

	// Forty leave at once: forty move up, each once, and the mail says so once.
	const leaving = rows.filter(({ state }) => state === 'coming').slice(0, 40);
	await Promise.all(leaving.map((one) => cancelSignUp(world.asGuest(), signedKey(secret, 'sign-up', one.id), secret)));
	const { gathering } = await showGathering(world.asGuest(), id);
	expect([gathering.coming, gathering.waiting]).toEqual([300, 110]);
	await deliver();
	expect(sent.filter(({ subject }) => subject.startsWith('Er is een plek'))).toHaveLength(40);
	const told = new Set(subjects());
	expect(told.size).toBe(sent.length);
}, 120_000);

test('a guest holds no seat until the button in the mail is pressed, and opening the link changes nothing', async () => {
	const id = await plan({ seats: 1 });
	await guestAsks(id, 'gast@voorbeeld.example');
	await deliver();
	expect(subjects()).toEqual(['gast@voorbeeld.example: Kom je naar “Koffie bij de wasserij”?']);
	const link = sent[0]!.paragraphs.flatMap((part) =>
		typeof part === 'object' && 'link' in part ? [part.link] : []
	)[0]!;
	const key = link.split('/').at(-1)!;
	expect(idOfKey(secret, 'sign-up', key)).not.toBeNull();
	for (let look = 0; look < 3; look++)
		expect(await showSignUp(world.asGuest(), key, secret)).toMatchObject({ state: 'asked' });
	expect((await showGathering(world.asGuest(), id)).gathering.coming).toBe(0);
	expect(await confirmSignUp(world.asGuest(), key, secret)).toEqual({ ok: true, value: 'coming' });
	await deliver();
	expect(sent[1]!.calendar?.method).toBe('REQUEST');
	expect(sent[1]!.unsubscribe).toContain('/mail/uit/gast.');
	expect(await cancelSignUp(world.asGuest(), key, secret)).toEqual({ ok: true, value: true });
	await deliver();
	expect(sent[2]!.calendar?.method).toBe('CANCEL');
	expect(await cancelSignUp(world.asGuest(), key, secret)).toEqual({ ok: true, value: true });
	await deliver();
	expect(sent).toHaveLength(3);
	expect(await confirmSignUp(world.asGuest(), 'made.up', secret)).toEqual({ ok: false, reason: 'link-old' });
});

test('who came back after leaving gets an appointment that calendars take for the later one', async () => {
	const id = await plan();
	await guestComes(id, 'gast@voorbeeld.example');
	await deliver();
	await cancelSignUp(world.asGuest(), await keyOf('gast@voorbeeld.example'), secret);
	await deliver();
	await confirmSignUp(world.asGuest(), await keyOf('gast@voorbeeld.example'), secret);
	await deliver();
	const sequences = sent.flatMap(({ calendar }) => /SEQUENCE:(\d+)/.exec(calendar?.content ?? '')?.[1] ?? []);
	expect(sequences.map(Number)).toEqual([0, 1, 1]);
	expect(new Set(sent.flatMap(({ calendar }) => /UID:(.+)/.exec(calendar?.content ?? '')?.[1] ?? [])).size).toBe(1);
});

test('asking again and again brings one mail a minute, and no more than five an hour', async () => {
	const id = await plan();
	for (let i = 0; i < 3; i++) await guestAsks(id, 'gast@voorbeeld.example');
	await deliver();
	expect(sent).toHaveLength(1);
	await guestAsks(id, 'gast@voorbeeld.example');
	await guestAsks(id, 'gast@voorbeeld.example');
	expect(await guestAsks(id, 'gast@voorbeeld.example')).toEqual({ ok: false, reason: 'too-often' });
});

test('the waiting list moves up by itself: when somebody leaves, when there are more seats, when an account goes', async () => {
	const id = await plan({ seats: 1 });
	const [anna, bo, cas, dirk] = [
		await someone('Anna'),
		await someone('Bo'),
		await someone('Cas'),
		await someone('Dirk')
	];
	for (const one of [anna, bo, cas, dirk]) {
		await joinGathering(one, id, 'nl');
		tick();
	}
	expect((await showGathering(cas, id)).own).toEqual({ state: 'waiting', before: 1 });
	await leaveGathering(anna, id);
	expect((await showGathering(bo, id)).own?.state).toBe('coming');
	await deleteAccount(bo, 'take-back');
	expect((await showGathering(cas, id)).own?.state).toBe('coming');
	await changeGathering(host, id, { ...aPlan({ seats: 2 }), later: '' });
	expect((await showGathering(dirk, id)).own?.state).toBe('coming');
	await deliver();
	expect(subjects().filter((one) => one.includes('Er is een plek'))).toHaveLength(2);
});

test('another time is told once to everyone on the list, with the same UID and a higher number; better words are not', async () => {
	const id = await plan();
	await guestComes(id, 'gast@voorbeeld.example');
	await deliver();
	await changeGathering(host, id, { ...aPlan({ description: 'Nog beter gezegd.' }), later: '' });
	await deliver();
	expect(sent).toHaveLength(1);
	await changeGathering(host, id, { ...aPlan({ start: '15:00', end: '17:00' }), later: '' });
	await changeGathering(host, id, { ...aPlan({ start: '15:30', end: '17:00' }), later: '' });
	await deliver();
	await deliver();
	expect(sent).toHaveLength(2);
	const [first, second] = sent.map(({ calendar }) => calendar!.content);
	expect(/UID:.*/.exec(second!)?.[0]).toBe(/UID:.*/.exec(first!)?.[0]);
	expect(second).toContain('SEQUENCE:2');
	expect(second).toContain('DTSTART;TZID=Europe/Amsterdam:20261203T153000');
	await callOff(host, id, { because: 'De zaal is dicht.', sure: 'yes', later: '' });
	await deliver();
	expect(sent[2]!.calendar?.method).toBe('CANCEL');
	expect(sent[2]!.calendar?.content).toContain('SEQUENCE:3');
	expect(JSON.stringify(sent[2]!.paragraphs)).toContain('De zaal is dicht.');
	expect(await guestAsks(id, 'laat@voorbeeld.example')).toEqual({ ok: false, reason: 'called-off' });
});

test('a series: each is a gathering, one can be called off, and a change can go on to the later ones', async () => {
	const first = await plan({ rhythm: 'monthly', times: 4, except: ['2027-02-04'] });
	const { others, gathering } = await showGathering(host, first);
	expect([gathering.rhythm, others.length]).toEqual(['monthly', 2]);
	expect((await listGatherings(world.asGuest())).coming.map(({ more }) => more)).toEqual([2]);
	await callOff(host, others[0]!.id, { because: 'Ziek.', sure: 'yes', later: '' });
	await changeGathering(host, first, { ...aPlan({ start: '10:00', end: '11:00' }), later: 'yes' });
	const after = await showGathering(host, first);
	expect(after.others.map(({ calledOffAt, startsAt }) => [calledOffAt !== null, startsAt.toISOString()])).toEqual([
		[true, '2027-01-07T13:00:00.000Z'],
		[false, '2027-03-04T09:00:00.000Z']
	]);
});

test('a closed gathering is there for its own people only: in lists, feeds, search and behind its address', async () => {
	const id = await plan({ title: 'Besloten moestuin', audience: 'members', closedReason: 'We delen namen.' });
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	const member = await someone('Lid');
	for (const outsider of [world.asGuest(), partner]) {
		await expect(showGathering(outsider, id)).rejects.toThrow('gathering');
		await expect(calendarOf(outsider, id, { publicUrl })).rejects.toThrow('gathering');
		expect((await listGatherings(outsider)).coming).toEqual([]);
		expect((await search(outsider, { words: 'moestuin', kind: null, themeId: null })).results).toEqual([]);
	}
	await expect(joinGathering(partner, id, 'nl')).rejects.toThrow('gathering');
	await expect(guestAsks(id, 'gast@voorbeeld.example')).rejects.toThrow('gathering');
	expect(await publicCalendar(member, { publicUrl })).not.toContain('moestuin');
	expect((await showGathering(member, id)).gathering.closedReason).toBe('We delen namen.');
	expect((await search(member, { words: 'moestuin', kind: null, themeId: null })).results).toHaveLength(1);
});

test('the link to join online is for who comes: not on the page, in a feed or a file of anybody else', async () => {
	const link = 'https://video.example/geheim';
	const id = await plan({ form: 'both', link, seats: 1 });
	const [anna, bo] = [await someone('Anna'), await someone('Bo')];
	await joinGathering(anna, id, 'nl');
	await joinGathering(bo, id, 'nl');
	expect((await showGathering(anna, id)).onlineLink).toBe(link);
	expect((await showGathering(host, id)).onlineLink).toBe(link);
	for (const other of [bo, world.asGuest()]) {
		expect(JSON.stringify(await showGathering(other, id))).not.toContain('geheim');
		expect(await calendarOf(other, id, { publicUrl })).not.toContain('geheim');
	}
	expect(JSON.stringify(await listGatherings(anna))).not.toContain('geheim');
	expect(await publicCalendar(anna, { publicUrl })).not.toContain('geheim');
	await deliver();
	const mailed = sent.filter((letter) => JSON.stringify(letter).includes('geheim'));
	expect(mailed).toHaveLength(1);
	expect(mailed[0]!.subject).toContain('Je komt');
});

test('a calendar of one’s own shows what that person may see now, and a new address ends the old one', async () => {
	const id = await plan({ title: 'Van ons', audience: 'members', closedReason: 'x' });
	await plan({ title: 'Open koffie' });
	const anna = await someone('Anna');
	await joinGathering(anna, id, 'nl');
	await renewCalendarKey(anna);
	const key = (await myCalendarKey(anna, secret))!;
	const asked = (which: string) => personalCalendar(world.asGuest(), which, { publicUrl, secret });
	expect(await asked(key)).toContain('SUMMARY:Van ons');
	expect(await asked(key)).not.toContain('Open koffie');
	await renewCalendarKey(anna);
	await expect(asked(key)).rejects.toThrow('calendar');
	await expect(asked('iets.anders')).rejects.toThrow('calendar');
	const fresh = (await myCalendarKey(anna, secret))!;
	await deleteAccount(anna, 'let-stand');
	await expect(asked(fresh)).rejects.toThrow('calendar');
});

test('several host it, from several teams: who offers is welcomed, and the last one stays', async () => {
	const id = await plan({ from: team });
	const anna = await someone('Anna');
	await offerToHost(anna, id);
	tick();
	await expect(showHosting(anna, id)).rejects.toThrow('gatherings.tend');
	const { offers } = await showHosting(host, id);
	await welcomeHost(host, id, offers[0]!.personId);
	const shown = await showGathering(world.asGuest(), id);
	expect(shown.hosts.map(({ name }) => name)).toEqual(['Hanna', 'Anna']);
	expect(shown.gathering.hostedBy).toHaveLength(2);
	expect(await stopHosting(host, id)).toEqual({ ok: true, value: true });
	expect(await stopHosting(anna, id)).toEqual({ ok: false, reason: 'last-host' });
	await expect(planGathering(world.asGuest(), aPlan())).rejects.toThrow('gatherings.plan');
});

test('a steward looks after a gathering whose hosts went, and that is for its readers to see', async () => {
	const id = await plan();
	const steward = await world.as(await aPerson(world, { steward: true }));
	await expect(callOff(steward, id, { because: 'x', sure: 'yes', later: '' })).rejects.toThrow();
	await deleteAccount(host, 'let-stand');
	await callOff(steward, id, { because: 'Wie organiseerde is weg.', sure: 'yes', later: '' });
	expect(await listActs(steward)).toMatchObject([{ act: 'gathering-tended', subjectId: id }]);
});

test('a host who left the network sees nothing any more of who comes, and the programme team looks after it', async () => {
	const [open, closed] = [await plan(), await plan({ audience: 'members', closedReason: 'We delen namen.' })];
	await guestComes(open, 'gast@voorbeeld.example');
	await leaveOrganisation(host, team);
	world.clock = new Date(world.clock.getTime() + 1000);
	const gone = await world.as(idOfPerson(host));
	await expect(showHosting(gone, open)).rejects.toThrow('gatherings.tend');
	await expect(showGathering(gone, closed)).rejects.toThrow('gathering');
	const steward = await world.as(await aPerson(world, { steward: true }));
	expect((await showHosting(steward, open)).attendees).toHaveLength(1);
	expect(await stopHosting(gone, open)).toEqual({ ok: true, value: true });
});

test('hosts see who comes, with teams, and no address; others see a number', async () => {
	const id = await plan();
	await guestComes(id, 'gast@voorbeeld.example');
	tick();
	await joinGathering(await someone('Anna'), id, 'nl');
	const { attendees } = await showHosting(host, id);
	expect(attendees.map(({ name, isGuest }) => [name, isGuest])).toEqual([
		['Gast', true],
		['Anna', false]
	]);
	expect(JSON.stringify(attendees)).not.toContain('@');
	expect(JSON.stringify(await showGathering(await someone('Bo'), id))).not.toMatch(/Gast|"Anna/);
});

test('a reminder comes once, the day before, and not to who signed up just now or wants no mail', async () => {
	const id = await plan();
	await guestComes(id, 'een@voorbeeld.example');
	await guestComes(id, 'twee@voorbeeld.example');
	await switchGuestMailOff(world.asGuest(), await keyOf('twee@voorbeeld.example'), secret);
	await deliver();
	sent = [];
	world.clock = new Date('2026-12-02T12:00:00Z');
	await guestComes(id, 'laat@voorbeeld.example');
	await deliver();
	world.clock = new Date(world.clock.getTime() + hours(3));
	await deliver();
	expect(subjects().filter((one) => one.includes('Binnenkort'))).toEqual([
		'een@voorbeeld.example: Binnenkort: “Koffie bij de wasserij”'
	]);
});

test('names and addresses of guests are gone thirty days after, and of who never pressed the button after seven', async () => {
	const id = await plan();
	await guestComes(id, 'kwam@voorbeeld.example');
	await guestAsks(id, 'nooit@voorbeeld.example');
	const left = async () => {
		await forgetGuests({ db: world.db, now: () => world.clock });
		return (await world.db.select().from(signUp)).map(({ guestEmail }) => guestEmail);
	};
	world.clock = new Date(world.clock.getTime() + days(8));
	expect(await left()).toEqual(['kwam@voorbeeld.example']);
	world.clock = new Date('2026-12-31T12:00:00Z');
	expect(await left()).toHaveLength(1);
	world.clock = new Date('2027-01-03T12:00:00Z');
	expect(await left()).toEqual([]);
});

test('a mail server that refuses is tried again later, and one that is away loses nothing', async () => {
	const id = await plan();
	await guestAsks(id, 'gast@voorbeeld.example');
	const failing = (code: string) =>
		deliverGatheringMail({
			db: world.db,
			mailer: { send: () => Promise.reject(Object.assign(new Error('no'), { code })), close: () => {} },
			publicUrl,
			secret,
			from: 'x@y.example',
			now: () => world.clock
		});
	await failing('ECONNREFUSED');
	world.clock = new Date(world.clock.getTime() + hours(5));
	await failing('EENVELOPE'); // one attempt in one run, however long it waited before
	await deliver();
	expect(sent).toEqual([]);
	world.clock = new Date(world.clock.getTime() + hours(1));
	await deliver();
	expect(sent).toHaveLength(1);
});

test('what somebody said is read by two people until they make it their own; then it goes the road of any story', async () => {
	const id = await plan({ day: '2026-11-02', start: '09:00', end: '12:00' });
	const [anna, bo, cas] = [await someone('Anna'), await someone('Bo'), await someone('Cas')];
	for (const one of [anna, bo, cas]) await joinGathering(one, id, 'nl');
	world.clock = new Date('2026-11-02T10:00:00Z');
	const words = 'Bij ons bleef de buurvrouw komen, ook toen het contract stopte.';
	expect(await writeDown(bo, id, { saidBy: idOfPerson(anna), kind: 'experience', about: null, note: words })).toEqual({
		ok: true,
		value: true
	});
	expect((await showHarvest(bo, id)).written.map(({ body }) => body)).toEqual([words]);
	for (const other of [cas, host]) expect(JSON.stringify(await showHarvest(other, id))).not.toContain('buurvrouw');
	await expect(showHarvest(await someone('Dirk'), id)).rejects.toThrow('gatherings.harvest');
	await expect(showHarvest(world.asGuest(), id)).rejects.toThrow('gatherings.harvest');

	const [note] = (await showHarvest(anna, id)).mine;
	expect((await myNews(anna)).map(({ kind }) => kind)).toEqual(['noted']);
	await expect(makeOwn(bo, { id: note!.id, note: words })).rejects.toThrow('note');
	const made = await makeOwn(anna, { id: note!.id, note: `${words} Dat was genoeg.` });
	await expect(makeOwn(anna, { id: note!.id, note: words })).rejects.toThrow('note');
	expect((await draftsOf(anna)).map((draft) => draft.id)).toEqual([made.ok && made.value.storyId]);
	expect(await myNews(anna)).toEqual([]);
	expect((await showHarvest(bo, id)).written).toEqual([]);
	expect((await showGathering(bo, id)).stories).toEqual([]);
	const choice = { audience: { kind: 'members' }, signature: 'team', organisationId: null } as const;
	expect((await widenStory(anna, made.ok ? made.value.storyId : '', choice)).ok).toBe(true);
	expect((await showGathering(bo, id)).stories).toHaveLength(1);
	expect((await showGathering(world.asGuest(), id)).stories).toEqual([]);
});

test.each(['who told it', 'who wrote it down'])(
	'no note knows any more who told a story: of an account that goes, %s',
	async (who) => {
		const id = await plan({ day: '2026-11-02', start: '09:00', end: '12:00' });
		const [anna, bo] = [await someone('Anna'), await someone('Bo')];
		for (const one of [anna, bo]) await joinGathering(one, id, 'nl');
		world.clock = new Date('2026-11-02T10:00:00Z');
		await writeDown(bo, id, {
			saidBy: idOfPerson(anna),
			kind: 'experience',
			about: null,
			note: 'De buurvrouw bleef komen.'
		});
		const [note] = (await showHarvest(anna, id)).mine;
		const made = await makeOwn(anna, { id: note!.id, note: 'De buurvrouw bleef komen.' });
		const choice = { audience: { kind: 'members' }, signature: 'network', organisationId: null } as const;
		expect((await widenStory(anna, made.ok ? made.value.storyId : '', choice)).ok).toBe(true);
		const gone = who === 'who told it' ? anna : bo;
		await deleteAccount(gone, 'let-stand');
		expect(JSON.stringify(await world.db.select().from(harvestNote))).not.toContain(idOfPerson(gone));
		expect((await showGathering(host, id)).stories).toHaveLength(gone === bo ? 1 : 0);
	}
);

test('a note is thrown away by either of the two, goes with an account, and cannot be about who was not there', async () => {
	const id = await plan({ day: '2026-11-02', start: '09:00', end: '12:00' });
	const [anna, bo] = [await someone('Anna'), await someone('Bo')];
	for (const one of [anna, bo]) await joinGathering(one, id, 'nl');
	const saidBy = anna.viewer.kind === 'person' ? anna.viewer.id : '';
	const write = (note: string) => writeDown(bo, id, { saidBy, kind: 'question', about: null, note });
	world.clock = new Date('2026-11-02T08:30:00Z');
	expect(await write('Te vroeg opgeschreven.')).toMatchObject({ ok: true }); // the gathering began at nine, eight here
	await write('Wie weet raad met dit?');
	const [first] = (await showHarvest(anna, id)).mine;
	await expect(throwAway(host, first!.id)).rejects.toThrow('note');
	await throwAway(anna, first!.id);
	expect((await showHarvest(bo, id)).written).toHaveLength(1);
	const stranger = await someone('Dirk');
	const elsewhere = stranger.viewer.kind === 'person' ? stranger.viewer.id : '';
	expect(await writeDown(bo, id, { saidBy: elsewhere, kind: 'question', about: null, note: 'x' })).toEqual({
		ok: false,
		reason: 'not-there'
	});
	await deleteAccount(anna, 'let-stand');
	expect((await showHarvest(bo, id)).written).toEqual([]);
	world.clock = new Date('2026-11-20T08:30:00Z');
	expect(await writeDown(bo, id, { saidBy, kind: 'question', about: null, note: 'x' })).toEqual({
		ok: false,
		reason: 'closed'
	});
});

test('everyone who was there hears once what came of it, guests too', async () => {
	const id = await plan({ day: '2026-11-02', start: '10:30', end: '12:00' });
	await guestComes(id, 'gast@voorbeeld.example');
	await joinGathering(await someone('Anna'), id, 'nl');
	await deliver();
	sent = [];
	await expect(tellOutcome(host, id, 'Te vroeg.')).rejects.toThrow('gatherings.tell-outcome');
	world.clock = new Date('2026-11-03T12:00:00Z');
	await tellOutcome(host, id, 'We schrijven het op en komen terug.');
	await tellOutcome(host, id, 'Nog een keer.');
	await deliver();
	await deliver();
	expect(subjects().filter((one) => one.includes('Wat er kwam'))).toHaveLength(2);
	expect(JSON.stringify(sent)).toContain('We schrijven het op');
	expect((await showGathering(world.asGuest(), id)).gathering.outcome).toBe('We schrijven het op en komen terug.');
});

test('who comes to a gathering of a team and then leaves that team gets no mail about it any more, and finds nothing behind the link', async () => {
	const id = await plan({ audience: `team:${team}`, closedReason: 'Alleen voor ons.' });
	const bo = await aPerson(world, { name: 'Bo', teams: [team] });
	await joinGathering(await world.as(bo), id, 'nl');
	await deliver();
	expect(sent.map(({ to }) => to)).toHaveLength(1);
	const [one] = await world.db.select().from(signUp).where(eq(signUp.personId, bo));
	const key = signedKey(secret, 'sign-up', one!.id);
	expect(await showSignUp(world.asGuest(), key, secret)).not.toBeNull();
	await leaveOrganisation(await world.as(bo), team);
	world.clock = new Date(world.clock.getTime() + 1000);
	await changeGathering(host, id, {
		...aPlan({ audience: `team:${team}`, closedReason: 'Alleen voor ons.' }),
		title: 'Elders',
		later: ''
	});
	await deliver();
	expect(sent).toHaveLength(1);
	expect(await showSignUp(world.asGuest(), key, secret)).toBeNull();
	expect((await cancelSignUp(world.asGuest(), key, secret)).ok).toBe(true);
});

test('a guest who did not confirm yet gets no seat once a gathering is for members', async () => {
	const id = await plan();
	await guestAsks(id, 'gast@voorbeeld.example');
	const [one] = await world.db.select().from(signUp);
	const key = signedKey(secret, 'sign-up', one!.id);
	await changeGathering(host, id, { ...aPlan({ audience: 'members', closedReason: 'Alleen voor ons.' }), later: '' });
	expect(await showSignUp(world.asGuest(), key, secret)).toBe('closed');
	expect(await confirmSignUp(world.asGuest(), key, secret)).toEqual({ ok: false, reason: 'link-old' });
	await deliver();
	expect(sent).toEqual([]);
});
