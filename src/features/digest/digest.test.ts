import { beforeEach, expect, test } from 'vitest';
import { eq, inArray, isNotNull } from 'drizzle-orm';
import type { ParsedMail } from 'mailparser';
import { days, hours } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { asHtml, asText, type Letter } from '#platform/mail/letter.ts';
import { createMailer } from '#platform/mail/mailer.server.ts';
import { describeMyself, personById, switchMailOff } from '#features/accounts/accounts.server.ts';
import { aPlan } from '#features/gatherings/gathering.examples.ts';
import { planGathering } from '#features/gatherings/gatherings.server.ts';
import { joinGathering } from '#features/gatherings/signing-up.server.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { tell, unseenNewsOf } from '#features/notices/notices.server.ts';
import { writeTo } from '#features/profiles/messages.server.ts';
import { questionAsk } from '#features/questions/question.tables.ts';
import { deliverNotices } from '#features/returns/returns.server.ts';
import { story as storyTable } from '#features/stories/story.tables.ts';
import { takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aDesk, aMailServer, testSecret } from '../../testing/post.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { chosenFor, newSince, type NewThing } from './digest.ts';
import { deliverDigests, forgetOldDigests, makeDigests } from './digests.server.ts';

const world = useWorld();
let sent: Letter[] = [];
let team: string;
let teller: Context;
let reader: Context;
const mailer = { send: async (letter: Letter) => void sent.push(letter), close: () => {} };
const someone = async (name: string, teams: string[]) => world.as(await aPerson(world, { name, teams }));
const idOf = ({ viewer }: Context) => (isSignedIn(viewer) ? viewer.id : '');
const mailOf = async (context: Context) => (await personById(world.db, idOf(context)))?.email ?? '';
const pass = (ms: number) => void (world.clock = new Date(world.clock.getTime() + ms));

beforeEach(async () => {
	sent = [];
	team = await aTeam(world, { name: 'Team Noord' });
	teller = await someone('Teller', [team]);
	reader = await someone('Lezer', [await aTeam(world, { name: 'Team Zuid' })]);
	// Who just joined hears nothing yet.
	pass(days(8));
});

async function run() {
	const made = await makeDigests({ db: world.db, now: () => world.clock });
	await deliverDigests(aDesk(world, mailer));
	return made;
}

async function story(by: Context, title: string, audience: 'members' | 'team' = 'members', themeIds: string[] = []) {
	const organisationId = isSignedIn(by.viewer) ? (by.viewer.organisationIds[0] ?? null) : null;
	const circle = audience === 'team' ? { kind: audience, organisationId: organisationId ?? '' } : { kind: audience };
	const text = {
		kind: 'experience' as const,
		title,
		body: `${title} ging anders dan gedacht.`,
		language: 'nl',
		themeIds
	};
	const told = await tellStory(by, { ...text, audience: circle, signature: 'team', organisationId });
	if (!told.ok) throw new Error(told.reason);
	return told.value.id;
}

const lettersTo = async (context: Context) => {
	const to = await mailOf(context);
	return sent.filter((letter) => letter.to === to);
};
const textTo = async (context: Context) => (await lettersTo(context)).map(asText).join('\n');

test('what is new comes once, by theme, the newest first; to who told it, it is no news', async () => {
	const [wonen, geld] = [
		await startTheme(teller, { title: 'Wonen', description: 'x' }),
		await startTheme(teller, { title: 'Geld', description: 'x' })
	];
	await story(teller, 'De sleutel', 'members', [wonen]);
	pass(hours(1));
	await story(teller, 'De drempel', 'members', [wonen]);
	await story(teller, 'De boete', 'members', [geld]);
	await run();
	const text = await textTo(reader);
	const places = ['Geld\n----', 'De boete', 'Wonen\n-----', 'De drempel', 'De sleutel'].map((words) =>
		text.indexOf(words)
	);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places[0]).toBeGreaterThan(0);
	expect(await lettersTo(teller)).toEqual([]);
	pass(days(7));
	expect(await run()).toBe(0);
	expect(await lettersTo(reader)).toHaveLength(1);
});

