// Promise 2: nobody sees, finds or receives anything outside its audience. Every route × every kind of viewer, and every
// thing in the network × every address it could stand at. The oracle is the kernel's rule on raw rows, not the stores.
import { expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { mayRead, type Audience } from '#kernel/audience.ts';
import { guest, type Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, type AudienceRow } from '#platform/db/columns.ts';
import { createMailer } from '#platform/mail/mailer.server.ts';
import { deliverNotices } from '#features/returns/returns.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { useNetwork } from './support/network.ts';
import { addressesOf, dataAddressesOf } from './support/addresses.ts';
import { viewersToTry, type TriedViewer } from './support/viewers.ts';

const network = useNetwork({ onPostgres: true });

type Words = {
	id: string;
	kind: string;
	text: string;
	audience: Audience;
	ownerId: string | null;
	erased: boolean;
	alsoId?: string | null;
};

/** Words within shared versions. What was brought to a table is read there too, whatever its own audience: left out here. */
const inShared = (table: 'sentence' | 'dilemma_position' | 'looked_again') =>
	sql.raw(`from ${table} s join joint_text_version v on v.id = s.version_id where v.number is not null
		and not exists (select 1 from bringing b where b.version_id = v.id)`);

/** Everything people wrote that has an audience of its own, as rows. */
async function everythingSaid(): Promise<Words[]> {
	const rows = await many<AudienceRow & { id: string; kind: string; text: string; ownerId: string | null }>(sql`
		select id, 'story' as kind, body as text, audience, audience_organisation_id as "audienceOrganisationId", audience_group_id as "audienceGroupId", teller_id as "ownerId"
			from story where withdrawn_at is null
		union all select id, 'story title', title, audience, audience_organisation_id, audience_group_id, teller_id from story where withdrawn_at is null and title <> ''
		union all select id, 'voice', words, audience, audience_organisation_id, audience_group_id, person_id from response where words is not null
		union all select w.id, 'resident', w.words, w.audience, w.audience_organisation_id, w.audience_group_id, s.teller_id
			from resident_words w join story s on s.id = w.story_id where w.words <> ''
		union all select s.id, 'statement', s.body, r.audience, r.audience_organisation_id, r.audience_group_id, null from statement s join round r on r.id = s.round_id
		union all select r.id, 'round', r.description || ' ' || r.not_heard, r.audience, r.audience_organisation_id, r.audience_group_id, null from round r
		union all select person_id, 'what somebody knows', knows, audience, null, null, person_id from profile where knows <> ''
		union all select id, 'kept reply', words, 'self', null, null, person_id from mail_answer where words is not null
		union all select person_id, 'what somebody asks', asks, audience, null, null, person_id from profile where asks <> ''
		union all select g.id, 'gathering', g.title || ' ' || g.description, g.audience, g.audience_organisation_id, g.audience_group_id, null from gathering g
		union all select g.id || 'why', 'reason of a gathering', g.closed_reason, g.audience, g.audience_organisation_id, g.audience_group_id, null from gathering g where g.closed_reason is not null
		union all select g.id || 'place', 'access of a gathering', g.access, g.audience, g.audience_organisation_id, g.audience_group_id, null from gathering g where g.access <> ''
		union all select c.id, 'circle', c.name || ' ' || c.purpose || ' ' || c.legacy, c.audience, c.audience_organisation_id, c.audience_group_id, null from circle c
		union all select c.id || 'why', 'reason of a circle', c.closed_reason, c.audience, c.audience_organisation_id, c.audience_group_id, null from circle c where c.closed_reason is not null
		union all select n.id, 'note of a circle', n.body, 'group', null, n.circle_id, n.writer_id from circle_note n where n.body <> ''
		union all select k.id, 'task of a circle', k.words, 'group', null, k.circle_id, null from circle_task k
		union all select p.id, 'piece of an institution', p.title || ': ' || p.body, p.audience, p.audience_organisation_id, p.audience_group_id, p.written_by
			from partner_piece p where p.withdrawn_at is null
		union all select p.id, 'proposal', p.body, 'members', null, null, null from proposal p
		union all select s.id, 'sentence', s.body, v.audience, v.audience_organisation_id, v.audience_group_id, null ${inShared('sentence')}
		union all select s.version_id || s.number, 'side', s.title || ': ' || s.protects, v.audience, v.audience_organisation_id, v.audience_group_id, null ${inShared('dilemma_position')}
		union all select s.id, 'looked again', s.words, v.audience, v.audience_organisation_id, v.audience_group_id, null ${inShared('looked_again')}
		union all select v.id || m.person_id, 'working text', v.summary, 'self', null, null, m.person_id
			from joint_text_version v join maker m on m.joint_text_id = v.joint_text_id where v.number is null and v.summary <> ''
				and not exists (select 1 from joint_text_version o where o.joint_text_id = v.joint_text_id and o.number is not null and o.summary = v.summary)`);
	const looks = await many<{ id: string; text: string; ownerId: string; alsoId: string | null }>(sql`
		select l.id, l.words as text, l.asked_of as "ownerId", s.teller_id as "alsoId"
			from second_look l join story s on s.id = l.story_id where l.words is not null`);
	const messages = await many<{ id: string; text: string; ownerId: string; alsoId: string }>(sql`
		select id, words as text, from_id as "ownerId", to_id as "alsoId" from message`);
	const notes = await many<{ id: string; text: string; ownerId: string; alsoId: string }>(sql`
		select id, body as text, said_by as "ownerId", writer_id as "alsoId" from harvest_note where body <> ''`);
	// Words with the three questions, for whom their writer chose; a row for each steward where that is the programme team.
	const pulses = await many<{ id: string; text: string; readers: string; ownerId: string }>(sql`
		select id, words as text, readers, person_id as "ownerId" from pulse where words <> ''
		union all select p.id || s.id, p.words, 'self', s.id from pulse p join person s on s.steward where p.readers in ('stewards', 'stewards-named')`);
	const said = rows.map(({ id, kind, text, ownerId, ...row }) => ({
		id,
		kind,
		text,
		ownerId,
		audience: audienceFromRow(row),
		erased: false
	}));
	// What a second pair of eyes said is for its reader and the teller, and nobody else.
	return [
		...said,
		...notes.map((one) => ({ ...one, kind: 'note', audience: { kind: 'self' as const }, erased: false })),
		...looks.map((one) => ({ ...one, kind: 'second look', audience: { kind: 'self' as const }, erased: false })),
		...pulses.map(({ readers, ...one }) => ({
			...one,
			kind: 'three questions',
			audience: readers.startsWith('members') ? { kind: 'members' as const } : { kind: 'self' as const },
			erased: false
		})),
		// What people write each other is for the two of them.
		...messages.map((one) => ({ ...one, kind: 'message', audience: { kind: 'self' as const }, erased: false }))
	];
}

/** Words their owner agreed may stand in a wider audience: those very words may be seen there. */
async function agreedWords(): Promise<{ words: string; audience: Audience }[]> {
	const rows = await many<AudienceRow & { words: string }>(sql`
		select words, audience, audience_organisation_id as "audienceOrganisationId", audience_group_id as "audienceGroupId" from ask where yes`);
	return rows.map((row) => ({ words: row.words, audience: audienceFromRow(row) }));
}

async function many<T>(query: ReturnType<typeof sql>): Promise<T[]> {
	return ((await network.db.execute(query)) as unknown as { rows: T[] }).rows;
}

/** Long enough to be nobody else's: a run of words from the middle and from the beginning. */
function telltales(text: string): string[] {
	const words = text.split(/\s+/).filter(Boolean);
	// Three words such as "een collega" are anybody's; they cannot tell where they come from.
	if (words.length < 4) return [];
	if (words.length < 16) return [words.join(' ')];
	const middle = Math.floor(words.length / 2);
	return [words.slice(0, 7).join(' '), words.slice(middle, middle + 7).join(' ')];
}

const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/\\[nu]\w{0,4}/g, ' ')
		.replace(/\s+/g, ' ');

