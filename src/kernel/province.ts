// The twelve provinces, by the codes of @svg-maps/netherlands, in the order of the Dutch alphabet. Names are the same in
// both languages here: they are addresses, not words.
export const provinces = ['dr', 'fl', 'fr', 'ge', 'gr', 'li', 'nb', 'nh', 'ov', 'ut', 'ze', 'zh'] as const;
export type Province = (typeof provinces)[number];

export const provinceNames: Record<Province, string> = {
	dr: 'Drenthe',
	fl: 'Flevoland',
	fr: 'Fryslân',
	ge: 'Gelderland',
	gr: 'Groningen',
	li: 'Limburg',
	nb: 'Noord-Brabant',
	nh: 'Noord-Holland',
	ov: 'Overijssel',
	ut: 'Utrecht',
	ze: 'Zeeland',
	zh: 'Zuid-Holland'
};

export const isProvince = (value: unknown): value is Province => (provinces as readonly unknown[]).includes(value);
