// Gatherings as other calendars read them (RFC 5545, RFC 5546). One gathering keeps one UID, whoever gets it and however
// often it changes; SEQUENCE only ever rises. Pure.
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { TZDate } from '@date-fns/tz';
import { gatheringPath, type Gathering } from './gathering.ts';

const zone = 'Europe/Amsterdam';

/** The rule of summer time since 1996 (EU directive 2000/84/EC), as a calendar wants to hear it. */
const summerTime = [
	'BEGIN:VTIMEZONE',
	`TZID:${zone}`,
	'BEGIN:DAYLIGHT',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'TZNAME:CEST',
	'DTSTART:19960331T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'TZNAME:CET',
	'DTSTART:19961027T030000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE'
].join('\r\n');

export type CalendarEntry = {
	gathering: Pick<
		Gathering,
		'id' | 'title' | 'description' | 'form' | 'startsAt' | 'endsAt' | 'place' | 'access' | 'changedAt' | 'calledOffAt'
	> & { veiled?: boolean };
	sequence: number;
	/** For who comes only; '' otherwise. */
	onlineLink: string;
	/** In a message to one person: takes it out of their calendar. */
	cancelled?: boolean;
	/** `TENTATIVE` for who waits for a seat. */
	tentative?: boolean;
};

type Where = { publicUrl: string };
/** Who a message is for, and in whose name it is sent: the address mails come from. */
type Message = { to: string; organiser: { name: string; email: string } };

/** A feed, or a file to take along: it tells, and asks nothing of who reads it. */
export function publishedCalendar(name: string, entries: readonly CalendarEntry[], where: Where): string {
	const calendar = begin(ICalCalendarMethod.PUBLISH);
	calendar.name(name);
	for (const entry of entries) addTo(calendar, entry, where);
	return calendar.toString();
}

/** The appointment that goes along with a mail: set, changed, or taken out. */
export function invitation(entry: CalendarEntry, where: Where, { to, organiser }: Message) {
	const method = entry.cancelled ? ('CANCEL' as const) : ('REQUEST' as const);
	const calendar = begin(ICalCalendarMethod[method]);
	const event = addTo(calendar, entry, where);
	event.organizer(organiser);
	// They signed up here, so their calendar need not ask them again.
	event.createAttendee({
		email: to,
		name: to,
		rsvp: false,
		role: ICalAttendeeRole.REQ,
		status: entry.cancelled ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED
	});
	return { method, content: calendar.toString() };
}

function begin(method: ICalCalendarMethod) {
	// The zone stands with each event. On the calendar as a whole the library would write moments without a zone.
	return ical({
		prodId: { company: 'Meerstem', product: 'Meerstem', language: 'NL' },
		method,
		timezone: { name: null, generator: () => summerTime }
	});
}

function addTo(calendar: ReturnType<typeof ical>, entry: CalendarEntry, { publicUrl }: Where) {
	const { gathering, sequence, onlineLink } = entry;
	const page = publicUrl + gatheringPath(gathering);
	const at = (moment: Date) => new TZDate(moment.getTime(), zone);
	const place = gathering.form === 'online' ? onlineLink : gathering.place;
	const text = [gathering.description, gathering.access, onlineLink, page].filter(Boolean).join('\n\n');
	return calendar.createEvent({
		id: uidOf(gathering.id, publicUrl),
		sequence,
		timezone: zone,
		start: at(gathering.startsAt),
		end: at(gathering.endsAt),
		stamp: gathering.changedAt,
		lastModified: gathering.changedAt,
		summary: gathering.title,
		...(text ? { description: text } : {}),
		...(place ? { location: place } : {}),
		url: page,
		status: statusOf(entry)
	});
}

function statusOf({ gathering, cancelled, tentative }: CalendarEntry): ICalEventStatus {
	if (cancelled || gathering.calledOffAt) return ICalEventStatus.CANCELLED;
	return tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

const uidOf = (id: string, publicUrl: string): string => `${id}@${new URL(publicUrl).hostname}`;