async function viewerBehind(tried: Pick<TriedViewer, 'personId' | 'capacity'>): Promise<Viewer> {
	return tried.personId ? viewerOf(network.db, tried.personId, tried.capacity, new Date()) : guest;
}

const isOneself = (viewer: Viewer, id: string | null | undefined): boolean =>
	viewer.kind === 'person' && viewer.id === id;

type Everything = { said: readonly Words[]; agreed: readonly { words: string; audience: Audience }[] };

/** Finds in a text what this viewer may not read there: one line for each, with the words that gave it away. */
function leakFinder(viewer: Viewer, { said, agreed }: Everything): (text: string) => string[] {
	const oneLine = (text: string) => text.replace(/\s+/g, ' ');
	// One working text has a row for each of its weavers: what is in one's own row is no leak of another's.
	const ownWords = said
		.filter(({ audience, ownerId }) => mayRead(viewer, audience, ownerId))
		.map(({ text }) => oneLine(text));
	const forbidden = said
		.filter(({ audience, ownerId, alsoId }) => !mayRead(viewer, audience, ownerId) && !isOneself(viewer, alsoId))
		.map((words) => ({ words, tales: telltales(words.text).map(oneLine) }))
		.map(({ words, tales }) => ({
			words,
			tales: tales.filter((tale) => !ownWords.some((text) => text.includes(tale)))
		}));
	const allowed = agreed
		.filter(({ audience }) => mayRead(viewer, audience, null))
		.map(({ words }) => words.replace(/\s+/g, ' '));
	return (text) =>
		forbidden.flatMap(({ words, tales }) => {
			const leak = tales.find((tale) => text.includes(tale) && !allowed.some((ok) => ok.includes(tale)));
			return leak ? [`(${words.kind} ${words.id}): ${leak}`] : [];
		});
}

