// The page /privacy. Every line here is a promise: change the code and this page together.
import type { Language } from '../../kernel/language.ts';
import { guestDays, unconfirmedDays } from '../gatherings/gathering.ts';
import type { Section } from './section.ts';

/** One kind of thing that is kept. */
export type Kept = { id: string; name: string; what: string; howLong: string; whoReads: string; basis: string };

/** Terms that depend on how this network is set up. The page passes the real ones. */
export type KeptDays = { session: number; mail: number };

const nlKept = (days: KeptDays): Kept[] => [
	{
		id: 'account',
		name: 'Je account',
		what: 'Je naam, je mailadres, je teams en sinds wanneer je daarbij hoort. Ook hoe je wilt meedoen en hoe vaak je mail wilt.',
		howLong:
			'Zolang je een account hebt. Voor een account dat niemand meer gebruikt, is nog geen vaste termijn gekozen.',
		whoReads:
			'Je naam en team staan bij wat je zo ondertekent. Je mailadres komt op geen pagina die andere deelnemers lezen.',
		basis: 'Overeenkomst: zonder account kun je niet vertellen of antwoorden.'
	},
	{
		id: 'profiel',
		name: 'Wat je over jezelf zegt',
		what: 'Waar je om geeft, wat je weet, wat je vraagt, hoe je het liefst meedoet en in welke provincie. Je hoeft niets in te vullen.',
		howLong: 'Tot je het verandert of je account verwijdert.',
		whoReads: 'Leden. Kies je voor iedereen, dan staan je naam, je team en deze woorden op een openbare pagina.',
		basis: 'Overeenkomst: zo kunnen anderen je vinden. Openbaar wordt het alleen met jouw toestemming.'
	},
	{
		id: 'berichten',
		name: 'Berichten aan elkaar',
		what: 'Wat je iemand schrijft, aan wie en wanneer. Ook of je daarbij je mailadres liet zien.',
		howLong: 'Tot een van jullie het account verwijdert.',
		whoReads:
			'Jullie tweeën. Het bericht gaat ook per mail, als de ander mail wil. Meldt wie het kreeg een bericht? Dan opent één persoon van het programmateam alleen dat bericht. Wie de server technisch beheert, kan overal bij.',
		basis: 'Overeenkomst: je vraagt ons om het te bezorgen.'
	},
	{
		id: 'drie-vragen',
		name: 'De drie vragen',
		what: 'Wat je één keer per jaar antwoordt, en wat je erbij schrijft. Ook of je dat jaar ‘nu niet’ koos, en of je er mail over kreeg.',
		howLong:
			'Zolang je een account hebt. Je woorden kun je altijd terugnemen. Verwijder je je account, dan zijn ze weg. Het antwoord telt nog mee, zonder dat iemand weet van wie.',
		whoReads:
			'Je woorden: wie jij kiest. Leden zien hoe vaak iets geantwoord is, vanaf vijf antwoorden. Dat je ‘nu niet’ koos, ziet niemand.',
		basis: 'Gerechtvaardigd belang: weten of leden krijgen wat ze nodig hebben. Meedoen hoeft niet.'
	},
	{
		id: 'wie-weet-raad',
		name: 'Wie een vraag kreeg',
		what: 'Aan wie een vraag is voorgelegd en wanneer. Ook wie een nieuw team op weg helpt, en wie bij een team wil horen.',
		howLong: 'Zolang de vraag of het team er is, of tot je je account verwijdert.',
		whoReads: 'Jij ziet wat je gevraagd is. Wie de vraag stelt, ziet alleen aan hoeveel mensen.',
		basis: 'Gerechtvaardigd belang: elkaar helpen zonder iemand te vaak te vragen.'
	},
	{
		id: 'concepten',
		name: 'Concepten van verhalen',
		what: 'Een verhaal dat je schrijft en nog niet deelt.',
		howLong: 'Tot je het deelt of weggooit.',
		whoReads: 'Alleen jij.',
		basis: 'Overeenkomst: je vraagt ons om dit voor je te bewaren.'
	},
	{
		id: 'verhalen',
		name: 'Gedeelde verhalen',
		what: 'Je verhaal, je ondertekening, wie het mag lezen en wat je er zelf over aangeeft.',
		howLong: 'Tot je het terugneemt. De plek blijft dan staan, met het woord ‘[teruggetrokken]’.',
		whoReads: 'De kring die jij kiest. Alleen jij maakt die kring groter.',
		basis:
			'Overeenkomst, voor je eigen woorden. Gaat het ook over een ander, dan is de grond een gerechtvaardigd belang: leren van de praktijk. Daarom mag die ander niet herkenbaar zijn.'
	},
	{
		id: 'antwoorden',
		name: 'Antwoorden',
		what: 'Herken ik, bij ons anders of weet ik niet, met de woorden die je erbij schrijft. Ook bij welk team je toen hoorde.',
		howLong: 'Tot je het antwoord wijzigt of terugneemt.',
		whoReads:
			'Wie de tekst leest waarop je antwoordt. Krijgt die tekst een grotere kring, dan blijven jouw woorden in de oude kring. Dat verandert pas als jij ja zegt.',
		basis: 'Overeenkomst: je doet mee aan het gesprek.'
	},
	{
		id: 'duidingen',
		name: 'Duidingen',
		what: 'De plekken en vakjes die je bij een verhaal kiest: waar het over ging, wat hielp, wat de doorslag gaf. Er staan geen woorden van jou in.',
		howLong:
			'Tot je je duiding weghaalt, of de verteller het verhaal terugneemt. Gaat je account weg, dan gaan je duidingen bij verhalen van anderen ook weg.',
		whoReads:
			'Wie het verhaal leest, nu of later. Je naam staat er niet bij. Wat een verteller zelf koos, telt mee in het patroon van het thema. Wat lezers kozen, telt daar apart in mee. Daarin zie je alleen verhalen die je mag lezen, en geen kleine getallen.',
		basis: 'Overeenkomst: je doet mee aan het gesprek.'
	},
	{
		id: 'inwoner-vertelt-mee',
		name: 'Woorden van een inwoner',
		what: 'Wat een inwoner zelf bij een verhaal zei, voor welke kring en wanneer die ja zei. Van de code op papier bewaren we alleen een versleutelde vorm. We bewaren geen naam en geen adres. Ook onthouden we of de verteller het verhaal zou laten lezen.',
		howLong: 'Tot de inwoner de woorden terugneemt, of de verteller het verhaal. De plek blijft dan staan.',
		whoReads:
			'Het team, de leden of iedereen, zoals de inwoner koos. Nooit meer mensen dan het verhaal lezen. Vond de inwoner dat goed, dan staan de woorden ook in een ander stuk, voor dezelfde kring. Wie de code heeft, leest het verhaal en deze woorden.',
		basis: 'Toestemming van de inwoner. Die trekt hem in met de code, zonder account en zonder reden.'
	},
	{
		id: 'rondes',
		name: 'Antwoorden in een ronde',
		what: 'Wat je bij elke stelling antwoordde, onder een nummer dat alleen in die ronde geldt. Heb je een account, dan bewaren we ook welk nummer van jou is. Zonder account bewaren we een versleutelde vorm van het nummer op je apparaat. Uit de antwoorden maken we een beeld van wie ongeveer hetzelfde zegt. In dat beeld staat niemand.',
		howLong:
			'Zolang de ronde bestaat. Gaat je account weg, dan blijven de aantallen staan en weten we niet meer dat ze van jou waren.',
		whoReads:
			'Iedereen die de ronde leest, leest de aantallen. Wat jij antwoordde, zie alleen jij. Schrijf je er woorden bij, dan zijn die te lezen met jouw ondertekening. Wie de server technisch beheert, kan overal bij.',
		basis: 'Overeenkomst: je doet mee aan de ronde. Of je meegetekend wordt, kies je zelf.'
	},
	{
		id: 'bijeenkomsten',
		name: 'Wie naar een bijeenkomst komt',
		what: `Heb je een account: dat je komt, of op de wachtlijst staat. Zonder account: je naam, je mailadres en je taal.`,
		howLong: `Van gasten: tot ${guestDays} dagen na de bijeenkomst. Druk je nooit op de knop in de mail, dan na ${unconfirmedDays} dagen. Heb je een account, dan zolang je dat hebt.`,
		whoReads:
			'Wie de bijeenkomst organiseert, leest je naam en je team. Je mailadres leest niemand. Anderen zien alleen hoeveel mensen komen.',
		basis: 'Overeenkomst: je geeft je op.'
	},
	{
		id: 'agenda',
		name: 'Je eigen agenda-adres',
		what: 'Een willekeurig nummer in het adres waarmee je agenda-app je bijeenkomsten ophaalt. Alleen als je erom vroeg.',
		howLong: 'Tot je een nieuw adres maakt of je account weghaalt.',
		whoReads: 'Wie het adres heeft, ziet waar jij naartoe gaat. Geef het dus aan niemand.',
		basis: 'Overeenkomst: je vraagt ons om dit adres.'
	},
	{
		id: 'verzamelmail',
		name: 'Wat je al per mail hoorde',
		what: 'Over welke verhalen, rode draden, bijeenkomsten en antwoorden je mail kreeg, als nummer. Zo hoor je niets twee keer. Woorden staan er niet bij.',
		howLong: 'Ongeveer drie maanden.',
		whoReads: 'Niemand ziet dit op een pagina. Het programma gebruikt het.',
		basis: 'Gerechtvaardigd belang: niet meer mail sturen dan nodig.'
	},
	{
		id: 'rode-draden',
		name: 'Rode draden en hun versies',
		what: 'De zinnen, de bronnen, de stemmen die anders zijn, de namen van de wevers en elke versie.',
		howLong:
			'Een versie blijft bestaan en verandert niet. Alleen teruggenomen of verborgen woorden gaan eruit. Op die plek staat dan een zichtbaar teken.',
		whoReads: 'Eerst alleen de wevers. Na het delen de kring die erbij staat, vaak iedereen.',
		basis:
			'Gerechtvaardigd belang: samen leren en kunnen nagaan waar een zin vandaan komt. Voor jouw woorden in een grotere kring vragen we toestemming.'
	},
	{
		id: 'vragen-aan-jou',
		name: 'Vragen aan jou om toestemming',
		what: 'Om welke woorden het ging, voor welke kring, wat je antwoordde en wanneer. Ook wat je eerder antwoordde.',
		howLong: 'Zolang de rode draad bestaat. Neem je je woorden terug, dan verdwijnen ze ook hier.',
		whoReads: 'Jij. De wevers zien alleen of er een ja is. Geen antwoord telt als nee.',
		basis:
			'Toestemming, voor het gebruik van je woorden. We bewaren je antwoord om je keuze te kunnen laten zien. Je kunt een ja altijd weer intrekken.'
	},
	{
		id: 'tafels',
		name: 'Tafels en hun antwoorden',
		what: 'Wie aan een landelijke tafel zit, wat daar is gebracht en welk antwoord terugkwam. Ook wat een instelling vraagt, en welke dagen eraan komen. En of jij zei dat iets bij jullie drukt, met je team van toen.',
		howLong: 'Zolang dit netwerk bestaat. Zo blijft te zien wat er met een rode draad gebeurde.',
		whoReads:
			'De mensen aan die tafel en de kring die erbij staat. Wie bijdroeg, leest wat er terugkwam. Of het drukt, is alleen als aantal teams te lezen. Wat jij daarover zei, zie alleen jij.',
		basis: 'Gerechtvaardigd belang: laten zien wat er met ieders bijdrage gebeurt.'
	},
	{
		id: 'meldingen',
		name: 'Meldingen dat iemand herkenbaar is',
		what: 'Om welke tekst het gaat, wanneer het is gemeld en wat er daarna gebeurde. De gemelde woorden staan er niet in.',
		howLong: 'Zolang de tekst bestaat.',
		whoReads: 'Het programmateam en wie de woorden verbergt. De schrijver hoort de reden.',
		basis: 'Gerechtvaardigd belang: inwoners beschermen, en kunnen nagaan waarom iets is verborgen.'
	},
	{
		id: 'mail',
		name: 'Mail',
		what: 'De berichten die je van ons krijgt. Ook een aantekening dat een bericht is verstuurd, zodat je nieuws niet twee keer krijgt.',
		howLong: `Een bericht hoogstens ${days.mail === 1 ? 'één dag' : `${days.mail} dagen`}. De aantekening zolang je een account hebt.`,
		whoReads: 'Jij. De maildiensten die het bericht bezorgen, verwerken het ook.',
		basis:
			'Overeenkomst, voor mail om in te loggen. Gerechtvaardigd belang, voor nieuws over je eigen bijdragen. Dat nieuws kun je uitzetten.'
	},
	{
		id: 'antwoord-per-mail',
		name: 'Antwoorden vanuit een mail',
		what: 'Wat een mail je vroeg en wat je koos, als nummer. Antwoord je met woorden waaraan iemand te herkennen kan zijn, dan ook die woorden, tot jij kiest.',
		howLong:
			'De woorden hooguit 14 dagen, de rest hooguit 90 dagen. De mail die je stuurt, verwijderen we meteen uit de postbus. Bijlagen bewaren we niet.',
		whoReads: 'Jij. Wie de link uit je mail heeft, ziet waar die over gaat. Stuur zo’n mail dus niet door.',
		basis: 'Overeenkomst: je vraagt ons om je antwoord te plaatsen.'
	},
	{
		id: 'inloggen',
		name: 'Ingelogd zijn',
		what: 'Een kenmerk waaraan we zien dat je bent ingelogd, en technische gegevens van je browser en verbinding.',
		howLong: `Tot je uitlogt, of tot je ${days.session} dagen niet bent geweest. Een link om in te loggen werkt één keer en maar kort.`,
		whoReads: 'Niemand ziet dit op een pagina. Het programma gebruikt het.',
		basis: 'Overeenkomst: anders kun je niet ingelogd blijven.'
	},
	{
		id: 'te-vaak',
		name: 'Merktekens tegen misbruik',
		what: 'Een versleuteld kenmerk van je mailadres of internetadres, en hoe vaak er iets is geprobeerd. Het adres zelf staat er niet in.',
		howLong: 'Hoogstens een dag.',
		whoReads: 'Niemand ziet dit op een pagina. Het programma gebruikt het.',
		basis: 'Gerechtvaardigd belang: misbruik tegenhouden.'
	},
	{
		id: 'log',
		name: 'Technisch logboek',
		what: 'Welk soort pagina is gevraagd, wanneer, of het lukte en het kenmerk van een fout. Er staan geen woorden van mensen in.',
		howLong: 'Hoogstens 30 dagen.',
		whoReads: 'Wie de server beheert.',
		basis: 'Gerechtvaardigd belang: fouten vinden en het netwerk veilig houden.'
	},
	{
		id: 'nakijken',
		name: 'Keuzes bij het nakijken',
		what: 'Bij welke plek in je tekst je koos dat iets mag blijven staan, en wanneer. Ook welke collega je tekst las. De woorden zelf bewaren we daar niet bij.',
		howLong: 'Zolang je tekst er staat.',
		whoReads: 'Jij. De collega die je vroeg, leest de tekst die je liet zien.',
		basis: 'Gerechtvaardigd belang: inwoners beschermen.'
	},
	{
		id: 'zoekwijzer',
		name: 'Zoekwijzer',
		what: 'Losse woorden uit teksten, om ze te kunnen vinden. Je vindt alleen wat je ook mag lezen. Wat iemand zoekt, bewaren we niet.',
		howLong: 'Zolang de tekst er staat. Neem je woorden terug, dan gaan ze ook hier meteen weg.',
		whoReads: 'Niemand ziet dit op een pagina. Het programma gebruikt het.',
		basis: 'Gerechtvaardigd belang: elkaar kunnen vinden.'
	},
	{
		id: 'teruggenomen',
		name: 'Lijst van wat teruggenomen is',
		what: 'Kenmerken van teksten en accounts die weg zijn, zonder woorden en zonder namen. Zo komt niets terug als we een kopie terugzetten.',
		howLong: 'Zolang dit netwerk bestaat.',
		whoReads: 'Wie de server beheert.',
		basis: 'Gerechtvaardigd belang: wat weg is, moet weg blijven.'
	},
	{
		id: 'reservekopie',
		name: 'Reservekopieën',
		what: 'Een kopie van alles wat op de server staat, voor als er iets stukgaat.',
		howLong: 'Hoogstens 30 dagen. Zetten we een kopie terug, dan halen we teruggenomen woorden er opnieuw uit.',
		whoReads: 'Wie de server beheert.',
		basis: 'Gerechtvaardigd belang: gegevens mogen niet verloren gaan.'
	}
];

