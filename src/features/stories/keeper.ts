// Keeps a draft while it is typed: on the device at once, on the server soon after. Knows no page: what it reads, where it
// sends and what it says come in as arguments, so that it can be tested without a browser.
import { dropFromDevice, keepOnDevice, type Device, type FoundCopy } from './device.ts';
import { keyOf, standing } from '#features/guard/marks.ts';
import { fingerprint, keepable, tidy, type DraftInput } from './draft.ts';

export type Writing = Pick<DraftInput, 'title' | 'body' | 'kind' | 'themeIds' | 'allowedNumbers' | 'stays'>;
export type Place = Pick<DraftInput, 'draftKey' | 'id' | 'revision'>;
export type Status = 'quiet' | 'saved' | 'device' | 'signed-out' | 'not-kept' | 'refused';
export type Answer = { ok: true; id: string; revision: number; otherTab: boolean } | { ok: false; reason: string };

export type Surroundings = {
	device: Device;
	personId: string;
	/** Name of this open page among the copies on the device. */
	tab: string;
	language: string;
	/** Rejects when there is no connection. */
	send: (draft: DraftInput) => Promise<Answer>;
	now: () => number;
	/** Called when the place or the state of keeping changed. */
	tell: (news: { status: Status; place: Place; otherTab: boolean }) => void;
};

export function startKeeping(around: Surroundings, start: Place, startText: Writing) {
	let place = start;
	let unconfirmed: string[] = [];
	let wanted = keptForm(startText);
	/** What the server has; equal to the text the page opened with. */
	let onServer = markOf(wanted);
	let from: { tab: string; at: number } | null = null;
	let busy: Promise<boolean> | null = null;
	let otherTab = false;

	const tell = (status: Status) => around.tell({ status, place, otherTab });

	/** What is typed now. Returns at once: kept on the device. */
	function changed(writing: Writing): void {
		wanted = keptForm(writing);
		if (markOf(wanted) === onServer) return;
		if (!keepCopy()) tell('not-kept');
	}

	const keepCopy = () =>
		keepOnDevice(around.device, around.personId, around.tab, { ...wanted, ...place, unconfirmed, at: around.now() });

	/** Goes on with a copy that stood on the device. Its own place there is cleared once the server has it. */
	function goOnWith({ tab, copy }: FoundCopy): void {
		place = { draftKey: copy.draftKey, id: copy.id, revision: copy.revision };
		unconfirmed = copy.unconfirmed;
		wanted = keptForm(copy);
		from = { tab, at: copy.at };
		keepCopy();
	}

	/** True when the server has everything that is wanted now. */
	async function flush(): Promise<boolean> {
		if (busy) await busy;
		if (markOf(wanted) === onServer) return true;
		if (!place.id && !wanted.title && !wanted.body.trim()) return true;
		busy = sendOnce();
		const done = await busy;
		busy = null;
		return done && markOf(wanted) !== onServer ? flush() : done;
	}

	async function sendOnce(): Promise<boolean> {
		const sent = wanted;
		const draft: DraftInput = { ...sent, ...place, unconfirmed, language: around.language };
		// Written down before it goes: when the answer gets lost, the next attempt still knows its own words.
		unconfirmed = [...unconfirmed, fingerprint(sent)].slice(-10);
		const kept = keepCopy();
		try {
			const answer = await around.send(draft);
			if (!answer.ok) return refused(answer.reason, kept);
			settle(answer, sent);
			return true;
		} catch {
			tell(kept ? 'device' : 'not-kept');
			return false;
		}
	}

	function settle(answer: Answer & { ok: true }, sent: Writing): void {
		place = { ...place, id: answer.id, revision: answer.revision };
		otherTab ||= answer.otherTab;
		unconfirmed = [];
		onServer = markOf(sent);
		if (markOf(wanted) === onServer) dropFromDevice(around.device, around.personId, around.tab);
		else keepCopy();
		if (from && from.tab !== around.tab) dropFromDevice(around.device, around.personId, from.tab, from.at);
		from = null;
		tell('saved');
	}

	function refused(reason: string, kept: boolean): false {
		tell(
			!kept ? 'not-kept' : reason === 'signed-out' ? 'signed-out' : reason.includes('too-long') ? 'refused' : 'device'
		);
		return false;
	}

	return { changed, goOnWith, flush };
}

/** As it may be kept: tidy, and without numbers that are never stored, the device included. */
function keptForm(writing: Writing): Writing {
	const { title, body } = keepable(tidy(writing), writing.allowedNumbers);
	const { kind, themeIds, allowedNumbers } = writing;
	// Words that may stay are kept no longer than they stand in the text.
	const stays = writing.stays && standing(writing.stays, { title, body });
	return { title, body, kind, themeIds: [...themeIds], allowedNumbers: [...allowedNumbers], stays };
}

const markOf = (writing: Writing): string =>
	[
		fingerprint(writing),
		writing.kind,
		...writing.themeIds,
		...writing.allowedNumbers,
		...(writing.stays ?? []).map(keyOf)
	].join(' ');

/** Which copy on the device this page goes on with by itself, and which ones it offers. */
export function sortCopies(
	found: readonly FoundCopy[],
	page: Place & { title: string; body: string },
	before: string | null
): { goOn: FoundCopy | null; offered: FoundCopy[]; done: FoundCopy[] } {
	const hasWords = found.filter(({ copy }) => copy.title || copy.body.trim());
	const onPage = fingerprint(page);
	const same = ({ copy }: FoundCopy) => copy.id !== null && copy.id === page.id && fingerprint(copy) === onPage;
	const done = hasWords.filter(same);
	const rest = hasWords.filter((one) => !same(one));
	const belongs = ({ tab, copy }: FoundCopy) =>
		page.id === null && copy.id === null
			? tab === before || copy.draftKey === page.draftKey
			: copy.id === page.id && (copy.revision === page.revision || copy.unconfirmed.includes(onPage));
	const goOn = rest.find(belongs) ?? null;
	return { goOn, offered: rest.filter((one) => one !== goOn), done };
}
