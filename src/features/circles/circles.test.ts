// Circles as people use them: finding, coming in, keeping things among themselves, resting and ending.
import { beforeEach, expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { listTakenBack, takeBackAgain } from '#features/care/taken-back.server.ts';
import { raiseConcern, showWords } from '#features/care/care.server.ts';
import type { NewGathering } from '#features/gatherings/gathering.forms.ts';
import { gatheringsOfGroup, planGathering, choicesForGathering } from '#features/gatherings/gatherings.server.ts';
import { search } from '#features/search/search.server.ts';
import { myNews } from '#features/returns/returns.server.ts';
import { eq } from 'drizzle-orm';
import { affiliation } from '#features/organisations/organisation.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import type { AboutCircle } from './circle.forms.ts';
import { circleNote } from './circle.tables.ts';
import { circlesOnTheme, listCircles, myCircles, showCircle } from './circles.server.ts';
import { beginCircle, changeCircle, circleToChange, endCircle, restCircle, wakeCircle } from './tending.server.ts';
import {
	addTask,
	changeNote,
	makeStory,
	markTask,
	removeTask,
	takeBackNote,
	takeOnTask,
	writeNote
} from './inside.server.ts';
import { comeIn, findToInvite, invite, leaveCircle, notNow, stayOut, welcomeIn } from './joining.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { myStory } from '#features/stories/stories.server.ts';

const world = useWorld();
const about: AboutCircle = {
	...{ kind: 'learning', name: 'Kring van de kade', purpose: 'Samen leren wie er blijft.', region: 'De waterkant' },
	...{ theme: '', joining: 'open', closedReason: '', audience: 'public', people: 'members' }
};
const secret = 'Ik twijfelde de hele avond aan die brief.';

let ann: string;
let bo: string;
beforeEach(async () => {
	ann = await aPerson(world, { name: 'Ann', teams: [await aTeam(world)] });
	bo = await aPerson(world, { name: 'Bo', teams: [await aTeam(world)] });
});

/** Looks again, because what somebody takes part in is read at each request. */
const as = (id: string) => world.as(id);
const begin = async (changed: Partial<AboutCircle> = {}) => {
	const begun = await beginCircle(await as(ann), { ...about, ...changed });
	if (!begun.ok) throw new Error(begun.reason);
	return begun.value;
};
const write = async (who: string, id: string, note = secret) => {
	const written = await writeNote(await as(who), id, { note, method: '', open: undefined });
	if (!written.ok) throw new Error(written.reason);
	return written.value;
};
const refused = (act: Promise<unknown>) =>
	act.then(
		() => 'done',
		(error: Error) => error.name
	);
const read = async (context: Context, id: string) => JSON.stringify(await showCircle(context, id));

test('any member begins a circle without asking anybody, and is its first', async () => {
	const id = await begin();
	expect((await listCircles(await as(ann))).mine.map((one) => one.id)).toEqual([id]);
	expect((await myCircles(await as(ann))).map(({ name }) => name)).toEqual([about.name]);
	expect((await showCircle(await as(ann), id)).people).toMatchObject([{ name: 'Ann', state: 'in' }]);
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	expect(await refused(beginCircle(await as(partner), about))).toBe('Forbidden');
	expect(await refused(beginCircle(world.asGuest(), about))).toBe('Forbidden');
});

test('outsiders see what the circle chose to show, and never what is inside', async () => {
	const id = await begin({ people: 'circle' });
	await write(ann, id);
	await addTask(await as(ann), id, { task: 'Een plek zoeken met koffie', who: ann });
	for (const context of [world.asGuest(), await as(bo)]) {
		const shown = await showCircle(context, id);
		expect(shown).toMatchObject({
			circle: { purpose: about.purpose, region: about.region },
			people: null,
			inside: null
		});
		expect(JSON.stringify(shown)).not.toMatch(/twijfelde|koffie|Ann/);
	}
	const open = await begin({ name: 'Open kring' });
	expect((await showCircle(await as(bo), open)).people).toHaveLength(1);
	expect((await showCircle(world.asGuest(), open)).people).toBeNull();
});

test('a circle for members is not there for visitors, partners and who is new, in search either', async () => {
	const id = await begin({ audience: 'members', name: 'Kring Vuurtoren' });
	const partner = await as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	const newcomer = await as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] }));
	for (const context of [world.asGuest(), partner, newcomer]) {
		expect(await refused(showCircle(context, id))).toBe('NotFound');
		const { alive, mine, before } = await listCircles(context);
		expect([...alive, ...mine, ...before]).toEqual([]);
		expect(JSON.stringify(await search(context, { words: 'vuurtoren', kind: null, themeId: null }))).not.toContain(id);
	}
	const found = await search(await as(bo), { words: 'vuurtoren', kind: 'kringen', themeId: null });
	expect(JSON.stringify(found)).toContain(id);
});

