import type { ExampleTheme } from './types.ts';

/** Themes that people outside the first teams began. */
export const themes2: readonly ExampleTheme[] = [
	{
		key: 'veilig',
		title: 'Veilig genoeg',
		description:
			'Je hoort iets, je ziet iets, je weet het niet zeker. Melden kan het vertrouwen breken en niets doen kan erger zijn. Met wie deel je je twijfel, en wat doe je voordat je het zeker weet?',
		startedBy: 'hatice-aksoy',
		on: 700,
		words: [
			'melding',
			'veilig thuis',
			'onveilig',
			'blauwe plek',
			'ruzie',
			'geweld',
			'zorgen',
			'meldcode',
			'politie',
			'crisis',
			'schreeuwen',
			'twijfel',
			'onderbuik'
		],
		wordsBecause: 'Dit zijn de woorden die vallen vlak voordat iemand zegt: ik weet het niet.'
	},
	{
		key: 'inloop',
		title: 'Een deur die openstaat',
		description:
			'Een kamer met koffie waar je niets hoeft. Daar komen vragen binnen die nergens anders komen. Wie betaalt zo’n kamer, wie houdt hem vol, en wat gaat er stuk als je er een doel op zet?',
		startedBy: 'riet-van-der-wal',
		on: 640,
		words: [
			'inloop',
			'buurtkamer',
			'huiskamer',
			'koffie',
			'soep',
			'vrijwilliger',
			'sleutel',
			'subsidie',
			'bezoekers',
			'buurthuis',
			'keuken',
			'open deur'
		],
		wordsBecause: 'Wat je in zo’n kamer ziet en ruikt, en waar het geld vandaan moet komen.'
	},
	{
		key: 'oud',
		title: 'Oud in je eigen straat',
		description:
			'De trap wordt steiler, de bakker is weg en de buren zijn nieuw. Veel mensen willen blijven waar ze wonen. Wat is daarvoor nodig, van wie, en wanneer is verhuizen toch beter?',
		startedBy: 'joke-timmer',
		on: 420,
		words: [
			'tachtig',
			'ouderdom',
			'rollator',
			'traplift',
			'rijbewijs',
			'weduwe',
			'weduwnaar',
			'thuiszorg',
			'vergeetachtig',
			'dementie',
			'mantelzorger',
			'verhuizen',
			'alarmknop'
		],
		wordsBecause: 'Zo praten de mensen zelf erover, op ouderdom na.'
	}
];
