import * as v from 'valibot';

/** Yes or no; nothing is chosen beforehand. */
export const AnswerAsk = v.object({ answer: v.picklist(['yes', 'no'], 'choose') });

const yesOrNo = v.picklist(['yes', 'no']);
/** A question about several words: `antwoord-<id>` for each, or one answer to all of them in `alles`, with their ids. */
export function answersIn(form: FormData): { id: string; yes: boolean }[] {
	const all = v.safeParse(yesOrNo, form.get('alles'));
	if (all.success) return form.getAll('vraag').map((id) => ({ id: String(id), yes: all.output === 'yes' }));
	return [...form].flatMap(([name, value]) => {
		const answer = v.safeParse(yesOrNo, value);
		return name.startsWith(field) && answer.success
			? [{ id: name.slice(field.length), yes: answer.output === 'yes' }]
			: [];
	});
}
const field = 'antwoord-';
export const answerField = (askId: string): string => field + askId;
