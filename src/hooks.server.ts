// Every request passes here: who looks, in which language, under which headers, and what is logged of it.
import { randomUUID } from 'node:crypto';
import { getRequestEvent } from '$app/server';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { isLanguage, type Language } from '#kernel/language.ts';
import { Forbidden, NotFound } from '#kernel/refusals.ts';
import { guest } from '#kernel/viewer.ts';
import { factsOf, log } from '#platform/log.ts';
import { isDatabaseAway, isDiskFull } from '#platform/db/away.ts';
import { runtime } from '#platform/runtime.server.ts';
import { forwardedHeader, snapshotHeader } from '#platform/web/connection.ts';
import { securityHeaders, withDefaultPolicy } from '#platform/web/headers.ts';
import { keyOf, mayBeKept } from '#platform/web/kept-pages.ts';
import { watchForms } from '#platform/web/marks.ts';
import { mayBePacked, packed, packingFor } from '#platform/web/packing.ts';
import { createAuth, type Auth } from '#features/accounts/auth.server.ts';
import { signInLetter } from '#features/accounts/account.letters.ts';
import { toDecide } from '#features/guard/finding.ts';
import { readAhead } from '#features/guard/read-ahead.server.ts';
import { keepTicks } from '#features/guard/ticks.server.ts';
import { viewerOfSession } from '#features/viewers/viewers.server.ts';
import { offersChooser } from '#features/example-network/chooser.ts';

let auth: Auth | undefined;

/** Made at the first request: the build imports this file without a database. */
function theAuth(): Auth {
	const { database, config, mailer } = runtime();
	auth ??= createAuth({
		db: database.db,
		publicUrl: config.publicUrl,
		secret: config.secret,
		sendSignInLink: (email, token) =>
			mailer.send(
				signInLetter(email, `${config.publicUrl}/inloggen/bevestig?code=${token}`, languageOf(getRequestEvent()))
			),
		getRequestEvent
	});
	return auth;
}

/** Promise 1: no form is read without the guard. */
watchForms(toDecide);

export const init: ServerInit = () => {
	void readAhead();
};

export const handle: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	const sessionId = await meet(event);
	const { context, language } = event.locals;
	const kept = await placeAmongKept(event);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%meerstem.language%', language),
		preload: ({ type }) => type === 'font' || type === 'css' || type === 'js'
	});
	const brought = { request: event.request, page: event.route.id, addresses: Object.values(event.params) };
	await keepTicks(context, brought, response.status);
	setHeaders(response.headers);
	const packing = mayBePacked(!sessionId, event.url.search)
		? packingFor(event.request.headers.get('accept-encoding'))
		: null;
	const answer = await packed(response, packing);
	log.info('request', {
		method: event.request.method,
		route: event.route.id,
		status: response.status,
		ms: Math.round(performance.now() - started)
	});
	return kept ? keep(kept, answer) : answer;
};

/** Who asks, in which language, and with what their page is made. */
async function meet(event: RequestEvent): Promise<string | null> {
	const { database, config, jobs, isExample, now } = runtime();
	const sessionId = await sessionIdOf(event);
	event.locals.auth = theAuth();
	event.locals.language = languageOf(event);
	event.locals.sessionId = sessionId;
	event.locals.clientAddress = event.getClientAddress();
	event.locals.isExample = isExample;
	event.locals.offersChooser = offersChooser({
		isExample,
		listensOn: config.host,
		forwarded: event.request.headers.has(forwardedHeader)
	});
	event.locals.context = {
		db: database.db,
		viewer: sessionId ? await viewerOfSession(database.db, sessionId, now()) : guest,
		now,
		later: jobs.later
	};
	return sessionId;
}

function setHeaders(headers: Headers): void {
	const { publicUrl } = runtime().config;
	for (const [name, value] of securityHeaders(publicUrl)) headers.set(name, value);
	withDefaultPolicy(headers, publicUrl);
	// One address shows different things to different people, so nobody but their own browser may keep it.
	if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
	headers.append('vary', 'cookie');
}

type Place = { key: string; snapshot: string; route: string | null };

/** Where a guest's page would be kept, and what the database shows before it is made; null when it is kept nowhere. */
async function placeAmongKept(event: RequestEvent): Promise<Place | null> {
	const { request, url, route } = event;
	const headers = Object.fromEntries(request.headers);
	// What a page is made of bears the address of the page itself here.
	const key = event.isDataRequest ? null : keyOf(request.method, url.pathname + url.search, headers);
	if (key === null) return null;
	const snapshot =
		headers[snapshotHeader] ??
		(await runtime()
			.database.snapshot()
			.catch(() => null));
	return snapshot === null ? null : { key, snapshot, route: route.id };
}

async function keep({ key, snapshot, route }: Place, response: Response): Promise<Response> {
	if (!mayBeKept(response.status, response.headers)) return response;
	const body = new Uint8Array(await response.arrayBuffer());
	const etag = response.headers.get('etag') ?? '';
	runtime().pages.keep(key, { snapshot, madeAt: Date.now(), route, headers: [...response.headers], etag, body });
	return new Response(body, response);
}

function languageOf(event: RequestEvent): Language {
	const chosen = event.cookies.get('taal');
	return isLanguage(chosen) ? chosen : 'nl';
}

/** Asks better-auth only when there is a session cookie at all: most requests are a guest's. */
async function sessionIdOf(event: RequestEvent): Promise<string | null> {
	if (!/(^|;\s*)(__Host-)?meerstem=/.test(event.request.headers.get('cookie') ?? '')) return null;
	const found = await theAuth().api.getSession({ headers: event.request.headers });
	return found?.session.id ?? null;
}

/** Refusals become 403 and 404, a database that does not answer 503, a full disk 507; everything else is a bug, gets an id, and is logged without anybody's words. */
export const handleError: HandleServerError = ({ error, event, kind }) => {
	const errorId = randomUUID().slice(0, 8);
	if (error instanceof NotFound) return { status: 404, message: 'not-found', errorId };
	if (error instanceof Forbidden) return { status: 403, message: 'forbidden', errorId };
	const known = isDatabaseAway(error)
		? { status: 503, message: 'database-away' }
		: isDiskFull(error)
			? { status: 507, message: 'disk-full' }
			: {};
	if (kind === 'unknown') {
		const reason = known.message ? { reason: known.message } : {};
		const about = { route: event.route.id, method: event.request.method, ...reason };
		log.error('error', { errorId, ...about, ...factsOf(error) });
	}
	return { ...known, errorId };
};
