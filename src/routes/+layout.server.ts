import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	const { viewer } = locals.context;
	return {
		language: locals.language,
		isExample: locals.isExample,
		offersChooser: locals.offersChooser,
		path: url.pathname,
		viewer:
			viewer.kind === 'guest'
				? null
				: {
						id: viewer.id,
						name: viewer.name,
						steward: viewer.steward,
						capacity: viewer.capacity,
						readsMembers: viewer.readsMembers,
						mayChooseCapacity: viewer.mayChooseCapacity
					}
	};
};
