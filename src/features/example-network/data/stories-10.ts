import type { ExampleStory } from './types.ts';

/** Later stories within the first themes, by people who joined along the way. */
export const stories10: readonly ExampleStory[] = [
	{
		key: 'beschikking-in-de-la',
		teller: 'sunil-mahabir',
		kind: 'experience',
		title: 'Toegekend, en te laat',
		body: [
			'Toegekend, stond erboven, met een handtekening die zelf ook een stempel was. Huishoudelijke hulp, drie uur per week, ingaande de eerste van de maand. Mevrouw was op de negende overleden.',
			'Haar zoon kwam de brief brengen. Hij wist niet wat hij ermee moest. Er stond een termijn in voor bezwaar.',
			'In de maanden ervoor had de buurvrouw gestofzuigd. Die had nooit een brief gekregen. Ik heb haar er een gestuurd, met de hand, op ons postpapier. Dat zij had gezorgd, van maart tot september, en dat het genoeg was geweest.',
			'Volgens mij mag dat niet, zo’n brief. Hij hangt bij haar in de gang.'
		].join('\n\n'),
		on: 82,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'samen-of-apart',
		teller: 'yara-al-khatib',
		kind: 'experience',
		title: 'Rekenen aan twee gezichten',
		body: [
			'Rekenen kan ze beter dan ik. Als zij bij haar moeder intrekt om te zorgen, kost dat samen driehonderdtwaalf euro in de maand. Als ze elke dag heen en weer reist, kost het haar rug.',
			'‘Liefde wordt gekort,’ zei ze, zonder bitterheid, zoals je zegt dat het regent.',
			'We hebben samen gebeld. Een vriendelijke stem legde uit dat het geen straf is, het heet een norm. Mijn collega zocht een uitzondering en vond er een, voor wie ernstig ziek is. Ernstig was de moeder nog net niet.',
			'Ze reist nu. Op de bank van haar moeder ligt een dekbed dat ’s morgens de kast in gaat, voor het geval er iemand komt kijken.'
		].join('\n\n'),
		on: 48,
		themes: ['dak'],
		audience: 'members',
		signature: 'network'
	},
	{
		key: 'zelfde-vraag',
		teller: 'rachid-bensalah',
		kind: 'experience',
		title: 'Zelfde vraag, aan de andere kant van de brug',
		body: [
			'Aan deze kant van de brug zeggen wij ja als een moeder om een diagnose voor haar zoon vraagt. Aan de andere kant, bij het team van Noord, zeggen ze eerst nee, of liever: nog niet. Het is dezelfde gemeente en dezelfde school.',
			'Wij hebben een avond bij elkaar gezeten om uit te zoeken wie gelijk had. Dat werd niks. Toen vroeg iemand waar we allebei bang voor waren. Wij voor een kind dat nooit hulp krijgt omdat er geen naam voor is. Zij voor een kind dat nooit meer van die naam af komt.',
			'Daarna werd het stil, en een goede avond. We doen het nog steeds verschillend. Ik kan nu wel uitleggen waarom zij het anders doen, en zij kunnen dat van ons. De moeders bellen elkaar trouwens al jaren.'
		].join('\n\n'),
		on: 98,
		themes: ['gewoon'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'het-kind-vroeg-het',
		teller: 'mirte-claessens',
		kind: 'question',
		title: 'Hoe vertel je een kind dat je weggaat als je zelf niet weet waarheen?',
		body: [
			'Mijn contract loopt in februari af en er is nog niets bekend. Zes kinderen weten dat ik er op maandag ben. Eentje heeft het gevraagd: ben jij er ook als het lente is?',
			'Ik heb gezegd dat ik dat niet wist. Zij ging door met tekenen, en tekende een lente zonder mij erin. Ik denk niet dat ze het zo bedoelde. Ik heb er twee nachten over nagedacht.',
			'Moet je vroeg eerlijk zijn, met het risico dat ze zich voor niets losmaakt? Of laat, met het risico dat ze schrikt? Wat hebben jullie gedaan, en hoe ging dat bij het kind?'
		].join('\n\n'),
		on: 9,
		themes: ['blijven'],
		audience: 'members',
		signature: 'name'
	}
];