test('a theme leads to the circles around it that go on', async () => {
	const theme = await startTheme(await as(ann), { title: 'Blijven', description: 'Wie blijft er?' });
	const id = await begin({ theme });
	expect((await circlesOnTheme(await as(bo), theme)).map((one) => one.id)).toEqual([id]);
	await restCircle(await as(ann), id);
	expect(await circlesOnTheme(await as(bo), theme)).toEqual([]);
	expect(await beginCircle(await as(ann), { ...about, theme: 'weg' })).toEqual({ ok: false, reason: 'theme-unknown' });
});

test('in an open circle a member takes part at once, and reads along from then on', async () => {
	const id = await begin();
	await write(ann, id);
	expect(await read(await as(bo), id)).not.toContain(secret);
	expect(await comeIn(await as(bo), id)).toEqual({ ok: true, value: 'in' });
	expect(await read(await as(bo), id)).toContain(secret);
});

test('where the circle asks first, its people hear of it once and say welcome; who asked hears that', async () => {
	const id = await begin({ joining: 'ask' });
	expect(await comeIn(await as(bo), id)).toEqual({ ok: true, value: 'asked' });
	expect(await comeIn(await as(bo), id)).toEqual({ ok: false, reason: 'already-asked' });
	expect(await myNews(await as(ann))).toMatchObject([{ kind: 'circle-asked', who: 'Bo', circle: about.name }]);
	expect((await showCircle(await as(bo), id)).inside).toBeNull();
	const outsider = await aPerson(world, { teams: [await aTeam(world)] });
	expect(await refused(welcomeIn(await as(outsider), id, bo))).toBe('Forbidden');
	expect(await refused(welcomeIn(await as(bo), id, bo))).toBe('Forbidden');
	await welcomeIn(await as(ann), id, bo);
	expect(await myNews(await as(ann))).toEqual([]);
	expect(await myNews(await as(bo))).toMatchObject([{ kind: 'welcome', where: { kind: 'circle', name: about.name } }]);
	expect((await showCircle(await as(bo), id)).own).toBe('in');
});

test('"not now" is heard too, and an ask can be taken back', async () => {
	const id = await begin({ joining: 'ask' });
	await comeIn(await as(bo), id);
	await stayOut(await as(bo), id);
	expect((await showCircle(await as(bo), id)).own).toBeNull();
	await comeIn(await as(bo), id);
	await notNow(await as(ann), id, bo);
	expect((await showCircle(await as(bo), id)).own).toBeNull();
	expect(await myNews(await as(bo))).toMatchObject([{ kind: 'circle-not-now', circle: about.name }]);
});

test('somebody of a team that nobody greeted is let in by the people of the circle, in an open circle too', async () => {
	const id = await begin();
	const cas = await aPerson(world, { name: 'Cas', teams: [await aTeam(world, { greeted: false })] });
	expect(await comeIn(await as(cas), id)).toEqual({ ok: true, value: 'asked' });
	await write(ann, id);
	expect(await read(await as(cas), id)).not.toContain(secret);
	await welcomeIn(await as(ann), id, cas);
	expect(await read(await as(cas), id)).toContain(secret);
});

