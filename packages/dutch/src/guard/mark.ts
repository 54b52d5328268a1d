// What the guard hands back: places in a text, why they are marked, and what could stand there instead.

export type Level = 'block' | 'decide' | 'ask';

export type Kind =
	| 'bsn'
	| 'iban'
	| 'name'
	| 'phone'
	| 'email'
	| 'url'
	| 'handle'
	| 'address'
	| 'postcode'
	| 'birthDate'
	| 'date'
	| 'age'
	| 'plate'
	| 'fileNumber'
	| 'institution'
	| 'care'
	| 'school'
	| 'place'
	| 'illness'
	| 'family'
	| 'work';

/** Offsets are UTF-16 code units. `reason` is shown to the writer; `proposals` are neutral words for the same place. */
export type Mark = { start: number; end: number; kind: Kind; level: Level; reason: string; proposals: string[] };

/** A place found, before it has words. `hint` helps to choose them: a relation ("zoon"), a title, an age. */
export type Find = { start: number; end: number; kind: Kind; level: Level; hint?: string };

const RANK: Record<Level, number> = { block: 0, decide: 1, ask: 2 };

/** Of what overlaps, the strongest level stays, then the longest; what is left over is put in order. */
export function withoutOverlap(finds: readonly Find[]): Find[] {
	const strongest = [...finds].sort(
		(a, b) => RANK[a.level] - RANK[b.level] || b.end - b.start - (a.end - a.start) || a.start - b.start
	);
	const taken = new Map<number, Find>();
	const kept: Find[] = [];
	for (const find of strongest) {
		if (isTaken(find, taken)) continue;
		kept.push(find);
		for (let at = find.start; at < find.end; at++) taken.set(at, find);
	}
	return kept.sort((a, b) => a.start - b.start);
}

/** Overlap shows at one of the ends, or the other lies wholly inside, and then it was longer or stronger: look at each sign. */
function isTaken({ start, end }: Find, taken: Map<number, Find>): boolean {
	for (let at = start; at < end; at++) if (taken.has(at)) return true;
	return false;
}
