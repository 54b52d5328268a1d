// "Kijk mee als …": signs anyone in as an invented person, so it must never stand where real people are.
import { isLoopback } from '#platform/config.ts';

export type ChooserFacts = {
	/** The database bears the mark of the example network. */
	isExample: boolean;
	/** The address the server listens on. */
	listensOn: string;
	/** The request carries a header that a proxy adds: somebody from elsewhere may be behind it. */
	forwarded: boolean;
};

export const offersChooser = ({ isExample, listensOn, forwarded }: ChooserFacts): boolean =>
	isExample && isLoopback(listensOn) && !forwarded;
