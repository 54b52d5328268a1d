// Finding a circle: what somebody asks for, as it stands in the address of the page, and which circles fit. Pure.
import { circleKinds, circleLimits, type Circle, type CircleKind } from './circle.ts';

export type Wanted = { words: string; kind: CircleKind | null; themeId: string | null };

export const anyCircle: Wanted = { words: '', kind: null, themeId: null };

const isKind = (value: string | null): value is CircleKind => circleKinds.some((kind) => kind === value);

export function readWanted(params: URLSearchParams): Wanted {
	const kind = params.get('soort');
	return {
		words: (params.get('zoek') ?? '').trim().slice(0, circleLimits.search),
		kind: isKind(kind) ? kind : null,
		themeId: params.get('thema') || null
	};
}

export const wantsAnything = ({ words, kind, themeId }: Wanted): boolean =>
	words !== '' || kind !== null || themeId !== null;

/** Without accents and capitals: who types "fryslan" finds Fryslân. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word stands somewhere in what the circle says of itself. A region is in words, so it is found by words. */
export function fits(circle: Pick<Circle, 'name' | 'purpose' | 'region' | 'kind' | 'theme'>, wanted: Wanted): boolean {
	if (wanted.kind !== null && circle.kind !== wanted.kind) return false;
	if (wanted.themeId !== null && circle.theme?.id !== wanted.themeId) return false;
	const said = plain([circle.name, circle.purpose, circle.region, circle.theme?.title ?? ''].join(' '));
	return plain(wanted.words)
		.split(/\s+/)
		.every((word) => said.includes(word));
}
