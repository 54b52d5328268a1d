// The werkvormen there are, and where they stand.
import type { Method } from './method.ts';
import { change } from './methods/change.ts';
import { deliberation } from './methods/deliberation.ts';
import { incident } from './methods/incident.ts';
import { sideBySide } from './methods/side-by-side.ts';

export const methodKeys = ['incident', 'deliberation', 'change', 'side-by-side'] as const;
export type MethodKey = (typeof methodKeys)[number];

export const methods: Record<MethodKey, Method> = { incident, deliberation, change, 'side-by-side': sideBySide };

export const methodPath = (key: MethodKey): string => `/kringen/werkvormen/${methods[key].slug}`;
export const methodAt = (slug: string): MethodKey | undefined => methodKeys.find((key) => methods[key].slug === slug);
export const isMethodKey = (value: string): value is MethodKey => (methodKeys as readonly string[]).includes(value);
