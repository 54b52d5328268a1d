import { responses1 } from './responses-1.ts';
import { responses2 } from './responses-2.ts';
import { responses3 } from './responses-3.ts';
import { responses4 } from './responses-4.ts';
import { responses5 } from './responses-5.ts';
import { responses6 } from './responses-6.ts';
import { responses7 } from './responses-7.ts';
import type { ExampleResponse } from './types.ts';

export const responses: readonly ExampleResponse[] = [
	...responses1,
	...responses2,
	...responses3,
	...responses4,
	...responses5,
	...responses6,
	...responses7
];
