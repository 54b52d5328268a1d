// Every table of the database, with what of it is whose. A table that is missing here fails registry.test.ts.
import type { Part, TableAnswer } from '../part.server.ts';
import { care } from './care.server.ts';
import { circles } from './circles.server.ts';
import { gatherings } from './gatherings.server.ts';
import { people } from './people.server.ts';
import { rounds } from './rounds.server.ts';
import { stories } from './stories.server.ts';
import { tables } from './tables.server.ts';
import { texts } from './texts.server.ts';

export const answers: readonly TableAnswer[] = [
	...people,
	...stories,
	...texts,
	...rounds,
	...tables,
	...gatherings,
	...circles,
	...care
];

export const parts: readonly Part[] = answers.flatMap((one) => one.parts);
