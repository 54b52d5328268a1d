// Who helps a team that has just joined find its way. Pure.

/** Teams somebody helps at a time. */
export const mostTeams = 2;
/** After this many days a team has found its way. */
export const helpDays = 60;

export type Helper = {
	personId: string;
	steward: boolean;
	/** Works in the same municipality. */
	near: boolean;
	/** New teams they help now. */
	helping: number;
	/** When they last began to help one. */
	lastAt: Date | null;
};

/**
 * Somebody who said they want to, nearby if there is one, else by turns. When nobody did, somebody of the programme team:
 * a new team always hears a name. Null only where there is nobody at all.
 */
export function chooseBuddy(helpers: readonly Helper[]): string | null {
	const free = helpers.filter(({ steward, helping }) => steward || helping < mostTeams);
	const turn = ({ lastAt }: Helper) => lastAt?.getTime() ?? 0;
	const [first] = [...free].sort(
		(a, b) =>
			Number(a.steward) - Number(b.steward) ||
			Number(b.near) - Number(a.near) ||
			turn(a) - turn(b) ||
			(a.personId < b.personId ? -1 : 1)
	);
	return first?.personId ?? null;
}
