import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies }) => ({ sentTo: cookies.get('verstuurd') ?? null });
