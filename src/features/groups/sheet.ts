// The sheet for at the table: one page that anybody there may hold. Pure.
import type { SignedIn } from '#kernel/viewer.ts';
import { addressOf } from '#kernel/ids.ts';
import type { ShownSource, ShownVoice } from '#features/joint-texts/shown.ts';
import type { ShownText } from '#features/joint-texts/shown-text.ts';
import { veiledName } from './group.ts';

/**
 * The eyes of a table: what anyone who sits there may read, and nothing more. A sheet goes from hand to hand, so it is made
 * with these, whoever prints it: a table member reads more than the institution does.
 */
export const eyesOfTable = (groupId: string): SignedIn => ({
	kind: 'person',
	id: '',
	name: '',
	steward: false,
	capacity: 'partner',
	mayChooseCapacity: false,
	readsMembers: false,
	organisationIds: [],
	groupIds: [groupId]
});

type Named = { id: string; name: string };

/** `number`: which bringing of this table it is, the first is 1. */
export const sheetPath = ({ id, name }: Named, number: number): string =>
	`/tafels/${addressOf(name === veiledName ? '' : name, id)}/blad/${number}`;

/**
 * A yes for this table is for who sits there. On a sheet for somebody else stands only what `own`, the same text with their own
 * eyes, lets them read as well.
 */
export const forWhoSitsElsewhere = (sheet: ShownText, own: ShownText): ShownText => ({
	...sheet,
	sentences: sheet.sentences.map((sentence, at) => ({
		...sentence,
		sources: sentence.sources.map((source) => sourceForBoth(source, own.sentences[at]?.sources)),
		voices: voicesForBoth(sentence.voices, own.sentences[at]?.voices)
	})),
	voices: voicesForBoth(sheet.voices, own.voices)
});

function sourceForBoth(source: ShownSource, own: readonly ShownSource[] = []): ShownSource {
	const same = own.find(({ id }) => id === source.id);
	if (source.kind === 'voice') return same?.kind === 'voice' && same.words === null ? same : source;
	if (source.kind !== 'story' || same?.kind !== 'story') return source;
	return same.quote?.state === 'readable' ? source : { ...source, quote: same.quote };
}

const voicesForBoth = (voices: readonly ShownVoice[], own: readonly ShownVoice[] = []): ShownVoice[] =>
	voices.map((voice) => own.find(({ id, words }) => id === voice.id && words === null) ?? voice);
