// Finding people and teams: what somebody asks for, as it stands in the address of the page. Pure.
import { pageField, pageNumber } from '#platform/web/page-number.ts';
import { isProvince, type Province } from '#kernel/province.ts';

export type Kind = 'people' | 'teams' | 'partners';

export type Asked = {
	words: string;
	themeId: string | null;
	province: Province | null;
	/** What teams call themselves; '' for any. */
	form: string;
	page: number;
};

export function readAsked(params: URLSearchParams): Asked {
	const text = (name: string, most: number) => (params.get(name) ?? '').trim().slice(0, most);
	const province = params.get('provincie');
	return {
		words: text('zoek', 80),
		themeId: text('thema', 40) || null,
		province: isProvince(province) ? province : null,
		form: text('vorm', 60),
		page: pageNumber(params)
	};
}

export const asksAnything = ({ words, themeId, province, form }: Asked): boolean =>
	words !== '' || themeId !== null || province !== null || form !== '';

/** The address of the same question with something changed. */
export function askedPath(path: string, asked: Asked, change: Partial<Asked> = {}): string {
	const { words, themeId, province, form, page } = { ...asked, page: 1, ...change };
	const params = new URLSearchParams();
	if (words) params.set('zoek', words);
	if (themeId) params.set('thema', themeId);
	if (province) params.set('provincie', province);
	if (form) params.set('vorm', form);
	if (page > 1) params.set(pageField, String(page));
	const query = params.toString();
	return query ? `${path}?${query}` : path;
}

export type PersonLine = {
	id: string;
	name: string;
	about: string | null;
	knows: string | null;
	teams: string[];
	themes: string[];
};

export type OrganisationLine = {
	name: string;
	path: string;
	form: string;
	municipality: string;
	province: Province | null;
};
