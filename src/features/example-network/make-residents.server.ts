// Residents of the invented network: written down by the teller, taken back with a code.
import type { Db } from '#platform/db/db.ts';
import { keepResidentWords, takeBackByCode } from '#features/residents/residents.server.ts';
import { guest } from '#kernel/viewer.ts';
import { lettingStand } from './deciding.ts';
import { stories } from './data/index.ts';
import { residents } from './data/residents.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

const limits = { secret: 'example', clientAddress: 'example' };

export async function makeResidents(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const { story, audience: circle, quoted = false, on, words, tookBack } of residents) {
		const teller = stories.find(({ key }) => key === story)?.teller ?? '';
		const context = await contextOf(db, idOf(keys.person, teller), daysBefore(today, on));
		const team = context.viewer.kind === 'person' ? (context.viewer.organisationIds[0] ?? '') : '';
		const audience =
			circle === 'team' ? ({ kind: 'team', organisationId: team } as const) : ({ kind: 'members' } as const);
		const said = { words, language: 'nl', audience, mayQuote: quoted, decide: lettingStand };
		const { code } = must(await keepResidentWords(context, idOf(keys.story, story), said), story);
		if (tookBack === undefined || code === null) continue;
		const later = { ...context, viewer: guest, now: () => daysBefore(today, tookBack) };
		must(await takeBackByCode(later, code, limits), story);
	}
}
