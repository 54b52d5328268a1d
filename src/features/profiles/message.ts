// Words from one person to one other. Pure.
export type Message = {
	id: string;
	fromId: string;
	toId: string;
	fromName: string;
	/** '' when veiled. */
	words: string;
	veiled: boolean;
	/** The writer's mail address, when they chose to show it. */
	address: string | null;
	at: Date;
};

/** Where a report of a message stands, for who reported it. */
export type ReportState = 'reported' | 'opened' | 'stands';

/** Where a conversation with somebody stands: on their page, where an answer can be written. */
export const conversationPath = (personId: string): string => `/mensen/${personId}#gesprek`;
