import type { ExampleChooser } from './types.ts';

export const chooser: ExampleChooser = {
	newcomer: 'noor-de-wit',
	teamLeader: 'jeroen-maas',
	tableMember: 'marloes-van-dam',
	steward: 'ineke-zwart',
	adviser: 'annemarie-slot'
};
