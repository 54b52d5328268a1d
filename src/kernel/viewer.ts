// Whoever looks: a guest, or a signed-in person with what follows from their affiliations at this moment.

/** In which capacity someone looks who belongs to a member organisation and to a partner as well. */
export type Capacity = 'member' | 'partner' | 'undecided';

export type Guest = { kind: 'guest' };

export type SignedIn = {
	kind: 'person';
	id: string;
	name: string;
	steward: boolean;
	/** `undecided`: affiliated with both kinds and not asked yet; sees as little as a partner until they say. */
	capacity: Capacity;
	/** True for someone who could choose another capacity. */
	mayChooseCapacity: boolean;
	/** Reads what is for members: member capacity and greeted. */
	readsMembers: boolean;
	/** Organisations they are affiliated with now, in this capacity. */
	organisationIds: readonly string[];
	/** Tables, circles and dialogues they sit in. */
	groupIds: readonly string[];
};

export type Viewer = Guest | SignedIn;

export const guest: Guest = { kind: 'guest' };
export const isSignedIn = (viewer: Viewer): viewer is SignedIn => viewer.kind === 'person';
// Narrow to the flag as well, so that who is not a steward can still be a signed-in person.
export const isSteward = (viewer: Viewer): viewer is SignedIn & { steward: true } =>
	isSignedIn(viewer) && viewer.steward;
export const readsMembers = (viewer: Viewer): viewer is SignedIn & { readsMembers: true } =>
	isSignedIn(viewer) && viewer.readsMembers;