const nlSections: Section[] = [
	{
		id: 'wie-leest-mee',
		heading: 'Wie leest mee',
		paragraphs: [
			'Een nieuw verhaal is alleen voor jou. Bij elke tekst kies je wie meeleest. Bij die keuze staat in gewone woorden wie dat zijn. Er zijn vijf kringen:'
		],
		list: [
			'Alleen jij: niemand anders leest het op een pagina.',
			'Je team: je teamgenoten, ook je leidinggevende. Hoort je team bij de gemeente, dan werkt die leidinggevende daar ook.',
			'Een groep: de mensen van één kring, tafel of gesprek. De naam staat erbij.',
			'Leden: mensen van teams die lid zijn, en mensen die zelf lid zijn. Een partner, zoals een gemeente, hoort hier nooit bij. Hoort iemand bij allebei, dan vragen we in welke rol die meekijkt.',
			'Openbaar: iedereen, ook zonder account.'
		]
	},
	{
		id: 'niet-verder',
		heading: 'Je woorden gaan niet verder dan jij zegt',
		paragraphs: [
			'Wil iemand jouw woorden gebruiken in een grotere kring? Dan krijg je één vraag, over die woorden en die kring. Zeg je niets, dan is het nee. Je verhaal telt dan wel mee, als ‘een verhaal in kleinere kring’. Anderen kunnen het niet lezen.',
			'Ook als je alleen met de naam van je team ondertekent, kunnen collega’s je soms herkennen. Dat zeggen we erbij als een kring klein is.'
		]
	},
	{
		id: 'programmateam-en-server',
		heading: 'Wat het programmateam en de beheerder zien',
		paragraphs: [
			'Het programmateam heeft geen extra ogen. Het leest wat andere leden ook lezen. Er zijn twee uitzonderingen: een bericht dat iemand meldt, en wat jij zelf aan het programmateam schrijft bij de drie vragen.',
			'Wie de server beheert, kan technisch alles lezen. Ook concepten. Dat is bij bijna elke website zo. Wij zeggen het liever hardop. Schrijf dus ook in een concept niets waaraan je een inwoner herkent.'
		]
	},
	{
		id: 'cookies',
		heading: 'Geen volgen, drie kleine cookies',
		paragraphs: [
			'We volgen je niet. Er zijn geen advertenties en geen meetdiensten van anderen. We gebruiken drie cookies. Eén zorgt dat je ingelogd blijft. Eén onthoudt je taal. En antwoord je in een ronde zonder account, dan komt er een willekeurig nummer op je apparaat. Daarmee kun je je antwoorden veranderen. Het geldt alleen bij de rondes, en is in elke ronde anders versleuteld.'
		]
	},
	{
		id: 'eigen-apparaat',
		heading: 'Een concept staat ook op je eigen apparaat',
		paragraphs: [
			'Schrijf je een verhaal, dan bewaart je browser het op je eigen apparaat. Zo raak je niets kwijt als de verbinding wegvalt. Dat duurt tot het op de server is bewaard.',
			'Werk je op een computer die anderen ook gebruiken? Wacht dan tot er staat dat je verhaal is bewaard, en log uit. Wil je zeker weten dat er niets achterblijft? Wis in de instellingen van de browser de gegevens van deze website. Of schrijf in een privévenster, en sluit dat na het bewaren.'
		]
	},
	{
		id: 'nummers',
		heading: 'BSN en bankrekening bewaren we nooit',
		paragraphs: [
			'Typ je een burgerservicenummer of het nummer van een bankrekening? Dan zetten we er ‘[nummer]’ neer. De rest van je tekst blijft staan. Het nummer zelf bewaren we nergens, ook niet op je apparaat.',
			'Soms lijkt een ander nummer op een BSN. Dan kun je zeggen: dit is geen BSN. Alleen in die tekst blijft het nummer dan staan.'
		]
	},
	{
		id: 'inwoners',
		heading: 'Inwoners mogen niet herkenbaar zijn',
		paragraphs: [
			'Verhalen gaan vaak over inwoners. Zij hebben hier niet om gevraagd. Daarom zoekt het programma in je tekst naar namen, adressen en andere dingen waaraan je iemand herkent. Je ziet wat het vond, en waarom. Jij kiest andere woorden, of zegt dat het zo kan. Pas daarna kun je het delen.',
			'Een inwoner kan ook meevertellen. De eigen woorden staan dan apart. Met een code op papier leest die inwoner het verhaal. Met dezelfde code neemt die de eigen woorden terug, op de bladzijde {link:/inwoner|Een verhaal waar jij in zit}.',
			'Dit gebeurt in je browser en op onze eigen server. Je tekst gaat hiervoor niet naar een andere dienst. Het programma ziet niet alles. Lees je tekst daarom zelf nog eens, met de ogen van iemand uit de buurt. Kan iemand te herkennen zijn? Schrijf dan niets over diens gezondheid, geloof of straf.'
		]
	},
	{
		id: 'hier-is-iemand-herkenbaar',
		heading: 'De knop ‘Hier is iemand herkenbaar’',
		paragraphs: [
			'Zie je toch dat iemand te herkennen is? Druk dan op de knop ‘Hier is iemand herkenbaar’. Dat kan iedereen, ook zonder account. Ook als het over jou gaat.',
			'Iemand van het programmateam of twee leden kunnen de woorden dan meteen verbergen. De plek blijft zichtbaar, de woorden niet. De schrijver hoort waarom en past de tekst aan. Of een tweede persoon van het programmateam beslist. In het logboek komen de woorden niet te staan.'
		]
	},
	{
		id: 'openbaar',
		heading: 'Wat openbaar is, is van iedereen te gebruiken',
		paragraphs: [
			'Openbare woorden mag iedereen gebruiken, als de bron erbij staat. Dat is de licentie {link:https://creativecommons.org/licenses/by/4.0/deed.nl|CC BY 4.0}.',
			'Je kunt openbare woorden later terugnemen. Dan verdwijnen ze meteen van onze pagina’s. Wat anderen al hebben gekopieerd, geprint of gemaild, kan niemand terughalen.'
		]
	},
	{
		id: 'wat-jij-kunt-doen',
		heading: 'Wat jij kunt doen',
		paragraphs: ['Het zijn jouw gegevens en jouw woorden. Je hebt deze rechten:'],
		list: [
			'Zien wat we van je bewaren.',
			'Veranderen wat niet klopt.',
			'Woorden terugnemen. Ze verdwijnen meteen van elke pagina. Uit reservekopieën zijn ze na hoogstens 30 dagen weg.',
			'Je account verwijderen, of dat aan de verantwoordelijke vragen. Je verhalen en je woorden bij antwoorden verdwijnen dan ook. Wat je samen met anderen schreef, blijft staan zonder je naam.',
			'Je gegevens meenemen, in één bestand: {link:/account#gegevens|Neem je gegevens mee}. Wat anderen schreven staat daar alleen in als het aan jou gericht was.',
			'Bezwaar maken, of vragen om je gegevens een tijd niet te gebruiken.'
		]
	},
	{
		id: 'vraag-of-klacht',
		heading: 'Een vraag of een klacht',
		paragraphs: [
			'Lukt iets niet met een knop? Vraag het aan de verantwoordelijke. Dat kan ook als je geen account hebt en een verhaal over jou gaat. Je krijgt binnen een maand antwoord.',
			'Ben je het niet eens met wat we doen? Laat het ons weten. Je kunt ook een klacht indienen bij de {link:https://www.autoriteitpersoonsgegevens.nl|Autoriteit Persoonsgegevens}. Daarvoor hoef je niet eerst bij ons te zijn geweest.'
		]
	}
];

