// The page /meedoen: every way to join in, the two forms, and what happens after.
import type { Language } from '../../kernel/language.ts';
import type { Section } from './section.ts';

const nlWays: Section[] = [
	{
		id: 'meelezen',
		heading: 'Meelezen',
		paragraphs: [
			'Alles wat openbaar is, lees je zonder account. Je hoeft je naam niet te geven. Begin bij de {link:/rode-draden|rode draden} of de {link:/themas|thema’s}. Meelezen is ook meedoen.'
		]
	},
	{
		id: 'antwoorden',
		heading: 'Antwoorden',
		paragraphs: [
			'Herken je wat een ander vertelt? Of is het bij jullie anders? Zeg het erbij, met of zonder uitleg. Weet je het niet, dan is dat ook een antwoord. Om te antwoorden heb je een account nodig.'
		]
	},
	{
		id: 'vertellen',
		heading: 'Vertellen',
		paragraphs: [
			'Vertel wat je meemaakt, in je eigen woorden. Twee minuten is genoeg. Het hoeft niet af te zijn of goed te zijn gegaan. Jij kiest wie meeleest. Ook hiervoor heb je een account nodig.'
		]
	},
	{
		id: 'met-je-team',
		heading: 'Met je team',
		paragraphs: [
			'Elk lokaal team kan meedoen: een wijkteam, een jeugdteam, een sociaal team of hoe het bij jullie ook heet. Je vult vijf dingen in. Je collega’s kunnen later aansluiten.'
		]
	},
	{
		id: 'als-persoon',
		heading: 'Als persoon',
		paragraphs: [
			'Heb je nu geen team, of wil je eerst zelf kijken? Dan doe je mee als persoon. Je vult twee dingen in. Kom je later bij een team, dan blijft wat je vertelde van jou.'
		]
	},
	{
		id: 'als-partner',
		heading: 'Als partner',
		paragraphs: [
			'Werk je bij een gemeente of een andere instelling? Een partner komt op uitnodiging. Vraag het aan een team dat je kent, of aan het programmateam. Een partner leest wat openbaar is, en wat aan de eigen tafel of in het eigen gesprek is gebracht. Wat leden onderling delen, leest een partner niet.'
		]
	}
];

