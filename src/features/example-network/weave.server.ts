// What weaving one of the invented texts takes, whatever its kind: its sentences with their sources, and what owners said.
import { hours } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { answerAsk, openAsksOf } from '#features/consent/consent.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import { addSentence, attachSource, layOn, markSentence } from '#features/joint-texts/weaving.server.ts';
import type { ExampleConsent, ExamplePlaced } from './data/types.ts';
import { contextOf, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

/** Number of a statement in the conversation → its id here. */
export type Statements = Map<string, string>;

export async function loomOf(context: Context, id: string) {
	const page = await showWeaving(context, id);
	if (page.role !== 'weaver' || !page.working) throw new Error('the example weaver is no weaver');
	return { material: page.material, working: page.working };
}

export async function write(
	context: Context,
	id: string,
	{ text, sources, under = 0, gap }: ExamplePlaced,
	keys: Keys,
	statements: Statements
): Promise<void> {
	const sentence = must(await addSentence(context, id, { body: text, under }), text);
	if (sources.length === 0)
		must(await markSentence(context, id, { sentence, revision: 1, as: gap ? 'gap' : 'own' }), text);
	for (const source of sources) {
		const isStory = 'story' in source;
		const kind = isStory ? ('story' as const) : ('statement' as const);
		const ref = isStory ? idOf(keys.story, source.story) : idOf(statements, String(source.statement));
		must(await layOn(context, id, { kind, ref }), text);
		const { material } = await loomOf(context, id);
		const piece = material.find((one) => one.piece.refId === ref);
		const quote = isStory ? (source.quote ?? '') : '';
		must(await attachSource(context, id, { sentence, material: piece?.id ?? '', quote }), `${text}: ${quote}`);
	}
}

/** Owners answer a few hours later, as the data says; who is not named there said yes, who is `silent` says nothing. */
export async function answerQuestions(
	db: Db,
	keys: Keys,
	consents: readonly ExampleConsent[],
	{ id, sharedAt }: { id: string; sharedAt: Date }
): Promise<void> {
	const later = new Date(sharedAt.getTime() + hours(5));
	for (const personId of keys.person.values()) {
		const owner = await contextOf(db, personId, later);
		for (const ask of (await openAsksOf(owner)).filter(({ jointTextId }) => jointTextId === id)) {
			const said = consents.find(({ story, response }) =>
				ask.subjectKind === 'story'
					? story !== undefined && keys.story.get(story) === ask.subjectId
					: response !== undefined && keys.person.get(response.by) === personId
			);
			if (said?.answer !== 'silent') await answerAsk(owner, ask.id, said?.answer !== 'no');
		}
	}
}