test('a closed circle shows its reason and takes nobody in, but who was invited', async () => {
	expect(await beginCircle(await as(ann), { ...about, joining: 'closed' })).toEqual({
		ok: false,
		reason: 'reason-missing'
	});
	const id = await begin({ joining: 'closed', closedReason: 'We kennen elkaar net.', audience: 'members' });
	expect((await showCircle(await as(bo), id)).circle.closedReason).toBe('We kennen elkaar net.');
	expect(await comeIn(await as(bo), id)).toEqual({ ok: false, reason: 'closed' });
	expect(await findToInvite(await as(bo), id, 'Ann')).toEqual([]);
	expect(await findToInvite(await as(ann), id, 'b')).toEqual([]);
	expect(await findToInvite(await as(ann), id, 'bo')).toMatchObject([{ id: bo, name: 'Bo' }]);
	expect(await invite(await as(ann), id, bo)).toEqual({ ok: true, value: true });
	expect(await myNews(await as(bo))).toMatchObject([{ kind: 'circle-invited', circle: about.name }]);
	expect((await listCircles(await as(bo))).invitations.map((one) => one.id)).toEqual([id]);
	expect(await comeIn(await as(bo), id)).toEqual({ ok: true, value: 'in' });
	expect(await myNews(await as(bo))).toEqual([]);
});

test('only members of the network are invited: a partner is neither found nor asked', async () => {
	const id = await begin();
	const pim = await aPerson(world, { name: 'Pim Partner', teams: [await aTeam(world, { kind: 'partner' })] });
	expect(await findToInvite(await as(ann), id, 'Pim')).toEqual([]);
	expect(await invite(await as(ann), id, pim)).toEqual({ ok: false, reason: 'not-a-member' });
	expect(await refused(comeIn(await as(pim), id))).toBe('Forbidden');
});

test('the programme team has no extra eyes in a circle', async () => {
	const id = await begin();
	const note = await write(ann, id);
	const steward = await as(await aPerson(world, { steward: true }));
	expect(await read(steward, id)).not.toContain(secret);
	expect(await refused(showWords(steward, 'circle-note', note))).toBe('NotFound');
});

test('who goes to work for a partner, or leaves the network, reads nothing of it from then on', async () => {
	const id = await begin();
	await comeIn(await as(bo), id);
	await write(ann, id);
	expect(await read(await as(bo), id)).toContain(secret);
	await world.db.update(affiliation).set({ until: world.clock }).where(eq(affiliation.personId, bo));
	expect(await read(await as(bo), id)).not.toContain(secret);
	const partner = await aTeam(world, { kind: 'partner' });
	const yearAgo = new Date(world.clock.getTime() - 1000);
	await world.db.insert(affiliation).values({ personId: bo, organisationId: partner, from: yearAgo, contact: false });
	expect(await read(await as(bo), id)).not.toContain(secret);
	expect(await refused(writeNote(await as(bo), id, { note: 'x', method: '', open: undefined }))).toBe('Forbidden');
});

test('a circle for members is not there either for who was in it and left the network', async () => {
	const id = await begin({ audience: 'members' });
	await comeIn(await as(bo), id);
	await world.db.update(affiliation).set({ until: world.clock }).where(eq(affiliation.personId, bo));
	expect(await refused(showCircle(await as(bo), id))).toBe('NotFound');
});

test('a note is changed, taken back and made a story by who wrote it, and by nobody else', async () => {
	const id = await begin();
	await comeIn(await as(bo), id);
	const note = await write(ann, id);
	const other = await as(bo);
	expect(await refused(changeNote(other, { id: note, changed: 'Anders.' }))).toBe('NotFound');
	expect(await refused(takeBackNote(other, note))).toBe('NotFound');
	expect(await refused(makeStory(other, note))).toBe('NotFound');
	const made = await makeStory(await as(ann), note);
	const draft = made.ok ? await myStory(await as(ann), made.value.storyId) : undefined;
	expect(draft).toMatchObject({ story: { body: secret, audience: { kind: 'self' } } });
	expect(await read(await as(bo), id)).toContain(secret); // the note stays where it was
	await changeNote(await as(ann), { id: note, changed: 'Nu in andere woorden.' });
	expect(await read(await as(bo), id)).not.toContain(secret);
	await takeBackNote(await as(ann), note);
	expect(await read(await as(bo), id)).not.toContain('andere woorden');
	expect(JSON.stringify(await world.db.select().from(circleNote))).not.toContain('andere woorden');
});

