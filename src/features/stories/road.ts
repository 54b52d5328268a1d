// Where a writer goes on when their words may not go wider yet: to what waits for them, with what they wanted.
import { audienceValue, type AudienceChoice } from './story.forms.ts';
import { checkPath, eyesPath } from './second-look.ts';

export function roadOf(reason: string, id: string, wanted: AudienceChoice | null): string | null {
	const asked = wanted ? `?${askedFor(wanted)}` : '';
	if (reason === 'undecided') return checkPath(id) + asked;
	if (reason === 'needs-eyes') return eyesPath(id) + asked;
	return null;
}

/** The same names as the fields of the form, so that one function reads both. */
function askedFor({ audience, signature, organisationId }: AudienceChoice): string {
	const fields = { wie: audienceValue(audience), signature, ...(organisationId ? { vanuit: organisationId } : {}) };
	return new URLSearchParams(fields).toString();
}
