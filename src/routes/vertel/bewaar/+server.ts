// Where the writing page has drafts kept. Only our own pages may ask: the framework checks the origin of forms, and this
// is no form.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { isSignedIn } from '#kernel/viewer.ts';
import { SentDraft } from '#features/stories/story.forms.ts';
import { saveDraft } from '#features/stories/stories.server.ts';
import type { RequestHandler } from './$types';

const mostBytes = 200_000;

export const POST: RequestHandler = async ({ request, locals, url }) => {
	if (!isFromHere(request.headers, url.origin)) return refused(403, 'elsewhere');
	if (!isSignedIn(locals.context.viewer)) return refused(401, 'signed-out');
	if (!request.headers.get('content-type')?.startsWith('application/json')) return refused(415, 'unclear');
	if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return refused(413, 'too-long');
	const text = await request.text();
	if (new TextEncoder().encode(text).length > mostBytes) return refused(413, 'too-long');
	const draft = v.safeParse(SentDraft, parsed(text));
	if (!draft.success) return refused(400, 'unclear');
	const outcome = await saveDraft(locals.context, draft.output);
	if (!outcome.ok) return refused(409, outcome.reason);
	const { id, revision, otherTab } = outcome.value;
	return json({ ok: true, id, revision, otherTab });
};

/** Some browsers leave `Origin` out of a request to their own origin and say so in `Sec-Fetch-Site`, which no page can set. */
function isFromHere(headers: Headers, origin: string): boolean {
	const named = headers.get('origin');
	return named === null ? headers.get('sec-fetch-site') === 'same-origin' : named === origin;
}

const refused = (status: number, reason: string) => json({ ok: false, reason }, { status });

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
