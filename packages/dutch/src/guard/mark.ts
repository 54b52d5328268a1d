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

/**
 * A place found, before it has words. `hint` helps to choose them: a relation ("zoon"), a title, an age. `weak`: told by little more than
 * a capital, so it only counts in a text that is about somebody. `long`: a place of three words or more, or "Den Haag", so nobody's name.
 */
export type Find = { start: number; end: number; kind: Kind; level: Level; hint?: string; weak?: true; long?: true };

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

/** Who somebody is, how old, where they live or how they are reached: there is a person in the text. */
const TELLS_OF_SOMEBODY: ReadonlySet<Kind> = new Set([
	'bsn',
	'iban',
	'name',
	'phone',
	'email',
	'address',
	'postcode',
	'birthDate',
	'age',
	'plate',
	'fileNumber'
]);

/** Nobody can be recognised where nobody is: there a capital for the weight of a word ("de Verordening", "Situatie, Taak, Actie") is no more. */
export function withSomebody(finds: readonly Find[], told: boolean): readonly Find[] {
	const somebody =
		told ||
		finds.some(
			({ kind, weak, level }) => !weak && TELLS_OF_SOMEBODY.has(kind) && (kind !== 'name' || level === 'decide')
		);
	return somebody ? finds : finds.filter(({ weak }) => !weak);
}