const nl = {
	title: 'Meedoen',
	lead: 'Meedoen kan op veel manieren. Je kiest zelf hoe, en je kunt het altijd veranderen.',
	waysHeading: 'Hoe je kunt meedoen',
	ways: nlWays,
	after: {
		heading: 'Wat er daarna gebeurt',
		paragraphs: [
			'In je eigen team kun je meteen beginnen. Je kunt vertellen, en antwoorden op wat openbaar is.',
			'Wat leden met elkaar delen, lees je iets later. Eerst zegt iemand van het programmateam of van een andere organisatie: ‘Ik ken ze.’ Die ene zin is genoeg. Het gaat er alleen om of jullie echt bestaan. Niemand kijkt naar de vorm van je team of hoe goed het werkt.',
			'Wat we van je bewaren en wie wat leest, staat op de {link:/privacy|pagina over privacy}.'
		]
	},
	give: {
		heading: 'Wat we je vragen',
		paragraphs: [
			'Wie meedoet, draagt bij. Licht, en op een moment dat het past. Dat kan een verhaal zijn, een vraag, een antwoord of een stoel aan een tafel. Niemand houdt punten bij. Een tijd stil zijn mag ook.',
			'Waarom dat zo is, lees je bij {link:/waarom|waarom en hoe}.'
		]
	},
	cost: {
		heading: 'Wat het kost',
		paragraphs: ['Daarover beslist de Associatie.']
	},
	forms: {
		choose: 'Hoe wil je meedoen?',
		team: { heading: 'Meedoen met je team', lead: 'Vijf velden. Meer vragen we niet.', submit: 'Doe mee met je team' },
		person: {
			heading: 'Meedoen als persoon',
			lead: 'Twee velden. Meer vragen we niet.',
			submit: 'Doe mee als persoon'
		},
		back: 'Terug naar de manieren',
		privacy: 'We gebruiken je naam en mailadres voor je account. Meer staat op de {link:/privacy|pagina over privacy}.'
	},
	fields: {
		teamName: {
			label: 'Naam van je team',
			hint: 'Zoals jullie jezelf noemen. Bijvoorbeeld: Buurtteam De Linde.',
			missing: 'Vul de naam van je team in.',
			tooLong: (max: number) => `Deze naam is te lang. Gebruik hoogstens ${max} tekens.`
		},
		formLabel: {
			label: 'Hoe noemen jullie je vorm?',
			hint: 'Bijvoorbeeld: wijkteam, jeugdteam of sociaal team. Elk woord is goed.',
			missing: 'Vul in hoe jullie je vorm noemen. Elk woord is goed.',
			tooLong: (max: number) => `Dit is te lang. Gebruik hoogstens ${max} tekens.`
		},
		municipality: {
			label: 'Gemeente',
			hint: 'Werken jullie in meer gemeenten? Noem er één. De rest kan later.',
			missing: 'Vul de gemeente in waar je team werkt.',
			tooLong: (max: number) => `Dit is te lang. Noem één gemeente, in hoogstens ${max} tekens.`
		},
		yourName: {
			label: 'Je naam',
			hint: 'Zoals collega’s je kennen.',
			missing: 'Vul je naam in.',
			tooLong: (max: number) => `Deze naam is te lang. Gebruik hoogstens ${max} tekens.`
		},
		mail: {
			label: 'Je mailadres',
			hint: 'Hierheen sturen we een link om in te loggen. Je hebt geen wachtwoord nodig.',
			missing: 'Vul je mailadres in.',
			unclear: 'Dit lijkt geen mailadres. Kijk of er een @ in staat en een punt erna, zoals naam@voorbeeld.nl.',
			tooLong: (max: number) => `Dit mailadres is te lang. Gebruik hoogstens ${max} tekens.`
		}
	},
	errors: {
		heading: 'Er klopt nog iets niet',
		lead: 'Wat je hebt ingevuld, staat er nog. Kijk bij:',
		teamKnown:
			'In deze gemeente is al een team met deze naam. Hoor je daarbij? Vraag een collega om je uit te nodigen.',
		tooOften: 'Dit is in korte tijd vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
		mailNotSent: 'De mail kon niet weg. Dat ligt aan ons. Probeer het zo nog eens.'
	},
	confirmation: {
		title: 'Kijk in je mail',
		sent: (mail: string) => `We hebben een bericht gestuurd naar ${mail}.`,
		step: 'Open de link in dat bericht en druk op de knop. Dan ben je binnen.',
		known: 'Had je al een account met dit adres? Dan log je met dezelfde link in. Je account blijft zoals het was.',
		noMailHeading: 'Geen mail gekregen?',
		noMail:
			'Wacht een paar minuten en kijk bij de ongewenste mail. Klopt het adres niet, vul het formulier dan opnieuw in.',
		again: 'Vul opnieuw in'
	},
	welcome: {
		title: (name: string) => `Welkom, ${name}`,
		team: (team: string) => `${team} doet mee. Je kunt meteen beginnen.`,
		person: 'Je doet mee als persoon. Je kunt meteen beginnen.',
		waiting: 'Wat leden met elkaar delen, lees je zodra iemand heeft gezegd: ‘Ik ken ze.’ Je krijgt dan bericht.',
		tell: 'Vertel je eerste verhaal',
		look: 'Kijk eerst rond'
	}
};

const enWays: Section[] = [
	{
		id: 'meelezen',
		heading: 'Read along',
		paragraphs: [
			'You can read everything that is public without an account. You do not have to give your name. Start with the {link:/rode-draden|red threads} or the {link:/themas|themes}. Reading along is joining in too.'
		]
	},
	{
		id: 'antwoorden',
		heading: 'Answer',
		paragraphs: [
			'Do you recognise what someone tells? Or is it different for you? Say so, with or without explaining. Not knowing is an answer too. To answer, you need an account.'
		]
	},
	{
		id: 'vertellen',
		heading: 'Tell',
		paragraphs: [
			'Tell what happens in your work, in your own words. Two minutes is enough. It does not have to be finished, or to have gone well. You choose who reads along. For this too, you need an account.'
		]
	},
	{
		id: 'met-je-team',
		heading: 'With your team',
		paragraphs: [
			'Any local team can join in: a neighbourhood team, a youth team, a social team, or whatever you call it. You fill in five things. Your colleagues can join later.'
		]
	},
	{
		id: 'als-persoon',
		heading: 'As a person',
		paragraphs: [
			'Do you have no team now, or do you want to look around yourself first? Then you join as a person. You fill in two things. If you come to a team later, what you told stays yours.'
		]
	},
	{
		id: 'als-partner',
		heading: 'As a partner',
		paragraphs: [
			'Do you work for a municipality or another institution? A partner comes by invitation. Ask a team you know, or the programme team. A partner reads what is public, and what was brought to their own table or dialogue. What members share among themselves, a partner does not read.'
		]
	}
];

