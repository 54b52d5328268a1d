// What a page gets of a story. Whatever a page gets can be read in its data, so who told it is left out where the
// signature does not say so.
import type { StoryView } from './story.ts';

export type ReaderStory = Omit<StoryView, 'tellerId' | 'organisationId'>;

export function forReader({ tellerId: _teller, organisationId: _team, ...shown }: StoryView): ReaderStory {
	return shown;
}
