import type { PulseAnswer, Readers } from '#features/pulse/pulse.ts';
import type { DaysAgo } from './types.ts';

/** What one invented person answered: informed, supported, own way; null: left open. */
export type ExamplePulse = {
	by: string;
	answers: readonly [PulseAnswer | null, PulseAnswer | null, PulseAnswer | null];
	words?: string;
	readers?: Readers;
};

type Year = { on: DaysAgo; answers: readonly ExamplePulse[] };

/** More than a year before the others, so that it is never in the same calendar year. */
const last: Year = {
	on: 400,
	answers: [
		{ by: 'fatma-yildirim', answers: ['yes', 'partly', 'yes'] },
		{
			by: 'joost-verhagen',
			answers: ['partly', 'partly', 'yes'],
			words: 'Ik lees weinig op een scherm. Bel me als er iets is, dan doe ik mee.',
			readers: 'members-named'
		},
		{ by: 'redouan-amrani', answers: ['yes', 'yes', 'partly'] },
		{ by: 'gino-pinas', answers: ['no', 'partly', 'partly'] },
		{ by: 'marieke-hoekstra', answers: ['yes', 'yes', 'yes'] },
		{ by: 'priya-ramautar', answers: ['partly', 'no', 'unsure'] },
		{
			by: 'tomasz-kowalczyk',
			answers: ['partly', 'partly', 'partly'],
			words:
				'Van wat er aan een tafel gezegd is, hoorde ik weinig terug. Dat maakt het lastig om nog eens iets te vertellen.',
			readers: 'members'
		},
		{ by: 'hatice-aksoy', answers: ['yes', 'partly', 'yes'] },
		{ by: 'jeroen-maas', answers: ['yes', 'yes', 'yes'] },
		{ by: 'samira-haddad', answers: ['no', 'no', 'partly'] },
		{ by: 'geertje-wiersma', answers: ['yes', 'partly', 'yes'] }
	]
};

const now: Year = {
	on: 25,
	answers: [
		{ by: 'fatma-yildirim', answers: ['yes', 'yes', 'yes'] },
		{ by: 'joost-verhagen', answers: ['partly', 'yes', 'yes'] },
		{
			by: 'redouan-amrani',
			answers: ['yes', 'yes', 'yes'],
			words: 'Twee keer vroeg ik raad en twee keer belde er iemand. Meer hoeft het niet te zijn.',
			readers: 'members'
		},
		{ by: 'gino-pinas', answers: ['partly', 'partly', 'yes'] },
		{ by: 'lieke-smeets', answers: ['yes', 'unsure', 'yes'] },
		{ by: 'marieke-hoekstra', answers: ['yes', 'yes', 'yes'] },
		{
			by: 'priya-ramautar',
			answers: ['partly', 'no', 'partly'],
			words: 'Ik ken hier nog bijna niemand. Wie werkt er ook alleen aan de rand van de stad?',
			readers: 'stewards-named'
		},
		{ by: 'tomasz-kowalczyk', answers: ['yes', 'partly', 'yes'] },
		{ by: 'truus-kooistra', answers: ['yes', 'yes', 'yes'] },
		{ by: 'delano-braafheid', answers: [null, 'yes', null] },
		{ by: 'jeroen-maas', answers: ['yes', 'yes', 'partly'] },
		{
			by: 'samira-haddad',
			answers: ['partly', 'partly', 'partly'],
			words: 'Er komt zoveel langs dat ik niet weet waar ik moet beginnen. Eén ding per week is genoeg.',
			readers: 'stewards'
		},
		{ by: 'geertje-wiersma', answers: ['yes', 'yes', 'yes'] },
		{ by: 'klaas-dijkema', answers: ['partly', 'partly', 'yes'] },
		{ by: 'henk-schuurman', answers: ['yes', 'partly', 'yes'] },
		{
			by: 'mei-lin-chan',
			answers: ['yes', 'yes', 'unsure'],
			words: 'Volgend jaar eens teruglezen: toen wist ik het nog niet.',
			readers: 'self'
		}
	]
};

export const pulses: readonly Year[] = [last, now];
