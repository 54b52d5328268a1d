import type { ExampleStory } from './types.ts';

/** Papier en mensen, the second half, and two stories without a theme. */
export const stories4: readonly ExampleStory[] = [
	{
		key: 'eenendertig-agendas',
		teller: 'joost-verhagen',
		kind: 'experience',
		title: 'Getypt door een collega',
		body: [
			'Dit heb ik aan de telefoon verteld, een collega heeft het getypt. Ik hou niet van platforms. Er is er nog nooit een geweest waar ik iemand tegenkwam.',
			'Ik heb eenendertig zakagenda’s. Per bezoek één woord, met potlood. ‘Hond.’ ‘Boos.’ ‘Soep.’ Als ik zo’n woord lees weet ik alles weer, en een ander weet niks. Dat is precies geheim genoeg.',
			'Vorig jaar kwam er iemand kijken of dat mocht. Een aardige jonge vrouw. Ze vroeg wat er zou gebeuren als ik onder de tram kwam. Dan zijn die mensen hun woord kwijt, zei ik. Zij schreef dat op, een heel stuk, en dat staat nu in een systeem waar ik niet in kan.',
			'Volgend jaar ga ik met pensioen. Wat moet ik met die agenda’s? Verbranden lijkt me zonde en bewaren mag niet.'
		].join('\n\n'),
		on: 55,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'dinsdag-en-woensdag',
		teller: 'els-van-den-broek',
		kind: 'experience',
		title: 'Dinsdag en woensdag',
		body: [
			'Dinsdags zit ik op het stadhuis en schrijf ik mee aan regels. Woensdags zit ik bij het buurtteam en loop ik ertegenaan. Het is dezelfde laptop.',
			'Laatst kwam er op een woensdag een moeder met een afwijzing. Ik las de brief en herkende een zin. Hij was van mij. ‘Indien de aanvraag onvoldoende is onderbouwd.’ Ik weet nog dat ik die zin mooi kort vond.',
			'Zij vroeg wat onderbouwd was. Ik heb het uitgelegd, met mijn handen, en ze knikte. Terwijl ik praatte dacht ik: dit had ik moeten opschrijven, wat ik nu zeg.',
			'Op het stadhuis heb ik het verteld. Ze vonden het een goed voorbeeld. De zin staat er nog. Het model komt van een leverancier, en wijzigen kan twee keer per jaar.'
		].join('\n\n'),
		on: 30,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'wie-schafte-een-formulier-af',
		teller: 'henk-schuurman',
		kind: 'question',
		title: 'Wie heeft er een formulier afgeschaft?',
		body: [
			'Ons aanmeldformulier telt vier kantjes. Het waren er ooit twee. Elke keer dat er iets misging kwam er een vraag bij, en er ging er nooit één af. Vraag negentien gaat over huisdieren. Daar hoort een verhaal bij, maar wie dat kende werkt hier niet meer.',
			'Het team wil terug naar één open vraag. De directie zegt: prima, als je kunt laten zien dat het ergens anders ook goed gaat. De gemeente zegt: prima, als de directie het goedvindt.',
			'Dus ik zoek een team dat echt een formulier heeft weggegooid. Vernieuwd telt niet, en op een tablet gezet ook niet. Hoe hebben jullie dat gedaan, wie werd er zenuwachtig, en wat ging er daarna mis? Dat laatste wil ik het liefst weten.'
		].join('\n\n'),
		on: 24,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'mijn-inwerkmap',
		teller: 'noor-de-wit',
		kind: 'experience',
		title: 'Vierenveertig bladzijden',
		body: [
			'In mijn inwerkmap zitten vierenveertig bladzijden. Ik heb ze geteld, want mijn computer deed het nog niet. Eenenveertig gaan over het systeem: hoe je inlogt, welke code bij welke hulp hoort, wanneer iets rood wordt. Twee gaan over het alarm en de vuilnis. Op de laatste staat wie er in de wijk woont.',
			'Op dag drie mocht ik mee naar een oudere man, vier hoog. Het trappenhuis rook naar bleek en gebakken ui. Mijn collega schreef niets op. Ik wel, ik had een nieuw schrift. De man keek er steeds naar. ‘Gaat dat over mij of over jou?’ vroeg hij.',
			'Dat wist ik eigenlijk niet. Ik heb het hem laten lezen. Hij vond dat er te veel in stond en dat zijn duiven ontbraken.',
			'Op kantoor duurde het invullen langer dan het bezoek. Voor duiven is geen vakje. Ik dacht: straks went dit. Dat leek me ook niet goed.'
		].join('\n\n'),
		on: 17,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'veld-zeven',
		teller: 'bram-van-eijk',
		kind: 'experience',
		title: 'Veld zeven',
		body: [
			'Niet gedaan vandaag: veld zeven. Daar moet een cijfer in voor hoe onveilig het thuis is, van één tot tien. Ik weet het bij dit gezin niet. Een vier zegt te weinig, en bij een zes gaat er van alles rijden.',
			'Een streepje gezet. Het systeem slikte het. Nu zit ik al een uur te denken of dat streepje laf was.',
			'Donderdag zeg ik het tegen mijn teamleider. Misschien.'
		].join('\n\n'),
		on: 12,
		themes: ['papier'],
		audience: 'self',
		signature: 'name'
	},
	{
		key: 'zij-vertaalde-het-kort',
		teller: 'nadia-bouzid',
		kind: 'experience',
		title: 'Zij vertaalde het kort',
		body: [
			'Iets meer dan een minuut praatte de arts. De dochter vertaalde het in vijf woorden. Ik zat ernaast omdat de vader had gevraagd of ik meeging. Ik spreek zijn taal niet.',
			'Zij is een jaar of twaalf. De tolk was niet gekomen, of niet besteld, dat is nooit duidelijk geworden. De arts keek op de klok en toen naar mij, of het zo kon. Ik knikte. Dat is wat ik heb gedaan: ik knikte.',
			'Op de gang vroeg ik wat ze gezegd had. ‘Dat hij rustig moet doen.’ En de rest? Ze haalde haar schouders op. ‘Dat hoeft hij vandaag niet.’',
			'Een week lang heeft ze iets geweten wat bij volwassenen hoort. Toen zaten we er weer, met een tolk, en duurde hetzelfde gesprek drie kwartier. Zij was gewoon op school. Dat had de eerste keer ook gekund.'
		].join('\n\n'),
		on: 66,
		themes: [],
		audience: 'members',
		signature: 'network'
	},
	{
		key: 'terug-naar-afzender',
		teller: 'rosa-pereira',
		kind: 'experience',
		title: 'Terug naar afzender',
		body: [
			'Terug naar afzender, zo noemden wij het. De huisartsenpraktijk stuurde ons een vrouw met hoofdpijn en schulden. Wij stuurden haar terug met een brief: eerst medisch. Zij stuurden haar terug met een brief: eerst sociaal. Van ons naar hen is het twaalf minuten lopen en ze heeft het vier keer gelopen.',
			'De assistente heeft het opgelost. Ze belde, en ik nam toevallig zelf op. ‘Ik ben die brieven zat,’ zei ze. ‘Wanneer drinken jullie koffie?’ Om tien uur, zei ik.',
			'Nu komt ze op maandag om tien uur. De dokter is één keer meegeweest en zat op zijn telefoon. Zij kan het prima zonder hem. Er ligt geen samenwerkingsafspraak. Wij zijn een beetje bang dat die er wel komt.'
		].join('\n\n'),
		on: 4,
		themes: [],
		audience: 'members',
		signature: 'name'
	}
];
