import * as v from 'valibot';
import { familyKinds } from './not-heard.ts';

export const Called = v.object({ family: v.picklist(familyKinds, 'choose'), end: v.optional(v.string()) });
