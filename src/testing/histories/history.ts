// What happened in a random history, as its own bookkeeping: what was said, and what was promised about it since.
import type { TextKind } from '#features/joint-texts/kinds.ts';
import { aPerson, aTeam, type World } from '../world.ts';

export type History = {
	world: World;
	members: string[];
	newcomer: string;
	partner: string;
	stewards: [string, string];
	teams: string[];
	stories: { id: string; teller: string; token: string }[];
	/** The newest of somebody on a story stands last. `differs`: with words. */
	answers: { id: string; by: string; story: string; token: string; differs: boolean }[];
	texts: { id: string; kind: TextKind; weaver: string; titleToken: string }[];
	circles: { id: string; by: string }[];
	notes: { id: string; writer: string; token: string }[];
	/** What somebody wrote beside a name and did not decide about: theirs alone. */
	undecided: { by: string; token: string }[];
	/** Words nobody may see any more, from the moment they were taken back. */
	takenBack: Set<string>;
	/** Of every version, when it was shared: its sentences, and who had differed from its sources by then. */
	shared: { jointTextId: string; number: number; bodies: string[]; voices: string[] }[];
	said: number;
};

export async function begin(world: World): Promise<History> {
	const teams = [await aTeam(world), await aTeam(world)];
	const [first = '', second = ''] = teams;
	const fresh = await aTeam(world, { greeted: false });
	const partnerTeam = await aTeam(world, { kind: 'partner' });
	return {
		world,
		teams,
		members: [
			await aPerson(world, { teams: [first] }),
			await aPerson(world, { teams: [first] }),
			await aPerson(world, { teams: [second] }),
			await aPerson(world, { teams: [second] })
		],
		newcomer: await aPerson(world, { teams: [fresh] }),
		partner: await aPerson(world, { teams: [partnerTeam] }),
		stewards: [await aPerson(world, { steward: true }), await aPerson(world, { steward: true })],
		stories: [],
		answers: [],
		texts: [],
		circles: [],
		notes: [],
		undecided: [],
		takenBack: new Set(),
		shared: [],
		said: 0
	};
}

export const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];
export const tellers = ({ members, newcomer, partner }: History) => [...members, newcomer, partner];

/** A word that stands in one text only, and says nothing that the guard would stop at. */
export function newToken(history: History): string {
	history.said += 1;
	const letters = [...String(history.said).padStart(4, '0')].map((digit) => 'bdfgklmnpr'[Number(digit)]);
	return `wex${letters.join('o')}o`;
}
