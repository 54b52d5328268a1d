import { isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { stepAsked } from '#features/circles/method.ts';
import { methodAt, methods } from '#features/circles/methods.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
	const key = methodAt(params.werkvorm) ?? notFound('method');
	const circle = url.searchParams.get('kring');
	return {
		key,
		step: stepAsked(url.searchParams.get('stap'), methods[key]),
		/** In which circle it is done, as the address says; only to lead back there. */
		circle: circle && isId(circle) ? circle : null
	};
};
