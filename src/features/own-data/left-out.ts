// What does not go along when the whole network is taken along, and why. Every other table and column does, also one that is
// added tomorrow. Pure; names are those of the database.
import type { LeftOut } from '#platform/archive/archive.ts';

export const leftOut: LeftOut = {
	tables: {
		session: 'lets somebody in; people sign in again',
		account: 'holds keys of other services by which somebody is let in',
		verification: 'lets somebody in; a link works half an hour and is asked for again',
		join_request: 'was never confirmed, and holds a key; whoever still wants to join asks again',
		rate_limit: 'counts of the last day',
		search_entry: 'made anew from the words when they are read in',
		search_word: 'made anew from the words when they are read in',
		story_meaning: 'made anew from the words, when a service that compares stories is configured',
		weaver_here: 'who looked at a page in the last minutes'
	},
	columns: {
		'invitation.key_hash': 'lets somebody in; open invitations are sent again'
	},
	rows: {
		mark: "key not in ('last-dump', 'search-rules')"
	}
};

/** For columns that stay behind and may not be empty: a hash of which nobody has the key. */
export const filledIn = { 'invitation.key_hash': 'gen_random_uuid()::text' };
