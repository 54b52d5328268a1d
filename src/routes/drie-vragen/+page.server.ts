import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#platform/web/forms.ts';
import { MyPulse, OfYear } from '#features/pulse/pulse.forms.ts';
import { readYear } from '#features/pulse/pulse.ts';
import { answerPulse, showPulse, skipPulse, takeBackPulseWords } from '#features/pulse/pulse.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	shown: await showPulse(locals.context, readYear(url.searchParams.get('jaar'))),
	done: (['bewaard', 'nu-niet', 'weg'] as const).find((one) => url.searchParams.has(one)) ?? null
});

export const actions: Actions = {
	answer: async ({ locals, request, url }) => {
		const form = await readForm(request, MyPulse);
		if (!form.ok) return fail(400, form);
		await answerPulse(locals.context, form.value);
		redirect(303, `${url.pathname}?bewaard`);
	},
	takeBack: async ({ locals, request, url }) => {
		const form = await readForm(request, OfYear);
		if (!form.ok) return fail(400, form);
		await takeBackPulseWords(locals.context, form.value.year);
		redirect(303, `${url.pathname}?jaar=${form.value.year}&weg`);
	},
	skip: async ({ locals, url }) => {
		await skipPulse(locals.context);
		redirect(303, `${url.pathname}?nu-niet`);
	}
};
