// Reads what people typed. What is wrong comes back beside its field, with everything that was typed (nothing is lost).
import { findBlocked } from '@meerstem/dutch/numbers';
import * as v from 'valibot';
import { asWritten, isStood, marksIn, noteTicks, type Marked, type Tick } from './marks.ts';

export type FormValues = Record<string, string>;

export type RejectedForm = {
	ok: false;
	/** What was typed, for the page to show again. */
	values: FormValues;
	/** Field → text key of what is wrong with it. */
	errors: Record<string, string>;
	/**
	 * What holds the form back. Numbers that look like a BSN or IBAN are never kept: the page offers "dit is geen BSN" for the
	 * first kind. Words that could tell who a text is about wait for their writer: the page offers "mag blijven staan".
	 */
	blocked: Held[];
};

export type Held = Blocked | Marked;
export type Blocked = { field: string; kind: 'bsn' | 'iban'; digits: string };
export const isMarked = (held: Held): held is Marked => 'words' in held;

/** `values`: as it was typed, for when a rule refuses it afterwards. `ticks`: what its writer says may stay. */
export type AcceptedForm<T> = { ok: true; value: T; values: FormValues; ticks: Tick[] };

/** Hidden field with digits of which the writer says "dit is geen BSN". May be there several times. */
export const notBsnField = 'geen-bsn';

/**
 * Reads a form against a schema. Every field of every form is searched for BSN and bank account numbers, and every text
 * for what its writer has to decide on (promise 1), so that a new form cannot forget either. Messages in the schema are
 * text keys. `between`: of words from one person to one other, the names of these two.
 */
export async function readForm<T>(
	request: Request,
	schema: v.GenericSchema<unknown, T>,
	between?: readonly string[]
): Promise<AcceptedForm<T> | RejectedForm> {
	const form = readFields(await request.formData(), schema, between);
	if (form.ok) noteTicks(request, form.ticks);
	return form;
}

export function readFields<T>(
	form: FormData,
	schema: v.GenericSchema<unknown, T>,
	between?: readonly string[]
): AcceptedForm<T> | RejectedForm {
	const values: FormValues = {};
	const lists: Record<string, string[]> = {};
	for (const [name, value] of form) {
		// No field of ours is called `constructor`; a name that every object knows already would break on what it holds.
		if (typeof value !== 'string' || name in Object.prototype) continue;
		values[name] = value.replace(/\r\n?/g, '\n');
		(lists[name] ??= []).push(values[name]);
	}
	const blocked = blockedIn(values, lists[notBsnField] ?? []);
	const marked = marksIn(schema, values, lists, between);
	const undecided = marked.filter(({ stays }) => !stays);
	const parsed = v.safeParse(schema, { ...values, lists });
	if (parsed.success && blocked.length === 0 && undecided.length === 0)
		return { ok: true, value: parsed.output, values, ticks: marked.map(({ field, kind }) => ({ field, kind })) };
	const errors: Record<string, string> = {};
	for (const issue of parsed.issues ?? []) {
		const field = String(issue.path?.[0]?.key ?? 'form');
		errors[field] ??= isAbsent(issue) ? wordsForAbsent(schema, field, issue.message) : issue.message;
	}
	for (const { field } of undecided) errors[field] ??= 'marked-words';
	for (const { field } of blocked) errors[field] = 'blocked-number';
	return { ok: false, values, errors, blocked: [...blocked, ...marked] };
}

const isAbsent = ({ type, received }: v.BaseIssue<unknown>) => type === 'object' && received === 'undefined';

/** A choice nobody made is not sent at all. The field's own text key then says what is missing, not the object's. */
function wordsForAbsent(schema: object, field: string, otherwise: string): string {
	const own = 'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>)[field] : undefined;
	return (own && v.safeParse(own, undefined).issues?.[0].message) ?? otherwise;
}

function blockedIn(values: FormValues, allowed: readonly string[]): Blocked[] {
	return Object.entries(values)
		.filter(([field]) => field !== notBsnField && !isStood(field))
		.flatMap(([field, text]) => findBlocked(text, allowed).map(({ kind, digits }) => ({ field, kind, digits })));
}

/** A refusal of a rule, in the shape of a form with something wrong, so that pages show both in one way. */
export function rejected(values: FormValues, field: string, reason: string): RejectedForm {
	return { ok: false, values, errors: { [field]: reason }, blocked: [] };
}

// Building blocks for `.forms.ts`. Lengths are counted in characters (code points), as a database does. Each is words that
// others read (`asWritten`), so the guard looks in it.

const shown = (text: string) => [...text].length;

/** One line that must be there. */
export const line = (most: number) =>
	v.pipe(
		v.string('missing'),
		v.transform((text) => text.replace(/\s+/g, ' ').trim()),
		v.check((text) => text.length > 0, 'missing'),
		v.check((text) => shown(text) <= most, 'too-long'),
		asWritten()
	);

/** One line that may stay empty. */
export const optionalLine = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.replace(/\s+/g, ' ').trim()),
		v.check((text) => shown(text) <= most, 'too-long'),
		asWritten()
	);

/** A text of several lines that must be there. */
export const words = (most: number) =>
	v.pipe(
		v.string('missing'),
		v.trim(),
		v.check((text) => text.length > 0, 'missing'),
		v.check((text) => shown(text) <= most, 'too-long'),
		asWritten()
	);

/** A text of several lines that may stay empty. */
export const optionalWords = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.check((text) => shown(text) <= most, 'too-long'),
		asWritten()
	);

/** A mail address, in lower case. */
export const mailAddress = v.pipe(
	v.string('missing'),
	v.trim(),
	v.toLowerCase(),
	v.check((text) => text.length > 0, 'missing'),
	v.check((text) => text.length <= 200 && /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:.]+$/.test(text), 'mail-unclear')
);
