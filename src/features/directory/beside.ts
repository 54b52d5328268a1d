// Two teams beside each other under one story. Pure.
import type { ReaderVoice } from '#features/responses/shown.ts';
import type { ReaderStory } from '#features/stories/shown.ts';

/** What one team said about one story: that it told it, and what its people answered in words. */
export type Side = { told: boolean; voices: ReaderVoice[] };
export type Beside = { story: ReaderStory; sides: [Side, Side] };
