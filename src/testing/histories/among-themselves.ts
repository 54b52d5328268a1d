// What people do in circles in a random history: begin one, come in, write down what was said, take it back, leave.
import { takeBackNote, writeNote } from '#features/circles/inside.server.ts';
import { beginCircle } from '#features/circles/tending.server.ts';
import { comeIn, leaveCircle, welcomeIn } from '#features/circles/joining.server.ts';
import { newToken, pick, tellers, type History } from './history.ts';
import type { Acts } from './steps.ts';

export async function beginOne(history: History, { who, joining, isPublic }: Acts['circle']): Promise<void> {
	const by = pick(history.members, who) ?? '';
	const context = await history.world.as(by);
	const begun = await beginCircle(context, {
		kind: 'learning',
		name: `Kring ${newToken(history)}`,
		purpose: `Leren over ${newToken(history)}.`,
		region: '',
		theme: '',
		joining,
		closedReason: joining === 'closed' ? `Wij zijn ${newToken(history)}.` : '',
		audience: isPublic ? 'public' : 'members',
		people: 'circle'
	});
	if (begun.ok) history.circles.push({ id: begun.value, by });
}

/** Who has to ask is welcomed at once by whoever of the circle may. */
export async function comeInto(history: History, { who, what }: Acts['come-in']): Promise<void> {
	const circle = pick(history.circles, what)?.id;
	const newcomer = pick(tellers(history), who) ?? '';
	if (!circle) return;
	const outcome = await comeIn(await history.world.as(newcomer), circle);
	if (!outcome.ok || outcome.value === 'in') return;
	for (const member of history.members) {
		const context = await history.world.as(member);
		if (context.viewer.kind === 'person' && context.viewer.groupIds.includes(circle))
			return welcomeIn(context, circle, newcomer);
	}
}

export async function writeDown(history: History, { who, what }: Acts['note']): Promise<void> {
	const circle = pick(history.circles, what);
	if (!circle) return;
	// Every other time somebody who may well not be in it.
	const writer = who % 2 ? circle.by : (pick(tellers(history), who) ?? '');
	const token = newToken(history);
	const note = { note: `Over ${token} hadden wij het tot de middag.`, method: '' as const };
	const written = await writeNote(await history.world.as(writer), circle.id, note);
	if (written.ok) history.notes.push({ id: written.value, writer, token });
}

export async function leaveOne(history: History, { who, what }: Acts['leave']): Promise<void> {
	const circle = pick(history.circles, what);
	if (circle) await leaveCircle(await history.world.as(pick(tellers(history), who) ?? ''), circle.id);
}

export async function takeNoteBack(history: History, { what }: Acts['take-note-back']): Promise<void> {
	const note = pick(history.notes, what);
	if (!note) return;
	await takeBackNote(await history.world.as(note.writer), note.id);
	history.takenBack.add(note.token);
}
