// What people may type in when they tell. Blocked numbers are no mistake here: the draft is kept without them.
import * as v from 'valibot';
import type { Audience } from '#kernel/audience.ts';
import { isId } from '#kernel/ids.ts';
import { notBsnField } from '#platform/web/forms.ts';
import { Stays } from '#features/guard/guard.forms.ts';
import type { DraftInput } from './draft.ts';
import { signatures, storyKinds, type Signature } from './story.ts';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,60}$/));
const digits = v.pipe(v.string(), v.regex(/^\d{9}$/));

/** A draft as the page's script sends it. Longer than the limits is read too: the rule says so, and nothing is lost. */
export const SentDraft = v.object({
	draftKey: key,
	id: v.nullable(v.pipe(v.string(), v.check(isId))),
	revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
	unconfirmed: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)), []),
	title: v.string(),
	body: v.string(),
	kind: v.picklist(storyKinds),
	themeIds: v.pipe(v.array(v.pipe(v.string(), v.check(isId))), v.maxLength(5)),
	language: v.picklist(['nl', 'en']),
	allowedNumbers: v.pipe(v.array(digits), v.maxLength(20)),
	stays: v.optional(Stays)
});

/** The same draft from the fields of the form, without script. Null: not made by our page. */
export function draftIn(form: FormData, language: 'nl' | 'en'): DraftInput | null {
	const text = (name: string) => String(form.get(name) ?? '');
	const parsed = v.safeParse(SentDraft, {
		draftKey: text('sleutel'),
		id: text('concept') || null,
		revision: Number(text('revisie')),
		title: text('title'),
		body: text('body'),
		kind: text('kind') || 'experience',
		themeIds: text('theme') ? [text('theme')] : [],
		language,
		allowedNumbers: form.getAll(notBsnField).map(String)
	});
	return parsed.success ? parsed.output : null;
}

export type AudienceChoice = {
	audience: Audience;
	signature: Signature;
	/** The team it is told from, for who belongs to several. */
	organisationId: string | null;
};

/** "team:<id>", "members", "public" or "self", as the value of a button. */
function audienceIn(value: string): Audience | null {
	if (value === 'self' || value === 'members' || value === 'public') return { kind: value };
	const [kind, organisationId] = value.split(':');
	return kind === 'team' && organisationId && isId(organisationId) ? { kind: 'team', organisationId } : null;
}

export const audienceValue = (audience: Audience): string =>
	audience.kind === 'team' ? `team:${audience.organisationId}` : audience.kind;

/** From the fields of a form, or from the same names in an address. */
export function choiceIn(form: Pick<FormData | URLSearchParams, 'get'>): AudienceChoice | null {
	const audience = audienceIn(String(form.get('wie') ?? ''));
	const signature = signatures.find((one) => one === form.get('signature')) ?? 'team';
	const from = String(form.get('vanuit') ?? '');
	return audience && { audience, signature, organisationId: isId(from) ? from : null };
}
