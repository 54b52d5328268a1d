// Words from one person to one other. Pure.
export type Message = {
	id: string;
	fromId: string;
	toId: string;
	fromName: string;
	words: string;
	/** The writer's mail address, when they chose to show it. */
	address: string | null;
	at: Date;
};

/** Where a conversation with somebody stands: on their page, where an answer can be written. */
export const conversationPath = (personId: string): string => `/mensen/${personId}#gesprek`;
