// Invented circles, notes and tasks for /stijl, in every state.
import type { Circle } from '#features/circles/circle.ts';
import type { Note, Task } from '#features/circles/inside.ts';

const day = new Date('2026-01-20T10:00:00Z');

const circle: Circle = {
	...{ id: 'c1', kind: 'learning', name: 'Leergroep Eerst een dak', joining: 'open', closedReason: null },
	purpose: 'We zoeken uit wie er durft te beginnen als er nog geen adres is.',
	...{ region: '', theme: null, audience: { kind: 'public' }, showsPeople: true, begunAt: day },
	...{ restingSince: null, endedAt: null, legacy: '', veiled: false }
};

export const circles: readonly Circle[] = [
	circle,
	{ ...circle, id: 'c2', kind: 'peer', name: 'Intervisie op maandag', joining: 'ask' },
	{
		...circle,
		id: 'c3',
		kind: 'regional',
		name: 'Kring van het rivierenland',
		region: 'Het rivierenland',
		joining: 'closed'
	},
	{ ...circle, id: 'c4', name: 'Leergroep Huur', restingSince: day },
	{ ...circle, id: 'c5', name: 'Leergroep Post', endedAt: day },
	{ ...circle, id: 'c6', name: '[gesluierd]', purpose: '', veiled: true }
];

const note: Note = {
	...{ id: 'n1', writer: { id: 'p1', name: 'Sanne Bakker' }, method: 'incident', leftOpen: true, changedAt: null },
	body: 'Twee van ons zouden blijven, één zou gaan. Ik weet het nog niet.',
	...{ at: day, becameStory: false, veiled: false, mine: false }
};

export const notes: readonly Note[] = [
	note,
	{ ...note, id: 'n2', body: '', method: 'deliberation' },
	{ ...note, id: 'n3', writer: null, method: '', leftOpen: false, changedAt: day },
	{ ...note, id: 'n4', body: '', veiled: true, leftOpen: false }
];

const task: Task = {
	...{ id: 't1', words: 'Vragen wie er meedenkt over het briefadres', who: { id: 'p1', name: 'Sanne Bakker' } },
	...{ at: day, doneAt: null, veiled: false }
};

export const tasks: readonly Task[] = [
	task,
	{ ...task, id: 't2', words: 'Koffie regelen', who: null },
	{ ...task, id: 't3', words: 'Een plek zoeken', doneAt: day }
];
