import { runtime } from '#platform/runtime.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ responsible: runtime().config.responsible });