test('a question is called a question and a lesson a lesson, each at its own address', async () => {
	const storyId = await story(teller, 'Wie vertaalt er?');
	await world.db.update(storyTable).set({ kind: 'question' }).where(eq(storyTable.id, storyId));
	const { versionId } = await aSharedThread(world, { audience: 'members' });
	const lesson = world.db.select({ id: version.jointTextId }).from(version).where(eq(version.id, versionId));
	await world.db.update(jointText).set({ kind: 'lesson' }).where(inArray(jointText.id, lesson));
	await run();
	const text = await textTo(reader);
	expect(text).toContain('Vraag: Wie vertaalt er?\n');
	expect(text).toMatch(/Les: .+\n(.+\n)?https:.+\/lessen\//);
	expect(text).not.toContain('Rode draad');
});

test('nothing new is no mail, and who just joined is not greeted with a digest', async () => {
	expect(await run()).toBe(0);
	await story(teller, 'De sleutel');
	const fresh = await someone('Nieuw', [await aTeam(world)]);
	pass(days(7));
	await run();
	expect(await lettersTo(fresh)).toHaveLength(1);
	expect(await lettersTo(reader)).toHaveLength(1);
});

test('once a year the three questions ride along; they are no reason for a mail, and are not mailed twice', async () => {
	pass(days(70));
	expect(await run()).toBe(0);
	pass(days(8));
	await story(teller, 'De sleutel');
	await run();
	pass(days(8));
	await story(teller, 'De drempel');
	await run();
	const texts = (await lettersTo(reader)).map(asText);
	expect(texts.map((text) => text.includes('/drie-vragen'))).toEqual([true, false]);
});

test('of a smaller circle a link without a title; outside it nothing at all', async () => {
	const colleague = await someone('Collega', [team]);
	pass(days(7));
	const id = await story(teller, 'Onder ons gezegd', 'team');
	await run();
	const mail = await textTo(colleague);
	expect(mail).toContain('Een verhaal in een kleinere kring');
	expect(mail).toContain(`/verhalen/${id}`);
	expect(sent.map((letter) => asText(letter) + asHtml(letter) + letter.subject).join()).not.toMatch(/onder[ -]ons/i);
	expect(await lettersTo(reader)).toEqual([]);
});

test('between making and sending words can be taken back or veiled: then they are not in it', async () => {
	const [gone, hidden] = [await story(teller, 'De sleutel'), await story(teller, 'De drempel')];
	await makeDigests({ db: world.db, now: () => world.clock });
	await takeBackStory(teller, gone);
	await world.db.transaction((tx) =>
		layVeil(tx, { kind: 'story', id: hidden, reason: 'recognisable', by: null }, world.clock)
	);
	await deliverDigests(aDesk(world, mailer));
	expect(sent).toEqual([]);
});

test('a gathering is told once for a whole series, not to who hosts it or signed up already', async () => {
	const planned = await planGathering(teller, aPlan({ day: '2026-12-03', rhythm: 'weekly', times: 4 }));
	const guest = await someone('Komt al', [await aTeam(world)]);
	await joinGathering(guest, planned.ok ? planned.value : '', 'nl');
	pass(days(7));
	await run();
	const mail = await textTo(reader);
	expect(mail.match(/Bijeenkomst: Koffie/g)).toHaveLength(1);
	expect(mail).toContain('donderdag 3 december 2026');
	expect(await lettersTo(guest)).toEqual([]);
	expect(await lettersTo(teller)).toEqual([]);
});

test('what a direct mail told is in no digest', async () => {
	const thread = await aSharedThread(world, { audience: 'members' });
	await tell(
		world.db,
		{ personId: thread.teller, kind: 'used', subjectId: thread.versionId, aboutId: thread.storyIds[0]! },
		world.clock
	);
	await deliverNotices(aDesk(world, mailer));
	const direct = sent.length;
	expect(direct).toBeGreaterThan(0);
	pass(days(7));
	await run();
	const told = await personById(world.db, thread.teller);
	const digests = sent.slice(direct).filter(({ to }) => to === told?.email);
	expect(digests.map(asText).join()).not.toContain('Rode draad: ');
	expect(await textTo(reader)).toContain('Rode draad: ');
});

test('three mails a day about one’s own words; the rest comes with the digest, once', async () => {
	const id = await story(teller, 'De sleutel');
	const news = (subjectId: string) => ({
		personId: idOf(teller),
		kind: 'first-answer' as const,
		subjectId,
		aboutId: id
	});
	for (let i = 0; i < 5; i++) {
		await tell(world.db, news(`antwoord-${i}`), world.clock);
		await deliverNotices(aDesk(world, mailer));
		pass(hours(1));
	}
	expect(await lettersTo(teller)).toHaveLength(3);
	pass(days(1));
	await deliverNotices(aDesk(world, mailer));
	expect(await lettersTo(teller)).toHaveLength(3);
	await run();
	const mails = await lettersTo(teller);
	expect(mails).toHaveLength(4);
	expect(asText(mails[3]!)).toContain('Voor jou');
	pass(days(8));
	await run();
	await deliverNotices(aDesk(world, mailer));
	expect(await lettersTo(teller)).toHaveLength(4);
});

test('three a day counts every kind of mail for one person, also in one run', async () => {
	const id = await story(teller, 'De sleutel');
	const news = (kind: 'first-answer' | 'message' | 'question', subjectId: string) => ({
		...{ personId: idOf(teller), kind, subjectId },
		aboutId: kind === 'first-answer' ? id : ''
	});
	const deliver = () => deliverNotices(aDesk(world, mailer));
	for (const subjectId of ['a', 'b']) {
		await tell(world.db, news('first-answer', subjectId), world.clock);
		await deliver();
		pass(hours(1));
	}
	for (const kind of ['message', 'question', 'first-answer'] as const)
		await tell(world.db, news(kind, 'c'), world.clock);
	await deliver();
	const left = async () => (await unseenNewsOf(world.db, idOf(teller), 10)).length - (await mailed());
	const mailed = async () => (await world.db.select().from(notice).where(isNotNull(notice.mailedAt))).length;
	expect(await left()).toBe(2);
	await deliver();
	expect(await left()).toBe(2);
});

test('who rather has it all with the digest gets no mail in between, and can answer from the digest', async () => {
	const gathering = await planGathering(teller, aPlan());
	const me = { name: 'Lezer', about: '', mail: 'digest', digest: 'weekly' } as const;
	await describeMyself(reader, me);
	await writeTo(teller, idOf(reader), { words: 'Kom je ook?' }, testSecret);
	await deliverNotices(aDesk(world, mailer));
	expect(await lettersTo(reader)).toEqual([]);
	pass(days(7));
	await run();
	const [letter] = await lettersTo(reader);
	const text = asText(letter!);
	expect(text).toContain('Kom je ook?');
	expect(text).toMatch(/Ik kom:\nhttps:\/\/meerstem\.example\/mail\/antwoord\/\S+/);
	expect(gathering.ok).toBe(true);
	// Off is off: without a digest it stays on the page.
	await describeMyself(reader, { ...me, digest: 'never' });
	await writeTo(teller, idOf(reader), { words: 'En nog iets.' }, testSecret);
	pass(days(8));
	await deliverNotices(aDesk(world, mailer));
	await run();
	expect(await lettersTo(reader)).toHaveLength(1);
});

test('a question that somebody was asked by mail is not told again in their digest', async () => {
	const id = await story(teller, 'Wie belt er');
	await world.db.update(storyTable).set({ kind: 'question' }).where(eq(storyTable.id, id));
	await world.db.insert(questionAsk).values({ questionId: id, personId: idOf(reader), wave: 1, at: world.clock });
	await tell(world.db, { personId: idOf(reader), kind: 'question', subjectId: id, aboutId: '' }, world.clock);
	await deliverNotices(aDesk(world, mailer));
	expect(await lettersTo(reader)).toHaveLength(1);
	pass(days(7));
	await run();
	expect(await lettersTo(reader)).toHaveLength(1);
});

test('off is off: by kind, with one link', async () => {
	await story(teller, 'De sleutel');
	const me = await personById(world.db, idOf(reader));
	await switchMailOff(world.asGuest(), me!.mailKey, 'digest');
	expect(await run()).toBe(0);
	expect((await personById(world.db, idOf(reader)))?.mail).toBe('direct');
});

test('several workers at once make one digest for each person and send it once', async () => {
	await story(teller, 'De sleutel');
	await Promise.all([1, 2, 3].map(() => makeDigests({ db: world.db, now: () => world.clock })));
	await Promise.all([1, 2, 3].map(() => deliverDigests(aDesk(world, mailer))));
	expect(await lettersTo(reader)).toHaveLength(1);
	pass(days(120));
	await forgetOldDigests({ db: world.db, now: () => world.clock });
});

test('a digest looks back to the last one with a day of overlap, and never further than five weeks', () => {
	const now = new Date('2026-12-01T07:00:00Z');
	const day = (text: string) => new Date(`${text}T07:00:00Z`);
	expect(newSince('weekly', null, now)).toEqual(day('2026-11-23'));
	expect(newSince('weekly', day('2026-11-24'), now)).toEqual(day('2026-11-23'));
	expect(newSince('monthly', day('2026-01-01'), now)).toEqual(day('2026-10-27'));
});

test('a digest holds 24 things at most', () => {
	const viewer = reader.viewer;
	if (!isSignedIn(viewer)) throw new Error('nobody reads');
	const things = Array.from({ length: 40 }, (_, i): NewThing => ({
		kind: 'story',
		id: String(i),
		at: new Date(1000 - i),
		audience: { kind: 'public' },
		ownerIds: []
	}));
	const known = { told: new Set(['story 0']), involved: new Set(['story 1']) };
	expect(chosenFor({ viewer, since: new Date(0), ...known }, things).map(({ id }) => id)).toEqual(
		Array.from({ length: 24 }, (_, i) => String(i + 2))
	);
});

test('a real mail server gets both parts, readable in a light and a dark mail program, and one click that stops it', async () => {
	await story(teller, 'De <sleutel> & de “drempel”');
	const { mails, url, stop } = await aMailServer();
	const post = createMailer({ kind: 'smtp', url, from: 'Meerstem <post@voorbeeld.example>' });
	await makeDigests({ db: world.db, now: () => world.clock });
	await deliverDigests(aDesk(world, post));
	post.close();
	await stop();
	expect(mails).toHaveLength(1);
	const [mail] = mails as [ParsedMail];
	expect(mail.subject).toBe('Verhaal: De <sleutel> & de “drempel”');
	expect(mail.text).toContain('De <sleutel> & de “drempel”');
	expect(mail.html).toContain('De &lt;sleutel&gt; &amp; de “drempel”');
	expect(mail.html).toContain('color-scheme:light dark');
	expect(mail.html).toContain('prefers-color-scheme:dark');
	const headers = new Map(mail.headerLines.map(({ key, line }) => [key, line]));
	expect(headers.get('list-unsubscribe')?.replace(/\s+/g, '')).toMatch(
		/<https:\/\/meerstem\.example\/mail\/uit\/[^>]+\?soort=verzamelmail>/
	);
	expect(headers.get('list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click');
});
