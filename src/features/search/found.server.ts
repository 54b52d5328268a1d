// What was found, as its own feature shows it to this viewer: the words come from the front doors, never from the index.
// What a front door does not hand out as readable is left out.
import type { Context } from '#platform/context.ts';
import { circlePath } from '#features/circles/circle.ts';
import { circlesById } from '#features/circles/circles.server.ts';
import { gatheringPath, isOver, oncePerSeries, type Gathering } from '#features/gatherings/gathering.ts';
import { whenWords } from '#features/gatherings/gathering.texts.ts';
import { gatheringsById } from '#features/gatherings/gatherings.server.ts';
import { tablesById } from '#features/groups/groups.server.ts';
import { tablePath } from '#features/groups/group.ts';
import { foundVersions } from '#features/joint-texts/joint-texts.server.ts';
import { textPath, type TextKind } from '#features/joint-texts/kinds.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { organisationsById, peopleById } from '#features/organisations/organisations.server.ts';
import { roundPath } from '#features/rounds/round.ts';
import { listRounds, statementsById } from '#features/rounds/rounds.server.ts';
import type { EntryKind } from '#features/search-index/entry.tables.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { themePath } from '#features/themes/theme.ts';
import { themesById } from '#features/themes/themes.server.ts';
import type { Result } from './search.ts';

/** One thing with its words, before what was looked for is marked in them. */
export type Readable = Omit<Result, 'kind' | 'title' | 'snippet'> & {
	title: string;
	text: string;
	/** Of a joint text. */
	textKind?: TextKind;
};

/** Of a series the next one, or the last when all are over. */
function standingForSeries<T extends Pick<Gathering, 'id' | 'seriesId' | 'startsAt' | 'endsAt'>>(
	found: readonly T[],
	now: Date
): T[] {
	const byDay = found.toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
	const [coming, over] = [byDay.filter((one) => !isOver(one, now)), byDay.filter((one) => isOver(one, now)).reverse()];
	return oncePerSeries([...coming, ...over]);
}

type Show = (context: Context, ids: readonly string[]) => Promise<Readable[]>;
const nothingMore = { language: 'nl', place: null, told: null };

const shows: Record<EntryKind, Show> = {
	story: async (context, ids) =>
		[...(await storiesById(context, ids)).values()].flatMap((story) => {
			if (story.state !== 'readable') return [];
			const { id, title, body, language, kind, signature, signedAs, toldAt } = story;
			const told = { kind, signature, signedAs, toldAt };
			// Its first words stand where a title would when it has none.
			const path = storyPath({ id, title });
			return [{ id, path, title: headline(story), text: body ?? '', language, place: null, told }];
		}),
	'joint-text-version': async (context, ids) =>
		(await foundVersions(context, ids)).map(({ id, jointTextId, kind, title, text }) => ({
			...nothingMore,
			id,
			textKind: kind,
			path: textPath({ kind, id: jointTextId, title }),
			title,
			text
		})),
	round: async (context, ids) =>
		(await listRounds(context))
			.filter(({ id, veiled }) => ids.includes(id) && !veiled)
			.map((round) => ({
				...nothingMore,
				id: round.id,
				path: roundPath(round),
				title: round.title,
				text: round.description,
				language: round.language
			})),
	statement: async (context, ids) =>
		[...(await statementsById(context, ids)).values()].flatMap(({ id, state, body, language, roundTitle, path }) =>
			state === 'readable' && body ? [{ id, path, title: body, text: '', language, place: roundTitle, told: null }] : []
		),
	theme: async (context, ids) =>
		[...(await themesById(context.db, ids)).values()]
			.filter(({ veiled }) => !veiled)
			.map((theme) => ({
				...nothingMore,
				id: theme.id,
				path: themePath(theme),
				title: theme.title,
				text: theme.description
			})),
	group: async (context, ids) =>
		[...(await tablesById(context.db, ids)).values()]
			.filter(({ veiled }) => !veiled)
			.map((table) => ({
				...nothingMore,
				id: table.id,
				path: tablePath(table),
				title: table.name,
				text: table.purpose
			})),
	gathering: async (context, ids) =>
		standingForSeries([...(await gatheringsById(context, ids)).values()], context.now())
			.filter(({ veiled }) => !veiled)
			.map((gathering) => ({
				...nothingMore,
				id: gathering.id,
				path: gatheringPath(gathering),
				title: gathering.title,
				text: gathering.description,
				place: whenWords(gathering, 'nl')
			})),
	circle: async (context, ids) =>
		[...(await circlesById(context, ids)).values()]
			.filter(({ veiled }) => !veiled)
			.map((circle) => ({
				...nothingMore,
				id: circle.id,
				path: circlePath(circle),
				title: circle.name,
				text: [circle.purpose, circle.legacy].filter(Boolean).join('\n'),
				place: circle.region || null
			})),
	organisation: async (context, ids) =>
		(await organisationsById(context.db, ids))
			.filter(({ veiled, leftAt }) => !veiled && !leftAt)
			.map((team) => ({
				...nothingMore,
				id: team.id,
				path: organisationPath(team),
				title: team.name,
				text: team.about ?? '',
				language: null,
				place: [team.formLabel, team.municipality].filter(Boolean).join(', ')
			})),
	person: async (context, ids) =>
		(await peopleById(context, ids))
			.filter(({ veiled }) => !veiled)
			.map(({ id, name, about, knows, asks }) => ({
				...nothingMore,
				id,
				path: `/mensen/${id}`,
				title: name,
				text: [about, knows, asks].filter(Boolean).join('\n'),
				language: null
			}))
};

/** Those of these that this viewer may read now, in the order given. */
export async function readable(
	context: Context,
	wanted: readonly { kind: EntryKind; id: string }[]
): Promise<(Readable & { kind: EntryKind })[]> {
	const kinds = [...new Set(wanted.map(({ kind }) => kind))];
	const shown = new Map<string, Readable & { kind: EntryKind }>();
	for (const kind of kinds) {
		const ids = wanted.filter((one) => one.kind === kind).map(({ id }) => id);
		for (const one of await shows[kind](context, ids)) shown.set(`${kind} ${one.id}`, { ...one, kind });
	}
	return wanted.flatMap(({ kind, id }) => shown.get(`${kind} ${id}`) ?? []);
}
