import { fail, redirect } from '@sveltejs/kit';
import { idIn, isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { AboutCircle, ChangedNote, Ending, NewNote, NewTask } from '#features/circles/circle.forms.ts';
import { circlePath, fieldOf } from '#features/circles/circle.ts';
import { showCircle } from '#features/circles/circles.server.ts';
import { changeCircle, circleToChange, endCircle, restCircle, wakeCircle } from '#features/circles/tending.server.ts';
import {
	addTask,
	changeNote,
	makeStory,
	markTask,
	removeTask,
	takeBackNote,
	takeFromTable,
	takeOnTask,
	writeNote
} from '#features/circles/inside.server.ts';
import {
	comeIn,
	findToInvite,
	invite,
	leaveCircle,
	notNow,
	stayOut,
	welcomeIn
} from '#features/circles/joining.server.ts';
import { gatheringsOfGroup } from '#features/gatherings/gatherings.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('circle');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { context } = locals;
	const shown = await showCircle(context, idOf(params.adres));
	const { circle, may } = shown;
	const path = circlePath(circle);
	if (url.pathname !== path) redirect(301, path + url.search);
	const search = url.searchParams.get('zoek') ?? '';
	return {
		...shown,
		next: await gatheringsOfGroup(context, circle.id),
		change: may.tend ? await circleToChange(context, circle.id) : null,
		search,
		found: may.tend ? await findToInvite(context, circle.id, search) : [],
		justIn: url.searchParams.has('erbij'),
		/** From which werkvorm somebody comes to write something down. */
		method: url.searchParams.get('werkvorm') ?? ''
	};
};

type Act = (event: RequestEvent, circleId: string) => Promise<void>;

/** A button without words: what it does, and where on the page its news stands. */
const button = (act: Act, at: string) => async (event: RequestEvent) => {
	await act(event, idOf(event.params.adres));
	redirect(303, `/kringen/${event.params.adres}${at}`);
};

/** The id that goes along with a button: of somebody, a note, a task or a text. */
async function sentId({ request }: RequestEvent): Promise<string> {
	const id = String((await request.formData()).get('id') ?? '');
	return isId(id) ? id : notFound('id');
}

export const actions: Actions = {
	kom: async ({ locals, params }) => {
		const come = await comeIn(locals.context, idOf(params.adres));
		redirect(303, `/kringen/${params.adres}${come.ok && come.value === 'in' ? '?erbij' : '#meedoen'}`);
	},
	'blijf-weg': button(({ locals }, id) => stayOut(locals.context, id), '#meedoen'),
	weg: button(({ locals }, id) => leaveCircle(locals.context, id), '#meedoen'),
	welkom: button(async (event, id) => welcomeIn(event.locals.context, id, await sentId(event)), '#mensen'),
	'niet-nu': button(async (event, id) => notNow(event.locals.context, id, await sentId(event)), '#mensen'),
	nodig: button(async (event, id) => void (await invite(event.locals.context, id, await sentId(event))), '#mensen'),
	rust: button(({ locals }, id) => restCircle(locals.context, id), ''),
	verder: button(({ locals }, id) => wakeCircle(locals.context, id), ''),
	'van-tafel': button(async (event, id) => takeFromTable(event.locals.context, id, await sentId(event)), '#op-tafel'),
	terug: button(async (event) => takeBackNote(event.locals.context, await sentId(event)), '#notities'),
	klaar: button(async (event, id) => markTask(event.locals.context, id, await sentId(event), 'done'), '#taken'),
	'weer-open': button(async (event, id) => markTask(event.locals.context, id, await sentId(event), 'open'), '#taken'),
	'ik-doe-het': button(async (event, id) => takeOnTask(event.locals.context, id, await sentId(event)), '#taken'),
	'taak-weg': button(async (event, id) => removeTask(event.locals.context, id, await sentId(event)), '#taken'),

	schrijf: async ({ locals, params, request }) => {
		const form = await readForm(request, NewNote);
		if (!form.ok) return fail(400, form);
		const written = await writeNote(locals.context, idOf(params.adres), form.value);
		if (!written.ok) return fail(409, rejected(form.values, 'note', written.reason));
		redirect(303, `/kringen/${params.adres}#notitie-${written.value}`);
	},
	verander: async ({ locals, params, request }) => {
		const form = await readForm(request, ChangedNote);
		if (!form.ok) return fail(400, form);
		await changeNote(locals.context, form.value);
		redirect(303, `/kringen/${params.adres}#notitie-${form.value.id}`);
	},
	verhaal: async (event) => {
		const made = await makeStory(event.locals.context, await sentId(event));
		if (!made.ok) return fail(409, rejected({}, 'note', made.reason));
		redirect(303, `/vertel?concept=${made.value.storyId}`);
	},
	taak: async ({ locals, params, request }) => {
		const form = await readForm(request, NewTask);
		if (!form.ok) return fail(400, form);
		const added = await addTask(locals.context, idOf(params.adres), form.value);
		if (!added.ok) return fail(409, rejected(form.values, 'who', added.reason));
		redirect(303, `/kringen/${params.adres}#taken`);
	},
	bewaar: async ({ locals, params, request }) => {
		const form = await readForm(request, AboutCircle);
		if (!form.ok) return fail(400, form);
		const changed = await changeCircle(locals.context, idOf(params.adres), form.value);
		if (!changed.ok) return fail(409, rejected(form.values, fieldOf[changed.reason], changed.reason));
		redirect(303, `/kringen/${params.adres}#tekst`);
	},
	'rond-af': async ({ locals, params, request }) => {
		const form = await readForm(request, Ending);
		if (!form.ok) return fail(400, form);
		await endCircle(locals.context, idOf(params.adres), form.value);
		redirect(303, `/kringen/${params.adres}#tekst`);
	}
};
