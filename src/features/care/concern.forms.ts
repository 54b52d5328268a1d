// What anyone may say about words that give somebody away or cannot stay. Messages are text keys.
import * as v from 'valibot';
import { line, optionalWords } from '#platform/web/forms.ts';

export const concernWordsLimit = 500;

const reason = v.picklist(['recognisable', 'cannot-stay'], 'choose-reason');

export const RaiseConcern = v.object({ reason, words: optionalWords(concernWordsLimit) });
export type RaiseConcern = v.InferOutput<typeof RaiseConcern>;

/** Which words a steward decides about. */
export const OnWords = v.object({ kind: line(40), id: line(40) });

/** Which reported message a steward opens. */
export const OpenMessage = v.object({ id: line(40) });

/** A steward veils after a concern of somebody else. */
export const VeilWords = v.object({ ...OnWords.entries, reason });
