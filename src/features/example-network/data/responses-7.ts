import type { ExampleResponse } from './types.ts';

/** Answers to the stories about safe enough, an open door, and growing old. */
export const responses7: readonly ExampleResponse[] = [
	{ story: 'tien-over-vier', by: 'riet-van-der-wal', answer: 'recognise', on: 632 },
	{
		story: 'tien-over-vier',
		by: 'gerda-bosma',
		answer: 'different',
		on: 610,
		words:
			'Bij ons is afgesproken dat je eerst met iemand van Veilig Thuis belt, zonder naam. Dat duurt tien minuten en ik ben er twee keer door van gedachten veranderd. Zelf bellen met een vader zou ik niet durven.'
	},
	{
		story: 'tien-over-vier',
		by: 'jeroen-maas',
		answer: 'recognise',
		on: 530,
		words:
			'Als teamleider moet ik hier iets van vinden. Ik vind dat ze het goed deed en dat ik het niet als regel zou opschrijven.'
	},
	{
		story: 'tien-over-vier',
		by: 'eline-vermeulen',
		answer: 'different',
		on: 420,
		words:
			'Ik heb zo een keer gebeld, en toen wist hij dat de juf had gepraat. Het kind is van school gehaald. Sindsdien bel ik niet meer als eerste.'
	},
	{
		story: 'dunne-wanden',
		by: 'mei-lin-chan',
		answer: 'recognise',
		on: 430,
		words: 'Bij ons is het een camping. Ook daar wordt iedereen eruit gezet als er blauwe lampen komen.'
	},
	{ story: 'dunne-wanden', by: 'nadia-bouzid', answer: 'recognise', on: 425 },
	{
		story: 'dunne-wanden',
		by: 'bram-van-eijk',
		answer: 'different',
		on: 380,
		words:
			'Wij hebben in zo’n geval gemeld en een plek geregeld voordat de politie kwam, met de verhuurder erbij. Dat ging één keer goed. Ik zeg er eerlijk bij dat die verhuurder een nicht was.'
	},
	{
		story: 'hek-open',
		by: 'ibrahim-diallo',
		answer: 'recognise',
		on: 440,
		words: 'Ik zit op dinsdag in een school en het begint altijd met iets dat stuk is.'
	},
	{ story: 'hek-open', by: 'daan-peeters', answer: 'recognise', on: 410 },
	{
		story: 'hek-open',
		by: 'carolien-witteveen',
		answer: 'unsure',
		on: 330,
		words:
			'Vanuit het Landelijk Beraad: in onze werkwijze begint alles bij een signaal. Hier was geen signaal, er was iemand. Ik weet niet hoe je dat in een stappenplan zet en ook niet of je dat moet willen.'
	},
	{
		story: 'hek-open',
		by: 'samira-haddad',
		answer: 'different',
		on: 300,
		words:
			'Bij ons stond iemand van het team bij het hek en toen gingen de moeders langs de andere ingang. Ze dachten dat we kwamen kijken. Het hangt er dus vanaf wie er staat.'
	},
	{ story: 'portiek-vier', by: 'bram-van-eijk', answer: 'recognise', on: 322 },
	{
		story: 'portiek-vier',
		by: 'petra-willemsen',
		answer: 'recognise',
		on: 318,
		words: 'Drie meldingen van één geluid. Wij noemen dat galm.'
	},
	{
		story: 'portiek-vier',
		by: 'hanneke-de-graaf',
		answer: 'different',
		on: 305,
		words:
			'Ik heb een huis gekend waar het ook drummen heette. Daar was het geen drummen. Ik ben blij met het lampje, ook als het tien keer voor niets brandt.'
	},
	{ story: 'zij-zat-erbij', by: 'kofi-mensah', answer: 'recognise', on: 231 },
	{
		story: 'zij-zat-erbij',
		by: 'jolanda-kuiper',
		answer: 'different',
		on: 214,
		words:
			'Bij ons zit het kind er bijna altijd bij. Ze zeggen dan niets, en na afloop op de gang alles. Nu plannen we de gang.'
	},
	{ story: 'zij-zat-erbij', by: 'yara-al-khatib', answer: 'recognise', on: 160 },
	{
		story: 'naderhand',
		by: 'geertje-wiersma',
		answer: 'recognise',
		on: 161,
		words: 'Wij hebben daarna met het team gegeten. Dat stond niet op de lijst.'
	},
	{ story: 'naderhand', by: 'wil-jansen', answer: 'unsure', on: 140 },
	{
		story: 'wie-belt-mij-terug',
		by: 'toon-verstappen',
		answer: 'different',
		on: 19,
		words:
			'Wij zijn met zijn tweeën en hebben één regel: wie het niet zeker weet belt de ander, ook als die in bad zit. Het is een slechte regel voor je huwelijk en een goede voor de kinderen.'
	},
	{ story: 'wie-belt-mij-terug', by: 'hatice-aksoy', answer: 'recognise', on: 18 },
	{ story: 'wie-belt-mij-terug', by: 'noor-de-wit', answer: 'recognise', on: 11 },

	{ story: 'voor-het-aantal-dat-komt', by: 'corrie-scholten', answer: 'recognise', on: 500 },
	{
		story: 'voor-het-aantal-dat-komt',
		by: 'redouan-amrani',
		answer: 'recognise',
		on: 460,
		words: 'Bij ons kwam het in een plastic tas, en ook pas na de soep.'
	},
	{
		story: 'voor-het-aantal-dat-komt',
		by: 'bart-hofstede',
		answer: 'different',
		on: 350,
		words:
			'Vanuit de gemeente Westerwaard: de meneer van het gemiddelde was ik. Ik moet het geld kunnen uitleggen aan mensen die ook voor het zwembad stemmen. Een aantal is dan niet onzinnig, het is het enige dat ik heb.'
	},
	{ story: 'afwas-om-vijf-uur', by: 'delano-braafheid', answer: 'recognise', on: 295 },
	{
		story: 'afwas-om-vijf-uur',
		by: 'truus-kooistra',
		answer: 'recognise',
		on: 290,
		words: 'Bij ons is het vouwen. Lakens, want die doe je met twee.'
	},
	{
		story: 'afwas-om-vijf-uur',
		by: 'thao-nguyen',
		answer: 'different',
		on: 280,
		words:
			'Wij hadden iemand die drie jaar heeft afgewassen en bij wie het nooit van een leien dakje ging. Hij wilde gewoon afwassen. Wij zochten er te veel achter.'
	},
	{ story: 'marktkraam-negen', by: 'priya-ramautar', answer: 'recognise', on: 400 },
	{
		story: 'marktkraam-negen',
		by: 'sjoerd-terpstra',
		answer: 'different',
		on: 385,
		words:
			'Onze kraam liep juist goed met folders, zolang er op stond wat het kost om een raam te isoleren. Mensen komen ook gewoon voor een antwoord.'
	},
	{ story: 'drieentwintig-sleutels', by: 'riet-van-der-wal', answer: 'recognise', on: 245 },
	{
		story: 'drieentwintig-sleutels',
		by: 'wesley-martina',
		answer: 'recognise',
		on: 238,
		words: 'Ik ken drie mensen die ergens een sleutel van hebben en dat nooit zullen zeggen.'
	},
	{
		story: 'drieentwintig-sleutels',
		by: 'winston-sedney',
		answer: 'different',
		on: 200,
		words:
			'Bij ons heeft één mens de sleutel en dat is Riet. Iedereen weet waar ze woont. Met drieëntwintig sleutels zou ik me afvragen wie er ’s nachts nog luistert.'
	},
	{ story: 'mijn-derde-intake', by: 'lotte-brouwer', answer: 'recognise', on: 184 },
	{
		story: 'mijn-derde-intake',
		by: 'stefan-kremer',
		answer: 'recognise',
		on: 5,
		words: 'Wij hebben sinds kort een balie. Na dit verhaal is hij een halve meter lager.'
	},
	{
		story: 'mijn-derde-intake',
		by: 'henk-schuurman',
		answer: 'different',
		on: 171,
		words:
			'Er komen bij ons ook mensen die het prettig vinden als je meteen vraagt waar ze voor komen. Ze hebben een parkeerkaart voor een uur.'
	},
	{ story: 'tellen-bij-de-deur', by: 'linda-van-rijn', answer: 'recognise', on: 90 },
	{
		story: 'tellen-bij-de-deur',
		by: 'hanneke-de-graaf',
		answer: 'different',
		on: 77,
		words:
			'Wij hebben door het tellen ontdekt dat er op vrijdag bijna alleen mannen komen. Dat wisten we niet. Nu kookt er op vrijdag iemand anders, en komen er ook vrouwen.'
	},
	{ story: 'kerst-was-dicht', by: 'riet-van-der-wal', answer: 'recognise', on: 15 },
	{ story: 'kerst-was-dicht', by: 'truus-kooistra', answer: 'unsure', on: 3 },

	{ story: 'veertien-treden', by: 'anneke-postma', answer: 'recognise', on: 390 },
	{
		story: 'veertien-treden',
		by: 'nelleke-vos',
		answer: 'different',
		on: 372,
		words:
			'Ik heb in een huis gestaan waar de leuning er kwam en de lift niet. Ze is in maart gevallen, op zes. Ik had moeten aandringen en dat zeg ik ook tegen haar dochter.'
	},
	{ story: 'roti-op-donderdag', by: 'mei-lin-chan', answer: 'recognise', on: 301 },
	{
		story: 'roti-op-donderdag',
		by: 'klaas-dijkema',
		answer: 'different',
		on: 288,
		words:
			'Bij ons aten ze juist het liefst alleen. Aan één tafel moest er gepraat worden, en praten was al het werk van hun vrouw geweest. Nu zetten we de pan op de stoep en tikken tegen het raam.'
	},
	{ story: 'de-auto-in-de-garage', by: 'lotte-brouwer', answer: 'recognise', on: 219 },
	{
		story: 'de-auto-in-de-garage',
		by: 'klaas-dijkema',
		answer: 'different',
		on: 203,
		words: 'Mijn buurman heeft zijn sleutel aan mij gegeven. Nu rij ik zijn auto en zit hij ernaast met commentaar.'
	},
	{ story: 'alarmknop', by: 'joke-timmer', answer: 'recognise', on: 143 },
	{ story: 'alarmknop', by: 'wil-jansen', answer: 'unsure', on: 131 },
	{ story: 'twee-keer-hetzelfde-verhaal', by: 'sunil-mahabir', answer: 'recognise', on: 101 },
	{
		story: 'twee-keer-hetzelfde-verhaal',
		by: 'joke-timmer',
		answer: 'different',
		on: 100,
		words:
			'Ik begrijp dat je uit de vazen drinkt. Bij ons was het gas. Dan moet je die dag doorpraten, ook als niemand dat wil.'
	},

	{ story: 'beschikking-in-de-la', by: 'petra-willemsen', answer: 'recognise', on: 74 },
	{
		story: 'beschikking-in-de-la',
		by: 'marieke-hoekstra',
		answer: 'unsure',
		on: 66,
		words:
			'Wij zijn de gemeente en wij sturen die brieven. Ik weet niet of ik die aan de buurvrouw ook had durven sturen.'
	},
	{ story: 'samen-of-apart', by: 'tomasz-kowalczyk', answer: 'recognise', on: 41 },
	{
		story: 'samen-of-apart',
		by: 'ayse-demir',
		answer: 'different',
		on: 37,
		words:
			'Bij ons zei de gemeente: ga samen wonen, wij kijken een jaar niet. Dat is aardig, en het staat nergens. Ze slapen daar dus ook niet rustig.'
	},
	{
		story: 'zelfde-vraag',
		by: 'jeroen-maas',
		answer: 'recognise',
		on: 96,
		words: 'Ik was die avond aan de andere kant van de tafel. Zo was het. Het duurde wel tot elf uur.'
	},
	{ story: 'zelfde-vraag', by: 'toon-verstappen', answer: 'recognise', on: 95 },
	{
		story: 'het-kind-vroeg-het',
		by: 'selam-tesfay',
		answer: 'different',
		on: 7,
		words:
			'Ik heb het een keer te laat gezegd en een keer te vroeg. Te vroeg was beter. Zij heeft toen een maand lang niet met mij gepraat en daarna wel, en het afscheid was van ons samen.'
	},
	{ story: 'het-kind-vroeg-het', by: 'priya-ramautar', answer: 'unsure', on: 6 }
];