const en: typeof nl = {
	title: 'Joining in',
	lead: 'There are many ways to join in. You choose how, and you can always change it.',
	waysHeading: 'How you can join in',
	ways: enWays,
	after: {
		heading: 'What happens next',
		paragraphs: [
			'In your own team you can start at once. You can tell, and answer what is public.',
			'A little later you can also read what members share with each other. First someone from the programme team, or from another organisation, says: ‘I know them.’ That one sentence is enough. It is only about whether you are real. Nobody looks at the form of your team or at how well it works.',
			'What we keep about you and who reads what, is on the {link:/privacy|page on privacy}.'
		]
	},
	give: {
		heading: 'What we ask of you',
		paragraphs: [
			'People who join in also give something: a little, at a moment that suits. It can be a story, a question, an answer or a seat at a table. Nobody keeps score. Being quiet for a while is fine too.',
			'Why that is so, you read under {link:/waarom|why and how}.'
		]
	},
	cost: {
		heading: 'What it costs',
		paragraphs: ['The association decides on that.']
	},
	forms: {
		choose: 'How do you want to join in?',
		team: { heading: 'Join with your team', lead: 'Five fields. We ask no more.', submit: 'Join with your team' },
		person: { heading: 'Join as a person', lead: 'Two fields. We ask no more.', submit: 'Join as a person' },
		back: 'Back to the ways to join in',
		privacy: 'We use your name and mail address for your account. There is more on the {link:/privacy|page on privacy}.'
	},
	fields: {
		teamName: {
			label: 'Name of your team',
			hint: 'What you call yourselves. For example: Buurtteam De Linde.',
			missing: 'Fill in the name of your team.',
			tooLong: (max) => `This name is too long. Use at most ${max} characters.`
		},
		formLabel: {
			label: 'What do you call your form?',
			hint: 'For example: neighbourhood team, youth team or social team. Any word will do.',
			missing: 'Fill in what you call your form. Any word will do.',
			tooLong: (max) => `This is too long. Use at most ${max} characters.`
		},
		municipality: {
			label: 'Municipality',
			hint: 'Do you work in several municipalities? Name one. The others can come later.',
			missing: 'Fill in the municipality where your team works.',
			tooLong: (max) => `This is too long. Name one municipality, in at most ${max} characters.`
		},
		yourName: {
			label: 'Your name',
			hint: 'The name your colleagues know you by.',
			missing: 'Fill in your name.',
			tooLong: (max) => `This name is too long. Use at most ${max} characters.`
		},
		mail: {
			label: 'Your mail address',
			hint: 'We send a link to sign in to this address. You need no password.',
			missing: 'Fill in your mail address.',
			unclear: 'This does not look like a mail address. See if it has an @ and a dot after it, as in name@example.org.',
			tooLong: (max) => `This mail address is too long. Use at most ${max} characters.`
		}
	},
	errors: {
		heading: 'Something is not right yet',
		lead: 'What you filled in is still there. Look at:',
		teamKnown:
			'There is already a team with this name in this municipality. Do you belong to it? Ask a colleague to invite you.',
		tooOften: 'This was tried many times in a short while. Wait a quarter of an hour and then try again.',
		mailNotSent: 'The mail could not be sent. That is our fault. Try again in a moment.'
	},
	confirmation: {
		title: 'Look in your mail',
		sent: (mail) => `We have sent a message to ${mail}.`,
		step: 'Open the link in that message and press the button. Then you are in.',
		known:
			'Did you already have an account with this address? Then the same link signs you in. Your account stays as it was.',
		noMailHeading: 'No mail?',
		noMail: 'Wait a few minutes and look in the spam folder. If the address is wrong, fill in the form again.',
		again: 'Fill in again'
	},
	welcome: {
		title: (name) => `Welcome, ${name}`,
		team: (team) => `${team} has joined. You can start at once.`,
		person: 'You have joined as a person. You can start at once.',
		waiting:
			'You can read what members share with each other once someone has said: ‘I know them.’ We will let you know.',
		tell: 'Tell your first story',
		look: 'Look around first'
	}
};

export const joiningTexts: Record<Language, typeof nl> = { nl, en };
