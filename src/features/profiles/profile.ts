// What somebody cares for, knows and asks, and their own way of taking part. Pure.
import type { Province } from '#kernel/province.ts';
import { isSignedIn, readsMembers, type Viewer } from '#kernel/viewer.ts';

/** *Eigen manier*: reading along, telling, meeting, taking the lead, thinking along nationally. */
export const ways = ['reading', 'telling', 'meeting', 'leading', 'national'] as const;
export type Way = (typeof ways)[number];

export type Profile = {
	personId: string;
	/** Null: not chosen. */
	way: Way | null;
	knows: string;
	asks: string;
	/** Where they work, when they said so themselves. */
	province: Province | null;
	/** Willing to help a new team find its way. */
	buddy: boolean;
	audience: 'members' | 'public';
	/** What they care for; themes that are veiled are left out. */
	themes: { id: string; title: string }[];
};

export const noProfile = (personId: string): Profile => ({
	personId,
	way: null,
	knows: '',
	asks: '',
	province: null,
	buddy: false,
	audience: 'members',
	themes: []
});

export const profileLimits = { words: 280, message: 2000 };

/** Their page: for members, for themselves, and for everyone when they say so. */
export const mayReadProfile = (viewer: Viewer, { personId, audience }: Pick<Profile, 'personId' | 'audience'>) =>
	audience === 'public' || readsMembers(viewer) || (isSignedIn(viewer) && viewer.id === personId);

/** Where somebody begins after signing in. Who chose nothing begins with what waits for them. */
export const homeOf = (way: Way | null): string =>
	({ reading: '/verhalen', telling: '/vandaag', meeting: '/mensen', leading: '/vandaag', national: '/tafels' })[
		way ?? 'telling'
	];
