/** A question that waits for an answer. */
export const openQuestion = {
	teller: 'nadia-bouzid',
	title: 'Wie vertaalt er na vijf uur?',
	body: 'De tolkentelefoon is bij ons tot vijf uur bereikbaar. Gesprekken aan de keukentafel beginnen om zeven uur. Hoe regelen jullie dat, zonder dat een kind moet vertalen?',
	theme: 'gewoon',
	on: 2
};

/** Answers of which whoever asked said that they helped. */
export const helped: readonly { question: string; by: string; on: number }[] = [
	{ question: 'afscheid-van-een-kleuter', by: 'jolanda-kuiper', on: 1 },
	{ question: 'wie-schafte-een-formulier-af', by: 'sjoerd-terpstra', on: 10 }
];
