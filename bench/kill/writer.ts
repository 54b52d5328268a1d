// Opens the database as the server does, says what of its drafts is kept, and then writes until somebody kills it: each
// draft that was kept is acknowledged on a line of its own, as a page would.
import { eq } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { addMemberAsPerson, addPerson } from '#features/accounts/accounts.server.ts';
import { person } from '#features/accounts/account.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { saveDraft } from '#features/stories/stories.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';

const email = 'schrijver@voorbeeld.example';
const database = await openDatabase({
	databaseUrl: process.env['DATABASE_URL'] || null,
	dataDir: process.env['DATA_DIR'] ?? ''
});
const { db } = database;
const now = () => new Date();

const [known] = await db.select().from(person).where(eq(person.email, email));
const writer = known?.id ?? (await addPerson(db, { name: 'Schrijver', email }, now()));
if (!known) await addMemberAsPerson(db, writer);

const kept = await db
	.select({ id: story.id, revision: story.revision, body: story.body })
	.from(story)
	.where(eq(story.tellerId, writer));
say('found', Object.fromEntries(kept.map(({ id, revision, body }) => [id, { revision, body }])));

const context = { db, viewer: await viewerOf(db, writer, null, now()), now, later: async () => {} };
const words = { title: '', kind: 'experience' as const, themeIds: [], language: 'nl', allowedNumbers: [] };
for (;;) {
	const draftKey = newId();
	let revision = 0;
	let id: string | null = null;
	for (let times = 1; times <= 3; times++) {
		const body = `Het was dinsdag, ${draftKey}, keer ${times}.`;
		const outcome = await saveDraft(context, { ...words, body, draftKey, id, revision });
		if (!outcome.ok) throw new Error(outcome.reason);
		({ id, revision } = outcome.value);
		say('kept', { id, revision, body });
	}
}

function say(what: string, facts: unknown): void {
	process.stdout.write(`${what} ${JSON.stringify(facts)}\n`);
}
