// What people may type. Messages are text keys; the page turns them into words.
import * as v from 'valibot';
import { isDay } from '#kernel/wall-clock.ts';
import { line, mailAddress, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { forms, gatheringLimits as limits } from './gathering.ts';
import { aboutIn, noteKinds } from './harvest.ts';
import { rhythms } from './series.ts';

const day = v.pipe(v.string('missing'), v.trim(), v.check(isDay, 'day-unclear'));
const time = v.pipe(
	v.string('missing'),
	v.trim(),
	v.transform((text) => text.replace(/^(\d):/, '0$1:').replace('.', ':')),
	v.check((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'time-unclear')
);

/** A number that may stay empty: null. */
const optionalNumber = (least: number, most: number, wrong: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.check((text) => text === '' || (/^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most), wrong),
		v.transform((text) => (text === '' ? null : Number(text)))
	);

const webAddress = v.pipe(
	optionalLine(limits.link),
	v.check((text) => text === '' || (/^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text)), 'link-unclear')
);

const about = {
	title: line(limits.title),
	description: optionalWords(limits.description),
	form: v.picklist(forms, 'choose-form'),
	day,
	start: time,
	end: time,
	place: optionalLine(limits.place),
	access: optionalWords(limits.access),
	link: webAddress,
	seats: optionalNumber(1, limits.seats, 'seats-unclear'),
	/** As `audienceKey` writes it. */
	audience: v.optional(v.string(), 'public'),
	closedReason: optionalLine(limits.reason),
	theme: v.optional(v.string(), '')
};

/** Days, one on a line or with commas between them. */
const days = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.split(/[\s,;]+/).filter(Boolean)),
	v.check((all) => all.length <= limits.times && all.every(isDay), 'days-unclear')
);

export const NewGathering = v.object({
	...about,
	/** Which of their organisations they host it from; '' for none. */
	from: v.optional(v.string(), ''),
	rhythm: v.optional(v.picklist(['', ...rhythms], 'choose-rhythm'), ''),
	times: optionalNumber(2, limits.times, 'times-unclear'),
	except: days
});
export type NewGathering = v.InferOutput<typeof NewGathering>;

export const ChangedGathering = v.object({
	...about,
	/** `yes`: all but the day counts for the later ones of the series too. */
	later: v.optional(v.string(), '')
});
export type ChangedGathering = v.InferOutput<typeof ChangedGathering>;
export type AboutGathering = Omit<ChangedGathering, 'later'>;

export const GuestSignUp = v.object({ name: line(limits.name), mail: mailAddress });
export type GuestSignUp = v.InferOutput<typeof GuestSignUp>;

export const CallingOff = v.object({
	because: line(limits.reason),
	sure: v.literal('yes', 'not-sure'),
	later: v.optional(v.string(), '')
});
export type CallingOff = v.InferOutput<typeof CallingOff>;

export const NewNote = v.object({
	saidBy: line(14),
	kind: v.picklist(noteKinds, 'choose-kind'),
	/** Of a voice: what it was about, chosen from a list. */
	about: v.pipe(
		v.optional(v.string(), ''),
		v.regex(/^([a-z-]{1,12}\/[a-z0-9]{1,40})?$/, 'choose'),
		v.transform(aboutIn)
	),
	note: words(limits.note)
});
export type NewNote = v.InferOutput<typeof NewNote>;

/** What who said it makes of it. */
export const OwnNote = v.object({ id: line(14), note: words(limits.note) });
export type OwnNote = v.InferOutput<typeof OwnNote>;

export const Outcome = v.object({ outcome: words(limits.outcome) });
