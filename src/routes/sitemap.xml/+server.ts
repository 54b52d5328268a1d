import { guest } from '#kernel/viewer.ts';
import { runtime } from '#platform/runtime.server.ts';
import { circlePath } from '#features/circles/circle.ts';
import { listCircles } from '#features/circles/circles.server.ts';
import { methodKeys, methodPath } from '#features/circles/methods.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { nextGatherings } from '#features/gatherings/gatherings.server.ts';
import { listTables } from '#features/groups/groups.server.ts';
import { tablePath } from '#features/groups/group.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { placeOf, textKinds, textPath } from '#features/joint-texts/kinds.ts';
import { listOrganisations } from '#features/organisations/organisations.server.ts';
import { listRounds } from '#features/rounds/rounds.server.ts';
import { roundPath } from '#features/rounds/round.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { storyPath } from '#features/stories/story.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import { themePath } from '#features/themes/theme.ts';
import type { RequestHandler } from './$types';

const places = [
	'/',
	'/meedoen',
	'/drie-vragen',
	'/themas',
	'/verhalen',
	...textKinds.map(placeOf),
	'/rondes',
	'/tafels',
	'/bijeenkomsten',
	'/kringen',
	...methodKeys.map(methodPath),
	'/teams',
	'/partners',
	'/privacy',
	'/toegankelijkheid'
];

/** What a guest can read, whoever asks: a sitemap is passed on. */
export const GET: RequestHandler = async ({ locals }) => {
	const context = { ...locals.context, viewer: guest };
	const [themes, { stories }, texts, rounds, tables, gatherings, circles, organisations] = [
		await listThemes(context),
		await listStories(context),
		await listTexts(context, { kinds: textKinds }),
		await listRounds(context),
		await listTables(context),
		await nextGatherings(context, { most: 100 }),
		await listCircles(context),
		await listOrganisations(context)
	];
	const paths = [
		...places,
		...themes.map(themePath),
		...stories.filter(({ state }) => state === 'readable').map(storyPath),
		...texts.filter(({ veiled }) => !veiled).map(textPath),
		...rounds.filter(({ veiled }) => !veiled).map(roundPath),
		...tables.map(tablePath),
		...gatherings.map(gatheringPath),
		...[...circles.alive, ...circles.before].filter(({ veiled }) => !veiled).map(circlePath),
		...organisations.map(({ kind, id }) => `/${kind === 'partner' ? 'partners' : 'teams'}/${id}`)
	];
	const { publicUrl } = runtime().config;
	const urls = paths.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`).join('');
	const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