/** In the example network one screen stands for the mailboxes of all its invented people; mail is tried apart, below. */
const everyonesMailbox = /^\/dev\/mail(\/|$)/;

/** Whose words are signed "iemand uit het netwerk" is nobody's to know: what a page was made from names no teller. */
const givesTellerAway = /"(tellerId|organisationIds)"/;
const onesOwn = /^\/mijn-verhalen/;

test('no page, endpoint or error page shows anyone words outside their audience', async () => {
	const everything = { said: await everythingSaid(), agreed: await agreedWords() };
	expect(everything.said.length).toBeGreaterThan(60);
	const viewers = await viewersToTry(network);
	const addresses = [...(await addressesOf(network.db)), ...(await dataAddressesOf(network.db))].filter(
		(address) => !everyonesMailbox.test(address)
	);
	const leaks: string[] = [];
	let shownToSomebody = 0;
	for (const tried of viewers) {
		const leaksIn = leakFinder(await viewerBehind(tried), everything);
		for (const address of addresses) {
			const response = await fetch(network.url + address, {
				headers: tried.cookie ? { cookie: tried.cookie } : {},
				redirect: 'manual'
			});
			const body = await response.text();
			const text = plain(body) + ' ' + [...response.headers].join(' ');
			if (givesTellerAway.test(body) && !onesOwn.test(address))
				leaks.push(`${tried.title} gets who told from ${address}`);
			shownToSomebody += response.status === 200 ? 1 : 0;
			if (response.status >= 500) leaks.push(`${tried.title} ${address}: status ${response.status}`);
			for (const leak of leaksIn(text)) leaks.push(`${tried.title} reads on ${address} ${leak}`);
		}
	}
	expect(leaks).toEqual([]);
	expect(shownToSomebody).toBeGreaterThan(viewers.length * 10);
}, 900_000);

/**
 * Search with words of everything said. A page says back what was typed, so words are given in another order than they
 * stand: a run of them can then only come from the text itself. Stories are asked for in every way, of all else each text in
 * its own words and in one of the other ways by turns: there are hundreds, and the ways differ by what is asked, not by the text.
 */
