import * as v from 'valibot';
import { line, words } from '#platform/web/forms.ts';
import { themeLimits } from './theme.ts';

export const NewTheme = v.object({ title: line(themeLimits.title), description: words(themeLimits.description) });
export type NewTheme = v.InferOutput<typeof NewTheme>;
