// The guard in any form: one machinery, which a new form joins by itself. With the real word lists.
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { line, optionalWords, readFields, words } from '#platform/web/forms.ts';
import { isMarked } from '#platform/web/forms.ts';
import { decidedLater, staysField, staysValue, stoodField, watchForms, withoutQuestion } from '#platform/web/marks.ts';
import { toDecide } from './finding.ts';

beforeAll(() => watchForms(toDecide));

const About = v.object({ name: line(80), title: line(80), body: words(300), more: optionalWords(300) });
const typed = { name: 'Sanne de Vries', title: 'Wachten op hulp', body: 'Mehmet belde elke week.', more: '' };

function filled(fields: Record<string, string>, ...ticks: string[]): FormData {
	const form = new FormData();
	for (const [field, value] of Object.entries(fields)) form.append(field, value);
	for (const tick of ticks) form.append(staysField, tick);
	return form;
}

const asked = (form: FormData) => {
	const read = readFields(form, About);
	return read.ok ? [] : read.blocked.filter(isMarked).map(({ field, words, stays }) => [field, words, stays]);
};

test('a name keeps a form with its writer, with other words to choose from; a field that asks for a name does not', () => {
	const read = readFields(filled(typed), About);
	expect(read).toMatchObject({ ok: false, errors: { body: 'marked-words' }, values: typed });
	expect(asked(filled(typed))).toEqual([['body', 'Mehmet', false]]);
	expect(read.ok || read.blocked.filter(isMarked).every(({ proposals }) => proposals.length > 0)).toBe(true);
});

test('it goes once the writer said that the word may stay, or took another', () => {
	expect(readFields(filled(typed, staysValue({ kind: 'name', words: 'Mehmet' })), About).ok).toBe(true);
	expect(readFields(filled({ ...typed, body: 'Een vader belde elke week.' }), About).ok).toBe(true);
});

test('what was ticked stays ticked while something else is wrong', () => {
	const tick = staysValue({ kind: 'name', words: 'Mehmet' });
	expect(asked(filled({ ...typed, more: 'Bel 06-12345678.' }, tick))).toEqual([
		['body', 'Mehmet', true],
		['more', '06-12345678', false]
	]);
});

test('an edit asks about what is new, not about what stood there', () => {
	const before = { [stoodField('body')]: 'Mehmet belde.' };
	expect(asked(filled({ ...typed, ...before }))).toEqual([]);
	expect(asked(filled({ ...typed, ...before, body: 'Mehmet belde Fatima.' }))).toEqual([['body', 'Fatima', false]]);
});

test('two who write to each other greet by name without being asked; the name of anybody else is asked about', () => {
	const between = ['Bram Wierda', 'Femke Douma'];
	const Message = v.object({ body: v.pipe(words(300), withoutQuestion()) });
	const read = (body: string) => readFields(filled({ body }), Message, between);
	expect(read('Dag Femke, hoe doen jullie dat? Groet, Bram').ok).toBe(true);
	const third = read('Dag Femke, Mehmet belde elke week.');
	expect(!third.ok && third.blocked.filter(isMarked).map((mark) => mark.words)).toEqual(['Mehmet']);
	expect(readFields(filled({ body: 'Dag Femke, Mehmet belde.' }), Message).ok).toBe(false);
});

test('words that are decided on in the use case are left to it', () => {
	const Reply = v.object({ words: v.pipe(optionalWords(300), decidedLater()) });
	expect(readFields(filled({ words: 'Mehmet belde.' }), Reply).ok).toBe(true);
});

const somebody = 'Een jongen van 12 jaar in Grou met epilepsie kwam niet meer.';
const tickOfAll = staysValue({ kind: 'together', words: '12 jaar, Grou, epilepsie' });

test('what only together tells who is asked about in one tick, and a text without somebody in it is not asked about', () => {
	expect(asked(filled({ ...typed, body: somebody }))).toEqual([['body', '12 jaar, Grou, epilepsie', false]]);
	expect(readFields(filled({ ...typed, body: somebody }, tickOfAll), About).ok).toBe(true);
	expect(asked(filled({ ...typed, body: 'We eten op 12 maart in buurthuis De Klimop in Grou.' }))).toEqual([]);
	const OfOneself = v.object({ body: v.pipe(words(300), withoutQuestion()) });
	expect(readFields(filled({ body: somebody }), OfOneself).ok).toBe(true);
});

test('what was ticked is known by its field and kind, without its words', () => {
	const ticks = [staysValue({ kind: 'name', words: 'Mehmet' }), tickOfAll];
	const read = readFields(filled({ ...typed, more: somebody }, ...ticks), About);
	expect(read).toMatchObject({
		ok: true,
		ticks: [
			{ field: 'body', kind: 'name' },
			{ field: 'more', kind: 'together' }
		]
	});
	expect(read.ok && Object.keys(read.ticks[0]!)).toEqual(['field', 'kind']);
});

/** They hold no sentence but a reference, a search or a number, and the use case looks that up. */
const references = [
	...['theme', 'partner', 'version', 'seen', 'revision', 'audience', 'from', 'later', 'bringing', 'end'],
	...['wie', 'code']
];
/** Who somebody is, on purpose; and answers, which are decided on in their use case. */
const onPurpose = [
	...['name', 'mail', 'email', 'place', 'access', 'team', 'form', 'municipality'],
	...['pasted', 'rows']
];
const later = ['Answer.words', 'KeptWords.words', 'StatementAnswer.words', 'SentDraft.title', 'SentDraft.body'];

test('every field of every form in which a sentence can be typed is looked through', () => {
	const modules = import.meta.glob<Record<string, unknown>>('../*/*.forms.ts', { eager: true });
	const forms = Object.values(modules).flatMap((module) => Object.entries(module));
	const missed: string[] = [];
	let tried = 0;
	for (const [name, form] of forms) {
		for (const schema of schemasIn(form)) {
			for (const [field, entry] of Object.entries(schema.entries)) {
				const sentence = 'Mehmet belde elke week.';
				if (!v.safeParse(entry, sentence).success || references.includes(field) || onPurpose.includes(field)) continue;
				if (later.includes(`${name}.${field}`)) continue;
				tried++;
				const read = readFields(filled({ [field]: sentence }), schema);
				if (read.ok || !read.blocked.some((one) => one.field === field && isMarked(one)))
					missed.push(`${name}.${field}`);
			}
		}
	}
	expect(missed).toEqual([]);
	expect(tried).toBeGreaterThan(25);
});

type Form = v.GenericSchema & { entries: Record<string, v.GenericSchema> };

function schemasIn(form: unknown): Form[] {
	if (typeof form !== 'object' || form === null) return [];
	if ('options' in form && Array.isArray(form.options)) return form.options.flatMap(schemasIn);
	return 'entries' in form && 'type' in form && form.type === 'object' ? [form as Form] : [];
}
