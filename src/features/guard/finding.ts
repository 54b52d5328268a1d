// Looks for what could tell who a text is about. Brings the word lists of @meerstem/dutch (600 kB packed): only the server
// and the worker of the writing page import this.
import { asksWhoCouldTell, findIdentifying } from '@meerstem/dutch/guard';
import { together, type FoundMark } from '#platform/web/marks.ts';
import { grouped, type Looked, type Seen, type Text } from './marks.ts';

const between = '\n\n';

/** Title and body are read as one text, so that who is named in one is known in the other. */
export function look(text: Text, allowedNumbers: readonly string[] = []): Looked {
	const before = text.title ? text.title.length + between.length : 0;
	const whole = text.title ? text.title + between + text.body : text.body;
	const found = findIdentifying(whole, allowedNumbers);
	const marks = found.flatMap((mark): Seen[] => {
		const { level, kind, reason, proposals } = mark;
		// Numbers that may never be kept are taken out where text comes in (promise 1); there is nothing to decide on.
		if (level === 'block') return [];
		const field = mark.start < before ? ('title' as const) : ('body' as const);
		const shift = field === 'title' ? 0 : before;
		const [start, end] = [mark.start - shift, Math.min(mark.end - shift, text[field].length)];
		return end > start
			? [{ field, start, end, kind, level, words: text[field].slice(start, end), reason, proposals }]
			: [];
	});
	return { marks, asks: asksWhoCouldTell(whole, found) };
}

/** Said of somebody: beside these a place, a school or a date tells who. Of a meeting they tell where it is, and that is meant. */
const ofSomebody: readonly Seen['kind'][] = ['age', 'illness', 'family'];

/**
 * What the writer of a field of a form has to decide on, each word once; and, as one thing, what stands there of somebody that
 * only together could tell who: the question "kan iemand uit de buurt iemand herkennen?".
 */
export function toDecide(text: string): FoundMark[] {
	const { marks, asks } = look({ title: '', body: text });
	const decide = grouped(marks.filter(({ level }) => level === 'decide'));
	const ask = grouped(marks.filter(({ level }) => level === 'ask'));
	if (!asks || !ask.some(({ kind }) => ofSomebody.includes(kind))) return decide;
	return [...decide, { kind: together, words: ask.map(({ words }) => words).join(', '), proposals: [] }];
}
