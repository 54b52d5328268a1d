// The invented circles, with what they keep among themselves.
import { addDays, wallClockOf } from '#kernel/wall-clock.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { showCircle } from '#features/circles/circles.server.ts';
import { beginCircle } from '#features/circles/tending.server.ts';
import { addTask, layOnTable, markTask, writeNote } from '#features/circles/inside.server.ts';
import { comeIn, invite } from '#features/circles/joining.server.ts';
import { planGathering } from '#features/gatherings/gatherings.server.ts';
import { circles, type ExampleCircle } from './data/circles.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

type At = (key: string, daysAgo: number) => Promise<Context>;

export async function makeCircles(db: Db, keys: Keys, today: Date): Promise<void> {
	const at: At = (key, daysAgo) => contextOf(db, idOf(keys.person, key), daysBefore(today, daysAgo));
	for (const one of circles) {
		const id = await begin(at, keys, one);
		await keep(at, keys, one, id);
		await plan(at, one, id, today);
	}
}

async function begin(at: At, keys: Keys, one: ExampleCircle): Promise<string> {
	const { kind, name, purpose, region = '', joining, closedReason = '', audience, people, members, asks = [] } = one;
	const [first, ...others] = members;
	const theme = one.theme ? idOf(keys.theme, one.theme) : '';
	const about = { kind, name, purpose, region, theme, joining, closedReason, audience, people };
	const id = must(await beginCircle(await at(first?.key ?? '', one.begun), about), name);
	for (const { key, on } of others) {
		must(await invite(await at(first?.key ?? '', on), id, idOf(keys.person, key)), key);
		must(await comeIn(await at(key, on), id), key);
	}
	for (const { key, on } of asks) must(await comeIn(await at(key, on), id), key);
	return id;
}

async function keep(at: At, keys: Keys, one: ExampleCircle, id: string): Promise<void> {
	for (const { by, on, words, method = '', open } of one.notes)
		must(await writeNote(await at(by, on), id, { note: words, method, open: open ? 'yes' : undefined }), by);
	for (const { words, by, who, on, done } of one.tasks) {
		const context = await at(by, on);
		must(await addTask(context, id, { task: words, who: who ? idOf(keys.person, who) : '' }), words);
		const task = (await showCircle(context, id)).inside?.tasks.find((some) => some.words === words);
		if (done && task) await markTask(context, id, task.id, 'done');
	}
	if (one.dilemma) await layOnTable(await at(one.dilemma.by, 2), id, idOf(keys.thread, one.dilemma.key));
}

async function plan(at: At, { name, members, next }: ExampleCircle, id: string, today: Date): Promise<void> {
	if (!next) return;
	const host = await at(members[0]?.key ?? '', 5);
	const viewer = host.viewer.kind === 'person' ? host.viewer : null;
	const { start, end, place } = next;
	const planned = await planGathering(host, {
		...{ title: name, description: '', form: 'place', start, end, place, access: '', link: '' },
		day: addDays(wallClockOf(today).day, next.in),
		seats: null,
		audience: `group:${id}`,
		closedReason: 'Dit is een bijeenkomst van onze kring.',
		theme: '',
		from: viewer?.organisationIds[0] ?? '',
		rhythm: '',
		times: null,
		except: []
	});
	must(planned, name);
}
