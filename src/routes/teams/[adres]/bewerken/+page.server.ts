import { actionsOfManaging, loadManaging } from '../../../managing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => loadManaging(locals.context, params.adres, url);

export const actions: Actions = actionsOfManaging;
