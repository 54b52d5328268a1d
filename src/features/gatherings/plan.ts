// From what was typed to when and for whom. Pure.
import type { Audience } from '#kernel/audience.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { instantOf } from '#kernel/wall-clock.ts';
import type { AboutGathering, NewGathering } from './gathering.forms.ts';
import { daysOf } from './series.ts';

export type Moments = { startsAt: Date; endsAt: Date };

export type PlanRefusal =
	| 'moment-unclear'
	| 'ends-before'
	| 'already-past'
	| 'place-missing'
	| 'reason-missing'
	| 'choose-audience'
	| 'theme-unknown'
	| 'times-missing'
	| 'none-left';

/** At which field a refusal is told. */
export const fieldOf: Record<PlanRefusal, string> = {
	'moment-unclear': 'start',
	'ends-before': 'end',
	'already-past': 'day',
	'place-missing': 'place',
	'reason-missing': 'closedReason',
	'choose-audience': 'audience',
	'theme-unknown': 'theme',
	'times-missing': 'times',
	'none-left': 'except'
};

type Clock = Pick<AboutGathering, 'day' | 'start' | 'end'>;

export function momentsOf({ day, start, end }: Clock, now: Date): Outcome<Moments, PlanRefusal> {
	const [startsAt, endsAt] = [instantOf({ day, time: start }), instantOf({ day, time: end })];
	if (!startsAt || !endsAt) return refuse('moment-unclear');
	if (endsAt <= startsAt) return refuse('ends-before');
	if (endsAt <= now) return refuse('already-past');
	return accept({ startsAt, endsAt });
}

/** One gathering, or each of a series at the same time on the clock. */
export function allMomentsOf(form: NewGathering, now: Date): Outcome<Moments[], PlanRefusal> {
	if (form.rhythm === '') return each([form.day], form, now);
	if (form.times === null) return refuse('times-missing');
	const days = daysOf({ first: form.day, rhythm: form.rhythm, times: form.times, except: form.except });
	return days.length === 0 ? refuse('none-left') : each(days, form, now);
}

function each(days: readonly string[], clock: Clock, now: Date): Outcome<Moments[], PlanRefusal> {
	const all: Moments[] = [];
	for (const day of days) {
		const one = momentsOf({ ...clock, day }, now);
		if (!one.ok) return one;
		all.push(one.value);
	}
	return accept(all);
}

export const audienceKey = (audience: Audience): string => {
	if (audience.kind === 'team') return `team:${audience.organisationId}`;
	return audience.kind === 'group' ? `group:${audience.groupId}` : audience.kind;
};

/** Open unless there is a reason, and somebody has to be able to find the place. */
export function circleOf(
	form: Pick<AboutGathering, 'audience' | 'closedReason' | 'form' | 'place'>,
	choices: readonly Audience[]
): Outcome<{ audience: Audience; closedReason: string | null }, PlanRefusal> {
	const audience = choices.find((one) => audienceKey(one) === form.audience);
	if (!audience) return refuse('choose-audience');
	if (form.form !== 'online' && form.place === '') return refuse('place-missing');
	if (audience.kind !== 'public' && form.closedReason === '') return refuse('reason-missing');
	return accept({ audience, closedReason: audience.kind === 'public' ? null : form.closedReason });
}
