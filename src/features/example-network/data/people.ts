import { people2 } from './people-2.ts';
import { person } from './person.ts';
import type { ExamplePerson } from './types.ts';

/** Invented people. Nobody here is anybody. */
export const people: readonly ExamplePerson[] = [
	// The programme team.
	person('ineke-zwart', 'Ineke Zwart', [], {
		steward: true,
		about: 'Brengt mensen bij elkaar en vergeet zelden een naam.'
	}),
	person('mehmet-korkmaz', 'Mehmet Korkmaz', [], {
		steward: true,
		about: 'Werkte twaalf jaar in een wijkteam. Houdt van korte mails.'
	}),

	// A member as a person, without a team.
	person('nelleke-vos', 'Nelleke Vos', [], {
		memberAsPerson: true,
		about: 'Was wijkverpleegkundige, valt nu in waar het knelt. Let op mensen die niemand belt.'
	}),

	// Wijkteam Havenwest
	person('fatma-yildirim', 'Fatma Yıldırım', [{ organisation: 'havenwest', from: 2900, contact: true }], {
		about: 'Teamleider. Wil dat er ’s middags nog iemand lacht.'
	}),
	person('joost-verhagen', 'Joost Verhagen', [{ organisation: 'havenwest', from: 4300 }], {
		about: 'Eenendertig jaar in de wijk. Liever bellen.'
	}),
	person('noor-de-wit', 'Noor de Wit', [{ organisation: 'havenwest', from: 21 }], {
		about: 'Net begonnen. Wil weten hoe anderen het eerste jaar zijn doorgekomen.'
	}),
	person('wesley-martina', 'Wesley Martina', [{ organisation: 'havenwest', from: 1700 }], {
		about: 'Mensen zonder adres. Kan slecht tegen loketten met een nummertje.'
	}),
	person('anneke-postma', 'Anneke Postma', [{ organisation: 'havenwest', from: 3300 }], {
		about: 'Ouderen die alleen wonen, en hun huisdieren.'
	}),
	person('redouan-amrani', 'Redouan Amrani', [{ organisation: 'havenwest', from: 1250 }], {
		about: 'Schulden, post in plastic tassen, en wie er meekijkt.'
	}),

	// Jongerenteam Oudekaai
	person('gino-pinas', 'Gino Pinas', [{ organisation: 'jongeren-oudekaai', from: 2100, contact: true }], {
		about: 'Jongeren van zeventien met haast. Praat het liefst in de auto.'
	}),
	person('lieke-smeets', 'Lieke Smeets', [{ organisation: 'jongeren-oudekaai', from: 900 }], {
		about: 'Jongeren die niet naar school gaan, en wat ze dan wel doen.'
	}),
	person(
		'selam-tesfay',
		'Selam Tesfay',
		[
			{ organisation: 'spoorzijde', from: 1500, until: 240 },
			{ organisation: 'jongeren-oudekaai', from: 239 }
		],
		{ about: 'Meisjes die vroeg volwassen zijn. Zoekt hoe je weggaat zonder te verdwijnen.' }
	),

	// Buurtteam Spoorzijde
	person('marieke-hoekstra', 'Marieke Hoekstra', [{ organisation: 'spoorzijde', from: 2400, contact: true }], {
		about: 'Teamleider bij een team van de gemeente. Heeft geduld met stadhuizen.'
	}),
	person('priya-ramautar', 'Priya Ramautar', [{ organisation: 'spoorzijde', from: 1600 }], {
		about: 'Jongeren die net op zichzelf wonen. Weet veel van waterrekeningen.'
	}),
	person('tomasz-kowalczyk', 'Tomasz Kowalczyk', [{ organisation: 'spoorzijde', from: 1100 }], {
		about: 'Rekent regelingen na, voor de zekerheid twee keer.'
	}),
	person(
		'els-van-den-broek',
		'Els van den Broek',
		[
			{ organisation: 'spoorzijde', from: 1400 },
			{ organisation: 'gemeente-lindevoort', from: 700 }
		],
		{ about: 'Twee dagen in de wijk, twee dagen op het stadhuis. Vrijdag vrij, om bij te komen van beide.' }
	),

	// Bewonersbedrijf De Droogmolen
	person('truus-kooistra', 'Truus Kooistra', [{ organisation: 'droogmolen', from: 2000, contact: true }], {
		about: 'Vouwt sneller dan wie ook.'
	}),
	person('delano-braafheid', 'Delano Braafheid', [{ organisation: 'droogmolen', from: 1300 }], {
		about: 'De jongens die ’s avonds blijven hangen. Drie dagen betaald.'
	}),

	// Jeugd- en gezinsteam Vlietmonde-Noord
	person('jeroen-maas', 'Jeroen Maas', [{ organisation: 'jgt-noord', from: 2200, contact: true }], {
		about: 'Teamleider. Zit tussen de wachtlijst en het team, en soms klem.'
	}),
	person('samira-haddad', 'Samira Haddad', [{ organisation: 'jgt-noord', from: 1900 }], {
		about: 'Gezinnen die wachten. Twijfelt hardop en vindt dat geen gebrek.'
	}),
	person('eline-vermeulen', 'Eline Vermeulen', [{ organisation: 'jgt-noord', from: 1000 }], {
		about: 'Moeders die al veel hulp hebben gehad.'
	}),
	person('kofi-mensah', 'Kofi Mensah', [{ organisation: 'jgt-noord', from: 1450 }], {
		about: 'Zoekt de mensen die in geen plan staan. Vist, vangt niets.'
	}),
	person('daan-peeters', 'Daan Peeters', [{ organisation: 'jgt-noord', from: 720 }], {
		about: 'Jonge kinderen. Wordt zelf vader.'
	}),

	// Sociaal wijkteam Molenkwartier
	person('petra-willemsen', 'Petra Willemsen', [{ organisation: 'molenkwartier', from: 2600, contact: true }], {
		about: 'Brieven die te laat komen. Wordt daar boos van en wil dat blijven.'
	}),
	person('yusuf-warsame', 'Yusuf Warsame', [{ organisation: 'molenkwartier', from: 1350 }], {
		about: 'Wat er over mensen wordt opgeschreven.'
	}),
	person('hanneke-de-graaf', 'Hanneke de Graaf', [{ organisation: 'molenkwartier', from: 1800 }], {
		about: 'Maakt lijstjes. Wil weten wie iets leest.'
	}),

	// Dorpsteam Grauwerzijl
	person('geertje-wiersma', 'Geertje Wiersma', [{ organisation: 'grauwerzijl', from: 2700, contact: true }], {
		about: 'Werken waar iedereen je kent, ook in de supermarkt.'
	}),
	person('klaas-dijkema', 'Klaas Dijkema', [{ organisation: 'grauwerzijl', from: 3100 }], {
		about: 'Mannen die niet praten. Voetbal.'
	}),
	person('lotte-brouwer', 'Lotte Brouwer', [{ organisation: 'grauwerzijl', from: 650 }], {
		about: 'Buren die zorgen en zelf niets vragen.'
	}),

	// Sociaal team Heerewolde
	person('henk-schuurman', 'Henk Schuurman', [{ organisation: 'heerewolde', from: 2300, contact: true }], {
		about: 'Formulieren, en hoe je ze weer kwijtraakt.'
	}),
	person('wil-jansen', 'Wil Jansen', [{ organisation: 'heerewolde', from: 1950 }], {
		about: 'Mensen die hun huis dreigen te verliezen. Praat desnoods door de brievenbus.'
	}),
	person('thao-nguyen', 'Thao Nguyen', [{ organisation: 'heerewolde', from: 800 }], {
		about: 'Gezinnen die hun plan zelf schrijven.'
	}),

	// Gebiedsteam Kiezelveen Oost
	person('ruud-lammers', 'Ruud Lammers', [{ organisation: 'kiezelveen', from: 2500, contact: true }], {
		about: 'Kort.'
	}),
	person('ayse-demir', 'Ayşe Demir', [{ organisation: 'kiezelveen', from: 1150 }], {
		about: 'Kou in huis, en potjes waar niemand bij kan.'
	}),
	person('bram-van-eijk', 'Bram van Eijk', [{ organisation: 'kiezelveen', from: 1050 }], {
		about: 'Veiligheid, en hoe weinig je daarvan ziet.'
	}),
	person('jolanda-kuiper', 'Jolanda Kuiper', [{ organisation: 'kiezelveen', from: 2050 }], {
		about: 'Gezinnen waar je lang komt. Enkel weer genezen.'
	}),

	// Stichting Twee Stoelen
	person('marloes-van-dam', 'Marloes van Dam', [{ organisation: 'twee-stoelen', from: 2800, contact: true }], {
		about: 'Neemt verhalen mee naar een landelijke tafel, en het antwoord mee terug.'
	}),
	person('ibrahim-diallo', 'Ibrahim Diallo', [{ organisation: 'twee-stoelen', from: 1200 }], {
		about: 'Een vaste dag op een vaste plek. Kan kopieerapparaten maken.'
	}),
	person('corrie-scholten', 'Corrie Scholten', [{ organisation: 'twee-stoelen', from: 3400 }], {
		about: 'Oudere vrouwen met een volle kaartclub en een leeg dossier.'
	}),

	// Coöperatie De Trekpont
	person('sjoerd-terpstra', 'Sjoerd Terpstra', [{ organisation: 'trekpont', from: 1850, contact: true }], {
		about: 'Wanneer niets doen het beste is. Fietst veel.'
	}),
	person('mei-lin-chan', 'Mei-Lin Chan', [{ organisation: 'trekpont', from: 1250 }], {
		about: 'Gezinnen met werk en toch te weinig. Groente.'
	}),
	person('nadia-bouzid', 'Nadia Bouzid', [{ organisation: 'trekpont', from: 980 }], {
		about: 'Wie vertaalt, en wat dat kost.'
	}),

	// Toegangsteam Waalsingen, not greeted yet
	person('stefan-kremer', 'Stefan Kremer', [{ organisation: 'waalsingen', from: 500, contact: true }], {
		about: 'Teamleider. Leest eerst een tijdje mee.'
	}),
	person('rosa-pereira', 'Rosa Pereira', [{ organisation: 'waalsingen', from: 760 }], {
		about: 'De huisarts om de hoek, en de hoek.'
	}),

	// Partners
	person('annemarie-slot', 'Annemarie Slot', [{ organisation: 'gemeente-lindevoort', from: 2100, contact: true }], {
		about: 'Beleidsadviseur. Schrijft memo’s en wil weten waar ze blijven.'
	}),
	person('frederik-oosterling', 'Frederik Oosterling', [{ organisation: 'lojv', from: 1500, contact: true }], {
		about: 'Secretaris van de werkgroep. Belooft weinig.'
	}),
	person('chantal-de-rooij', 'Chantal de Rooij', [{ organisation: 'lojv', from: 850 }], {
		about: 'Schrijft handreikingen en schrapt er ook weer in.'
	}),
	person('maarten-van-loon', 'Maarten van Loon', [{ organisation: 'rijksbureau', from: 620, contact: true }], {
		about: 'Zoekt de plek waar een goede wet een slechte regel wordt.'
	}),

	...people2
];