function questionsAbout({ kind, text }: Words, turn: number): string[] {
	const long = [...new Set(text.match(/\p{L}{6,}/gu) ?? [])].sort((a, b) => b.length - a.length).slice(0, 3);
	const [longest = ''] = long;
	const slip = longest.slice(0, 3) + longest.slice(4);
	const otherWays = [`"${longest}"`, longest.slice(0, 5), slip];
	const ways = kind === 'story' ? otherWays : otherWays.slice(turn % 3, (turn % 3) + 1);
	return [long.reverse().join(' '), ...ways].filter((words) => words.length > 4);
}

/** What search answers one viewer; the same question twice is asked once. */
function searching(headers: Record<string, string>): (words: string) => Promise<{ status: number; html: string }> {
	const asked = new Map<string, Promise<{ status: number; html: string }>>();
	const ask = async (words: string) => {
		const page = await fetch(`${network.url}/zoeken?q=${encodeURIComponent(words)}`, { headers });
		return { status: page.status, html: await page.text() };
	};
	return (words) => asked.get(words) ?? asked.set(words, ask(words)).get(words)!;
}

/** The place where these words stand, as it is in an address. */
const placeOf = (id: string) => new RegExp(`href="[^"]*${id}`);

test('search gives nobody words outside their audience, nor the place where they stand', async () => {
	const everything = { said: await everythingSaid(), agreed: await agreedWords() };
	const leaks: string[] = [];
	let found = 0;
	for (const tried of await viewersToTry(network)) {
		const viewer = await viewerBehind(tried);
		const leaksIn = leakFinder(viewer, everything);
		const search = searching(tried.cookie ? { cookie: tried.cookie } : {});
		for (const [turn, words] of everything.said.entries()) {
			const { id, kind, audience, ownerId } = words;
			const mayFind = mayRead(viewer, audience, ownerId);
			if (mayFind && kind !== 'story') continue;
			const questions = questionsAbout(words, turn).slice(0, mayFind ? 1 : undefined);
			const pages = await Promise.all(questions.map(search));
			for (const [i, { status, html }] of pages.entries()) {
				const asked = `${tried.title} asks “${questions[i]}”`;
				if (status !== 200) leaks.push(`${asked}: status ${status}`);
				for (const leak of leaksIn(plain(html))) leaks.push(`${asked} and finds ${leak}`);
				if (!placeOf(id).test(html)) continue;
				if (mayFind) found++;
				else if (kind.startsWith('story')) leaks.push(`${asked} and finds the place ${id}`);
			}
		}
	}
	expect(leaks).toEqual([]);
	expect(found).toBeGreaterThan(50);
}, 900_000);

test('no mail brings anyone words outside their audience', async () => {
	const mailer = createMailer(network.config.mail);
	await deliverNotices({
		db: network.db,
		mailer,
		publicUrl: network.url,
		secret: network.config.secret,
		mailbox: null,
		now: () => new Date()
	});
	const mails = await network.mails();
	const everything = { said: await everythingSaid(), agreed: await agreedWords() };
	const leaks: string[] = [];
	for (const { to, subject, text, html } of mails) {
		const [reader] = await many<{ id: string }>(sql`select id from person where email = ${to}`);
		const leaksIn = leakFinder(await viewerBehind({ personId: reader?.id ?? null, capacity: null }), everything);
		for (const leak of leaksIn(plain(`${subject} ${text} ${html}`))) leaks.push(`${to} is mailed ${leak}`);
	}
	expect(leaks).toEqual([]);
	expect(mails.length).toBeGreaterThan(5);
});

test('words that somebody may read do stand somewhere for them: the matrix is not empty', async () => {
	const [said, viewers] = [await everythingSaid(), await viewersToTry(network)];
	for (const tried of viewers.filter(({ personId }) => personId)) {
		const viewer = await viewerBehind(tried);
		const readable = said.find(({ kind, audience, ownerId }) => kind === 'story' && mayRead(viewer, audience, ownerId));
		if (!readable) throw new Error(`${tried.title} can read no story at all`);
		const response = await fetch(`${network.url}/verhalen/${readable.id}`, { headers: { cookie: tried.cookie ?? '' } });
		expect(plain(await response.text())).toContain(telltales(readable.text)[0]);
	}
});
