// Stories and all that is said and decided around them.
import { ask, askAnswer } from '#features/consent/consent.tables.ts';
import { formTick, guardDecision } from '#features/guard/guard.tables.ts';
import { storyMeaning } from '#features/likeness/meaning.tables.ts';
import { questionAsk, questionHelp, questionOutcome } from '#features/questions/question.tables.ts';
import { reading } from '#features/readings/reading.tables.ts';
import { residentQuestion, residentWords } from '#features/residents/resident.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { searchEntry, searchWord } from '#features/search-index/entry.tables.ts';
import { secondLook, story, storyTheme, storyVersion } from '#features/stories/story.tables.ts';
import { theme, themeWords } from '#features/themes/theme.tables.ts';
import { answer, by, either, nobodys, through, type TableAnswer } from '../part.server.ts';

const ofMyStory = (column: Parameters<typeof through>[0]) => through(column, story.id, story.tellerId);

export const stories: TableAnswer[] = [
	answer(story, { stories: { mine: by(story.tellerId), leaving: 'emptied' } }, { draftKey: 'a number of a device' }),
	answer(storyVersion, { storyVersions: { mine: ofMyStory(storyVersion.storyId), leaving: 'emptied' } }),
	answer(storyTheme, { storyThemes: { mine: ofMyStory(storyTheme.storyId), leaving: 'answered' } }),
	// From the reader to the teller: both read it, so both take it along.
	answer(secondLook, {
		looksAsked: { mine: ofMyStory(secondLook.storyId), leaving: 'goes' },
		looksGiven: { mine: by(secondLook.askedOf), leaving: 'emptied' }
	}),
	answer(guardDecision, { checking: { mine: by(guardDecision.decidedBy), leaving: 'answered' } }),
	answer(formTick, { ticks: { mine: by(formTick.tickedBy), leaving: 'unlinked: answered' } }),
	answer(reading, { readings: { mine: by(reading.personId), leaving: 'goes' } }),
	// The words are the resident's, lent to this place; they take them back here, and could not from a file.
	answer(
		residentWords,
		{ withResident: { mine: ofMyStory(residentWords.storyId), leaving: 'emptied' } },
		{ words: 'of the resident, who takes them back where they stand', codeHash: 'of the resident' }
	),
	answer(residentQuestion, { letRead: { mine: ofMyStory(residentQuestion.storyId), leaving: 'answered' } }),
	answer(questionAsk, { questionsPut: { mine: by(questionAsk.personId), leaving: 'goes' } }),
	answer(questionHelp, {
		helped: {
			mine: either(
				ofMyStory(questionHelp.questionId),
				through(questionHelp.responseId, response.id, response.personId)
			),
			leaving: 'answered'
		}
	}),
	answer(questionOutcome, { questionOutcomes: { mine: ofMyStory(questionOutcome.questionId), leaving: 'answered' } }),
	answer(response, { answers: { mine: by(response.personId), leaving: 'emptied' } }),
	answer(
		ask,
		{
			asks: { mine: by(ask.ownerId), leaving: 'answered' },
			// Whoever asked knows that they asked and whether there is a yes; the words are another's.
			asksPut: { mine: by(ask.askedBy), only: ['id', 'jointTextId', 'place', 'askedAt'], leaving: 'texts' }
		},
		{ askedBy: 'somebody else' }
	),
	answer(askAnswer, { askAnswers: { mine: through(askAnswer.askId, ask.id, ask.ownerId), leaving: 'answered' } }),
	answer(theme, { themesStarted: { mine: by(theme.startedBy), leaving: 'themes' } }),
	answer(themeWords, { themeWords: { mine: by(themeWords.changedBy), leaving: 'themes' } }),
	nobodys(storyMeaning, 'numbers made from words that do go along'),
	nobodys(searchEntry, 'made from words that do go along'),
	nobodys(searchWord, 'single stems, of nobody')
];
