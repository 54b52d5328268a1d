import * as v from 'valibot';
import { expect, test } from 'vitest';
import { line, mailAddress, notBsnField, optionalWords, readFields, words } from './forms.ts';

const Story = v.object({ title: line(20), body: words(100), more: optionalWords(50) });

function filled(fields: Record<string, string>, ...more: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of [...Object.entries(fields), ...more]) form.append(name, value);
	return form;
}

test('what is wrong comes back beside its field, with everything that was typed', () => {
	const read = readFields(filled({ title: '', body: 'Ik was er.\r\nZij niet.', more: 'x'.repeat(51) }), Story);
	expect(read).toMatchObject({
		ok: false,
		values: { title: '', body: 'Ik was er.\nZij niet.' },
		errors: { title: 'missing', more: 'too-long' }
	});
});

test('a form with names that mean something to our own machine is read like any other', () => {
	const tricky = ['__proto__', 'constructor', 'toString'].map((name): [string, string] => [name, 'x']);
	expect(readFields(filled({ title: 'Dinsdag', body: 'Ik was er.' }, ...tricky), Story)).toMatchObject({
		ok: true,
		values: { title: 'Dinsdag', body: 'Ik was er.' }
	});
});

test('a choice nobody made says what is missing, in the words of its field', () => {
	const Choice = v.object({
		answer: v.picklist(['yes', 'no'], 'choose'),
		sure: v.literal('yes', 'not-sure'),
		title: line(20)
	});
	expect(readFields(filled({}), Choice)).toMatchObject({
		errors: { answer: 'choose', sure: 'not-sure', title: 'missing' }
	});
});

test('a number that looks like a BSN keeps any form from being saved, whatever the field', () => {
	const read = readFields(filled({ title: 'Dinsdag', body: 'Zijn nummer is 111222333.' }), Story);
	expect(read).toMatchObject({
		ok: false,
		errors: { body: 'blocked-number' },
		blocked: [{ field: 'body', digits: '111222333' }]
	});
});

test('unless the writer says that it is no BSN, of that very number', () => {
	const fields = { title: 'Dinsdag', body: 'Zaak 111222333.' };
	expect(readFields(filled(fields, [notBsnField, '111222333']), Story).ok).toBe(true);
	expect(readFields(filled(fields, [notBsnField, '999999990']), Story).ok).toBe(false);
});

test('a bank account number cannot be talked away', () => {
	const read = readFields(filled({ title: 'Geld', body: 'Naar NL91ABNA0417164300.' }), Story);
	expect(read).toMatchObject({ ok: false, errors: { body: 'blocked-number' } });
});

test.each([
	['Jet@Voorbeeld.Example ', true],
	['jet@voorbeeld', false],
	['jet voorbeeld.example', false],
	['', false],
	['a@b.c\nbcc: x@y.z', false]
])('“%s” is a mail address: %s', (typed, expected) => {
	expect(v.safeParse(mailAddress, typed).success).toBe(expected);
});

test('a sign outside the basic letters counts once', () => {
	expect(v.safeParse(line(3), '😀😀😀').success).toBe(true);
});
