// Who answers in this request: an account, or the device of a visitor.
import type { RequestEvent } from '@sveltejs/kit';
import { runtime } from '#platform/runtime.server.ts';
import { answererOf, deviceCookie, newDevice } from '#features/rounds/device.server.ts';
import type { Answerer } from '#features/rounds/answering.server.ts';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

const asking = ({ locals }: Event, roundId: string, cookie: string | undefined) => ({
	viewer: locals.context.viewer,
	secret: runtime().config.secret,
	roundId,
	cookie
});

/** Null for a visitor who did not answer anything yet: looking sets no cookie. */
export const knownAnswerer = (event: Event, roundId: string): Answerer | null =>
	answererOf(asking(event, roundId, event.cookies.get(deviceCookie.name)));

/** For an answer that is being given: a visitor's device gets its number now. */
export function answererFor(event: Event, roundId: string): Answerer {
	const known = knownAnswerer(event, roundId);
	if (known) return known;
	const device = newDevice();
	const { name, path, maxAge } = deviceCookie;
	event.cookies.set(name, device, {
		path,
		maxAge,
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:'
	});
	const fresh = answererOf(asking(event, roundId, device));
	if (!fresh) throw new Error('a new device was not understood');
	return fresh;
}
