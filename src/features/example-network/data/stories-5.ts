import type { ExampleStory } from './types.ts';

/** Eerst een dak en geld. */
export const stories5: readonly ExampleStory[] = [
	{
		key: 'wij-stonden-er-alle-drie',
		teller: 'wil-jansen',
		kind: 'experience',
		title: 'Wij stonden er alle drie',
		body: [
			'Alle drie stonden we op de stoep: de woningbouw, de bewindvoerder en ik. De deurwaarder was er ook, die had haast. Het was kwart over negen.',
			'Wij hadden het niet laten lopen. Er waren veertien gesprekken geweest, een regeling, nog een regeling, een brief van de huisarts. De laatste weken deed hij niet meer open. Ik heb door de brievenbus met hem over voetbal gepraat. Soms praatte hij terug.',
			'Die ochtend kwam hij naar buiten met een weekendtas en een schemerlamp. Hij gaf ons een hand, ook de deurwaarder. ‘Jullie konden er ook niks aan doen,’ zei hij. Er is nog nooit iets tegen mij gezegd wat zo lang bleef hangen.',
			'Later hebben we met z’n drieën alles nagelopen, stap voor stap. We vonden geen fout. Ik had liever een fout gevonden.',
			'Waar hij nu is weet ik niet.'
		].join('\n\n'),
		on: 115,
		themes: ['dak'],
		audience: 'members',
		signature: 'network'
	},
	{
		key: 'de-andere-deur',
		teller: 'mei-lin-chan',
		kind: 'experience',
		title: 'De andere deur',
		body: [
			'Voor de voedselbank moet je bij ons door de hoofdingang van het buurthuis, langs het raam van de kapper. Gezinnen met werk komen niet. Een vader zei: ‘Ik heb een bus met mijn naam erop. Waar moet ik die parkeren?’',
			'Wij zijn een coöperatie, dus wij bestellen samen. Groente, brood, wasmiddel, elke vrijdag in kratten in de sporthal. De meeste mensen betalen, een paar niet. Alleen wij tweeën weten wie. De kratten zijn gelijk.',
			'Dat ging een half jaar goed. Toen riep een buurvrouw over de kratten heen dat híj er ook was, met zijn mooie bus, en of we dan wel genoeg vroegen voor de wortels. Ze bedoelde er niets mee. De vrijdag daarop bleef zijn krat staan.',
			'Na een maand kwam hij terug. Hij wil nu de helft betalen. Ik ben bang dat hij dat niet kan, en ik heb het geld aangenomen.'
		].join('\n\n'),
		on: 85,
		themes: ['dak'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'verkeerde-schoenen',
		teller: 'marieke-hoekstra',
		kind: 'experience',
		title: 'De wethouder had verkeerde schoenen aan',
		body: [
			'Om acht uur stond hij voor onze deur, op leren zolen, en het had geijzeld. Een dag meelopen, daar hadden we om gevraagd. Geen pers. Hij had ja gezegd.',
			'Bij de eerste flat deed de lift het niet. Op drie hoog stond hij stil naast een plas en zei niets over de lucht. Bij een vrouw op de galerij heeft hij een uur geluisterd en één keer op zijn telefoon gekeken. Dat viel haar mee. Op het derde adres vroeg een man of hij kwam voor de kachel. ‘Nee,’ zei hij, ‘maar wat is er met de kachel?’',
			'Twee weken later hadden wij een eigen potje. Vijfhonderd euro per keer, geen aanvraag, achteraf één zin. Daar lagen al drie jaar memo’s over.',
			'De lift doet het nog steeds niet, die is van een ander. En volgend jaar zijn er verkiezingen. Wie weet dan nog van die kachel?'
		].join('\n\n'),
		on: 75,
		themes: ['dak'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'twee-tandenborstels',
		teller: 'tomasz-kowalczyk',
		kind: 'experience',
		title: 'Twee tandenborstels',
		body: [
			'‘Hoeveel nachten mag het?’ vroeg hij, nog voor ik zat. Hij is in de vijftig, zij ook. Twee flatjes op dezelfde galerij, twee keer bijstand, twee harten die niet meer alles doen.',
			'Ik zei dat er nergens een aantal nachten staat. Er staat ‘hoofdverblijf’. De controleur kijkt naar de was en de tandenborstels.',
			'Ze willen voor elkaar zorgen. Hij kan koken. Zij kan lezen wat er op de medicijndoosjes staat. In één huis houden ze samen per maand honderden euro’s minder over. Ik heb het uitgerekend, en toen nog een keer, in de hoop dat ik me vergist had.',
			'Ze hebben er een week over nagedacht en ze doen het niet. Nu komt de thuiszorg twee keer per dag bij hem en twee keer per dag bij haar. Dat kost meer dan die uitkering, maar het komt uit een andere la.'
		].join('\n\n'),
		on: 48,
		themes: ['dak'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'drie-banken',
		teller: 'wesley-martina',
		kind: 'experience',
		title: 'Hij woont nergens, dus hij wacht',
		body: [
			'Drie banken heeft hij, verdeeld over de week. Maandag en dinsdag bij een neef, woensdag tot vrijdag bij een oud-collega, het weekend wisselt. Hij vouwt overal voor zes uur zijn deken op, zodat niemand hem zat wordt.',
			'Voor een briefadres moet hij bewijzen dat hij nergens woont. Met verklaringen van de mensen bij wie hij slaapt. Die krijgen dan zelf een brief over hun huurtoeslag. Dus die tekenen niet. Dus woont hij volgens het loket ergens. Dus krijgt hij niets.',
			'Ik ben meegegaan. Nummertje, stoel, plant van plastic. Hij had alles in een map, op volgorde, met een elastiek eromheen. De vrouw aan het loket bladerde er één keer doorheen en vroeg naar de verklaringen. De map ging weer dicht.',
			'De wet zegt dat het kan. De beleidsregel zegt dat het mag. En zij zegt dat ze haar handtekening niet zet onder iets wat ze niet kan controleren. Haar collega is daarop aangesproken, dus ik snap haar. Dat maakt me nog bozer.',
			'We zijn negen weken bezig. Geen uitkering, geen zorgpas, geen plek op de lijst. Hij heeft een hoest die mij niet bevalt.'
		].join('\n\n'),
		on: 40,
		themes: ['dak'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'dertien-graden',
		teller: 'ayse-demir',
		kind: 'experience',
		title: 'Dertien graden',
		body: [
			'Dertien graden wees de meter in de kamer aan. De kinderen hadden hun jas aan en deden wie hem het langst aanhield. Hun moeder zei dat ze dat spel zelf hadden bedacht. Zij had het bedacht.',
			'Er was geld. Dat is het gekke. Er was een potje voor energie, maar dat was voor mensen met een eigen contract, en zij betaalde via de verhuurder. Er was een potje voor kinderen, maar dat was voor sport.',
			'Ik belde iemand bij de gemeente die ik van een verjaardag ken. Ze zuchtte. Toen zei ze: ‘Zwemles is ook warm.’ Diezelfde middag is er een bedrag overgemaakt, met een omschrijving die ik hier niet herhaal.',
			'Ik weet niet of ik dit een goed verhaal vind. Het werd negentien graden. En ik kende toevallig iemand van een verjaardag.'
		].join('\n\n'),
		on: 33,
		themes: ['dak'],
		audience: 'members',
		signature: 'team'
	},
	{
		key: 'op-haar-eigen-adres',
		teller: 'redouan-amrani',
		kind: 'experience',
		title: 'Op haar eigen adres',
		body: [
			'Vandaag hoorde ik dat iemand van ons een inwoner bij zich thuis heeft ingeschreven. Alleen op papier, zegt ze. Hij slaapt er niet. Zijn brieven liggen bij haar op de mat, tussen de tekeningen van haar kinderen.',
			'Ik schrok. Daarna dacht ik: zij is de enige bij wie het gelukt is. Ik heb in een jaar zes mensen naar het loket gebracht en nul adressen geregeld.',
			'Het mag niet van onze gedragscode. Dat weet ze. Ze heeft me niet gevraagd om het stil te houden, en ik heb haar niet gevraagd of ik het mocht zeggen. Dus ik noem geen naam. Hebben we het er maandag over, of juist niet?'
		].join('\n\n'),
		on: 28,
		themes: ['dak'],
		audience: 'team',
		signature: 'name'
	}
];
