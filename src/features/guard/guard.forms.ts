// What people decide at marks, as forms and pages send it.
import * as v from 'valibot';
import type { Kind } from '@meerstem/dutch/guard';
import { askAnswers, type AskAnswer, type Choices, type Group, type Open } from './marks.ts';
import { guardTexts } from './guard.texts.ts';

// Every kind has its words, so the words know every kind.
const kinds = Object.keys(guardTexts.en.reason) as Kind[];

/** What the writing page sends along with a draft. */
export const Stays = v.pipe(
	v.array(
		v.object({
			kind: v.picklist(kinds),
			words: v.pipe(v.string(), v.maxLength(400)),
			answer: v.literal('stays')
		})
	),
	v.maxLength(200)
);

export const placeField = (level: Group['level'], place: number): string => `${level}-${place}`;
/** Says which words a choice is about, so that a choice made about another text does nothing. */
export const aboutField = (field: string): string => `${field}-over`;
export const questionField = 'herkenbaar';
/** Which form of the text these choices were made about; with another one the page is shown again. */
export const revisionField = 'revisie';

export const staysValue = 'blijft';
export const proposalValue = (index: number): string => `voorstel-${index}`;

/** The choices in this form for what is open now. */
export function choicesIn(form: FormData, { decide, ask, question }: Open): Choices {
	const choices: Choices = { replace: [], given: [], missing: [] };
	/** What was chosen for this group; nothing when the page was about other words. */
	const chosen = (group: Group, field: string): string =>
		form.get(aboutField(field)) === group.words ? String(form.get(field) ?? '') : '';
	const proposed = (group: Group, field: string): string | undefined =>
		group.proposals.find((_, index) => proposalValue(index) === chosen(group, field));
	for (const [place, group] of decide.entries()) {
		const field = placeField('decide', place);
		const by = proposed(group, field);
		if (by !== undefined) choices.replace.push({ group, by });
		else if (chosen(group, field) === staysValue)
			choices.given.push({ kind: group.kind, words: group.words, answer: 'stays' });
		else choices.missing.push(field);
	}
	if (!question) return choices;
	const left = ask.filter((group, place) => {
		const by = proposed(group, placeField('ask', place));
		if (by !== undefined) choices.replace.push({ group, by });
		return by === undefined;
	});
	const answer = askAnswers.find((one): one is AskAnswer => one === form.get(questionField));
	if (answer) choices.given.push(...left.map(({ kind, words }) => ({ kind, words, answer })));
	// Who made something less precise need not answer yet: the question may not be there any more.
	else if (left.length === ask.length) choices.missing.push(questionField);
	return choices;
}
