// What a page gets of a voice. Whatever a page gets can be read in its data, so who said it is left out where the
// signature does not say so.
import type { VoiceView } from './response.ts';

export type ReaderVoice = Omit<VoiceView, 'personId' | 'organisationIds' | 'subjectKind' | 'subjectId' | 'audience'>;

export function voiceForReader(voice: VoiceView): ReaderVoice {
	const {
		personId: _person,
		organisationIds: _teams,
		subjectKind: _kind,
		subjectId: _subject,
		audience: _audience,
		...shown
	} = voice;
	return shown;
}
