// What people may type while they weave.
import * as v from 'valibot';
import { line, optionalLine, optionalWords, words } from '#platform/web/forms.ts';
import { mostBundles } from './bundle.ts';
import { limits } from './joint-text.ts';
import { textFields, type TextField } from './kinds.ts';

const reference = v.pipe(v.string('choose'), v.regex(/^[a-z0-9]{1,40}$/, 'choose'));
const revision = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

/** What a text begins from, as it stands in a hidden field: "story/…" or "statement/…". */
const beginning = v.pipe(
	v.optional(v.string(), ''),
	v.transform((from): { kind: 'story' | 'statement'; ref: string } | null => {
		const [kind, ref = ''] = from.split('/');
		return (kind === 'story' || kind === 'statement') && /^[a-z0-9]{1,40}$/.test(ref) ? { kind, ref } : null;
	})
);

export const NewText = v.object({
	title: line(limits.title),
	theme: v.optional(v.string(), ''),
	summary: words(limits.summary),
	from: beginning
});
export type NewText = v.InferOutput<typeof NewText>;

const field = optionalWords(limits.text);
export const Texts = v.object({
	title: line(limits.title),
	summary: words(limits.summary),
	...(Object.fromEntries(textFields.map((name) => [name, field])) as Record<TextField, typeof field>), // every field once
	theme: v.optional(v.string(), ''),
	revision
});
export type Texts = v.InferOutput<typeof Texts>;

const number = v.pipe(v.string('choose'), v.regex(/^\d$/, 'choose'), v.transform(Number));
const position = { title: line(limits.position), protects: optionalLine(limits.protects) };
export const NewPosition = v.object(position);
export const ChangedPosition = v.object({ number, ...position, revision });
export const RemovedPosition = v.object({ number });
const under = v.optional(number, '0');
export const MovedUnder = v.object({ sentence: reference, under, revision });
export const LookedAgain = v.object({ words: line(limits.lookedAgain) });
export const Welcomed = v.object({ person: reference });

export const NewSentence = v.object({ body: words(limits.sentence), under });
export const ChangedSentence = v.object({ sentence: reference, body: words(limits.sentence), revision });
export const MarkedSentence = v.object({
	sentence: reference,
	as: v.picklist(['own', 'gap', 'none'], 'choose'),
	revision
});
export const MovedSentence = v.object({ sentence: reference, to: v.picklist(['up', 'down'], 'choose') });
export const RemovedSentence = v.object({ sentence: reference, revision });

/** `picked`: a whole sentence of the story, for who does not type or select. Typed words go first. */
export const AttachedSource = v.pipe(
	v.object({
		sentence: reference,
		material: reference,
		quote: optionalWords(limits.quote),
		picked: optionalWords(limits.quote)
	}),
	v.transform(({ picked, ...source }) => ({ ...source, quote: source.quote || picked }))
);
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
