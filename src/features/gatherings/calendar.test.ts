// Read back by ical.js, which shares no code with what writes them.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { invitation, publishedCalendar, type CalendarEntry } from './calendar.ts';

const where = { publicUrl: 'https://meerstem.example' };
const message = { to: 'gast@voorbeeld.example', organiser: { name: 'Meer; "stem"', email: 'post@voorbeeld.example' } };

function anEntry(given: Partial<CalendarEntry['gathering']> = {}, rest: Partial<CalendarEntry> = {}): CalendarEntry {
	return {
		gathering: {
			id: 'k3f9x2mpqrstvw',
			title: 'Koffie; met, “praat” \\ en\nmeer 😀',
			description: 'Regel 1\nRegel 2',
			form: 'both',
			startsAt: new Date('2027-03-23T13:00:00Z'),
			endsAt: new Date('2027-03-23T15:00:00Z'),
			place: 'Spoorstraat 3, Lindevoort',
			access: 'Geen drempels',
			changedAt: new Date('2026-11-02T09:00:00Z'),
			calledOffAt: null,
			...given
		},
		sequence: 2,
		onlineLink: '',
		...rest
	};
}

function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as never);
	for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
	return { calendar, events, event: events[0]! };
}

test.each([
	['in winter', '2027-03-23T13:00:00Z', 14],
	['in summer', '2027-03-30T12:00:00Z', 14],
	['on the day the clock goes back', '2026-10-25T13:00:00Z', 14]
])('a second parser finds the same moment and the same time on the clock, %s', (_, instant, hour) => {
	const startsAt = new Date(instant);
	const endsAt = new Date(startsAt.getTime() + 7_200_000);
	const { event } = read(publishedCalendar('Bijeenkomsten', [anEntry({ startsAt, endsAt })], where));
	expect(event.startDate.zone.tzid).toBe('Europe/Amsterdam');
	expect(event.startDate.hour).toBe(hour);
	expect(event.startDate.toJSDate().toISOString()).toBe(startsAt.toISOString());
	expect(event.endDate.toJSDate().toISOString()).toBe(endsAt.toISOString());
});

test('words with signs that mean something to a calendar come back as they were', () => {
	const { event, calendar } = read(publishedCalendar('Bijeenkomsten', [anEntry()], where));
	expect(event.summary).toBe('Koffie; met, “praat” \\ en\nmeer 😀');
	expect(event.location).toBe('Spoorstraat 3, Lindevoort');
	expect(event.description).toContain('Regel 1\nRegel 2');
	expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
	expect(event.organizer).toBeNull();
});

test('no line is longer than 75 bytes, and every line ends as RFC 5545 asks', () => {
	const text = publishedCalendar('x', [anEntry({ title: 'ë😀'.repeat(60) })], where);
	const lines = text.split('\r\n');
	expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
	expect(read(text).event.summary).toBe('ë😀'.repeat(60));
});

test('the mail sets an appointment that asks nothing back, and a later one takes the same one out', () => {
	const set = invitation(anEntry(), where, message);
	const out = invitation(anEntry({}, { sequence: 3, cancelled: true }), where, message);
	const [first, last] = [read(set.content), read(out.content)];
	expect([set.method, first.calendar.getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST']);
	expect([out.method, last.calendar.getFirstPropertyValue('method')]).toEqual(['CANCEL', 'CANCEL']);
	expect(first.event.uid).toBe('k3f9x2mpqrstvw@meerstem.example');
	expect(last.event.uid).toBe(first.event.uid);
	expect(last.event.sequence).toBeGreaterThan(first.event.sequence);
	expect(last.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
	expect(first.event.organizer).toBe('mailto:post@voorbeeld.example');
	const attendee = first.event.attendees[0];
	expect(attendee?.getFirstValue()).toBe('MAILTO:gast@voorbeeld.example');
	expect(attendee?.getParameter('partstat')).toBe('ACCEPTED');
	expect(attendee?.getParameter('rsvp')).toBe('FALSE');
	// An attendee of an appointment is told in UTC when it was made (RFC 5545, 3.8.7.2).
	expect(String(first.event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-02T09:00:00Z');
});

test('what was called off stands in a feed as cancelled', () => {
	const { event } = read(publishedCalendar('x', [anEntry({ calledOffAt: new Date() })], where));
	expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});
