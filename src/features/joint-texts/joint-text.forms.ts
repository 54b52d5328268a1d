// What people may type while they weave.
import * as v from 'valibot';
import { line, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { mostBundles } from './bundle.ts';
import { limits } from './joint-text.ts';

const reference = v.pipe(v.string('choose'), v.regex(/^[a-z0-9]{1,40}$/, 'choose'));
const revision = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

export const NewThread = v.object({
	title: line(limits.title),
	theme: v.optional(v.string(), ''),
	summary: words(limits.summary)
});
export type NewThread = v.InferOutput<typeof NewThread>;

export const Texts = v.object({
	title: line(limits.title),
	summary: words(limits.summary),
	notKnown: optionalWords(limits.text),
	possible: optionalWords(limits.text),
	ordinaryLife: optionalWords(limits.text),
	forWhom: optionalWords(limits.text),
	toWhom: optionalWords(limits.text),
	notHeard: optionalWords(limits.text),
	soughtAt: optionalWords(limits.text),
	theme: v.optional(v.string(), ''),
	revision
});
export type Texts = v.InferOutput<typeof Texts>;

export const NewSentence = v.object({ body: words(limits.sentence) });
export const ChangedSentence = v.object({ sentence: reference, body: words(limits.sentence), revision });
export const MarkedSentence = v.object({
	sentence: reference,
	as: v.picklist(['own', 'gap', 'none'], 'choose'),
	revision
});
export const MovedSentence = v.object({ sentence: reference, to: v.picklist(['up', 'down'], 'choose') });
export const RemovedSentence = v.object({ sentence: reference, revision });

export const AttachedSource = v.object({
	sentence: reference,
	material: reference,
	quote: optionalWords(limits.quote)
});
export const RemovedSource = v.object({ sentence: reference, source: reference });

export const LaidOn = v.object({ kind: v.picklist(['story', 'voice', 'statement'], 'choose'), ref: reference });
export const TakenOff = v.object({ material: reference, reason: line(limits.reason) });

const bundle = (least: number) =>
	v.pipe(
		v.string('choose'),
		v.regex(/^\d$/, 'choose'),
		v.transform(Number),
		v.minValue(least),
		v.maxValue(mostBundles)
	);
export const MovedPiece = v.object({ material: reference, to: v.union([v.literal('new'), bundle(0)], 'choose') });
export type MovedPiece = v.InferOutput<typeof MovedPiece>;
export const RenamedBundle = v.object({ bundle: bundle(1), name: optionalLine(limits.bundle) });
export type RenamedBundle = v.InferOutput<typeof RenamedBundle>;

export const InvitedWeaver = v.object({ person: reference });

export const Proposal = v.object({ audience: v.picklist(['public', 'members'], 'choose') });
export const Shared = v.object({
	reason: line(limits.reason),
	audience: v.picklist(['public', 'members'], 'choose'),
	/** What the text was like when the weaver pressed. */
	seen: v.string()
});
export type Shared = v.InferOutput<typeof Shared>;
