// Fetches, for one viewer, the stories, voices and statements a text leans on, and what their owners said yes to. A
// fixed number of questions to the database, however long the text is.
import { mayRead, type Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { asksFor, type Ask } from '#features/consent/consent.server.ts';
import { organisationsById } from '#features/organisations/organisations.server.ts';
import { residentsBeside } from '#features/residents/residents.server.ts';
import { voicesById } from '#features/responses/responses.server.ts';
import { statementsById } from '#features/rounds/rounds.server.ts';
import { figuresOfStatements } from '#features/rounds/statement-page.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import type { MaterialKind, Sentence } from './joint-text.ts';
import type { Text } from './joint-text.store.server.ts';
import * as store from './originals.store.server.ts';
import type { AgreedVoice, Originals, SignedAs } from './shown.ts';

type Piece = { kind: MaterialKind; refId: string };
export const piecesOf = (sentences: readonly Sentence[]): Piece[] =>
	sentences.flatMap(({ sources, voiceIds }) => [
		...sources,
		...voiceIds.map((refId) => ({ kind: 'voice' as const, refId }))
	]);

type Wanted = {
	jointTextId: string;
	audience: Audience;
	text: Text;
	besides?: readonly Piece[];
	/** When the version was shared: figures of rounds stand as they were then. Null: as they are now. */
	sharedAt?: Date | null;
};

export async function originalsOf(
	context: Context,
	{ jointTextId, audience, text, besides = [], sharedAt = null }: Wanted
): Promise<Originals> {
	const pieces = [...piecesOf(text.sentences), ...besides];
	const idsOf = (kind: MaterialKind) => [
		...new Set(pieces.filter((piece) => piece.kind === kind).map(({ refId }) => refId))
	];
	// Only where a resident is quoted: most texts ask nothing more.
	const withResident = text.sentences.flatMap(({ sources }) =>
		sources.filter(({ saidBy }) => saidBy === 'resident').map(({ refId }) => refId)
	);
	const [stories, answers, statements, asks, residents] = await Promise.all([
		storiesById(context, idsOf('story')),
		voicesById(context, idsOf('voice')),
		statementsById(context, idsOf('statement')),
		asksFor(context.db, jointTextId),
		residentsBeside(context, withResident)
	]);
	// Who answers something else now no longer differs: to readers that voice was taken back.
	const voices = new Map([...answers].filter(([, { answer }]) => answer === 'different'));
	const hidden = [...voices.values()].filter(({ state }) => state === 'hidden').map(({ id }) => id);
	const agreedVoices = await agreedAmong(context, hidden, asks);
	return {
		viewer: context.viewer,
		audience,
		stories,
		residents,
		voices,
		statements,
		roundFigures: await figuresOfStatements(context, [...statements.values()], sharedAt),
		asks,
		agreedVoices,
		veiledRefs: text.veiledRefs
	};
}

async function agreedAmong(
	{ db, viewer }: Context,
	hidden: readonly string[],
	asks: readonly Ask[]
): Promise<Map<string, AgreedVoice>> {
	const saidYes = new Set(
		asks.filter((ask) => ask.yes === true && mayRead(viewer, ask.audience, null)).map(({ subjectId }) => subjectId)
	);
	const rows = await store.voiceRows(
		db,
		hidden.filter((id) => saidYes.has(id))
	);
	const teams = await organisationsById(db, [...new Set(rows.flatMap(({ organisationIds }) => organisationIds))]);
	const names = new Map(teams.map(({ id, name }) => [id, name]));
	return new Map(
		rows.map((row) => [
			row.id,
			{ id: row.id, words: row.words, language: row.language, signedAs: signedAs(row, names) }
		])
	);
}

/** As its owner signed it; a partner's voice always says that it is a partner's. */
function signedAs(
	{ capacity, signature, name, organisationIds }: store.VoiceRow,
	names: ReadonlyMap<string, string>
): SignedAs {
	const team =
		organisationIds
			.flatMap((id) => names.get(id) ?? [])
			.sort()
			.join(', ') || null;
	const shownName = signature === 'name' ? name : null;
	if (capacity === 'partner') return { name: shownName, team: null, partner: team };
	return { name: shownName, team: signature === 'network' ? null : team, partner: null };
}
