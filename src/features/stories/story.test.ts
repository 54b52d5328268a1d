import { expect, test } from 'vitest';
import { fingerprint, keepable, replaceBlocked, replaces, type DraftInput } from './draft.ts';
import { headline, shownMoment, signedAs, storyPath, withinLimits } from './story.ts';

const bsn = '123456782';

test.each([
	['name', { name: 'Jet', team: 'De Kreek' }],
	['team', { name: null, team: 'De Kreek' }],
	['network', { name: null, team: null }]
] as const)('who signs as %s is shown as such', (signature, shown) => {
	expect(signedAs(signature, 'Jet', 'De Kreek')).toEqual(shown);
});

test('someone from the network is shown with a month, not a day', () => {
	const at = new Date('2026-11-17T20:00:00Z');
	expect(shownMoment('network', at)).toEqual(new Date('2026-11-01T12:00:00Z'));
	expect(shownMoment('team', at)).toEqual(at);
});

test.each([
	['a story as long as it may be', '', 'é'.repeat(20_000), true],
	['a story that is too long', '', 'x'.repeat(20_001), false],
	['a title that is too long', 'x'.repeat(121), 'x', false],
	['emoji, counted as people see them', '🙂'.repeat(120), 'x', true]
])('%s', (_, title, body, ok) => {
	expect(withinLimits({ title, body }).ok).toBe(ok);
});

test('a story without a title is named after its first words, and its address holds none of them', () => {
	expect(headline({ title: '', body: 'Een twee drie vier vijf zes zeven acht negen' })).toBe(
		'Een twee drie vier vijf zes zeven acht …'
	);
	expect(storyPath({ id: 'bcdfghjkmnpqrs', title: '' })).toBe('/verhalen/bcdfghjkmnpqrs');
});

const kept = { title: '', body: 'een', revision: 3 };
const given = { title: '', body: 'twee', revision: 3, unconfirmed: [] } as unknown as DraftInput;

test.each([
	['the next words of the same tab', given, { ok: true, value: 'newer' }],
	['the same words again', { ...given, body: 'een', revision: 1 }, { ok: true, value: 'same' }],
	[
		'words after an answer that got lost',
		{ ...given, revision: 2, unconfirmed: [fingerprint(kept)] },
		{ ok: true, value: 'newer' }
	],
	['words of another tab', { ...given, revision: 2 }, { ok: false, reason: 'other-tab' }]
])('%s', (_, draft, outcome) => {
	expect(replaces(kept, draft)).toEqual(outcome);
});

test('a BSN is left out of what is kept, unless the writer says it is none', () => {
	const text = { title: '', body: `Zijn nummer is ${bsn}.` };
	expect(keepable(text, [])).toMatchObject({ body: 'Zijn nummer is [nummer].', taken: [{ kind: 'bsn', digits: bsn }] });
	expect(keepable(text, [bsn])).toMatchObject({ body: text.body, taken: [] });
});

test.each([
	['stays where it was in the words after the number', `a ${bsn} bcd|`, 'a [nummer] bcd|'],
	['stays where it was in the words before it', `a| bcd ${bsn} e`, 'a| bcd [nummer] e'],
	['waits while it stands at the number', `a ${bsn}|`, null],
	['waits when there is nothing to replace', 'a b|', null]
])('the caret %s', (_, typed, shown) => {
	const caret = typed.indexOf('|');
	const replaced = replaceBlocked(typed.replace('|', ''), caret, []);
	expect(replaced && replaced.text.slice(0, replaced.caret) + '|' + replaced.text.slice(replaced.caret)).toBe(shown);
});