test('that it stayed open is a whole outcome; nothing at all is not', async () => {
	const id = await begin();
	const empty = { note: '', method: 'deliberation' as const };
	expect(await writeNote(await as(ann), id, { ...empty, open: undefined })).toEqual({ ok: false, reason: 'missing' });
	expect((await writeNote(await as(ann), id, { ...empty, open: 'yes' })).ok).toBe(true);
	expect((await showCircle(await as(ann), id)).inside?.notes).toMatchObject([
		{ leftOpen: true, method: 'deliberation' }
	]);
});

test('a task has the name of somebody of the circle, and is done or open again', async () => {
	const id = await begin();
	expect(await addTask(await as(ann), id, { task: 'Bellen', who: bo })).toEqual({ ok: false, reason: 'not-of-circle' });
	await comeIn(await as(bo), id);
	await addTask(await as(ann), id, { task: 'Bellen', who: '' });
	const task = async () => (await showCircle(await as(ann), id)).inside?.tasks[0];
	const taskId = (await task())?.id ?? '';
	await takeOnTask(await as(bo), id, taskId);
	await markTask(await as(ann), id, taskId, 'done');
	expect(await task()).toMatchObject({ who: { name: 'Bo' }, doneAt: world.clock });
	await markTask(await as(bo), id, taskId, 'open');
	expect(await task()).toMatchObject({ doneAt: null });
	// With the id of another circle in hand nothing of this one changes.
	const other = await begin({ name: 'Andere kring' });
	await removeTask(await as(ann), other, taskId);
	expect(await task()).toBeDefined();
	await removeTask(await as(ann), id, taskId);
	expect(await task()).toBeUndefined();
});

test('a circle rests and goes on, and ends with what it leaves behind; its people go on reading', async () => {
	const id = await begin();
	await comeIn(await as(bo), id);
	await write(ann, id);
	await restCircle(await as(bo), id);
	expect((await listCircles(world.asGuest())).before).toHaveLength(1);
	await wakeCircle(await as(ann), id);
	expect((await listCircles(world.asGuest())).alive).toHaveLength(1);
	await endCircle(await as(bo), id, { legacy: 'Vraag wie er nog groet.', sure: 'yes' });
	expect((await showCircle(world.asGuest(), id)).circle).toMatchObject({ legacy: 'Vraag wie er nog groet.' });
	expect(await read(await as(ann), id)).toContain(secret);
	expect(await refused(write(ann, id))).toBe('Forbidden');
	expect(await refused(changeCircle(await as(ann), id, about))).toBe('Forbidden');
	const cas = await aPerson(world, { teams: [await aTeam(world)] });
	expect(await comeIn(await as(cas), id)).toEqual({ ok: false, reason: 'ended' });
});

test('who leaves reads nothing more, what they wrote stays; with the last one the circle ends', async () => {
	const id = await begin();
	await comeIn(await as(bo), id);
	await write(bo, id);
	await leaveCircle(await as(bo), id);
	expect(await read(await as(bo), id)).not.toContain(secret);
	expect(await read(await as(ann), id)).toContain(secret);
	await leaveCircle(await as(ann), id);
	expect((await showCircle(world.asGuest(), id)).circle.endedAt).toEqual(world.clock);
});

test('when the last two leave at one moment, the circle ends as well', async () => {
	const id = await begin();
	await comeIn(await as(bo), id);
	const both = [await as(ann), await as(bo)];
	await Promise.all(both.map((one) => leaveCircle(one, id)));
	expect((await showCircle(world.asGuest(), id)).circle.endedAt).toEqual(world.clock);
});

test('two of the circle veil a note at once, and its writer lifts that by changing it', async () => {
	const id = await begin();
	const cas = await aPerson(world, { teams: [await aTeam(world)] });
	for (const one of [bo, cas]) await comeIn(await as(one), id);
	const note = await write(ann, id);
	const concern = { kind: 'circle-note', id: note, reason: 'recognisable', words: '' } as const;
	const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.9' };
	expect(await raiseConcern(await as(bo), concern, limits)).toEqual({ ok: true, value: { veiled: false } });
	expect(await raiseConcern(await as(cas), concern, limits)).toEqual({ ok: true, value: { veiled: true } });
	expect(await read(await as(bo), id)).not.toContain(secret);
	expect(await read(await as(ann), id)).toContain(secret); // who wrote it sees what to change
	await changeNote(await as(ann), { id: note, changed: 'Zonder wie het was.' });
	expect(await read(await as(bo), id)).toContain('Zonder wie het was.');
});

