// Nobody's words travel further than they said: they show when this viewer may read the original, or when the owner said yes
// to these very words in an audience that holds this viewer. Pure.
import type { Audience } from '#kernel/audience.ts';
import { agreedFor, mayStand, needsAsking } from '#features/consent/consent.ts';
import type { ResidentView } from '#features/residents/resident.ts';
import { hueAt } from '#features/responses/response.ts';
import { headline, storyPath, type StoryView } from '#features/stories/story.ts';
import { standsIn, stitchOf, type Sentence, type Source } from './joint-text.ts';
import type { Hue, Originals, ShownQuote, ShownSentence, ShownSource, ShownVoice, Standing, State } from './shown.ts';

export function shownSentences(sentences: readonly Sentence[], originals: Originals): ShownSentence[] {
	const order = [
		...new Set(
			sentences.flatMap(({ sources, voiceIds }) => [...sources.filter(isVoice).map((s) => s.refId), ...voiceIds])
		)
	];
	const hueOf = (id: string): Hue => hueAt(order.indexOf(id));
	return sentences.map(({ id, body, revision, ...sentence }) => {
		const sources = sentence.sources.map((source) => shownSource(source, originals, hueOf));
		const stories = sources.filter((one) => one.kind === 'story' && one.standing !== 'withdrawn');
		return {
			id,
			body,
			revision,
			stitch: stitchOf(sentence),
			under: sentence.under,
			sources,
			voices: sentence.voiceIds.map((voiceId) => shownVoice(voiceId, originals, hueOf(voiceId))),
			stories: stories.length,
			teams: new Set(stories.flatMap(({ refId }) => originals.stories.get(refId)?.organisationId ?? [])).size,
			statements: sources.filter(({ kind }) => kind === 'statement').length,
			voiceSources: sources.filter(({ kind }) => kind === 'voice').length
		};
	});
}

const isVoice = ({ kind }: Source): boolean => kind === 'voice';

export function shownSource(source: Source, originals: Originals, hueOf: (id: string) => Hue): ShownSource {
	const { id, kind, refId } = source;
	if (kind === 'voice') return { kind, refId, ...shownVoice(refId, originals, hueOf(refId)), id };
	return kind === 'story' ? shownStory(source, originals) : shownStatement(source, originals);
}

function shownStory({ id, refId, quote, saidBy }: Source, originals: Originals): ShownSource {
	const story = originals.stories.get(refId);
	const standing = standingOf(story?.state, originals.veiledRefs.has(refId));
	const readable = standing === 'readable' && story !== undefined;
	return {
		kind: 'story',
		id,
		refId,
		standing,
		title: readable ? headline(story) : null,
		path: readable ? storyPath(story) : null,
		language: story?.language ?? 'nl',
		signedAs: readable ? story.signedAs : null,
		signature: readable ? story.signature : null,
		quote:
			standing === 'withdrawn' || standing === 'veiled'
				? null
				: saidBy === 'resident'
					? residentQuote(quote, story, originals.residents.get(refId), originals)
					: quote === null
						? null
						: shownQuote(quote, refId, story, originals)
	};
}

function shownQuote(quote: string, refId: string, story: StoryView | undefined, originals: Originals): ShownQuote {
	const shown = {
		state: 'readable' as const,
		words: quote,
		language: story?.language ?? 'nl',
		saidBy: 'teller' as const
	};
	if (agreedFor(originals.asks, { subjectId: refId, words: quote }, originals.viewer))
		return { ...shown, inOwnCircle: false };
	if (story?.state !== 'readable') return { state: 'smaller' };
	// Who may read the story reads it as it is now: words its teller took out are not kept alive here.
	if (!standsIn(quote, story.body ?? '')) return { state: 'changed' };
	return { ...shown, inOwnCircle: !standsForAll(refId, quote, story.audience, originals) };
}

/** A resident is quoted as they agreed: for whoever reads along with them, and never for more people than read the story. */
function residentQuote(
	quote: string | null,
	story: StoryView | undefined,
	resident: ResidentView | undefined,
	{ audience }: Originals
): ShownQuote {
	if (quote === null || !resident || resident.state === 'withdrawn') return { state: 'withdrawn' };
	if (resident.state === 'veiled') return { state: 'veiled' };
	if (story?.state !== 'readable' || resident.state !== 'readable') return { state: 'smaller' };
	if (!resident.mayQuote || !standsIn(quote, resident.words ?? '')) return { state: 'changed' };
	const everyone = resident.circle === 'public' || resident.circle === audience.kind;
	const inOwnCircle = !everyone || needsAsking(story.audience, audience);
	return { state: 'readable', words: quote, language: resident.language, saidBy: 'resident', inOwnCircle };
}

/** Everyone who reads this version may read these words: they were for all of them, or their owner said yes. */
function standsForAll(subjectId: string, words: string, own: Audience, { asks, audience }: Originals): boolean {
	return !needsAsking(own, audience) || mayStand(asks, { subjectId, words, audience });
}

export function shownVoice(id: string, originals: Originals, hue: Hue): ShownVoice {
	const voice = originals.voices.get(id);
	const standing = standingOf(voice?.state, originals.veiledRefs.has(id));
	const kept = {
		id,
		words: null,
		language: voice?.language ?? 'nl',
		signedAs: null,
		inOwnCircle: false,
		original: false,
		mine: voice?.mine ?? false,
		hue
	};
	if (standing === 'withdrawn' || standing === 'veiled') return { ...kept, standing };
	if (voice?.state === 'readable' && voice.words !== null) {
		const inOwnCircle = !standsForAll(id, voice.words, voice.audience, originals);
		return { ...kept, standing: 'readable', words: voice.words, signedAs: voice.signedAs, inOwnCircle, original: true };
	}
	const agreed = originals.agreedVoices.get(id);
	if (agreed?.words && agreedFor(originals.asks, { subjectId: id, words: agreed.words }, originals.viewer)) {
		return { ...kept, standing: 'readable', words: agreed.words, language: agreed.language, signedAs: agreed.signedAs };
	}
	return { ...kept, standing: 'smaller' };
}

function shownStatement(
	{ id, refId, counts }: Source,
	{ statements, roundFigures, veiledRefs }: Originals
): ShownSource {
	const statement = statements.get(refId);
	const standing = standingOf(statement?.state, veiledRefs.has(refId));
	const base = {
		kind: 'statement' as const,
		id,
		refId,
		standing,
		language: statement?.language ?? 'nl',
		moderated: statement?.moderated ?? true
	};
	if (!statement || standing !== 'readable')
		return { ...base, words: null, counts: null, figures: null, number: null, round: null };
	const { recognise, different, unsure, number, body, roundTitle: title, path } = statement;
	return {
		...base,
		words: body,
		counts: counts ?? { recognise, different, unsure },
		figures: roundFigures.get(refId) ?? null,
		number,
		round: { title, path }
	};
}

/** What is gone or veiled shows as such to everyone who sees the place; a row that is no longer there was taken back. */
function standingOf(state: State | undefined, veiled: boolean): Standing {
	if (state === undefined || state === 'withdrawn') return 'withdrawn';
	if (veiled || state === 'veiled') return 'veiled';
	return state === 'hidden' ? 'smaller' : 'readable';
}
