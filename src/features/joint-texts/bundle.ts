// What a bundle of pieces on the weaving page is. Pure, and light: pages import it without the dictionary.

export const mostBundles = 8;
/** With fewer pieces there is nothing to arrange. */
export const fewestPieces = 4;
/** Number of the bundle of what stands on its own. */
export const alone = 0;

export type ShownBundle = {
	number: number;
	/** What the weavers call it, or the words its pieces share. */
	name: string;
	/** True when the weavers named it. */
	named: boolean;
};

/** The lowest number that is free; null when all are in use. */
export function freeBundle(used: readonly (number | null)[]): number | null {
	for (let number = 1; number <= mostBundles; number++) if (!used.includes(number)) return number;
	return null;
}
