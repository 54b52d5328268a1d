import type { ExampleResponse } from './types.ts';

/** Answers to the stories about a roof and money. */
export const responses5: readonly ExampleResponse[] = [
	{ story: 'wij-stonden-er-alle-drie', by: 'petra-willemsen', answer: 'recognise', on: 113 },
	{
		story: 'wij-stonden-er-alle-drie',
		by: 'wesley-martina',
		answer: 'recognise',
		on: 112,
		words: 'Ik had ook liever een fout gevonden. Ja.'
	},
	{
		story: 'wij-stonden-er-alle-drie',
		by: 'redouan-amrani',
		answer: 'different',
		on: 108,
		words: 'Bij ons was er wel een fout en die was van mij. Een brief te laat doorgestuurd. Lichter is het niet.'
	},
	{ story: 'wij-stonden-er-alle-drie', by: 'ibrahim-diallo', answer: 'recognise', on: 104 },
	{ story: 'wij-stonden-er-alle-drie', by: 'corrie-scholten', answer: 'unsure', on: 101 },
	{ story: 'de-andere-deur', by: 'corrie-scholten', answer: 'recognise', on: 83 },
	{
		story: 'de-andere-deur',
		by: 'delano-braafheid',
		answer: 'recognise',
		on: 80,
		words: 'Bij ons is het de waszak. Ze zijn allemaal blauw.'
	},
	{
		story: 'de-andere-deur',
		by: 'lotte-brouwer',
		answer: 'different',
		on: 78,
		words: 'In ons dorp helpt een andere deur niet. Wij brengen het ’s avonds, en dan herkent de overbuurman mijn auto.'
	},
	{ story: 'de-andere-deur', by: 'thao-nguyen', answer: 'unsure', on: 75 },
	{
		story: 'verkeerde-schoenen',
		by: 'annemarie-slot',
		answer: 'different',
		on: 71,
		words:
			'Vanuit de gemeente: die memo’s kwamen bij mij. Ik heb ze alle drie doorgestuurd en er kwam niets terug. Eén ochtend met natte schoenen deed meer. Daar ben ik blij mee, en ik heb er ook een avond van gebaald.'
	},
	{
		story: 'verkeerde-schoenen',
		by: 'fatma-yildirim',
		answer: 'different',
		on: 69,
		words: 'Bij ons is de wethouder ook geweest. Met een fotograaf. Het is een mooie foto.'
	},
	{
		story: 'verkeerde-schoenen',
		by: 'delano-braafheid',
		answer: 'recognise',
		on: 66,
		words: 'Hij is daarna bij ons langs geweest. Hij kan niet vouwen.'
	},
	{ story: 'verkeerde-schoenen', by: 'sjoerd-terpstra', answer: 'recognise', on: 60 },
	{
		story: 'twee-tandenborstels',
		by: 'hanneke-de-graaf',
		answer: 'recognise',
		on: 46,
		words: 'De andere la. Altijd de andere la.'
	},
	{ story: 'twee-tandenborstels', by: 'petra-willemsen', answer: 'recognise', on: 45 },
	{
		story: 'twee-tandenborstels',
		by: 'klaas-dijkema',
		answer: 'different',
		on: 43,
		words:
			'In het dorp weet iedereen het, en de controleur ook. Hij komt op een dag dat zij er niet is. Als hij met pensioen gaat is het voorbij.'
	},
	{
		story: 'twee-tandenborstels',
		by: 'jolanda-kuiper',
		answer: 'different',
		on: 41,
		words:
			'Bij ons hebben er twee het toch gedaan. Ze houden bijna niets over. Ze zeggen dat ze het zo weer zouden doen.'
	},
	{ story: 'drie-banken', by: 'redouan-amrani', answer: 'recognise', on: 38 },
	{
		story: 'drie-banken',
		by: 'tomasz-kowalczyk',
		answer: 'different',
		on: 36,
		words:
			'Bij ons vraagt het loket sinds dit jaar één verklaring, en die mag van ons team zijn. Dat is nog steeds een verklaring te veel, maar we hebben er al vier gekregen.'
	},
	{ story: 'drie-banken', by: 'ayse-demir', answer: 'recognise', on: 35 },
	{
		story: 'drie-banken',
		by: 'sjoerd-terpstra',
		answer: 'different',
		on: 32,
		words:
			'Bij ons is het gemeentehuis zo klein dat de man van het loket zelf iemand op de bank had. Toen kon het dezelfde week.'
	},
	{ story: 'drie-banken', by: 'mei-lin-chan', answer: 'recognise', on: 29 },
	{
		story: 'drie-banken',
		by: 'maarten-van-loon',
		answer: 'unsure',
		on: 20,
		words:
			'Vanuit het Rijksbureau: de wet vraagt die verklaringen niet. Ik weet niet waar ze vandaan komen. Dat wil ik uitzoeken met iemand die aan de andere kant van dat loket staat.'
	},
	{
		story: 'dertien-graden',
		by: 'mei-lin-chan',
		answer: 'recognise',
		on: 31,
		words: 'Wij hebben ook zo iemand. Over een jaar gaat ze met pensioen.'
	},
	{
		story: 'dertien-graden',
		by: 'marieke-hoekstra',
		answer: 'different',
		on: 29,
		words: 'Wij hebben nu een eigen potje, dus ik hoef niemand meer te kennen. Het is wel in juni op.'
	},
	{
		story: 'dertien-graden',
		by: 'nadia-bouzid',
		answer: 'unsure',
		on: 27,
		words: 'Ik had het niet gedaan, denk ik. En dan was het koud gebleven.'
	},
	{ story: 'dertien-graden', by: 'wil-jansen', answer: 'recognise', on: 23 },
	{
		story: 'dertien-graden',
		by: 'noor-de-wit',
		answer: 'recognise',
		on: 18,
		words: 'Ik ken nog niemand van een verjaardag.'
	},
	{
		story: 'op-haar-eigen-adres',
		by: 'fatma-yildirim',
		answer: 'different',
		on: 27,
		words:
			'Voor mij ligt het anders. Ik heb die gedragscode ondertekend, voor ons allemaal. Nu weet ik dit, en dat wist je. Maandag dus, en liefst spreekt ze me daarvoor even zelf.'
	},
	{
		story: 'op-haar-eigen-adres',
		by: 'wesley-martina',
		answer: 'recognise',
		on: 27,
		words: 'Ik heb het ook een keer bijna gedaan.'
	},
	{ story: 'op-haar-eigen-adres', by: 'anneke-postma', answer: 'recognise', on: 26 },
	{
		story: 'op-haar-eigen-adres',
		by: 'joost-verhagen',
		answer: 'unsure',
		on: 25,
		words: 'Dertig jaar geleden deed iedereen dat. Ik weet niet of het toen goed was.'
	},
	{
		story: 'op-haar-eigen-adres',
		by: 'noor-de-wit',
		answer: 'unsure',
		on: 19,
		words: 'Ik werk hier net. Ik weet niet of ik hier al iets van mag vinden.'
	}
];
