// What the privacy guard saw in a text, and what its writer decided about it. Pure, and without the word lists: those
// come with `finding.ts`, which only a server and a worker load.
import type { Kind } from '@meerstem/dutch/guard';

export type Field = 'title' | 'body';
/** A text as people write it; words with an answer have an empty title. */
export type Text = Record<Field, string>;

/** One place in a text. `decide`: it goes to nobody else before its writer decided. `ask`: marked lightly. */
export type Seen = {
	field: Field;
	/** UTF-16 code units within the field. */
	start: number;
	end: number;
	kind: Kind;
	level: 'decide' | 'ask';
	words: string;
	/** Why it is marked, in Dutch. */
	reason: string;
	/** Neutral words for the same place. */
	proposals: readonly string[];
};

/** `asks`: together these things put the question "Kan iemand uit de buurt dit gezin herkennen?". */
export type Looked = { marks: readonly Seen[]; asks: boolean };

/** The answers to the question with which a text may go on: no, I don't know, yes and the people it is about agree. */
export const askAnswers = ['no', 'unsure', 'agreed'] as const;
export type AskAnswer = (typeof askAnswers)[number];

/** Where in the text, never which words: those stand in the text itself and nowhere else. */
export type Decision = {
	field: Field;
	start: number;
	end: number;
	kind: Kind;
	/** `stays`: "dit mag blijven staan"; the others answer the question. */
	answer: 'stays' | AskAnswer;
	by: string | null;
	at: Date;
};

/** A decision on its way from a page, which knows words better than places. Never kept like this. */
export type Given = { kind: Kind; words: string; answer: Decision['answer'] };

/** All places with the same words, decided together. */
export type Group = Pick<Seen, 'kind' | 'level' | 'words' | 'reason' | 'proposals'> & { places: readonly Seen[] };

/** What still waits for its writer. */
export type Open = {
	decide: Group[];
	/** Everything of level *ask*, decided or not: to be made less precise, never to be confirmed one by one. */
	ask: Group[];
	/** The question is put and has no answer for all that is there now. */
	question: boolean;
};

const fold = (words: string): string => words.normalize('NFC').toLowerCase();
/** The same words of the same kind are decided together. */
export const keyOf = ({ kind, words }: { kind: Kind; words: string }): string => `${kind} ${fold(words)}`;

export const wordsAt = (text: Text, { field, start, end }: Pick<Decision, 'field' | 'start' | 'end'>): string =>
	text[field].slice(start, end);

/** `given`: what was decided, in the words it was decided about. */
export function openIn(looked: Looked, given: readonly Given[]): Open {
	const stays = new Set(given.filter(({ answer }) => answer === 'stays').map(keyOf));
	const answered = new Set(given.filter(({ answer }) => answer !== 'stays').map(keyOf));
	const of = (level: Seen['level']) => looked.marks.filter((mark) => mark.level === level);
	return {
		decide: grouped(of('decide').filter((mark) => !stays.has(keyOf(mark)))),
		ask: grouped(of('ask')),
		question: looked.asks && of('ask').some((mark) => !answered.has(keyOf(mark)))
	};
}

/** Kept decisions in the words of their text. */
export const inWords = (decisions: readonly Decision[], text: Text): Given[] =>
	decisions.map((one) => ({ kind: one.kind, words: wordsAt(text, one), answer: one.answer }));

/** What a writer chose for what is open: other words, or that they may stay. */
export type Choices = {
	replace: { group: Group; by: string }[];
	given: Given[];
	/** Fields of the form where a choice is still needed. */
	missing: string[];
};

export const isSettled = ({ decide, question }: Open): boolean => decide.length === 0 && !question;

/** In the order in which they first stand in the text. */
export function grouped(marks: readonly Seen[]): Group[] {
	const groups = Map.groupBy(marks, keyOf);
	return [...groups.values()].flatMap((places) => {
		const [first] = places;
		if (!first) return [];
		const { kind, level, words, reason, proposals } = first;
		return [{ kind, level, words, reason, proposals, places }];
	});
}

/**
 * Decisions after the text changed. One stays as long as its words still stand somewhere, in their new place; new words
 * need a new decision.
 */
export function carried(decisions: readonly Decision[], before: Text, after: Text): Decision[] {
	return decisions.flatMap((one) => {
		const place = placeOf(wordsAt(before, one), after);
		return place ? [{ ...one, ...place }] : [];
	});
}

/** Decisions that came from a page, at their place in this text; what does not stand there is left out. */
export function placed(given: readonly Given[], text: Text, by: string, at: Date): Decision[] {
	return given.flatMap(({ kind, words, answer }) => {
		const place = placeOf(words, text);
		return place ? [{ ...place, kind, answer, by, at }] : [];
	});
}

/** What of these still stands in the text: the rest is not kept, on no device either. */
export const standing = (given: readonly Given[], text: Text): Given[] =>
	given.filter(({ words }) => placeOf(words, text) !== null);

