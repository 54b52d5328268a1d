import { fail, redirect } from '@sveltejs/kit';
import { forbid } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { NewGathering } from '#features/gatherings/gathering.forms.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { mayPlan } from '#features/gatherings/gathering.policy.ts';
import { choicesForGathering, planGathering } from '#features/gatherings/gatherings.server.ts';
import { fieldOf } from '#features/gatherings/plan.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!mayPlan(locals.context.viewer)) forbid('gatherings.plan');
	const choices = await choicesForGathering(locals.context);
	/** Whoever comes from the page of their circle plans for that circle. */
	const own = choices.circles.find(({ key }) => key === `group:${url.searchParams.get('kring')}`);
	return { ...choices, own: own?.name ? { key: own.key, name: own.name } : null };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, NewGathering);
		if (!form.ok) return fail(400, form);
		const planned = await planGathering(locals.context, form.value);
		if (!planned.ok) return fail(409, rejected(form.values, fieldOf[planned.reason], planned.reason));
		redirect(303, gatheringPath({ id: planned.value, title: form.value.title }));
	}
};