const nl = {
	title: 'Privacy',
	lead: 'Wat we bewaren, hoe lang, wie het leest en wat jij kunt doen. Met ‘we’ bedoelen we wie dit netwerk beheert.',
	updated: 'Versie 1, 23 november 2026',
	notChecked: 'Een jurist heeft deze pagina nog niet nagekeken.',
	responsibleHeading: 'Wie verantwoordelijk is',
	responsible: (name: string, address: string) =>
		`${name} is verantwoordelijk voor de gegevens in dit netwerk. Heb je een vraag over privacy? Je bereikt ${name} via ${address}.`,
	exampleNetwork:
		'Dit is een voorbeeldnetwerk. De mensen, teams en verhalen zijn verzonnen. Zet hier geen verhalen over echte mensen neer.',
	responsibleMissing:
		'Hier is nog niet ingevuld wie verantwoordelijk is. Gebruik dit netwerk nog niet voor echte verhalen.',
	keptHeading: 'Wat we bewaren',
	keptLead: 'Per soort staat hier wat het is, hoe lang het blijft, wie het leest en waarom het mag.',
	keptLabels: { name: 'Soort', what: 'Wat', howLong: 'Hoe lang', whoReads: 'Wie leest het', basis: 'Waarom het mag' },
	kept: nlKept,
	onThisPage: 'Op deze pagina',
	sections: nlSections
};

