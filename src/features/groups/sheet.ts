// The sheet for at the table: one page that anybody there may hold. Pure.
import type { SignedIn } from '#kernel/viewer.ts';
import { addressOf } from '#kernel/ids.ts';
import { veiledName } from './group.ts';

/**
 * The eyes of a table: what anyone who sits there may read, and nothing more. A sheet goes from hand to hand, so it is made
 * with these, whoever prints it: a table member reads more than the institution does.
 */
export const eyesOfTable = (groupId: string): SignedIn => ({
	kind: 'person',
	id: '',
	name: '',
	steward: false,
	capacity: 'partner',
	mayChooseCapacity: false,
	readsMembers: false,
	organisationIds: [],
	groupIds: [groupId]
});

type Named = { id: string; name: string };

/** `number`: which bringing of this table it is, the first is 1. */
export const sheetPath = ({ id, name }: Named, number: number): string =>
	`/tafels/${addressOf(name === veiledName ? '' : name, id)}/blad/${number}`;
