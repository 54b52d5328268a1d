import * as v from 'valibot';
import { missingKinds } from './not-heard.ts';

export const Called = v.object({ missing: v.picklist(missingKinds, 'choose'), end: v.optional(v.string()) });
