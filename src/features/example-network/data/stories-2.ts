import type { ExampleStory } from './types.ts';

/** Wie blijft er? The second half. */
export const stories2: readonly ExampleStory[] = [
	{
		key: 'beste-opvolger',
		teller: 'corrie-scholten',
		kind: 'experience',
		title: 'Wat er niet in het dossier staat',
		body: [
			'Beste opvolger,',
			'In het dossier staat dat mevrouw zorg mijdt. Dat klopt niet. Ze mijdt de bel, sinds de deurwaarder. Loop achterom en fluit, dat doet iedereen.',
			'Er staat ook dat er geen netwerk is. Dat heb ik er zelf in gezet, negen jaar geleden, en nooit meer weggehaald. Het netwerk is de kaartclub van woensdag. Die vrouwen weten eerder dan jij dat het misgaat.',
			'Drink haar koffie niet. Die staat er sinds de ochtend. Neem je eigen kan mee, dan drinkt ze met jou mee en hoeft niemand iets te zeggen.',
			'Ik heb gezegd dat ik nog eens langskom. Iedereen die weggaat zegt dat, en ik weet wat ervan komt. Ben ik er over een half jaar niet geweest, zeg het haar dan eerlijk. Zeg dat het niet aan haar lag.',
			'De sleutel van het fietsenhok ligt in de la.',
			'Groet, je voorganger'
		].join('\n\n'),
		on: 140,
		themes: ['blijven'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'wat-ik-niet-meer-vroeg',
		teller: 'jolanda-kuiper',
		kind: 'experience',
		title: 'Wat ik niet meer vroeg',
		body: [
			'Vier jaar kwam ik bij hetzelfde gezin en ik was daar trots op. Ik kende de hond, de ooms, de schulden. Toen brak ik mijn enkel en ging een collega van net dertig in mijn plaats.',
			'Zij vroeg bij het eerste bezoek waar de vader sliep. Ik had dat nooit gevraagd. Eerst vond ik het te vroeg en daarna kende ik ze te goed. Na een jaar durf je sommige dingen niet meer, want dan had je ze eerder moeten vragen.',
			'Het antwoord was: in de auto. Al twee winters.',
			'Ik lag thuis op de bank met mijn been omhoog en heb daar lang over nagedacht. Iedereen in ons vak zegt: vaste gezichten. Ik zei het ook. Bij dit gezin heeft het wisselen meer gebracht dan mijn blijven. Zij is er gebleven en ik ben niet teruggegaan. Dat was mijn eigen voorstel. Leuk vond ik het niet.'
		].join('\n\n'),
		on: 130,
		themes: ['blijven'],
		audience: 'members',
		signature: 'team'
	},
	{
		key: 'kleine-stoel',
		teller: 'ibrahim-diallo',
		kind: 'experience',
		title: 'De kleine stoel',
		body: [
			'Elke dinsdag zit ik op een school, op een stoel uit groep drie, naast het kopieerapparaat. Ik heb geen spreekuur. Er hangt geen bordje. Als het apparaat vastloopt, help ik.',
			'Zo kwam de juf van de kleuters iets vragen over een jongetje. Niks ergs, zei ze, en dat was ook zo. Zo kwam een vader die zijn telefoon niet snapte, en na drie dinsdagen zijn brieven ook niet. Verwezen heb ik bijna niemand. Na een kop koffie was er meestal niets meer om te verwijzen.',
			'Dat werd het probleem. In het jaaroverzicht stond ik met vier aanmeldingen. Een collega die gewoon op kantoor bleef had er eenenvijftig. Er kwam een vraag wat die dinsdag kost.',
			'Na de zomer stopt het. Ik heb het de juf verteld. Ze zei niets en drukte nog een keer op start.'
		].join('\n\n'),
		on: 120,
		themes: ['blijven'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'tien-minuten-in-de-gang',
		teller: 'anneke-postma',
		kind: 'experience',
		title: 'Tien minuten in de gang',
		body: [
			'Ik wil dit alleen aan jullie kwijt. Toen ik uitviel, hebben jullie mijn zes gezinnen verdeeld in de gang, met de jassen aan, in tien minuten. Ik hoorde het van een moeder. Zij wist al van wie ze geworden was toen ik nog dacht dat ik maandag terugkwam.',
			'Ik ben niet boos. Een beetje. Ik had zelf ook niets opgeschreven waar je iets mee kon. Alles zat in mijn hoofd, en mijn hoofd lag thuis met de gordijnen dicht.',
			'Wat ik graag zou willen: dat van elk gezin twee van ons iets weten. Geen dossier, ik bedoel dat je een keer samen aan die tafel hebt gezeten en weet waar de kopjes staan. Dan is tien minuten in de gang misschien genoeg.'
		].join('\n\n'),
		on: 80,
		themes: ['blijven'],
		audience: 'team',
		signature: 'name'
	},
	{
		key: 'die-iemand-ben-ik',
		teller: 'delano-braafheid',
		kind: 'experience',
		title: 'Die iemand ben ik',
		body: [
			'Mag ik ook iets zeggen? Ik las jullie stuk over wie er blijft. Het hoeft geen hulpverlener te zijn, staat daar, het mag ook iemand uit de buurt zijn. Die iemand ben ik. Drie dagen betaald, zeven dagen aanwezig.',
			'Er hangen zo’n acht jongens aan mij. Om half twee ’s nachts gaat mijn telefoon. Als het fout loopt, belt hun moeder mij, en soms vraagt de politie waarom ik niks zei. Sinds jullie mij ontdekt hebben krijg ik ook appjes van teams. Kun jij even, jij hebt zo’n goed contact.',
			'Ik doe het graag. Echt. Maar jullie hebben een achterwacht en een cursus en iemand die vraagt hoe het met je gaat. Ik heb een droger.',
			'Dus schrijf erbij wat het kost. En wie dat betaalt, want nu is dat mijn vrouw.'
		].join('\n\n'),
		on: 18,
		themes: ['blijven'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'afscheid-van-een-kleuter',
		teller: 'daan-peeters',
		kind: 'question',
		title: 'Hoe neem je afscheid van een kleuter?',
		body: [
			'Wie heeft hier ervaring mee? Over zes weken ga ik met verlof en daarna naar een andere regio. Ik kom al bijna twee jaar bij een gezin met een kind van een jaar of vier. Bij haar moeder weet ik hoe het moet: op tijd zeggen, samen terugkijken, de nieuwe een keer meenemen.',
			'Maar dat kind. Ze bewaart mijn bekertje apart. Volgens mij denkt ze dat ik een soort oom ben die alleen op donderdag bestaat.',
			'Een collega zegt: maak het niet groot, ze vergeten het. Een andere zegt: laat iets achter. Mijn eigen moeder zegt dat ik overdrijf. Wat hebben jullie gedaan? En hebben jullie later ooit gehoord wat het kind ervan vond?'
		].join('\n\n'),
		on: 9,
		themes: ['blijven'],
		audience: 'members',
		signature: 'name'
	}
];
