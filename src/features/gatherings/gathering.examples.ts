// Ready-made values for tests and benches: say only what it is about.
import type { NewGathering } from './gathering.forms.ts';

export const aPlan = (given: Partial<NewGathering> = {}): NewGathering => ({
	title: 'Koffie bij de wasserij',
	description: 'We praten over wat er deze maand lukte.',
	form: 'place',
	day: '2026-12-03',
	start: '14:00',
	end: '16:00',
	place: 'De Droogmolen, Spoorstraat 3, Lindevoort',
	access: 'Geen drempels.',
	link: '',
	seats: null,
	audience: 'public',
	closedReason: '',
	theme: '',
	from: '',
	rhythm: '',
	times: null,
	except: [],
	...given
});
