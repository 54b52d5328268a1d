// Texts written together in a random history, of every kind: begun by two people of two teams, from stories they may read.
import type { Context } from '#platform/context.ts';
import type { TextKind } from '#features/joint-texts/kinds.ts';
import { inviteWeaver, weaveAlong } from '#features/joint-texts/makers.server.ts';
import { addPosition } from '#features/joint-texts/positions.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { startText } from '#features/joint-texts/starting.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import {
	addMissingVoices,
	addSentence,
	attachSource,
	beginVersion,
	layOn,
	saveTexts
} from '#features/joint-texts/weaving.server.ts';
import { newToken, pick, type History } from './history.ts';
import type { Acts } from './steps.ts';

/** Of a text of everyone there is one: whoever would begin another is refused, and writes on to nothing. */
export async function writeText(history: History, { who, what, kind, isPublic }: Acts['weave']): Promise<void> {
	const weaver = pick(history.members, who) ?? '';
	const other = history.members.find((_, index) => Math.floor(index / 2) !== Math.floor((who % 4) / 2)) ?? '';
	const context = await history.world.as(weaver);
	const titleToken = newToken(history);
	const id = await startText(context, kind, { title: `Tekst ${titleToken}`, summary: '', theme: '', from: null });
	await inviteWeaver(context, id, other);
	await weaveAlong(await history.world.as(other), id);
	history.texts.push({ id, kind, weaver, titleToken });
	if (kind === 'dilemma')
		for (const title of ['Blijven', 'Weggaan'])
			await addPosition(context, id, {
				title: `${title} ${newToken(history)}`,
				protects: `Iets ${newToken(history)}.`
			});
	await quoteAll(history, context, { id, kind, from: what });
	await share(history, context, id, isPublic);
}

export async function writeNext(history: History, { what, isPublic }: Acts['next-version']): Promise<void> {
	const text = pick(history.texts, what);
	if (!text) return;
	const context = await history.world.as(text.weaver);
	await beginVersion(context, text.id);
	await quoteAll(history, context, { ...text, from: what });
	await share(history, context, text.id, isPublic);
}

type Writing = { id: string; kind: TextKind; from: number };

/** A sentence for each story the weaver may read, with the words of it as its source; in a dilemma on both sides in turn. */
async function quoteAll(history: History, context: Context, { id, kind, from }: Writing): Promise<void> {
	const some = [...history.stories.slice(from % 3), ...history.stories.slice(0, from % 3)].slice(0, 5);
	for (const [at, story] of some.entries()) {
		const laid = await layOn(context, id, { kind: 'story', ref: story.id });
		if (!laid.ok) continue;
		const page = await showWeaving(context, id);
		if (page.role !== 'weaver') return;
		const material = page.material.find(({ piece }) => piece.refId === story.id)?.id ?? '';
		const under = kind === 'dilemma' ? (at % 2) + 1 : 0;
		const added = await addSentence(context, id, { body: `Wij zien ${newToken(history)}.`, under });
		if (!added.ok) continue;
		await attachSource(context, id, { sentence: added.value, material, quote: `over ${story.token} en` });
	}
	await addMissingVoices(context, id);
}

async function share(history: History, context: Context, id: string, isPublic: boolean): Promise<void> {
	const loom = await showWeaving(context, id);
	if (loom.role !== 'weaver' || !loom.working) return;
	const { version } = loom.working;
	await saveTexts(context, id, { ...textsOf(version), revision: version.revision });
	const again = await showWeaving(context, id);
	if (again.role !== 'weaver' || !again.working) return;
	const bodies = again.working.sentences.map(({ body }) => body);
	const cited = again.working.sentences.flatMap(({ sources }) => sources.map(({ refId }) => refId));
	const form = { reason: 'Zo staat het er nu.', audience: isPublic ? ('public' as const) : ('members' as const) };
	const shared = await shareVersion(context, id, { ...form, seen: again.working.seen });
	if (!shared.ok) return;
	history.shared.push({
		jointTextId: id,
		number: shared.value.number,
		bodies,
		voices: history.answers
			.filter(({ story, differs, token }) => differs && cited.includes(story) && !history.takenBack.has(token))
			.map(({ id: answer }) => answer)
	});
}

const textsOf = ({ title }: { title: string }) => ({
	title,
	summary: '',
	theme: '',
	notKnown: '',
	possible: 'Een vaste dag.',
	ordinaryLife: 'Iemand belt.',
	forWhom: '',
	toWhom: '',
	notHeard: 'De kinderen.',
	soughtAt: '',
	worksBecause: 'Er is tijd.',
	wouldNotIf: 'Er is haast.'
});
