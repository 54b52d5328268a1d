// What people decide at marks, as forms and pages send it.
import * as v from 'valibot';
import type { Kind } from '@meerstem/dutch/guard';
import { askAnswers, type AskAnswer, type Given, type Group, type Open } from './marks.ts';
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
export const questionField = 'herkenbaar';
/** Which form of the text these choices were made about; with another one the page is shown again. */
export const revisionField = 'revisie';

export const staysValue = 'blijft';
export const proposalValue = (index: number): string => `voorstel-${index}`;

export type Choices = {
	/** Groups that get other words. */
	replace: { group: Group; by: string }[];
	given: Given[];
	/** Fields where a choice is still needed. */
	missing: string[];
};

/** The choices in this form for what is open now. */
export function choicesIn(form: FormData, { decide, ask, question }: Open): Choices {
	const choices: Choices = { replace: [], given: [], missing: [] };
	const take = (group: Group, field: string): boolean => {
		const value = String(form.get(field) ?? '');
		const by = group.proposals.find((_, index) => proposalValue(index) === value);
		if (by !== undefined) choices.replace.push({ group, by });
		else if (value === staysValue) choices.given.push({ kind: group.kind, words: group.words, answer: 'stays' });
		else return false;
		return true;
	};
	for (const [place, group] of decide.entries()) {
		const field = placeField('decide', place);
		if (!take(group, field)) choices.missing.push(field);
	}
	if (!question) return choices;
	const left = ask.filter((group, place) => {
		const by = group.proposals.find((_, index) => proposalValue(index) === form.get(placeField('ask', place)));
		if (by !== undefined) choices.replace.push({ group, by });
		return by === undefined;
	});
	const answer = askAnswers.find((one): one is AskAnswer => one === form.get(questionField));
	if (answer) choices.given.push(...left.map(({ kind, words }) => ({ kind, words, answer })));
	// Who made something less precise need not answer yet: the question may not be there any more.
	else if (left.length === ask.length) choices.missing.push(questionField);
	return choices;
}
