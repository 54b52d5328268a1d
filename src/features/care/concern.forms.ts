// What anyone may say about words that give somebody away or cannot stay. Messages are text keys.
import * as v from 'valibot';
import { optionalWords } from '#platform/web/forms.ts';

export const concernWordsLimit = 500;

const reason = v.picklist(['recognisable', 'cannot-stay'], 'choose-reason');

export const RaiseConcern = v.object({ reason, words: optionalWords(concernWordsLimit) });
export type RaiseConcern = v.InferOutput<typeof RaiseConcern>;

/** A steward veils after a concern of somebody else. */
export const VeilWords = v.object({ reason });