/** All of them, each once: what was decided first stays as it was. */
export function together(text: Text, ...some: readonly (readonly Decision[])[]): Decision[] {
	const byKey = new Map<string, Decision>();
	for (const one of some.flat()) {
		const key = `${one.answer === 'stays' ? 'stays' : 'asked'} ${keyOf({ kind: one.kind, words: wordsAt(text, one) })}`;
		if (!byKey.has(key)) byKey.set(key, one);
	}
	return [...byKey.values()];
}

/** What a page says may stay is all that may stay; answers to the question go along by themselves. */
export function withStays(
	decisions: readonly Decision[],
	stays: readonly Given[] | undefined,
	text: Text,
	made: { by: string; at: Date }
): Decision[] {
	if (stays === undefined) return [...decisions];
	const wanted = new Set(stays.map(keyOf));
	const left = decisions.filter(
		(one) => one.answer !== 'stays' || wanted.has(keyOf({ kind: one.kind, words: wordsAt(text, one) }))
	);
	return together(text, left, placed(stays, text, made.by, made.at));
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

/** Where these words stand as words of their own, capitals or not. */
function placeOf(words: string, text: Text): Pick<Decision, 'field' | 'start' | 'end'> | null {
	const wanted = fold(words);
	if (wanted.trim() === '') return null;
	for (const field of ['title', 'body'] as const) {
		const where = text[field];
		const low = where.toLowerCase();
		// Signs that grow when written small (İ) shift what follows: then only words written just so are found.
		const within = low.length === where.length ? low : where;
		for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
			const end = at + wanted.length;
			if (!isLetter(where.slice(0, at).at(-1)) && !isLetter(where[end])) return { field, start: at, end };
		}
	}
	return null;
}

export type Replacement = Pick<Seen, 'field' | 'start' | 'end'> & { by: string };

/** The text with other words in these places; a capital where one stood at the beginning of a sentence. */
export function replaced(text: Text, replacements: readonly Replacement[]): Text {
	const fields = { ...text };
	// From the end to the beginning, so that places keep their numbers.
	for (const { field, start, end, by } of [...replacements].sort((a, b) => b.start - a.start)) {
		const before = fields[field].slice(0, start);
		const words = startsSentence.test(before) ? by.charAt(0).toUpperCase() + by.slice(1) : by;
		fields[field] = before + words + fields[field].slice(end);
	}
	return fields;
}

/** The text as a writer chose it. */
export const chosenText = (text: Text, replace: Choices['replace']): Text =>
	replaced(
		text,
		replace.flatMap(({ group, by }) => group.places.map((place) => ({ ...place, by })))
	);

const startsSentence = /(^|[.!?…]["'”’)]*\s+|\n\s*|["“‘])$/u;

/** Marks as they lie after more was typed: those the typing touched are gone until the guard looked again. */
export function shifted(marks: readonly Seen[], before: Text, after: Text): Seen[] {
	return (['title', 'body'] as const).flatMap((field) => {
		const own = marks.filter((mark) => mark.field === field);
		return before[field] === after[field] ? own : shiftedIn(own, before[field], after[field]);
	});
}

function shiftedIn(marks: readonly Seen[], before: string, after: string): Seen[] {
	const least = Math.min(before.length, after.length);
	let head = 0;
	while (head < least && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const by = after.length - before.length;
	return marks.flatMap((mark) => {
		if (mark.end <= head) return [mark];
		return mark.start >= before.length - tail ? [{ ...mark, start: mark.start + by, end: mark.end + by }] : [];
	});
}

/** The other marks, as they lie after these places got other words. */
export function besides(marks: readonly Seen[], replacements: readonly Replacement[]): Seen[] {
	const isReplaced = (mark: Seen) =>
		replacements.some(({ field, start }) => field === mark.field && start === mark.start);
	const shiftOf = (mark: Seen) =>
		replacements
			.filter(({ field, end }) => field === mark.field && end <= mark.start)
			.reduce((sum, { start, end, by }) => sum + by.length - (end - start), 0);
	return marks
		.filter((mark) => !isReplaced(mark))
		.map((mark) => ({ ...mark, start: mark.start + shiftOf(mark), end: mark.end + shiftOf(mark) }));
}

/** A field in pieces, for showing the marks in it. Pieces joined are the field. */
export function pieces(words: string, marks: readonly Seen[]): { words: string; mark: Seen | null }[] {
	const shown: { words: string; mark: Seen | null }[] = [];
	let from = 0;
	for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
		if (mark.start < from || mark.end > words.length) continue;
		if (mark.start > from) shown.push({ words: words.slice(from, mark.start), mark: null });
		shown.push({ words: words.slice(mark.start, mark.end), mark });
		from = mark.end;
	}
	return from < words.length ? [...shown, { words: words.slice(from), mark: null }] : shown;
}
