// Words of a reply, as their writer sends them after looking at the marks. These are decided on one by one, in the form itself.
import * as v from 'valibot';
import { words } from '#platform/web/forms.ts';
import { decidedLater } from '#platform/web/marks.ts';
import { wordsLimit } from '#features/responses/response.ts';

export const KeptWords = v.object({ words: v.pipe(words(wordsLimit), decidedLater()) });