const enKept = (days: KeptDays): Kept[] => [
	{
		id: 'account',
		name: 'Your account',
		what: 'Your name, your mail address, your teams and since when you belong to them. Also how you want to take part and how often you want mail.',
		howLong:
			'As long as you have an account. No fixed term has been chosen yet for an account that nobody uses any more.',
		whoReads:
			'Your name and team stand with what you sign that way. Your mail address is on no page that other participants read.',
		basis: 'Contract: without an account you cannot tell or answer.'
	},
	{
		id: 'profiel',
		name: 'What you say of yourself',
		what: 'What you care about, what you know, what you ask, how you like to take part and in which province. You need not fill in anything.',
		howLong: 'Until you change it or delete your account.',
		whoReads: 'Members. If you choose everyone, your name, your team and these words stand on a public page.',
		basis: 'Contract: this is how others can find you. It becomes public only with your consent.'
	},
	{
		id: 'berichten',
		name: 'Messages to each other',
		what: 'What you write to somebody, to whom and when. Also whether you showed your mail address with it.',
		howLong: 'Until one of you deletes the account.',
		whoReads:
			'The two of you. The message also goes by mail, if the other wants mail. Does whoever got a message report it? Then one person of the programme team opens that message only. Whoever runs the server technically can reach everything.',
		basis: 'Contract: you ask us to deliver it.'
	},
	{
		id: 'drie-vragen',
		name: 'The three questions',
		what: 'What you answer once a year, and what you write with it. Also whether you chose ‘not now’ that year, and whether you were mailed about it.',
		howLong:
			'As long as you have an account. You can always take your words back. If you delete your account, they are gone. The answer still counts, and nobody knows whose it was.',
		whoReads:
			'Your words: whoever you choose. Members see how often something was answered, from five answers on. That you chose ‘not now’, nobody sees.',
		basis: 'Legitimate interest: knowing whether members get what they need. You need not take part.'
	},
	{
		id: 'wie-weet-raad',
		name: 'Who got a question',
		what: 'To whom a question was put and when. Also who helps a new team on its way, and who wants to belong to a team.',
		howLong: 'As long as the question or the team is there, or until you delete your account.',
		whoReads: 'You see what you were asked. Whoever asks sees only how many people were asked.',
		basis: 'Legitimate interest: helping each other without asking anyone too often.'
	},
	{
		id: 'concepten',
		name: 'Drafts of stories',
		what: 'A story you are writing and have not shared yet.',
		howLong: 'Until you share it or throw it away.',
		whoReads: 'Only you.',
		basis: 'Contract: you ask us to keep this for you.'
	},
	{
		id: 'verhalen',
		name: 'Shared stories',
		what: 'Your story, your signature, who may read it and what you yourself say it is about.',
		howLong: 'Until you take it back. Its place then stays, with the word ‘[withdrawn]’.',
		whoReads: 'The circle you choose. Only you can make that circle wider.',
		basis:
			'Contract, for your own words. If it is about someone else too, the ground is a legitimate interest: learning from practice. That is why the other person must not be recognisable.'
	},
	{
		id: 'antwoorden',
		name: 'Answers',
		what: 'I recognise this, different for us, or I don’t know, with the words you add. Also which team you belonged to at that moment.',
		howLong: 'Until you change the answer or take it back.',
		whoReads:
			'Whoever reads the text you answer. If that text gets a wider circle, your words stay in the old circle. That changes only when you say yes.',
		basis: 'Contract: you take part in the conversation.'
	},
	{
		id: 'duidingen',
		name: 'Readings',
		what: 'The places and boxes you choose with a story: what it was about, what helped, what tipped the balance. No words of yours are in it.',
		howLong:
			'Until you take your reading away, or the teller takes the story back. When your account goes, your readings of others’ stories go too.',
		whoReads:
			'Whoever reads the story, now or later. Your name is not with it. What a teller chose counts in the pattern of the theme. What readers chose is counted there apart. There you see only stories you may read, and no small numbers.',
		basis: 'Contract: you take part in the conversation.'
	},
	{
		id: 'inwoner-vertelt-mee',
		name: 'Words of a resident',
		what: 'What a resident said themself with a story, for which circle and when they said yes. Of the code on paper we keep only a hashed form. We keep no name and no address. We also remember whether the teller would let the story be read.',
		howLong: 'Until the resident takes the words back, or the teller the story. The place then stays.',
		whoReads:
			'The team, the members or everyone, as the resident chose. Never more people than read the story. If the resident agreed, the words also stand in another text, for the same circle. Whoever has the code reads the story and these words.',
		basis: 'Consent of the resident. They withdraw it with the code, without an account and without a reason.'
	},
	{
		id: 'rondes',
		name: 'Answers in a round',
		what: 'What you answered to each statement, under a number that holds in that round only. When you have an account, we also keep which number is yours. Without one we keep an encrypted form of the number on your device. From the answers we make a picture of who says roughly the same. Nobody is in that picture.',
		howLong:
			'As long as the round exists. When your account goes, the counts stay and we no longer know that they were yours.',
		whoReads:
			'Everybody who reads the round reads the counts. What you answered only you see. Words you add can be read with your signature. Whoever runs the server technically can reach everything.',
		basis: 'Contract: you take part in the round. Whether you are used for the drawing, you choose yourself.'
	},
	{
		id: 'bijeenkomsten',
		name: 'Who comes to a gathering',
		what: `With an account: that you come, or are on the waiting list. Without one: your name, your mail address and your language.`,
		howLong: `Of guests: until ${guestDays} days after the gathering. When you never press the button in the mail, after ${unconfirmedDays} days. With an account: as long as you have it.`,
		whoReads:
			'Who hosts the gathering reads your name and your team. Nobody reads your mail address. Others only see how many people come.',
		basis: 'Contract: you sign up.'
	},
	{
		id: 'agenda',
		name: 'Your own calendar address',
		what: 'A random number in the address from which your calendar app fetches your gatherings. Only when you asked for it.',
		howLong: 'Until you make a new address or remove your account.',
		whoReads: 'Whoever has the address sees where you go. So give it to nobody.',
		basis: 'Contract: you ask us for this address.'
	},
	{
		id: 'verzamelmail',
		name: 'What you heard by mail already',
		what: 'About which stories, red threads, gatherings and answers you got mail, as a number. So you hear nothing twice. No words are kept with it.',
		howLong: 'About three months.',
		whoReads: 'Nobody sees this on a page. The program uses it.',
		basis: 'Legitimate interest: sending no more mail than is needed.'
	},
	{
		id: 'rode-draden',
		name: 'Red threads and their versions',
		what: 'The sentences, the sources, the voices that differ, the names of the weavers, and every version.',
		howLong:
			'A version stays and does not change. Only words that were taken back or veiled are removed. A visible mark then stands in their place.',
		whoReads: 'First the weavers only. Once shared, the circle that is named with it, often everyone.',
		basis:
			'Legitimate interest: learning together and being able to trace where a sentence comes from. For your words in a wider circle we ask your consent.'
	},
	{
		id: 'vragen-aan-jou',
		name: 'Questions asking for your consent',
		what: 'Which words it was about, for which circle, what you answered and when. Also what you answered before.',
		howLong: 'As long as the red thread exists. If you take your words back, they disappear here too.',
		whoReads: 'You. The weavers see only whether there is a yes. No answer counts as no.',
		basis:
			'Consent, for the use of your words. We keep your answer so that your choice can be shown. You can always withdraw a yes.'
	},
	{
		id: 'tafels',
		name: 'Tables and their answers',
		what: 'Who sits at a national table, what was brought there and which answer came back. Also what an institution asks, and which days are coming. And whether you said that something presses with you, with your team of then.',
		howLong: 'As long as this network exists. That way it stays visible what became of a red thread.',
		whoReads:
			'The people at that table and the circle that is named with it. Those who contributed read what came back. Whether it presses can be read as a number of teams only. What you said about it only you see.',
		basis: 'Legitimate interest: showing what becomes of everyone’s contribution.'
	},
	{
		id: 'meldingen',
		name: 'Reports that someone can be recognised',
		what: 'Which text it is about, when it was reported and what happened then. The reported words are not in it.',
		howLong: 'As long as the text exists.',
		whoReads: 'The programme team and those who veil the words. The writer hears the reason.',
		basis: 'Legitimate interest: protecting residents, and being able to trace why something was veiled.'
	},
	{
		id: 'mail',
		name: 'Mail',
		what: 'The messages you get from us. Also a note that a message was sent, so that you do not get the same news twice.',
		howLong: `A message for at most ${days.mail === 1 ? 'one day' : `${days.mail} days`}. The note as long as you have an account.`,
		whoReads: 'You. The mail services that deliver the message process it too.',
		basis:
			'Contract, for mail to sign in. Legitimate interest, for news about your own contributions. You can switch that news off.'
	},
	{
		id: 'antwoord-per-mail',
		name: 'Answers from a mail',
		what: 'What a mail asked you and what you chose, as a number. When you answer with words by which somebody could be recognised, those words too, until you choose.',
		howLong:
			'The words at most 14 days, the rest at most 90 days. The mail you send is removed from the mailbox at once. We keep no attachments.',
		whoReads: 'You. Whoever has the link from your mail sees what it is about. So do not forward such a mail.',
		basis: 'Contract: you ask us to put your answer in its place.'
	},
	{
		id: 'inloggen',
		name: 'Being signed in',
		what: 'A mark that tells us you are signed in, and technical details of your browser and connection.',
		howLong: `Until you sign out, or until you have been away for ${days.session} days. A link to sign in works once, and only for a short time.`,
		whoReads: 'Nobody sees this on a page. The program uses it.',
		basis: 'Contract: otherwise you cannot stay signed in.'
	},
	{
		id: 'te-vaak',
		name: 'Marks against misuse',
		what: 'A scrambled mark made from your mail address or internet address, and how often something was tried. The address itself is not in it.',
		howLong: 'At most a day.',
		whoReads: 'Nobody sees this on a page. The program uses it.',
		basis: 'Legitimate interest: stopping misuse.'
	},
	{
		id: 'log',
		name: 'Technical log',
		what: 'What kind of page was asked for, when, whether it worked, and the reference of an error. Nobody’s words are in it.',
		howLong: 'At most 30 days.',
		whoReads: 'Whoever runs the server.',
		basis: 'Legitimate interest: finding errors and keeping the network safe.'
	},
	{
		id: 'nakijken',
		name: 'Choices at checking',
		what: 'At which place in your text you chose that something may stay, and when. Also which colleague read your text. The words themselves are not kept with it.',
		howLong: 'As long as your text stands.',
		whoReads: 'You. The colleague you asked reads the text you showed.',
		basis: 'Legitimate interest: protecting residents.'
	},
	{
		id: 'zoekwijzer',
		name: 'Search index',
		what: 'Single words of texts, so that they can be found. You find only what you may read. We do not keep what anyone searches for.',
		howLong: 'As long as the text stands. When you take words back, they leave here at once too.',
		whoReads: 'Nobody sees this on a page. The program uses it.',
		basis: 'Legitimate interest: being able to find each other.'
	},
	{
		id: 'teruggenomen',
		name: 'List of what was taken back',
		what: 'Marks of texts and accounts that are gone, without words and without names. So nothing returns when we put a copy back.',
		howLong: 'As long as this network exists.',
		whoReads: 'Whoever runs the server.',
		basis: 'Legitimate interest: what is gone has to stay gone.'
	},
	{
		id: 'reservekopie',
		name: 'Backups',
		what: 'A copy of everything on the server, in case something breaks.',
		howLong: 'At most 30 days. If we put a copy back, we again remove the words that were taken back.',
		whoReads: 'Whoever runs the server.',
		basis: 'Legitimate interest: data must not get lost.'
	}
];

