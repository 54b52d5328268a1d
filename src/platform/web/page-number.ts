// Which page of a list is asked for, in its address: `?bladzij=3`. Whatever else stands there is the first.

export const pageField = 'bladzij';
const mostPages = 10_000;

export function pageNumber(params: URLSearchParams): number {
	return Math.min(mostPages, Math.max(1, Math.floor(Number(params.get(pageField)) || 1)));
}
