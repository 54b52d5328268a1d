// Two teams beside each other under one story. Pure.
import type { VoiceView } from '#features/responses/response.ts';
import type { ReaderVoice } from '#features/responses/shown.ts';
import type { ReaderStory } from '#features/stories/shown.ts';

/** What one team said about one story: that it told it, and what its people answered in words. */
export type Side = { told: boolean; voices: ReaderVoice[] };
export type Beside = { story: ReaderStory; sides: [Side, Side] };

/** Words this viewer reads, signed with a name or a team, by somebody who was of this team when they said them. */
export const saidBy = (
	teamId: string,
	{
		state,
		signature,
		capacity,
		organisationIds
	}: Pick<VoiceView, 'state' | 'signature' | 'capacity' | 'organisationIds'>
): boolean =>
	state === 'readable' && signature !== 'network' && capacity === 'member' && organisationIds.includes(teamId);