const enSections: Section[] = [
	{
		id: 'wie-leest-mee',
		heading: 'Who reads along',
		paragraphs: [
			'A new story is for you alone. With every text you choose who reads along. Next to that choice it says in plain words who that is. There are five circles:'
		],
		list: [
			'Only you: nobody else reads it on a page.',
			'Your team: your teammates, your manager too. If your team belongs to the municipality, that manager also works there.',
			'A group: the people of one circle, table or dialogue. Its name is shown.',
			'Members: people of teams that are members, and people who are members themselves. A partner, such as a municipality, is never among them. If someone belongs to both, we ask in which role they look.',
			'Public: everyone, also without an account.'
		]
	},
	{
		id: 'niet-verder',
		heading: 'Your words travel no further than you say',
		paragraphs: [
			'Does someone want to use your words in a wider circle? Then you get one question, about those words and that circle. If you say nothing, it is no. Your story still counts, as ‘a story in a smaller circle’. Others cannot read it.',
			'Even if you sign with only the name of your team, colleagues may sometimes recognise you. We say so where a circle is small.'
		]
	},
	{
		id: 'programmateam-en-server',
		heading: 'What the programme team and the server’s keeper see',
		paragraphs: [
			'The programme team has no extra eyes. It reads what other members read. There are two exceptions: a message that somebody reports, and what you write to the programme team yourself with the three questions.',
			'Whoever runs the server can technically read everything. Drafts too. That is so with almost every website. We would rather say it out loud. So even in a draft, write nothing by which a resident can be recognised.'
		]
	},
	{
		id: 'cookies',
		heading: 'No tracking, three small cookies',
		paragraphs: [
			'We do not track you. There are no advertisements and no measuring services of others. We use three cookies. One keeps you signed in. One remembers your language. And when you answer a round without an account, a random number comes to your device. With it you can change your answers. It holds for rounds only, and is encrypted differently in each round.'
		]
	},
	{
		id: 'eigen-apparaat',
		heading: 'A draft is also kept on your own device',
		paragraphs: [
			'While you write a story, your browser keeps it on your own device. That way you lose nothing when the connection drops. It stays there until it is saved on the server.',
			'Do you work on a computer that others use too? Then wait until it says that your story is saved, and sign out. Do you want to be sure that nothing stays behind? Clear the data of this website in the settings of the browser. Or write in a private window, and close it after saving.'
		]
	},
	{
		id: 'nummers',
		heading: 'We never keep a BSN or a bank account number',
		paragraphs: [
			'Do you type a citizen service number (BSN) or the number of a bank account? Then we put ‘[number]’ in its place. The rest of your text stays. The number itself is kept nowhere, not on your device either.',
			'Sometimes another number looks like a BSN. Then you can say: this is not a BSN. The number then stays, in that text only.'
		]
	},
	{
		id: 'inwoners',
		heading: 'Residents must not be recognisable',
		paragraphs: [
			'Stories are often about residents. They did not ask for this. So the program looks in your text for names, addresses and other things by which someone can be recognised. You see what it found, and why. You choose other words, or say that it is fine. Only then can you share it.',
			'A resident can tell along too. Their own words then stand apart. With a code on paper that resident reads the story. With the same code they take their own words back, on the page {link:/inwoner|A story that you are in}.',
			'This happens in your browser and on our own server. Your text is not sent to another service for it. The program does not see everything. So read your text once more yourself, with the eyes of someone from the neighbourhood. Could someone be recognised? Then write nothing about their health, faith or criminal record.'
		]
	},
	{
		id: 'hier-is-iemand-herkenbaar',
		heading: 'The button ‘Someone can be recognised here’',
		paragraphs: [
			'Do you still see that someone can be recognised? Then press the button ‘Someone can be recognised here’. Anyone can do that, also without an account. Also if it is about you.',
			'One person of the programme team, or two members, can then veil the words at once. The place stays visible, the words do not. The writer hears why and changes the text. Or a second person of the programme team decides. The words do not go into the log.'
		]
	},
	{
		id: 'openbaar',
		heading: 'What is public may be used by anyone',
		paragraphs: [
			'Anyone may use public words, as long as they name the source. That is the licence {link:https://creativecommons.org/licenses/by/4.0/|CC BY 4.0}.',
			'You can take public words back later. They then disappear from our pages at once. What others have already copied, printed or mailed, nobody can call back.'
		]
	},
	{
		id: 'wat-jij-kunt-doen',
		heading: 'What you can do',
		paragraphs: ['They are your data and your words. You have these rights:'],
		list: [
			'See what we keep about you.',
			'Change what is not right.',
			'Take words back. They disappear from every page at once. They are gone from backups after at most 30 days.',
			'Delete your account, or ask the responsible person to do it. Your stories and your words with answers then disappear too. What you wrote together with others stays, without your name.',
			'Take your data along, in one file: {link:/account#gegevens|Take your data along}. What others wrote is in it only when it was meant for you.',
			'Object, or ask that your data are not used for a while.'
		]
	},
	{
		id: 'vraag-of-klacht',
		heading: 'A question or a complaint',
		paragraphs: [
			'Is there something you cannot do with a button? Ask the responsible person. You can also do that if you have no account and a story is about you. You get an answer within a month.',
			'Do you disagree with what we do? Let us know. You can also complain to the {link:https://www.autoriteitpersoonsgegevens.nl/en|Autoriteit Persoonsgegevens}, the Dutch data protection authority. You do not have to come to us first.'
		]
	}
];

const en: typeof nl = {
	title: 'Privacy',
	lead: 'What we keep, how long, who reads it and what you can do. By ‘we’ we mean whoever runs this network.',
	updated: 'Version 1, 23 November 2026',
	notChecked: 'A lawyer has not checked this page yet.',
	responsibleHeading: 'Who is responsible',
	responsible: (name, address) =>
		`${name} is responsible for the data in this network. Do you have a question about privacy? You reach ${name} at ${address}.`,
	exampleNetwork:
		'This is an example network. The people, teams and stories are invented. Do not put stories about real people here.',
	responsibleMissing: 'It has not been filled in yet who is responsible. Do not use this network for real stories yet.',
	keptHeading: 'What we keep',
	keptLead: 'For each kind: what it is, how long it stays, who reads it and why we may keep it.',
	keptLabels: { name: 'Kind', what: 'What', howLong: 'How long', whoReads: 'Who reads it', basis: 'Why we may' },
	kept: enKept,
	onThisPage: 'On this page',
	sections: enSections
};

export const privacyTexts: Record<Language, typeof nl> = { nl, en };