test('a veiled circle shows nothing of what it said of itself, until its people change that', async () => {
	const id = await begin();
	const steward = await as(await aPerson(world, { steward: true }));
	const concern = { kind: 'circle', id, reason: 'cannot-stay', words: '' } as const;
	await raiseConcern(steward, concern, { secret: 'x'.repeat(32), clientAddress: '192.0.2.9' });
	expect(await read(world.asGuest(), id)).not.toMatch(/kade|blijft|waterkant/);
	expect(JSON.stringify(await search(world.asGuest(), { words: 'kade', kind: null, themeId: null }))).not.toContain(id);
	expect((await circleToChange(await as(ann), id)).circle.purpose).toBe(about.purpose);
	expect(await refused(circleToChange(await as(bo), id))).toBe('Forbidden');
	await changeCircle(await as(ann), id, about);
	expect(await read(world.asGuest(), id)).not.toContain('kade');
	await changeCircle(await as(ann), id, { ...about, name: 'Kring van de haven' });
	expect(await read(world.asGuest(), id)).toContain('Kring van de haven');
});

test.each(['take-back', 'let-stand'] as const)(
	'when an account goes and says “%s”, its notes follow',
	async (farewell) => {
		const id = await begin();
		await comeIn(await as(bo), id);
		await write(bo, id);
		await addTask(await as(ann), id, { task: 'Bellen', who: bo });
		await deleteAccount(await as(bo), farewell);
		const inside = (await showCircle(await as(ann), id)).inside;
		expect(inside?.notes.map(({ body, writer }) => [body, writer])).toEqual(
			farewell === 'take-back' ? [] : [[secret, null]]
		);
		expect(inside?.tasks).toMatchObject([{ who: null }]);
		expect((await showCircle(await as(ann), id)).people).toHaveLength(1);
	}
);

test('what nobody else could read goes with the account, and the circle ends', async () => {
	const id = await begin();
	await write(ann, id);
	await deleteAccount(await as(ann), 'let-stand');
	expect(JSON.stringify(await world.db.select().from(circleNote))).not.toContain(secret);
	expect((await showCircle(world.asGuest(), id)).circle.endedAt).toEqual(world.clock);
});

test('a note that was taken back does not come back with a restored copy', async () => {
	const id = await begin();
	const note = await write(ann, id);
	await takeBackNote(await as(ann), note);
	const list = await listTakenBack(world.db);
	await world.db.update(circleNote).set({ body: secret, withdrawnAt: null });
	expect(await takeBackAgain(world.db, list)).toMatchObject({ notes: 1 });
	expect(JSON.stringify(await world.db.select().from(circleNote))).not.toContain(secret);
});

test('a gathering of a circle is for its people only, and stands on its page', async () => {
	const id = await begin();
	await comeIn(await as(bo), id);
	const circles = (await choicesForGathering(await as(ann))).circles;
	expect(circles).toContainEqual({ kind: 'group', key: `group:${id}`, name: about.name });
	const plan: NewGathering = {
		...{ title: 'Koffie aan de kade', description: '', form: 'online', place: '', access: '', link: '' },
		...{ day: '2026-12-01', start: '10:00', end: '11:00', seats: null, theme: '', from: '', rhythm: '', times: null },
		...{ audience: `group:${id}`, closedReason: 'Dit is van onze kring.', except: [] }
	};
	expect((await planGathering(await as(ann), plan)).ok).toBe(true);
	expect(await gatheringsOfGroup(await as(bo), id)).toMatchObject([{ title: 'Koffie aan de kade' }]);
	const outsider = await aPerson(world, { teams: [await aTeam(world)] });
	for (const context of [world.asGuest(), await as(outsider)]) expect(await gatheringsOfGroup(context, id)).toEqual([]);
});
