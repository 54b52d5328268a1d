// What people may type at a table. Messages are text keys.
import * as v from 'valibot';
import { line, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { groupLimits, outcomes, type AnswerOutcome } from './group.ts';
import { pieceCircles, pieceKinds } from './partner-piece.ts';
import { dayKinds, pressingAnswers } from './table-work.ts';

export const NewTable = v.object({
	name: line(groupLimits.name),
	purpose: words(groupLimits.purpose),
	partner: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'partner-missing')),
	theme: optionalLine(40)
});
export type NewTable = v.InferOutput<typeof NewTable>;

export const SeatOffer = v.object({
	side: v.picklist(['practice', 'host'], 'missing'),
	practice: line(groupLimits.practice)
});
export type SeatOffer = v.InferOutput<typeof SeatOffer>;

export const Bring = v.object({
	version: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'version-missing')),
	note: optionalWords(groupLimits.note)
});
export type Bring = v.InferOutput<typeof Bring>;

/** What was said of single sentences stands in fields of their own: `uitkomst-<sentence>` and `woorden-<sentence>`. */
const claim = { outcome: 'uitkomst-', words: 'woorden-' };
export const claimFields = (sentenceId: string) => ({
	outcome: claim.outcome + sentenceId,
	words: claim.words + sentenceId
});

const isOutcome = (value: unknown): value is AnswerOutcome => (outcomes as readonly unknown[]).includes(value);

type Typed = Record<string, unknown>;
const typedIn = (fields: Typed, name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');

function claimsIn(fields: Typed) {
	const ids = Object.keys(fields).flatMap((name) =>
		name.startsWith(claim.outcome) || name.startsWith(claim.words) ? [name.slice(name.indexOf('-') + 1)] : []
	);
	return [...new Set(ids)].map((sentenceId) => {
		const names = claimFields(sentenceId);
		return { sentenceId, names, outcome: typedIn(fields, names.outcome), words: typedIn(fields, names.words) };
	});
}

/** A sentence without an outcome was left open; words without one are sent back to choose. */
function withClaims<const E extends v.ObjectEntries>(entries: E) {
	return v.pipe(
		v.looseObject(entries),
		v.rawTransform(({ dataset, addIssue }) => {
			const claims: { sentenceId: string; outcome: AnswerOutcome; words: string }[] = [];
			for (const { sentenceId, names, outcome, words: said } of claimsIn(dataset.value)) {
				const wrong = (key: string, message: string) =>
					addIssue({
						message,
						path: [{ type: 'object', origin: 'value', input: dataset.value, key, value: dataset.value[key] }]
					});
				if ([...said].length > groupLimits.claim) wrong(names.words, 'too-long');
				else if (isOutcome(outcome)) claims.push({ sentenceId, outcome, words: said });
				else if (said) wrong(names.outcome, 'claim-outcome-missing');
			}
			return { ...dataset.value, claims };
		})
	);
}

export const TableAnswer = withClaims({
	outcome: v.picklist(outcomes, 'outcome-missing'),
	answer: words(groupLimits.answer)
});
export type TableAnswer = { outcome: AnswerOutcome; answer: string };

/** Later, when more is known of single sentences. */
export const LaterClaims = withClaims({});

/** Names of fields are unlike each other: these forms stand on one page. */
export const NewDay = v.object({
	dayKind: v.picklist(dayKinds, 'day-kind-missing'),
	day: v.pipe(v.optional(v.string(), ''), v.trim(), v.isoDate('day-unclear')),
	dayWords: line(groupLimits.day)
});
export type NewDay = v.InferOutput<typeof NewDay>;

export const SayPressing = v.object({ pressing: v.picklist(pressingAnswers, 'pressing-missing') });
export type SayPressing = v.InferOutput<typeof SayPressing>;

export const Relate = v.object({
	relation: words(groupLimits.relation),
	why: optionalLine(groupLimits.reason),
	/** The number of the version the writer had before them; 0 for none. */
	seen: v.pipe(v.optional(v.string(), '0'), v.regex(/^\d{1,6}$/, 'changed-meanwhile'))
});
export type Relate = v.InferOutput<typeof Relate>;

/** The day it was talked about; empty takes it back. */
export const Discussed = v.object({
	bringing: v.string('missing'),
	discussed: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())], 'day-unclear')
});

export const PutBeside = v.object({
	pieceKind: v.picklist(pieceKinds, 'piece-kind-missing'),
	circle: v.picklist(pieceCircles, 'circle-missing'),
	title: line(groupLimits.name),
	body: words(groupLimits.piece),
	/** Ids of stories; checked against what the writer may read. */
	lists: v.optional(v.object({ verhaal: v.optional(v.array(v.string()), []) }), { verhaal: [] })
});
export type PutBeside = v.InferOutput<typeof PutBeside>;
